"""Exports as CSV."""

from __future__ import annotations

import csv
import io

import pytest
from exports import HOSTILE, MEETING, export, post, review, thread

from pmdocs.core.comments.export import Export
from pmdocs.core.sheet.tracker import COMMENTS
from pmdocs.formats import FORMATS


def rows(made: Export) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(FORMATS["csv"](made), newline="")))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_headers_are_the_trackers(lang: str) -> None:
    """The columns are those of the tracker's Comments worksheet, then two of the export's own."""
    header = FORMATS["csv"](export(*review(), lang=lang)).split("\r\n")[0].split(",")

    assert [column.header(lang) for column in COMMENTS.columns] == header[:-2]


def test_a_row_in_full() -> None:
    """Everything about a thread stands in its row, times in the export's zone."""
    replies = (post("Five\nminutes.", "Ken", minutes=15), post("", "Mio", minutes=20, action="resolve"))
    made = thread("How long?", *replies, state="resolved", resolved_by=replies[1].author,
                  resolved_at=replies[1].created, comment_id="AAA")  # fmt: skip
    (row,) = rows(export(made, meeting=MEETING))

    assert {
        "Key": "doc-1/AAA",
        "Incident ID": "INC-7",
        "Kind": "question",
        "Section": "Impact › Numbers",
        "Quote": "the pool",
        "Author": "Mio",
        "Assignee": "",
        "Created": "2026-11-20 21:00",
        "Comment": "How long?",
        "Replies": "2",
        "Last reply": "Mio: (resolved it)",
        "Answer": "Ken: Five\nminutes.",
        "In document": "no",
        "State": "resolved",
        "Resolved by": "Mio",
        "Resolved at": "2026-11-20 21:20",
        "Link": "https://docs.google.com/document/d/doc-1/edit?disco=AAA",
        "Time": "before the meeting",
        "Place": "exact",
    } == row


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_formulas_are_texts(first: str) -> None:
    """No cell begins with what a spreadsheet takes for a formula."""
    made = export(thread(f"{first}1+1", quote=f"{first}x", section=(f"{first}s",), assignee=f"{first}a"))
    (row,) = rows(made)

    assert all(
        not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) for cell in row.values()
    )


@pytest.mark.parametrize("hostile", HOSTILE)
def test_one_row_each(hostile: str) -> None:
    """Whatever people write, each thread stays one row of as many cells."""
    found = rows(export(thread(hostile, post(hostile, hostile), quote=hostile), thread(comment_id="c2")))

    assert ["doc-1/c1", "doc-1/c2"] == sorted(row["Key"] for row in found)
    assert all(None not in row and None not in row.values() for row in found)
    FORMATS["csv"](export(thread(hostile))).encode()
