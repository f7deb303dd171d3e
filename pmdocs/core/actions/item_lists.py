"""Action items that no table holds: list items, and paragraphs that say what is to be done.

A list item below another is a detail of it, unless the one above only announces a group. Details of the form
``Owner: Ada`` say something of the item above them. Bullets between numbered items are details of the numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from pmdocs.core.actions.dates import DueReading, parse_due
from pmdocs.core.actions.item_dates import codes_of
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_rows import ItemRow, paragraph_place
from pmdocs.core.actions.item_scope import Scope, group_of, heading
from pmdocs.core.actions.item_values import read_word, stated_status
from pmdocs.core.actions.item_words import read_words, tidied, unmarked
from pmdocs.core.actions.list_lines import MAX_CAPTION, Line, is_group, is_work, lines_of
from pmdocs.core.actions.promises import is_done, is_promise, names_work, progress_of
from pmdocs.core.actions.tickets import read_ticket
from pmdocs.core.documents.blocks import Element, Paragraph, Table
from pmdocs.core.documents.instructions import is_instruction, is_placeholder
from pmdocs.core.documents.people import without_team
from pmdocs.core.documents.sections import Section
from pmdocs.core.findings import Code
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import is_unset, match_column, parse_priority, parse_status, parse_type

_NOTHING = (
    "特になし",
    "該当なし",
    "今後検討",
    "nothing",
    "none needed",
    "no action items",
    "なし。",
    "特になし。",
)
_LABELLED_ITEM = re.compile(
    r"\s*(?:action items?|ai|todo|follow[- ]?up|アクション(?:アイテム)?|対応策?|再発防止策)\s*(?:#?\d{1,2})?\s*[:：]\s*(?=\S)|\s*\[todo\]\s*[:：]?\s*(?=\S)",
    re.IGNORECASE,
)


def read_lists(section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Items of a section's own paragraphs."""
    lines = lines_of(section)
    if _is_how_to(section):
        return
    if found := _heading_item(lines, section, scope):
        yield from _finish(found)
    elif any(line.is_listed for line in lines):
        yield from _Lists(section, scope).read(lines)
    else:
        yield from _read_prose(lines, section, scope)


_MARKED = re.compile(
    r"\W*(?P<word>TODO|ToDo|DOING|DONE)(?:\s*[\]】)）:：]+\s*|\s+(?=[a-z@`]))(?=\S)(?!(?:comments?|lists?|items?)\b)"
)
"""Capitals that mark a line as work wherever it stands."""


def marked_item(line: Line, section: Section, scope: Scope, *, whole: bool) -> Iterator[ItemRow]:
    """A line outside of the sections for items: behind its mark, or the ``whole`` of it where it is a box."""
    found = _MARKED.match(line.paragraph.text)
    if found is None and not whole:
        return
    start = found.end() if found else 0
    item = _item(replace(line, paragraph=line.paragraph.part(start)), section, "", scope)
    if item is not None:
        item.default_status = {"DONE": "done", "DOING": "in_progress"}.get(found["word"], "") if found else ""
    yield from _finish(item)


