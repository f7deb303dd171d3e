"""Formulas: the language, the functions, errors, and how cells follow each other."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_sheets_support import Connect, Tab, area

from pmdocs.emulator.sheets import a1
from pmdocs.emulator.sheets.calc import FUNCTIONS, Array, Failure, FormulaError, Surroundings, compile_formula
from pmdocs.emulator.sheets.serials import serial

TODAY = 46351
"""2026-11-25, a Wednesday."""
TABLE: list[list[Any]] = [
    ["AI-1", "open", 3, serial(date(2026, 11, 20)), True],
    ["AI-2", "done", 5, serial(date(2026, 12, 1)), False],
    ["AI-3", "Open", 2, None, None],
    [None, None, None, None, None],
    ["障害対応", "open ", 10, "text", Failure("N_A", "")],
]


def compute(formula: str, *, row: int = 0, column: int = 9, down: int = 0) -> Any:
    """The value of a formula over TABLE on a sheet of 20 rows and 10 columns."""

    def lookup(title: str | None, bounds: a1.Bounds) -> Array:
        if title not in {None, "Data"}:
            raise FormulaError("REF", f"Unresolved sheet name '{title}'.")
        top, left = bounds.top or 0, bounds.left or 0
        bottom, right = min(bounds.bottom or 20, 20), min(bounds.right or 10, 10)
        rows = [line[left:right] for line in TABLE[top:bottom]]
        return Array(rows, bottom - top, right - left, top, left, (top, bottom, left, right))

    def named(name: str) -> tuple[str | None, a1.Bounds] | None:
        return (None, a1.Bounds(top=0, bottom=5, left=2, right=3)) if name.casefold() == "days" else None

    around = Surroundings(lookup=lookup, today=TODAY, now=TODAY + 0.5, named=named)
    return compile_formula(formula).run(around, row=row, column=column, down=down).value


def shown(formula: str, **place: int) -> str:
    """The error a formula shows, or its value as text."""
    value = compute(formula, **place)
    return value.shown if isinstance(value, Failure) else str(value)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        # Operators and their order
        ("=1+2*3^2-4/2", 17),
        ("=-2^2", 4),
        ("=2^3^2", 64),
        ("=50%*4", 2),
        ('="a"&1+1&TRUE', "a2TRUE"),
        ('="B">"a"', True),
        ("=0.1+0.2=0.3", True),
        ("=1<>2", True),
        ('=F9=""', True),
        ("=F9=0", True),
        # References
        ("=SUM(C1:C3)", 10),
        ("=SUM(C:C)", 20),
        ("=SUM($C$2:$C)", 17),
        ("=SUM(Data!C1:C2)+'Data'!C3", 10),
        ("=SUM(days)", 20),
        ("=MAX(days)-MIN(C1:C3)", 8),
        # Counting
        ('=COUNTIF(B:B,"open")', 2),
        ('=COUNTIF(B1:B5,"*open*")', 3),
        ('=COUNTIF(B1:B5,"<>open")', 3),
        ('=COUNTIF(A1:A5,"AI-?")', 3),
        ('=COUNTIF(A1:A5,"")', 1),
        ('=COUNTIF(C:C,">"&4)', 2),
        ('=COUNTIF(D:D,">=2026-11-25")', 1),
        ("=COUNTIF(E:E,TRUE)", 1),
        ('=COUNTIFS($B$1:$B,"open",$C$1:$C,">2")', 1),
        ('=SUMIF(B:B,"open",C:C)', 5),
        ('=SUMIFS(C:C,B:B,"open",A:A,"AI*")', 5),
        ('=AVERAGEIF(C:C,">2")', 6),
        ('=AVERAGEIFS(C:C,A:A,"AI*")', 10 / 3),
        ('=MAXIFS(C:C,B:B,"open")', 3),
        ("=COUNTA(A:A)", 4),
        ("=COUNT(C:C,D:D)", 6),
        ("=COUNTBLANK(A1:A6)", 2),
        ("=COUNTUNIQUE(B:B)", 4),
        # Statistics and rounding
        ("=AVERAGE(C:C)", 5),
        ("=MEDIAN(C:C)", 4),
        ("=ROUND(2.345,2)", 2.35),
        ("=ROUND(-2.5)", -3),
        ("=ROUND(1234,-2)", 1200),
        ("=ROUNDUP(1.01,1)&ROUNDDOWN(1.09,1)", "1.11"),
        ("=MOD(-3,5)", 2),
        ("=CEILING(7,5)+FLOOR(7,5)", 15),
        ("=LARGE(C:C,2)", 5),
        ("=PERCENTILE(C1:C3,0.5)", 3),
        ('=SUMPRODUCT((B1:B3="open")*(C1:C3))', 5),
        ("=SUMPRODUCT(C1:C2,C1:C2)", 34),
        # Text
        ('=CONCATENATE("a",1,A1:A2)', "a1AI-1AI-2"),
        ('=JOIN(", ",A1:A3)', "AI-1, AI-2, AI-3"),
        ('=TEXTJOIN("/",TRUE,A1:A5)', "AI-1/AI-2/AI-3/障害対応"),
        ('=LEN("障害")', 2),
        ('=LEFT("postmortem",4)&RIGHT("x",9)&MID("abc",2,1)', "postxb"),
        ('=UPPER(TRIM("  a  b "))&LOWER("C")&PROPER("of tea")', "A BcOf Tea"),
        ('=SUBSTITUTE("a-b-c","-","",2)', "a-bc"),
        ('=REPLACE("abc",2,1,"XY")', "aXYc"),
        ('=FIND("b","abc")+SEARCH("B*","abc")', 4),
        ('=REGEXMATCH("AI-12","\\d+")', True),
        ('=REGEXEXTRACT("due 2026-11-20","(\\d+)-")', "2026"),
        ('=REGEXREPLACE("a1b2","(\\d)","<$1>")', "a<1>b<2>"),
        ('=TEXT(46351,"yyyy-mm-dd")', "2026-11-25"),
        ('=TEXT(0.5,"0%")', "50%"),
        ('=VALUE("12.5")+VALUE("50%")', 13),
        ('=EXACT("a","A")', False),
        # Logic
        ('=IF(C1>2,"late","soon")', "late"),
        ("=IF(FALSE,1/0)", False),
        ("=IFERROR(1/0,7)", 7),
        ("=IFNA(NA(),8)", 8),
        ("=IFERROR(E5)", ""),
        ('=IFS(C1>9,"a",C1>2,"b")', "b"),
        ('=SWITCH(B1,"done",1,"OPEN",2,3)', 2),
        ("=AND(TRUE,1,C1>2)", True),
        ("=OR(FALSE,0)", False),
        ("=NOT(XOR(TRUE,TRUE))", True),
        ("=ISBLANK(A4)&ISTEXT(A1)&ISNUMBER(C1)&ISERROR(E5)&ISNA(E5)", "TRUETRUETRUETRUETRUE"),
        # Lookup
        ('=VLOOKUP("ai-2",A1:C5,3,FALSE)', 5),
        ("=INDEX(A1:C5,2,3)", 5),
        ('=INDEX(C:C,MATCH("AI-3",A:A,0))', 2),
        ('=XLOOKUP("AI-9",A:A,C:C,"none")', "none"),
        ("=MATCH(4,{1,3,5})", 2),
        ('=INDIRECT("C"&2)', 5),
        ("=SUM(OFFSET(C1,1,0,2,1))", 7),
        ("=ROW(C5)*100+COLUMN(C5)+ROWS(A2:A9)", 511),
        ("=ADDRESS(2,3)", "$C$2"),
        # Dates
        ("=TODAY()-D1", 5),
        ("=DATE(2026,13,0)", serial(date(2026, 12, 31))),
        ("=YEAR(NOW())&MONTH(NOW())&DAY(NOW())&HOUR(NOW())", "2026112512"),
        ("=WEEKDAY(TODAY())&WEEKDAY(TODAY(),2)", "43"),
        ("=EOMONTH(DATE(2028,1,31),1)", serial(date(2028, 2, 29))),
        ("=EDATE(DATE(2026,1,31),1)", serial(date(2026, 2, 28))),
        ('=DATEDIF(DATE(2025,1,31),DATE(2026,3,1),"M")', 13),
        ("=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,30))", 7),
        ("=WORKDAY(DATE(2026,11,20),3)", serial(date(2026, 11, 25))),
        ('=DATEVALUE("2026-11-25")', TODAY),
        ('=DAYS("2026-11-25","2026-11-20")', 5),
        ("=ISOWEEKNUM(TODAY())", 48),
        ('=HYPERLINK("https://example.com","here")', "here"),
    ],
)
def test_formulas_compute_what_sheets_computes(formula: str, value: Any) -> None:
    """Operators, references and functions give the values of the function reference of Sheets."""
    found = compute(formula)

    assert found == (pytest.approx(value) if isinstance(value, float) else value)
    assert isinstance(found, bool) == isinstance(value, bool)


@pytest.mark.parametrize(
    ("formula", "sign"),
    [
        ("=1/0", "#DIV/0!"),
        ("=AVERAGE(A:A)", "#DIV/0!"),
        ('="x"+1', "#VALUE!"),
        ("=Nowhere!A1", "#REF!"),
        ("=#REF!+1", "#REF!"),
        ("=VLOOKUP(1,A1:B2,9)", "#REF!"),
        ('=MATCH("zzz",A:A,0)', "#N/A"),
        ("=E5", "#N/A"),
        ("=SUM(E1:E5)", "#N/A"),
        ("=ABS()", "#N/A"),
        ("=NOSUCH(1)", "#NAME?"),
        ("=nobody", "#NAME?"),
        ("=SQRT(-1)", "#NUM!"),
        ("=10^400", "#NUM!"),
        ("=1+", "#ERROR!"),
        ('="open', "#ERROR!"),
        ("={1,2}", "#ERROR!"),
        ("=COUNTIFS(A1:A3,1,B1:B2,1)", "#VALUE!"),
    ],
)
def test_errors_are_values_with_googles_signs(formula: str, sign: str) -> None:
    """What cannot be computed shows its kind of error; nothing is made up."""
    assert shown(formula) == sign


def test_a_range_alone_means_the_cell_in_the_same_row_or_column() -> None:
    """Implicit intersection; beside the range there is no value."""
    assert compute("=C1:C5*2", row=1) == 10
    assert compute("=C1:C5", row=4) == 10
    assert shown("=C1:C5", row=9) == "#VALUE!"


def test_relative_references_follow_the_distance_from_home() -> None:
    """As a conditional format sees it: rows move with the cell, ``$`` stays; before row 1 there is nothing."""
    assert compute("=C1", down=1) == 5
    assert compute("=C$1+$C1", down=2) == 5
    assert compute('=COUNTIF($B$1:$B1,"open")', down=4) == 2
    assert compute("=SUM($C2:$C$4)", down=3) == 10
    assert shown("=C1", down=-1) == "#REF!"


LETTERS = '=+-*/^()$A1:B2!"%,.#<>&;{} SUMIFCOUNTxE9'


@settings(deadline=None, max_examples=200)
@given(st.text(LETTERS, max_size=30))
def test_any_text_is_a_value_or_an_error(text: str) -> None:
    """No formula, however odd, raises."""
    assert isinstance(compute("=" + text), (str, int, float, bool, Failure, type(None)))


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(sorted(FUNCTIONS)), st.lists(st.sampled_from(
    ["A1:E5", "C:C", '"open"', "3", "-1", "1E300", "0.5", "TRUE", "E5", "F9", '""', '">2"', "{1,2;3,4}", "46351"]
), max_size=5))  # fmt: skip
def test_any_function_takes_any_arguments(name: str, arguments: list[str]) -> None:
    """Every function answers with a value or an error for arguments of every kind, and numbers are finite."""
    value = compute(f"={name}({','.join(arguments)})")

    assert isinstance(value, (str, int, float, bool, Failure, type(None)))
    assert not isinstance(value, float) or value - value == 0


@given(
    st.lists(
        st.one_of(st.none(), st.sampled_from(["open", "Open", "done", "op*n", ""]), st.integers(0, 5)),
        max_size=8,
    ),
    st.sampled_from(["open", "<>open", "o*", ">2", "<=3", "=", "<>", "", "op~*n"]),
)
def test_counts_of_a_criterion_and_its_opposite_add_up(values: list[Any], criterion: str) -> None:
    """COUNTIF, COUNTIFS and SUMPRODUCT of a criterion agree; with its opposite they make the whole range."""
    array = Array([[value] for value in values], 10, 1, 0, 0, "key")
    around = Surroundings(lookup=lambda _title, _bounds: array, today=0, now=0)

    def count(formula: str) -> Any:
        return compile_formula(formula).run(around, row=0, column=5).value

    plain = count(f'=COUNTIF(A1:A10,"{criterion}")')
    opposite = {"open": "<>open", ">2": None}.get(criterion)
    assert plain == count(f'=COUNTIFS(A1:A10,"{criterion}",A1:A10,"{criterion}")')
    assert opposite is None or plain + count(f'=COUNTIF(A1:A10,"{opposite}")') == 10


# In cells


@pytest.fixture(name="tab")
def tab_(connect: Connect) -> Tab:
    return Tab(connect)


def test_cells_are_computed_again_when_others_change(tab: Tab) -> None:
    """A change, an inserted row and a renamed sheet all show in the next answer."""
    tab.typed("A1", [[1, "=A1*2", "=SUM(A:A)+B1", "='Sheet1'!A1&\"x\""]])
    tab.write("A1", [[5]])
    tab.batch({"insertDimension": {"range": {"dimension": "ROWS", "startIndex": 0, "endIndex": 1}}})
    tab.batch({"updateSheetProperties": {"properties": {"title": "課題"}, "fields": "title"}})

    assert tab.read("A2:D2") == [["5", "10", "15", "5x"]]
    assert tab.read("B2:D2", valueRenderOption="FORMULA") == [["=A2*2", "=SUM(A:A)+B2", "='課題'!A2&\"x\""]]


def test_long_chains_are_computed_and_circles_named(tab: Tab) -> None:
    """A running total over 900 rows asked for at its end is right; a circle, short or long, is an error."""
    tab.typed("A1", [[1], *([f"=A{row}+1"] for row in range(1, 900))])
    tab.typed("C1", [["=D1", "=E1", "=C1"]])
    tab.typed("G1", [[f"=G{row % 100 + 1}"] for row in range(1, 101)])

    assert tab.read("A900") == [["900"]]
    assert tab.read("C1:E1") == [["#REF!", "#REF!", "#REF!"]]
    assert {row[0] for row in tab.read("G1:G100")} == {"#REF!"}


def test_dates_look_like_dates_without_a_format(tab: Tab) -> None:
    """Date functions and dates plus days show a date, differences a number, sums the look of their cells."""
    tab.typed("A1", [["11/20/2026", "12/1/2026", "$5.00"]])
    tab.typed("A2", [["=A1+1", "=B1-A1", "=SUM(C1:C1)", "=DATE(2026,1,2)", "=MAX(A1:B1)"]])

    assert tab.read("A2:E2") == [["11/21/2026", "11", "$5.00", "1/2/2026", "12/1/2026"]]


def test_named_ranges_are_names_in_formulas(tab: Tab) -> None:
    """A named range can be computed with, in any case; an unknown name is an error."""
    tab.write("A1", [[2], [3]])
    tab.batch({"addNamedRange": {"namedRange": {"name": "Days", "range": area(0, 2, 0, 1)}}})
    tab.typed("B1", [["=SUM(days)", "=SUM(nights)"]])

    assert tab.read("B1:C1") == [["5", "#NAME?"]]
