"""How functions are registered: by what they want to be given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from pmdocs.emulator.sheets import a1
from pmdocs.emulator.sheets.calc.values import Array, Operand
from pmdocs.emulator.sheets.grid import Value


class Asked(Protocol):
    """What a function that evaluates its own arguments may use: an `Evaluation`."""

    around: Any
    row: int
    column: int
    link: str | None
    arrays: bool

    def value(self, node: Any) -> Operand:
        """An argument's value."""

    def scalar(self, operand: Operand) -> Value | None:
        """One value of it."""

    def place(self, node: Any) -> tuple[str | None, a1.Bounds]:
        """Where a reference points."""

    def reference(self, place: tuple[str | None, a1.Bounds]) -> Array:
        """The values of a range."""


Lazy = Callable[[Asked, Sequence[Any]], Operand]
OverRanges = Callable[[Sequence[Operand]], Operand]
OverValues = Callable[[Sequence[Value | None]], Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """One function: how many arguments it takes (``most`` None: any number), and one of three bodies."""

    least: int
    most: int | None
    lazy: Lazy | None = None
    over_ranges: OverRanges | None = None
    over_values: OverValues | None = None

    @property
    def expected(self) -> str:
        """The number of arguments in words."""
        if self.most is None:
            return f"at least {self.least} arguments"
        between = f"{self.least}" if self.least == self.most else f"between {self.least} and {self.most}"
        return f"{between} arguments"


FUNCTIONS: dict[str, Function] = {}


def lazy(name: str, least: int, most: int | None) -> Callable[[Lazy], Lazy]:
    """A function that decides which of its arguments are computed."""

    def register(body: Lazy) -> Lazy:
        FUNCTIONS[name] = Function(least=least, most=most, lazy=body)
        return body

    return register


def over_ranges(name: str, least: int, most: int | None) -> Callable[[OverRanges], OverRanges]:
    """A function that is given whole ranges."""

    def register(body: OverRanges) -> OverRanges:
        FUNCTIONS[name] = Function(least=least, most=most, over_ranges=body)
        return body

    return register


def over_values(name: str, least: int, most: int | None) -> Callable[[OverValues], OverValues]:
    """A function of single values; ranges are met at the formula's own row or column."""

    def register(body: OverValues) -> OverValues:
        FUNCTIONS[name] = Function(least=least, most=most, over_values=body)
        return body

    return register
