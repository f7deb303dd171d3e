"""Whether two actions are beyond doubt the same work, said again: not one of a series, nor a part or the next of it.

The same words in the same order, whatever their script, width, articles and endings. Like words are not enough:
*Upgrade cluster 1* and *Upgrade cluster 2* differ in one letter, *from primary* and *to primary* in a word that only
joins, *the failover* and *the failover tests* in a word more, and all of them are two tasks.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOT_SEEN = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
"""Joiners without width, and accents on Latin letters."""
_LATIN = str.maketrans("авекмнорстухіјѕαβεικορτυχ", "abekmhopctyxijsabeikoptyx")
"""Small letters of Cyrillic and Greek that look like Latin ones, or whose capitals do."""
_TOKEN = re.compile(r"[a-z]+|\d+|[^\W\d_a-z]+|(?<=[a-z])#|[+<>=%←↑→↓⇐⇒]")
"""Words, numbers, runs of Japanese, and the signs that tell more or less, or whither."""

_FILLER = re.compile(
    r"\b(?:please|once (?:again|more)|again|properly|really|finally|soon|asap|quickly|promptly|immediately|right away"
    r"|without (?:any )?delay|non[- ]?stop|this time)\b"
    r"|改めて|あらためて|再度|再び|ふたたび|もう[一1]度|今度こそ|きちんと|しっかりと?|ちゃんと|必ず|速やかに|すみやかに|早急に|至急"
)
"""Words that urge, and tell nothing of the work."""
_ARTICLE = re.compile(
    r"\b(?:the|an)\b|(?<![^\x00-\x7f] )\ba (?!(?:to|in|on|at|of|for|from|by|and|or|with|as)\b)(?=[a-z0-9])"
)
"""A letter before what joins, at the end or behind Japanese is a name: *cluster A*."""
_POSSESSIVE = re.compile(r"(?<=[a-z])['’]s\b")
_POLITE = re.compile(
    r"(?:する|します|して(?:ください|下さい)|の?お願い(?:します|致します|いたします)?)?(?:こと)?\W*$"
)
_COUNTED = re.compile(r"\s*\(\d\)$")
_BESIDE_JAPANESE = re.compile(r"(?<![a-z0-9]) | (?![a-z0-9])")


def is_same_work(one: str, other: str) -> bool:
    """Whether two normalised texts (`identity_text`) say the same work.

    ``(2)`` behind the words of the other is a copy of it; where both are counted, they are two of a series.
    """
    first, second = _said(one), _said(other)
    if not first or not second:
        return False
    return second in {first, _said(_COUNTED.sub("", one))} or first == _said(_COUNTED.sub("", other))


@lru_cache(maxsize=8192)
def _said(text: str) -> str:
    """What a text says, without all that can differ while it says the same."""
    plain = unicodedata.normalize("NFKC", _NOT_SEEN.sub("", unicodedata.normalize("NFD", text)))
    plain = _FILLER.sub(" ", _POSSESSIVE.sub("", plain.translate(_LATIN).replace("&", " and ")))
    plain = _POLITE.sub("", _ARTICLE.sub(" ", plain)).replace("を", "")
    return _BESIDE_JAPANESE.sub("", " ".join(map(_as_one, _TOKEN.findall(plain))))


def _as_one(word: str) -> str:
    """An English word without the ending of more than one; *status*, *access* and *https* have none."""
    if len(word) < _MIN_PLURAL or not word.isascii() or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "xes")):
        return word[:-2]
    return word[:-1] if set(word[:-1]) & set("aeiouy") else word


_MIN_PLURAL, _NO_PLURAL = 4, ("ss", "us", "is")
