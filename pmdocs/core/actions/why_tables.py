"""Countermeasures beside the answers of five whys: ``| Why? | Because … | Countermeasure |``.

The column says the work though nothing else in the table does. Lists of action items mostly say it again, with who does
it, so that only what they leave out is taken from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.action_tables import ActionTable
from pmdocs.core.actions.deeds import tells_delivery
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_tables import read_table
from pmdocs.core.actions.table_columns import map_columns
from pmdocs.core.documents.blocks import Table
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.vocabulary import normalise_column

_WHY = re.compile(r"(?:\d\W*)?why(?: did\b.*| was\b.*)?|(?:the )?five whys|whys?|なぜ.{0,6}|何故")
_MEASURE = re.compile(
    r"(?:(?:our|agreed|proposed|planned) )?(?:counter-?measures?|remed(?:y|ies)|corrective (?:actions?|measures?)|what (?:we|to) (?:will )?(?:do|change)(?: about it)?|fix(?:es)?|actions?|measures?)"
    r"|対策|対応策|再発防止策|改善策"
)
_NEVER = frozenset({"action_items", "timeline", "resolution", "review_checklist"})
_IN_BRACKET = re.compile(
    r"[(（](?:already |now )?(?:merged|done|deployed|live|shipped|released|fixed|in place|対応済み?|完了|実施済み?|反映済み?)\b[^()（）]{0,60}[)）]\W*$",
    re.IGNORECASE,
)
_IS_NOW = re.compile(
    r"(?:the |our )?(?:[\w-]+ ){1,4}now (?!(?:to|needs|has|requires|lacks|wants|plans|fails|misses|is|was|as|always|this|us)\b)[a-z]+s\b",
    re.IGNORECASE,
)
"""``Model now filters on the flag``: how things are by now."""


def why_tables(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Countermeasures of the tables that ask why."""
    for section in reading.sections:
        if _NEVER & {*section.belongs_to, *section.above}:
            continue
        for block in section.blocks:
            found = _as_table(section, block) if isinstance(block, Table) else None
            for item in read_table(found, scope) if found else ():
                if _AS_ABOVE.fullmatch(item.action.strip(" 。.")) is None:
                    yield section, _as_told(item)


def _as_table(section: Section, table: Table) -> ActionTable | None:
    """A table with its column of countermeasures; None where no column asks why."""
    labels = [cell.shown for cell in table.rows[0]] if table.rows else []
    names = [normalise_column(label) for label in labels]
    measures = [at for at, name in enumerate(names) if _MEASURE.fullmatch(name)]
    if len(measures) != 1 or not any(_WHY.fullmatch(name) for name in names):
        return None
    grid = table.grid()
    columns, extra = map_columns(labels, grid[1:])
    columns = {key: at for key, at in columns.items() if key in _OF_WORK} | {"action": measures[0]}
    extra = {label: at for label, at in extra.items() if at != measures[0]}
    return ActionTable(section, table, grid, 0, columns, extra, "")


_AS_ABOVE = re.compile(
    r"[〃″\"]+|同上|上と?同じ|上に同じ|ditto|(?:the )?same(?: as (?:above|\W?\d))?|(?:see|as) above",
    re.IGNORECASE,
)
"""A countermeasure that only repeats the one of the row above."""
_OF_WORK = {"owner", "due", "status", "priority", "ticket", "team"}


def _as_told(item: ItemRow) -> ItemRow:
    """Done where the words behind the measure, or those of it, say that it is in place."""
    if item.status != "open":
        return item
    is_done = _IN_BRACKET.search(item.action) or _IS_NOW.match(item.action) or tells_delivery(item.action)
    return replace(item, status="done") if is_done else item
