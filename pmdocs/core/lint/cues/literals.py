"""Which letters a text must hold for a pattern to match it: most sentences need not be searched at all."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any

MOST = 40
"""Alternatives beyond which looking for each costs more than the pattern does."""

try:
    _parser: Any = import_module("re._parser")
    """Python's own reading of patterns; it has no public name since 3.11."""
except ImportError:
    _parser = None


def necessary(pattern: str) -> tuple[str, ...]:
    """Strings in lower case of which a text in lower case holds at least one, if the pattern matches it.

    Empty if there are none to speak of. Sound for any pattern: what is not understood demands nothing, and a
    Python that does not show how it reads patterns only costs time.
    """
    if _parser is None:
        return ()
    found = _of_sequence(_parser.parse(pattern))
    if found is None or len(found) > MOST:
        return ()
    return tuple(sorted(found, key=lambda word: (len(word), word)))


def _of_sequence(sequence: Iterable[Any]) -> frozenset[str] | None:
    """The best demand of any part of a sequence: all of its parts have to match."""
    best: frozenset[str] | None = None
    run = ""
    for code, value in (*sequence, (None, None)):
        if str(code) == "LITERAL":
            run += chr(value).lower()
            continue
        for demand in (frozenset({run}) if run else None, _of_part(str(code), value)):
            best = _better(best, demand)
        run = ""
    return best


def _of_part(code: str, value: Any) -> frozenset[str] | None:
    if code == "SUBPATTERN":
        return _of_sequence(value[-1])
    if code in {"MAX_REPEAT", "MIN_REPEAT"}:
        return _of_sequence(value[2]) if value[0] > 0 else None
    if code == "BRANCH":
        demands = [_of_sequence(branch) for branch in value[1]]
        known = [demand for demand in demands if demand is not None]
        return _shortened(frozenset().union(*known)) if len(known) == len(demands) else None
    return None


def _better(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """The rarer of two demands: single letters are everywhere, and each alternative costs a look."""
    known = [demand for demand in (one, other) if demand]
    return min(known, key=_cost, default=None)


def _cost(words: frozenset[str]) -> float:
    return sum(4.0 ** -len(word) + 0.004 for word in words)


def _shortened(words: frozenset[str]) -> frozenset[str]:
    """Without words that hold another of them."""
    return frozenset(word for word in words if not any(part in word for part in words if part != word))
