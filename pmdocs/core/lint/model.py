"""What lint speaks of: wording that was hit, and findings as a person gets them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from re import Match, Pattern

from pmdocs.core.findings import Level

PROSE, ACTIONS, TIMELINE = "prose", "actions", "timeline"
ANYWHERE = frozenset({PROSE, ACTIONS, TIMELINE})
IN_PROSE, IN_ACTIONS, IN_BOTH = frozenset({PROSE}), frozenset({ACTIONS}), frozenset({PROSE, ACTIONS})


_IGNORES_CASE = int(re.IGNORECASE)
"""As a number: combining flags as such costs more than most matches."""


def compiled(*patterns: str) -> tuple[Pattern[str], ...]:
    """Patterns that ignore case."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def lower(*patterns: str) -> tuple[Pattern[str], ...]:
    """Patterns in lower case, for a sentence in lower case: several times as fast as ignoring case."""
    return tuple(re.compile(pattern) for pattern in patterns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Words of one sentence that a rule is about."""

    rule: str
    level: Level
    start: int
    """In characters of the sentence after `lint_text.normal`, like ``end``."""
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A wording rule of one language.

    ``unless`` sees the sentence and the match, and may excuse it.
    """

    rule: str
    patterns: tuple[Pattern[str], ...]
    scopes: frozenset[str] = ANYWHERE
    level: Level = Level.WARNING
    unless: Callable[[str, Match[str]], bool] = lambda _sentence, _match: False

    def hits(self, sentence: str, lowered: str) -> list[Hit]:
        """Every match that nothing excuses; of one pattern the matches do not overlap.

        ``lowered`` is the sentence in lower case, of the same length, for patterns that `lower` made.
        """
        return [
            Hit(
                rule=self.rule,
                level=self.level,
                start=match.start(),
                end=match.end(),
            )
            for pattern in self.patterns
            for match in pattern.finditer(sentence if pattern.flags & _IGNORES_CASE else lowered)
            if match.end() > match.start() and not self.unless(sentence, match)
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class LintFinding:
    """One thing to look at again, for who writes the document; nobody else is told."""

    rule: str
    level: Level
    section: str
    """The heading as written; empty for the document as a whole."""
    where: str
    """The place as a person would find it."""
    line: int = 0
    """Line of a file, from 1; 0 where there is none."""
    column: int = 0
    """Column of a file in characters, from 1; 0 where it is not known."""
    url: str = ""
    """Where it opens in Google Docs, at the section's heading where it has one."""
    quote: str
    """The words it is about, as written."""
    sentence: str = ""
    """What they stand in, shortened."""
    why: str
    rewrite: str
    """A direction to think about, not a text to paste."""


def distinct(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Hits in reading order, without those that overlap one of the same family: they would say the same twice."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end, one.rule)):
        family = _FAMILIES.get(hit.rule, hit.rule)
        if not any(
            family == _FAMILIES.get(other.rule, other.rule) and hit.start < other.end for other in kept
        ):
            kept.append(hit)
    return tuple(kept)


_FAMILIES = {"person-subject": "blame", "blame-word": "blame"}
