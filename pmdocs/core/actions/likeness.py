"""How alike the words of two actions are, as `identity_text` has them."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

SIMILAR, REWORDED = 85, 60
"""Ratios, 0 to 100, from which a text counts as the same item, and as perhaps the same."""

MIN_OVERLAP, MAX_COMPARED = 0.3, 5_000
"""Share of common letter pairs from which texts are compared in full, and how many comparisons are worth it."""

OPPOSITES = (
    ("追加", "削除"), ("有効", "無効"), ("開始", "停止"), ("増や", "減ら"), ("上げ", "下げ"), ("許可", "禁止"),
    ("enable", "disable"), ("add", "remove"), ("increase", "decrease"), ("start", "stop"), ("raise", "lower"),
    ("allow", "deny"), ("open", "close"), ("before", "after"), ("する", "しない"), ("する", "やめ"), ("with", "without"),
)  # fmt: skip
"""Words that make two similar texts say the contrary."""


@lru_cache(maxsize=8192)
def similarity(one: str, other: str) -> float:
    """How alike two normalised texts are, 0 to 100, in either order; 0 where one says the contrary."""
    if not one or not other or _are_contrary(one, other):
        return 0.0
    first, second = sorted((one, other))
    ratio = 100 * SequenceMatcher(None, first, second, autojunk=False).ratio()
    return max(ratio, SIMILAR) if _differ_in_tense(one, other) else ratio


_ENDING_JA = re.compile(r"(?<=[一-龯々ァ-ヶー])(?![ぁ-ん]*[なず])[ぁ-ん]{1,5}$")
_TENSE_JA = re.compile(r"(?:る|す|く|う|つ|ぬ|ぶ|む|ぐ|た|だ)$")
MIN_STEM_JA = 4
"""Letters before its last inflection from which a Japanese task says what the work is."""


def _differ_in_tense(one: str, other: str) -> bool:
    """Whether two Japanese tasks differ in the tense of their verb only: 「手順書を更新する」, 「…更新しました」."""
    if not (_TENSE_JA.search(one) and _TENSE_JA.search(other)):
        return False
    stems = {_ENDING_JA.sub("", one), _ENDING_JA.sub("", other)}
    return len(stems) == 1 and len(stems.pop()) >= MIN_STEM_JA


MIN_HELD, MIN_HELD_JA = 12, 6
"""Letters from which words that stand whole within others say what the work is."""


def holds(one: str, other: str) -> bool:
    """Whether one of two normalised texts has all the words of the other, and none that turn them round."""
    short, long = sorted((one, other), key=len)
    if short not in long or short == long or len(short) < (MIN_HELD if short.isascii() else MIN_HELD_JA):
        return False
    if _are_contrary(one, other):
        return False
    found = re.search(rf"(?<![a-z0-9]){re.escape(short)}(?![a-z0-9])", long)
    return found is not None and TURNS_ROUND.search(f"{long[: found.start()]} {long[found.end() :]}") is None


TURNS_ROUND = re.compile(
    r"\b(?:not|no|never|n't|stop|cancel\w*|remov\w+|revert\w*|undo|roll\w* back|instead|drop\w*|without|disabl\w+|delet\w+|skip\w*"
    r"|decide|whether|consider|evaluate|discuss|abandon\w*)\b|n['’]t\b"
    r"|ない|ません|せず|やめ|止め|廃止|中止|撤回|取り?消|戻す|戻し|削除|不要|代わり|停止|無効|禁止|検討|見送|撤去|断念"
)
"""Around the same words these make other work of it: ``Decide whether to …``, ``…のを中止する``."""


def resembling(
    ours: Mapping[int, str], theirs: Mapping[int, str], is_meant: Callable[[int, int], bool] | None = None
) -> list[tuple[float, int, int]]:
    """Score and numbers of every two normalised texts that are alike from `REWORDED` on; the most alike first.

    Only those are compared of which ``is_meant`` is true, given their numbers.
    """
    pairs_of = {text: _letter_pairs(text) for text in (*ours.values(), *theirs.values())}
    rough = [
        (_overlap(pairs_of[text], pairs_of[other]), one, another)
        for one, text in ours.items()
        for another, other in theirs.items()
        if is_meant is None or is_meant(one, another)
    ]
    likely = heapq.nlargest(MAX_COMPARED, (found for found in rough if found[0] >= MIN_OVERLAP))
    scored = [(similarity(ours[one], theirs[other]), one, other) for _, one, other in likely]
    return sorted((found for found in scored if found[0] >= REWORDED), reverse=True)


def _are_contrary(one: str, other: str) -> bool:
    return any(
        (_says(first, one) and _says(second, other) and not (_says(second, one) or _says(first, other)))
        or (_says(second, one) and _says(first, other) and not (_says(first, one) or _says(second, other)))
        for first, second in OPPOSITES
    )


def _says(word: str, text: str) -> bool:
    if word == "する":
        return "する" in text or "した" in text
    if word in text and word.isascii():
        return re.search(rf"\b{word}", text) is not None if word != "with" else f"{word} " in text
    return word in text


def _letter_pairs(text: str) -> frozenset[str]:
    return frozenset(map("".join, pairwise(text))) or frozenset({text})


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
