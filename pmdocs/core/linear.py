"""A linear model of texts: features by name, a row of weights for each, as the generated tables hold them.

Comments' kinds and lint's judgement share it. benchmarks/linear_train.py fits the weights and writes the tables.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ZERO = 79
"""The letter O is no weight; one letter on is one unit more."""
LARGEST = 39
"""Units that a letter tells at most: v the largest, ( the smallest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linear:
    """Weights of features; a text's features are scaled so that long texts weigh no more than short ones."""

    rows: Mapping[str, tuple[float, ...]]
    """Of each feature: the square of its own importance, then what it adds to each column."""
    columns: int
    unknown: float = 0.0
    """Importance of a feature that no example held: texts unlike the examples get lower scores."""

    def scores(self, features: Iterable[str]) -> tuple[float, ...]:
        """One number for each column; zeros for a text of unknown features. Time is linear in the features."""
        rows, seen = self.rows, frozenset(features)
        found = [row for feature in seen if (row := rows.get(feature))]
        if not found:
            return (0.0,) * self.columns
        squares, *sums = map(math.fsum, zip(*found, strict=True))  # exact: a set has no order to add in
        scale = 1 / math.sqrt(squares + (len(seen) - len(found)) * self.unknown**2)
        return tuple(scale * value for value in sums)

    def difference(self, features: Iterable[str]) -> float:
        """By how much the second of two columns scores above the first."""
        first, second = self.scores(features)
        return second - first


def decode(table: str, *, own: float, units: Sequence[float], unknown: float = 0.0) -> Linear:
    """The model of a table: a line for each feature, its name, a tab, a letter for each number.

    The first letter is the feature's own importance in units of ``own``, the others its weights in ``units``.
    """
    rows: dict[str, tuple[float, ...]] = {}
    factors = [[(code - ZERO) * unit for code in range(ZERO + LARGEST + 1)] for unit in (own, *units)]
    first, rest = factors[0], factors[1:]
    for line in table.splitlines():
        name, _, letters = line.rpartition("\t")
        codes = [ord(letter) for letter in letters]
        importance = first[codes[0]]
        weights = [factor[code] * importance for factor, code in zip(rest, codes[1:], strict=True)]
        rows[name] = (importance * importance, *weights)
    return Linear(rows=rows, columns=len(units), unknown=unknown)


def odds(scores: Sequence[float]) -> tuple[float, ...]:
    """How likely each class is by its score; they add up to 1."""
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    total = sum(powers)
    return tuple(power / total for power in powers)
