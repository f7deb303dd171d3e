"""Requests that tidy, split, paste, shuffle and continue data; folding groups."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_sheets_requests import refused
from test_sheets_support import Connect, Json, Tab, area, span

from pmdocs.emulator.sheets.filling import _text as continued


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    return Tab(connect)


def reply(tab: Tab, request: Json) -> Json:
    answer: Json = tab.batch(request)["replies"][0]
    return next(iter(answer.values()), {})


def test_spaces_are_trimmed_in_texts_only(tab: Tab) -> None:
    """Ends and doubled spaces go, ideographic ones too; line breaks, numbers and formulas stay."""
    tab.write("A1", [["  a   b ", "x\ny"], ["\u3000東京\u3000", 5]])
    tab.typed("C1", [['=" k "']])

    assert reply(tab, {"trimWhitespace": {"range": area(0, 9, 0, 3)}}) == {"cellsChangedCount": 2}
    assert tab.read("A1:C2") == [["a b", "x\ny", " k "], ["東京", "5"]]


def test_repeated_rows_are_taken_out_and_the_rest_moves_up(tab: Tab) -> None:
    """Case does not matter; cells outside the range stay; formulas below follow."""
    tab.write("A1", [["a", 1, "keep"], ["A", 1, "these"], ["b", 1, "cells"]])
    tab.typed("B3", [["=1+0"]])

    removed = reply(tab, {"deleteDuplicates": {"range": area(0, 3, 0, 2)}})

    assert removed == {"duplicatesRemovedCount": 1}
    assert tab.read("A1:C3", valueRenderOption="FORMULA") == [
        ["a", 1, "keep"],
        ["b", "=1+0", "these"],
        ["", "", "cells"],
    ]


def test_duplicates_may_be_judged_by_some_columns(tab: Tab) -> None:
    """Only the columns named are compared; ones outside the range are refused."""
    tab.write("A1", [["a", 1], ["a", 2], ["b", 1]])
    by_first = {"range": area(0, 3, 0, 2), "comparisonColumns": [span("COLUMNS", 0, 1)]}
    outside = {"range": area(0, 3, 0, 2), "comparisonColumns": [span("COLUMNS", 2, 3)]}

    assert "inside the range" in refused(tab, {"deleteDuplicates": outside})
    assert reply(tab, {"deleteDuplicates": by_first}) == {"duplicatesRemovedCount": 1}
    assert tab.read("A1:B3") == [["a", "1"], ["b", "1"]]


def test_shuffled_rows_are_the_same_rows(tab: Tab) -> None:
    """No row is lost, doubled or torn apart."""
    rows = [[f"r{index}", index] for index in range(30)]
    tab.write("A1", rows)

    tab.batch({"randomizeRange": {"range": area(0, 30, 0, 2)}})
    after = tab.read("A1:B30", valueRenderOption="UNFORMATTED_VALUE")

    assert sorted(after, key=lambda row: int(row[1])) == rows
    assert after != rows


@pytest.mark.parametrize(
    ("members", "texts", "expected"),
    [
        ({"delimiterType": "COMMA"}, ['a,"b, c",3'], [["a", "b, c", "3"]]),
        ({"delimiterType": "CUSTOM", "delimiter": "->"}, ["x->y"], [["x", "y"]]),
        ({"delimiterType": "AUTODETECT"}, ["1;2", "3;4"], [["1", "2"], ["3", "4"]]),
        ({"delimiterType": "SPACE"}, ["2026-11-20 10%"], [["2026-11-20", "10%"]]),
    ],
)
def test_texts_are_split_over_columns(tab: Tab, members: Json, texts: list[str], expected: list[Any]) -> None:
    """Each part lands in a column of its own, read as if typed."""
    tab.write("A1", [[text] for text in texts])

    tab.batch({"textToColumns": {"source": area(0, len(texts), 0, 1), **members}})

    assert tab.read("A1:D9") == expected


def test_splitting_needs_one_column_and_a_delimiter(tab: Tab) -> None:
    """Two columns, no delimiter, and an empty custom one are refused."""
    assert "exactly one column" in refused(tab, {"textToColumns": {"source": area(0, 1, 0, 2)}})
    assert "delimiterType" in refused(tab, {"textToColumns": {"source": area(0, 1, 0, 1)}})


def test_text_and_html_are_pasted_as_if_typed(tab: Tab) -> None:
    """Delimited lines and table rows become cells; the grid grows where it has to."""
    corner = {"sheetId": 0, "rowIndex": 999, "columnIndex": 1}
    tab.batch({"pasteData": {"coordinate": {"rowIndex": 1}, "data": "a,5\n=1+1,b", "delimiter": ","}})
    html = "<table><tr><th>x<td>1 &amp; 2</tr><tr><td>y</td></tr></table>"
    tab.batch({"pasteData": {"coordinate": corner, "data": html, "html": True}})

    assert tab.read("A2:B3", valueRenderOption="UNFORMATTED_VALUE") == [["a", 5], [2, "b"]]
    assert tab.read("B1000:C1001") == [["x", "1 & 2"], ["y"]]


@pytest.mark.parametrize(
    ("source", "filled"),
    [
        ([[1], [3]], [["5"], ["7"]]),
        ([["AI-08"]], [["AI-09"], ["AI-10"]]),
        ([["Monday"], ["Wednesday"]], [["Friday"], ["Sunday"]]),
        ([["11月"]], [["12月"], ["1月"]]),
        ([["open"]], [["open"], ["open"]]),
        ([[4]], [["4"], ["4"]]),
        ([["2026-01-30"]], [["2026-01-31"], ["2026-02-01"]]),
        ([["2026-01-15"], ["2026-03-15"]], [["2026-05-15"], ["2026-07-15"]]),
        ([["=A1+1"]], [["#REF!"], ["#REF!"]]),
    ],
)
def test_series_go_on_as_they_begin(tab: Tab, source: list[list[Any]], filled: list[list[str]]) -> None:
    """Numbers, dates, counted texts and names continue; other values repeat; formulas move."""
    tab.typed("A1", source)
    height = len(source)
    given = {"source": area(0, height, 0, 1), "dimension": "ROWS", "fillLength": 2}

    tab.batch({"autoFill": {"sourceAndDestination": given}})

    assert tab.read(f"A{height + 1}:A{height + 2}") == filled


def test_a_range_is_filled_from_the_data_in_it(tab: Tab) -> None:
    """The empty rest of a range is filled, with repeats when the alternate series is asked for; formats come along."""
    tab.typed("A1", [[1, "x1"], [2, "x2"]])
    tab.batch({"autoFill": {"range": area(0, 4, 0, 2)}}, {"autoFill": {"range": area(0, 2, 0, 3)}})

    assert tab.read("A3:B4") == [["3", "x3"], ["4", "x4"]]
    tab.batch({"updateCells": {"range": area(2, 4, 0, 2), "fields": "*"}})
    tab.batch({"autoFill": {"range": area(0, 4, 0, 2), "useAlternateSeries": True}})
    assert tab.read("A3:B4") == [["1", "x1"], ["2", "x2"]]


def test_filling_backwards_counts_down(tab: Tab) -> None:
    """A negative length fills before the source; leaving the sheet is refused."""
    tab.write("D1", [["S5", "S6"]])
    given = {"source": area(0, 1, 3, 5), "dimension": "COLUMNS", "fillLength": -3}

    tab.batch({"autoFill": {"sourceAndDestination": given}})
    too_far = {"autoFill": {"sourceAndDestination": given | {"fillLength": -4}}}

    assert tab.read("A1:E1") == [["S2", "S3", "S4", "S5", "S6"]]
    assert "must not be negative" in refused(tab, too_far) or "exceeds grid limits" in refused(tab, too_far)


@settings(deadline=None)
@given(st.lists(st.text("AI-01月x ", min_size=1, max_size=6), min_size=1, max_size=3), st.integers(-50, 50))
def test_a_continued_text_begins_as_it_was_given(texts: list[str], index: int) -> None:
    """Whatever is continued: the first value of the series is the first one given, others are texts or nothing."""
    assert continued(texts, 0) in {None, texts[0]}
    assert continued(texts, index) is None or isinstance(continued(texts, index), str)


def test_folding_a_group_hides_its_rows(tab: Tab) -> None:
    """Collapsed groups hide what they hold, opened ones show it; an unknown group is refused."""
    tab.batch({"addDimensionGroup": {"range": span("ROWS", 2, 4)}})

    def fold(collapsed: bool, depth: int = 1) -> Json:
        group = {"range": span("ROWS", 2, 4), "depth": depth, "collapsed": collapsed}
        return {"updateDimensionGroup": {"dimensionGroup": group, "fields": "collapsed"}}

    tab.batch(fold(True))
    sheet = tab.sheet(includeGridData=True)
    tab.batch(fold(False))
    opened = tab.sheet(includeGridData=True)

    hidden = [at for at, row in enumerate(sheet["data"][0]["rowMetadata"]) if row.get("hiddenByUser")]
    assert (hidden, sheet["rowGroups"][0]["collapsed"]) == ([2, 3], True)
    assert "collapsed" not in opened["rowGroups"][0]
    assert not any(row.get("hiddenByUser") for row in opened["data"][0]["rowMetadata"])
    assert "No group exists" in refused(tab, fold(True, depth=2))
