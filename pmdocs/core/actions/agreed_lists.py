"""Lists of work under headings that no list of words knows: most of their lines end with who does it, until when or how far it is.

What is marked as work one by one, ``→ Countermeasure: …`` below each cause, is for `pmdocs.core.actions.labelled_work`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from pmdocs.core.actions.behind_arrows import answers_behind
from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import begins_in_past, is_done
from pmdocs.core.actions.item_lists import read_announced, read_lists
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_values import refuses
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.names import is_common_name, may_be_name
from pmdocs.core.actions.past_headings import lists_no_work, tells_past_ja
from pmdocs.core.actions.promises import begins_like_work, begins_with_task, is_promise
from pmdocs.core.actions.remedy_headings import speaks_of_decisions, speaks_of_remedies
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.vocabulary import match_heading

_HORIZON = re.compile(
    r"(?:immediate|short|medium|mid|long|near)(?:[- ]?(?:term|run))?(?: (?:measures|actions|steps|fixes|improvements))?\b.{0,40}|(?:this|next) (?:week|month|quarter|sprint)\W*|(?:within|by|until) .{3,30}",
    re.IGNORECASE,
)
_LEADING = re.compile(r"(?P<name>[A-Z@][\w.’'-]+(?: [A-Z][\w.’'-]*){0,2})(?:\s+[-–—]\s+|\s*:\s+)(?=\S)")
_WHO_TEAM = re.compile(r"[(（](?:resp(?:\.|onsible)?|owner|lead|led by)\b", re.IGNORECASE)
SEVERAL = 2


def agreed(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Items of lists whose lines, or whose heading and lines, show them to be work."""
    for section in reading.sections:
        if section.belongs_to and not {*section.belongs_to} <= _MAY_HOLD:
            continue
        lines = scope.lines(section)
        if not any(line.is_listed for line in lines):
            continue
        is_of_past = lists_no_work(section) or tells_past_ja(section)
        if not is_of_past and (answers := answers_behind(section, lines, scope)):
            for line in answers:
                yield from ((section, item) for item in marked_item(line, section, scope, whole=True))
            continue
        if not is_of_past and _is_of_remedies(section, lines, scope):
            for item in read_lists(section, scope):
                if speaks_of_decisions(section) and not _is_to_do(item):
                    continue
                yield section, replace(item, theme="") if item.theme == section.title else item
            continue
        if not section.belongs_to and not is_of_past:
            for block in _blocks(lines):
                if _is_agreed(block, scope):
                    yield from ((section, item) for item in read_announced(block[0], block, section, scope))
        yield from ((section, item) for item in _below_labels(lines, section, scope))


_MAY_HOLD = frozenset({"lessons", "wrong", "root_causes"})


def _is_of_remedies(section: Section, lines: list[Line], scope: Scope) -> bool:
    """Whether a heading speaks of what is to be done, and the list below has one more sign of it."""
    if not speaks_of_remedies(section):
        return False
    tops = [line for line in lines if line.is_listed and not line.level]
    signed = sum(1 for line in tops if _is_signed(line, scope))
    leads = sum(1 for line in tops if _leads_with_name(line))
    captions = [
        line.paragraph.shown.strip()
        for line, after in pairwise(lines)
        if after.is_listed and not line.is_listed
    ]
    is_grouped = any(_HORIZON.fullmatch(said) or _WHO_TEAM.search(said) for said in captions)
    return signed >= 1 or (leads >= SEVERAL and 2 * leads > len(tops)) or is_grouped


def _is_to_do(item: ItemRow) -> bool:
    """Whether a decision is one to do something, and none on how things are: ``No disciplinary action``."""
    is_agreed = item.owner or item.team or item.due or item.ticket or item.status != "open"
    return bool(is_agreed) or begins_like_work(item.action)


def _leads_with_name(line: Line) -> bool:
    """``**Zoe** - ask the vendor …``: a name in bold or a common one, and what is no deed of the past."""
    text = unmarked(line.paragraph.shown).strip()
    found = _LEADING.match(text)
    if found is None or begins_in_past(text[found.end() :]):
        return False
    name = found["name"]
    return is_common_name(name) or (line.paragraph.begins_bold and may_be_name(name))


def _is_signed(line: Line, scope: Scope) -> bool:
    """Whether a line ends with an owner and a day, state or ticket, or with a label of one of them."""
    text = unmarked(line.paragraph.shown).strip()
    if text.startswith(('"', "“", ">")) or _AT_TIME.match(text):
        return False
    if is_japanese(text):
        signed = scope.signatures_ja.of(text)
        return signed is not None and bool(signed.day) and is_promise(text[: signed.start].strip(" 。"))
    tail = scope.tails.tail(text)
    return tail is not None and (
        (
            bool(tail.owner)
            and (tail.signs > 1 or tail.is_labelled or (tail.is_apart and begins_with_task(text)))
        )
        or (tail.is_until and bool(tail.due))
    )


_AT_TIME = re.compile(
    r"(?:\W*\d{1,2}[:.]\d\d\b|\W*\d{1,2} [A-Z][a-z]{2}\b|\W*[A-Z][a-z]{2,8} \d{1,2}\b|\W*\d{4}-\d\d-\d\d)"
)


def _is_agreed(block: list[Line], scope: Scope) -> bool:
    """Whether most lines of a list are signed, and it tells nothing that was done already."""
    tops = [line for line in block if not line.level]
    signed = [line for line in tops if _is_signed(line, scope)]
    if len(signed) < SEVERAL or 2 * len(signed) <= len(tops):
        return False
    past = sum(
        1
        for line in signed
        if is_done(unmarked(line.paragraph.shown)) or begins_in_past(unmarked(line.paragraph.shown))
    )
    return 2 * past < len(signed)


def _blocks(lines: list[Line]) -> Iterator[list[Line]]:
    """Lines of lists that stand together, without those below ``Not pursued``."""
    block: list[Line] = []
    is_refused = False
    for line in lines:
        is_refused = refuses(line.paragraph.shown) if not line.is_listed else is_refused
        if line.is_listed and is_refused:
            continue
        if line.is_listed:
            block.append(line)
            continue
        if block:
            yield block
        block = []
    if block:
        yield block


def _below_labels(lines: list[Line], section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Lines below a list item that is nothing but the name of such a list: ``- To do``."""
    for line in lines:
        if not (line.is_listed and line.below) or len(line.paragraph.shown) > MAX_LABEL:
            continue
        match = match_heading(unmarked(line.paragraph.shown).strip().rstrip(":"))
        if match.certainty == "exact" and match.keys == ("action_items",):
            depth = line.level + 1
            below = [replace(part, level=part.level - depth) for part in line.below]
            yield from read_announced(line, below, section, scope)


MAX_LABEL = 40
