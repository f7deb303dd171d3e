"""Rows of a table of action items as items."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from pmdocs.core.actions.action_tables import ActionTable
from pmdocs.core.actions.asides import only_cautions
from pmdocs.core.actions.cell_dates import date_in, due_in
from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.dates import DueReading, parse_due
from pmdocs.core.actions.deeds import begins_in_past, has_done, is_done
from pmdocs.core.actions.item_rows import CellPlaces, ItemRow
from pmdocs.core.actions.item_scope import URGENCY, Scope, standing_of, title_of
from pmdocs.core.actions.item_states import TOLD, counts_parts, lift_state
from pmdocs.core.actions.item_values import read_word, stated_status
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.actions.record_tables import SAYS_WORK
from pmdocs.core.actions.row_tickets import ticket_elsewhere, without_key
from pmdocs.core.actions.shared_cells import part_of
from pmdocs.core.actions.tickets import read_ticket, split_status
from pmdocs.core.actions.told_progress import answers, read_state, told_progress, who_answers
from pmdocs.core.actions.work_columns import asks_whether
from pmdocs.core.documents.blocks import Cell, Element
from pmdocs.core.documents.instructions import is_example, is_instruction, is_placeholder
from pmdocs.core.documents.list_marks import lift_mark
from pmdocs.core.documents.people import or_named_above, team_of, without_team
from pmdocs.core.documents.struck import emptied, is_struck, only_struck
from pmdocs.core.documents.struck_lines import is_dropped
from pmdocs.core.findings import Code, Finding
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status, parse_type

_NO_EXTRA: Mapping[str, str] = MappingProxyType({})


_ALONE_NOTHING = frozenset({"id", "action", "type", "priority"})
"""Columns that say nothing where no action does."""


def read_table(found: ActionTable, scope: Scope) -> Iterator[ItemRow]:
    """Items of the rows below the header; a row merged across the whole table names the theme of what follows."""
    header = [cell.shown for cell in found.table.rows[found.header_row]]
    labels = {key: _folded(header[at]) for key, at in found.columns.items()}
    sheet = _Sheet(found, scope, scope.where(found.section, found.table), labels)
    above = sheet.above(found.theme)
    for index in range(found.header_row + 1, len(found.grid)):
        cells, drawn = found.grid[index], found.table.rows[index]
        if drawn[0].shown == header[0] and [cell.shown for cell in drawn] == header:
            continue
        if len(cells) > 1 and all(cell is cells[0] for cell in cells):
            is_dropped_theme = is_struck(cells[0].elements)
            above = sheet.above("" if is_dropped_theme else cells[0].shown.strip() or above.theme)
            continue
        row = _Row(sheet, index, above)
        item = None if row.continues else row.settle_struck().read()
        if item is not None and found.form == "lines":
            item = _as_parts(item)
        if item is not None:
            yield _titled(item, found, scope) if found.title else item


def _as_parts(item: ItemRow) -> ItemRow:
    """An item of a line with marks between its fields: each ends at the next mark, and none has room where nothing stands."""
    places = {key: replace(place, is_part=True) for key, place in item.cells.items() if place.kind != "empty"}
    return replace(item, cells=MappingProxyType(places))


def _titled(item: ItemRow, found: ActionTable, scope: Scope) -> ItemRow:
    """An item whose action is a heading, without the id and ticket that this names too; nobody writes to it."""
    said = read_words(title_of(found.section), found.section.tab_id, scope)
    cells = {key: place for key, place in item.cells.items() if key != "action"}
    return replace(
        item,
        action=said.text or item.action,
        item_id=item.item_id or said.item_id,
        ticket=item.ticket or said.ticket,
        start=found.section.start,
        cells=MappingProxyType(cells),
    )


@dataclass(frozen=True, slots=True)
class _Above:
    """What the line or row above says of all rows below it."""

    theme: str
    people: tuple[Person, ...]
    type: str
    """Empty for none."""
    status: str
    """What the theme, or else the heading, says."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What all rows of a table have in common."""

    found: ActionTable
    scope: Scope
    where: str
    labels: Mapping[str, str]
    """Of the header, by column, as `_folded` has them."""

    def above(self, theme: str) -> _Above:
        section = self.found.section
        told = stated_status(theme) if theme != section.title else ""
        people = self.scope.titles.people(theme)
        return _Above(theme, people, parse_type(theme) or "", told or standing_of(section))


