"""The action items of a postmortem: rows of tables, or list items where no table holds any."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from urllib.parse import urlsplit

from pmdocs.core.dates import DueReading, find_date, parse_due
from pmdocs.core.document import (
    OBJECT_CHARACTER,
    Block,
    Cell,
    Document,
    Element,
    Paragraph,
    Tab,
    Table,
    place,
    walk,
)
from pmdocs.core.findings import Code, Finding, in_document_order
from pmdocs.core.model import Person
from pmdocs.core.sections import Reading, Section, people_among
from pmdocs.core.vocabulary import (
    ColumnMatch,
    is_unset,
    match_column,
    normalise_column,
    parse_priority,
    parse_status,
    parse_type,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellPlace:
    """Where a value stands, for writing it back: UTF-16 code units, the last newline not included."""

    tab_id: str
    segment_id: str
    start: int
    end: int
    kind: str
    """``text``, ``person``, ``date``, ``dropdown``, ``mixed`` or ``empty``."""
    element_id: str = ""
    """Id of the dropdown, where there is exactly one."""
    definition_id: str = ""
    disputed: bool = False
    """Somebody suggests a change here: it is not for us to write."""
    rows: int = 1
    """How many rows the cell spans; all of them show its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One action item as a document has it."""

    item_id: str
    """As written in the ID column, or empty."""
    action: str
    type: str
    """``prevent``, ``mitigate``, ``detect``, ``repair``, ``process``, ``investigate`` or ``other``."""
    priority: str
    """``P0`` to ``P4``, or empty."""
    owner: Person | None
    collaborators: tuple[Person, ...]
    team: str
    due: date | None
    due_precision: str
    """``day``, ``third``, ``week`` or ``month``."""
    status: str
    """``open``, ``in_progress``, ``done``, ``deferred``, ``wont_do``; ``unknown`` for a native checkbox."""
    ticket: str
    """An address or id, as written; `normalise_ticket` makes it comparable."""
    reason: str
    done_on: date | None
    theme: str
    """The heading the item stands under, unless that says its type."""
    position: int
    """1, 2, … through the whole document."""
    where: str
    tab_id: str
    start: int
    """Where the row or list item begins, in UTF-16 code units."""
    raw: Mapping[str, str]
    """What a person reads, by column."""
    extra: Mapping[str, str]
    """Columns that are nothing to us, by their header."""
    cells: Mapping[str, CellPlace]
    """Where each value can be written, by column."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsReading:
    """The action items of a document."""

    items: tuple[ItemRow, ...]
    findings: tuple[Finding, ...]
    """Those of the items too, in document order."""


_NOBODY: Mapping[str, str] = MappingProxyType({})


def read_items(
    document: Document,
    reading: Reading,
    *,
    reference: date,
    people: Mapping[str, str] = _NOBODY,
    order: str = "mdy",
) -> ItemsReading:
    """The action items of a document, as read into sections.

    ``reference`` is the day that dates without a year count from; ``people`` gives e-mail addresses by name;
    ``order`` is how ``5/7/2026`` is meant. Tables win: lists count only where no table holds an item.
    """
    scope = _Scope(document, reading, reference, people, order)
    tables = list(_action_tables(reading))
    items = [item for found in tables for item in _read_table(found, scope)]
    lists = [item for section in reading.sections_of("action_items") for item in _read_list(section, scope)]
    findings: list[Finding] = list(_table_findings(tables, scope)) if items else []
    if items and lists:
        findings.append(_ignored(lists, scope))
    elif lists:
        items = lists
        findings += _unreadable_ticks(lists, scope)
    numbered = tuple(replace(item, position=number) for number, item in enumerate(items, 1))
    findings += [finding for item in numbered for finding in item.findings] + scope.findings
    return ItemsReading(items=numbered, findings=in_document_order(findings))


