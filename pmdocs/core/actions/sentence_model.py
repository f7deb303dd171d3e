"""Which sentences below a heading of follow-up work state a piece of it: a linear model of their words and of the lines beside them.

The weights (`sentence_weights`) are fitted offline by benchmarks/sentences_train.py on sections written for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from pmdocs.core.actions.work_features import HEAD, WorkLine, cues_of, line_features
from pmdocs.core.linear import Linear, decode

BAR = 3.0
"""Score from which a sentence counts."""
NAMED_BAR = 1.0
"""The same in a document most of whose items name somebody or a day: there less is explained."""


def sentence_features(lines: Sequence[WorkLine], at: int) -> frozenset[str]:
    """Everything that counts about one of a section's lines: its own words and forms, and the forms of those beside it."""
    beside = (("<", at - 1), (">", at + 1))
    return line_features(lines[at]).union(*(_beside(lines, sign, place) for sign, place in beside))


def _beside(lines: Sequence[WorkLine], sign: str, at: int) -> Iterator[str]:
    if not 0 <= at < len(lines):
        yield f"{sign} none"
        return
    yield f"{sign} {lines[at].kind}"
    yield from (f"{sign} {cue}" for cue in cues_of(lines[at].text[:HEAD]))


def sentence_score(lines: Sequence[WorkLine], at: int) -> float:
    """How much more like work than not one of a section's lines is; 0 for even chances."""
    return _model().difference(sentence_features(lines, at))


@cache
def _model() -> Linear:
    """Imported when first needed: the table is large."""
    from pmdocs.core.actions import sentence_weights as weights

    return decode(weights.TABLE, own=weights.OWN, units=weights.UNITS)
