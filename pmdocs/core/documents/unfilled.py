"""Whether a document is a template that nobody has filled in: its rows are samples, and no promises."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.documents.instructions import has_only_placeholders
from pmdocs.core.documents.outline import Section
from pmdocs.core.documents.tabs import Document
from pmdocs.core.word_lists import HEADER_LABELS

_CHOICE = re.compile(r"[^/|／｜\n]{1,24}(?:\s*[/|／｜]\s*[^/|／｜\n]{1,24})+")
"""``Draft / Review / Final``: what may be written."""
MIN_FACTS = 2


_TEMPLATE = re.compile(
    r"\W*(?:(?:blameless|incident) )?(?:post-?mortem|incident|rca|pir)s?(?: (?:report|review|document))? template\W*"
    r"|\W*template\W+(?:(?:for|of) )?(?:an? |the |blameless )?(?:incident )?(?:post-?mortem|incident|rca|pir)s?(?: (?:report|review))?\W*"
    r"|\W*(?:ポストモーテム|障害報告書?|インシデント(?:報告書?|レポート)?)(?:の|用)?\s*(?:テンプレート|雛形|ひな形|ひな型)\W*",
    re.IGNORECASE,
)


def calls_itself_template(document: Document, sections: Iterable[Section]) -> bool:
    """Whether a document's name, title or first heading is ``Postmortem template``, and nothing but that."""
    first = next((section.title for section in sections if section.form == "heading"), "")
    titles = [
        block.shown
        for tab in document.tabs
        for block in tab.segments[0].blocks
        if isinstance(block, Paragraph) and block.style == "TITLE"
    ]
    return any(map(_TEMPLATE.fullmatch, (document.title, first, *titles)))


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
