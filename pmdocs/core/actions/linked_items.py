"""Tables of a tracker's issue links: the rows whose kind of link is work that follows, ``action item``, ``是正措置``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pmdocs.core.actions.table_columns import typed_cell
from pmdocs.core.actions.tickets import NO_TICKET
from pmdocs.core.documents.blocks import Cell, Table
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status

_KEY = re.compile(rf"\s*(?:{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}|#\d{{1,7}})\s*")
_WORK = re.compile(
    r"(?:action(?: items?| points?)?|follow[- ]?ups?|(?:corrective|preventi(?:ve|tative)|remedial) (?:action|measure)s?|remediation|countermeasures?|to-?dos?"
    r"|is (?:tracked|fixed|remediated|resolved|addressed|followed(?: up)?|prevented|mitigated) by|followed up by|has (?:action|follow-?up)(?: item)?"
    r"|是正(?:措置|処置|対応)?|予防(?:措置|処置|策)|再発防止策?|恒久対[策応処]|対策|フォローアップ|アクション(?:アイテム)?|改善策?)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:(?:is )?caused by|causes?|root cause|(?:is )?duplicated? by|duplicates?|relates?(?: to)?|related(?: to)?|blocks|(?:is )?blocked by|(?:is )?cloned? by|clones?|split (?:to|from)"
    r"|parent(?: of)?|child(?: of)?|is (?:parent|child) of|mentions|mentioned in|depends on|tracks|linked(?: to)?|links? to"
    r"|(?:根本|発生|直接)?原因|起因|重複|関連|参照|ブロック|親課題|子課題|依存|発端|波及)",
    re.IGNORECASE,
)
_NO_WORK = re.compile(r"caus|duplicat|原因|起因|重複", re.IGNORECASE)
MIN_WORDY = 12


def link_rows(table: Table) -> Table | None:
    """Of a table of issue links the rows that are work, below a header of names we know; None for any other table.

    Every row names a kind of link and an issue's key, and has a column to read.
    """
    grid = table.grid()
    if len(grid) < 2 or len(grid[0]) < 3 or len({len(row) for row in grid}) > 1:
        return None
    has_header = not any(_KEY.fullmatch(cell.shown) for cell in grid[0])
    rows = grid[1:] if has_header else grid
    width = range(len(grid[0]))
    keys = [at for at in width if all(_KEY.fullmatch(row[at].shown) for row in rows)]
    if not keys:
        return None
    kinds = [at for at in width if all(_is_kind(row[at].shown) for row in rows)]
    if not kinds:
        return None
    words = max((at for at in width if at not in keys + kinds), key=lambda at: _length(rows, at), default=-1)
    if words < 0 or _length(rows, words) < MIN_WORDY * len(rows):
        return None
    said = [cell.shown for cell in grid[0]] if has_header else [""] * len(grid[0])
    names = {keys[0]: "Ticket", words: "Action"} | dict.fromkeys(kinds, "Link type")
    for at in width:
        if at not in names and not said[at].strip():
            names[at] = _name(rows, at)
    header = tuple(_labelled(cell, names.get(at, said[at])) for at, cell in enumerate(grid[0]))
    kept = tuple(row for row in rows if _is_work([row[at].shown for at in kinds]))
    return replace(table, rows=(header, *kept))


def _is_kind(text: str) -> bool:
    return bool(_WORK.fullmatch(text.strip()) or _OTHER.fullmatch(text.strip()))


def _is_work(kinds: Sequence[str]) -> bool:
    return any(_WORK.fullmatch(kind.strip()) for kind in kinds) and not any(map(_NO_WORK.search, kinds))


def _length(rows: Sequence[Sequence[Cell]], at: int) -> int:
    texts = [row[at].shown for row in rows]
    return sum(len(text) * (1 if text.isascii() else 2) for text in texts)


def _name(rows: Sequence[Sequence[Cell]], at: int) -> str:
    """What a column without a header holds, where all its cells are states or priorities."""
    said = [row[at].shown for row in rows if not is_unset(row[at].shown)]

    def are(parse: Callable[[str], str | None]) -> bool:
        return bool(said) and all(parse(text) is not None for text in said)

    return "Status" if are(parse_status) else "Priority" if are(parse_priority) else ""


def _labelled(cell: Cell, name: str) -> Cell:
    """A header's cell that says what we know its column holds."""
    if cell.shown == name:
        return cell
    return typed_cell(name, cell.start)
