"""Lines marked as work wherever they stand, ``TODO: …``, ``Action point: …``, and the reading of one that others found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.item_places import text_place
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.line_items import finished, item_of
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.promises import is_promise
from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.documents.sections import Section

_MARKED = re.compile(
    r"\W*(?P<word>TODO|ToDo|DOING|DONE)(?:\s*[\]】)）:：]+\s*|\s+(?=[a-z@`]))(?=\S)(?!(?:comments?|lists?|items?)\b)"
)
"""Capitals that mark a line as work wherever it stands."""
_SAID = {"DONE": "done", "DOING": "in_progress"}
_FOLLOW_UP_BEHIND = re.compile(r"(?<=[.!?]\s)(?P<word>follow-?up):\s+(?=\w)", re.IGNORECASE)
"""``… had no test. Follow-up: a smoke job …``."""
_TODO_BEHIND = re.compile(
    r"(?:(?<=[.!?;,])|(?<=\s[-–—→]))\s+(?P<word>TODO|ToDo)(?=\s*:\s*\w|\s+(?:for )?@?[A-Z][\w.]*(?: [A-Z][\w.]*)?\s*:\s*\w)(?:\s*:\s*|\s+)"
)
"""``… somebody must go there. TODO Tom: arrange a visit``."""
_NAMED_WORK = re.compile(
    r"\W*(?P<word>action (?:item|point)|follow-?up|アクションアイテム)s?\s*(?:#?\d{1,2})?\s*[:：]\W*(?=\w)",
    re.IGNORECASE,
)
"""``Action point: …`` in the midst of what it is about."""


_NEXT_ACTION = re.compile(
    r"\s*(?:next (?:action|step)s?|(?:次の|ネクスト)(?:アクション|ステップ))\s*[:：]\s*", re.IGNORECASE
)
_A_LABEL = re.compile(r"\s*[^\s:：][^:：]{0,28}[:：]\s*")


def _next_action(paragraph: Paragraph) -> Paragraph | None:
    """What stands behind ``**Next action:**`` in a paragraph of such labels that run together, up to the next one."""
    start = at = 0
    for element in paragraph.elements:
        behind = at + (len(element.text) if element.kind == "text" else element.end - element.start)
        if start and _A_LABEL.fullmatch(element.text):
            break
        start = start or (behind if _NEXT_ACTION.fullmatch(element.text) else 0)
        at = behind
    said = paragraph.part(start, at) if start else None
    return said if said and is_promise(said.shown) else None


def marked_item(line: Line, section: Section, scope: Scope, *, whole: bool) -> Iterator[ItemRow]:
    """A line outside of the sections for items: behind its mark, or the ``whole`` of it where it is a box."""
    text = line.paragraph.text
    if not whole and (said := _next_action(line.paragraph)):
        yield from finished(item_of(replace(line, paragraph=said), section, "", scope))
        return
    found = _MARKED.match(text) or _NAMED_WORK.match(text)
    if found is None and ":" in text:
        found = _FOLLOW_UP_BEHIND.search(text) or _TODO_BEHIND.search(text)
    if found is None and not whole:
        return
    start = found.end() if found else 0
    item = item_of(replace(line, paragraph=line.paragraph.part(start)), section, "", scope)
    if item is not None and found is not None:
        item.default_status = _SAID.get(found["word"], "")
        if found.re is _MARKED and (place := text_place(line.paragraph, *found.span("word"), section.tab_id)):
            item.draft.places.setdefault("status", place)
    yield from finished(item)
