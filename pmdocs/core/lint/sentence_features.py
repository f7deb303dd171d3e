"""What lint's model sees of a sentence: words and their neighbours in English, stretches of letters in Japanese.

Addresses, code, quotations, times, tickets and numbers count by being there, not by what they say. Who acts is
not looked up anywhere: names known from the document stand as a role, all others as the words they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pmdocs.core.lint.cues.english import english_cues

_MASKS = (
    (re.compile(r"https?://\S+"), " ⓤ "),
    (re.compile(r"`[^`]*`"), " ⓒ "),
    (re.compile(r'"[^"]{0,200}"|“[^”]{0,200}”|「[^」]{0,200}」|『[^』]{0,200}』'), " ⓠ "),
    (re.compile(r"\b\d{1,2}:\d\d(?::\d\d)?\b|\d{1,2}時(?:\d{1,2}分)?"), " ⓗ "),
    (re.compile(r"\b[A-Za-z]{2,10}-\d+\b|(?<!\w)#\d+"), " ⓚ "),
)
_MASKS_EN = (
    (re.compile(r"(?<!\w)'[^']{2,80}'(?!\w)"), " ⓠ "),
    (re.compile(r"\b\w+(?:[_/]\w+)+\b|\b[\w-]+\.(?:py|go|js|ya?ml|json|toml|md|sh|tf|sql|conf|com|io|dev)\b"), " ⓢ "),
    (re.compile(r"\d+(?:[.,:]\d+)*"), " 0 "),
)  # fmt: skip
_MASKS_JA = (
    (re.compile(r"[A-Za-z][\w./-]*[A-Za-z0-9]"), "ⓢ"),
    (re.compile(r"\d+(?:[.,]\d+)*"), "0"),
)
_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*|[ⓐ-ⓩ]|0|[^\sa-z]")
_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ing", ""),
    ("edly", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("ly", ""),
)
_THINGS = frozenset("0ⓗⓒⓢⓚⓤ")
"""Numbers, times, code, names of things, tickets, addresses."""


CUE = "#cue "
"""What the names of features for cues begin with."""


def features(text: str, *, lang: str, is_action: bool) -> set[str]:
    """Features of a whole sentence after `text.normal`; ``lang`` is ``en`` or ``ja``."""
    if lang == "ja":
        return japanese(text, is_action=is_action)
    return english(text, is_action=is_action).union(f"{CUE}{cue}" for cue in english_cues(text))


def english(text: str, *, is_action: bool) -> set[str]:
    """Features of an English sentence after `text.normal`; those of actions are counted once more as such."""
    masked = _masked(text, _MASKS_EN)
    words = _WORD.findall(masked.lower())
    stems = [_stem(word) for word in words]
    framed = ["^", *words, "$"]
    found = {*words, *stems, *map(" ".join, pairwise(framed))}
    found.update(map(" ".join, zip(framed, framed[1:], framed[2:], strict=False)))
    for word in set(words):
        if len(word) > 4:
            bounded = f"<{word}>"
            found.update(["c" + bounded[at : at + 5] for at in range(len(bounded) - 4)])
    found.update(_behind_somebody(masked))
    found.add(f"#length {min(len(words) // 4, 9)}")
    found.update(_things(words))
    if is_action:
        found.update([f"a:{stem}" for stem in stems])
        found.update((f"a:^ {' '.join(stems[:1])}", f"a:^ {' '.join(stems[:2])}"))
        found.update((f"a:#length {min(len(words) // 3, 6)}", f"a:#things {not _THINGS.isdisjoint(words)}"))
    return found


_SPOKEN = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*|[ⓐ-ⓩ]|0|[^\sA-Za-z]")
_SOMEBODY = {
    "i": "ⓘ", "me": "ⓘ", "my": "ⓘ", "we": "ⓦ", "us": "ⓦ", "our": "ⓦ", "they": "ⓣ", "their": "ⓣ", "them": "ⓣ",
    "nobody": "ⓝ", "no-one": "ⓝ", "none": "ⓝ",
} | dict.fromkeys(
    ("he", "she", "him", "her", "his", "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "who", "whoever"),
    "ⓟ",
) | dict.fromkeys(
    ("engineer", "developer", "operator", "admin", "administrator", "manager", "team", "dev", "dba", "sre", "intern", "contractor",
     "reviewer", "author", "lead", "vendor", "staff", "colleague", "responder", "owner", "architect", "approver", "technician",
     "supplier", "oncall", "on-call", "management", "leadership", "shift", "crew", "person", "people", "guy", "folk", "analyst",
     "tester", "qa", "consultant", "provider", "support", "dispatcher", "nurse", "officer", "director", "cto", "junior", "senior",
     "newcomer", "hire", "maintainer", "committer", "volunteer", "group", "department", "squad", "company"),
    "ⓡ",
)  # fmt: skip
"""Words for somebody, by who it is: I, we, they, nobody, a person, a role; ⓒ is written for what else has a capital."""
_CAPITAL = "ⓒ"
_NAMES_SOMEBODY = frozenset(_SOMEBODY.values()) | {_CAPITAL}
_NEGATIONS = frozenset({"not", "never", "no", "without"})
_REACH = {True: 6, False: 4}
"""How many words behind somebody, or behind a negation, count as told of it; one less."""


def _behind_somebody(masked: str) -> Iterator[str]:
    """What is told of somebody, whoever it is: ``Marek forgot`` and ``the new hire forgot`` share a feature."""
    raw = _SPOKEN.findall(masked)
    said = [_person_or_stem(word, before) for before, word in zip([".", *raw], raw, strict=False)]
    for at, word in enumerate(said):
        is_somebody = word in _NAMES_SOMEBODY
        if is_somebody or word in _NEGATIONS or word.endswith("n't"):
            mark = word if is_somebody else "neg"
            for behind in said[at + 1 : at + _REACH[is_somebody]]:
                yield f"{mark}>{behind}"


def _person_or_stem(word: str, before: str) -> str:
    lower = word.lower()
    base = lower.removesuffix("'s")
    if role := _SOMEBODY.get(base) or _SOMEBODY.get(base.removesuffix("s")):
        return role
    is_name = word[0].isupper() and not word.isupper() and before not in '.!?:;"'
    return _CAPITAL if is_name else _stem(lower)


def japanese(text: str, *, is_action: bool) -> set[str]:
    """Features of a Japanese sentence after `text.normal`: stretches of one to five letters, and its end."""
    plain = "^" + _masked(text, _MASKS_JA).lower().replace(" ", "") + "$"
    found: set[str] = set()
    for size in (1, 2, 3, 4, 5):
        found.update([plain[at : at + size] for at in range(len(plain) - size + 1)])
    found.update(f"e{plain[-size:]}" for size in (6, 7, 8))
    found.add(f"#length {min(len(plain) // 8, 9)}")
    found.update(_things(plain))
    if is_action:
        found.update([f"a:{plain[at : at + 2]}" for at in range(len(plain) - 1)])
        found.update((f"a:{plain[-4:]}", f"a:{plain[-6:]}"))
        found.update((f"a:#length {min(len(plain) // 6, 6)}", f"a:#things {not _THINGS.isdisjoint(plain)}"))
    return found


def _masked(text: str, more: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, mark in (*_MASKS, *more):
        text = pattern.sub(mark, text)
    return text


def _things(words: list[str] | str) -> Iterator[str]:
    yield f"#number {'0' in words or 'ⓗ' in words}"
    yield f"#code {'ⓒ' in words or 'ⓢ' in words or 'ⓚ' in words or 'ⓤ' in words}"


def _stem(word: str) -> str:
    """A word without its ending, roughly: the same for the same word is all that counts."""
    if len(word) < 4:
        return word
    word = word.removesuffix("'s")
    for ending, instead in _ENDINGS:
        if len(word) - len(ending) >= 3 and word.endswith(ending) and not (ending == "s" and word[-2] == "s"):
            word = word[: len(word) - len(ending)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sle":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
