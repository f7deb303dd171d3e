"""The kind of a post by its words: an explicit prefix, else a linear model trained on examples.

The model (`kind_weights`) is a multinomial logistic regression over `kind_features`. It is trained offline
by benchmarks/kinds_train.py; measured precision by level of confidence stands in `HIGH` and `MEDIUM`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pmdocs.core.comments.cues import PREFIXES, Kind
from pmdocs.core.comments.kind_features import features, plain, sentences
from pmdocs.core.linear import Linear, decode, odds

Confidence = Literal["high", "medium", "low"]

KINDS: tuple[Kind, ...] = ("question", "suggestion", "kudos", "action", "note")

HIGH, MEDIUM = 0.9, 0.6
"""Odds from which a verdict counts as high or medium.

Of 184 comments written after training 128 of 130 high verdicts were right, 37 of 42 medium, 7 of 12 low.
"""
BESIDE = 0.75
"""Odds from which a sentence of another kind than its post's is told as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A comment's kind and how sure that is."""

    kind: Kind
    confidence: Confidence
    also: Kind | None = None
    """Another intent of the same post: thanks before a question."""


_PRAISE_CLAUSE = re.compile(
    r"^(?:(?:many |big )?(?:thanks|thank you|kudos|great|nice|good|lovely|love|excellent)\b[^,.;!?\n]{0,60}[,;–—]"
    r"|[^、。\n]{0,20}(?:ありがとう|素晴らし|すばらし|お疲れ|わかりやす|分かりやす)[^、。\n]{0,12}(?:が、|けど、|、))\s*(?=\S)",
    re.IGNORECASE,
)
"""Thanks or praise that opens a longer sentence."""


def classify(text: str) -> Verdict:
    """The kind of a post by its words: what it wants most, whatever its grammar.

    An explicit prefix decides. Praise gives way to what another sentence wants, and is then told in ``also``.
    A post without words is a note.
    """
    post = plain(text)
    for prefixed, pattern in PREFIXES.items():
        if pattern.search(post):
            return Verdict(kind=prefixed, confidence="high")
    if not post:
        return Verdict(kind="note", confidence="low")
    likely = kind_odds(post)
    kind = max(likely, key=lambda each: likely[each])
    parts = _parts(post)
    if len(parts) < 2:
        return Verdict(kind=kind, confidence=_confidence(likely[kind]))
    beside = _beside(parts, kind)
    if kind == "kudos" and beside in {"question", "suggestion", "action"}:
        return Verdict(kind=beside, confidence="low", also="kudos")
    return Verdict(kind=kind, confidence=_confidence(likely[kind]), also=beside)


def kind_odds(post: str) -> dict[Kind, float]:
    """How likely each kind is, of a `plain` post; they add up to 1."""
    return dict(zip(KINDS, odds(_model().scores(features(post))), strict=True))


@cache
def _model() -> Linear:
    """Imported when first needed: the table is large."""
    from pmdocs.core.comments import kind_weights

    return decode(kind_weights.TABLE, own=kind_weights.OWN, units=kind_weights.UNITS)


def _confidence(odds: float) -> Confidence:
    return "high" if odds >= HIGH else "medium" if odds >= MEDIUM else "low"


def _parts(post: str) -> list[str]:
    """Sentences; praise that opens a longer one stands alone."""
    found = sentences(post)
    opening = _PRAISE_CLAUSE.match(found[0]) if found else None
    if not opening:
        return found
    return [opening[0].rstrip(" ,;–—、"), found[0][opening.end() :], *found[1:]]


def _beside(parts: list[str], kind: Kind) -> Kind | None:
    """What another sentence of a post wants or praises, the surest first; a note beside it is none."""
    surest: tuple[float, Kind] | None = None
    for part in parts:
        likely = kind_odds(part)
        other = max(likely, key=lambda each: likely[each])
        if other not in {kind, "note"} and likely[other] >= max(BESIDE, surest[0] if surest else 0):
            surest = (likely[other], other)
    return surest[1] if surest else None
