"""Pure parts of the Sheets room: A1 notation, dates, typing, rendering, field masks, formulas, storage."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.emulator.problems import Problem
from pmdocs.emulator.sheets import a1, masks, references
from pmdocs.emulator.sheets.calc import Array, Failure, Surroundings, compile_formula
from pmdocs.emulator.sheets.entry import parse_entry
from pmdocs.emulator.sheets.grid import Grid
from pmdocs.emulator.sheets.render import render
from pmdocs.emulator.sheets.serials import moment, serial
from pmdocs.emulator.sheets.tables import last_table, regions

TODAY = date(2026, 11, 20)


# A1 notation

_START = st.integers(0, 5000)


@st.composite
def bounded(draw: st.DrawFn) -> a1.Bounds:
    top, left = draw(_START), draw(_START)
    return a1.Bounds(
        top=top, bottom=top + draw(st.integers(1, 50)), left=left, right=left + draw(st.integers(1, 50))
    )


@given(st.text(min_size=1, max_size=20), bounded())
def test_written_references_are_read_back(title: str, bounds: a1.Bounds) -> None:
    """Any title with any bounds survives being written as A1 text and parsed."""
    assert a1.parse(a1.format_reference(title, bounds)) == a1.Reference(sheet=title, bounds=bounds)


@given(st.integers(0, 20000))
def test_column_letters_are_a_numbering(index: int) -> None:
    """Every column index has its own letters."""
    assert a1.column_index(a1.column_letters(index)) == index


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("S!A1:B2", a1.Bounds(top=0, bottom=2, left=0, right=2)),
        ("'It''s'!A:A", a1.Bounds(left=0, right=1)),
        ("S!A5:B", a1.Bounds(top=4, left=0, right=2)),
        ("S!A1:3", a1.Bounds(top=0, bottom=3, left=0)),
        ("S!2:3", a1.Bounds(top=1, bottom=3)),
        ("S!B2:A1", a1.Bounds(top=0, bottom=2, left=0, right=2)),
        ("S!$C$4", a1.Bounds(top=3, bottom=4, left=2, right=3)),
        ("S!R2C3:R4C5", a1.Bounds(top=1, bottom=4, left=2, right=5)),
        ("'D3'", a1.Bounds()),
    ],
)
def test_every_form_of_range_is_understood(text: str, bounds: a1.Bounds) -> None:
    """Open, reversed, absolute, R1C1 and whole-sheet ranges mean what the guide says."""
    found = a1.parse(text)

    assert found is not None
    assert found.bounds == bounds


@pytest.mark.parametrize("text", ["S!A1:B2:C3", "S!", "S!A", "S!1", "S!A0", "", "S!?"])
def test_other_text_is_no_range(text: str) -> None:
    """What is no range gives nothing, so that callers refuse it."""
    assert a1.parse(text) is None


@pytest.mark.parametrize(
    ("title", "quoted"),
    [
        ("Sheet1", "Sheet1"),
        ("_pmdocs", "_pmdocs"),
        ("D3", "'D3'"),
        ("a b", "'a b'"),
        ("人", "'人'"),
        ("1st", "'1st'"),
    ],
)
def test_titles_are_quoted_where_google_quotes_them(title: str, quoted: str) -> None:
    """Plain words stay bare; cells, blanks, digits in front and other scripts get quotes."""
    assert a1.quote_title(title) == quoted


# Dates

_FIRST = datetime.fromisoformat("1900-01-01T00:00:00")
_LAST = datetime.fromisoformat("9998-12-31T00:00:00")


@given(st.datetimes(_FIRST, _LAST))
def test_serial_dates_are_exact_to_the_second(when: datetime) -> None:
    """A datetime survives the way into a number and back."""
    when = when.replace(microsecond=0)

    assert moment(serial(when)) == when


def test_serial_dates_count_from_the_last_days_of_1899() -> None:
    """The discovery schema's example: 1 January 1900 is 2, and noon adds a half."""
    assert serial(date(1900, 1, 1)) == 2
    assert serial(_FIRST.replace(hour=12)) == 2.5


