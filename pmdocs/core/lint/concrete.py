"""Whether an action says enough for somebody to tell when it is done."""

from __future__ import annotations

import re

_NAMED = re.compile(
    (
        r"\d|%|https?://|[`]|\b[a-z]+_[a-z_]+\b|\b[\w-]+\.(?:py|go|js|ts|ya?ml|json|"
        r"toml|md|sh|tf|sql|conf|rb|java|com|io|dev)\b"
        r"|(?<!\w)/[\w-]+/[\w-]+|(?<!\w)--[a-z][\w-]+|\b(?-i:[a-z]+[A-Z]\w+)\b|\b(?-i:[A-Z][a-z]+[A-Z]\w+)"
        r"\b|\b(?-i:[A-Z][A-Z0-9]+-\d+)\b"
    ),
    re.IGNORECASE,
)
"""Numbers, links, code, file names, tickets, CamelCase."""

_NUMBER_WORDS = re.compile(
    (
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice|"
        r"daily|weekly|monthly|quarterly|hourly|every (?:day|week|month|quarter|"
        r"hour|release|deploy\w*))\b"
    ),
    re.IGNORECASE,
)

_BOUND = re.compile(
    (
        r"\bso that\b|\bby (?!default\b)\w+ing\b|\b(?:until|unless|when(?!ever possible)"
        r"|whenever(?! possible)|if(?! possible| needed| necessary| time)|before|"
        r"after(?!wards)|once|instead of|rather than|in order to|such that|as soon as the|"
        r"whose|against)\b(?! possible)"
        r"|\bwith (?:a|an|the)\s+\w+\s+\w+|\bfrom \S+ to \S+|\bper \w+|\band (?:record|"
        r"write|delete|remove|add|publish|block|fail|page|alert|move|report|decide|"
        r"file|open|close|replace|set|raise|fix|create|archive|disable|turn|drop|"
        r"split|merge|reject|stop|list|pin|document|tag)\b"
    ),
    re.IGNORECASE,
)
"""What tells where an action ends: a condition, a means, a result."""

_EN_WORDS = re.compile(r"[A-Za-z][A-Za-z'/-]*")
_PROPER = re.compile(r"(?<=[a-z,] )[A-Z][A-Za-z0-9]+\b")
"""A name inside a sentence: Grafana, Terraform, API."""


def is_concrete(sentence: str) -> bool:
    """Whether an English action holds a number, a name of a thing, a link, or a bound."""
    if _NAMED.search(sentence) or _NUMBER_WORDS.search(sentence):
        return True
    words = len(_EN_WORDS.findall(sentence))
    if _BOUND.search(sentence) and words >= 6:
        return True
    return words >= 6 and bool(_PROPER.search(sentence))
