"""Bullets, numbers and boxes that people type before a line."""

from __future__ import annotations

import re

MARK = re.compile(
    r"\s*(?:(?P<tick>☐|⬜️?|🔲|⏳|🔄|🚧|☑️?|✅|[✔✓√]️?|\[[ xX✓~/>-]?\])|[-*・•●‣–](?=\s|[^\s\-*])|(?P<number>\d{1,2}[.)．](?=\s|[^\x00-\x7f])|\(\d{1,2}\)(?=\s)|[(（][ア-ン][)）](?=\s|[^\x00-\x7f])|[①-⑳]))\s*"
)

NUMBERED_LABEL = re.compile(
    r"\s*(?:(?:action(?: (?:items?|points?))?|task|item|recommendation|follow[- ]?up|アクション(?:アイテム)?|対策案?|対応策?|施策|改善[策案]|再発防止策|防止策|タスク)"
    r"\s*[#＃]?\s*(?:\d{1,2}|[①-⑳])\s*(?:[:：)）、]|[.．](?!\d)|[-–—](?=\s))|A\d{1,2}[).）:：](?=\s))\s*(?=\S)",
    re.IGNORECASE,
)
"""``Action item 1: …``, ``A1) …``, ``対策1：…``: a number with a word, which numbers what follows."""


def lift_mark(text: str) -> tuple[str, str]:
    """The box or tick a text begins with, and the rest; no mark for a bullet or number."""
    found = MARK.match(text)
    if found is None or not found["tick"]:
        return "", text
    return found["tick"], text[found.end() :]


def unmarked(text: str) -> str:
    """A text without the bullet, box or number that it begins with."""
    found = MARK.match(text)
    return text[found.end() :] if found else text


def at_colon(text: str) -> tuple[str, str, str]:
    """A label, its colon and what follows, as ``str.partition``; a full-width colon counts where no other stands."""
    return text.partition("：" if "：" in text and ":" not in text else ":")
