"""Which tables of a document hold action items, and what each of their columns holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pmdocs.core.actions.heading_items import is_item_title
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope, group_of, heading
from pmdocs.core.actions.item_values import stated_status
from pmdocs.core.actions.linked_items import link_rows
from pmdocs.core.actions.past_headings import lists_no_work, tells_story_ja
from pmdocs.core.actions.piped_lines import has_rows, piped_tables
from pmdocs.core.actions.record_tables import SAYS_WORK, records_in
from pmdocs.core.actions.table_columns import (
    issue_column,
    map_columns,
    swap_for_sentences,
    typed_cell,
    with_wordiest,
)
from pmdocs.core.actions.work_columns import (
    TRACKED,
    decided_column,
    is_plain,
    is_suggestion,
    looks_back,
    speaks_of_past,
    tells_work,
)
from pmdocs.core.documents.blocks import Block, Cell, Paragraph, Table
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.documents.struck import is_struck
from pmdocs.core.findings import Code, Finding


@dataclass(frozen=True, slots=True)
class ActionTable:
    """A table of action items: which column holds what."""

    section: Section
    table: Table
    grid: tuple[tuple[Cell, ...], ...]
    header_row: int
    columns: Mapping[str, int]
    extra: Mapping[str, int]
    theme: str
    is_record: bool = False
    """Of one item, with a label in each row; here turned, so that the labels are its header."""
    title: str = ""
    """The heading that says the action, of a record without a row for it."""
    form: str = "table"
    """``links`` for a tracker's issue links, of which only those that are work are here, ``lines`` for rows that no table holds."""

    @property
    def header(self) -> str:
        """What stands above the actions."""
        return self.table.rows[self.header_row][self.columns["action"]].shown


MAX_HEADER_ROW = 3
"""A table may have a title row or two above its header."""


IN_ACTION_SECTION, ANYWHERE = 2, 3
"""How many columns must be known for a table to be one of action items; one is enough if it is named so."""
_RATING = re.compile(r"\W*(?:risk )?rating\W*", re.IGNORECASE)
"""Below other headings a score or a risk has one, and it makes no table one of work."""


def action_tables(reading: Reading) -> Iterator[ActionTable]:
    """Tables under the action items' headings; where there are none, ones that say nothing else they are."""
    named = list(_named_tables(reading))
    titled = sum(bool(found.title) for found in named)
    named = [found for found in named if not found.title or titled > 1 or is_item_title(found.title)]
    if named:
        yield from named
        return
    for section in reading.sections:
        if not section.belongs_to:
            yield from (
                found
                for found in _tables_in(section, ANYWHERE)
                if _may_be_work(found) and not _lists_others(found)
            )


def _may_be_work(found: ActionTable) -> bool:
    """Whether a table tracks its rows, below a heading of the past by more than how far they are."""
    tracked = TRACKED & found.columns.keys()
    if not tracked or (tracked == {"status"} and speaks_of_past(heading(found.section))):
        return False
    return not looks_back(found.columns, found.extra, _body(found))


def _lists_others(found: ActionTable) -> bool:
    """Whether rows of any kind, ``Item``, stand below a heading of what happened, whom it hit or who was there."""
    section = found.section
    return is_plain(found.header) and (lists_no_work(section) or tells_story_ja(section))


def _body(found: ActionTable) -> tuple[tuple[Cell, ...], ...]:
    return found.grid[found.header_row + 1 :]


_NOT_OURS = frozenset({"timeline", "resolution", "action_items"})


