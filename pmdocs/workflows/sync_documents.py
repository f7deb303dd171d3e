"""What a sync writes into documents: questions, values of the sheet, and thanks for answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pmdocs.core.comments.assigning import barrier_words
from pmdocs.core.syncing.asking import MAX_A_DOCUMENT, Question, choose, last_word, question
from pmdocs.core.syncing.base import BaseItem, asked, not_proposed
from pmdocs.core.syncing.conflict_notes import ConflictNote, conflict_words, with_posted
from pmdocs.core.syncing.fact_asks import with_fact_ask
from pmdocs.core.syncing.item_merge import ItemOutcome
from pmdocs.core.syncing.sync import DocumentPlan
from pmdocs.core.syncing.visit import Ask
from pmdocs.errors import ApiError, AuthError, PmdocsError, RevisionChanged
from pmdocs.workflows.assigning import grants_of, post_assigned
from pmdocs.workflows.sync_run import DocumentReport, Run


def apply_to_document(run: Run, plan: DocumentPlan) -> DocumentPlan:
    """Post questions, offer the sheet's values; what was done is noted in the plan's base."""
    may_post = run.ports.settings.ask == "ask"
    now, waiting = choose(plan.asks if may_post else (), asked_today=run.asked_today)
    notes = plan.notes[: MAX_A_DOCUMENT - len(now)] if may_post else ()
    error: PmdocsError | None = None
    posted: dict[Ask, str] = {}
    told: dict[str, ConflictNote] = {}
    try:
        if now or notes:
            ids = _post(run, plan, now, notes)
            posted = dict(zip(now, ids, strict=False))
            told = dict(zip(ids[len(now) :], notes, strict=True))
    except AuthError:
        raise
    except RevisionChanged:
        run.again.add(plan.read.document_id)
        run.ports.say(f"{plan.read.incident_id} is being edited; its questions wait for the next run.")
    except ApiError as caught:
        run.again.add(plan.read.document_id)
        error = caught
    base = with_posted(plan.outcome.base, told)
    for ask, comment_id in posted.items():
        if ask.key == base.incident_id:
            base = with_fact_ask(base, ask.changes, comment_id)
    # A comment changes the revision: values wait for the next run where a question was posted just now.
    offered = set() if now or notes or error else _offer(run, plan)
    late = {(edit.key, edit.field) for edit in plan.edits} - offered
    items = tuple(
        not_proposed(
            _with_asks(item.base, posted),
            set(item.document_values) - _of(item, offered),
            waiting=_of(item, late),
        )
        for item in plan.outcome.items
    )
    run.reports.append(
        DocumentReport(
            document_id=plan.read.document_id,
            incident_id=plan.read.incident_id,
            reason=run.reasons.get(plan.read.document_id, ""),
            summary=plan.summary,
            asked=len(posted),
            waiting=len(waiting),
            error=error,
        )
    )
    return replace(plan, outcome=replace(plan.outcome, base=replace(base, items=items)))


def _of(item: ItemOutcome, values: set[tuple[str, str]]) -> set[str]:
    """Fields of an item among values, which are keys and fields."""
    return {name for key, name in values if key == item.base.key}


def _offer(run: Run, plan: DocumentPlan) -> set[tuple[str, str]]:
    """Write values that the sheet changed into the document; keys and fields of what was written."""
    if not plan.edits:
        return set()
    document, is_suggested = plan.read.reading.document, run.ports.settings.write_back == "suggest"
    try:
        run.ports.write_back.write(document, plan.edits, as_suggestion=is_suggested, lang=run.lang)
    except AuthError:
        raise
    except RevisionChanged:
        run.ports.say(f"{plan.read.incident_id} is being edited; the sheet's values wait for the next run.")
        return set()
    except ApiError as error:
        run.ports.say(f"{plan.read.incident_id}: the sheet's values were not offered ({error.message}).")
        return set()
    return {(edit.key, edit.field) for edit in plan.edits}


def _with_asks(item: BaseItem, posted: Mapping[Ask, str]) -> BaseItem:
    for ask, comment_id in posted.items():
        if ask.key == item.key:
            item = asked(item, {change.sequence for change in ask.changes}, comment_id)
    return item


def _post(run: Run, plan: DocumentPlan, asks: Sequence[Ask], notes: Sequence[ConflictNote]) -> list[str]:
    """Open the comments in one batch; their ids, those of questions first."""
    document_id = plan.read.document_id
    posts = [
        Question(content=question(ask, run.lang), place=ask.place, assignee=ask.owner)
        for ask in asks
        if ask.place is not None
    ]
    grants = grants_of(run.ports, document_id) if any(post.assignee for post in posts) else ()
    posts += [Question(content=conflict_words(note, run.lang), place=note.place) for note in notes]
    posted = post_assigned(run.ports, plan.read.reading.document, posts, grants)
    run.notices += [
        f"{ask.key}: {barrier_words(one.barrier, ask.owner, document_id, lang=run.lang)}"
        for ask, one in zip(asks, posted, strict=False)
        if one.barrier
    ]
    return [one.comment_id for one in posted]


def close_questions(run: Run, plans: Sequence[DocumentPlan]) -> None:
    """Close answered questions, once the answer is in the tracker; what fails is done by the next run."""
    for plan in plans:
        if not plan.resolves:
            continue
        posts = [(closing.comment_id, last_word(closing, run.lang)) for closing in plan.resolves]
        try:
            run.ports.asks.resolve(plan.read.document_id, posts)
        except AuthError:
            raise
        except ApiError as error:
            run.notices.append(f"{plan.read.incident_id}: a question stays open for now ({error.message}).")
