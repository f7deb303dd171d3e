"""Looks of a tracker that an earlier version made, brought up to what this one writes.

A conditional format is taken for ours only where it is to the letter what an earlier version wrote (`Highlight.earlier`):
formula, columns, first row and colour. Whatever a person changed in one, or deleted, is theirs and stays so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pmdocs.core.sheet.snapshot import parse_table
from pmdocs.core.sheet.tracker import STATE, Highlight, Worksheet, formula

STATE_COLUMNS = 26
"""Columns of the hidden worksheet: a base takes up to as many cells; see `snapshot.split_base`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourRule:
    """A conditional format as it stands: cells whose background is coloured where a formula holds."""

    index: int
    """Place among the worksheet's conditional formats, from 0."""
    formula: str
    """Empty for any other kind of conditional format, and for one that does more than colour the background."""
    colour: str = ""
    """``#rrggbb``."""
    columns: frozenset[int] = frozenset()
    """Columns covered, from 0."""
    first_row: int = 0
    """From 0; the same for every range, else -1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLook:
    """What is known of a worksheet's looks."""

    column_count: int
    top: Sequence[Sequence[str]] = ()
    """Its first rows as shown, the header among them."""
    rules: tuple[ColourRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleUpdate:
    """A conditional format of an earlier version, and what takes its place."""

    worksheet: Worksheet
    old: ColourRule
    new: ColourRule


@dataclass(frozen=True, slots=True, kw_only=True)
class LooksPlan:
    """What an existing tracker lacks."""

    updates: tuple[RuleUpdate, ...] = ()
    state_columns: int = 0
    """Columns to add to the hidden worksheet."""

    @property
    def is_empty(self) -> bool:
        """Whether everything is as this version writes it, or people's own."""
        return not self.updates and not self.state_columns


def plan_looks(worksheets: Sequence[Worksheet], looks: Mapping[int, SheetLook], *, lang: str) -> LooksPlan:
    """What to bring up to date in a tracker of a language; ``looks`` by sheet id."""
    state = looks.get(STATE.sheet_id)
    return LooksPlan(
        updates=tuple(
            update
            for worksheet in worksheets
            if worksheet.sheet_id in looks
            for update in _updates(worksheet, looks[worksheet.sheet_id], lang)
        ),
        state_columns=max(0, STATE_COLUMNS - state.column_count) if state else 0,
    )


def _updates(worksheet: Worksheet, look: SheetLook, lang: str) -> Iterator[RuleUpdate]:
    table = parse_table(worksheet, look.top)
    for highlight in worksheet.highlights:
        now = _rule(worksheet, highlight, table.places, table.header_row, lang)
        if now is None or any(_is(rule, now) for rule in look.rules):
            continue
        before = [_rule(worksheet, old, table.places, table.header_row, lang) for old in highlight.earlier]
        for rule in look.rules:
            if any(old is not None and _is(rule, old) for old in before):
                yield RuleUpdate(worksheet=worksheet, old=rule, new=replace(now, index=rule.index))
                break


def _rule(
    worksheet: Worksheet, highlight: Highlight, places: Mapping[str, int], header_row: int, lang: str
) -> ColourRule | None:
    """A highlight as it stands where people have put the columns; None where one that it needs is not found."""
    try:
        text = formula(worksheet, highlight, lang, places=places, first_row=header_row + 2)
        spans = [places[key] for key in highlight.columns]
    except KeyError:
        return None
    # A column that a person puts in between becomes part of a range, one beside it does not.
    whole = range(min(places.values()), max(places.values()) + 1)
    return ColourRule(
        index=0,
        formula=text,
        colour=highlight.colour,
        columns=frozenset(spans or whole),
        first_row=header_row + 1,
    )


def _is(one: ColourRule, other: ColourRule) -> bool:
    return (
        _same_text(one.formula) == _same_text(other.formula)
        and one.colour == other.colour
        and one.columns == other.columns
        and one.first_row == other.first_row
    )


def _same_text(text: str) -> str:
    return "".join(text.split()).casefold()