def _named_tables(reading: Reading) -> Iterator[ActionTable]:
    """Tables under headings for action items, and those elsewhere that call themselves so."""
    headers: set[tuple[str, ...]] = set()
    for section in reading.sections:
        heads = {
            tuple([cell.shown for cell in block.rows[0]])
            for block in section.blocks
            if isinstance(block, Table) and block.rows
        }
        if not heads and not has_rows(section.blocks):
            continue
        if "action_items" in section.belongs_to:
            for found in _tables_in(section, IN_ACTION_SECTION):
                headers.add(_header_of(found))
                yield found
        elif "timeline" not in section.belongs_to and headers & heads:
            yield from (
                twin for twin in _tables_in(section, IN_ACTION_SECTION) if _header_of(twin) in headers
            )
        elif "resolution" in section.belongs_to:
            tables = _tables_in(section, IN_ACTION_SECTION)
            yield from (table for table in tables if _is_outright(table))
        elif not _NOT_OURS & {*section.belongs_to, *section.above}:
            tables = _tables_in(section, ANYWHERE)
            yield from (table for table in tables if _is_ours(table))


def _header_of(found: ActionTable) -> tuple[str, ...]:
    return tuple(cell.shown for cell in found.table.rows[found.header_row])


_OWN_NAMES = re.compile(
    r"\W*(?:action items?|follow[- ]?ups?|corrective|preventi|remediation|countermeasure|to-?do|アクション|対策|再発防止|改善策|改善案|防止策|残?課題\W*$)",
    re.IGNORECASE,
)


def _is_ours(found: ActionTable) -> bool:
    """Whether a table outside of the sections for action items holds some."""
    if found.form == "lines":
        return not found.section.belongs_to
    if found.form == "links" or _is_named(found.header) or is_suggestion(found.header):
        return True
    if is_plain(found.header) and (found.section.belongs_to or _lists_others(found)):
        return False
    title = heading(found.section)
    return tells_work(title, found.header, found.columns, found.extra, _body(found))


_OUTRIGHT = re.compile(
    r"\W*(?:action items?|follow[- ]?up (?:actions?|items?)|アクションアイテム)\W*", re.IGNORECASE
)


def _is_outright(found: ActionTable) -> bool:
    """Whether a table calls its rows action items and says who does them, so that it counts within the recovery too."""
    return _OUTRIGHT.fullmatch(found.header) is not None and "owner" in found.columns


def _is_named(header: str) -> bool:
    """Whether a column's header says by itself that action items stand below."""
    return bool(_OWN_NAMES.match(header))


def _tables_in(section: Section, needed: int) -> Iterator[ActionTable]:
    for at, block in enumerate(section.blocks):
        if isinstance(block, Table):
            if (links := link_rows(block)) is not None:
                yield from _formed(section, links, "links")
                continue
            records = list(_records(section, block)) if needed == IN_ACTION_SECTION else []
            if records:
                yield from records
                continue
            theme = _theme(section, _last_said(section.blocks[:at]))
            if _REVISIONS.search(theme):
                continue
            if found := _as_action_table(section, block, theme, needed):
                yield found
    may_hold_rows = needed == IN_ACTION_SECTION or not lists_no_work(section)
    for lines in piped_tables(section.blocks) if may_hold_rows else ():
        yield from _formed(section, lines, "lines")


def _formed(section: Section, table: Table, form: str) -> Iterator[ActionTable]:
    """A table whose header we gave it; none without rows."""
    if len(table.rows) > 1:
        columns, extra = map_columns([cell.shown for cell in table.rows[0]], table.rows[1:])
        theme = group_of(section) if form == "lines" else ""
        yield ActionTable(section, table, table.grid(), 0, columns, extra, theme, form=form)


def outside_rows(
    of_lists: Iterable[tuple[Section, ItemRow]], tables: Sequence[ActionTable]
) -> list[tuple[Section, ItemRow]]:
    """Items of lists without the lines that were read as rows."""
    rows = [found for found in tables if found.form == "lines"]
    return [
        (section, item)
        for section, item in of_lists
        if not any(
            found.section.tab_id == section.tab_id and found.table.start <= item.start < found.table.end
            for found in rows
        )
    ]


def _last_said(blocks: Sequence[Block]) -> Block | None:
    """The last block that is no empty paragraph."""
    said = (block for block in reversed(blocks) if not isinstance(block, Paragraph) or block.shown.strip())
    return next(said, None)


