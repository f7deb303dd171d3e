"""What a sentence does, judged by a linear model: lay blame, trust in effort, tell another past, stay vague.

Rules by words found six in ten of the blame sentences of writers who did not know them; the model learns from
sentences of many (benchmarks/lint_train.py; lint_measure.py tells how it does on writers who are new to it). Words
of blame only choose the rule's name and what is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import ModuleType
from typing import Literal

from pmdocs.core.linear import Linear, decode
from pmdocs.core.lint.blame_words import has_blame_word, mentions_somebody, names_somebody
from pmdocs.core.lint.plain_faults import tells_plain_fault
from pmdocs.core.lint.sentence_features import CUE, english, features, japanese

Fault = Literal["blame", "effort", "counterfactual", "vague"]
FAULTS: tuple[Fault, ...] = ("blame", "effort", "counterfactual", "vague")
"""The columns of the weights behind the first, in this order."""

LEANING = 1.0
"""How far below the bar a sentence may lie that also meets a rule by words of effort, or a word of blame."""
UNKNOWN = 0.7
"""Importance of features that no example held, of `Linear`: what is unlike any example is not judged boldly."""
DOUBT = 2.2
"""How much more it takes where the words give less reason: vagueness in prose or beside numbers."""
NOBODY = 0.8
"""The same for blame in English that names nobody; Japanese often leaves out who."""
CLAUSE = 0.2
"""How much the worst clause counts beside the whole sentence; chosen by leaving out one writer after another."""
DIRECT = 2.5
"""The same for somebody who plainly fails: "the engineer forgot"."""
_SPECIFIC = re.compile(r"\d|`|https?://")
"""What a vague action seldom holds."""
_CLAUSE = re.compile(r"[^,;:、。—–()]+")
_CLAUSE_LENGTH = {"en": 18, "ja": 10}
"""Letters."""
_ENDS = " .。!！"
_SHORTEST = {"en": 2, "ja": 4}
"""Words, or letters in Japanese, of what can be judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the model says of a sentence."""

    fault: Fault
    """The likeliest fault, if it has any."""
    score: float
    """From 0 on the sentence deserves another look; the higher the surer, in log odds."""


PLAIN = 3.0
"""Score of blame in so many words, where the model's own are 1 to 4."""
NOTHING = Judgement(fault="vague", score=float("-inf"))


def judge(text: str, *, lang: str, is_action: bool = False, names: frozenset[str] = frozenset()) -> Judgement:
    """The model's word on a sentence after `text.normal`; ``lang`` is ``en`` or ``ja``.

    ``names`` are known people, who are read as somebody in a role. Too short a text is not judged.
    """
    if _is_short(text, lang):
        return NOTHING
    model, bar = _model(lang)
    if tells_plain_fault(text, lang):
        return Judgement(fault="blame", score=PLAIN)
    flag, *kinds = sentence_scores(model, with_roles(text, names, lang), lang=lang, is_action=is_action)
    fault = FAULTS[max(range(len(FAULTS)), key=lambda at: kinds[at])]
    rest = _instead(text, lang) if fault != "blame" or lang == "ja" else ""
    if rest and not _is_short(rest, lang):
        flag = min(
            flag, sentence_scores(model, with_roles(rest, names, lang), lang=lang, is_action=is_action)[0]
        )
    return Judgement(fault=fault, score=flag - bar)


def sentence_scores(model: Linear, text: str, *, lang: str, is_action: bool) -> tuple[float, ...]:
    """The model's columns for a sentence; how its worst clause does alone counts in the first with `CLAUSE`.

    So a long sentence of facts does not hide what one of its clauses says of somebody.
    """
    read = japanese if lang == "ja" else english
    seen = features(text, lang=lang, is_action=is_action)
    flag, *kinds = model.scores(seen)
    clauses = [text[start:end] for start, end in _clauses(text, lang)]
    if len(clauses) > 1:
        worst = max(model.scores(read(clause, is_action=is_action))[0] for clause in clauses)
        flag = (1 - CLAUSE) * flag + CLAUSE * worst
    return (flag - _doubt(kinds, text, seen, lang=lang, is_action=is_action), *kinds)


