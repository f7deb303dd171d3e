"""Action items as a document has them, and where their values stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pmdocs.core.documents.blocks import Cell, Element, Paragraph, walk
from pmdocs.core.documents.struck import has_struck
from pmdocs.core.documents.values import value
from pmdocs.core.findings import Finding
from pmdocs.core.model import Person, utf16_length


@value(frozen=True, slots=True, kw_only=True)
class CellPlace:
    """Where a value stands, for writing it back: UTF-16 code units, the last newline not included."""

    tab_id: str
    segment_id: str
    start: int
    end: int
    kind: str
    """``text``, ``person``, ``date``, ``dropdown``, ``mixed`` or ``empty``."""
    element_id: str = ""
    """Id of the dropdown, where there is exactly one."""
    definition_id: str = ""
    disputed: bool = False
    """Somebody suggests a change here: it is not for us to write."""
    rows: int = 1
    """How many rows the cell spans; all of them show its value."""
    is_part: bool = False
    """Words within a line, which ends at the next mark: nothing but a value fits there."""


class CellPlaces(Mapping[str, CellPlace]):
    """Places of a table row by column, each found when somebody asks: most rows are never written to."""

    __slots__ = ("_cells", "_tab_id")

    def __init__(self, cells: Mapping[str, Cell], tab_id: str) -> None:
        self._cells, self._tab_id = cells, tab_id

    def __getitem__(self, key: str) -> CellPlace:
        return cell_place(self._tab_id, self._cells[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._cells)

    def __len__(self) -> int:
        return len(self._cells)

    def __contains__(self, key: object) -> bool:
        return key in self._cells

    def __repr__(self) -> str:
        return repr(dict(self))


@value(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One action item as a document has it."""

    item_id: str
    """As written in the ID column, or empty."""
    action: str
    type: str
    """``prevent``, ``mitigate``, ``detect``, ``repair``, ``process``, ``investigate`` or ``other``."""
    priority: str
    """``P0`` to ``P4``, or empty."""
    owner: Person | None
    collaborators: tuple[Person, ...]
    team: str
    due: date | None
    due_precision: str
    """``day``, ``third``, ``week`` or ``month``."""
    status: str
    """``open``, ``in_progress``, ``done``, ``deferred``, ``wont_do``; ``unknown`` for a native checkbox."""
    ticket: str
    """An address or id, as written; `normalise_ticket` makes it comparable."""
    reason: str
    done_on: date | None
    theme: str
    """The heading the item stands under, unless that says its type."""
    position: int
    """1, 2, … through the whole document."""
    where: str
    tab_id: str
    start: int
    """Where the row or list item begins, in UTF-16 code units."""
    raw: Mapping[str, str]
    """What a person reads, by column."""
    extra: Mapping[str, str]
    """Columns that are nothing to us, by their header."""
    cells: Mapping[str, CellPlace]
    """Where each value can be written, by column."""
    findings: tuple[Finding, ...]
    source: str = "document"
    """``comment`` for one that stands in a comment only."""
    before: tuple[str, ...] = ()
    """What the action may have said before some of its words were struck through: all words, or the struck alone."""
    is_done_by_tense: bool = False
    """Only the tense of its words says that it was done."""
    mark: str = ""
    """Differs when anybody edits the words of its place (see `item_marks`); empty for one that stands in no document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsReading:
    """The action items of a document."""

    items: tuple[ItemRow, ...]
    findings: tuple[Finding, ...]
    """Those of the items too, in document order."""


def identity_text(action: str) -> str:
    """An action's words as compared: NFKC, case-folded, white space collapsed, end punctuation dropped."""
    text = " ".join(unicodedata.normalize("NFKC", action).casefold().split())
    return text.rstrip(" .,;:!?。、…")


# Places

_KINDS = ("text", "person", "date", "dropdown", "mixed", "empty")


def cell_place(tab_id: str, cell: Cell) -> CellPlace:
    """The place of a table cell's content; one with words struck through is ``mixed``: they are not ours to replace."""
    paragraphs = [paragraph for paragraph, _ in walk(cell.written or cell.blocks)]
    elements = [element for element in cell.elements if element.kind != "text" or element.text.strip()]
    only = _only(elements, lambda element: element.kind == "dropdown")
    return CellPlace(
        tab_id=tab_id,
        segment_id="",
        start=paragraphs[0].start if paragraphs else cell.start + 1,
        end=paragraphs[-1].end - 1 if paragraphs else cell.start + 1,
        kind="mixed" if has_struck(cell) else _kind(elements),
        element_id=only.element_id if only else "",
        definition_id=only.definition_id if only else "",
        disputed=cell.disputed,
        rows=cell.row_span,
    )


def _kind(elements: list[Element]) -> str:
    if all(element.kind == "text" for element in elements):
        return "text" if elements else "empty"
    kind = elements[0].kind if len(elements) == 1 else "mixed"
    return kind if kind in _KINDS else "mixed"


def _only(elements: list[Element], test: Callable[[Element], bool]) -> Element | None:
    found = [element for element in elements if test(element)]
    return found[0] if len(found) == 1 else None


def paragraph_place(paragraph: Paragraph, tab_id: str) -> CellPlace:
    """The place of a list item's whole text."""
    return CellPlace(
        tab_id=tab_id,
        segment_id="",
        start=paragraph.start,
        end=paragraph.end - 1,
        kind="text" if all(element.kind == "text" for element in paragraph.elements) else "mixed",
        disputed=any(element.inserted or element.deleted for element in paragraph.elements),
    )


def element_place(element: Element, tab_id: str) -> CellPlace:
    """The place of one chip, or of the words of one link."""
    is_split = element.kind == "text" and element.end - element.start > utf16_length(element.text)
    return CellPlace(
        tab_id=tab_id,
        segment_id="",
        start=element.start,
        end=element.end,
        kind=element.kind,
        element_id=element.element_id,
        definition_id=element.definition_id,
        disputed=element.deleted or is_split or bool(element.suggested_id),
        is_part=True,
    )