def _records(section: Section, table: Table) -> Iterator[ActionTable]:
    title = group_of(section) if section.form == "heading" and _holds_one_table(section) else ""
    for turned in records_in(table, has_title=bool(title)):
        columns, extra = map_columns([cell.shown for cell in turned.rows[0]], turned.rows[1:])
        said = "" if "action" in columns else title
        if said:
            turned, columns["action"] = _with_action(turned, said, section.start), len(turned.rows[0])
        theme = "" if said else group_of(section)
        yield ActionTable(section, turned, turned.rows, 0, columns, extra, theme, is_record=True, title=said)


def _holds_one_table(section: Section) -> bool:
    return sum(isinstance(block, Table) for block in section.blocks) == 1


def _with_action(table: Table, action: str, start: int) -> Table:
    """A record with a last column for the action that its heading says."""
    labels, values = table.rows
    return replace(table, rows=((*labels, Cell(blocks=())), (*values, typed_cell(action, start))))


_REVISIONS = re.compile(
    r"(?:改[訂定版]|変更|更新)(?:の)?履歴|版数管理|\b(?:revision|change|version|document|update) (?:history|log|record)\b",
    re.IGNORECASE,
)
"""A line above the table of a document's own versions."""


def _theme(section: Section, above: Block | None) -> str:
    """The short line above a table, else the heading below that of the action items."""
    if isinstance(above, Paragraph) and _is_caption(above.shown) and not is_struck(above.elements):
        return above.shown.strip().rstrip(":：")
    return group_of(section)


MAX_CAPTION = 40


def _is_caption(text: str) -> bool:
    text = text.strip()
    return 0 < len(text) <= MAX_CAPTION and not re.search(r"[.。!?！？]$", text)


def _as_action_table(section: Section, table: Table, theme: str, needed: int) -> ActionTable | None:
    grid = table.grid()
    for row, cells in enumerate(table.rows[:MAX_HEADER_ROW]):
        labels = [cell.shown for cell in cells]
        columns, extra = map_columns(labels, grid[row + 1 :])
        rated = columns.get("priority")
        if needed == ANYWHERE and rated is not None and _RATING.fullmatch(labels[rated]):
            extra[labels[rated]] = columns.pop("priority")
        is_header = len({*labels} - {""}) > 1
        named = next(filter(_is_named, extra), None) if is_header else None
        if needed == IN_ACTION_SECTION and "action" not in columns and named is not None:
            columns["action"] = extra.pop(named)
        if decided := decided_column(columns, extra):
            columns["action"] = extra.pop(decided)
            needed = min(needed, IN_ACTION_SECTION)
        if needed == IN_ACTION_SECTION and "action" not in columns and SAYS_WORK & columns.keys():
            issues = issue_column(extra, grid[row + 1 :])
            if issues:
                columns["action"] = extra.pop(issues)
            else:
                columns, extra = with_wordiest(columns, extra, grid[row + 1 :])
        if needed == IN_ACTION_SECTION and "action" in columns:
            swap_for_sentences(columns, labels, grid[row + 1 :])
        has_action = "action" in columns
        if needed == IN_ACTION_SECTION and has_action and _is_named(labels[columns["action"]]):
            needed = 1
        if len(columns) >= needed and has_action:
            return ActionTable(section, table, grid, row, columns, extra, theme)
    return None


def table_findings(tables: Sequence[ActionTable], scope: Scope) -> Iterator[Finding]:
    """Several tables are fine when each has a theme of its own, is one item, or holds those of one state."""
    themes: list[str] = []
    for found in tables:
        if found.is_record or stated_status(found.section.title):
            continue
        if themes and (not found.theme or found.theme in themes):
            yield scope.finding(
                Code.TWO_ACTION_TABLES,
                found.section,
                found.table.start,
                scope.where(found.section, found.table),
                heading(found.section),
                "read together with the first one",
            )
        themes.append(found.theme)
