"""Reminders as comments: posted beside their item, replaced by the next one, resolved when nothing is left to do."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pmdocs.core.actions.identity import match_items
from pmdocs.core.actions.items import CellPlace
from pmdocs.core.comments.assigning import Barrier
from pmdocs.core.comments.threads import Discussion, Thread
from pmdocs.core.files import Grant
from pmdocs.core.policy.reminder_words import closing_words, comment_markers, reminder_in, render_message
from pmdocs.core.policy.reminders import Message
from pmdocs.core.syncing.asking import Question
from pmdocs.core.syncing.base import BaseDocument
from pmdocs.core.syncing.both_sides import is_still_planned, tells_other_deed
from pmdocs.core.syncing.conversation import cell_of, place_of_fact, place_of_what_is_gone
from pmdocs.core.syncing.visit import items_of
from pmdocs.errors import ApiError, AuthError, PmdocsError, RevisionChanged
from pmdocs.workflows.assigning import grants_of, known_barrier, post_assigned
from pmdocs.workflows.ports import Ports

_OPEN = frozenset({"open", "detached"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """What became of one reminder in a document; by default it is there."""

    error: PmdocsError | None = None
    left_out: str = ""
    """Why it does not stand there and need not be tried again."""
    barrier: Barrier | None = None
    """Why it is assigned to nobody, though meant for somebody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    discussion: Discussion
    grants: tuple[Grant, ...] | None
    posts: dict[Message, Question]
    settled: dict[Message, Posting]
    """Of those that are not to be posted: they are there, or have no place."""


def foresee_reminders(
    ports: Ports, base: BaseDocument, messages: Sequence[Message], *, people: Mapping[str, str], lang: str
) -> dict[Message, Posting]:
    """What `post_reminders` would do, as far as that is known beforehand; nothing is written."""
    try:
        plan = _planned(ports, base, messages, people=people, lang=lang)
    except AuthError:
        raise
    except ApiError as error:
        return dict.fromkeys(messages, Posting(error=error))
    ahead = {
        message: Posting(barrier=known_barrier(plan.grants, post.assignee))
        for message, post in plan.posts.items()
    }
    return {message: (plan.settled | ahead)[message] for message in messages}


def post_reminders(
    ports: Ports, base: BaseDocument, messages: Sequence[Message], *, people: Mapping[str, str], lang: str
) -> dict[Message, Posting]:
    """Post one document's reminders in one batch; what became of each.

    One that an earlier attempt posted is known by its marker. After an unclear failure the document is looked at,
    so that every outcome is sure. Older reminders of the same items are resolved.
    """
    threads: tuple[Thread, ...] = ()
    try:
        for is_last in (False, True):
            plan = _planned(ports, base, messages, people=people, lang=lang)
            threads = plan.discussion.threads
            try:
                outcome = _post(ports, plan, messages)
            except RevisionChanged:
                # Somebody is typing: read again, once.
                if is_last:
                    raise
                continue
            break
    except AuthError:
        raise
    except ApiError as error:
        if not error.maybe_done:
            return dict.fromkeys(messages, Posting(error=error))
        outcome = _looked_up(ports, base, messages, error)
    done = [message for message, posting in outcome.items() if posting.error is None and not posting.left_out]
    _resolve_older(ports, base.document_id, threads, done, lang=lang)
    return outcome


def _planned(
    ports: Ports, base: BaseDocument, messages: Sequence[Message], *, people: Mapping[str, str], lang: str
) -> _Plan:
    discussion = ports.comments.fetch_threads(base.document_id)
    grants = grants_of(ports, base.document_id)
    settled = _already_there(discussion.threads, messages, grants)
    waiting = [message for message in messages if message not in settled]
    places = _places(base, discussion, people) if waiting else {}
    posts: dict[Message, Question] = {}
    for message in waiting:
        key = message.reminders[0].key
        place = places.get(key)
        if isinstance(place, CellPlace):
            words = render_message(message, lang=lang, texts=False).body
            posts[message] = Question(content=words, place=place, assignee=message.to)
        else:
            settled[message] = Posting(
                left_out=f"{key}: {place or 'no comment can stand beside it in the document.'}"
            )
    return _Plan(discussion=discussion, grants=grants, posts=posts, settled=settled)