class _Row:
    """One row of a table, on its way to an item."""

    def __init__(self, sheet: _Sheet, index: int, above: _Above) -> None:
        self._sheet, self._above, self._index = sheet, above, index
        self._found, self._scope = sheet.found, sheet.scope
        found = sheet.found
        grid_row = found.grid[index]
        width = len(grid_row)
        self._cells = {key: grid_row[at] for key, at in found.columns.items() if at < width}
        at = found.columns.get("owner", -1)
        self._shared = frozenset({"owner", "due"}) if at == found.columns.get("due") else frozenset[str]()
        self._cells |= {key: part_of(cell, key) for key, cell in self._cells.items() if key in self._shared}
        self._extra = {label: grid_row[at] for label, at in found.extra.items() if at < width}
        self._where = f"{sheet.where}, row {index + 1}"
        self._start = found.table.rows[index][0].start
        self._findings: list[Finding] = []
        self._is_struck, self._beside, self._told = False, "", ""
        self._before: tuple[str, ...] = ()

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

    def settle_struck(self) -> _Row:
        """Read a row whose action is struck through as it is written; in any other a struck cell says nothing.

        Who strikes a whole row says one thing of it, and not that it has lost its owner and its day. An id is kept.
        """
        if self._scope.is_unstruck:
            return self
        action = self._cells.get("action")
        written = _written(action) if action else ()
        self._is_struck = is_dropped(written)
        if action and self._is_struck:
            blocks = action.written or action.blocks
            self._cells["action"] = replace(action, blocks=only_struck(blocks))
            self._beside = _words(each for each in written if not each.struck).strip(
                " -–—:：→.。()（）[]【】"
            )
            return self
        if action and action.written:
            self._before = (_words(written), _words(each for each in written if each.struck))
        self._cells = {key: cell if key == "id" else emptied(cell) for key, cell in self._cells.items()}
        self._extra = {label: emptied(cell) for label, cell in self._extra.items()}
        return self

    def read(self) -> ItemRow | None:
        """The item, or None for a row that says nothing or only what the template says."""
        raw = {key: cell.shown for key, cell in self._cells.items()}
        status_word, ticket = self._status_and_ticket(raw)
        if is_unset(status_word) and read_word(self._beside, parse_status):
            status_word = self._beside
        action = " ".join(raw.get("action", "").split())
        if "status" not in raw:
            action, status_word = _without_mark(action, status_word)
            action, behind = lift_state(action)
            status_word = status_word or behind or self._told_elsewhere(raw) or self._achieved(raw)
            status_word = status_word or self._above.status
        if is_unset(action):
            if self._is_blank(raw):
                return None
            self._note(Code.AI_NO_ACTION, " | ".join(text for text in raw.values() if text))
            if not ticket:
                self._scope.findings += self._findings
                return None
            action = ticket
        elif self._is_sample(raw, action):
            return None
        elif self._only_cautions(action):
            self._note(Code.AI_NO_ACTION, action, "warns of something: say what is to be done")
            self._scope.findings += self._findings
            return None
        if status_word == raw.get("status"):
            status_word = without_key(status_word)
        named = self._people("owner", raw) or self._told_in_status(raw, status_word)
        status_word = "" if named and "owner" not in raw and not answers(status_word) else status_word
        team, people = without_team(or_named_above(named, self._above.people))
        owner, *collaborators = people or (None,)
        is_told = "status" not in raw and _tells_past(action)
        unsaid = self._above.status or ("done" if is_told else "open")
        status = self._status(status_word, unsaid)
        if status == "done" and self._was_refused():
            status = "wont_do"
        if self._is_struck and status in {"open", "in_progress"}:
            self._note(Code.STRUCK_ITEM, action)
        due = self._due(raw.get("due", ""), status)
        due = due if "due" in raw or status not in {"open", "in_progress"} else self._told_due(raw) or due
        return ItemRow(
            item_id="" if is_unset(raw.get("id", "")) else raw["id"].strip(),
            action=action,
            type=self._type(raw),
            priority=self._priority(raw),
            owner=owner,
            collaborators=tuple(person for person in collaborators if person),
            team=_set(raw.get("team", "")) or team,
            due=due.day,
            due_precision=due.precision,
            status=status,
            ticket=ticket,
            reason=_set(raw.get("reason", "")),
            done_on=self._done_on(raw.get("done_on", "")),
            theme="" if self._above.people or self._above.type else self._above.theme,
            position=self._scope.next_position(),
            where=self._where,
            tab_id=self._found.section.tab_id,
            start=self._start,
            raw=MappingProxyType(raw | ({TOLD: self._told} if self._told else {})),
            extra=self._read_extra(),
            cells=CellPlaces(self._writable(raw, status_word), self._found.section.tab_id),
            before=self._before,
            is_done_by_tense=is_told and status == "done" and not self._above.status,
            findings=tuple(self._findings),
        )

    def _writable(self, raw: Mapping[str, str], status_word: str) -> Mapping[str, Cell]:
        """The cells that a sync may write to: not one that says two things, nor a status cell that says who does it, or which ticket, and no state."""
        said = raw.get("status", "")
        is_taken = status_word != said and not is_unset(said) and read_word(said, parse_status) is None
        never = self._shared | ({"status"} if is_taken else set())
        return {key: cell for key, cell in self._cells.items() if key not in never} if never else self._cells

    def _read_extra(self) -> Mapping[str, str]:
        if not self._extra:
            return _NO_EXTRA
        return MappingProxyType({label: cell.shown for label, cell in self._extra.items()})

    def _note(self, code: Code, text: str, advice: str = "", *, key: str = "action") -> None:
        cell = self._cells.get(key)
        index = cell.start if cell else self._start
        self._findings.append(
            self._scope.finding(code, self._found.section, index, self._where, text, advice)
        )

    def _is_blank(self, raw: Mapping[str, str]) -> bool:
        """Whether a row without an action says nothing: what a template comes with is nothing."""
        for key, text in raw.items():
            is_empty = is_unset(text) or is_placeholder(text) or self._is_preset(key, text)
            if key not in _ALONE_NOTHING and not is_empty:
                return False
        return all(is_unset(cell.shown) for cell in self._extra.values())

    def _is_preset(self, key: str, text: str) -> bool:
        """Whether a value is one the template came with: a status dropdown at its first option."""
        kinds = {element.kind for element in self._cells[key].elements if element.text.strip()}
        return kinds <= {"dropdown"} and key == "status" and parse_status(text) == "open"

    def _says_nothing_else(self, raw: Mapping[str, str]) -> bool:
        """Whether all cells beside the action are as the template has them."""
        return all(
            is_unset(text) or is_placeholder(text) or (key == "status" and parse_status(text) == "open")
            for key, text in raw.items()
            if key not in _ALONE_NOTHING
        )

    def _is_sample(self, raw: Mapping[str, str], action: str) -> bool:
        """Whether the row shows what to write: it says so, or has a choice of words, or a header's word again, in two cells."""
        if is_example(action) or (is_instruction(action) and self._says_nothing_else(raw)):
            return True
        labels = self._sheet.labels
        return sum([_folded(text) == labels[key] or _is_choice(text) for key, text in raw.items()]) > 1 or (
            self._only_refers(action) and self._says_nothing_else(raw)
        )

    def _only_refers(self, action: str) -> bool:
        """Whether a row's action is only to look at another row of the table: ``See R2``, ``同上``."""
        found = _REFERS.fullmatch(action)
        said = found and (found["id"] or found["ja"])
        at = self._found.columns.get("id", 0)
        ids = {row[at].shown.strip().casefold() for row in self._found.grid if at < len(row)}
        return found is not None and (not said or said.strip().casefold() in ids)

    def _only_cautions(self, action: str) -> bool:
        """Whether a row says what to beware of, in a table where nothing tracks work: no owner, day, state or ticket."""
        return self._found.columns.keys().isdisjoint(SAYS_WORK) and only_cautions(action)

    def _value(self, key: str, text: str, parse: Callable[[str], str | None], unset: str) -> str:
        value = read_word(text, parse)
        if value is None:
            self._note(Code.UNKNOWN_VALUE, text, f"not a {key}", key=key)
        return unset if value is None else value

    def _status(self, text: str, unsaid: str) -> str:
        """The state a cell says in one word, else the one its sentence begins with, or its yes or no makes."""
        if is_unset(text):
            return unsaid
        action = self._cells["action"].shown if "action" in self._cells else ""
        told = read_word(text, parse_status, action)
        told = told or read_state(self._sheet.labels.get("status", ""), text, action)
        if told == "done" and counts_parts(text, self._scope.reference):
            return "in_progress"
        return told or self._value("status", text, parse_status, unsaid)

    def _was_refused(self) -> bool:
        """Whether another column says that the row was not taken up: *closed* ends what was refused, too."""
        return any(
            asks_whether(label) and told_progress(cell.shown) == "wont_do"
            for label, cell in self._extra.items()
        )

    def _priority(self, raw: Mapping[str, str]) -> str:
        """The priority; without a column for it, the one that the status names: ``OPEN P1``."""
        if "priority" not in raw:
            named = URGENCY.search(raw.get("status", ""))
            return named.group() if named else ""
        return self._value("priority", raw["priority"], parse_priority, "")

    def _type(self, raw: Mapping[str, str]) -> str:
        written = raw.get("type", "")
        if is_unset(written):
            return self._above.type or "other"
        return self._value("type", written, parse_type, "other")

    def _people(self, key: str, raw: Mapping[str, str]) -> tuple[Person, ...]:
        cell = self._cells.get(key)
        if cell is None or is_placeholder(raw[key]):
            return ()
        people = self._scope.people.among(cell.elements)
        if len(without_team(people)[1]) > 1:
            self._note(
                Code.AI_MANY_OWNERS,
                raw[key],
                f"{people[0]} is the owner, the others collaborate",
                key=key,
            )
        return people

    def _told_in_status(self, raw: Mapping[str, str], status_word: str) -> tuple[Person, ...]:
        """Without a column for owners: the team or person that the status column names instead of a status."""
        name = re.split(r"[\n\v]", status_word, maxsplit=1)[0].strip()
        if "owner" in raw or not name or read_word(status_word, parse_status) is not None:
            return ()
        if answers(status_word):
            who = who_answers(status_word)
            return (Person(name=who),) if who else ()
        return self._scope.people.only(name) or team_of(name)

    def _told_elsewhere(self, raw: dict[str, str]) -> str:
        """Without a column for the status: one that stands for a day or a priority, ``✅ 2026-06-17 完了``, ``DONE``."""
        for key in ("due", "priority"):
            text = raw.get(key, "")
            bare = " ".join(WRITTEN.sub(" ", lift_mark(text)[1]).split()).strip(" -–—:：,()（）")
            status = None if is_unset(bare) else read_word(bare, parse_status)
            if key == "due" and status is not None:
                self._told = text
                return bare
            if key == "due" and not is_unset(text) and told_progress(text):
                self._told = text
                return text
            if status == "done":  # any other word there must not do away with a priority
                del raw[key], self._cells[key]
                return bare
        notes = [cell.shown for label, cell in self._extra.items() if _NOTES.fullmatch(label.strip())]
        notes += [raw["reason"]] if "reason" in raw else []
        self._told = next((word for word in notes if not is_unset(word) and told_progress(word)), "")
        return self._told

    def _achieved(self, raw: Mapping[str, str]) -> str:
        """``done`` where nothing but a day stands in a column for when it was achieved (``実績日``), which no plan has."""
        is_day = WRITTEN.fullmatch(_DONE_BEHIND.sub("", raw.get("done_on", "").strip())) is not None
        return "done" if is_day and "実績" in self._sheet.labels.get("done_on", "") else ""

    def _due(self, text: str, status: str) -> DueReading:
        """By when, with what is doubtful about it as findings."""
        finished = status in {"done", "wont_do"}
        reading = due_in(self._cells.get("due"), text, self._scope, is_done=status == "done")
        for code in reading.codes:
            if code is not Code.AI_NO_DUE or not finished:
                self._note(code, text, str(reading.day or ""), key="due")
        return reading

    def _told_due(self, raw: Mapping[str, str]) -> DueReading | None:
        """Without a column for days: one to come that a state's sentence ends with, ``Not yet. Zoe chasing, 23 Jan``."""
        said = _LAST_DAY.search(raw.get("status", ""))
        if said is None:
            return None
        reading = parse_due(said["day"], reference=self._scope.reference, order=self._scope.order)
        return reading if reading.day and reading.day >= self._scope.reference else None

    def _done_on(self, text: str) -> date | None:
        if not text:
            return None
        reading = date_in(self._cells.get("done_on"), text, self._scope)
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
        if cell is None or is_placeholder(text):
            return status, "" if cell is not None else ticket_elsewhere(self._cells, self._extra)
        return status, read_ticket(cell.elements, text)


