"""What the reader of likely work sees of a line: its own words first, then how it and its neighbours look."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from pmdocs.core.documents.blocks import OBJECT_CHARACTER
from pmdocs.core.documents.section_features import CUES, JAPANESE, LETTERS, title_words
from pmdocs.core.vocabulary import normalise

HEAD = 240
"""Characters of a line that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkLine:
    """A line of a list, or a sentence of prose, and where it stands."""

    text: str
    """Without its bullet, number or box."""
    kind: str
    """``bullet``, ``ordered``, ``checkbox``, ``caption`` or ``prose``."""
    level: int
    title: str
    """The heading that it stands below."""
    above: str
    """The heading above that one."""
    keys: frozenset[str]
    """What its section is known to be."""
    is_read: bool
    """Whether the rules read it as an item."""
    people: frozenset[str] = frozenset()
    """What it says of people, as `PeopleCues` tells."""


_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|\d+")
_BEHIND = re.compile(r"[\s。.!！)）]+$|[(（][^()（）]*[)）]?\s*$")
_CUES: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {cue: tells for cue, tells in CUES.items() if cue != "urgent"}
    | {
        "owned": re.compile(r"@\w|\b(?:owner|assignee|dri)\b|担当|さん|[(（][A-Z][a-z]+[)）]\s*$|\bteam\b").search,
        "dated": re.compile(r"\b(?:by|due|until|eta|next week|tomorrow|end of)\b|まで|期限|来週|今週|Q[1-4]\b|\d{1,2}/\d{1,2}|\d月").search,
        "not": re.compile(r"\b(?:no|not|never|nothing|without|lacked|missing)\b|n['’]t\b|ない|なかった|ず、").search,
        "would": re.compile(r"\b(?:would|could|might|should have|if we)\b|かもしれ|だろう|のでは").search,
        "coded": re.compile(r"`|^\$|\b[\w.-]+/[\w./-]+\b|\w+\(\)|\b[a-z]+_[a-z_]+\b").search,
        "quoted": re.compile(r"[\"“”「]").search,
        "called": re.compile(rf"\W*(?:@\w|{OBJECT_CHARACTER})").match,
    }
)  # fmt: skip
"""What the form of a line tells: as in sections, and a little more."""


def line_features(line: WorkLine) -> frozenset[str]:
    """The words of a line and of its headings, and the forms it has. Time is linear in `HEAD` characters."""
    text = line.text[:HEAD]
    found = {f"kind {line.kind}", f"level {min(line.level, 2)}", f"length {min(len(text) // 25, 8)}"}
    found.update(f"is {key}" for key in line.keys or ("unknown",))
    found.update(f"c {cue}" for cue in cues_of(text))
    found.update(line.people or ("who nobody",))
    found.update(f"t {each}" for each in title_words(normalise(line.title), framed=True))
    found.update(f"p {each}" for each in title_words(normalise(line.above), framed=False))
    found.update(_of_words(_WORD.findall(text.casefold())))
    found.update(_of_letters(text))
    return frozenset(found)


@lru_cache(maxsize=1024)
def cues_of(text: str) -> frozenset[str]:
    """Names of the forms that a line has; remembered, because both looks at a line ask."""
    return frozenset(cue for cue, tells in _CUES.items() if tells(text))


def _of_words(words: Sequence[str]) -> Iterator[str]:
    yield from words
    yield from map(" ".join, pairwise(words))
    for size in (1, 2, 3):
        if len(words) >= size:
            yield f"^ {' '.join(words[:size])}"


def _of_letters(text: str) -> Iterator[str]:
    for part in JAPANESE.findall(text):
        for size in (1, 2, 3):
            yield from (part[at : at + size] for at in range(len(part) - size + 1))
    end = _BEHIND.sub("", text)
    yield from (f"{end[-size:]}$" for size in (2, 3, 4, 5))
    for part in LETTERS.findall(end)[-1:]:
        yield from (f"end {part[-size:]}" for size in (1, 2, 3, 4, 5))


def context_features(lines: Sequence[WorkLine], own: Sequence[float], read: int) -> list[frozenset[str]]:
    """What tells of each line beside its words: ``own`` is how much each looks like work by itself.

    ``read`` is how many items the rules read in the whole document.
    """
    by_place: dict[tuple[str, str], list[int]] = {}
    for at, line in enumerate(lines):
        by_place.setdefault((line.title, line.above), []).append(at)
    found: list[frozenset[str]] = [frozenset()] * len(lines)
    for group in by_place.values():
        for position, at in enumerate(group):
            beside = [group[each] for each in (position - 1, position + 1) if 0 <= each < len(group)]
            found[at] = frozenset(
                {f"read {min(read, 4)}", *_of_line(lines[at], own[at]), *_of_group(lines, own, group, at)}
                | {
                    f"{'before' if each < at else 'after'} {_coarse(own[each])}{' read' * lines[each].is_read}"
                    for each in beside
                }
            )
    return found


def _of_line(line: WorkLine, own: float) -> Iterator[str]:
    fine, coarse = round(2 * max(-5.0, min(own, 5.0))), _coarse(own)
    yield f"own {fine}"
    yield f"kind {line.kind} {coarse}"
    yield f"level {min(line.level, 2)}"
    yield f"length {min(len(line.text) // 40, 6)}"
    for key in line.keys or ("unknown",):
        yield f"is {key}"
        yield f"is {key} {coarse}"
    cues = cues_of(line.text[:HEAD])
    form = next(
        (cue for cue in ("asks", "task", "promise", "undertakes", "past", "done") if cue in cues), "none"
    )
    yield f"form {form} {coarse}"
    for cue in cues:
        yield f"c {cue}"
    for cue in line.people or ("who nobody",):
        yield cue


def _of_group(
    lines: Sequence[WorkLine], own: Sequence[float], group: Sequence[int], at: int
) -> Iterator[str]:
    others = [each for each in group if each != at]
    yield f"many {min(len(group), 9)}"
    if not others:
        yield "alone"
        return
    mean = sum(own[each] for each in others) / len(others)
    yield f"mean {_coarse(mean)}"
    yield f"mean {_coarse(mean)} {_coarse(own[at])}"
    yield f"most {_coarse(max(own[each] for each in others))}"
    line = lines[at]
    alike = [own[each] for each in others if (lines[each].kind, lines[each].level) == (line.kind, line.level)]
    yield f"alike {_coarse(sum(alike) / len(alike))}" if alike else "alike none"
    share = sum(lines[each].is_read for each in others) / len(others)
    yield f"share {0 if not share else 1 if share < 0.34 else 2 if share < 0.7 else 3}"


def _coarse(value: float) -> int:
    return round(max(-4.0, min(value, 4.0)))
