"""Words by which a writer says at the start of a comment what it is, in both languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Kind = Literal["question", "suggestion", "kudos", "action", "note"]


def _prefix(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_LEAD = r"^[^\w\s]{0,3}\s{0,3}"
_END = r"\s{0,3}\d{0,3}\s{0,3}[\]】)）]?\s{0,3}(?::|[-–—]\s|(?<=[\]】)）]))"

PREFIXES: Mapping[Kind, re.Pattern[str]] = MappingProxyType(
    {
        "question": _prefix(rf"{_LEAD}(?:質問|疑問|q|question){_END}"),
        "suggestion": _prefix(
            rf"{_LEAD}(?:提案|要望|修正|誤字|s|suggestions?|proposal|nit(?:pick)?s?|typos?|style|wording|minor){_END}",
            rf"{_LEAD}nit\b",
        ),
        "kudos": _prefix(
            rf"{_LEAD}(?:kudos?|称賛|賞賛|感謝|praise|props|shout-?out){_END}", r"^\s*(?:👏|🙌|🎉)"
        ),
        "action": _prefix(
            rf"{_LEAD}(?:ai|action(?: items?)?|to-?do|follow[- ]?up|アクション(?:アイテム)?|対応(?:事項)?|宿題|"
            rf"タスク|task){_END}",
            rf"{_LEAD}\[(?:todo|action|ai)\]",
            rf"{_LEAD}todo\b",
        ),
        "note": _prefix(
            rf"{_LEAD}(?:note|fyi|memo|メモ|参考|補足|備考){_END}", rf"{_LEAD}(?:fyi|lgtm)[.!。]*$"
        ),
    }
)
"""Words by which a writer says at the start of a post what it is; after NFKC."""
