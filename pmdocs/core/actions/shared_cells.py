"""Columns that hold two things at once, ``担当／期日``, ``Owner / due``: who, and until when, in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.names import is_common_name
from pmdocs.core.documents.blocks import Block, Cell, Element, Paragraph, walk
from pmdocs.core.vocabulary import match_column

_JOINT = re.compile(r"\s*(?:[/／・|&＆,、+]|\band\b|と|\n)\s*")
_KEYS = frozenset({"owner", "due"})
_PARTS = re.compile(r"\s*(?:[\n\v／、,，;；|]|(?<!\d)/|\s[-–—]\s)(?!\s*\d)\s*|\s{2,}")
_WHEN = re.compile(
    r"\d{1,2}\s?月|(?<!\d)\d{1,2}/\d{1,2}(?!\d)|20\d\d[-/年]|[今来]週|[今来]月|年度?[内末]|月末|未定|TBD\b|\bQ[1-4]\b|\bend of\b|\bnext\b|\b(?:mon|tues|wednes|thurs|fri)day\b",
    re.IGNORECASE,
)


def shared_columns(labels: Sequence[str]) -> Mapping[int, tuple[str, str]]:
    """Columns by number whose header names an owner and a due date."""
    found = {}
    for at, label in enumerate(labels):
        parts = _JOINT.split(label.strip()) if match_column(label) is None else []
        matches = [match_column(part) for part in parts]
        keys = tuple(match.key for match in matches if match is not None)
        if len(parts) == len(keys) == len(_KEYS) and set(keys) == _KEYS:
            found[at] = (keys[0], keys[1])
    return found


def part_of(cell: Cell, key: str) -> Cell:
    """What of such a cell says who, or until when."""
    blocks: list[Block] = []
    for paragraph, _ in walk(cell.blocks):
        elements = tuple(each for kind, each in _pieces(paragraph) if kind == key)
        if any(each.text.strip() for each in elements) and not (blocks and key == "owner"):
            blocks.append(replace(paragraph, elements=elements))
    return replace(cell, blocks=tuple(blocks), written=())


def _pieces(paragraph: Paragraph) -> Iterator[tuple[str, Element]]:
    for element in paragraph.elements:
        if element.kind != "text":
            yield ("due" if element.kind == "date" else "owner"), element
            continue
        halves = [_halves(said) for said in _PARTS.split(element.text.strip()) if said]
        for kind, said in (
            ("owner", [who for who, _ in halves if who]),
            ("due", [when for _, when in halves if when]),
        ):
            if said:
                yield kind, replace(element, text=", ".join(said))


def _halves(said: str) -> tuple[str, str]:
    """Who and until when, of a part that may say both: ``Zoe by 12/24``, ``12/24 田中さん``."""
    found = next(filter(None, (_EVERY.search(said), WRITTEN.search(said), _WHEN.search(said))), None)
    if found is None:
        return said.strip(_AROUND), ""
    before, behind = said[: found.start()].strip(_AROUND), said[found.end() :].strip(_AROUND)
    if not before and (is_common_name(behind) or behind.endswith("さん")):
        return behind, found.group()
    when = said[found.start() :].strip(_AROUND)
    if before.endswith(("(", "（")):
        before, when = before[:-1], when.rstrip(")）")
    return _LEADS.sub("", before).strip(_AROUND), when


_EVERY = re.compile(
    r"毎[年月週日][末初]?|\bevery\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b", re.IGNORECASE
)
"""What comes again has no day."""
_LEADS = re.compile(r"(?:^|\s)(?:by|until|due|before)$", re.IGNORECASE)
_AROUND = " \n\u3000:：–—-／/、,，;；|"