# Typing and rendering


@pytest.mark.parametrize(
    ("typed", "value", "kind", "shown"),
    [
        ("0042", 42, None, "42"),
        ("-1,234.50", -1234.5, "NUMBER", "-1,234.50"),
        ("50%", 0.5, "PERCENT", "50%"),
        ("$12", 12, "CURRENCY", "$12"),
        ("1e5", 100000, "SCIENTIFIC", "1.00E+05"),
        ("true", True, None, "TRUE"),
        ("2026-11-20", 46346, "DATE", "2026-11-20"),
        ("2026/11/20", 46346, "DATE", "2026/11/20"),
        ("11/20/2026", 46346, "DATE", "11/20/2026"),
        ("2026年11月20日", 46346, "DATE", "2026年11月20日"),
        ("Nov 20, 2026", 46346, "DATE", "Nov 20, 2026"),
        ("2026-11-20 18:30", 46346 + 18.5 / 24, "DATE_TIME", "2026-11-20 18:30"),
        ("6:30 PM", 18.5 / 24, "TIME", "6:30 PM"),
        ("20/11/2026", "20/11/2026", None, "20/11/2026"),
        ("2026-02-30", "2026-02-30", None, "2026-02-30"),
        ("INC-7/AI-3", "INC-7/AI-3", None, "INC-7/AI-3"),
        ("'=1+1", "=1+1", None, "=1+1"),
    ],
)
def test_typed_text_becomes_what_it_looks_like(typed: str, value: Any, kind: str | None, shown: str) -> None:
    """In an American spreadsheet: value, format and the text shown afterwards."""
    entry = parse_entry(typed, locale="en_US", today=TODAY)

    assert entry.formula is None
    assert (entry.value, (entry.number_format or {}).get("type")) == (
        pytest.approx(value) if kind else value,
        kind,
    )
    assert entry.value is not None
    assert render(entry.value, entry.number_format or {}) == shown


@pytest.mark.parametrize(
    ("locale", "typed", "value"),
    [
        ("de_DE", "20.11.2026", 46346),
        ("de_DE", "1.234,5", 1234.5),
        ("en_GB", "20/11/2026", 46346),
        ("ja_JP", "2026/11/20", 46346),
    ],
)
def test_typing_follows_the_locale(locale: str, typed: str, value: float) -> None:
    """Day first, decimal commas and year first, where people write so."""
    assert parse_entry(typed, locale=locale, today=TODAY).value == value


@given(st.text(max_size=30).filter(lambda text: text != ""))
def test_an_apostrophe_keeps_any_text(text: str) -> None:
    """Text behind an apostrophe is never a number, a date or a formula."""
    entry = parse_entry("'" + text, locale="en_US", today=TODAY)

    assert (entry.value, entry.formula) == (text, None)


@pytest.mark.parametrize(
    ("value", "pattern", "shown"),
    [
        (1234.5, "#,##0.00", "1,234.50"),
        (0.256, "0.0%", "25.6%"),
        (-3, "0;(0)", "(3)"),
        (5, '"x "0" y"', "x 5 y"),
        (2.5, "0", "3"),
        (46346.75, "dddd, d mmmm yyyy hh:mm am/pm", "Friday, 20 November 2026 06:00 PM"),
        (46346, "m/d/yy", "11/20/26"),
        (1.5, "[h]:mm", "36:00"),
        (1 / 3, "", "0.3333333333"),
        (1e20, "", "1E+20"),
        (123456789012, "", "123456789012"),
    ],
)
def test_patterns_shape_numbers(value: float, pattern: str, shown: str) -> None:
    """Grouping, percent, sections, literals, dates, durations, and the automatic format."""
    assert render(value, {"pattern": pattern}) == shown


# Field masks


