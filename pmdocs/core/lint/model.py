"""What lint speaks of: wording that was hit, and findings as a person gets them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from re import Match, Pattern

from pmdocs.core.findings import Level
from pmdocs.core.lint.literals import necessary

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

    ``unless`` sees the sentence and the match, and may excuse it; ``level`` may depend on both.
    """

    rule: str
    patterns: tuple[Pattern[str], ...]
    scopes: frozenset[str] = ANYWHERE
    level: Level = Level.WARNING
    hint_when: Callable[[str, Match[str]], bool] = lambda _sentence, _match: False
    """Whether a match is only worth a hint."""
    unless: Callable[[str, Match[str]], bool] = lambda _sentence, _match: False
    words: tuple[tuple[str, ...], ...] = ()
    """Of each pattern what `necessary` says, where that is known already."""
    starts: Callable[[str], Sequence[int]] | None = None
    """The only places where a match may begin, ascending; anywhere without it."""
    needs: Callable[[str], object] = lambda _sentence: True
    """A quick look whether a sentence is worth the patterns at all."""

    def hits(self, sentence: str, lowered: str) -> list[Hit]:
        """Every match that nothing excuses; of one pattern the matches do not overlap.

        ``lowered`` is the sentence in lower case, of the same length, for patterns that `lower` made.
        """
        places = self.starts(sentence) if self.starts else ()
        if not self.needs(sentence) or (self.starts and not places):
            return []
        return [
            Hit(
                rule=self.rule,
                level=Level.HINT if self.hint_when(sentence, match) else self.level,
                start=match.start(),
                end=match.end(),
            )
            for pattern, words in zip(self.patterns, self.words or _necessary(self.patterns), strict=True)
            if not words or any(word in lowered for word in words)
            for match in self._matches(
                pattern, sentence if pattern.flags & _IGNORES_CASE else lowered, places
            )
            if match.end() > match.start() and not self.unless(sentence, match)
        ]

    def _matches(self, pattern: Pattern[str], text: str, places: Sequence[int]) -> Iterable[Match[str]]:
        return pattern.finditer(text) if self.starts is None else _beginning(pattern, text, places)


@cache
def _necessary(patterns: tuple[Pattern[str], ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(necessary(pattern.pattern) for pattern in patterns)


def _beginning(pattern: Pattern[str], text: str, places: Sequence[int]) -> Iterator[Match[str]]:
    """What ``finditer`` would find, if its matches begin at these places only."""
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            yield match
            end = match.end()


def wordings(
    rule: str,
    *patterns: str,
    person: str,
    people: Callable[[str], Sequence[int]],
    unless: Callable[[str, Match[str]], bool],
    scopes: frozenset[str] = ANYWHERE,
    plain: Callable[..., tuple[Pattern[str], ...]] = compiled,
) -> tuple[Wording, ...]:
    """One rule in parts, by how soon it is known that a sentence cannot meet them.

    Patterns that begin with ``person`` are tried only where ``people`` finds one, those that hold it further on
    (in no mere alternative) only if there is one at all; ``plain`` compiles the others.
    """
    first = tuple(one for one in patterns if _GUARD.sub("", one).startswith(person))
    inside = tuple(one for one in patterns if person in one and one not in first)
    others = tuple(one for one in patterns if person not in one)
    begin, within = (tuple(necessary(one.replace(person, ".")) for one in part) for part in (first, inside))
    parts = (
        Wording(
            rule=rule, patterns=compiled(*first), words=begin, unless=unless, scopes=scopes, starts=people
        ),
        Wording(
            rule=rule, patterns=compiled(*inside), words=within, unless=unless, scopes=scopes, needs=people
        ),
        Wording(rule=rule, patterns=plain(*others), unless=unless, scopes=scopes),
    )
    return tuple(part for part in parts if part.patterns)


_GUARD = re.compile(r"^\(\?![^()]*\)\(\?:")
"""A look ahead before the person."""


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
