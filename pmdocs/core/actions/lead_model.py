"""Whether a sentence makes the list below it one of follow-up work, wherever it stands: a linear model of both.

The weights (`lead_weights`) are fitted offline by benchmarks/leads_train.py on sentences and lists written for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pmdocs.core.documents.section_features import SectionLine, section_features, title_words
from pmdocs.core.linear import Linear, decode
from pmdocs.core.vocabulary import normalise

BAR = 2.0
"""Score from which a list counts.

Of 140 lists by a writer that taught nothing, most in pairs of like words, 62 of 70 of work lie above, and 3 of 70 others.
"""
_ENDS = re.compile(r"(?<=[.!?。！？])\s*(?=\S)")


def lead_features(lead: str, heading: str, items: Sequence[SectionLine]) -> frozenset[str]:
    """The words of a sentence, once more of its last one, of the heading above and of the list, and the forms these have."""
    last = _ENDS.split(lead.strip())[-1]
    words = {f"l {each}" for each in title_words(normalise(last), framed=True)}
    return section_features(lead, heading, items) | words


def lead_score(lead: str, heading: str, items: Sequence[SectionLine]) -> float:
    """How much more like work than not the list below a sentence is; 0 for even chances."""
    return _model().difference(lead_features(lead, heading, items))


@cache
def _model() -> Linear:
    """Imported when first needed: the table is large."""
    from pmdocs.core.actions import lead_weights as weights

    return decode(weights.TABLE, own=weights.OWN, units=weights.UNITS)
