"""Japanese paragraphs with a title of their own: ``検証環境の増強`` in bold, and in the next line what will be done about it.

Title and sentences are one item, however many sentences promise something: they tell of the same work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import has_done
from pmdocs.core.actions.list_lines import Line, is_bold_title, joined_title
from pmdocs.core.actions.promises import is_promise
from pmdocs.core.actions.titled_lines import MAX_TITLE, sentences
from pmdocs.core.documents.list_marks import unmarked

_ENDS = ("。", "．", "!", "！", ")", "）")


def joined_titles(lines: list[Line]) -> Iterator[Line]:
    """Lines of a section without lists, where each title and the one paragraph below it are one line."""
    at = 0
    while at < len(lines):
        title = lines[at]
        if _is_title(lines, at) and (at + 2 >= len(lines) or _is_title(lines, at + 2)):
            behind = lines[at + 1].paragraph
            yield replace(title, paragraph=joined_title(title.paragraph, behind))
            at += 2
        else:
            yield title
            at += 1


def is_joined(line: Line) -> bool:
    """Whether a line is a Japanese title and what stands behind its line break."""
    title, broken, behind = line.paragraph.text.partition("\v")
    is_title = bool(broken and behind.strip()) and len(title.strip()) <= MAX_TITLE and is_japanese(title)
    return is_title and (line.paragraph.begins_bold or line.paragraph.is_bold)


def _is_title(lines: list[Line], at: int) -> bool:
    """Whether a bold line without a full stop stands above a paragraph that says what is to be done or was."""
    if at + 1 >= len(lines):
        return False
    title, behind = lines[at], lines[at + 1]
    if title.kind != "prose" or behind.kind != "prose" or not _may_be_title(title):
        return False
    starts_anew = (
        not at or not _may_be_title(lines[at - 1]) or not lines[at - 1].paragraph.text.endswith("\v")
    )
    return starts_anew and not _may_be_title(behind) and tells_work(behind.paragraph.text)


def _may_be_title(line: Line) -> bool:
    said = unmarked(line.paragraph.shown).strip()
    is_short = 2 <= len(said) <= MAX_TITLE and not said.endswith(_ENDS) and "。" not in said
    return is_short and is_japanese(said) and _is_bold(line) and not _LEADS_ON.search(said)


def _is_bold(line: Line) -> bool:
    """A paragraph that is bold, or one that begins so as far as its line break."""
    paragraph = line.paragraph
    return paragraph.is_bold or (
        paragraph.begins_bold and (is_bold_title(paragraph) or paragraph.text.endswith("\v"))
    )


_LEADS_ON = re.compile(r"[:：]$|以下|次の|下記")


def tells_work(text: str) -> bool:
    """Whether a sentence of a Japanese text says what is to be done, or tells what was."""
    said = (text[start:end].strip() for start, end in sentences(text))
    return is_japanese(text) and any(is_promise(each) or has_done(each) for each in said)


_FURTHER = re.compile(r"(?:また|さらに|更に|加えて|併せて|あわせて|同時に)、")
_KEPT_UP = re.compile(r"[てで]おります(?:[(（][^()（）]*[)）])?。?\s*$")


def further_deeds(sentences: list[str]) -> list[int]:
    """Which sentences of a Japanese paragraph that tells what was done tell the next thing: ``…に変更いたしました。また、…を作成いたしました。``."""
    if not is_japanese(sentences[0]) or not has_done(sentences[0]):
        return []
    return [
        at
        for at, said in enumerate(sentences)
        if at and _FURTHER.match(said) and (has_done(said) or keeps_up(said))
    ]


def keeps_up(text: str) -> bool:
    """Whether a Japanese sentence tells what somebody does by now: ``更新手順に組み込んでおります``; it is done where the heading says so."""
    return _KEPT_UP.search(text.strip()) is not None
