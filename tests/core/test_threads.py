"""Threads from both APIs, and where they stand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from documents import Json, dropdown, heading, p, person, raw_document, run, tab, table
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.comments.markers import Marker, find_marker, make_marker, without_marker
from pmdocs.core.comments.threads import (
    Thread,
    in_meeting_order,
    parse_drive,
    parse_native,
    parse_time,
)
from pmdocs.core.documents.document import RawDocument, parse_document
from pmdocs.core.documents.places import MAX_CANDIDATES
from pmdocs.core.documents.sections import read_sections

NOON = "2026-11-20T12:00:00.000Z"
LATER = "2026-11-20T12:30:00.000Z"


def post(text: str = "", *, at: str = NOON, who: str = "Mio", **more: Any) -> Json:
    """A post as Docs gives it."""
    author = {"displayName": who, "user": f"users/{who.lower()}"}
    made = {"postId": f"P{at}{who}", "author": author, "createTime": at, "updateTime": at}
    return made | ({"content": text} if text else {}) | more


def comment(comment_id: str, text: str = "Why?", *, anchor: str = "", quote: str = "", **more: Any) -> Json:
    """A thread as Docs gives it."""
    made: Json = {"commentId": comment_id, "headPost": post(text), "status": "OPEN"}
    if anchor:
        made["anchorId"] = anchor
    if quote:
        made["plainTextQuote"] = quote
    return made | more


def anchored(raw_tab: Json, **ranges: list[Json]) -> Json:
    """A tab with anchors, their ids without ``kix.``."""
    anchors = {f"kix.{name}": {"anchorId": f"kix.{name}", "ranges": value} for name, value in ranges.items()}
    raw_tab["documentTab"]["commentAnchors"] = anchors
    return raw_tab


def native(raw: RawDocument, *comments: Json, suggestions: tuple[Json, ...] = ()) -> list[Thread]:
    """Threads of a document that answers with these."""
    raw["comments"], raw["suggestions"] = list(comments), list(suggestions)
    document = parse_document(raw)
    return list(parse_native(raw, document, read_sections(document)))


def drive(raw: RawDocument, *comments: Json) -> list[Thread]:
    """Threads of a document whose comments Drive gives."""
    document = parse_document(raw)
    return list(parse_drive(comments, document, read_sections(document)))


def drive_comment(comment_id: str, quote: str | None = None, **more: Any) -> Json:
    """A comment as Drive gives it."""
    made = {"id": comment_id, "content": "Why?", "createdTime": NOON, "modifiedTime": LATER, "deleted": False}
    made |= {"author": {"displayName": "Mio", "me": True}, "replies": []}
    if quote is not None:
        made |= {"quotedFileContent": {"mimeType": "text/html", "value": quote}, "anchor": "kix.x"}
    return made | more


# Places by anchor


def test_words_around_surrogates() -> None:
    """An anchor's words are cut by UTF-16 code units, so an emoji before or in them moves nothing."""
    raw = raw_document(
        anchored(
            tab("🔥 the 👩‍🚒 pool"), a=[{"startIndex": 8, "endIndex": 13}, {"startIndex": 14, "endIndex": 18}]
        )
    )
    (thread,) = native(raw, comment("c", anchor="kix.a", quote="👩‍🚒 pool"))

    assert "👩‍🚒 … pool" == thread.words_now
    assert [(8, 13), (14, 18)] == [(at.start, at.end) for at in thread.places]


def test_map_names_the_tab() -> None:
    """A range belongs to the tab in whose map it stands, whether or not it names one; child tabs count."""
    child = anchored(tab("Two words", tab_id="t.2"), b=[{"startIndex": 1, "endIndex": 4, "tabId": "t.2"}])
    raw = raw_document(anchored(tab("One word", children=[child]), a=[{"startIndex": 1, "endIndex": 4}]))
    first, second = native(raw, comment("1", anchor="kix.a"), comment("2", anchor="kix.b"))

    assert ("t.0", "One") == (first.places[0].tab_id, first.words_now)
    assert ("t.2", "Two") == (second.places[0].tab_id, second.words_now)
    assert (0, 1) == (first.places[0].tab_number, second.places[0].tab_number)


