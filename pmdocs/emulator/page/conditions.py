"""Which conditional format colours a cell: the first rule whose condition holds.

Relative references in a formula count from the top left cell of the rule's first range. A rule that cannot
be computed is refused by name, so that the page can say which it does not draw.
"""

from __future__ import annotations

from dataclasses import dataclass

from pmdocs.emulator.sheets.calc import Result, Surroundings
from pmdocs.emulator.sheets.conditions import Test, UnsupportedError, compile_condition, holds
from pmdocs.emulator.sheets.serials import moment

from .css import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A GridRange with its ends filled in; rows and columns from 0, ends exclusive."""

    top: int
    bottom: int
    left: int
    right: int

    def __contains__(self, place: tuple[int, int]) -> bool:
        return self.top <= place[0] < self.bottom and self.left <= place[1] < self.right


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A conditional format that this page can evaluate, and the CellFormat it gives."""

    areas: tuple[Area, ...]
    test: Test
    format: Json


_UNBOUNDED = 1 << 30


def area(raw: Json) -> Area:
    """A GridRange; absent starts are 0, absent ends have no bound (Sheets v4 discovery schema)."""
    return Area(
        top=raw.get("startRowIndex", 0),
        bottom=raw.get("endRowIndex", _UNBOUNDED),
        left=raw.get("startColumnIndex", 0),
        right=raw.get("endColumnIndex", _UNBOUNDED),
    )


def parse_rules(raw_rules: list[Json], around: Surroundings) -> tuple[list[Rule], list[str]]:
    """The rules to draw in order of precedence, and a description of each that cannot be drawn."""
    rules, refused = [], []
    for raw in raw_rules:
        try:
            rules.append(_rule(raw, around))
        except UnsupportedError as reason:
            refused.append(f"{describe(raw)} ({reason})")
    return rules, refused


def describe(raw: Json) -> str:
    """A rule in a few words: its condition and values."""
    condition = raw.get("booleanRule", {}).get("condition", {})
    values = [
        str(each.get("userEnteredValue") or each.get("relativeDate", ""))
        for each in condition.get("values", [])
    ]
    return " ".join([str(condition.get("type", "gradientRule")), ", ".join(values)]).strip()


def matching_format(rules: list[Rule], row: int, column: int, value: Result, shown: str) -> Json:
    """The format of the first rule that holds for a cell, or an empty one."""
    for rule in rules:
        if any((row, column) in each for each in rule.areas) and holds(rule.test, row, column, value, shown):
            return rule.format
    return {}


def _rule(raw: Json, around: Surroundings) -> Rule:
    if "booleanRule" not in raw:
        raise UnsupportedError("colour scale")
    areas = tuple(area(each) for each in raw.get("ranges", []))
    if not areas:
        raise UnsupportedError("no range")
    condition = raw["booleanRule"].get("condition", {})
    return Rule(
        areas=areas,
        test=compile_condition(condition, around, origin=(areas[0].top, areas[0].left)),
        format=raw["booleanRule"].get("format", {}),
    )


def written_date(value: float) -> str:
    """A serial day as an ISO date; only where Google's own formatted text is missing."""
    found = moment(value)
    return "" if found is None else found.date().isoformat()
