"""HTML into blocks. Markdown comes the same way: markdown-it renders it to HTML first.

Only what a document can hold is looked at; scripts, styles and attributes other than a few inline styles are
passed over. Never raises: HTML has no syntax errors.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from html.parser import HTMLParser

from .blocks import Block, Bullet, BulletKind, Kind, Look, Paragraph, Rule, Run, Table

_HEADINGS: Mapping[str, Kind] = {
    "h1": "HEADING_1",
    "h2": "HEADING_2",
    "h3": "HEADING_3",
    "h4": "HEADING_4",
    "h5": "HEADING_5",
    "h6": "HEADING_6",
}
_LOOKS: Mapping[str, Callable[[Look], Look]] = {
    "b": lambda look: replace(look, bold=True),
    "strong": lambda look: replace(look, bold=True),
    "th": lambda look: replace(look, bold=True),
    "i": lambda look: replace(look, italic=True),
    "em": lambda look: replace(look, italic=True),
    "cite": lambda look: replace(look, italic=True),
    "u": lambda look: replace(look, underline=True),
    "ins": lambda look: replace(look, underline=True),
    "s": lambda look: replace(look, strike=True),
    "strike": lambda look: replace(look, strike=True),
    "del": lambda look: replace(look, strike=True),
    "code": lambda look: replace(look, code=True),
    "pre": lambda look: replace(look, code=True),
    "kbd": lambda look: replace(look, code=True),
    "samp": lambda look: replace(look, code=True),
    "tt": lambda look: replace(look, code=True),
    "sup": lambda look: replace(look, offset="SUPERSCRIPT"),
    "sub": lambda look: replace(look, offset="SUBSCRIPT"),
}
_PARAGRAPHS = {
    *_HEADINGS,
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "pre",
    "dt",
    "dd",
    "li",
}
_LISTS = {"ul", "ol"}
_CELLS = {"td", "th", "table"}
_SCOPES: Mapping[str, set[str]] = {
    "p": {*_CELLS, "li"},
    "li": {*_CELLS, *_LISTS},
    "td": {"table"},
    "th": {"table"},
    "tr": {"table"},
    "table": set(),
}
"""What an end tag does not reach across; cells and tables for all others."""

_SILENT = {"script", "style", "title", "head", "template", "noscript"}
_VOID = {"br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "source"}
_SPACE = re.compile(r"[ \t\n\r\f]+")


def parse_html(text: str) -> list[Block]:
    """The blocks of an HTML text, in order."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.finished()


