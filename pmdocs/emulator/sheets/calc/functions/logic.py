"""Conditions, errors, and what a value is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pmdocs.emulator.sheets.calc.values import (
    Array,
    Failure,
    FormulaError,
    Operand,
    Result,
    array_of,
    checked,
    compare,
    flat,
    truth,
    whole,
)

from .table import Asked, lazy, over_ranges, over_values


@lazy("IF", 2, 3)
def _if(ask: Asked, nodes: Sequence[Any]) -> Operand:
    condition = ask.value(nodes[0])
    if ask.arrays and isinstance(condition, Array):
        return _if_each(ask, condition, nodes)
    chosen = nodes[1:2] if truth(ask.scalar(condition)) else nodes[2:3]
    return ask.value(chosen[0]) if chosen else False


def _if_each(ask: Asked, condition: Array, nodes: Sequence[Any]) -> Array:
    branches = [ask.value(node) for node in nodes[1:]] + [False]

    def pick(row: int, column: int) -> Result:
        try:
            branch = branches[0 if truth(condition.at(row, column)) else 1]
        except FormulaError as error:
            return error.failure
        return branch.at(row, column) if isinstance(branch, Array) else branch

    return array_of(
        [[pick(row, column) for column in range(condition.width)] for row in range(condition.height)]
    )


@lazy("IFS", 2, None)
def _ifs(ask: Asked, nodes: Sequence[Any]) -> Operand:
    for at in range(0, len(nodes) - 1, 2):
        if truth(ask.scalar(ask.value(nodes[at]))):
            return ask.value(nodes[at + 1])
    raise FormulaError("N_A", "No match found in IFS evaluation.")


@lazy("SWITCH", 3, None)
def _switch(ask: Asked, nodes: Sequence[Any]) -> Operand:
    wanted = ask.scalar(ask.value(nodes[0]))
    for at in range(1, len(nodes) - 1, 2):
        if compare(ask.scalar(ask.value(nodes[at])), wanted) == 0:
            return ask.value(nodes[at + 1])
    if len(nodes) % 2 == 0:
        return ask.value(nodes[-1])
    raise FormulaError("N_A", "No match found in SWITCH evaluation.")


@lazy("CHOOSE", 2, None)
def _choose(ask: Asked, nodes: Sequence[Any]) -> Operand:
    at = whole(ask.scalar(ask.value(nodes[0])))
    if not 1 <= at < len(nodes):
        raise FormulaError(
            "NUM", f"Function CHOOSE parameter 1 value is {at}. It should be between 1 and {len(nodes) - 1}."
        )
    return ask.value(nodes[at])


def _attempt(ask: Asked, node: Any) -> Result:
    """The value, errors as values."""
    try:
        return ask.scalar(ask.value(node))
    except FormulaError as error:
        return error.failure


def _unless(caught: Callable[[Failure], bool]) -> Callable[[Asked, Sequence[Any]], Operand]:
    def body(ask: Asked, nodes: Sequence[Any]) -> Operand:
        found = _attempt(ask, nodes[0])
        if isinstance(found, Failure) and caught(found):
            return ask.value(nodes[1]) if len(nodes) > 1 else ""
        return checked(found)

    return body


lazy("IFERROR", 1, 2)(_unless(lambda _: True))
lazy("IFNA", 1, 2)(_unless(lambda failure: failure.kind == "N_A"))


def _is(test: Callable[[Result], bool]) -> Callable[[Asked, Sequence[Any]], Operand]:
    return lambda ask, nodes: test(_attempt(ask, nodes[0]))


def _is_number(value: Result) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


lazy("ISERROR", 1, 1)(_is(lambda value: isinstance(value, Failure)))
lazy("ISERR", 1, 1)(_is(lambda value: isinstance(value, Failure) and value.kind != "N_A"))
lazy("ISNA", 1, 1)(_is(lambda value: isinstance(value, Failure) and value.kind == "N_A"))
lazy("ISBLANK", 1, 1)(_is(lambda value: value is None))
lazy("ISNUMBER", 1, 1)(_is(_is_number))
lazy("ISTEXT", 1, 1)(_is(lambda value: isinstance(value, str)))
lazy("ISNONTEXT", 1, 1)(_is(lambda value: not isinstance(value, str)))
lazy("ISLOGICAL", 1, 1)(_is(lambda value: isinstance(value, bool)))
lazy("ISREF", 1, 1)(lambda ask, nodes: isinstance(ask.value(nodes[0]), Array))

_NUMBERS = ("NULL_VALUE", "DIVIDE_BY_ZERO", "VALUE", "REF", "NAME", "NUM", "N_A")


@lazy("ERROR.TYPE", 1, 1)
def _error_type(ask: Asked, nodes: Sequence[Any]) -> Operand:
    found = _attempt(ask, nodes[0])
    if not isinstance(found, Failure):
        raise FormulaError("N_A", "Did not find an error value.")
    return _NUMBERS.index(found.kind) + 1 if found.kind in _NUMBERS else 8


def _truths(arguments: Sequence[Operand]) -> list[bool]:
    """All of them, because an error in any makes the whole one; text and empty cells in ranges do not count."""
    found = []
    for argument in arguments:
        if isinstance(argument, Array):
            values = [checked(each) for each in argument.given()]
            found += [truth(each) for each in values if each is not None and not isinstance(each, str)]
        else:
            found.append(truth(argument))
    return found


over_ranges("AND", 1, None)(lambda arguments: all(_truths(arguments)))
over_ranges("OR", 1, None)(lambda arguments: any(_truths(arguments)))
over_ranges("XOR", 1, None)(lambda arguments: sum(_truths(arguments)) % 2 == 1)
over_values("NOT", 1, 1)(lambda values: not truth(values[0]))
over_values("TRUE", 0, 0)(lambda _: True)
over_values("FALSE", 0, 0)(lambda _: False)


@over_values("NA", 0, 0)
def _na(_values: Sequence[Any]) -> bool:
    raise FormulaError("N_A", "")


over_ranges("COUNTA", 1, None)(lambda arguments: sum(value is not None for value in flat(arguments)))
