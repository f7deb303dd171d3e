"""Markdown and plain text into blocks."""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.tasklists import tasklists_plugin

from .blocks import Block, Paragraph, Run
from .parse_html import parse_html


@cache
def _markdown() -> MarkdownIt:
    # HTML inside Markdown stays text: what somebody wrote in angle brackets is not lost.
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return parser.use(tasklists_plugin)


def parse_markdown(text: str) -> list[Block]:
    """The blocks of a CommonMark text with tables, strikethrough and task lists."""
    return parse_html(_markdown().render(text.removeprefix("\ufeff")))


def parse_plain(text: str) -> list[Block]:
    """One paragraph for each line."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return [Paragraph(runs=(Run(line),) if line else ()) for line in lines]
