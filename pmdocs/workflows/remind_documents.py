"""Reminders as comments: posted beside their item, replaced by the next one, resolved when nothing is left to do."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from pmdocs.core.actions.identity import match_items
from pmdocs.core.actions.items import CellPlace, read_items
from pmdocs.core.comments.threads import Discussion, Thread
from pmdocs.core.policy.reminder_words import closing_words, comment_markers, reminder_in, render_message
from pmdocs.core.policy.reminders import Message
from pmdocs.core.syncing.asking import Question
from pmdocs.core.syncing.base import BaseDocument, tracked_words
from pmdocs.core.syncing.conversation import cell_of, place_of_fact
from pmdocs.errors import ApiError, AuthError, PmdocsError, RevisionChanged
from pmdocs.workflows.ports import Ports

_OPEN = frozenset({"open", "detached"})


class NoPlaceError(PmdocsError):
    """A comment cannot stand beside this item or fact: its words are gone, or Docs gives no anchors here."""


def post_reminders(
    ports: Ports, base: BaseDocument, messages: Sequence[Message], *, people: Mapping[str, str], lang: str
) -> dict[Message, PmdocsError | None]:
    """Post one document's reminders in one batch; what became of each, None when it is there.

    One that an earlier attempt posted is known by its marker. After an unclear failure the document is looked at,
    so that every outcome is sure. Older reminders of the same items are resolved.
    """
    threads: tuple[Thread, ...] = ()
    try:
        for is_last in (False, True):
            discussion = ports.comments.fetch_threads(base.document_id)
            threads = discussion.threads
            try:
                outcome = _post(ports, base, discussion, messages, people=people, lang=lang)
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
            return dict.fromkeys(messages, error)
        outcome = _looked_up(ports, base, messages, error)
    done = [message for message, error in outcome.items() if error is None]
    _resolve_older(ports, base.document_id, threads, done, lang=lang)
    return outcome


def _post(
    ports: Ports,
    base: BaseDocument,
    discussion: Discussion,
    messages: Sequence[Message],
    *,
    people: Mapping[str, str],
    lang: str,
) -> dict[Message, PmdocsError | None]:
    posted = _markers(discussion.threads)
    waiting = [message for message in messages if not _is_posted(message, posted)]
    outcome: dict[Message, PmdocsError | None] = dict.fromkeys(messages)
    places = _places(base, discussion, people) if waiting else {}
    may = _may_comment(ports, base.document_id) if waiting else frozenset()
    posts: dict[Message, Question] = {}
    for message in waiting:
        place = places.get(message.reminders[0].key)
        if place is None:
            outcome[message] = NoPlaceError(
                f"{message.reminders[0].key}: no comment can stand beside it in the document."
            )
            continue
        words = render_message(message, lang=lang, texts=False).body
        posts[message] = Question(
            content=words, place=place, assignee=message.to if message.to in may else ""
        )
    if posts:
        ports.asks.post(discussion.document, list(posts.values()))
    return outcome


def _markers(threads: Collection[Thread]) -> frozenset[str]:
    return frozenset(
        str(marker) for thread in threads if (marker := reminder_in(thread.head.text)) is not None
    )


def _is_posted(message: Message, posted: Collection[str]) -> bool:
    return any(marker in posted for marker in comment_markers(message.reminders[0]))


def _places(
    base: BaseDocument, discussion: Discussion, people: Mapping[str, str]
) -> Mapping[str, CellPlace | None]:
    """Where a comment goes, by key: on an item its due date, else its words; on the postmortem its status."""
    if discussion.source != "docs":
        return {}
    whole = place_of_fact(discussion.reading, "status")
    reference = datetime.fromisoformat(base.reference).date()
    rows = read_items(
        discussion.document,
        discussion.reading,
        reference=reference,
        people=people,
        tracked_before=tracked_words(base),
    ).items
    matching = match_items(rows, base.items, incident_id=base.incident_id)
    places = {item.key: cell_of(rows[index], "due") for index, item in matching.pairs}
    return {base.incident_id: whole, **places}


def _may_comment(ports: Ports, document_id: str) -> frozenset[str]:
    """Addresses that were given access to comment; nobody else is assigned."""
    try:
        grants = ports.drive.fetch_grants(document_id)
    except AuthError:
        raise
    except ApiError:
        return frozenset()
    return frozenset(grant.email.lower() for grant in grants if grant.role != "reader")


def _looked_up(
    ports: Ports, base: BaseDocument, messages: Sequence[Message], error: ApiError
) -> dict[Message, PmdocsError | None]:
    """What a batch did whose answer was lost."""
    try:
        posted = _markers(ports.comments.fetch_threads(base.document_id).threads)
    except AuthError:
        raise
    except ApiError:
        return dict.fromkeys(messages, error)
    error.maybe_done = False
    return {message: None if _is_posted(message, posted) else error for message in messages}


def _resolve_older(
    ports: Ports, document_id: str, threads: Sequence[Thread], done: Sequence[Message], *, lang: str
) -> None:
    """Leave one open reminder an item, the latest; what fails here is done with the next one."""
    current = {message.reminders[0].key: comment_markers(message.reminders[0]) for message in done}
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
