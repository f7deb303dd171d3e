"""Action items that no table holds: list items, and paragraphs that say what is to be done.

A list item below another is a detail of it, unless the one above only announces a group. Details of the form
``Owner: Ada`` say something of the item above them. Bullets between numbered items are details of the numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

from pmdocs.core.blocks import Element, Paragraph
from pmdocs.core.dates import DueReading, parse_due
from pmdocs.core.findings import Code
from pmdocs.core.instructions import is_instruction, is_placeholder
from pmdocs.core.item_dates import codes_of
from pmdocs.core.item_draft import Draft
from pmdocs.core.item_rows import ItemRow, paragraph_place
from pmdocs.core.item_scope import Scope, group_of, heading
from pmdocs.core.item_values import read_word
from pmdocs.core.item_words import MARK, read_words, tidied, unmarked
from pmdocs.core.promises import is_promise
from pmdocs.core.sections import Section
from pmdocs.core.tickets import read_ticket
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


@dataclass(slots=True)
class _Line:
    """A paragraph of a section, as a reader sees it."""

    paragraph: Paragraph
    number: int
    """Of the list item in its section, from 1."""
    kind: str
    """``ordered``, ``bullet``, ``checkbox``, ``caption`` or ``prose``."""
    level: int
    has_more: bool = False
    """Others stand below it."""


def read_lists(section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Items of a section's own paragraphs."""
    lines = _lines(section)
    if found := _heading_item(lines, section, scope):
        yield from _finish(found)
    elif any(line.kind in _LISTED for line in lines):
        yield from _read_lines(lines, section, scope)
    else:
        yield from _read_prose(lines, section, scope)


_LISTED = ("ordered", "bullet", "checkbox")


def _lines(section: Section) -> list[_Line]:
    paragraphs = [block for block in section.blocks if isinstance(block, Paragraph) and block.shown.strip()]
    lines: list[_Line] = []
    for paragraph in paragraphs:
        kind, level = _kind(paragraph)
        number = 1 + sum(line.kind in _LISTED for line in lines)
        lines.append(_Line(paragraph, number, kind, level))
    _nest_bullets(lines)
    for line, after in pairwise(lines):
        line.has_more = after.kind in _LISTED and after.level > line.level and line.kind in _LISTED
        if line.kind == "prose" and after.kind in _LISTED and _announces(line.paragraph.shown):
            line.kind = "caption"
    return lines


def _kind(paragraph: Paragraph) -> tuple[str, int]:
    if paragraph.bullet is not None:
        return paragraph.bullet.kind, paragraph.bullet.level
    found = MARK.match(paragraph.shown)
    if found is None:
        return "prose", 0
    return ("ordered" if found["number"] else "checkbox" if found["tick"] else "bullet"), 0


def _nest_bullets(lines: list[_Line]) -> None:
    """Bullets of the same level between two numbers belong to the first, and so do those after the last."""
    listed = [line for line in lines if line.kind in _LISTED]
    tops = [line.kind for line in listed if line.level == 0]
    if not tops or tops[0] != "ordered" or "bullet" not in tops:
        return
    if "ordered" not in tops[tops.index("bullet") :]:
        return
    for line in listed:
        if line.kind == "bullet":
            line.level += 1


MAX_CAPTION = 60


_SENTENCE = re.compile(
    r"(?:we|our|the following|this|these|here|in order|to (?:prevent|avoid)|in the future)\b|以下|次の|下記|今後",
    re.IGNORECASE,
)
"""How a line begins that leads on to a list without naming a group."""


def _announces(text: str) -> bool:
    text = text.strip()
    return len(text) <= MAX_CAPTION and text.endswith((":", "："))


# Lists


def _read_lines(lines: list[_Line], section: Section, scope: Scope) -> Iterator[ItemRow]:
    base = group_of(section)
    standing = _stated_status(section.title)
    themes: dict[int, str] = {}
    caption, caption_status = "", ""
    waiting: _Item | None = None
    for line in lines:
        if line.kind not in _LISTED:
            if found := _labelled(line, section, scope, base):
                yield from _finish(waiting)
                yield from _finish(found)
                waiting = None
            elif line.kind == "caption":
                said = line.paragraph.shown.strip().rstrip(":： ")
                caption, caption_status, themes = (
                    "" if _SENTENCE.match(said) else said,
                    _stated_status(said),
                    {},
                )
            continue
        themes = {depth: theme for depth, theme in themes.items() if depth < line.level}
        text = line.paragraph.shown.strip()
        if line.has_more and _is_theme(text, line, section, scope):
            themes[line.level] = unmarked(text).rstrip(":： ")
            continue
        if waiting is not None and line.level and waiting.takes(line.paragraph, scope):
            continue
        if line.level and line.kind != "checkbox" and (line.level - 1) not in themes:
            continue
        yield from _finish(waiting)
        theme = themes[max(themes)] if themes else caption or base
        waiting = _item(line, section, theme, scope)
        if waiting is not None:
            waiting.default_status = caption_status or standing
    yield from _finish(waiting)