def test_masks_take_every_spelling() -> None:
    """Dots, slashes, brackets and snake case name the same fields."""
    expected: masks.Tree = {"userEnteredFormat": {"textFormat": {"bold": {}}, "numberFormat": {}}, "note": {}}

    assert masks.parse("userEnteredFormat(textFormat.bold,numberFormat),note") == expected
    assert (
        masks.parse("user_entered_format/text_format/bold, userEnteredFormat.numberFormat, note") == expected
    )


@pytest.mark.parametrize("mask", ["", "a(b", "a)", "a..b", ",", "a b"])
def test_broken_masks_are_refused(mask: str) -> None:
    """A mask that cannot be read is never taken for an empty one."""
    with pytest.raises(Problem):
        masks.parse(mask)


def test_masks_may_not_name_unknown_fields() -> None:
    """A misspelt field deep inside a mask is refused, not passed over."""
    with pytest.raises(Problem, match=r"userEnteredFormat\.textFormat\.bald"):
        masks.check(masks.parse("userEnteredFormat.textFormat.bald"), "CellData")


@pytest.mark.parametrize(
    ("value", "pattern", "locale", "text"),
    [
        (46350.0, "dddd", "ja_JP", "火曜日"),
        (46350.75, "m月d日(ddd) am/pmh:mm", "ja_JP", "11月24日(火) 午後6:00"),
        (46350.75, "ddd h am/pm", "en_US", "Tue 6 PM"),
        (1234567, '0.0,,"M"', "en_US", "1.2M"),
        (1.75, "# ?/?", "en_US", "1 3/4"),
        (0.5, "# ??/16", "en_US", "8/16"),
        (150, '[>100]"big";"small"', "en_US", "big"),
        (0.5001234, "hh:mm:ss.00", "en_US", "12:00:10.66"),
        (1e300, "#,##0.00", "en_US", "1," + "000," * 99 + "000.00"),
    ],
)
def test_patterns_speak_the_language_of_the_sheet(value: float, pattern: str, locale: str, text: str) -> None:
    """Names of days and halves, thousands, fractions, conditions, parts of seconds and huge numbers."""
    kind = "DATE" if any(letter in pattern for letter in "dhs") and "big" not in pattern else "NUMBER"

    assert render(value, {"type": kind, "pattern": pattern}, locale=locale) == text


@pytest.mark.parametrize(
    ("kind", "locale", "text"),
    [
        ("CURRENCY", "ja_JP", "¥1,235"),
        ("CURRENCY", "en_US", "$1,234.50"),
        ("CURRENCY", "en_GB", "£1,234.50"),
        ("TIME", "ja_JP", "12:00:00"),
        ("TIME", "en_US", "12:00:00 PM"),
    ],
)
def test_formats_without_a_pattern_are_the_locales_own(kind: str, locale: str, text: str) -> None:
    """Currency and time look as in the sheet's country."""
    assert render(1234.5, {"type": kind}, locale=locale) == text


@pytest.mark.parametrize(
    ("typed", "locale", "value"),
    [
        ("12月1日", "ja_JP", serial(date(2026, 12, 1))),
        ("令和8年12月1日", "ja_JP", serial(date(2026, 12, 1))),
        ("￥１，２００", "ja_JP", 1200),
        ("５０％", "ja_JP", 0.5),
        ("12-1", "en_US", serial(date(2026, 12, 1))),
        ("Nov 20", "en_US", serial(date(2026, 11, 20))),
        ("12月1日", "en_US", "12月1日"),
        ("AI-1", "en_US", "AI-1"),
        ("- item", "en_US", "- item"),
    ],
)
def test_typing_is_read_in_the_language_of_the_sheet(typed: str, locale: str, value: Any) -> None:
    """Japanese dates, full-width digits and amounts, English short dates; words stay words."""
    assert parse_entry(typed, locale=locale, today=date(2026, 11, 25)).value == value


def test_a_sign_before_a_name_begins_a_formula() -> None:
    """As in the editor, and so a danger for texts entered as if typed."""
    assert parse_entry("+A1", locale="en_US", today=date(2026, 11, 25)).formula == "=+A1"
    assert parse_entry("-5", locale="en_US", today=date(2026, 11, 25)).value == -5


