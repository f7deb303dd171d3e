"""A document, as documents.get gives it, as blocks: what the exports are drawn from.

Suggestions stand in the text, inserted and deleted alike (reported of Google's Markdown export); comments are
not exported. Chips become their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pmdocs.emulator.methods import Json

from .blocks import Block, Bullet, Kind, Look, Paragraph, Rule, Run, Table
from .writing import INDENT_POINTS

_MONOSPACED = {"Roboto Mono", "Courier New", "Consolas", "Source Code Pro", "Inconsolata", "Ubuntu Mono"}
_KINDS: Mapping[str, Kind] = {
    "TITLE": "TITLE",
    "SUBTITLE": "SUBTITLE",
    "HEADING_1": "HEADING_1",
    "HEADING_2": "HEADING_2",
    "HEADING_3": "HEADING_3",
    "HEADING_4": "HEADING_4",
    "HEADING_5": "HEADING_5",
    "HEADING_6": "HEADING_6",
}


def read_document(document: Json) -> list[Block]:
    """The blocks of all tabs of a Document with tabs, then its footnotes.

    Tabs behind the first begin with their title, as nothing else tells where they start.
    """
    blocks: list[Block] = []
    for number, tab in enumerate(_walk(document.get("tabs", []))):
        if number:
            title = str(tab.get("tabProperties", {}).get("title", ""))
            blocks.append(Paragraph(runs=(Run(title),), kind="TITLE"))
        blocks += _Tab(tab.get("documentTab", {})).blocks()
    return blocks


def _walk(tabs: list[Json]) -> Iterator[Json]:
    for tab in tabs:
        yield tab
        yield from _walk(tab.get("childTabs", []))


class _Tab:
    def __init__(self, tab: Json) -> None:
        self._tab = tab
        self._lists: Json = tab.get("lists", {})
        self._groups: dict[str, int] = {}
        self._notes: list[str] = []

    def blocks(self) -> list[Block]:
        found = _with_further_paragraphs(list(self._content(self._tab.get("body", {}).get("content", []))))
        notes: Json = self._tab.get("footnotes", {})
        for number, note_id in enumerate(self._notes, 1):
            for at, block in enumerate(self._content(notes.get(note_id, {}).get("content", []))):
                if isinstance(block, Paragraph):
                    mark = (Run(f"[{number}]"),) if at == 0 else ()
                    found.append(replace(block, runs=(*mark, *block.runs)))
        return found

    def _content(self, content: list[Json]) -> Iterator[Block]:
        for element in content:
            if "paragraph" in element:
                yield from self._paragraph(element["paragraph"])
            elif "table" in element:
                yield self._table(element["table"])
            elif "tableOfContents" in element:
                yield from self._content(element["tableOfContents"].get("content", []))

    def _table(self, table: Json) -> Table:
        return Table(
            tuple(
                tuple(
                    tuple(
                        each for each in self._content(cell.get("content", [])) if isinstance(each, Paragraph)
                    )
                    for cell in row.get("tableCells", [])
                )
                for row in table.get("tableRows", [])
            )
        )

    def _paragraph(self, paragraph: Json) -> Iterator[Block]:
        elements: list[Json] = paragraph.get("elements", [])
        style: Json = paragraph.get("paragraphStyle", {})
        runs = [run for element in elements for run in self._runs(element)]
        ruled = any("horizontalRule" in element for element in elements)
        if ruled:
            yield Rule()
        joined = _joined(runs)
        if joined or not ruled:
            yield Paragraph(
                runs=joined,
                kind=_KINDS.get(style.get("namedStyleType", ""), "NORMAL_TEXT"),
                bullet=self._bullet(paragraph.get("bullet")),
                indent=int(style.get("indentStart", {}).get("magnitude", 0) // INDENT_POINTS),
            )

    def _bullet(self, bullet: Json | None) -> Bullet | None:
        if bullet is None:
            return None
        list_id, level = str(bullet.get("listId", "")), int(bullet.get("nestingLevel", 0))
        levels = self._lists.get(list_id, {}).get("listProperties", {}).get("nestingLevels", [])
        glyph: Json = levels[level] if level < len(levels) else {}
        group = self._groups.setdefault(list_id, len(self._groups) + 1)
        if glyph.get("glyphSymbol"):
            return Bullet(group=group, level=level, kind="bullet")
        if glyph.get("glyphType", "GLYPH_TYPE_UNSPECIFIED") in ("GLYPH_TYPE_UNSPECIFIED", "NONE"):
            return Bullet(group=group, level=level, kind="check")
        return Bullet(group=group, level=level, kind="number")

    def _runs(self, element: Json) -> Iterator[Run]:
        if "textRun" in element:
            run: Json = element["textRun"]
            text = str(run.get("content", "")).removesuffix("\n").replace("\ue907", "")
            if text:
                yield Run(text, look_of(run.get("textStyle", {})))
        elif "person" in element:
            who: Json = element["person"].get("personProperties", {})
            email = str(who.get("email", ""))
            yield Run(str(who.get("name") or email), Look(link=f"mailto:{email}" if email else ""))
        elif "richLink" in element:
            link: Json = element["richLink"].get("richLinkProperties", {})
            yield Run(str(link.get("title") or link.get("uri", "")), Look(link=str(link.get("uri", ""))))
        elif "dateElement" in element:
            yield Run(str(element["dateElement"].get("dateElementProperties", {}).get("displayText", "")))
        elif "dropdown" in element:
            yield Run(str(element["dropdown"].get("dropdownProperties", {}).get("displayValue", "")))
        elif "footnoteReference" in element:
            self._notes.append(str(element["footnoteReference"].get("footnoteId", "")))
            yield Run(f"[{len(self._notes)}]", Look(offset="SUPERSCRIPT"))


def _with_further_paragraphs(blocks: list[Block]) -> list[Block]:
    """Paragraphs indented like the text of the list item before them become its further paragraphs."""
    found: list[Block] = []
    item: Bullet | None = None
    for block in blocks:
        if not isinstance(block, Paragraph):
            item = None
        elif block.bullet is not None:
            item = block.bullet
        elif item is not None and block.runs and block.indent and block.kind == "NORMAL_TEXT":
            level = min(block.indent - 1, item.level)
            block = replace(block, bullet=replace(item, level=level, goes_on=True))
        else:
            item = None
        found.append(block)
    return found


def look_of(style: Json) -> Look:
    """The look of a TextStyle; the underline of a link is part of being one."""
    link = str(style.get("link", {}).get("url", ""))
    offset = str(style.get("baselineOffset", ""))
    return Look(
        bold=bool(style.get("bold")),
        italic=bool(style.get("italic")),
        underline=bool(style.get("underline")) and not style.get("link"),
        strike=bool(style.get("strikethrough")),
        code=style.get("weightedFontFamily", {}).get("fontFamily", "") in _MONOSPACED,
        offset=offset if offset in ("SUPERSCRIPT", "SUBSCRIPT") else "",
        link=link,
    )


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].look == run.look:
            joined[-1] = Run(joined[-1].text + run.text, run.look)
        else:
            joined.append(run)
    return tuple(joined)
