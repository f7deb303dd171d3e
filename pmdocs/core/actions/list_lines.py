"""The paragraphs of a section as lines of a list: which are items, which announce others, which are prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.documents.list_marks import MARK, unmarked
from pmdocs.core.documents.sections import Section
from pmdocs.core.documents.struck import is_struck
from pmdocs.core.documents.struck_lines import as_said, is_dropped
from pmdocs.core.vocabulary import match_column

LISTED = ("ordered", "bullet", "checkbox")
MAX_CAPTION = 60


@dataclass(slots=True)
class Line:
    """A paragraph of a section, as a reader sees it."""

    paragraph: Paragraph
    number: int
    """Of the list item in its section, from 1."""
    kind: str
    """``ordered``, ``bullet``, ``checkbox``, ``caption`` or ``prose``."""
    level: int
    """From 0 for the outermost list items of the section."""
    below: tuple[Line, ...] = ()
    """List items under it; of a caption those that it announces."""

    @property
    def is_listed(self) -> bool:
        """Whether it is an item of a list."""
        return self.kind in LISTED

    @property
    def is_struck(self) -> bool:
        """Whether it is struck through, but for remarks."""
        return is_dropped(self.paragraph.elements)


def lines_of(section: Section) -> list[Line]:
    """A section's own paragraphs that say something."""
    lines: list[Line] = []
    number = 1
    for paragraph in _paragraphs(section):
        kind, level = _kind(paragraph)
        lines.append(Line(paragraph, number, kind, level))
        number += kind in LISTED
    if number == 1:
        return lines
    _without_outline_numbers(lines)
    _nest_typed(lines)
    outermost = min((line.level for line in lines if line.is_listed), default=0)
    for line in lines:
        line.level = max(line.level - outermost, 0)
    _nest_bullets(lines)
    for line, after in pairwise(lines):
        if line.kind == "prose" and after.is_listed and _announces(line.paragraph):
            line.kind = "caption"
    for at, line in enumerate(lines):
        line.below = tuple(_below(lines, at)) if line.is_listed or line.kind == "caption" else ()
    return lines


_OUTLINED = re.compile(r"\s*\d{1,2}(?:[.．]\d{1,2}){1,3}[.．]?[ \u3000\t]+(?=\S)")
"""``4.1.2 …``, where every list item of a section is numbered so."""


def _without_outline_numbers(lines: list[Line]) -> None:
    listed = [line for line in lines if line.is_listed]
    if len(listed) > 1 and all(_OUTLINED.match(line.paragraph.text) for line in listed):
        for line in listed:
            number = _OUTLINED.match(line.paragraph.text)
            line.paragraph = line.paragraph.part(number.end()) if number else line.paragraph


_COUNTED = re.compile(r"(?:^|(?<=\s)|(?<=[。）)]))(?=[①-⑳])")


def _paragraphs(section: Section) -> Iterator[Paragraph]:
    """Paragraphs; one that counts ``① … ② …`` in its text is as many, and a title with the line it breaks before is one."""
    for block in _with_titles(section):
        block = as_said(block)
        text = block.text
        starts = [found.start() for found in _COUNTED.finditer(text)] if "②" in text else []
        if len(starts) < 2 or [text[at] for at in starts] != [chr(ord("①") + n) for n in range(len(starts))]:
            yield block
            continue
        for begin, end in pairwise([*({0} - {starts[0]}), *starts, len(text)]):
            yield block.part(begin, end)


def _with_titles(section: Section) -> Iterator[Paragraph]:
    """Paragraphs of text, in which a bold title stays with what stands behind its line break."""
    title: Paragraph | None = None
    broken = -1  # where the line behind a line break starts
    for block in section.blocks:
        if not isinstance(block, Paragraph) or block.is_code or not block.shown.strip():
            continue
        if title is not None:
            if title.end == block.start and not _FIELD.match(block.shown):
                block = joined_title(title, block)
            else:
                yield title
            title = None
        if _is_title_line(block) and block.start != broken:
            title = block
        else:
            yield block
        broken = block.end if block.text.endswith("\v") else -1
    if title is not None:
        yield title


def _is_title_line(paragraph: Paragraph) -> bool:
    """Whether a line that breaks off is a title: all of it is bold, and it is no label that we know."""
    return paragraph.bullet is not None and paragraph.text.endswith("\v") and is_bold_title(paragraph)


