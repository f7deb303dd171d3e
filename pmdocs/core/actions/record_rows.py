"""Work in lines of a form: what is to be done, and behind or below it its labelled fields.

``CHG0012290 認証プロキシの増設  担当: 千田  予定日: 2020/05/23  状態: 承認済``. Somebody and a day or a state, under labels and twice
or more, make it work under whatever heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.actions.item_words import tidied
from pmdocs.core.actions.line_items import LineItem, finished, item_of
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.documents.blocks import Element, Paragraph
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.vocabulary import is_unset, parse_status

_GAP = r"[\s\u3000\v]+"
_FIELDS = re.compile(
    rf"担当者?\s*[:：]\s*(?P<owner>\S{{1,20}}?(?: \S{{1,10}}?)?){_GAP}(?:(?:完了)?予定日?|期限|期日|納期)\s*[:：]\s*(?P<due>\S{{1,16}})(?:{_GAP}(?:状態|状況|ステータス)\s*[:：]\s*(?P<status>[^\s(（]{{1,12}}(?:\s?[(（][^()（）]{{1,24}}[)）])?))?"
)
_KEY = re.compile(r"(?P<key>[A-Z]{2,8}-?\d{3,10})[\s\u3000]+(?=\S)")
SEVERAL = 2


def record_rows(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Items of the sections that are about nothing else we know."""
    for section in reading.sections:
        if section.belongs_to or "担当" not in section.text:
            continue
        found = list(_records(scope.lines(section)))
        if len(found) >= SEVERAL:
            for line, paragraph, fields in found:
                yield from ((section, row) for row in _rows(line, paragraph, fields, section, scope))


def _records(lines: list[Line]) -> Iterator[tuple[Line, Paragraph, re.Match[str]]]:
    above: Line | None = None
    for line in lines:
        start = 0
        for fields in _FIELDS.finditer(line.paragraph.text):
            title = line.paragraph.text[start : fields.start()].strip()
            if title:
                yield line, line.paragraph.part(start, fields.start()), fields
            elif not start and above is not None:
                yield above, above.paragraph, fields
            start = fields.end()
        above = None if start else line


def _rows(
    line: Line, paragraph: Paragraph, fields: re.Match[str], section: Section, scope: Scope
) -> Iterator[ItemRow]:
    key = _KEY.match(paragraph.text.lstrip())
    lead = len(paragraph.text) - len(paragraph.text.lstrip())
    paragraph = paragraph.part(lead + key.end()) if key else paragraph
    item = item_of(replace(line, paragraph=paragraph, below=()), section, "", scope)
    if item is None:
        return
    _fill(item, key["key"] if key else "", fields, scope)
    yield from finished(item)


def _fill(item: LineItem, key: str, fields: re.Match[str], scope: Scope) -> None:
    draft = item.draft
    draft.text = tidied(draft.text)
    draft.ticket = draft.ticket or key
    owner, due = fields["owner"].strip(), fields["due"].strip()
    if not is_unset(owner.strip("()（）")) and not draft.people:
        draft.people += scope.people.among((Element(start=0, end=0, kind="text", text=owner),))
        draft.raw["owner"] = owner
    if not is_unset(due):
        draft.due = parse_due(due, reference=scope.reference, order=scope.order)
        draft.raw["due"] = due
    status = fields["status"] or ""
    if status:
        draft.status = read_word(status, parse_status) or draft.status
        draft.raw["status"] = status
