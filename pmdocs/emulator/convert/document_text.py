"""Blocks as plain text: what ``text/plain`` of a document gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .blocks import Block, Paragraph, Rule
from .numbering import Numbering, label

_RULE = "_" * 16


def text_of(blocks: Sequence[Block]) -> str:
    """Lines ending in CRLF behind a byte order mark, as Google's export has them; cells one below the other."""
    numbering = Numbering()
    lines = [line for block in blocks for line in _lines(block, numbering)]
    return "\ufeff" + "\r\n".join(lines)


def _lines(block: Block, numbering: Numbering) -> Iterator[str]:
    if isinstance(block, Rule):
        yield _RULE
    elif isinstance(block, Paragraph):
        yield _mark(block, numbering) + block.text.replace("\v", "\r\n")
    else:
        for row in block.rows:
            for cell in row:
                for paragraph in cell:
                    yield from _lines(paragraph, numbering)


def _mark(paragraph: Paragraph, numbering: Numbering) -> str:
    bullet = paragraph.bullet
    if bullet is None:
        return ""
    if bullet.goes_on:
        return "   " * (bullet.level + 1)
    number = numbering.next(bullet)
    sign = label(number, bullet.level) + "." if bullet.kind == "number" else "*"
    return "   " * bullet.level + sign + " "