def test_words_in_cells_and_chips() -> None:
    """Words in table cells are read, chips by what they show, each paragraph on a line of its own."""
    owner = p("Owner: ", person("ken@example.com", "Ken"), " or ", dropdown("kix.d", "P1"))
    raw = raw_document(
        anchored(tab(table(["a", owner], ["b", "last"])), a=[{"startIndex": 1, "endIndex": 99}])
    )
    (thread,) = native(raw, comment("c", anchor="kix.a"))

    assert "a\nOwner: Ken or P1\nb\nlast" == thread.words_now


def test_section_of_an_anchor() -> None:
    """A thread names the headings above its place, from the outermost."""
    raw = raw_document(
        tab(heading("Impact"), "numbers", heading("Lessons"), p("Luck", style="HEADING_2"), "much luck")
    )
    body = raw["tabs"][0]["documentTab"]["body"]["content"]
    first, last = body[2]["startIndex"], body[-1]["startIndex"]
    anchored(
        raw["tabs"][0],
        a=[{"startIndex": first, "endIndex": first + 3}],
        b=[{"startIndex": last, "endIndex": last + 4}],
    )
    threads = native(raw, comment("1", anchor="kix.a"), comment("2", anchor="kix.b"))

    assert [("Impact",), ("Lessons", "Luck")] == [thread.section for thread in threads]


def test_places_in_other_segments() -> None:
    """An anchor in a footnote has its words, and no section."""
    raw = raw_document(anchored(tab(heading("Impact"), "x", footnotes={"kix.f": ["See the log"]}),
                                a=[{"segmentId": "kix.f", "startIndex": 0, "endIndex": 3}]))  # fmt: skip
    del raw["tabs"][0]["documentTab"]["commentAnchors"]["kix.a"]["ranges"][0]["startIndex"]
    (thread,) = native(raw, comment("c", anchor="kix.a"))

    assert ("See", ()) == (thread.words_now, thread.section)


@pytest.mark.parametrize(
    ("raw", "location", "state"),
    [
        (comment("c", anchor="kix.gone", quote="x"), "detached", "detached"),
        (comment("c", anchor="kix.gone", quote="x", status="RESOLVED"), "detached", "resolved"),
        (comment("c", anchor="kix.empty", quote="x"), "detached", "detached"),
        (comment("c"), "document", "open"),
        (comment("c", quote="word"), "candidates", "open"),
        (comment("c", quote="nowhere"), "none", "open"),
        (comment("c", headPost=post(deleted=True)), "document", "deleted"),
    ],
)
def test_locations(raw: Json, location: str, state: str) -> None:
    """An anchor in no map is detached, neither anchor nor quote means the document; a closed state wins."""
    document = raw_document(anchored(tab("One word"), empty=[{"startIndex": 3, "endIndex": 3}]))
    (thread,) = native(document, raw)

    assert (location, state) == (thread.location, thread.state)
    assert thread.words_now is None


# Posts


def test_who_resolved_it() -> None:
    """The last reply that acts tells who resolved a thread and when; a reopened one was not resolved."""
    closing = post("Fixed.", at=LATER, who="Ken", commentAction="RESOLVE")
    replies = [post("Hm"), closing, post("Thanks", at=LATER)]
    again = [*replies, post(at=LATER, commentAction="REOPEN")]
    first, second = native(
        raw_document(tab("x")),
        comment("1", replies=replies, status="RESOLVED"),
        comment("2", replies=again, status="OPEN"),
    )

    assert ("Ken", parse_time(LATER)) == (first.resolved_by and first.resolved_by.name, first.resolved_at)
    assert ("open", None, None) == (second.state, second.resolved_by, second.resolved_at)
    assert ["", "resolve", "", "reopen"] == [reply.action for reply in second.replies]


