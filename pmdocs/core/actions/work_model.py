"""How much each line of a document looks like follow-up work: two linear models, of its words and of how it stands.

The weights (`work_weights`) are fitted offline by benchmarks/work_train.py on whole documents written for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pmdocs.core.actions.work_features import WorkLine, context_features, line_features
from pmdocs.core.linear import Linear, decode


def work_scores(lines: Sequence[WorkLine], read: int) -> list[float]:
    """One number for each line of a document in which the rules ``read`` so many items; above 0 it is more likely work than not."""
    words, stands = _models()
    own = [words.difference(line_features(line)) for line in lines]
    return [stands.difference(features) for features in context_features(lines, own, read)]


@cache
def _models() -> tuple[Linear, Linear]:
    """Imported when first needed: the table is large."""
    from pmdocs.core.actions import work_weights as weights

    return (
        decode(weights.WORDS_TABLE, own=weights.WORDS_OWN, units=weights.WORDS_UNITS),
        decode(weights.STANDS_TABLE, own=weights.STANDS_OWN, units=weights.STANDS_UNITS),
    )