def _is_theme(text: str, line: _Line, section: Section, scope: Scope) -> bool:
    """Whether a list item only announces those below it; one that somebody is to do is an item."""
    bare = unmarked(text).strip()
    if not is_unset(bare) and parse_type(bare) is not None:
        return True
    if not bare.endswith((":", "：")) or len(bare) > MAX_CAPTION:
        return False
    said = read_words(line.paragraph, section.tab_id, scope)
    return not (said.people or said.due or said.priority)


def _stated_status(title: str) -> str:
    """What a heading says of everything below it: ``Immediate actions (completed)``, ``対応済み``."""
    for form in (title, *re.findall(r"[(（\[【]([^()（）\[\]【】]+)[)）\]】]", title)):
        status = None if is_unset(form) else parse_status(form)
        if status is not None:
            return status
    outside = re.sub(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]\s*", " ", title).strip()
    return "" if is_unset(outside) or outside == title else parse_status(outside) or ""


# Prose


def _read_prose(lines: list[_Line], section: Section, scope: Scope) -> Iterator[ItemRow]:
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
                waiting.default_status = _stated_status(section.title)
    yield from _finish(waiting)


def _labelled(line: _Line, section: Section, scope: Scope, theme: str) -> _Item | None:
    """A paragraph such as ``Action item: …``."""
    found = _LABELLED_ITEM.match(line.paragraph.text)
    if found is None:
        return None
    return _item(replace(line, paragraph=line.paragraph.part(found.end())), section, theme, scope)


def _heading_item(lines: list[_Line], section: Section, scope: Scope) -> _Item | None:
    """A heading below that of the action items, all of whose lines are labels: they speak of it."""
    if not group_of(section) or section.form != "heading" or not lines:
        return None
    title = Paragraph(
        start=section.start,
        end=section.start,
        style="NORMAL_TEXT",
        elements=(Element(start=section.start, end=section.start, kind="text", text=section.title),),
    )
    item = _item(_Line(title, 1, "prose", 0), section, "", scope)
    if item is None or not all(item.takes(line.paragraph, scope) for line in lines):
        return None
    del item.draft.places["action"]
    return item


# Items


@dataclass(slots=True)
class _Item:
    """A list item, until the details below it are read."""

    draft: Draft
    line: _Line
    section: Section
    theme: str
    scope: Scope
    default_status: str = ""

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


def _item(line: _Line, section: Section, theme: str, scope: Scope) -> _Item | None:
    """A line as an item; None for what is hollow, or left from a template."""
    paragraph = line.paragraph
    draft = read_words(paragraph, section.tab_id, scope)
    bare = tidied(unmarked(paragraph.shown))
    if is_unset(draft.text) and draft.ticket:
        draft.text = draft.ticket
    action = draft.text
    if is_unset(action) or action.casefold() in _NOTHING or re.fullmatch(r"\{\{.*\}\}|[\W_]*", action):
        return None
    is_agreed = bool(draft.due or draft.ticket or draft.places)
    if is_instruction(bare) or (is_instruction(action) and not is_agreed):
        return None
    draft.raw["action"] = action
    draft.places["action"] = paragraph_place(paragraph, section.tab_id)
    return _Item(draft, line, section, theme, scope)


def _finish(item: _Item | None) -> Iterator[ItemRow]:
    """The item as a row, unless a combined heading (原因と対策) leaves open that it is one."""
    if item is None:
        return
    draft, line, scope = item.draft, item.line, item.scope
    if len(item.section.belongs_to) > 1 and not draft.says_more:
        return
    is_native = line.paragraph.bullet is not None and line.paragraph.bullet.kind == "checkbox"
    status = draft.status or ("unknown" if is_native else item.default_status or "open")
    people = tuple(dict.fromkeys(draft.people))
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
        team=draft.raw.get("team", ""),
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