def test_last_assignment_counts() -> None:
    """A reply that assigns hands the thread on."""
    head = post("Do it", assigneeEmail="ken@example.com")
    replies = [post("You rather", assigneeEmail="mio@example.com"), post("OK")]
    (thread,) = native(raw_document(tab("x")), comment("1", headPost=head, replies=replies))

    assert "mio@example.com" == thread.assignee


def test_suggestions_are_threads() -> None:
    """A suggestion has its summary as text, the marked runs as places, and is closed by accept or reject."""
    inserted = run("new ", suggested=None)
    inserted["textRun"]["suggestedInsertionIds"] = ["s.1"]
    styled = run("word")
    styled["textRun"]["suggestedTextStyleChanges"] = {"s.1": {}, "s.2": {}}
    raw = raw_document(tab(p("One ", inserted, styled)))
    made: Json = {"suggestionId": "s.1", "headPost": post(), "status": "OPEN", "summaryText": "Add: “new ”"}
    done = made | {"suggestionId": "s.3", "status": "ACCEPTED", "replies": [post(suggestionAction="ACCEPT")]}
    first, last = native(raw, suggestions=(made, done))

    assert ("Add: “new ”", "new word", "exact") == (first.head.text, first.words_now, first.location)
    assert (True, "open", None) == (first.is_suggestion, first.state, first.quote)
    assert ("resolved", "Mio", "none") == (
        last.state,
        last.resolved_by and last.resolved_by.name,
        last.location,
    )


# Places by quote


def test_quote_is_found_unescaped() -> None:
    """Drive's quotes are HTML: entities and breaks are undone, white space does not count."""
    raw = raw_document(tab(heading("Impact"), "It's  <5% & “all”", "of us"))
    (thread,) = drive(raw, drive_comment("c", "It&#39;s &lt;5% &amp; “all”<br>of us"))

    assert "It's <5% & “all”\nof us" == thread.quote
    assert ("candidates", True, ("Impact",)) == (thread.location, thread.is_inferred, thread.section)
    assert "It's  <5% & “all”\nof us" == _words(raw, thread)
    assert thread.words_now is None


def _words(raw: RawDocument, thread: Thread) -> str:
    from pmdocs.core.documents.words import Words

    (at,) = thread.places
    return Words(parse_document(raw)).between(at.tab_id, at.segment_id, at.start, at.end)


def test_repeated_quote_has_candidates() -> None:
    """Words that occur in several sections give several candidates and no section."""
    raw = raw_document(tab(heading("A"), "the pool", heading("B"), "the pool"), tab("pool", tab_id="t.2"))
    (thread,) = drive(raw, drive_comment("c", "pool"))

    assert ["t.0", "t.0", "t.2"] == [at.tab_id for at in thread.places]
    assert () == thread.section


def test_candidates_are_limited() -> None:
    """A quote that is everywhere keeps a limited number of places and names no section."""
    raw = raw_document(tab(heading("A"), "x " * 500))
    (thread,) = drive(raw, drive_comment("c", "x"))

    assert (MAX_CANDIDATES, ()) == (len(thread.places), thread.section)


@pytest.mark.parametrize(
    ("raw", "location", "state"),
    [
        (drive_comment("c"), "document", "open"),
        (drive_comment("c", anchor="kix.1"), "none", "open"),
        (drive_comment("c", "gone words", resolved=True), "none", "resolved"),
        (drive_comment("c", " "), "none", "open"),
        (
            {"id": "c", "createdTime": NOON, "modifiedTime": NOON, "deleted": True, "replies": []},
            "none",
            "deleted",
        ),
    ],
)
def test_drive_locations(raw: Json, location: str, state: str) -> None:
    """Without a quote that is found nothing is guessed: an anchor alone says nothing, resolved may be absent."""
    (thread,) = drive(raw_document(tab("One word")), raw)

    assert (location, state, ()) == (thread.location, thread.state, thread.places)


