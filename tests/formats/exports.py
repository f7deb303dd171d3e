"""Exports made by hand, for every format."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pmdocs.core.comments.export import Export, Selection, make_export
from pmdocs.core.comments.kinds import Meeting
from pmdocs.core.comments.threads import Author, Discussion, Post, Thread
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.places import Place
from pmdocs.core.documents.sections import read_sections

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)

HOSTILE = (
    '=HYPERLINK("http://x","y")',
    "<script>alert(1)</script>",
    "# Heading\n- list\n1. one\n> quote\n***\n===",
    "[link](javascript:alert(1)) ![img](http://x/y.png) `code` *bold* _soft_ <b>",
    "\x1b[31mred\x1b[0m \u202eright to left\u202c \ud83d half",
    "line one\r\nline two\rline three\u2028line four",
    "&lt;b&gt; &amp;",
    "a,b;\"c\"\t'd'",
    "＝１＋１",
    "| a | b |\n|---|---|",
)
"""Texts that would change the format they stand in, if they could."""


def post(text: str = "", who: str = "Mio", *, minutes: int = 0, **more: Any) -> Post:
    """A post some minutes after noon."""
    at = NOON + timedelta(minutes=minutes)
    return Post(post_id=f"{who}{minutes}", author=Author(name=who), text=text, created=at, updated=at, **more)


def thread(text: str = "Why?", *replies: Post, comment_id: str = "c1", **more: Any) -> Thread:
    """A thread at a place, unless told otherwise."""
    known: dict[str, Any] = {
        "document_id": "doc-1",
        "head": post(text),
        "replies": replies,
        "source": "docs",
        "location": "exact",
        "quote": "the pool",
        "words_now": "the pool",
        "section": ("Impact", "Numbers"),
        "places": (Place(tab_id="t.0", segment_id="", start=1, end=9),),
    }
    return Thread(comment_id=comment_id, **known | more)


MEETING = Meeting(start=NOON + timedelta(minutes=10), minutes=30)


def export(*threads: Thread, lang: str = "en", title: str = "Outage", **more: Any) -> Export:
    """What is exported of these threads, seen from Tokyo."""
    document = Document(document_id="doc-1", title=title, revision_id="", tabs=())
    source = threads[0].source if threads else "docs"
    discussion = Discussion(
        document=document, reading=read_sections(document), threads=threads, source=source
    )
    return make_export(
        discussion,
        selection=Selection(**more),
        exported=NOON,
        lang=lang,
        zone=ZoneInfo("Asia/Tokyo"),
        incident_id="INC-7",
    )


def review() -> tuple[Thread, ...]:
    """One thread of each sort."""
    return (
        thread("質問: どの環境ですか", comment_id="open"),
        thread(
            "How long did it take?",
            post("Five minutes.", "Ken", minutes=15),
            comment_id="answered",
        ),
        thread(
            "What is the budget?",
            post("", "Ken", minutes=20, action="resolve"),
            comment_id="silent",
            state="resolved",
            resolved_by=Author(name="Ken"),
            resolved_at=NOON + timedelta(minutes=20),
        ),
        thread("Could we add an alert here?", comment_id="idea"),
        thread("素敵な対応でした👏", comment_id="praise", location="document", quote=None, words_now=None,
               section=(), places=()),
        thread("This happened in March as well.", comment_id="remark", state="detached", location="detached",
               words_now=None, section=(), places=()),
    )  # fmt: skip
