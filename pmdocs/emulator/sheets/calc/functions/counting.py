"""COUNTIF, SUMIFS and their relatives.

Which cells of a range meet a criterion is kept as a number, one bit for each cell, in the memo of the
spreadsheet: a column of COUNTIFS over the same ranges reads every range once per criterion.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pmdocs.emulator.sheets.calc.criteria import criterion, exact, index_key
from pmdocs.emulator.sheets.calc.values import Array, FormulaError, Operand, array_of, checked, numbers

from .table import Asked, lazy

_FEW = 64
"""Cells that meet a criterion, up to which their mask is put together anew each time."""


def _array(operand: Operand) -> Array:
    return operand if isinstance(operand, Array) else array_of([[operand]])


def _mask(ask: Asked, array: Array, wanted: Any) -> int:
    """The cells that meet a criterion: bit ``row * width + column``."""
    memo: dict[object, object] = ask.around.memo
    key = ("mask", array.key, type(wanted), wanted)
    found = memo.get(key) if array.key is not None else None
    if isinstance(found, int):
        return found
    plain = exact(wanted) if array.key is not None else None
    if plain is not None:
        places = _index(memo, array).get(plain, ())
        if len(places) <= _FEW:
            # Not kept: there may be as many such masks as rows, each as long as the range.
            return sum(1 << bit for bit in places)
    mask = _compute_mask(array, wanted)
    if array.key is not None:
        memo[key] = mask
    return mask


def _index(memo: dict[object, object], array: Array) -> dict[str | float, list[int]]:
    """Where each value of a range stands, so that as many criteria as there are rows stay quick."""
    key = ("index", array.key)
    known = memo.get(key)
    found: dict[str | float, list[int]] = known if isinstance(known, dict) else {}
    if not isinstance(known, dict):
        for down, cells in enumerate(array.rows[: array.height]):
            for across, value in enumerate(cells[: array.width]):
                if value is not None:
                    found.setdefault(index_key(value), []).append(down * array.width + across)
        memo[key] = found
    return found


def _compute_mask(array: Array, wanted: Any) -> int:
    test = criterion(wanted)
    blank = test(None)
    bits = bytearray(b"1" if blank else b"0") * (array.height * array.width)
    for down, cells in enumerate(array.rows[: array.height]):
        start = down * array.width
        for across, value in enumerate(cells[: array.width]):
            if value is not None:
                bits[start + across] = 49 if test(value) else 48
    bits.reverse()
    return int(bits, 2) if bits else 0


def _meeting(ask: Asked, name: str, nodes: Sequence[Any]) -> tuple[Array | None, int]:
    """The first range of criteria pairs, and the cells where all of them hold."""
    if len(nodes) % 2:
        raise FormulaError("N_A", f"Wrong number of arguments to {name}.")
    first, mask = None, -1
    for at in range(0, len(nodes), 2):
        array = _array(ask.value(nodes[at]))
        first = first or array
        if (array.height, array.width) != (first.height, first.width):
            raise FormulaError("VALUE", f"Array arguments to {name} are of different size.")
        mask &= _mask(ask, array, ask.scalar(ask.value(nodes[at + 1])))
    return first, mask


def _chosen(array: Array, mask: int, width: int) -> Iterator[Any]:
    """Values of ``array`` at the set bits of a mask over a range ``width`` columns wide."""
    while mask:
        low = mask & -mask
        at = low.bit_length() - 1
        yield array.at(at // width, at % width)
        mask ^= low


def _numbers_at(array: Array, mask: int, width: int) -> list[float | int]:
    return numbers([array_of([list(_chosen(array, mask, width))])])


@lazy("COUNTIF", 2, 2)
def _count_if(ask: Asked, nodes: Sequence[Any]) -> Operand:
    return _meeting(ask, "COUNTIF", nodes)[1].bit_count()


@lazy("COUNTIFS", 2, None)
def _count_ifs(ask: Asked, nodes: Sequence[Any]) -> Operand:
    return _meeting(ask, "COUNTIFS", nodes)[1].bit_count()


def _if_values(ask: Asked, name: str, nodes: Sequence[Any]) -> list[float | int]:
    """SUMIF's form: range, criterion, and perhaps another range the values are taken from."""
    first, mask = _meeting(ask, name, nodes[:2])
    if first is None:
        return []
    source = _array(ask.value(nodes[2])) if len(nodes) > 2 else first
    return _numbers_at(source, mask, first.width)


def _ifs_values(ask: Asked, name: str, nodes: Sequence[Any]) -> list[float | int]:
    """SUMIFS' form: the range the values are taken from comes first."""
    source = _array(ask.value(nodes[0]))
    first, mask = _meeting(ask, name, nodes[1:])
    if first is None or (first.height, first.width) != (source.height, source.width):
        raise FormulaError("VALUE", f"Array arguments to {name} are of different size.")
    return _numbers_at(source, mask, first.width)


def _mean(values: list[float | int], name: str) -> float:
    if not values:
        raise FormulaError("DIVIDE_BY_ZERO", f"Evaluation of function {name} caused a divide by zero error.")
    return sum(values) / len(values)


lazy("SUMIF", 2, 3)(lambda ask, nodes: sum(_if_values(ask, "SUMIF", nodes)))
lazy("AVERAGEIF", 2, 3)(lambda ask, nodes: _mean(_if_values(ask, "AVERAGEIF", nodes), "AVERAGEIF"))
lazy("SUMIFS", 3, None)(lambda ask, nodes: sum(_ifs_values(ask, "SUMIFS", nodes)))
lazy("AVERAGEIFS", 3, None)(lambda ask, nodes: _mean(_ifs_values(ask, "AVERAGEIFS", nodes), "AVERAGEIFS"))
lazy("MINIFS", 3, None)(lambda ask, nodes: min(_ifs_values(ask, "MINIFS", nodes), default=0))
lazy("MAXIFS", 3, None)(lambda ask, nodes: max(_ifs_values(ask, "MAXIFS", nodes), default=0))


@lazy("COUNTBLANK", 1, None)
def _count_blank(ask: Asked, nodes: Sequence[Any]) -> Operand:
    return sum(_mask(ask, _array(ask.value(node)), "").bit_count() for node in nodes)


@lazy("COUNTUNIQUE", 1, None)
def _count_unique(ask: Asked, nodes: Sequence[Any]) -> Operand:
    found = set()
    for node in nodes:
        for each in _array(ask.value(node)).given():
            value = checked(each)
            if value is not None and value != "":
                found.add((type(value) is bool, type(value) is str, value))
    return len(found)