def _doubt(kinds: Sequence[float], text: str, seen: Collection[str], *, lang: str, is_action: bool) -> float:
    fault = FAULTS[max(range(len(FAULTS)), key=lambda at: kinds[at])]
    is_bare = lang == "ja" and not is_action and _BARE_EVENT.match(text)
    if is_bare and not (mentions_somebody(text) or has_blame_word(text)):
        return BARE
    if fault == "blame":
        is_told = lang == "ja" or any(feature.startswith(CUE) for feature in seen)
        return 0.0 if is_told or names_somebody(text) or has_blame_word(text) else NOBODY
    return DOUBT if fault == "vague" and (not is_action or _SPECIFIC.search(text)) else 0.0


BARE = 6.0
"""Off the score of a bare event: the model knows short sentences from writers who jot down whose fault it was."""
_BARE_EVENT = re.compile(
    r"[^、。がにはのも人班者員係課部]{1,10}が[^、。がをはにも]{1,9}(?:た|ない|ている)。?$"
)
"""``サーバーが停止した。``"""
_INSTEAD = {
    "ja": re.compile(
        r"[^、。]*(?:ではなく|に頼らず|に頼らない|なくても?(?:よい|良い|いい|済む)|(?:ても|でも)[^。、]{0,30}(?:ない|られる|れる|まる)よう(?:に)?"
        r"|[でに](?:終わらせず|せず)|せずに済む)(?:、|,|\s)*"
    ),
    "en": re.compile(
        r"\b(?:instead of|rather than|without having to|no need to)\b[^.,;]*[.,;]?\s*", re.IGNORECASE
    ),
}
"""What is named only to be left behind, with the words that turn it round (practice: 〜ではなく, 〜に頼らず, rather than)."""


def _instead(text: str, lang: str) -> str:
    """What a sentence says instead of what it turns round; empty where it turns nothing round."""
    rest, count = _INSTEAD[lang].subn("", text)
    return rest.strip() if count else ""


def telling_clause(
    text: str, *, lang: str, is_action: bool = False, names: frozenset[str] = frozenset()
) -> tuple[int, int]:
    """Start and end of the clause that is judged worst, if it alone is judged bad, else of the whole text."""
    whole = (len(text) - len(text.lstrip()), len(text.rstrip(_ENDS)))
    clauses = _clauses(text, lang)
    if len(clauses) < 2:
        return whole
    judged = [
        judge(text[start:end], lang=lang, is_action=is_action, names=names).score for start, end in clauses
    ]
    best = max(range(len(clauses)), key=lambda at: judged[at])
    return clauses[best] if judged[best] >= 0 else whole


def _clauses(text: str, lang: str) -> list[tuple[int, int]]:
    """Where the clauses of a sentence stand that say enough to be judged."""
    found = []
    for clause in _CLAUSE.finditer(text):
        words = clause.group()
        start = clause.start() + len(words) - len(words.lstrip())
        end = clause.start() + len(words.rstrip(_ENDS))
        if end - start >= _CLAUSE_LENGTH[lang]:
            found.append((start, end))
    return found


def _is_short(text: str, lang: str) -> bool:
    return (len(text) if lang == "ja" else text.count(" ") + 1) < _SHORTEST[lang]


@cache
def _model(lang: str) -> tuple[Linear, float]:
    weights = _weights(lang)
    return decode(weights.TABLE, own=weights.OWN, units=weights.UNITS, unknown=UNKNOWN), float(weights.BAR)


def _weights(lang: str) -> ModuleType:
    """Imported when first needed: a command that lints nothing does not wait for them."""
    if lang == "ja":
        from pmdocs.core.lint import japanese_weights

        return japanese_weights
    from pmdocs.core.lint import english_weights

    return english_weights


def with_roles(text: str, names: frozenset[str], lang: str) -> str:
    """A sentence in which known people stand as somebody whom the examples know."""
    if not names:
        return text
    return _known(names).sub("担当者" if lang == "ja" else "the engineer", text)


@lru_cache(maxsize=64)
def _known(names: frozenset[str]) -> re.Pattern[str]:
    longest = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(
        rf"(?<![A-Za-z0-9_])(?:{'|'.join(map(re.escape, longest))})(?:さん|氏|くん|君|様)?(?![A-Za-z0-9_])"
    )