class _Flow:
    """Blocks being gathered: of the whole text, or of one cell."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.runs: list[Run] = []


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._flows = [_Flow()]
        self._open: list[tuple[str, Look]] = []
        self._silent = 0
        self._lists: list[str] = []
        self._groups = 0
        self._outer: BulletKind | None = None
        self._check = False
        self._item_began = False
        self._quotes = 0
        self._rows: list[list[list[list[Paragraph]]]] = []
        """Open tables, each a list of rows of cells of paragraphs."""

    def finished(self) -> list[Block]:
        while len(self._flows) > 1:
            self._end_cell()
        while self._rows:
            self._end_table()
        self._end_paragraph()
        return self._flows[0].blocks

    # Events

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += tag != "head"
            return
        given = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self._void(tag, given)
            return
        self._close_implied(tag)
        self._begin_block(tag)
        look = self._look
        if tag in _LOOKS:
            look = _LOOKS[tag](look)
        if tag == "a" and given.get("href"):
            look = replace(look, link=given["href"])
        self._open.append((tag, _styled(look, given.get("style", ""))))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - (tag != "head"))
            return
        self._close(tag, within=_SCOPES.get(tag, _CELLS))

    def _close_implied(self, tag: str) -> None:
        """Close what the start of an element ends by itself: paragraphs, the item, the cell or the row before."""
        if tag in _PARAGRAPHS or tag in _LISTS or tag in ("blockquote", "table"):
            self._close("p", within={*_CELLS, "li"})
        if tag == "li":
            self._close("li", within={*_CELLS, *_LISTS})
        if tag in ("tr", "td", "th"):
            for cell in ("td", "th"):
                self._close(cell, within={"table"})
        if tag == "tr":
            self._close("tr", within={"table"})

    def _close(self, tag: str, *, within: Collection[str]) -> None:
        """Close the innermost open element of this name, and all in it; nothing across ``within``."""
        names = [name for name, _ in reversed(self._open)]
        if tag not in names or any(name in within for name in names[: names.index(tag)]):
            return
        while self._open:
            name, _ = self._open[-1]
            self._end_block(name)
            self._open.pop()
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._inside("pre"):
            self._preformatted(data)
            return
        text = _SPACE.sub(" ", data)
        before = self._runs[-1].text[-1:] if self._runs else " "
        if before in (" ", "\v"):
            text = text.lstrip(" ")
        if text:
            self._runs.append(Run(text, self._look))

    # Blocks

    @property
    def _look(self) -> Look:
        return self._open[-1][1] if self._open else Look()

    @property
    def _runs(self) -> list[Run]:
        return self._flows[-1].runs

    def _inside(self, *tags: str) -> bool:
        return any(name in tags for name, _ in self._open)

    def _begin_block(self, tag: str) -> None:
        if tag in _PARAGRAPHS or tag in _LISTS or tag in ("blockquote", "table"):
            self._end_paragraph()
        if tag in _LISTS:
            if not self._lists:
                self._groups, self._outer = self._groups + 1, None
            self._lists.append(tag)
        elif tag == "li":
            self._item_began, self._check = False, False
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "table":
            self._rows.append([])
        elif tag == "tr" and self._rows:
            self._rows[-1].append([])
        elif tag in ("td", "th") and self._rows:
            if not self._rows[-1]:
                self._rows[-1].append([])
            self._flows.append(_Flow())

    def _end_block(self, tag: str) -> None:
        if tag == "pre" and self._runs and self._runs[-1].text.endswith("\n"):
            self._runs[-1] = replace(self._runs[-1], text=self._runs[-1].text[:-1])
        if tag in _PARAGRAPHS or tag in _LISTS or tag == "blockquote":
            self._end_paragraph(also_empty=tag == "p" and not self._lists and len(self._flows) == 1)
        if tag in _LISTS and self._lists:
            self._lists.pop()
            self._item_began = bool(self._lists)
        elif tag == "blockquote":
            self._quotes -= 1
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag == "table":
            self._end_table()

    def _end_paragraph(self, *, also_empty: bool = False) -> None:
        flow = self._flows[-1]
        runs, flow.runs = _trimmed(flow.runs, keep=self._inside("pre")), []
        if not runs and not also_empty:
            return
        bullet = self._bullet()
        kinds = [_HEADINGS[name] for name, _ in self._open if name in _HEADINGS]
        kind: Kind = kinds[-1] if kinds else "NORMAL_TEXT"
        for line in _lines(runs) or [()]:
            flow.blocks.append(Paragraph(runs=line, kind=kind, bullet=bullet, indent=self._quotes))
            bullet = replace(bullet, goes_on=True) if bullet else None

    def _bullet(self) -> Bullet | None:
        if not self._lists or not self._inside("li") or len(self._flows) > 1:
            return None
        kind: BulletKind = "number" if self._lists[-1] == "ol" else "bullet"
        if self._check:
            kind = "check"
        goes_on, self._item_began = self._item_began, True
        level = min(len(self._lists) - 1, 8)
        if level == 0 and not goes_on:
            # A level of a list has one kind of glyph, so boxes among bullets begin a list of their own.
            self._groups += kind != (self._outer or kind)
            self._outer = kind
        return Bullet(group=self._groups, level=level, kind=kind, goes_on=goes_on)

    def _preformatted(self, data: str) -> None:
        text = data[1:] if data.startswith("\n") and not self._runs else data
        if text:
            self._runs.append(Run(text.replace("\r\n", "\n"), self._look))

    def _void(self, tag: str, given: Mapping[str, str]) -> None:
        if tag == "br":
            self._runs.append(Run("\v", self._look))
        elif tag == "hr":
            self._close("p", within={*_CELLS, "li"})
            self._end_paragraph()
            if len(self._flows) == 1:
                self._flows[0].blocks.append(Rule())
        elif tag == "input" and given.get("type") == "checkbox":
            self._check = True
        elif tag == "img" and (given.get("alt") or given.get("src", "").startswith("http")):
            # No picture is fetched from anywhere: its words, or its address, stand in its place.
            source = given.get("src", "")
            link = source if source.startswith(("http://", "https://")) else ""
            self._runs.append(
                Run(given.get("alt") or source, replace(self._look, link=link or self._look.link))
            )

    def _end_cell(self) -> None:
        if len(self._flows) == 1:
            return
        self._end_paragraph()
        blocks = self._flows.pop().blocks
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append([block for block in blocks if isinstance(block, Paragraph)])

    def _end_table(self) -> None:
        rows = [row for row in self._rows.pop() if row] if self._rows else []
        if not rows:
            return
        made = Table(tuple(tuple(tuple(cell) for cell in row) for row in rows))
        flow = self._flows[-1]
        if len(self._flows) == 1:
            flow.blocks.append(made)
            return
        # A table in a cell: its words go into the cell, one paragraph for each of its cells.
        flow.blocks += [paragraph for row in made.rows for cell in row for paragraph in cell]


def _styled(look: Look, style: str) -> Look:
    """The look with what an inline style says of weight, slant, lines and raised text."""
    if not style:
        return look
    pairs = (entry.partition(":") for entry in style.lower().split(";"))
    found = {name.strip(): value.strip() for name, _, value in pairs}
    weight = found.get("font-weight", "")
    if weight:
        look = replace(look, bold=weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600))
    if "font-style" in found:
        look = replace(look, italic=found["font-style"] in ("italic", "oblique"))
    line = found.get("text-decoration", found.get("text-decoration-line", ""))
    if "line-through" in line:
        look = replace(look, strike=True)
    if "underline" in line and not look.link:
        look = replace(look, underline=True)
    raised = {"super": "SUPERSCRIPT", "sub": "SUBSCRIPT"}.get(found.get("vertical-align", ""))
    return replace(look, offset=raised) if raised else look


def _trimmed(runs: list[Run], *, keep: bool) -> list[Run]:
    """Runs without white space at both ends, neighbours of one look joined."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].look == run.look:
            joined[-1] = Run(joined[-1].text + run.text, run.look)
        else:
            joined.append(run)
    if not keep:
        while joined and not joined[0].text.lstrip(" "):
            joined.pop(0)
        while joined and not joined[-1].text.rstrip(" \v"):
            joined.pop()
        if joined:
            joined[0] = replace(joined[0], text=joined[0].text.lstrip(" "))
            joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip(" \v"))
    return [run for run in joined if run.text]


def _lines(runs: list[Run]) -> list[tuple[Run, ...]]:
    """The paragraphs of runs that may hold line feeds (preformatted text)."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        lines[-1].append(Run(first, run.look))
        lines += [[Run(other, run.look)] for other in others]
    return [tuple(run for run in line if run.text) for line in lines]
