"""A cue: patterns that some sentences meet, and what excuses them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from re import Match, Pattern

from pmdocs.core.lint.cues.literals import necessary
from pmdocs.core.lint.model import compiled

_IGNORES_CASE = int(re.IGNORECASE)
"""As a number: combining flags as such costs more than most matches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Patterns of one kind. ``unless`` sees the sentence and the match, and may excuse it."""

    patterns: tuple[Pattern[str], ...]
    unless: Callable[[str, Match[str]], bool]
    words: tuple[tuple[str, ...], ...] = ()
    """Of each pattern what `necessary` says, where that is known already."""
    starts: Callable[[str], Sequence[int]] | None = None
    """The only places where a match may begin, ascending; anywhere without it."""
    needs: Callable[[str], object] = lambda _sentence: True
    """A quick look whether a sentence is worth the patterns at all."""

    def is_met(self, sentence: str, lowered: str) -> bool:
        """Whether a sentence has a match that nothing excuses.

        ``lowered`` is the sentence in lower case, of the same length, for patterns in lower case.
        """
        places = self.starts(sentence) if self.starts else ()
        if not self.needs(sentence) or (self.starts and not places):
            return False
        return any(
            match.end() > match.start() and not self.unless(sentence, match)
            for pattern, words in zip(self.patterns, self.words or _necessary(self.patterns), strict=True)
            if not words or any(word in lowered for word in words)
            for match in self._matches(
                pattern, sentence if pattern.flags & _IGNORES_CASE else lowered, places
            )
        )

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


def cues(
    *patterns: str,
    person: str,
    people: Callable[[str], Sequence[int]],
    unless: Callable[[str, Match[str]], bool],
    plain: Callable[..., tuple[Pattern[str], ...]],
) -> tuple[Cue, ...]:
    """One kind in parts, by how soon it is known that a sentence cannot meet them.

    Patterns that begin with ``person`` are tried only where ``people`` finds one, those that hold it further on
    (in no mere alternative) only if there is one at all; ``plain`` compiles the others.
    """
    first = tuple(one for one in patterns if _GUARD.sub("", one).startswith(person))
    inside = tuple(one for one in patterns if person in one and one not in first)
    others = tuple(one for one in patterns if person not in one)
    begin, within = (tuple(necessary(one.replace(person, ".")) for one in part) for part in (first, inside))
    parts = (
        Cue(patterns=compiled(*first), words=begin, unless=unless, starts=people),
        Cue(patterns=compiled(*inside), words=within, unless=unless, needs=people),
        Cue(patterns=plain(*others), unless=unless),
    )
    return tuple(part for part in parts if part.patterns)


_GUARD = re.compile(r"^\(\?![^()]*\)\(\?:")
"""A look ahead before the person."""
