"""What is read from Markdown, HTML or plain text before it becomes a document: blocks of styled runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal[
    "NORMAL_TEXT", "TITLE", "SUBTITLE", "HEADING_1", "HEADING_2", "HEADING_3", "HEADING_4", "HEADING_5", "HEADING_6",
]  # fmt: skip

BulletKind = Literal["bullet", "number", "check"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a run looks; False, "" and None mean: as its paragraph does."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    code: bool = False
    offset: str = ""
    """SUPERSCRIPT, SUBSCRIPT or nothing."""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; U+000B is a line break inside the paragraph."""

    text: str
    look: Look = field(default_factory=Look)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """A list item: which list of the text it belongs to, how deep (0 is outermost), and its kind."""

    group: int
    level: int
    kind: BulletKind
    goes_on: bool = False
    """A further paragraph of the item before, without a bullet of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph."""

    runs: tuple[Run, ...] = ()
    kind: Kind = "NORMAL_TEXT"
    bullet: Bullet | None = None
    indent: int = 0
    """Levels of quotation."""

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal rule."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each a list of paragraphs; rows may differ in length."""

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]


Block = Paragraph | Rule | Table
