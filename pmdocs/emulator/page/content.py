"""Structural elements of Docs as blocks to draw: the walk through a segment in document order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .blocks import Block, Contents, Heading, Paragraph, Placed
from .comments import Annotations, Thread
from .css import Json, declarations, points, pt
from .inline import Fragment, InlineBuilder, Line
from .links import anchor
from .lists import Glyph, Numbering
from .styles import Stylebook, heading_level, paragraph_css, text_css
from .tables import TableBuilder


class ContentBuilder:
    """Builds the blocks of one tab and collects its outline.

    The JSON is a ``documentTab``; a paragraph's cards go to the block at the top level that holds it.
    """

    def __init__(self, tab_id: str, document_tab: Json, annotations: Annotations) -> None:
        self.outline: list[Heading] = []
        self._tab_id = tab_id
        self._lists: Json = document_tab.get("lists", {})
        self._annotations = annotations
        self._stylebook = Stylebook(document_tab.get("namedStyles", {}))
        self._inline = InlineBuilder(tab_id, document_tab, annotations)
        self._waiting: list[Thread] = []
        self._segment = ""
        self._numbering = Numbering({})

    def open_segment(self, segment_id: str) -> None:
        """Begin a segment (the body is the empty text): numbering starts anew."""
        self._segment = segment_id
        self._numbering = Numbering(self._lists)

    def placed(self, element: Json, *, split: bool = False) -> Iterator[Placed | None]:
        """A top-level element with its cards; None stands for a page break when ``split``."""
        for block in self._parts(element, split=split):
            cards, self._waiting = self._annotations.claim(self._waiting), []
            yield Placed(block=block, cards=tuple(cards)) if block else None

    def blocks(self, content: list[Json]) -> tuple[Block, ...]:
        """The blocks of a cell or a table of contents."""
        return tuple(block for element in content for block in self._parts(element) if block)

    def _parts(self, element: Json, *, split: bool = False) -> Iterator[Block | None]:
        if "paragraph" in element:
            yield from self._paragraph(element["paragraph"], split=split)
        elif "table" in element:
            yield TableBuilder(self.blocks, self._note_suggestions).table(element["table"])
        elif "tableOfContents" in element:
            outline, self.outline = self.outline, []
            yield Contents(blocks=self.blocks(element["tableOfContents"].get("content", [])))
            self.outline = outline

    def _note_suggestions(self, raw: Json) -> None:
        ids = [*raw.get("suggestedInsertionIds", []), *raw.get("suggestedDeletionIds", [])]
        for name in ("suggestedTableRowStyleChanges", "suggestedTableCellStyleChanges"):
            ids += raw.get(name, {})
        self._waiting += self._annotations.suggested(ids)

    def _paragraph(self, raw: Json, *, split: bool) -> Iterator[Block | None]:
        line = self._inline.line(raw, self._segment)
        restyled = [*raw.get("suggestedParagraphStyleChanges", {}), *raw.get("suggestedBulletChanges", {})]
        self._waiting += [*line.threads, *self._annotations.suggested(restyled)]
        view = self._view(raw, line, restyled=bool(restyled))
        if split and raw.get("paragraphStyle", {}).get("pageBreakBefore"):
            yield None
        parts = _at_breaks(line.fragments) if split else [line.fragments]
        for position, fragments in enumerate(parts):
            if position:
                yield None
            if fragments or position == len(parts) - 1:
                yield replace(view, fragments=tuple(fragments))

    def _view(self, raw: Json, line: Line, *, restyled: bool) -> Paragraph:
        own: Json = raw.get("paragraphStyle", {})
        style = self._stylebook.paragraph(own)
        base = self._stylebook.text(own)
        glyph = self._numbering.next_glyph(raw["bullet"]) if "bullet" in raw else None
        first, start = _indents(own, glyph)
        level = heading_level(own)
        self._note_heading(own, level, line)
        return Paragraph(
            tag=f"h{level}" if level else "p",
            role=str(own.get("namedStyleType", "NORMAL_TEXT")).lower().replace("_", "-"),
            anchor=anchor(self._tab_id, str(own["headingId"])) if "headingId" in own else "",
            css="; ".join(
                part
                for part in (text_css(base), paragraph_css(style, indent_first=first, indent_start=start))
                if part
            ),
            direction={"RIGHT_TO_LEFT": "rtl", "LEFT_TO_RIGHT": "ltr"}.get(str(own.get("direction")), "auto"),
            glyph=glyph.text if glyph else "",
            glyph_css=_glyph_css(glyph, (start or 0.0) - (first or 0.0)) if glyph else "",
            checkbox=bool(glyph and glyph.checkbox),
            restyled=restyled,
            fragments=(),
        )

    def _note_heading(self, own: Json, level: int | None, line: Line) -> None:
        text = heading_text(line.fragments)
        if level and text and not self._segment:
            target = anchor(self._tab_id, str(own.get("headingId", ""))).replace("%", "%25")
            self.outline.append(Heading(level=level, text=text, href=f"#{target}"))


def heading_text(fragments: list[Fragment]) -> str:
    """The words of a heading as the outline shows them."""
    return " ".join(
        " ".join(part for each in fragments for part in each.lines if each.kind == "text").split()
    )


def _indents(own: Json, glyph: Glyph | None) -> tuple[float | None, float | None]:
    """First-line and start indent in points: the paragraph's own, else those of its list level."""
    first, start = points(own.get("indentFirstLine")), points(own.get("indentStart"))
    if glyph is None:
        return first, start
    return (
        glyph.indent_first if first is None else first,
        glyph.indent_start if start is None else start,
    )


def _glyph_css(glyph: Glyph, room: float) -> str:
    style = {name: value for name, value in glyph.style.items() if name != "weightedFontFamily"}
    return "; ".join(
        part for part in (declarations([("min-width", pt(max(room, 9.0)))]), text_css(style)) if part
    )


def _at_breaks(fragments: list[Fragment]) -> list[list[Fragment]]:
    """The fragments parted at page breaks."""
    parts: list[list[Fragment]] = [[]]
    for fragment in fragments:
        if fragment.kind == "break" and fragment.title == "pageBreak":
            parts.append([])
        else:
            parts[-1].append(fragment)
    return parts
