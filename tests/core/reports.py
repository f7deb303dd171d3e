"""Small postmortems written as text, and the documents that they stand for.

A line is a paragraph: ``## x`` a heading, ``- x`` a bullet, ``1. x`` a numbered item, ``[] x`` a native checkbox,
``| a | b |`` a row of a table (consecutive ones make one), ``= x`` plain text even if it looks like something else.
Two spaces before a list item are one level. Within a line ``<x@y.z>`` is a person chip, ``{2026-12-01}`` a date
chip, ``[words](address)`` a link, ``**words**`` bold; a ``⏎`` in a table cell parts its paragraphs.
"""

from __future__ import annotations

import re
from typing import Any

from documents import P, T, p, person, raw_document, run, tab, table

from pmdocs.core.documents.document import Document, parse_document

_PARTS = re.compile(
    r"<([^<>@\s]+@[^<>\s]+)>|\{(\d{4}-\d{2}-\d{2})\}|\[([^\[\]]+)\]\((https?://[^()\s]+)\)|\*\*([^*]+)\*\*"
)
_LISTED = re.compile(
    r"(?P<indent>(?: {2})*)(?:(?P<bullet>- )|(?P<ordered>\d+\. )|(?P<checkbox>\[\] ))(?P<text>.*)"
)
_GLYPHS = {
    "bullet": {"glyphSymbol": "●"},
    "ordered": {"glyphType": "DECIMAL"},
    "checkbox": {"glyphType": "GLYPH_TYPE_UNSPECIFIED"},
}


def report(text: str, *, title: str = "Paper", ending: str = "Appendix") -> Document:
    """The document of a text; a heading ends it, if ``ending`` has one."""
    blocks: list[P | T] = []
    bullets: dict[int, tuple[str, int]] = {}
    for line in _lines(text):
        if isinstance(line, list):
            blocks.append(table(*line))
            continue
        listed = _LISTED.fullmatch(line)
        if listed is not None:
            kind = next(name for name in _GLYPHS if listed[name])
            bullets[len(blocks)] = (kind, len(listed["indent"]) // 2)
            blocks.append(p(*parts(listed["text"])))
        elif heading := re.fullmatch(r"(#{1,6}) (.*)", line):
            blocks.append(p(*parts(heading[2]), style=f"HEADING_{len(heading[1])}"))
        else:
            blocks.append(p(*parts(line.removeprefix("= "))))
    last = [p(ending, style="HEADING_1")] if ending else []
    raw = raw_document(tab(*blocks, *last), title=title)
    content = raw["tabs"][0]["documentTab"]
    content["lists"] = {
        name: {"listProperties": {"nestingLevels": [glyph] * 9}} for name, glyph in _GLYPHS.items()
    }
    for at, (kind, level) in bullets.items():
        content["body"]["content"][at + 1]["paragraph"]["bullet"] = {"listId": kind, "nestingLevel": level}
    return parse_document(raw)


def _lines(text: str) -> list[str | list[list[list[P]]]]:
    found: list[str | list[list[list[P]]]] = []
    for line in text.strip("\n").split("\n"):
        if line.startswith("|"):
            row = [
                [p(*parts(text)) for text in cell.strip().split("⏎")]
                for cell in line.strip().strip("|").split("|")
            ]
            if found and isinstance(found[-1], list):
                found[-1].append(row)
            else:
                found.append([row])
        elif line.strip():
            found.append(line)
    return found


def parts(text: str) -> list[Any]:
    """A line's runs and chips; between ``~~`` they are struck through."""
    live, *struck = text.split("~~")
    if struck:
        pieces = [parts(piece) if piece else [] for piece in (live, *struck)]
        return [_struck(part) if at % 2 else part for at, piece in enumerate(pieces) for part in piece]
    made: list[Any] = []
    at = 0
    for found in _PARTS.finditer(text):
        made.append(text[at : found.start()])
        email, day, words, address, bold = found.groups()
        made.append(_part(email, day, words, address) if not bold else run(bold, bold=True))
        at = found.end()
    made.append(text[at:])
    return [part for part in made if part] or [""]


def _part(email: str, day: str, words: str, address: str) -> Any:
    return person(email) if email else _day(day) if day else run(words, address)


def _struck(part: Any) -> Any:
    (name, inner) = next(iter((run(part) if isinstance(part, str) else part).items()))
    return {name: inner | {"textStyle": inner.get("textStyle", {}) | {"strikethrough": True}}}


def _day(day: str) -> dict[str, Any]:
    properties = {"timestamp": f"{day}T00:00:00Z", "displayText": day}
    return {"dateElement": {"dateElementProperties": properties}}
