"""Writes that hit other cells, because a person sorted or inserted meanwhile, and what puts that right.

A batch answers with the key column and the header as they were when it was applied. A cell whose row or column
was another one by then gets back what the last read found there, and the value goes where it belongs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pmdocs.core.sheet.plan import CellWrite
from pmdocs.core.sheet.snapshot import Cell, Snapshot, Table, cell_text
from pmdocs.core.sheet.tracker import CellValue, Worksheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A cell as people know it: by the key of its row and the header of its column.

    ``nth`` tells columns with equal headers apart, from 0.
    """

    worksheet: Worksheet
    key: str
    header: str
    nth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A value for a spot; ``row`` and ``place``, from 0, are where the last read found it."""

    spot: Spot
    row: int
    place: int
    value: CellValue | Cell
    form: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A write that hit another spot, and where it should have gone."""

    hit: Spot
    row: int
    place: int
    wanted: Fix | None
    """None where it only put something back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One worksheet as a batch answers it: its key column from the top, and the cells of its header row."""

    keys: Sequence[str]
    header: Sequence[str]


def fix_of(write: CellWrite, table: Table) -> Fix:
    """A planned write with the spot that it is meant for."""
    place = table.places[write.column]
    form = next(column.form for column in write.worksheet.columns if column.key == write.column)
    spot = _spot(write.worksheet, write.key, _header(table), place)
    return Fix(spot=spot, row=write.row, place=place, value=write.value, form=form)


def find_misses(fixes: Iterable[Fix], seen: Mapping[int, Seen]) -> list[Miss]:
    """Which of the cells written were other ones when the batch was applied; ``seen`` is by worksheet id."""
    misses = []
    for fix in fixes:
        now = seen.get(fix.spot.worksheet.sheet_id, Seen(keys=(), header=()))
        key = now.keys[fix.row] if fix.row < len(now.keys) else ""
        hit = _spot(fix.spot.worksheet, key, now.header, fix.place)
        if hit != fix.spot:
            misses.append(Miss(hit=hit, row=fix.row, place=fix.place, wanted=fix))
    return misses


def plan_mending(misses: Sequence[Miss], before: Snapshot, after: Snapshot) -> list[Fix]:
    """What to write so that each cell hit shows what it showed, and each value stands where it belongs.

    ``before`` is what the plan was made from, ``after`` a new read. Spots that are gone are left out.
    """
    fixes: dict[tuple[str, int, int], Fix] = {}
    for key in dict.fromkeys(miss.hit.worksheet.key for miss in misses):
        old, new = before.tables.get(key), after.tables.get(key)
        if old is not None and new is not None and old.is_usable and new.is_usable:
            mending = _Mending([miss for miss in misses if miss.hit.worksheet.key == key], old, new)
            fixes |= {(key, fix.row, fix.place): fix for fix in mending.fixes()}
    return list(fixes.values())


class _Mending:
    """One worksheet's misses, put right."""

    def __init__(self, misses: Sequence[Miss], old: Table, new: Table) -> None:
        self._misses, self._old, self._new = misses, old, new
        self._hit = {(miss.row, miss.place) for miss in misses}
        self._old_header = _header(old)
        self._header = self._true_header()

    def _true_header(self) -> list[str]:
        """The header as people have it: where a cell of it was hit, it is what it was."""
        header = _header(self._new)
        places = [place for place in range(len(header)) if (self._new.header_row, place) not in self._hit]
        is_same = len(header) == len(self._old_header) and all(
            header[place] == self._old_header[place] for place in places
        )
        return self._old_header if is_same else header

    def fixes(self) -> Iterator[Fix]:
        """What was there before, then what belongs there: a cell that was hit may be where a value belongs."""
        for miss in self._misses:
            yield from self._restored(self._named(miss))
        for miss in self._misses:
            where = self._find(miss.wanted.spot) if miss.wanted else None
            if miss.wanted and where:
                yield replace(miss.wanted, row=where[0], place=where[1])

    def _named(self, miss: Miss) -> Miss:
        """The miss with its row's key and its column's header, also where those two had moved themselves.

        The answer told of them where they used to be; then it is the new read that says what was hit.
        """
        key_place = self._new.places[self._new.key_column]
        if (self._new.header_row, key_place) == (
            self._old.header_row,
            self._old.places[self._old.key_column],
        ):
            return miss
        key = cell_text(self._new.cell_at(miss.row, key_place))
        return replace(miss, hit=_spot(miss.hit.worksheet, key, self._header, miss.place))

    def _restored(self, miss: Miss) -> Iterator[Fix]:
        where, known = self._find(miss.hit), _find(miss.hit, self._old, self._old_header)
        if where is None and not (miss.hit.key and miss.hit.header):
            # A row without a key, or a column without a header: it is where it was hit.
            where, known = (miss.row, miss.place), self._twin(miss)
        if where is not None:
            value = self._old.cell_at(*known) if known else ""
            yield Fix(spot=miss.hit, row=where[0], place=where[1], value=value, form="text")

    def _find(self, spot: Spot) -> tuple[int, int] | None:
        return _find(spot, self._new, self._header)

    def _twin(self, miss: Miss) -> tuple[int, int] | None:
        """Where the last read had a person's own row: the one without a key that says the same elsewhere."""
        if miss.hit.key:
            return None
        cells = {
            name: self._new.cell_at(miss.row, place)
            for place, name in enumerate(_columns(self._header, self._new))
            if (miss.row, place) not in self._hit
        }
        if not any(cell != "" for cell in cells.values()):
            return None
        places = {name: place for place, name in enumerate(_columns(self._old_header, self._old))}
        for number in range(self._old.header_row + 1, len(self._old.values)):
            found = {name: self._old.cell_at(number, places.get(name, -1)) for name in cells}
            if found == cells and (miss.hit.header, miss.hit.nth) in places:
                return number, places[miss.hit.header, miss.hit.nth]
        return None


def _columns(header: Sequence[str], table: Table) -> list[tuple[str, int]]:
    """Each column's header, and which of several with that header it is."""
    width = max((len(cells) for cells in table.values), default=0)
    texts = [*header, *[""] * (width - len(header))]
    return [(text, texts[:place].count(text)) for place, text in enumerate(texts)]


def _find(spot: Spot, table: Table, header: Sequence[str]) -> tuple[int, int] | None:
    """Row and place of a spot; None when it is not there, or a row without a key, which nothing tells apart."""
    places = [place for place, text in enumerate(header) if text == spot.header]
    row = table.by_key.get(spot.key) if spot.key else None
    if row is not None:
        number = row.number
    elif spot.key and spot.key == cell_text(table.cell_at(table.header_row, table.places[table.key_column])):
        number = table.header_row
    else:
        return None
    return (number, places[spot.nth]) if spot.header and spot.nth < len(places) else None


def _header(table: Table) -> list[str]:
    return [cell_text(cell) for cell in (table.values[table.header_row] if table.values else ())]


def _spot(worksheet: Worksheet, key: str, header: Sequence[str], place: int) -> Spot:
    text = header[place] if place < len(header) else ""
    return Spot(worksheet=worksheet, key=key, header=text, nth=list(header[:place]).count(text))
