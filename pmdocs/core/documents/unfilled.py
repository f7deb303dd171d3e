"""Whether a document is a template that nobody has filled in: its rows are samples, and no promises."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pmdocs.core.documents.instructions import has_only_placeholders
from pmdocs.core.documents.outline import Section
from pmdocs.core.word_lists import HEADER_LABELS

_CHOICE = re.compile(r"[^/|／｜\n]{1,24}(?:\s*[/|／｜]\s*[^/|／｜\n]{1,24})+")
"""``Draft / Review / Final``: what may be written."""
MIN_FACTS = 2


def is_unfilled(sections: Iterable[Section]) -> bool:
    """Whether the facts at a document's head are all as a template has them: placeholders, or words to choose from."""
    facts = [
        text
        for section in sections
        if section.keys and set(section.keys) <= set(HEADER_LABELS) and (text := section.text)
    ]
    blank = [has_only_placeholders(text) for text in facts]
    return (
        len(facts) >= MIN_FACTS
        and any(blank)
        and all(is_blank or _CHOICE.fullmatch(text) for is_blank, text in zip(blank, facts, strict=True))
    )