def _post(ports: Ports, plan: _Plan, messages: Sequence[Message]) -> dict[Message, Posting]:
    made: dict[Message, Posting] = {}
    if plan.posts:
        posted = post_assigned(ports, plan.discussion.document, list(plan.posts.values()), plan.grants)
        made = {
            message: Posting(barrier=one.barrier) for message, one in zip(plan.posts, posted, strict=True)
        }
    return {message: (plan.settled | made)[message] for message in messages}


def _already_there(
    threads: Collection[Thread], messages: Sequence[Message], grants: Sequence[Grant] | None
) -> dict[Message, Posting]:
    """Those that an earlier attempt posted."""
    posted = {
        str(marker): thread for thread in threads if (marker := reminder_in(thread.head.text)) is not None
    }
    found: dict[Message, Posting] = {}
    for message in messages:
        known = next((one for one in comment_markers(message) if one in posted), None)
        if known is not None:
            is_assigned = bool(posted[known].head.assignee) or not message.to
            barrier = None if is_assigned else known_barrier(grants, message.to) or Barrier.REFUSED
            found[message] = Posting(barrier=barrier)
    return found


def _places(
    base: BaseDocument, discussion: Discussion, people: Mapping[str, str]
) -> Mapping[str, CellPlace | str | None]:
    """Where a comment goes, by key: on an item its due date, else its words, beside the heading of all where none is read;
    on the postmortem its status.

    For an item with nothing to remind of any more, the words for that.
    """
    if discussion.source != "docs":
        return {}
    whole = place_of_fact(discussion.reading, "status")
    return {base.incident_id: whole, **dict(_item_places(base, discussion, people))}


def _item_places(
    base: BaseDocument, discussion: Discussion, people: Mapping[str, str]
) -> Iterator[tuple[str, CellPlace | str | None]]:
    rows = items_of(discussion.document, discussion.reading, base, people).items
    matching = match_items(rows, base.items, incident_id=base.incident_id)
    elsewhere = place_of_what_is_gone(discussion.reading)
    # Of one that was removed the sync's own question tells; one that stands and is not read has nothing else.
    yield from ((item.key, elsewhere) for item in matching.gone if item.present)
    for index, item in matching.pairs:
        # Of a conflict the base does not move on: a sync may have read that, and the item counts as open all the same.
        said = item.in_document.get("status", "")
        is_known = said == "done" or "status" in item.conflicts or is_still_planned(rows[index], said)
        is_open = is_known or tells_other_deed(rows[index], item)
        is_just_done = rows[index].status == "done" and not is_open
        yield item.key, _DONE if is_just_done else cell_of(rows[index], "due") or elsewhere


_DONE = "its document says by now that it is done."


def _looked_up(
    ports: Ports, base: BaseDocument, messages: Sequence[Message], error: ApiError
) -> dict[Message, Posting]:
    """What a batch did whose answer was lost."""
    try:
        threads = ports.comments.fetch_threads(base.document_id).threads
        found = _already_there(threads, messages, grants_of(ports, base.document_id))
    except AuthError:
        raise
    except ApiError:
        return dict.fromkeys(messages, Posting(error=error))
    error.maybe_done = False
    return {message: found.get(message, Posting(error=error)) for message in messages}


def _resolve_older(
    ports: Ports, document_id: str, threads: Sequence[Thread], done: Sequence[Message], *, lang: str
) -> None:
    """Leave one open reminder an item, the latest; what fails here is done with the next one."""
    current = {message.reminders[0].key: comment_markers(message) for message in done}
    older = [
        thread
        for thread in threads
        if thread.state in _OPEN
        and (marker := reminder_in(thread.head.text)) is not None
        and str(marker) not in current.get(marker.key, (str(marker),))
    ]
    try:
        _resolve(ports, document_id, older, closing_words(lang, is_replaced=True))
    except AuthError:
        raise
    except ApiError:
        return


def close_reminders(ports: Ports, document_id: str, keys: Collection[str], *, lang: str) -> int:
    """Resolve the open reminders on these items; how many there were. Raises ApiError."""
    threads = [
        thread
        for thread in ports.comments.fetch_threads(document_id).threads
        if thread.state in _OPEN
        and (marker := reminder_in(thread.head.text)) is not None
        and marker.key in keys
    ]
    _resolve(ports, document_id, threads, closing_words(lang, is_replaced=False))
    return len(threads)


def _resolve(ports: Ports, document_id: str, threads: Sequence[Thread], words: str) -> None:
    if threads:
        ports.asks.resolve(document_id, [(thread.comment_id, words) for thread in threads])