class _Scope:
    """What reading one document's items needs to know."""

    def __init__(
        self, document: Document, reading: Reading, reference: date, people: Mapping[str, str], order: str
    ) -> None:
        self.reference, self.people, self.order = reference, people, order
        self.findings: list[Finding] = []
        """Of rows that became no item."""
        self._tabs = {tab.tab_id: (number, tab) for number, tab in enumerate(document.tabs)}
        self._numbers = {
            (tab.tab_id, table.start): number
            for tab in reading.document.tabs
            for number, table in enumerate(_tables(tab), 1)
        }

    def where(self, section: Section, table: Table | None = None, row: int = 0) -> str:
        """As a person would find it: tab, heading, table and row counted from 1."""
        _, tab = self._tabs[section.tab_id]
        said = place(tab, tab.segments[0], _heading(section), (), tabs=len(self._tabs))
        if table is None:
            return said
        number = self._numbers.get((section.tab_id, table.start), 1)
        return f"{said}, table {number}" + (f", row {row}" if row else "")

    def finding(
        self, code: Code, section: Section, index: int, where: str, text: str, advice: str = ""
    ) -> Finding:
        number, _ = self._tabs[section.tab_id]
        return Finding(
            code=code, where=where, text=text, advice=advice, tab_id=section.tab_id, tab=number, index=index
        )

    def finding_at(self, item: ItemRow, code: Code, advice: str) -> Finding:
        """A finding about many items, told at one of them."""
        return Finding(
            code=code,
            where=item.where,
            text=item.action,
            advice=advice,
            tab_id=item.tab_id,
            tab=self._tabs[item.tab_id][0],
            index=item.start,
        )


def _tables(tab: Tab) -> Iterator[Table]:
    return (block for block in tab.segments[0].blocks if isinstance(block, Table))


def _heading(section: Section) -> str:
    return section.title or (section.path[-1] if section.path else "")


# Finding tables


@dataclass(frozen=True, slots=True)
class _ActionTable:
    """A table of action items: which column holds what."""

    section: Section
    table: Table
    grid: tuple[tuple[Cell, ...], ...]
    header_row: int
    columns: Mapping[str, int]
    extra: Mapping[str, int]
    theme: str


MAX_HEADER_ROW = 3
"""A table may have a title row or two above its header."""


def _action_tables(reading: Reading) -> Iterator[_ActionTable]:
    """Tables under the action items' headings; where there are none, ones that say nothing else they are."""
    named = [found for section in reading.sections_of("action_items") for found in _tables_in(section, 2)]
    if named:
        yield from named
        return
    for section in reading.sections:
        if not section.belongs_to:
            yield from _tables_in(section, 3)


def _tables_in(section: Section, needed: int) -> Iterator[_ActionTable]:
    previous: Block | None = None
    for block in section.blocks:
        if isinstance(block, Table):
            found = _as_action_table(section, block, _theme(section, previous), needed)
            if found is not None:
                yield found
        if not isinstance(block, Paragraph) or block.shown.strip():
            previous = block


def _theme(section: Section, above: Block | None) -> str:
    """The short line above a table, else the heading below that of the action items."""
    if isinstance(above, Paragraph) and _is_caption(above.shown):
        return above.shown.strip().rstrip(":：")
    return "" if "action_items" in section.keys else section.title


MAX_CAPTION = 40


def _is_caption(text: str) -> bool:
    text = text.strip()
    return 0 < len(text) <= MAX_CAPTION and not re.search(r"[.。!?！？]$", text)


def _as_action_table(section: Section, table: Table, theme: str, needed: int) -> _ActionTable | None:
    grid = table.grid()
    for row, cells in enumerate(table.rows[:MAX_HEADER_ROW]):
        columns, extra = _map_columns([cell.shown for cell in cells], grid[row + 1 :])
        if len(columns) >= needed and "action" in columns:
            return _ActionTable(section, table, grid, row, columns, extra, theme)
    return None


