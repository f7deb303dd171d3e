"""The reading club: which postmortem to read next, and the hour in which it is read.

The hour is Hatena's: read and comment, discuss from the comments, confirm the work that came up.
"""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from pmdocs.core.documents.sections import Reading

READING_SCRIPT: tuple[tuple[str, int], ...] = (("read", 25), ("discuss", 30), ("confirm", 5))
"""Minutes of sixty for each part; reading takes 20 to 25."""

READER_QUESTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            "Could this cause hit our own product?",
            "Which steps or documents of the response are worth copying?",
            "What can we do before it happens to us?",
        ),
        "ja": (
            "この根本原因は自分たちのプロダクトでも起こりうるか",
            "対応の手順や資料で、まねしたいものはどれか",
            "自分たちに起こる前に、できることは何か",
        ),
    }
)

CAUSE_KEYS = ("summary", "root_causes", "trigger", "detection")
"""Sections whose words tell what happened."""

SERVICE_WEIGHT, WORDS_WEIGHT, CAUSE_WEIGHT = 1.0, 1.0, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A postmortem that might be read."""

    document_id: str
    incident_id: str
    title: str
    services: tuple[str, ...] = ()
    team: str = ""
    words: str = ""
    """Everything the tracker says of it."""
    day: str = ""
    read_on: tuple[str, ...] = ()
    """Days of the sessions that read it, ISO."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to read: like another postmortem, about services or words; empty fields do not matter."""

    like: Candidate | None = None
    causes: str = ""
    """What ``like`` says of its causes."""
    service: str = ""
    words: str = ""
    unread_only: bool = False
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A postmortem to read, and why."""

    candidate: Candidate
    score: float = 0.0
    services: tuple[str, ...] = ()
    """Those it shares with what was asked for."""
    shared: tuple[str, ...] = ()
    """Words it shares with what was asked for, the rarest first."""


def pick(
    candidates: Sequence[Candidate], wanted: Wanted, *, causes: Mapping[str, str] | None = None
) -> list[Pick]:
    """Candidates in the order in which to read them: unread before read, then the most alike, then by lot.

    ``causes`` are what documents say of their causes, by document id, as far as they were read. One seed always
    draws the same lots.
    """
    others = [one for one in candidates if wanted.like is None or one.document_id != wanted.like.document_id]
    if wanted.unread_only:
        others = [one for one in others if not one.read_on]
    if wanted.service:
        others = [
            one for one in others if _folded(wanted.service) in {_folded(each) for each in one.services}
        ]
    if wanted.words:
        asked = tokens(wanted.words)
        others = [one for one in others if set(asked) & set(tokens(_text(one)))]
    picks = _scored(others, candidates, wanted, causes or {})
    return sorted(
        picks, key=lambda each: (len(each.candidate.read_on), -round(each.score, 6), _lot(each, wanted.seed))
    )


def _scored(
    others: Iterable[Candidate], everything: Sequence[Candidate], wanted: Wanted, causes: Mapping[str, str]
) -> list[Pick]:
    weights = _weights([_text(one) for one in everything])
    asked = " ".join(filter(None, (wanted.words, _text(wanted.like) if wanted.like else "")))
    *told, model = _without_template([*causes.values(), wanted.causes])
    cause_weights = _weights([*told, model])
    causes = dict(zip(causes, told, strict=True))
    picks = []
    for one in others:
        services = _shared_services(one, wanted)
        found = Pick(candidate=one, services=services)
        score = SERVICE_WEIGHT * len(services) / max(len(one.services), 1)
        if asked:
            likeness, shared = alike(asked, _text(one), weights)
            score, found = score + WORDS_WEIGHT * likeness, replace(found, shared=shared)
        if wanted.causes and one.document_id in causes:
            likeness, shared = alike(model, causes[one.document_id], cause_weights)
            score, found = score + CAUSE_WEIGHT * likeness, replace(found, shared=shared or found.shared)
        picks.append(replace(found, score=score))
    return picks


def _shared_services(one: Candidate, wanted: Wanted) -> tuple[str, ...]:
    asked = {_folded(name) for name in (wanted.like.services if wanted.like else ())}
    if wanted.service:
        asked.add(_folded(wanted.service))
    return tuple(name for name in one.services if _folded(name) in asked)


def _text(one: Candidate) -> str:
    return " ".join((one.title, *one.services, one.words))


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _lot(each: Pick, seed: int) -> str:
    return hashlib.sha256(f"{seed}\x1f{each.candidate.document_id}".encode()).hexdigest()


# Likeness


_RUN = re.compile(r"[a-z][a-z0-9_-]{2,}|[\u3400-\u9fff\u30a1-\u30ff々ー]{2,}")
_COMMON = frozenset(
    [
        "the",
        "and",
        "for",
        "was",
        "were",
        "with",
        "that",
        "this",
        "from",
        "not",
        "are",
        "has",
        "had",
        "have",
        "its",
        "into",
        "been",
        "but",
        "all",
        "our",
        "which",
        "when",
        "until",
        "after",
        "before",
        "then",
        "than",
        "they",
        "them",
        "their",
        "there",
        "incident",
        "outage",
        "postmortem",
        "インシデント",
        "ポストモーテム",
        "障害",
        "発生",
        "対応",
        "場合",
    ]
)
SHOWN_WORDS = 6


def tokens(text: str) -> Counter[str]:
    """Words by how often they occur: Latin ones, and of Japanese every two characters that stand together."""
    found: Counter[str] = Counter()
    for run in _RUN.findall(_folded(text)):
        if run in _COMMON:
            continue
        if run[0] < "\u3000":
            found[run.removesuffix("s") if len(run) > 4 else run] += 1
        else:
            found.update(run[at : at + 2] for at in range(len(run) - 1))
    return found


def _weights(texts: Sequence[str]) -> dict[str, float]:
    """How rare each word is among texts; in all of them it says nothing more than that."""
    counted = Counter(word for text in texts for word in tokens(text))
    return {word: math.log((1 + len(texts)) / count) for word, count in counted.items()}


def alike(one: str, other: str, weights: Mapping[str, float]) -> tuple[float, tuple[str, ...]]:
    """Cosine of two texts, from 0 to 1, with the words they share, the weightiest first."""
    first, second = ({w: n * weights.get(w, 1.0) for w, n in tokens(text).items()} for text in (one, other))
    shared = sorted(first.keys() & second.keys(), key=lambda word: (-weights.get(word, 1.0), word))
    length = math.hypot(*first.values()) * math.hypot(*second.values())
    product = sum(first[word] * second[word] for word in shared)
    return (product / length if length else 0.0), tuple(shared[:SHOWN_WORDS])


def _without_template(texts: Sequence[str]) -> list[str]:
    """Texts without the lines that several of them have: those came with the template."""
    counted = Counter(line for text in texts for line in {line.strip() for line in text.splitlines()})
    return ["\n".join(line for line in text.splitlines() if counted[line.strip()] == 1) for text in texts]


def causes_of(reading: Reading) -> str:
    """What a postmortem says of what happened and why."""
    return "\n".join(filter(None, (reading.text_of(key) for key in CAUSE_KEYS)))


# Sessions


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A postmortem that a session reads: one of ours, or a page from outside."""

    title: str
    url: str
    document_id: str = ""
    """Empty for a page from outside."""

    @property
    def key(self) -> str:
        """What it is known by."""
        return self.document_id or self.url


def session_digest(day: date, texts: Iterable[Text]) -> str:
    """What makes two sessions one: the day and what is read, in any order."""
    parts = [day.isoformat(), *sorted({text.key for text in texts})]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def session_id(day: date, digest: str) -> str:
    """The id of a session, before the ``/AI-1`` of its action items; no two sessions of a day share it."""
    return f"READING-{day:%Y%m%d}-{digest[:4].upper()}"
