"""Blocks as Markdown: what ``text/markdown`` of a document gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from .blocks import Block, Bullet, Look, Paragraph, Rule, Run, Table
from .grouping import grouped
from .numbering import Numbering

_HEADS = {"TITLE": "#", "SUBTITLE": "##"} | {f"HEADING_{level}": "#" * level for level in range(1, 7)}
_SPECIAL = re.compile(r"([\\`*_\[\]<>~|])")
_AT_START = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|-{3,}\s*$|>)")
_NUMBER_AT_START = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)")
_ENTITY = re.compile(r"&(?=#?\w{1,31};)")


def markdown_of(blocks: Sequence[Block]) -> str:
    """CommonMark with tables, strikethrough and task lists; ends with a line feed unless empty."""
    numbering, pieces, after = Numbering(), list[str](), ""
    for group in grouped(blocks):
        if group.kind == "list":
            items = _Items(numbering, other=after)
            pieces.append("\n".join(items.lines(group.paragraphs)))
            after = items.sign
            continue
        if group.kind == "code":
            pieces.append(_fence([paragraph.text for paragraph in group.paragraphs]))
        else:
            pieces += [_block(block) for block in group.blocks]
        after = ""
    text = "\n\n".join(piece for piece in pieces if piece.strip())
    return text + "\n" if text else ""


def _block(block: Block) -> str:
    if isinstance(block, Rule):
        return "---"
    if isinstance(block, Table):
        return _table(block)
    words = inline(block.runs)
    if block.kind in _HEADS:
        # A heading is one line.
        words = inline(tuple(replace(run, text=run.text.replace("\v", " ")) for run in block.runs))
        return f"{_HEADS[block.kind]} {words}" if words.strip() else ""
    return _guarded(words)


def _guarded(words: str) -> str:
    """A paragraph whose first characters cannot be taken for a heading, a list or a rule."""
    lines = words.split("\n")
    lines = [_AT_START.sub(r"\1\\\2", line) for line in lines]
    return "\n".join(_NUMBER_AT_START.sub(r"\1\\\2", line).strip(" ") for line in lines[:-1]) + (
        ("\n" if len(lines) > 1 else "") + _NUMBER_AT_START.sub(r"\1\\\2", lines[-1]).strip(" ")
    )


class _Items:
    """The items of one list, each level indented by as much as the markers above it take.

    ``other`` is the sign of the list directly before, if any: two lists in a row are told apart by their signs.
    """

    def __init__(self, numbering: Numbering, *, other: str) -> None:
        self._numbering = numbering
        self._other = other
        self.sign = ""
        """The sign of this list's first item: ``*``, ``-``, ``.`` or ``)``."""

    def lines(self, items: Sequence[Paragraph]) -> Iterator[str]:
        """The list, line by line."""
        widths: list[int] = []
        for item in items:
            bullet = item.bullet or Bullet(group=0, level=0, kind="bullet")
            words = _guarded(inline(item.runs))
            if bullet.goes_on:
                indent = " " * sum(widths[: bullet.level + 1])
                yield ""
                yield indent + words.replace("\n", "\n" + indent)
                yield ""
                continue
            marker = self._marker(bullet)
            del widths[bullet.level :]
            widths += [2] * (bullet.level - len(widths))
            indent = " " * sum(widths)
            widths.append(2 if bullet.kind == "check" else len(marker))
            yield indent + marker + words.replace("\n", "\n" + " " * sum(widths))

    def _marker(self, bullet: Bullet) -> str:
        number = self._numbering.next(bullet)
        usual, spare = {"number": (".", ")"), "bullet": ("*", "-"), "check": ("-", "*")}[bullet.kind]
        sign = spare if bullet.level == 0 and self._other == usual else usual
        if not self.sign:
            self.sign = sign
        if bullet.kind == "number":
            return f"{number}{sign} "
        return f"{sign} [ ] " if bullet.kind == "check" else f"{sign} "


def _fence(lines: Sequence[str]) -> str:
    text = "\n".join(lines).replace("\v", "\n")
    ticks = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{ticks}\n{text}\n{ticks}"


def _table(table: Table) -> str:
    """The first row is the head, since Markdown knows no table without one."""
    width = max(len(row) for row in table.rows)
    rows = [[_cell(cell) for cell in row] + [""] * (width - len(row)) for row in table.rows]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], f"| {' | '.join([':----'] * width)} |", *lines[1:]])


def _cell(cell: Sequence[Paragraph]) -> str:
    words = " ".join(inline(paragraph.runs) for paragraph in cell if paragraph.runs)
    return re.sub(r" *\\?\n", " ", words).strip()


def inline(runs: Sequence[Run]) -> str:
    """Runs as Markdown; a line break in a paragraph is a backslash at the end of its line."""
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    lead, words, trail = _apart(run.text)
    if not words:
        return run.text.replace("\v", "\\\n")
    text = _code(words) if run.look.code else _escaped(words)
    text = _emphasized(text, run.look)
    if run.look.link:
        text = f"[{text}]({_address(run.look.link)})"
    return f"{lead}{text}{trail}".replace("\v", "\\\n")


def _apart(text: str) -> tuple[str, str, str]:
    """White space at both ends, and what is between: emphasis cannot begin or end with it."""
    words = text.strip(" \t\v\u00a0\u3000")
    if not words:
        return text, "", ""
    start = text.index(words)
    return text[:start], words, text[start + len(words) :]


def _escaped(words: str) -> str:
    return _ENTITY.sub(r"\\&", _SPECIAL.sub(r"\\\1", words))


def _code(words: str) -> str:
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{ticks}{pad}{words}{pad}{ticks}"


def _emphasized(text: str, look: Look) -> str:
    if look.strike:
        text = f"~~{text}~~"
    if look.italic:
        text = f"*{text}*"
    if look.bold:
        text = f"**{text}**"
    return text


def _address(link: str) -> str:
    if re.search(r"[\s()<>]", link):
        safe = link.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("\n", "")
        return f"<{safe}>"
    return link