# Formulas


def _compute(formula: str, cells: dict[str, Any] | None = None) -> Any:
    def lookup(title: str | None, bounds: a1.Bounds) -> Array:
        assert title is None
        assert bounds.top is not None
        assert bounds.left is not None
        rows = [
            [
                (cells or {}).get(a1.column_letters(column) + str(row + 1))
                for column in range(bounds.left, bounds.right or 0)
            ]
            for row in range(bounds.top, bounds.bottom or 0)
        ]
        return Array(rows, len(rows), len(rows[0]), bounds.top, bounds.left)

    around = Surroundings(lookup=lookup, today=46346, now=46346.5)
    return compile_formula(formula).run(around, row=0, column=5).value


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("=1+2*3^2", 19),
        ("=-(2+3)%", -0.05),
        ('="a"&1', "a1"),
        ("=SUM(A1:B2)", 6),
        ('=COUNTIF(A1:B3,"open")', 1),
        ('=COUNTIF(A1:B3,">=2")', 2),
        ("=TODAY()", 46346),
        ('=HYPERLINK("https://example.com","here")', "here"),
        ('=IF(A1=1,"yes","no")', "yes"),
    ],
)
def test_small_formulas_are_computed(formula: str, value: Any) -> None:
    """What the tracker's dashboard needs is computed."""
    assert _compute(formula, {"A1": 1, "A2": 2, "B1": 3, "A3": "open"}) == value


@pytest.mark.parametrize(
    ("formula", "shown"), [("=QUERY(A1:B2)", "#NAME?"), ("=1/0", "#DIV/0!"), ("=1+", "#ERROR!")]
)
def test_other_formulas_show_an_error(formula: str, shown: str) -> None:
    """Nothing is made up for what cannot be computed."""
    result = _compute(formula)

    assert isinstance(result, Failure)
    assert result.shown == shown


def test_copied_formulas_move_their_relative_references() -> None:
    """Dollar signs hold, other references go along, texts are not touched."""
    assert references.offset('=A1+$B$2+C$3+SUM(D4:E5)&"A1"', 1, 1) == '=B2+$B$2+D$3+SUM(E5:F6)&"A1"'
    assert references.offset("=A1", -1, 0) == "=#REF!"


# Tables as values.append sees them: the example sheet of the guide's section on appending


def _guide() -> Grid:
    grid = Grid()
    for cell in ("A1", "B1", "C1", "A2", "B2", "C2", "B4", "C4", "D4", "B5", "C5", "D5", "B6", "C6", "D6"):
        bounds = a1.parse_bounds(cell)
        assert bounds is not None
        grid.put(bounds.top or 0, bounds.left or 0, "x")
    return grid


@pytest.mark.parametrize(
    ("where", "table"),
    [
        ("A1:Z1000", "B4:D6"),
        ("B4", "B4:D6"),
        ("C5:D5", "B4:D6"),
        ("B2:D4", "B4:D6"),
        ("A3:G10", "B4:D6"),
        ("A1", "A1:C2"),
        ("E4", None),
        ("A4", None),
    ],
)
def test_append_finds_the_table_the_guide_names(where: str, table: str | None) -> None:
    """Every example of the guide: which table a range means, or none."""
    from pmdocs.emulator.sheets.book import Area

    bounds = a1.parse_bounds(where)
    assert bounds is not None
    found = last_table(
        _guide(), Area(bounds.top or 0, bounds.bottom or 0, bounds.left or 0, bounds.right or 0)
    )

    assert (a1.format_bounds(found.bounds()) if found else None) == table


def test_blocks_that_meet_further_down_are_one_table() -> None:
    """A shape like a U is one table, also when its arms are found first."""
    grid = Grid()
    for row, column in [(0, 0), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2)]:
        grid.put(row, column, "x")

    assert [a1.format_bounds(found.bounds()) for found in regions(grid)] == ["A1:C3"]
