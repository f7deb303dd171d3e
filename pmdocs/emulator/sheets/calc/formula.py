"""A formula ready to be computed for any cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pmdocs.emulator.sheets import a1

from .evaluation import Evaluation, Surroundings
from .hints import Hint, hint_of
from .syntax import Call, Cells, Node, parse, walk
from .values import Array, Failure, FormulaError, Result


@dataclass(slots=True)
class Outcome:
    """What a formula shows: its value, the number format it suggests, and its link."""

    value: Result
    number_format: Mapping[str, str] | None = None
    link: str | None = None
    source: tuple[str | None, a1.Bounds] | None = None
    """The range whose upper left cell lends its number format."""


class Formula:
    """A parsed formula; to be had from `compile_formula`."""

    def __init__(self, tree: Node | Failure) -> None:
        self._tree = tree
        self._hint: Hint = None if isinstance(tree, Failure) else hint_of(tree)

    @property
    def failure(self) -> Failure | None:
        """The error of a text that is no formula, else None."""
        return self._tree if isinstance(self._tree, Failure) else None

    @property
    def functions(self) -> set[str]:
        """The functions it calls, in capitals."""
        return {node.name for node in self._nodes() if isinstance(node, Call)}

    @property
    def ranges(self) -> list[Cells]:
        """The references it holds."""
        return [node for node in self._nodes() if isinstance(node, Cells)]

    def arrays(self, around: Surroundings, *, down: int = 0, across: int = 0) -> list[Array]:
        """The values of its references. Raises `FormulaError` for one that leads nowhere."""
        evaluation = Evaluation(around, row=0, column=0, down=down, across=across)
        return [evaluation.cells(node) for node in self.ranges]

    def _nodes(self) -> Iterator[Node]:
        return iter(()) if isinstance(self._tree, Failure) else walk(self._tree)

    def run(self, around: Surroundings, *, row: int, column: int, down: int = 0, across: int = 0) -> Outcome:
        """Compute for the cell at ``row`` and ``column``; errors become a `Failure`.

        ``down`` and ``across`` are how far that cell lies from the one the formula was written for:
        relative references follow (conditional formats, custom validation).
        """
        if isinstance(self._tree, Failure):
            return Outcome(value=self._tree)
        evaluation = Evaluation(around, row=row, column=column, down=down, across=across)
        try:
            value = evaluation.shown(self._tree)
        except FormulaError as error:
            return Outcome(value=error.failure)
        outcome = Outcome(value=value, link=evaluation.link)
        if isinstance(self._hint, Mapping):
            outcome.number_format = self._hint
        elif self._hint is not None:
            outcome.source = self._hint.sheet, self._hint.bounds
        return outcome


@lru_cache(maxsize=8192)
def compile_formula(text: str) -> Formula:
    """A formula with its equals sign, or without. Never raises: what cannot be read computes ``#ERROR!``."""
    try:
        return Formula(parse(text.removeprefix("=")))
    except FormulaError as error:
        return Formula(error.failure)