_LAST_DAY = re.compile(
    rf"(?:,\s|\s[-–—]\s|\s(?:by|due|until)\s)(?P<day>\d{{1,2}}(?:st|nd|rd|th)? {EN_MONTH}|{EN_MONTH} \d{{1,2}}|20\d\d-\d\d-\d\d)\.?\s*$",
    re.IGNORECASE,
)


def _written(cell: Cell) -> tuple[Element, ...]:
    """Everything in a cell, what is struck through included."""
    return replace(cell, blocks=cell.written).elements if cell.written else cell.elements


def _words(elements: Iterable[Element]) -> str:
    return " ".join("".join([element.text for element in elements]).split())


_DONE_BEHIND = re.compile(r"(?:(?<!\s)\s++)?に?(?:完了|(?:対応|実施)?済み?)$")
_NOTES = re.compile(
    r"notes?|comments?|remarks?|(?:latest |status |progress )?updates?|備考|メモ|コメント|補足|経過|更新|効果(?:確認|検証)?|結果",
    re.IGNORECASE,
)


def _without_mark(action: str, status: str) -> tuple[str, str]:
    """An action without the box or tick before it, and the status that this says where nothing else does."""
    mark, rest = lift_mark(action)
    return (rest, status or mark) if mark else (action, status)


def _tells_past(action: str) -> bool:
    """Whether the tense of a row's first sentence says that it was done: ``Added a test for …``, ``監視を追加した``."""
    first = re.split(r"(?<=[.!])\s|(?<=。)", action, maxsplit=1)[0]
    return has_done(first) or (begins_in_past(first) and is_done(first))


