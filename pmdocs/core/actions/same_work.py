"""Whether two actions are beyond doubt the same work, said again: not one of a series, nor the next part of it.

Like words are not enough: *Upgrade cluster 1* and *Upgrade cluster 2* differ in one letter and are two tasks. What
tells tasks apart are words that each has for itself, and numbers; articles, endings and an added word tell nothing.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from pmdocs.core.actions.likeness import SIMILAR, TURNS_ROUND, similarity

_TOKEN = re.compile(r"[a-z]+|\d+|[^\W\da-z\u3040-\u309f]+")
"""Words, numbers, and runs of ideographs or katakana: what stands between these joins them."""
_WORDS = """
a an the of for on in at to by with from and or our its it is are be all about over into onto upon under per when if
"""
_JOINING = frozenset(_WORDS.split())
_INFLECTED = 0.8
"""Likeness of two words from which they are forms of one."""
_MIN_INFLECTED = 4


def is_same_work(one: str, other: str) -> bool:
    """Whether two normalised texts (`identity_text`) say the same work."""
    if one == other:
        return bool(one)
    at_most = 200 * min(len(one), len(other)) / (len(one) + len(other))
    if at_most < SIMILAR or similarity(one, other) < SIMILAR:
        return False
    ours, theirs = _own_words(one, other), _own_words(other, one)
    added = ours + theirs
    is_numbered = any(word.isdigit() or len(word) == 1 for word in added)
    return not (ours and theirs) and not is_numbered and TURNS_ROUND.search(" ".join(added)) is None


def _own_words(text: str, other: str) -> list[str]:
    """Words of a text that the other one does not have in any form."""
    others = _TOKEN.findall(other)
    joined = "".join(word for word in others if not word.isascii())
    return [
        word
        for word in _TOKEN.findall(text)
        if word not in _JOINING
        and word not in others
        and (word.isascii() or word not in joined)
        and not any(_is_form(word, another) for another in others)
    ]


def _is_form(word: str, other: str) -> bool:
    if (
        not (word.isalpha() and word.isascii() and other.isascii())
        or min(len(word), len(other)) < _MIN_INFLECTED
    ):
        return False
    first, second = sorted((word, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _INFLECTED
