"""Comment and suggestion threads as values, from either API, with the place each one has in the document.

Two sources tell of the same threads: ``documents.get`` with comments included (exact anchors) and Drive's
``comments.list`` (quoted words only). What Drive cannot know is None or empty here, never guessed; a place
found by searching for quoted words is a candidate and marked as one.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from pmdocs.core.documents.document import Document, RawDocument
from pmdocs.core.documents.places import Place, Scene, Sections
from pmdocs.core.documents.sections import Reading

State = Literal["open", "resolved", "deleted", "detached"]
Location = Literal["exact", "detached", "document", "candidates", "none"]
Source = Literal["docs", "drive"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote a post, as the API tells: a display name, neither unique nor stable, never an address."""

    name: str = ""
    """Empty where it is not told: anonymous, or the post is deleted."""
    user_id: str | None = None
    """People resource name, such as ``users/1234``; Drive does not tell it."""
    is_me: bool = False
    picture: str = ""
    """Address of the account's own picture, as Drive tells it; empty for a picture that many share."""

    def same_person(self, other: Author) -> bool | None:
        """Whether both are one person, by what tells people apart; None where nothing does.

        Ids of the Docs API decide; else the flag ``me``, then the pictures, of which an account has one at a time,
        both from one answer. A name says nothing: several people have it, and one person may change it.
        """
        if self.user_id and other.user_id:
            return self.user_id == other.user_id
        if not (self._is_told and other._is_told):
            return None
        if self.is_me or other.is_me:
            return self.is_me and other.is_me
        if self.picture and other.picture:
            return self.picture == other.picture
        return None

    def may_be(self, other: Author) -> bool:
        """Whether both may be one person: they are, or nothing but equal names is told.

        Two names are taken for two people here, though one of them may have been renamed: read through Drive no
        question would ever be answered otherwise.
        """
        same = self.same_person(other)
        return _name_key(self.name) == _name_key(other.name) if same is None else same

    @property
    def _is_told(self) -> bool:
        """Whether the API says anything of who it is: of a deleted or anonymous post it does not."""
        return bool(self.user_id or self.name or self.is_me or self.picture)