def read_announced(lines: list[Line], section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Items of a list in a section that is about something else."""
    return _Lists(section, scope).read(lines)


_SENTENCE = re.compile(
    r"(?:we|our|the following|this|these|here|in order|to (?:prevent|avoid)|in the future)\b|以下|次の|下記|今後",
    re.IGNORECASE,
)
"""How a line begins that leads on to a list without naming a group."""
_LEADS_ON = re.compile(r"(?:the following|these|those|this|here)\b|以下|次の|下記", re.IGNORECASE)
"""How a line begins that speaks of the items below, and is none."""


# Lists


class _Lists:
    """Walks the lines of a section that has lists, and remembers what the lines above say of those below."""

    def __init__(self, section: Section, scope: Scope) -> None:
        self._section, self._scope = section, scope
        title = group_of(section)
        self._owners: dict[int, tuple[Person, ...]] = {_TITLE: scope.people.only(title)}
        self._base = "" if self._owners[_TITLE] else title
        self._standing = stated_status(section.title)
        self._themes: dict[int, str] = {}
        self._caption = self._caption_status = ""
        self._swallows = False
        self._waiting: _Item | None = None

    def read(self, lines: list[Line]) -> Iterator[ItemRow]:
        """Items in order, each once the details below it are read."""
        for line in lines:
            item = self._listed(line) if line.is_listed else self._prose(line)
            if item is not None:
                yield from _finish(self._waiting)
                self._waiting = item
        yield from _finish(self._waiting)

    def _listed(self, line: Line) -> _Item | None:
        self._themes = {depth: theme for depth, theme in self._themes.items() if depth < line.level}
        self._owners = {depth: people for depth, people in self._owners.items() if depth < line.level}
        text = unmarked(line.paragraph.shown).strip()
        people = self._scope.people.only(text.rstrip(":： ")) if line.below else ()
        if people or (line.below and self._is_theme(text, line)):
            self._themes[line.level] = "" if people else text.rstrip(":： ")
            self._owners |= {line.level: people} if people else {}
            return None
        is_below = self._waiting is not None and (line.level or self._swallows)
        if is_below and self._waiting and self._waiting.takes(line.paragraph, self._scope):
            return None
        is_free = line.kind == "checkbox" or not line.level or (line.level - 1) in self._themes
        if not is_free or (self._swallows and line.kind != "checkbox"):
            return None
        return self._item(line)

    def _prose(self, line: Line) -> _Item | None:
        """A line between lists: it announces those below, names who does them, or is an item of its own."""
        self._swallows = False
        if found := _labelled(line, self._section, self._scope, self._base):
            return found
        text = line.paragraph.shown.strip().rstrip(":： ")
        people = self._scope.people.only(re.split(r"\s[-–—]\s", text)[0])
        item = None if people else self._item(line)
        is_lead = bool(_LEADS_ON.match(text))
        if line.kind == "caption" and item is not None and not is_lead and is_work(line, item.draft.text):
            self._swallows = True
            return item
        stated = stated_status(text) or stated_status(line.paragraph.shown)
        if line.kind == "caption" or people or stated:
            self._caption = "" if people or _SENTENCE.match(text) else text
            self._caption_status = stated
            self._themes, self._owners = {}, {_TITLE: self._owners[_TITLE], _CAPTION: people}
            return None
        self._owners = {_TITLE: self._owners[_TITLE]}
        is_agreed = item is not None and (item.draft.people or item.draft.due)
        return item if item is not None and is_agreed and is_promise(item.draft.text) else None

    def _item(self, line: Line) -> _Item | None:
        theme = self._themes[max(self._themes)] if self._themes else ""
        item = _item(line, self._section, theme or self._caption or self._base, self._scope)
        if item is not None:
            item.default_status = self._caption_status or self._standing
            item.default_owners = next(
                filter(None, (self._owners[at] for at in sorted(self._owners, reverse=True))), ()
            )
        return item

    def _is_theme(self, bare: str, line: Line) -> bool:
        """Whether a list item only announces those below it; one that somebody is to do is an item."""
        if not is_unset(bare) and parse_type(bare) is not None:
            return True
        if not (is_group(bare, line) if bare[-1:] not in ":：" else len(bare) <= MAX_CAPTION):
            return False
        said = read_words(line.paragraph, self._section.tab_id, self._scope)
        return not (said.people or said.due or said.priority or is_work(line, said.text))


_TITLE, _CAPTION = -2, -1
"""Keys of owners that the section's title or a line of prose names; the others are levels of the list."""


# Prose


def _read_prose(lines: list[Line], section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Paragraphs that promise something."""
    base = group_of(section)
    waiting: _Item | None = None
    for line in lines:
        if waiting is not None and waiting.takes(line.paragraph, scope):
            continue
        yield from _finish(waiting)
        waiting = _labelled(line, section, scope, base)
        if waiting is None and section.form == "heading":
            found = _item(line, section, base, scope)
            is_said = found is not None and (found.draft.says_more or is_promise(found.draft.text))
            waiting = found if is_said else None
            if waiting is not None:
                waiting.default_status = stated_status(section.title)
    yield from _finish(waiting)


def _labelled(line: Line, section: Section, scope: Scope, theme: str) -> _Item | None:
    """A paragraph such as ``Action item: …``."""
    found = _LABELLED_ITEM.match(line.paragraph.text)
    if found is None:
        return None
    return _item(replace(line, paragraph=line.paragraph.part(found.end())), section, theme, scope)


_HOW_TO = re.compile(
    r"\b(?:workflow|checklist|procedure|template)s?\W*$|(?:手順|フロー|チェックリスト)\W*$", re.IGNORECASE
)


def _is_how_to(section: Section) -> bool:
    """Whether a heading below that of the action items announces how something is done, and not what will be."""
    return bool(group_of(section)) and bool(_HOW_TO.search(section.title)) and not is_promise(section.title)


_ITEM_TITLE = re.compile(r"\W*(?:\d{1,2}[.):：、]|[(（]\d{1,2}[)）]|[①-⑳])")


def _heading_item(lines: list[Line], section: Section, scope: Scope) -> _Item | None:
    """A heading below that of the action items which is one: with labels only, or with prose that explains it."""
    if not group_of(section) or section.form != "heading":
        return None
    title = Paragraph(
        start=section.start,
        end=section.start,
        style="NORMAL_TEXT",
        elements=(Element(start=section.start, end=section.start, kind="text", text=section.title),),
    )
    labelled = _LABELLED_ITEM.match(title.text)
    item = _item(Line(title.part(labelled.end()) if labelled else title, 1, "prose", 0), section, "", scope)
    if item is None:
        return None
    others = [line for line in lines if not item.takes(line.paragraph, scope)]
    if others or not lines:
        tells = not any(line.is_listed for line in others) and not any(
            isinstance(block, Table) for block in section.blocks
        )
        numbered = bool(labelled or _ITEM_TITLE.match(section.title)) and bool(others)
        if not tells or not (numbered or item.draft.people or (others and names_work(item.draft.text))):
            return None
        item.default_status = "done" if others and is_done(others[0].paragraph.shown) else ""
    del item.draft.places["action"]
    return item


# Items


@dataclass(slots=True)
class _Item:
    """A list item, until the details below it are read."""

    draft: Draft
    line: Line
    section: Section
    theme: str
    scope: Scope
    default_status: str = ""
    default_owners: tuple[Person, ...] = ()
    """Whoever a line above names for all below it."""

    def takes(self, paragraph: Paragraph, scope: Scope) -> bool:
        """Take a detail that is a label with a value: ``Owner: Ada``, ``期限：12/24``."""
        text = unmarked(paragraph.shown)
        label, colon, value = text.partition("：" if "：" in text and ":" not in text else ":")
        match = match_column(label) if colon and len(label) <= 30 else None
        if match is None or match.key in {"action", "id"} or not self._can_take(match.key):
            return False
        if not is_unset(value) and not is_placeholder(value):
            self._put(match.key, value.strip(), paragraph, scope)
        return True

    def _can_take(self, key: str) -> bool:
        return key in {"owner", "due", "priority", "status", "ticket", "type", "team", "reason", "done_on"}

    def _put(self, key: str, value: str, paragraph: Paragraph, scope: Scope) -> None:
        draft = self.draft
        colon = re.search(r"[:：]", paragraph.text)
        behind = paragraph.part(colon.end()) if colon else paragraph
        draft.raw.setdefault(key, value)
        if key == "owner":
            draft.people += scope.people.among(behind.elements)
        elif key == "due" and draft.due is None:
            days = [element.day for element in behind.elements if element.day]
            draft.due = (
                DueReading(day=days[0], raw=value)
                if days
                else parse_due(value, reference=scope.reference, order=scope.order)
            )
        elif key == "ticket":
            draft.ticket = draft.ticket or read_ticket(behind.elements, value)
        elif key == "status":
            draft.status = draft.status or read_word(value, parse_status) or ""
        elif key == "priority":
            draft.priority = draft.priority or read_word(value, parse_priority) or ""
        elif key == "type":
            draft.type = draft.type or read_word(value, parse_type) or ""


def _item(line: Line, section: Section, theme: str, scope: Scope) -> _Item | None:
    """A line as an item; None for what is hollow, or left from a template."""
    paragraph = line.paragraph
    draft = read_words(paragraph, section.tab_id, scope)
    bare = tidied(unmarked(paragraph.shown))
    if is_unset(draft.text) and draft.ticket:
        draft.text = draft.ticket
    action = draft.text
    if _ABOUT_PAPER.match(action) and not (draft.people or draft.due or draft.ticket):
        return None
    if is_unset(action) or action.casefold() in _NOTHING or re.fullmatch(r"\{\{.*\}\}|[\W_]*", action):
        return None
    is_agreed = bool(draft.due or draft.ticket or draft.places)
    if is_instruction(bare) or (is_instruction(action) and not is_agreed):
        return None
    draft.raw["action"] = action
    draft.places["action"] = paragraph_place(paragraph, section.tab_id)
    return _Item(draft, line, section, theme, scope)


_ABOUT_PAPER = re.compile(
    r"(?:all (?:\w+ )?)?(?:(?:the )?sections? (?:above|below)|(?:this|the) (?:incident )?(?:document|report|post-?mortem|review|issue)"
    r"|incident (?:title|report|has been|is over)|(?:action|actionable) items? (?:above|below)|after-action report)\b.*\b(?:is|are|has|have|was|over|with)\b",
    re.IGNORECASE,
)
"""A line of a checklist about the document itself: ``All sections above are filled out``."""


def _finish(item: _Item | None) -> Iterator[ItemRow]:
    """The item as a row, unless a combined heading (原因と対策) leaves open that it is one."""
    if item is None:
        return
    draft, line, scope = item.draft, item.line, item.scope
    if len(item.section.belongs_to) > 1 and "action_items" in item.section.belongs_to and not draft.says_more:
        return
    is_native = line.paragraph.bullet is not None and line.paragraph.bullet.kind == "checkbox"
    said = progress_of(draft.text) or "open"
    status = draft.status or ("unknown" if is_native else item.default_status or said)
    team, people = without_team(tuple(dict.fromkeys(draft.people)) or item.default_owners)
    due = draft.due or DueReading(day=None, codes=(Code.AI_NO_DUE,))
    where = (
        f"{scope.where(item.section)}, item {line.number}" if heading(item.section) else f"item {line.number}"
    )
    notes = [(code, due.raw) for code in codes_of(due, is_finished=status in {"done", "wont_do", "unknown"})]
    if len(people) > 1:
        notes.append((Code.AI_MANY_OWNERS, ", ".join(map(str, people))))
    start = line.paragraph.start
    yield ItemRow(
        item_id=draft.item_id,
        action=draft.text,
        type=draft.type or parse_type(item.theme) or "other",
        priority=draft.priority,
        owner=people[0] if people else None,
        collaborators=people[1:],
        team=draft.raw.get("team", "") or team,
        due=due.day,
        due_precision=due.precision,
        status=status,
        ticket=draft.ticket,
        reason=draft.raw.get("reason", ""),
        done_on=None,
        theme="" if item.theme and parse_type(item.theme) else item.theme,
        position=0,
        where=where,
        tab_id=item.section.tab_id,
        start=start,
        raw=MappingProxyType(draft.raw),
        extra=MappingProxyType({}),
        cells=MappingProxyType(draft.places),
        findings=tuple(
            scope.finding(code, item.section, start, where, text or draft.text) for code, text in notes
        ),
    )
