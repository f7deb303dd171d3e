"""Lines marked as work wherever they stand, ``TODO: …``, ``Action point: …``, and the reading of one that others found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.item_places import text_place
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.actions.line_items import LineItem, finished, item_of, signed_item
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.parties import names_task
from pmdocs.core.actions.past_headings import may_hold_work, tells_past_ja
from pmdocs.core.actions.promises import begins_with_task, is_promise
from pmdocs.core.actions.titled_lines import says_work
from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.documents.sections import Section
from pmdocs.core.documents.work_marks import WorkMark, marks_within, work_mark

_MARKED = re.compile(
    r"\W*(?P<word>TODO|ToDo|DOING|DONE)(?:(?<=NE|NG)[(（](?P<who>[^()（）:：\n\v]{1,40})[)）]\s?(?=[:：]))?(?:\s*[\]】)）:：]+\s*|\s+(?=[a-z@`\ue907]))(?=\S)(?!(?:comments?|lists?|items?)\b)"
)
"""Capitals that mark a line as work wherever it stands."""
_MAY_BE_MARKED = re.compile(r"[:：\]】］〕)）]|TODO|ToDo|DO(?:NE|ING)|[-–—]\s|A[IP]s?\s")
"""Without one of these no mark stands in a line."""
_SAID = {"DONE": "done", "DOING": "in_progress"}
_FOLLOW_UP_BEHIND = re.compile(r"(?<=[.!?]\s)(?P<word>follow-?up):\s+(?=\w)", re.IGNORECASE)
"""``… had no test. Follow-up: a smoke job …``."""
_TODO_BEHIND = re.compile(
    r"(?:(?<=[.!?;,])|(?<=\s[-–—→]))\s+(?P<word>TODO|ToDo)(?=\s*:\s*\w|\s+(?:for )?@?[A-Z][\w.]*(?: [A-Z][\w.]*)?\s*:\s*\w|\s+(?!(?:comments?|lists?|items?|is|was|[a-z]+ed)\b)[a-z])(?:\s*:\s*|\s+)"
)
"""``… somebody must go there. TODO Tom: arrange a visit``."""
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
    if not whole and _MAY_BE_MARKED.search(text) is None:
        return
    if not whole and (said := _next_action(line.paragraph)):
        yield from finished(item_of(replace(line, paragraph=said), section, "", scope))
        return
    found, mark = _MARKED.match(text), work_mark(text)
    if whole and mark is None and found is None and (boxed := _boxed(text)):
        for each in boxed:
            yield from finished(_behind_mark(line, each, section, scope))
        return
    is_marked = mark is not None and (
        whole
        or mark.is_sure
        or _is_noted_work(text[mark.end :], section, scope)
        or _is_handed_out(line.paragraph.part(mark.end), section, scope)
    )
    if found is None and mark is not None and is_marked:
        yield from finished(_behind_mark(line, mark, section, scope))
        return
    if found is None and not whole:
        noted = [
            each
            for each in marks_within(text)
            if may_hold_work(section)
            and (
                each.is_boxed
                or each.who is not None
                or _is_noted_work(text[each.end : each.stop], section, scope)
            )
        ]
        for each in noted:
            yield from finished(_behind_mark(line, each, section, scope))
        if noted:
            return
    if found is None and (":" in text or "TODO" in text or "ToDo" in text):
        found = _FOLLOW_UP_BEHIND.search(text) or _TODO_BEHIND.search(text)
    if found is None and not whole:
        return
    start = found.end() if found else 0
    item = item_of(replace(line, paragraph=line.paragraph.part(start)), section, "", scope)
    if item is not None and found is not None:
        item.default_status = _SAID.get(found["word"], "")
        if mark is not None:
            item.follows(mark)
        if found.re is _MARKED and found["who"]:
            item.is_marked(line.paragraph.part(*found.span("who")), scope)
        if found.re is _MARKED and (place := text_place(line.paragraph, *found.span("word"), section.tab_id)):
            item.draft.places.setdefault("status", place)
    yield from finished(item)


def item_called(line: Line, section: Section, scope: Scope) -> Iterator[ItemRow]:
    """A line that begins with whoever is to do the rest: ``Ken: bound the retries``."""
    whole = WorkMark(start=0, end=0, stop=len(line.paragraph.text), who=None, is_sure=True)
    yield from finished(_behind_mark(line, whole, section, scope))


def _boxed(text: str) -> list[WorkMark]:
    """Marks in brackets in the midst of a line: what stands before them is no work."""
    return [each for each in marks_within(text) if each.is_boxed] if "【" in text or "〔" in text else []


def _behind_mark(line: Line, mark: WorkMark, section: Section, scope: Scope) -> LineItem | None:
    if mark.is_signed:
        return signed_item(line, mark, section, "", scope)
    name, behind = scope.parties.called(line.paragraph.text[mark.end : mark.stop])
    start, stop = mark.end + behind, mark.stop
    others = _OTHERS.search(line.paragraph.text, start, stop)
    if others is not None and scope.parties.is_present(others["name"]):
        stop = others.start()
    item = item_of(replace(line, paragraph=line.paragraph.part(start, stop)), section, "", scope)
    if item is not None:
        item.follows(mark)
    if item is not None and mark.who is not None:
        item.is_marked(line.paragraph.part(*mark.who), scope)
    elif item is not None and name:
        at = line.paragraph.text.index(name, mark.end)
        item.is_marked(line.paragraph.part(at, at + len(name)), scope)
    return item


_OTHERS = re.compile(r"\s(?:→|⇒|->|=>)\s*(?P<name>[A-Z][\w'’-]+) (?:to|will|[a-z]{2,}s) ")
"""``AI: Jeroen lower the threshold. → Sanne takes that to HR``: what somebody else is to do about it is work of its own."""


def _is_noted_work(text: str, section: Section, scope: Scope) -> bool:
    """Whether what stands behind ``AI:`` or ``Action:`` is to be done, and no part of the recovery or of a talk."""
    if not may_hold_work(section) or tells_past_ja(section):
        return False
    acts = _ACTS.match(text)
    text = _REMARK.sub("", text)
    return (
        is_promise(text)
        or says_work(text)
        or bool(acts and begins_with_task(text[acts.end() :]))
        or names_task(text)
        or bool(scope.parties.called(text)[0])
    )


def _is_handed_out(said: Paragraph, section: Section, scope: Scope) -> bool:
    """Whether what stands behind the mark names somebody, a day or a ticket: ``AI: row counts on all tables (Fatima)``."""
    if not may_hold_work(section) or tells_past_ja(section):
        return False
    words = read_words(said, section.tab_id, scope)
    return bool(words.people or words.due or words.ticket)


_REMARK = re.compile(r"(?:(?<!\s)\s++)?[←⇐][^←⇐]*$")
"""``AI: 待ち人数を出す ← 4.9 以降``: what is said of it besides."""
_ACTS = re.compile(r"@?\w[\w.’'-]*(?: [\w.’'&-]+){0,2} (?:to|will) ")
"""Behind a mark whoever stands before *to* does it."""
