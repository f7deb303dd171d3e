"""Sections: columns, margins, and what a document's own style does to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, shared_connect, shared_emulator, span

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

INCH = {"magnitude": 72, "unit": "PT"}
HALF = {"magnitude": 36, "unit": "PT"}


def two_sections(connect: Connect) -> Paper:
    """``one``, a section break at 5, ``two``."""
    paper = Paper.new(connect, "onetwo")
    paper.batch({"insertSectionBreak": {"location": {"index": 4}, "sectionType": "NEXT_PAGE"}})
    return paper


def style(start: int, end: int, fields: str | None = None, **values: Any) -> Json:
    """An updateSectionStyle request."""
    mask = ",".join(values) if fields is None else fields
    return {"updateSectionStyle": {"range": span(start, end), "sectionStyle": values, "fields": mask}}


def styles(paper: Paper) -> list[Json]:
    """The section styles of the body."""
    content = paper.tab()["body"]["content"]
    return [block["sectionBreak"]["sectionStyle"] for block in content if "sectionBreak" in block]


@pytest.mark.parametrize(
    ("start", "end", "changed"), [(1, 2, [True, False]), (7, 8, [False, True]), (2, 8, [True, True])]
)
def test_which_sections(connect: Connect, start: int, end: int, changed: list[bool]) -> None:
    """Sections that overlap the range are styled, others not."""
    paper = two_sections(connect)
    paper.batch(style(start, end, marginLeft=HALF))

    assert [("marginLeft" in each) for each in styles(paper)] == changed


def test_columns(connect: Connect) -> None:
    """Columns share the width between the margins; one column is the default again; four are too many."""
    paper = two_sections(connect)
    paper.batch(style(1, 2, marginLeft=HALF, columnProperties=[{"paddingEnd": HALF}, {}]))
    first, second = styles(paper)

    width = (612 - 36 - 72 - 36) / 2
    assert [column["width"]["magnitude"] for column in first["columnProperties"]] == [width, width]
    assert first["columnProperties"][0]["paddingEnd"] == HALF
    assert "columnProperties" not in second
    assert "at most 3 columns" in paper.refusal(style(1, 2, columnProperties=[{}] * 4))[1]
    paper.batch(style(1, 2, columnProperties=[{}]))
    assert "columnProperties" not in styles(paper)[0]


def test_a_value_is_needed(connect: Connect) -> None:
    """No field of a section can be unset, and read-only ones cannot be set."""
    paper = two_sections(connect)

    assert "marginTop cannot be unset" in paper.refusal(style(1, 2, "marginTop"))[1]
    assert "Invalid field: sectionType" in paper.refusal(style(1, 2, sectionType="CONTINUOUS"))[1]
    assert "Invalid field: defaultHeaderId" in paper.refusal(style(1, 2, defaultHeaderId="kix.x"))[1]
    header = paper.reply({"createHeader": {"type": "DEFAULT"}})["headerId"]
    request = style(0, 1, marginTop=INCH)
    request["updateSectionStyle"]["range"]["segmentId"] = header
    assert "segment ID must be empty" in paper.refusal(request)[1]


def test_header_margins(connect: Connect) -> None:
    """A margin of header or footer sets the document's custom margins; a page margin does not."""
    paper = two_sections(connect)
    off = {"documentStyle": {"useCustomHeaderFooterMargins": False}, "fields": "useCustomHeaderFooterMargins"}
    paper.batch({"updateDocumentStyle": off}, style(1, 2, marginTop=INCH))
    assert not paper.tab()["documentStyle"].get("useCustomHeaderFooterMargins")
    paper.batch(style(1, 2, marginHeader=INCH))

    assert paper.tab()["documentStyle"]["useCustomHeaderFooterMargins"] is True


def test_margins_of_the_document(connect: Connect) -> None:
    """Setting a page margin of the document clears it on every section; other margins stay."""
    paper = two_sections(connect)
    paper.batch(style(1, 8, marginLeft=HALF, marginTop=HALF))
    paper.batch({"updateDocumentStyle": {"documentStyle": {"marginLeft": INCH}, "fields": "marginLeft"}})

    assert [("marginLeft" in each, "marginTop" in each) for each in styles(paper)] == [(False, True)] * 2