def _folded(text: str) -> str:
    return text.strip().casefold()


_REFERS = re.compile(
    r"(?:see|cf\.?|(?:the )?same as|as(?: for| in)?|covered (?:by|in|with|under)|duplicate of|included in|part of|done with|together with) (?:also )?"
    r"(?:above|(?:the )?(?:row|item|action|one|line) (?:above|before)|(?:(?:row|item|action|ref\.?|no\.?|number) )?[#＃]?(?P<id>[\w.-]{1,8}))\W*"
    r"|ditto\W*|(?:同上|上に同じ|上記(?:に同じ|と同じ|参照|を参照|の通り|のとおり))。?"
    r"|(?P<ja>[A-Za-z0-9.-]{1,8}) ?(?:に同じ|と同じ|(?:を)?参照|に含む|にて対応|で対応)。?",
    re.IGNORECASE,
)
_OR = re.compile(r"[/／|・]|\bor\b")


def _is_choice(text: str) -> bool:
    """Whether a cell lists what it may say: ``Open / Done``, ``P0/P1/P2``."""
    if not _OR.search(text):
        return False
    parts = [part.strip() for part in _OR.split(text)]
    return any(
        all(part and parse(part) and not is_unset(part) for part in parts)
        for parse in (parse_status, parse_priority)
    )


def _set(text: str) -> str:
    return "" if is_unset(text) else text.strip()
