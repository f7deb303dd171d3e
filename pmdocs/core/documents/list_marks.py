"""Bullets, numbers and boxes that people type before a line."""

from __future__ import annotations

import re

MARK = re.compile(
    r"\s*(?:(?P<tick>☐|⬜️?|🔲|⏳|🔄|🚧|☑️?|✅|✔️?|\[[ xX✓~/>-]?\])|[-*・•●‣–](?=\s|[^\s\-*])|(?P<number>\d{1,2}[.)．](?=\s|[^\x00-\x7f])|\(\d{1,2}\)(?=\s)|[①-⑳]))\s*"
)


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