def _name_key(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One message of a thread. Times are aware and UTC."""

    post_id: str
    author: Author
    text: str
    """Plain text; empty for a deleted post and for one that only acts."""
    created: datetime
    updated: datetime | None
    """None for the head of a thread read through Drive: its time covers the replies too."""
    deleted: bool = False
    action: str = ""
    """``resolve``, ``reopen``, or of a suggestion ``accept``, ``reject``; empty for words only."""
    assignee: str | None = None
    """E-mail address this post assigned the thread to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A comment with its replies, or a suggestion with the talk about it."""

    comment_id: str
    """Also a suggestion's id."""
    document_id: str
    head: Post
    replies: tuple[Post, ...] = ()
    state: State = "open"
    """``detached``: open, but its words are gone. An accepted or rejected suggestion is ``resolved``."""
    quote: str | None = None
    """The commented words as they were then; None for a thread on the whole document or a suggestion."""
    words_now: str | None = None
    """The words now under the anchor; None unless ``location`` is ``exact``."""
    places: tuple[Place, ...] = ()
    location: Location = "none"
    """``exact`` by anchor; ``candidates`` by searching the quoted words, so inferred; ``document`` for a
    thread on the whole document; ``detached`` when the anchor is gone; ``none`` when nothing was found."""
    source: Source
    section: tuple[str, ...] = ()
    """Headings from the outermost to the section's own; empty when unknown or before the first."""
    assignee: str | None = None
    resolved_by: Author | None = None
    resolved_at: datetime | None = None
    is_suggestion: bool = False

    @property
    def is_inferred(self) -> bool:
        """Whether the places were found by searching words."""
        return self.location == "candidates"

    @property
    def key(self) -> str:
        """The key of its row in the tracker."""
        return f"{self.document_id}/{self.comment_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Discussion:
    """A document and everything that is said beside it."""

    document: Document
    reading: Reading
    """The document's sections."""
    threads: tuple[Thread, ...]
    source: Source


def in_meeting_order(threads: Iterable[Thread]) -> tuple[Thread, ...]:
    """As a meeting walks through the document: by place, then by time; threads without a place last."""
    return tuple(sorted(threads, key=_meeting_key))


def _meeting_key(thread: Thread) -> tuple[Any, ...]:
    placed = thread.places[:1]
    where = tuple((at.tab_number, at.segment_id != "", at.segment_id, at.start) for at in placed)
    return (not placed, where, thread.head.created, thread.comment_id)


# From documents.get


def parse_native(raw: RawDocument, document: Document, reading: Sections | None) -> tuple[Thread, ...]:
    """Comment and suggestion threads of a ``documents.get`` answer with comments included.

    ``document`` is the same answer as a value, ``reading`` its sections (None: no sections are told).
    A thread names no tab: its ``anchorId`` is looked up in each tab's ``commentAnchors``, whose tab counts,
    since ``ranges[].tabId`` is missing for the first tab (reported from live reads, 2026-08).
    """
    scene = Scene(document, reading)
    anchors = _anchor_places(raw, scene)
    marks = _suggestion_places(raw, scene) if raw.get("suggestions") else {}
    found = [_native_comment(item, scene, anchors) for item in raw.get("comments", [])]
    found += [_native_suggestion(item, scene, marks) for item in raw.get("suggestions", [])]
    return tuple(found)


def _native_comment(raw: Mapping[str, Any], scene: Scene, anchors: Mapping[str, tuple[Place, ...]]) -> Thread:
    head = _docs_post(raw.get("headPost", {}), raw["commentId"])
    anchor_id, quote = raw.get("anchorId", ""), raw.get("plainTextQuote")
    if anchor_id:
        places = anchors.get(anchor_id, ())
        location: Location = "exact" if places else "detached"
    elif quote:
        places = scene.candidates(quote)
        location = "candidates" if places else "none"
    else:
        places, location = (), "document"
    is_resolved = raw.get("status") == "RESOLVED"
    state: State = "resolved" if is_resolved else "detached" if location == "detached" else "open"
    replies = tuple(_docs_post(item, "") for item in raw.get("replies", []))
    return _thread(
        scene, raw["commentId"], head, replies, state=state, source="docs",
        quote=quote, places=places, location=location,
    )  # fmt: skip


def _native_suggestion(
    raw: Mapping[str, Any], scene: Scene, marks: Mapping[str, tuple[Place, ...]]
) -> Thread:
    summary = raw.get("summaryText", "")
    head = _docs_post(raw.get("headPost", {}), raw["suggestionId"], text=summary)
    places = marks.get(raw["suggestionId"], ())
    return _thread(
        scene,
        raw["suggestionId"],
        head,
        tuple(_docs_post(item, "") for item in raw.get("replies", [])),
        state="resolved" if raw.get("status") in {"ACCEPTED", "REJECTED"} else "open",
        source="docs",
        places=places,
        location="exact" if places else "none",
        is_suggestion=True,
    )


_DOCS_ACTIONS = {"RESOLVE": "resolve", "REOPEN": "reopen", "ACCEPT": "accept", "REJECT": "reject"}


def _docs_post(raw: Mapping[str, Any], post_id: str, *, text: str = "") -> Post:
    author = raw.get("author", {})
    actions = (_DOCS_ACTIONS.get(raw.get(name, ""), "") for name in ("commentAction", "suggestionAction"))
    created = parse_time(raw["createTime"])
    return Post(
        post_id=raw.get("postId", post_id),
        author=Author(
            name=author.get("displayName", ""),
            user_id=author.get("user") or None,
            is_me=author.get("me", False),
        ),
        text=raw.get("content", "") or text,
        created=created,
        updated=parse_time(raw["updateTime"]) if "updateTime" in raw else created,
        deleted=raw.get("deleted", False),
        action="".join(actions),
        assignee=raw.get("assigneeEmail") or None,
    )


def _raw_tabs(raw_tabs: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for raw in raw_tabs:
        yield raw.get("tabProperties", {}).get("tabId", ""), raw.get("documentTab", {})
        yield from _raw_tabs(raw.get("childTabs", []))


def _anchor_places(raw: RawDocument, scene: Scene) -> dict[str, tuple[Place, ...]]:
    """Ranges by anchor id, in document order. A range without extent holds no words: it is left out."""
    found: dict[str, tuple[Place, ...]] = {}
    for tab_id, content in _raw_tabs(raw.get("tabs", [])):
        for anchor_id, anchor in content.get("commentAnchors", {}).items():
            found[anchor_id] = scene.places(
                tab_id,
                (
                    (item.get("segmentId", ""), item.get("startIndex", 0), item.get("endIndex", 0))
                    for item in anchor.get("ranges", [])
                ),
            )
    return found


def _suggestion_places(raw: RawDocument, scene: Scene) -> dict[str, tuple[Place, ...]]:
    """Ranges by suggestion id: wherever an element carries the id in one of its ``suggested…`` members."""
    found: dict[str, tuple[Place, ...]] = {}
    for tab_id, content in _raw_tabs(raw.get("tabs", [])):
        ranges: dict[str, list[tuple[str, int, int]]] = {}
        for segment_id, segment in _raw_segments(content):
            marks: list[tuple[str, int, int]] = []
            _collect_marks(segment, 0, 0, marks)
            for suggestion_id, start, end in marks:
                ranges.setdefault(suggestion_id, []).append((segment_id, start, end))
        for suggestion_id, items in ranges.items():
            found[suggestion_id] = found.get(suggestion_id, ()) + scene.places(tab_id, items)
    return found


def _raw_segments(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    yield "", content.get("body", {})
    for kind in ("headers", "footers", "footnotes"):
        yield from content.get(kind, {}).items()


def _collect_marks(raw: Any, start: int, end: int, found: list[tuple[str, int, int]]) -> None:
    # A list to add to, not generators within generators: this meets every member of a document.
    if type(raw) is list:
        for item in raw:
            if type(item) is dict or type(item) is list:
                _collect_marks(item, start, end, found)
        return
    if "endIndex" in raw:
        start, end = raw.get("startIndex", 0), raw["endIndex"]
    for name, value in raw.items():
        if type(value) is not dict and type(value) is not list:
            continue
        if name.startswith("suggested"):
            found.extend((str(suggestion_id), start, end) for suggestion_id in value)
        else:
            _collect_marks(value, start, end, found)


# From drive.comments.list


def parse_drive(
    raw_comments: Iterable[Mapping[str, Any]], document: Document, reading: Sections | None
) -> tuple[Thread, ...]:
    """Comment threads of Drive's ``comments.list``; suggestions never appear there.

    Places are candidates found by the quoted words. Of a deleted comment only id and times are told.
    Whether an anchor still stands is not told either, so no thread from here is ``detached``.
    """
    scene = Scene(document, reading)
    return tuple(_drive_comment(item, scene) for item in raw_comments)


def _drive_comment(raw: Mapping[str, Any], scene: Scene) -> Thread:
    is_deleted = raw.get("deleted", False)
    quote = _unescaped(raw.get("quotedFileContent", {}).get("value", "")) or None
    places = scene.candidates(quote or "")
    is_on_document = not (quote or is_deleted or raw.get("anchor"))
    location: Location = "candidates" if places else "document" if is_on_document else "none"
    state: State = "deleted" if is_deleted else "resolved" if raw.get("resolved") else "open"
    return _thread(
        scene,
        raw["id"],
        _drive_post(raw, is_head=True),
        tuple(_drive_post(item) for item in raw.get("replies", [])),
        state=state,
        source="drive",
        quote=quote,
        places=places,
        location=location,
    )


def _drive_post(raw: Mapping[str, Any], *, is_head: bool = False) -> Post:
    author = raw.get("author", {})
    return Post(
        post_id=raw["id"],
        author=Author(
            name=author.get("displayName", ""),
            is_me=author.get("me", False),
            picture=_own_picture(author.get("photoLink", "")),
        ),
        text=raw.get("content", ""),
        created=parse_time(raw["createdTime"]),
        updated=parse_time(raw["modifiedTime"]) if "modifiedTime" in raw and not is_head else None,
        deleted=raw.get("deleted", False),
        action=raw.get("action", ""),
        assignee=raw.get("assigneeEmailAddress") or None,
    )


_SHARED_PICTURE = re.compile(r"default-user|silhouette|/photo\.jpg$")
"""Pictures of accounts that have none of their own (their addresses in public code, 2026-11)."""


def _own_picture(link: str) -> str:
    """A ``photoLink`` without its size, which is a wish of whoever asks; empty for the common picture."""
    return "" if _SHARED_PICTURE.search(link) else re.sub(r"=[a-z0-9-]*$", "", link)


def _unescaped(value: str) -> str:
    """A ``quotedFileContent`` as plain text: it is HTML, whatever its words were."""
    return html.unescape(re.sub(r"<br\s*/?>", "\n", value))


# Common to both


def parse_time(text: str) -> datetime:
    """A moment as Google writes it (RFC 3339, ``Z``), aware, UTC; digits below the microsecond are dropped."""
    return datetime.fromisoformat(text)


def _thread(
    scene: Scene,
    comment_id: str,
    head: Post,
    replies: tuple[Post, ...],
    *,
    state: State,
    source: Source,
    places: tuple[Place, ...],
    location: Location,
    quote: str | None = None,
    is_suggestion: bool = False,
) -> Thread:
    """A thread with what follows from its parts: section, words, assignee, who resolved it and when."""
    closing = _closing(replies) if state == "resolved" else None
    return Thread(
        comment_id=comment_id,
        document_id=scene.document_id,
        head=head,
        replies=replies,
        state="deleted" if head.deleted else state,
        quote=quote,
        words_now=scene.words(places) if location == "exact" else None,
        places=places,
        location=location,
        source=source,
        section=scene.section(places),
        assignee=next((post.assignee for post in (*reversed(replies), head) if post.assignee), None),
        resolved_by=closing.author if closing else None,
        resolved_at=closing.created if closing else None,
        is_suggestion=is_suggestion,
    )


def _closing(replies: Sequence[Post]) -> Post | None:
    """The reply that closed a thread: the last one that acts."""
    acting = [post for post in replies if post.action]
    return acting[-1] if acting and acting[-1].action != "reopen" else None
