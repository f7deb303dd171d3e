"""Blocks as HTML: what ``text/html`` of a document gives. Text never becomes markup."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from .blocks import Block, Bullet, Look, Paragraph, Rule, Run, Table
from .grouping import Group, grouped

_TAGS = {"TITLE": "h1", "SUBTITLE": "h2"} | {f"HEADING_{level}": f"h{level}" for level in range(1, 7)}
_SCRIPT = re.compile(r"\s*(?:javascript|data|vbscript)\s*:", re.IGNORECASE)


def html_of(blocks: Sequence[Block], *, title: str) -> str:
    """A whole page."""
    body = "".join(_group(group) for group in grouped(blocks))
    head = '<meta content="text/html; charset=UTF-8" http-equiv="content-type">'
    return f"<html><head>{head}<title>{html.escape(title)}</title></head><body>{body}</body></html>"


def _group(group: Group) -> str:
    if group.kind == "list":
        return _list([(item, item.bullet) for item in group.paragraphs if item.bullet])
    if group.kind == "code":
        # A line feed directly behind <pre> does not count, so one more is put there.
        return "<pre>\n" + "\n".join(_escaped(line.text) for line in group.paragraphs) + "</pre>"
    return "".join(_block(block) for block in group.blocks)


def _escaped(text: str) -> str:
    return html.escape(text).replace("\v", "<br>")


def _block(block: Block) -> str:
    if isinstance(block, Rule):
        return "<hr>"
    if isinstance(block, Table):
        rows = ("".join(f"<td>{''.join(map(_block, cell))}</td>" for cell in row) for row in block.rows)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    tag = _TAGS.get(block.kind, "p")
    return f"<{tag}>{_inline(block.runs)}</{tag}>"


def _list(items: Sequence[tuple[Paragraph, Bullet]]) -> str:
    """Nested lists, a deeper one inside the item above it."""
    written, open_tags = "", list[str]()
    for item, bullet in items:
        if bullet.goes_on and open_tags:
            written += f"<p>{_inline(item.runs)}</p>"
            continue
        tag = "ol" if bullet.kind == "number" else "ul"
        depth = bullet.level + 1
        while len(open_tags) > depth or (len(open_tags) == depth and open_tags[-1] != tag):
            written += f"</li></{open_tags.pop()}>"
        if len(open_tags) == depth:
            written += "</li>"
        while len(open_tags) < depth:
            open_tags.append(tag)
            written += f"<{tag}>" + ("<li>" if len(open_tags) < depth else "")
        box = '<input type="checkbox">' if bullet.kind == "check" else ""
        written += f"<li>{box}{_inline(item.runs)}"
    while open_tags:
        written += f"</li></{open_tags.pop()}>"
    return written


def _inline(runs: Sequence[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = _escaped(run.text)
    for tag in _tags(run.look):
        text = f"<{tag}>{text}</{tag}>"
    if run.look.link and not _SCRIPT.match(run.look.link):
        text = f'<a href="{html.escape(run.look.link)}">{text}</a>'
    return text


def _tags(look: Look) -> list[str]:
    found = {
        "code": look.code,
        "s": look.strike,
        "u": look.underline,
        "i": look.italic,
        "b": look.bold,
        "sup": look.offset == "SUPERSCRIPT",
        "sub": look.offset == "SUBSCRIPT",
    }
    return [tag for tag, is_set in found.items() if is_set]