def _map_columns(
    labels: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> tuple[dict[str, int], dict[str, int]]:
    """Columns by key; those without one, or that lost against a better one, by their header."""
    matches: list[tuple[ColumnMatch, int]] = []
    extra: dict[str, int] = {}
    for index, label in enumerate(labels):
        match = match_column(label)
        if match is not None and match.tentative:
            filled = [row[index].shown for row in rows if index < len(row)]
            key = _confirmed(label, [text for text in filled if not is_unset(text)])
            match = replace(match, key=key) if key else None
        if match is not None:
            matches.append((match, index))
        elif label.strip():
            extra.setdefault(label.strip(), index)
    columns: dict[str, int] = {}
    for match, index in sorted(matches, key=lambda found: (found[0].rank, found[1])):
        if match.key in columns:
            extra.setdefault(labels[index].strip(), index)
        else:
            columns[match.key] = index
    return columns, extra


def _confirmed(label: str, cells: list[str]) -> str:
    """What a column is whose header leaves it open, judged by most of its cells."""

    def most(test: Callable[[str], bool]) -> bool:
        return 2 * sum(map(test, cells)) > len(cells)

    if normalise_column(label) in {"課題", "issue"}:
        return "ticket" if most(lambda text: bool(normalise_ticket(text))) else ""
    if most(lambda text: parse_due(text, reference=date(2000, 1, 1)).codes != (Code.DATE_UNREADABLE,)):
        return "due"
    return "owner" if cells and normalise_column(label) == "by" else ""


# Reading tables


def _read_table(found: _ActionTable, scope: _Scope) -> Iterator[ItemRow]:
    theme = found.theme
    header = [cell.shown for cell in found.table.rows[found.header_row]]
    for index in range(found.header_row + 1, len(found.grid)):
        cells, drawn = found.grid[index], found.table.rows[index]
        if [cell.shown for cell in drawn] == header:
            continue
        if len(cells) > 1 and all(cell is cells[0] for cell in cells):
            theme = cells[0].shown.strip() or theme
            continue
        row = _Row(found, index, theme, scope)
        item = None if row.continues else row.read()
        if item is not None:
            yield item


class _Row:
    """One row of a table, on its way to an item."""

    def __init__(self, found: _ActionTable, index: int, theme: str, scope: _Scope) -> None:
        self._found, self._index, self._scope, self._theme = found, index, scope, theme
        grid_row = found.grid[index]
        self._cells = {key: grid_row[at] for key, at in found.columns.items() if at < len(grid_row)}
        self._extra = {label: grid_row[at] for label, at in found.extra.items() if at < len(grid_row)}
        self._where = scope.where(found.section, found.table, index + 1)
        self._start = found.table.rows[index][0].start
        self._findings: list[Finding] = []

    @property
    def continues(self) -> bool:
        """Whether the action's cell began in a row above: the row adds to that item, and is reported."""
        at = self._found.columns["action"]
        cell = self._cells.get("action")
        if cell is None or cell.row_span == 1 or cell is self._found.table.rows[self._index][at]:
            return False
        own = [
            text for key, found in self._cells.items() if found is not cell and (text := _set(found.shown))
        ]
        if own:
            self._note(Code.AI_NO_ACTION, " | ".join(own), "belongs to the merged action above")
            self._scope.findings += self._findings
        return True

    def read(self) -> ItemRow | None:
        raw = {key: cell.shown for key, cell in self._cells.items()}
        status_word, ticket = self._status_and_ticket(raw)
        action = " ".join(raw.get("action", "").split())
        if is_unset(action):
            if self._is_blank(raw):
                return None
            self._note(Code.AI_NO_ACTION, " | ".join(text for text in raw.values() if text))
            if not ticket:
                self._scope.findings += self._findings
                return None
            action = ticket
        owner, *collaborators = self._people("owner", raw) or (None,)
        status = self._value("status", status_word, parse_status, "open")
        due = self._due(raw.get("due", ""), finished=status in {"done", "wont_do"})
        return ItemRow(
            item_id="" if is_unset(raw.get("id", "")) else raw["id"].strip(),
            action=action,
            type=self._type(raw),
            priority=self._value("priority", raw.get("priority", ""), parse_priority, ""),
            owner=owner,
            collaborators=tuple(person for person in collaborators if person),
            team=_set(raw.get("team", "")),
            due=due.day,
            due_precision=due.precision,
            status=status,
            ticket=ticket,
            reason=_set(raw.get("reason", "")),
            done_on=self._done_on(raw.get("done_on", "")),
            theme="" if parse_type(self._theme) and self._theme else self._theme,
            position=0,
            where=self._where,
            tab_id=self._found.section.tab_id,
            start=self._start,
            raw=MappingProxyType(raw),
            extra=MappingProxyType({label: cell.shown for label, cell in self._extra.items()}),
            cells=MappingProxyType(
                {key: _cell_place(self._found.section.tab_id, cell) for key, cell in self._cells.items()}
            ),
            findings=tuple(self._findings),
        )

    def _note(self, code: Code, text: str, advice: str = "", *, key: str = "action") -> None:
        cell = self._cells.get(key)
        index = cell.start if cell else self._start
        self._findings.append(
            self._scope.finding(code, self._found.section, index, self._where, text, advice)
        )

    def _is_blank(self, raw: Mapping[str, str]) -> bool:
        """Whether a row without an action says nothing: an id and dropdowns nobody has set are nothing."""
        for key, text in raw.items():
            kinds = {element.kind for element in self._cells[key].elements if element.text.strip()}
            chosen = kinds <= {"dropdown"} and key == "status" and parse_status(text) == "open"
            if key not in {"id", "action"} and not is_unset(text) and not chosen:
                return False
        return all(is_unset(cell.shown) for cell in self._extra.values())

    def _value(self, key: str, text: str, parse: Callable[[str], str | None], unset: str) -> str:
        value = parse(text)
        if value is None:
            self._note(Code.UNKNOWN_VALUE, text, f"not a {key}", key=key)
        return unset if value is None else value

    def _type(self, raw: Mapping[str, str]) -> str:
        written = raw.get("type", "")
        if is_unset(written):
            return parse_type(self._theme) or "other"
        return self._value("type", written, parse_type, "other")

    def _people(self, key: str, raw: Mapping[str, str]) -> tuple[Person, ...]:
        cell = self._cells.get(key)
        people = people_among(cell.elements, self._scope.people) if cell else ()
        if len(people) > 1:
            self._note(
                Code.AI_MANY_OWNERS,
                raw[key],
                f"{people[0]} is the owner, the others collaborate",
                key=key,
            )
        return people

    def _due(self, text: str, *, finished: bool) -> DueReading:
        reading = _date_in(self._cells.get("due"), text, self._scope)
        for code in reading.codes:
            if code is not Code.AI_NO_DUE or not finished:
                self._note(code, text, str(reading.day or ""), key="due")
        return reading

    def _done_on(self, text: str) -> date | None:
        reading = _date_in(self._cells.get("done_on"), text, self._scope)
        for code in reading.codes:
            if code is not Code.AI_NO_DUE:
                self._note(code, text, key="done_on")
        return reading.day

    def _status_and_ticket(self, raw: Mapping[str, str]) -> tuple[str, str]:
        """Status text and ticket; without a status column the ticket's last word may be the status."""
        cell, text = self._cells.get("ticket"), raw.get("ticket", "")
        status = raw.get("status", "")
        if "status" not in self._found.columns:
            text, status = split_status(text)
        return status, _ticket(cell.elements if cell else (), text)


def _set(text: str) -> str:
    return "" if is_unset(text) else text.strip()


def _date_in(cell: Cell | None, text: str, scope: _Scope) -> DueReading:
    """A date chip counts before anything else in its cell; of several the first, with a doubt."""
    days = [element.day for element in cell.elements if element.day] if cell else []
    if days:
        codes = (Code.DATE_AMBIGUOUS,) if len(set(days)) > 1 else ()
        return DueReading(day=days[0], codes=codes, raw=text)
    return parse_due(text, reference=scope.reference, order=scope.order)


def _cell_place(tab_id: str, cell: Cell) -> CellPlace:
    paragraphs = [paragraph for paragraph, _ in walk(cell.blocks)]
    elements = [element for element in cell.elements if element.kind != "text" or element.text.strip()]
    kinds = {element.kind for element in elements}
    kind = "empty" if not kinds else kinds.pop() if len(kinds) == 1 and len(elements) == 1 else "mixed"
    if all(element.kind == "text" for element in elements):
        kind = "text" if elements else "empty"
    dropdowns = [element for element in elements if element.kind == "dropdown"]
    only = dropdowns[0] if len(dropdowns) == 1 else None
    return CellPlace(
        tab_id=tab_id,
        segment_id="",
        start=paragraphs[0].start if paragraphs else cell.start + 1,
        end=paragraphs[-1].end - 1 if paragraphs else cell.start + 1,
        kind=kind if kind in _KINDS else "mixed",
        element_id=only.element_id if only else "",
        definition_id=only.definition_id if only else "",
        disputed=cell.disputed,
        rows=cell.row_span,
    )


_KINDS = ("text", "person", "date", "dropdown", "mixed", "empty")


def _table_findings(tables: list[_ActionTable], scope: _Scope) -> Iterator[Finding]:
    """Several tables are fine when each has a theme of its own."""
    themes = [found.theme for found in tables]
    for number, found in enumerate(tables):
        if number and (not found.theme or found.theme in themes[:number]):
            yield scope.finding(
                Code.TWO_ACTION_TABLES,
                found.section,
                found.table.start,
                scope.where(found.section, found.table),
                _heading(found.section),
                "read together with the first one",
            )


# Tickets

_GITHUB = re.compile(r"/([^/]+/[^/]+)/(?:issues|pull|discussions)/(\d+)")
_GITLAB = re.compile(r"/(.+?)/-/(?:issues|merge_requests|work_items)/(\d+)")
_TRACKED = re.compile(r"/(?:browse|view|issue)/([A-Za-z][A-Za-z0-9_]*-\d+)")
_BUGS = re.compile(r"(?:/issues/|/u/\d+/issues/|show_bug\.cgi\?id=|/story/|/tasks?/|/b/)(\d+)")
_TICKET_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{1,19}-\d{1,7}")
_SHORT_ID = re.compile(
    r"(?:(?P<repo>[\w.-]+/[\w.-]+)?#|(?:b/|bug:?\s*#?|issue\s*#?|gh-))(?P<number>\d{1,12})", re.I
)
_ADDRESS = re.compile(r"https?://[^\s<>\"'）)」]+")


def normalise_ticket(text: str) -> str:
    """A ticket's address or id in one spelling, empty for what is neither.

    An issue and a pull request of one GitHub repository share their numbers, and so one spelling:
    ``owner/repo#12``. Jira, Backlog and Linear addresses become their key (``ABC-12``). Other addresses lose
    scheme, query and fragment.
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if address := _ADDRESS.search(text):
        return _normal_address(address.group())
    text = text.strip("[]()<> .,。、")
    if _TICKET_ID.fullmatch(text):
        return text.upper()
    if short := _SHORT_ID.fullmatch(text):
        return f"{(short['repo'] or '').casefold()}#{short['number']}"
    return ""


def _normal_address(address: str) -> str:
    parts = urlsplit(address.rstrip(".,;。、"))
    host, path = (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/")
    for pattern in (_GITHUB, _GITLAB):
        if (pattern is _GITLAB or host.startswith("github.")) and (found := pattern.match(path)):
            return f"{found.group(1).casefold()}#{found.group(2)}"
    if found := _TRACKED.search(path):
        return found.group(1).upper()
    if parts.query and (found := _BUGS.search(f"{path}?{parts.query}")):
        return f"{host}#{found.group(1)}"
    return host + path


def _is_tracker(address: str) -> bool:
    """Whether an address leads to one ticket, and not just anywhere."""
    path = urlsplit(address).path
    return "#" in normalise_ticket(address) or bool(_TRACKED.search(path) or _BUGS.search(path))


def split_status(text: str) -> tuple[str, str]:
    """A ticket cell without a trailing status word, and that word: ``Bug 5554823 TODO``, ``n/a DONE``."""
    words = text.split()
    for count in (2, 1):
        tail = " ".join(words[-count:]).strip("()[]（）")
        if len(words) >= count and not is_unset(tail) and parse_status(tail):
            return " ".join(words[:-count]), tail
    return text, ""


def _ticket(elements: Iterable[Element], text: str) -> str:
    links = [element.url for element in elements if element.url and not element.url.startswith("mailto:")]
    if links:
        return next(filter(_is_tracker, links), links[0])
    if address := _ADDRESS.search(text):
        return address.group()
    return " ".join(_set(text).split())


# Lists

_MARK = re.compile(
    r"\s*(?:(?P<tick>☐|☑️?|✅|✔️?|\[[ xX]?\])|[-*・•●‣–](?=\s|[^\s\-*])|(?P<number>\d{1,2}[.)])(?=\s))\s*"
)
_FLAG = re.compile(r"[(（\[【]?(?<![A-Za-z0-9])P([0-4])(?![A-Za-z0-9])[)）\]】]?", re.IGNORECASE)
_AT_NAME = re.compile(r"(?<![\w.])[@＠]([^\s@＠,、，;()（）\[\]【】:：]+)")
_OWNER = re.compile(
    r"(?:担当者?|owner|assignee)\s*[:：]\s*([^,、，;()（）\[\]【】\n]+?)(?=\s*(?:[,、，;()（）\[\]【】/]|$))",
    re.I,
)
_DUE_LABEL = re.compile(r"(?:期日|期限|締切|〆切|納期|due(?: date)?|deadline)\s*[:：]?\s*$|\bby\s+$", re.I)
_TRAILING_TICKET = re.compile(
    r"\s*(?:[(（\[]\s*([A-Z][A-Z0-9_]+-\d+)\s*[)）\]]"
    r"|[(（\[]?\s*((?:[\w.-]+/[\w.-]+)?#\d+|https?://[^\s<>()（）]+)\s*[)）\]]?)[.。]?\s*$"
)
_TRAILING_STATUS = re.compile(
    r"\s*(?:[(（\[【]([^()（）\[\]【】]{1,20})[)）\]】]|(?:\s[-–—]|[:：→])\s*([^-–—:：→]{1,14}))[.。]?\s*$"
)
_HOLLOW = re.compile(r"[(（\[【]\s*[,、/;:：]*\s*[)）\]】]")
_EMPTY_LABEL = re.compile(
    r"(?<!\w)(?:担当者?|owner|assignee|期日|期限|due(?: date)?)\s*[:：]\s*(?=$|[,、，;()（）\[\]【】/|])|(?<!\S)[@＠](?!\S)",
    re.IGNORECASE,
)
_ITEM_ID = re.compile(r"\s*[(（\[]?(AI-?\d{1,4})[)）\]]?\s*[:：.\s]\s*")
_NOTHING = ("特になし", "該当なし", "今後検討", "nothing")


@dataclass(slots=True)
class _Draft:
    """A list item while its parts are lifted out of its text."""

    text: str
    item_id: str = ""
    people: list[Person] = field(default_factory=list)
    due: DueReading | None = None
    priority: str = ""
    type: str = ""
    status: str = ""
    ticket: str = ""
    places: dict[str, CellPlace] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)


def _read_list(section: Section, scope: _Scope) -> Iterator[ItemRow]:
    """Items of a section's lists; an item below another is a detail of it, unless that is only a theme."""
    base = "" if "action_items" in section.keys else section.title
    themes: dict[int, str] = {}
    for number, (paragraph, nested) in enumerate(_with_nesting(section.blocks), 1):
        level = paragraph.bullet.level if paragraph.bullet else 0
        themes = {depth: theme for depth, theme in themes.items() if depth < level}
        text = paragraph.shown.strip()
        if nested and _is_theme(text):
            themes[level] = text.rstrip(":： ")
            continue
        is_box = paragraph.bullet is not None and paragraph.bullet.kind == "checkbox"
        if level and not is_box and (level - 1) not in themes:
            continue
        theme = themes[max(themes)] if themes else base
        where = f"{scope.where(section)}, item {number}"
        item = _list_item(paragraph, section, theme, where, scope)
        if item is not None and (len(section.belongs_to) == 1 or _looks_agreed(item)):
            yield item


def _looks_agreed(item: ItemRow) -> bool:
    """Under a combined heading (原因と対策) only what somebody is to do, or when, tells actions from causes."""
    return bool(item.owner or item.due or item.priority or item.ticket or item.status != "open")


def _with_nesting(blocks: tuple[Block, ...]) -> Iterator[tuple[Paragraph, bool]]:
    """List items, and whether others stand below them."""
    listed = [block for block in blocks if isinstance(block, Paragraph) and _is_listed(block)]
    levels = [block.bullet.level if block.bullet else 0 for block in listed]
    for block, level, below in zip(listed, levels, [*levels[1:], 0], strict=False):
        yield block, below > level


def _is_listed(paragraph: Paragraph) -> bool:
    return paragraph.bullet is not None or bool(_MARK.match(paragraph.shown))


def _is_theme(text: str) -> bool:
    return text.endswith((":", "：")) or (not is_unset(text) and parse_type(text) is not None)


def _list_item(
    paragraph: Paragraph, section: Section, theme: str, where: str, scope: _Scope
) -> ItemRow | None:
    draft = _Draft(text="")
    _lift_elements(draft, paragraph, section.tab_id)
    _lift_mark(draft)
    _lift_words(draft, scope)
    action = _tidied(draft.text)
    if is_unset(action) or action.casefold() in _NOTHING or re.fullmatch(r"\{\{.*\}\}|[\W_]*", action):
        return None
    if paragraph.bullet and paragraph.bullet.kind == "checkbox" and not draft.status:
        draft.status = "unknown"
    status = draft.status or "open"
    people = tuple(dict.fromkeys(draft.people))
    due = draft.due or DueReading(day=None, codes=(Code.AI_NO_DUE,))
    going_on = status in {"open", "in_progress", "deferred"}
    codes = [(code, due.raw) for code in due.codes if code is not Code.AI_NO_DUE or going_on]
    if len(people) > 1:
        codes.append((Code.AI_MANY_OWNERS, ", ".join(map(str, people))))
    findings = tuple(
        scope.finding(code, section, paragraph.start, where, text or action) for code, text in codes
    )
    draft.raw["action"] = action
    draft.places["action"] = _paragraph_place(paragraph, section.tab_id)
    return ItemRow(
        item_id=draft.item_id,
        action=action,
        type=draft.type or parse_type(theme) or "other",
        priority=draft.priority,
        owner=people[0] if people else None,
        collaborators=people[1:],
        team="",
        due=due.day,
        due_precision=due.precision,
        status=status,
        ticket=draft.ticket,
        reason="",
        done_on=None,
        theme="" if theme and parse_type(theme) else theme,
        position=0,
        where=where,
        tab_id=section.tab_id,
        start=paragraph.start,
        raw=MappingProxyType(draft.raw),
        extra=_NOBODY,
        cells=MappingProxyType(draft.places),
        findings=findings,
    )


def _paragraph_place(paragraph: Paragraph, tab_id: str) -> CellPlace:
    disputed = any(element.inserted or element.deleted for element in paragraph.elements)
    texts = all(element.kind == "text" for element in paragraph.elements)
    return CellPlace(
        tab_id=tab_id,
        segment_id="",
        start=paragraph.start,
        end=paragraph.end - 1,
        kind="text" if texts else "mixed",
        disputed=disputed,
    )


def _lift_elements(draft: _Draft, paragraph: Paragraph, tab_id: str) -> None:
    """Chips become values; the rest stays text. A link to a ticket at the end says no more than its address."""
    for number, element in enumerate(paragraph.elements):
        rest = "".join(later.text for later in paragraph.elements[number + 1 :])
        if element.kind == "person":
            draft.people.append(Person(name=_name_of(element), email=element.email))
            _put(draft, "owner", element, tab_id)
        elif element.kind == "date" and element.day and draft.due is None:
            draft.due = DueReading(day=element.day, raw=element.text)
            _put(draft, "due", element, tab_id)
        elif element.kind == "dropdown":
            _lift_dropdown(draft, element, tab_id)
        elif element.url and _is_tracker(element.url):
            is_mere = _is_mere_link(element, draft.text, rest)
            if is_mere or not draft.ticket:
                draft.ticket = draft.raw["ticket"] = element.url
            draft.text += "" if is_mere else element.text
        else:
            draft.text += element.text if element.kind != "other" else ""


_LINK_WORDS = re.compile(
    r"(?:(?:link to |see )?(?:the |an? )?(?:github |jira )?(?:issue|pr|pull request|ticket|bug|link|jira)(?: here)?|チケット|リンク|課題)"
    r"|(?:[\w.-]+/[\w.-]+)?#\d+|[A-Z][A-Z0-9_]+-\d+|https?://.*",
    re.IGNORECASE,
)


def _is_mere_link(element: Element, before: str, after: str) -> bool:
    """Whether a link's words can go: at the end, in brackets or saying only that it is a link."""
    if element.kind == "link":
        return not after.strip(" \n)）].。")
    bracketed = before.rstrip().endswith(("(", "（", "[")) and after.lstrip().startswith((")", "）", "]"))
    return not after.strip(" \n)）].。") and (bracketed or bool(_LINK_WORDS.fullmatch(element.text.strip())))


def _name_of(element: Element) -> str:
    return "" if element.text == element.email else element.text


def _put(draft: _Draft, key: str, element: Element, tab_id: str) -> None:
    draft.raw.setdefault(key, element.text)
    draft.places.setdefault(
        key,
        CellPlace(
            tab_id=tab_id,
            segment_id="",
            start=element.start,
            end=element.end,
            kind=element.kind,
            element_id=element.element_id,
            definition_id=element.definition_id,
            disputed=element.deleted,
        ),
    )


def _lift_dropdown(draft: _Draft, element: Element, tab_id: str) -> None:
    if is_unset(element.text):
        return
    for key, parse in (("status", parse_status), ("priority", parse_priority), ("type", parse_type)):
        value = parse(element.text)
        if value and not getattr(draft, key):
            setattr(draft, key, value)
            _put(draft, key, element, tab_id)
            return
    draft.text += element.text


def _lift_mark(draft: _Draft) -> None:
    """Bullets typed as characters, and boxes whose tick is one."""
    while found := _MARK.match(draft.text):
        if found["tick"] and not draft.status:
            draft.status = parse_status(found["tick"].casefold()) or ""
            draft.raw["status"] = found["tick"]
        draft.text = draft.text[found.end() :]
    if named := _ITEM_ID.match(draft.text):
        draft.item_id = draft.raw["id"] = named.group(1)
        draft.text = draft.text[named.end() :]


def _lift_words(draft: _Draft, scope: _Scope) -> None:
    _lift_date(draft, scope)
    _lift_names(draft, scope)
    if (flag := _FLAG.search(draft.text)) and not draft.priority:
        draft.priority = draft.raw["priority"] = f"P{flag.group(1)}"
        draft.text = _cut(draft.text, flag.start(), flag.end())
    for _ in range(2):
        _lift_trailing_status(draft)
        _lift_trailing_ticket(draft)


def _lift_date(draft: _Draft, scope: _Scope) -> None:
    if draft.due is not None:
        return
    found = find_date(draft.text, reference=scope.reference, order=scope.order)
    if found is None:
        return
    draft.due = found.reading
    draft.raw["due"] = draft.text[found.start : found.end]
    before = _DUE_LABEL.sub("", draft.text[: found.start])
    draft.text = f"{before.rstrip()} {draft.text[found.end :].lstrip()}"


def _lift_names(draft: _Draft, scope: _Scope) -> None:
    for pattern in (_OWNER, _AT_NAME):
        for found in pattern.finditer(draft.text):
            element = Element(start=0, end=0, kind="text", text=found.group(1))
            draft.people += people_among((element,), scope.people)
            draft.raw.setdefault("owner", found.group(0))
        draft.text = pattern.sub(" ", draft.text)


def _lift_trailing_ticket(draft: _Draft) -> None:
    text = _HOLLOW.sub("", draft.text).rstrip()
    found = _TRAILING_TICKET.search(text)
    if found is None or draft.ticket or not text[: found.start()].strip():
        return
    draft.ticket = draft.raw["ticket"] = found.group(1) or found.group(2)
    draft.text = text[: found.start()]


def _lift_trailing_status(draft: _Draft) -> None:
    text = _HOLLOW.sub("", draft.text).rstrip()
    found = _TRAILING_STATUS.search(text)
    word = next(filter(None, found.groups()), "") if found else ""
    status = None if is_unset(word) else parse_status(word)
    if found is None or status is None:
        return
    draft.status = draft.status or status
    draft.raw.setdefault("status", word)
    draft.text = text[: found.start()]


def _cut(text: str, start: int, end: int) -> str:
    return f"{text[:start].rstrip()} {text[end:].lstrip()}"


def _tidied(text: str) -> str:
    """Text from which parts were lifted, without the brackets and commas that held them."""
    text = " ".join(text.replace(OBJECT_CHARACTER, "").split())
    for _ in range(2):
        text = _EMPTY_LABEL.sub("", text).strip()
        text = _HOLLOW.sub("", text).strip()
        text = re.sub(r"^[\s,、，;:：|/]+|[\s,、，;:：|/(（\[【]+$", "", text)
        text = re.sub(r"\s*[:：]\s*[.。]$", "", text)
        text = re.sub(r"\s+([,、，;。.)）])", r"\1", text)
        text = re.sub(r"[,、，;/|]\s*(?=[)）\]】])", "", text)
        text = re.sub(r"(?<=[(（\[【])\s*[,、，;/|]\s*", "", text)
    return " ".join(text.split())


def _ignored(lists: list[ItemRow], scope: _Scope) -> Finding:
    advice = f"{len(lists)} list item(s) beside the table are not read as action items"
    return scope.finding_at(lists[0], Code.ACTION_LIST_IGNORED, advice)


def _unreadable_ticks(lists: list[ItemRow], scope: _Scope) -> list[Finding]:
    """Said once for a document, with a way out."""
    first = next((item for item in lists if item.status == "unknown"), None)
    advice = "the ticks of a checklist cannot be read; write ☐ or ☑, or use a table with a Status column"
    return [] if first is None else [scope.finding_at(first, Code.CHECKLIST_UNREADABLE, advice)]


# Identity


def identity_text(action: str) -> str:
    """An action's words as compared: NFKC, case-folded, white space collapsed, end punctuation dropped."""
    text = " ".join(unicodedata.normalize("NFKC", action).casefold().split())
    return text.rstrip(" .,;:!?。、…")
