"""Headings below that of the action items: which are items themselves, and which only tell how something is done."""

from __future__ import annotations

import re

from pmdocs.core.actions.item_scope import Scope, group_of
from pmdocs.core.actions.line_items import LABELLED, LineItem, item_of
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.promises import is_done, is_promise, names_work
from pmdocs.core.documents.blocks import Element, Paragraph, Table
from pmdocs.core.documents.sections import Section

_HOW_TO = re.compile(
    r"\b(?:workflow|checklist|procedure|template|type|legend|definition)s?\W*$|(?:手順|フロー|チェックリスト|種別|凡例|定義)\W*$",
    re.IGNORECASE,
)


def is_how_to(section: Section) -> bool:
    """Whether a heading below that of the action items announces how something is done, and not what will be."""
    return bool(group_of(section)) and bool(_HOW_TO.search(section.title)) and not is_promise(section.title)


_ITEM_TITLE = re.compile(r"\W*(?:\d{1,2}[.):：、]|[(（]\d{1,2}[)）]|[①-⑳])")


def heading_item(lines: list[Line], section: Section, scope: Scope) -> LineItem | None:
    """A heading below that of the action items which is one: with labels only, or with prose that explains it."""
    if not group_of(section) or section.form != "heading":
        return None
    title = Paragraph(
        start=section.start,
        end=section.start,
        style="NORMAL_TEXT",
        elements=(Element(start=section.start, end=section.start, kind="text", text=section.title),),
    )
    labelled = LABELLED.match(title.text)
    item = item_of(Line(title.part(labelled.end()) if labelled else title, 1, "prose", 0), section, "", scope)
    if item is None:
        return None
    others = [line for line in lines if not item.takes(line.paragraph, scope)]
    if others or not lines:
        tells = not any(line.is_listed for line in others) and not any(
            isinstance(block, Table) for block in section.blocks
        )
        has_body = any(isinstance(block, Paragraph) and block.shown.strip() for block in section.blocks)
        numbered = bool(labelled or _ITEM_TITLE.match(section.title)) and has_body
        if not tells or not (numbered or item.draft.people or (others and names_work(item.draft.text))):
            return None
        item.default_status = "done" if others and is_done(others[0].paragraph.shown) else ""
    del item.draft.places["action"]
    return item
