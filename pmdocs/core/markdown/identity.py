"""Which incident and team a Markdown file tells of, and whether a file is the one that was imported before."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from pmdocs.core.markdown.blocks import Block, Line, Manuscript
from pmdocs.core.markdown.spans import LINE_BREAK, plain
from pmdocs.core.vocabulary import header_key, is_unset, match_column

PREFIX = "IMP-"
"""Begins ids that were made up from a file's name."""

MAX_ID_BYTES = 60
MAX_TEAM = 80
"""Characters; more behind "Team:" is prose."""

_DATE = re.compile(r"(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)")
_ID = re.compile(r"\S*\d\S*")
_LABEL = re.compile(r"\s*([^:：|]{1,40})\s*[:：]\s*(.+)")


def content_digest(text: str) -> str:
    """What tells whether two files are the same, line ends aside; 32 characters."""
    return hashlib.sha256(text.replace("\r\n", "\n").replace("\r", "\n").encode()).hexdigest()[:32]


def find_incident_id(manuscript: Manuscript) -> str:
    """The incident id that a file names at its head: in front matter, a line, or a table; else empty.

    Only what looks like an id counts: one word with a digit.
    """
    for label, value in (*manuscript.facts.items(), *labelled(manuscript.blocks)):
        text = unicodedata.normalize("NFKC", value).strip()
        if header_key(label.replace("_", " ")) != "incident_id" or is_unset(text):
            continue
        if _ID.fullmatch(text) and len(text.encode()) <= MAX_ID_BYTES:
            return text
    return ""


def find_team(manuscript: Manuscript) -> str:
    """The team that a file names at its head as its incident's: in front matter, a line, or a table; else empty."""
    for label, value in (*manuscript.facts.items(), *labelled(manuscript.blocks)):
        team = " ".join(value.split())
        column = match_column(label.replace("_", " "))
        is_header = match_column(team) is not None
        if column and column.key == "team" and not is_unset(team) and not is_header and len(team) <= MAX_TEAM:
            return team
    return ""


def labelled(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    """Labels and values up to the second section, as written."""
    sections = 0
    for block in blocks:
        if not isinstance(block, Line):
            for row in block.rows:
                cells = [plain(cell) for cell in row]
                yield from zip(cells[::2], cells[1::2], strict=False)
            continue
        sections += block.kind == "heading"
        if sections > 1:
            return
        for line in block.text.split(LINE_BREAK):
            if found := _LABEL.fullmatch(line):
                yield found.group(1), found.group(2)


def made_up_id(stem: str) -> str:
    """An incident id from a file's name without its ending: of its date, else of its words."""
    text = unicodedata.normalize("NFKC", stem)
    for found in _DATE.finditer(text):
        try:
            day = date(*map(int, found.groups()))
        except ValueError:
            continue
        return f"{PREFIX}{day.isoformat()}"
    words = re.sub(r"[\W_]+", "-", text).strip("-").upper()
    words = words.encode()[: MAX_ID_BYTES - 12].decode(errors="ignore").strip("-")
    return f"{PREFIX}{words or 'FILE'}"


def distinct_id(incident_id: str, digest: str) -> str:
    """The id of a file whose made-up one is taken by another: the same in every run."""
    return f"{incident_id}-{digest[:6].upper()}"