def test_what_drive_cannot_know() -> None:
    """People ids, the words now and the head's own last change are None."""
    reply = {"id": "r", "content": "Yes", "createdTime": LATER, "modifiedTime": LATER, "action": "resolve",
             "author": {"displayName": "Ken"}}  # fmt: skip
    (thread,) = drive(raw_document(tab("word")), drive_comment("c", "word", replies=[reply], resolved=True))

    assert (None, None, None) == (thread.head.author.user_id, thread.words_now, thread.head.updated)
    assert ("Ken", parse_time(LATER)) == (thread.resolved_by and thread.resolved_by.name, thread.resolved_at)


@given(st.text(alphabet="ab🔥é \n", min_size=1, max_size=40), st.data())
def test_quoted_words_are_found_where_they_stand(text: str, data: st.DataObject) -> None:
    """Any stretch of a document's words, quoted, has its own place among the candidates."""
    paragraphs = text.split("\n")
    raw = raw_document(tab(*paragraphs))
    line = data.draw(st.sampled_from(paragraphs))
    quote = line.strip()
    found = drive(raw, drive_comment("c", quote))[0].places
    body = raw["tabs"][0]["documentTab"]["body"]["content"][1:]
    own = body[paragraphs.index(line)]
    lead = len(line[: len(line) - len(line.lstrip())].encode("utf-16-le")) // 2

    if quote and len(found) < MAX_CANDIDATES:
        assert own["startIndex"] + lead in [at.start for at in found]


# Order


def test_meeting_order() -> None:
    """Tab by tab and from top to bottom; bodies before footnotes; what has no place last, by time."""
    first = anchored(tab("One two three", footnotes={"kix.f": ["note"]}),
                     a=[{"startIndex": 5, "endIndex": 8}], b=[{"startIndex": 1, "endIndex": 4}],
                     f=[{"segmentId": "kix.f", "endIndex": 2}])  # fmt: skip
    second = anchored(tab("Four", tab_id="t.2"), c=[{"startIndex": 1, "endIndex": 2}])
    threads = native(
        raw_document(first, second),
        comment("late", headPost=post("?", at=LATER)),
        comment("early"),
        *(comment(name, anchor=f"kix.{name}") for name in "cafb"),
    )

    assert ["b", "a", "f", "c", "early", "late"] == [
        thread.comment_id for thread in in_meeting_order(threads)
    ]


def test_times_have_any_precision() -> None:
    """Google's times come with none to nine digits of a second."""
    expected = datetime(2026, 8, 1, 1, 2, 3, 456789, tzinfo=UTC)

    assert expected == parse_time("2026-08-01T01:02:03.456789123Z")
    assert expected.replace(microsecond=0) == parse_time("2026-08-01T01:02:03Z")


# Markers

PART = st.text(min_size=1, max_size=12)


@given(PART, PART, st.text(max_size=12), st.text(max_size=12), st.text(max_size=30))
def test_marker_survives_its_post(key: str, field: str, old: str, new: str, words: str) -> None:
    """What a post is about is read back from its last line, whatever the parts and the words before."""
    line = make_marker(key, field, old=old, new=new)
    text = f"{words}\n{line}"

    assert Marker(key=key, field=field, old=old, new=new) == find_marker(text)
    assert "\n" not in line
    assert words.rstrip() == without_marker(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[pmdocs INC-7/AI-3 due 2026-12-01→2026-12-15 aaaa]",
        make_marker("INC-7/AI-3", "due", old="2026-12-01", new="2026-12-15").replace("12-15", "12-16"),
        make_marker("INC-7/AI-3", "due") + "\nno, it is fine",
        "see " + make_marker("INC-7/AI-3", "due"),
    ],
)
def test_no_marker(text: str) -> None:
    """A line with a wrong check, a changed part, words around or after it is no marker."""
    assert find_marker(text) is None
    assert text == without_marker(text)


def test_marker_is_legible() -> None:
    """The usual marker says what it is about."""
    line = make_marker("INC-7/AI-3", "due", old="2026-12-01", new="2026-12-15")

    assert line.startswith("[pmdocs INC-7/AI-3 due 2026-12-01→2026-12-15 ")
    assert 60 > len(line)
