"""What the reader of sections sees of one whose heading it does not know: the words of its heading and lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from pmdocs.core.actions.deeds import begins_in_past, is_done
from pmdocs.core.actions.promises import begins_with_task, is_promise, undertakes
from pmdocs.core.vocabulary import normalise

MOST_LINES = 12
"""Lines that are looked at: what a list holds shows at its beginning."""
HEAD = 160
"""Characters of a line that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionLine:
    """A line below a heading."""

    kind: str
    """``bullet``, ``ordered``, ``checkbox`` or ``prose``."""
    text: str
    """Without its bullet, number or box."""


_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+")
JAPANESE = re.compile("[぀-ヿ一-鿿々]+")
_NUMBERED = re.compile(r"^(?:\d+(?:[.\-]\d+)*|[a-z])[.):、．]?\s+")
LETTERS = re.compile(r"[぀-ヿ一-鿿々ー]+")
CUES: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        "task": begins_with_task,
        "promise": is_promise,
        "undertakes": undertakes,
        "done": is_done,
        "past": begins_in_past,
        "asks": re.compile(r"[?？]\s*$").search,
        "labelled": re.compile(r"[^:：]{2,40}[:：]\s*\S").match,
        "timed": re.compile(r"\W*(?:\d{1,2}:\d\d|\d{4}[-/]\d|\d{1,2}/\d{1,2}\b)").match,
        "was": re.compile(r"\b(?:was|were|did|had|caused|didn't|wasn't)\b").search,
        "now": re.compile(r"\b(?:now|no longer|from now on)\b|ように(?:した|しました|変更)").search,
        "owned": re.compile(r"@\w|\b(?:owner|assignee|dri)\b|担当|[(（][A-Z][a-z]+[)）]\s*$|\bteam\b").search,
        "tracked": re.compile(r"#\d+|\b[A-Z]{2,}-\d+|https?://").search,
        "dated": re.compile(r"\b(?:by|due|until|eta)\b|まで|期限|Q[1-4]\b").search,
        "urgent": re.compile(r"\bP[0-4]\b|\b(?:HIGH|MEDIUM|LOW)\b|優先度").search,
        "stated": re.compile(r"(?i)\b(?:done|todo|wip|completed?|in progress|shipped|merged)\b|済|完了|未対応|対応中|✅").search,
        "not": re.compile(r"\b(?:no|not|never|nothing|without|lacked|missing)\b|n't\b|ない|なかった|ず、").search,
        "coded": re.compile(r"`|^\$|^[\w.-]+/[\w./-]+$").search,
    }
)  # fmt: skip
"""What a single line tells; a share of all lines says more than one."""


def section_features(title: str, parent: str, lines: Sequence[SectionLine]) -> frozenset[str]:
    """Everything that counts about a section. Time is linear in the heading and `MOST_LINES` lines."""
    found = {f"t {each}" for each in title_words(normalise(title), framed=True)}
    found.update(f"p {each}" for each in title_words(normalise(parent), framed=False))
    listed = [line for line in lines if line.kind != "prose"][:MOST_LINES]
    prose = [line for line in lines if line.kind == "prose"][:MOST_LINES]
    found.add(f"listed {min(len(listed), 6)}")
    found.add(f"prose {min(len(prose), 4)}")
    found.update(f"kind {line.kind}" for line in listed)
    for name, part in (("l", listed), ("q", prose)):
        found.update(_of_lines(name, [line.text.strip()[:HEAD] for line in part]))
    return frozenset(found)


def _of_lines(name: str, texts: list[str]) -> Iterator[str]:
    if not texts:
        return
    for cue, tells in CUES.items():
        share = sum(bool(tells(text)) for text in texts) / len(texts)
        for bar, word in ((0.01, "any"), (0.34, "some"), (0.6, "most"), (0.99, "all")):
            if share >= bar:
                yield f"{name} {word} {cue}"
        if not share:
            yield f"{name} no {cue}"
    yield f"{name} length {min(sum(map(len, texts)) // len(texts) // 20, 6)}"
    for text in texts:
        words = _WORD.findall(text.casefold())
        if words:
            yield f"{name} first {words[0]}"
            yield from (f"{name} {each}" for each in words if len(each) > 2)
        for part in LETTERS.findall(text)[-1:]:
            yield from (f"{name} end {part[-size:]}" for size in (2, 3, 4))
        for part in JAPANESE.findall(text):
            yield from (f"{name} {part[at : at + 2]}" for at in range(len(part) - 1))


def title_words(title: str, *, framed: bool) -> Iterator[str]:
    """Of a normalised heading without its number: words and pairs of words, stretches within words; of Japanese one to three letters and the end."""
    text = _NUMBERED.sub("", title)
    words = _WORD.findall(text)
    yield from words
    yield from map(" ".join, pairwise(["^", *words, "$"] if framed else words))
    for word in words:
        if len(word) > 5:
            yield word[:5]
    for part in JAPANESE.findall(text):
        for size in (1, 2, 3):
            yield from (part[at : at + size] for at in range(len(part) - size + 1))
        yield f"{part[-2:]}$"
