"""A priority as a mark in a line: ``[P1] Fix it``, ``Fix it P2``, ``(Ken, 12/5, P1)``, but not ``(P1 path)``."""

from __future__ import annotations

import re

from pmdocs.core.actions.item_draft import Draft, cut
from pmdocs.core.actions.tickets import normalise_ticket
from pmdocs.core.vocabulary import parse_priority, parse_status, parse_type

_FLAG = re.compile(
    r"[(（\[【]\s*(?:(?:priority|prio|優先度)\s*)?P(?P<closed>[0-4])(?:\s*(?:priority|prio))?\s*[)）\]】]|(?<![A-Za-z0-9])P(?P<bare>[0-4])(?![A-Za-z0-9]|\.\d)",
    re.IGNORECASE,
)
_OPEN, _CLOSED = "(（[【", ")）]】"
_ENDS = re.compile(r"[,、，;；/／|:：。()（）\[\]【】]|\.(?=\s|$)|(?:^|\s)[-–—](?=\s|$)")
"""Between the parts of a bracket."""
_PARTICLE = re.compile(r"\s?[のをがはにでとへも]")
_GOES_ON = re.compile(
    rf"{_PARTICLE.pattern}|[ぁ-んァ-ヶー一-龠]|\s+(?!(?:by|due|until|before|eta|owner)\b)[a-z]+(?!\w)"
)
"""What a word of a sentence has behind it."""
_NAME = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?|[一-龠]{1,4}(?:さん)?")
_LABEL = re.compile(r"priority|prio|優先度?", re.IGNORECASE)


def lift_flag(draft: Draft) -> None:
    """Take the priority of a line that names only one, where it stands as a mark and is no word of a sentence."""
    flags = list(_FLAG.finditer(draft.text))
    if draft.priority or len({_level(flag) for flag in flags}) != 1:
        return
    if flag := next((flag for flag in flags if flag["closed"] or _is_mark(flag)), None):
        draft.priority = draft.raw["priority"] = _level(flag)
        draft.text = cut(draft.text, flag.start(), flag.end())


def _level(flag: re.Match[str]) -> str:
    return f"P{flag['closed'] or flag['bare']}"


def _is_mark(flag: re.Match[str]) -> bool:
    """Whether only values stand beside it in its part of a bracket; outside, whether no sentence runs on from it."""
    before, behind = flag.string[: flag.start()], flag.string[flag.end() :]
    if _is_within(before, behind):
        return _is_value(_ENDS.split(before)[-1]) and _is_value(_ENDS.split(behind, maxsplit=1)[0])
    goes_on = _GOES_ON.match(behind) if before.strip() else _PARTICLE.match(behind)
    return goes_on is None or bool(parse_status(goes_on.group().strip()))


def _is_within(before: str, behind: str) -> bool:
    """Whether a bracket stands open between two parts of a text."""
    opened, closed = (max(map(before.rfind, marks)) for marks in (_OPEN, _CLOSED))
    return opened > closed and any(mark in behind for mark in _CLOSED)


def _is_value(text: str) -> bool:
    """Whether words are nothing, or some other value of the item, such as ``done`` or a name."""
    words = _LABEL.sub("", text).strip(" \t-–—*・•→+=@")
    if _NAME.fullmatch(words) or not any(map(str.isalnum, words)):
        return True
    return bool(parse_status(words) or parse_type(words) or parse_priority(words) or normalise_ticket(words))