def is_bold_title(paragraph: Paragraph) -> bool:
    """Whether a short line is bold from end to end, and no label that we know."""
    text = paragraph.shown.strip()
    if not (0 < len(text) <= MAX_CAPTION and paragraph.begins_bold) or _FIELD.match(text):
        return False
    said = unmarked(text).rstrip(":： ")
    is_whole = paragraph.is_bold or paragraph.elements[0].text.strip() == text
    return is_whole and not is_dropped(paragraph.elements) and match_column(said) is None


def joined_title(title: Paragraph, behind: Paragraph) -> Paragraph:
    """A title and what it stands above as one paragraph, with a line break (U+000B) between."""
    *first, last = title.elements
    last = replace(last, text=f"{last.text[:-1]}\v") if last.text.endswith("\n") else last
    return replace(title, end=behind.end, elements=(*first, last, *behind.elements))


_FIELD = re.compile(r"\W*[^\s:：][^:：.。]{0,24}[:：]\s*\S|\s*\[[ xX]?\]|\s*[☐☑✅✔•・‣●-]")
"""A line behind a title that is a fact of its own, or a point of a list by hand."""


def _kind(paragraph: Paragraph) -> tuple[str, int]:
    if paragraph.bullet is not None:
        return paragraph.bullet.kind, paragraph.bullet.level
    found = MARK.match(paragraph.shown)
    if found is None:
        return "prose", 0
    return ("ordered" if found["number"] else "checkbox" if found["tick"] else "bullet"), 0


def _nest_typed(lines: Sequence[Line]) -> None:
    """Levels of items that were typed or pasted: each is below the last one that stands further left.

    A line of text that is not set in parts lists, so that a list is none of the one before it.
    """
    lefts: list[int] = []
    for line in lines:
        bullet, left = line.paragraph.bullet, _left(line.paragraph.shown)
        if bullet is not None:
            lefts = [NEST * depth for depth in range(bullet.level + 1)]
        elif line.is_listed:
            lefts = [each for each in lefts if each + NEST <= left]
            line.level = len(lefts)
            lefts.append(left)
        elif left < NEST:
            lefts = []


NEST = 2
"""By how many blanks a level is set in: two of them, a tab or a wide blank."""


def _left(text: str) -> int:
    indent = text[: len(text) - len(text.lstrip(" \t\u3000"))]
    return len(indent) + indent.count("\t") + indent.count("\u3000")


def _nest_bullets(lines: list[Line]) -> None:
    """Bullets of the same level between two numbers belong to the first, and so do those after the last."""
    listed = [line for line in lines if line.is_listed]
    tops = [line.kind for line in listed if line.level == 0]
    if not tops or tops[0] != "ordered" or "bullet" not in tops:
        return
    if "ordered" not in tops[tops.index("bullet") :]:
        return
    for line in listed:
        if line.kind == "bullet":
            line.level += 1


def _announces(paragraph: Paragraph) -> bool:
    """Whether a paragraph leads on to the list below; struck through it says nothing of that."""
    text = paragraph.shown.strip()
    leads_on = text.endswith((":", "：")) and (len(text) <= MAX_CAPTION or bool(PARTS_FOLLOW.search(text)))
    return leads_on and not is_struck(paragraph.elements)


def _below(lines: Sequence[Line], at: int) -> Iterator[Line]:
    for line in lines[at + 1 :]:
        if not line.is_listed or (lines[at].is_listed and line.level <= lines[at].level):
            return
        yield line


_OF_WORK = r"(?:actions?|improvements?|measures?|steps?|changes|items?|tasks?|work|things?)\b"
_OF_WORK_JA = "対策|対応|施策|改善|アクション|取り?組|項目|タスク|こと|作業|内容"
PARTS_FOLLOW = re.compile(
    rf"\bthe following (?!(?:\w+ )?{_OF_WORK})|(?:以下|下記)(?!の?(?:{_OF_WORK_JA}))|次の(?!{_OF_WORK_JA})"
    r"|\b(?:encourage|ask|require|remind|teach|train|instruct|urge|advise)\s(?:[\w-]+\s){1,4}to[:：]?$"
    r"|\b(?:allowing|including|such as|covering|for example|e\.g\.|namely)[:：]?$",
    re.IGNORECASE,
)
"""How a line says that what it speaks of is told below it."""
