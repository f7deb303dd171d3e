"""What suggestions say in their threads: ``Add: “X”``, ``Delete: “X”``, ``Replace: “X” with “Y”`` and more.

Observed 2026-08-02: those three, ``Format: alignment``, ``Add row``, ``Delete row``, the number of times a
line is repeated, and several lines where several things changed. The names of other styles, of tables and
of dropdowns are ours; a line feed is shown as a space.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pmdocs.emulator.methods import Json

from . import pending
from .segment import Segment
from .state import Document
from .units import CELL, OBJECT, ROW, TABLE, TABLE_END, block_end, to_text

_NAMES: Mapping[str, str] = {
    "foregroundColor": "text color",
    "backgroundColor": "highlight color",
    "weightedFontFamily": "font",
    "namedStyleType": "paragraph style",
}
_UNNAMED = frozenset(("headingId",))
_CAPITAL = re.compile(r"(?=[A-Z])")


@dataclass(slots=True)
class _Piece:
    """Words one suggestion inserts or deletes in one place; ``end`` is where they end in their segment."""

    kind: str
    text: str
    end: int


@dataclass(slots=True)
class _Account:
    """What is found about one suggestion on the way through a document."""

    lines: list[str] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)
    pieces: list[_Piece] = field(default_factory=list)
    covered: int = 0
    """Up to where a table or row it concerns as a whole reaches."""

    def add_text(self, kind: str, text: str, at: int) -> None:
        """Words at an index, joined with those directly before."""
        touches = bool(self.pieces) and self.pieces[-1].end == at
        if not touches:
            self.close()
        if touches and self.pieces[-1].kind == kind:
            self.pieces[-1].text += text
            self.pieces[-1].end = at + 1
        else:
            self.pieces.append(_Piece(kind, text, at + 1))

    def close(self) -> None:
        """Turn words that stand together into lines."""
        words = {
            kind: to_text("".join(piece.text for piece in self.pieces if piece.kind == kind))
            for kind in ("ins", "del")
        }
        self.pieces.clear()
        if words["ins"] and words["del"]:
            self.lines.append(_replaced(words["del"], words["ins"]))
        elif words["ins"]:
            self.lines.append(f"Add: “{words['ins']}”")
        elif words["del"]:
            self.lines.append(f"Delete: “{words['del']}”")

    def summary(self) -> str:
        """All lines; those that are repeated with their number."""
        lines = [*self.lines, *([f"Format: {', '.join(self.formats)}"] if self.formats else [])]
        counts = {line: lines.count(line) for line in dict.fromkeys(lines)}
        return "\n".join(line if count == 1 else f"{line} ({count} times)" for line, count in counts.items())


def _replaced(old: str, new: str) -> str:
    return f"Replace: “{old}” with “{new}”"


def summaries(document: Document) -> dict[str, str]:
    """``summaryText`` of every suggestion that has left marks in the document, by its id."""
    found: dict[str, _Account] = {}
    for tab in document.all_tabs():
        for change in tab.changes:
            _format(found.setdefault(change["id"], _Account()), {}, change)
        for _, segment in tab.segments():
            if any(segment.pending):
                _collect(segment, found)
    return {suggestion_id: account.summary() for suggestion_id, account in found.items()}


def summary_html(text: str) -> str:
    """A summary as markup. All that was reported of the real one is that it begins with a ``div``."""
    return "<div>" + html.escape(text, quote=True).replace("\n", "<br>") + "</div>"


def shown(mark: Json) -> str:
    """The words a chip shows."""
    value = mark["value"]
    properties: Json = next((item for key, item in value.items() if key.endswith("Properties")), {})
    names = ("displayText", "displayValue", "name", "title", "email")
    return str(next((properties[name] for name in names if properties.get(name)), ""))


def _collect(segment: Segment, found: dict[str, _Account]) -> None:
    touched: set[str] = set()
    for at, note in pending.noted(segment.pending):
        insertions, deletions, changes = pending.parts(note)
        for kind, ids in (("ins", insertions), ("del", deletions)):
            for suggestion_id in ids:
                account = found.setdefault(suggestion_id, _Account())
                _presence(account, segment, at, kind, is_innermost=suggestion_id == ids[-1])
        for change in changes:
            account = found.setdefault(change["id"], _Account())
            if not change.get("silent"):
                _format(account, segment.marks[at], change)
        touched |= pending.ids(note)
    for suggestion_id in touched:
        found[suggestion_id].close()
        found[suggestion_id].covered = 0


def _presence(account: _Account, segment: Segment, at: int, kind: str, *, is_innermost: bool) -> None:
    unit = segment.units[at]
    if at < account.covered or unit == TABLE_END:
        return
    if unit == CELL:
        account.close()
        account.covered = block_end(segment.units, at)
        line = f"{'Add' if kind == 'ins' else 'Delete'} column"
        account.lines += [] if line in account.lines else [line]
        return
    if unit in {ROW, TABLE}:
        account.close()
        account.covered = block_end(segment.units, at)
        verb, noun = ("Add" if kind == "ins" else "Delete"), ("row" if unit == ROW else "table")
        account.lines.append(f"{verb} {noun}")
    elif is_innermost or kind == "del":
        text = shown(segment.marks[at]) if unit == OBJECT else " " if unit == "\n" else unit
        account.add_text(kind, text, at)
    elif account.pieces:
        account.pieces[-1].end = at + 1


def _format(account: _Account, mark: Json, change: Json) -> None:
    if change["part"] == "dropdown":
        account.lines.append(_replaced(shown(mark), change["to"].get("displayValue") or ""))
        return
    for name in _field_names(change):
        if name not in account.formats:
            account.formats.append(name)


def _field_names(change: Json) -> Iterator[str]:
    for path in change["to"]:
        name = path.rpartition(".")[2]
        if name not in _UNNAMED:
            yield _NAMES.get(name) or _CAPITAL.sub(" ", name).lower()
