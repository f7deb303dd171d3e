"""Planning how a copy of a template is filled: from a document and facts to edits, all by index."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from urllib.parse import unquote

from pmdocs.core.documents.document import (
    OBJECT_CHARACTER,
    Block,
    Document,
    Element,
    Paragraph,
    Path,
    Segment,
    Tab,
    Table,
    offset_index,
    place,
    walk,
)
from pmdocs.core.model import Severity, utf16_length
from pmdocs.core.templates.template import (
    Choice,
    Fact,
    Piece,
    Refused,
    Text,
    Unit,
    evaluate,
    evaluate_url,
    find_units,
    parse_unit,
    plain,
)
from pmdocs.core.vocabulary import header_key, parse_severity
from pmdocs.errors import DocumentError


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenOption:
    """A dropdown to insert: definition and option ids of its tab."""

    definition_id: str
    option_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Replace:
    """Put ``pieces`` where the placeholder ``start`` to ``end`` (UTF-16 code units) stands, in its style."""

    tab_id: str
    segment_id: str
    start: int
    end: int
    pieces: tuple[Piece | ChosenOption, ...]
    source: str
    shown: str
    """What a person will read there."""
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveParagraph:
    """Take out a paragraph that held nothing but placeholders which became empty."""

    tab_id: str
    segment_id: str
    start: int
    end: int
    source: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relink:
    """Give the words ``start`` to ``end`` another address."""

    tab_id: str
    segment_id: str
    start: int
    end: int
    url: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Select:
    """Choose an option of a dropdown that the template has."""

    tab_id: str
    dropdown_id: str
    option_id: str
    shown: str
    where: str


Edit = Replace | RemoveParagraph | Relink | Select


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfilled:
    """A placeholder that stays because its fact is not known."""

    source: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FillPlan:
    """What filling one document means. Every index is one of the document as read."""

    edits: tuple[Edit, ...]
    unfilled: tuple[Unfilled, ...]
    lang: str
    zone: tzinfo

    @property
    def filled(self) -> int:
        """How many places get a fact; those that only become empty are not counted."""
        return sum(
            not isinstance(edit, RemoveParagraph) and (not isinstance(edit, Replace) or bool(edit.shown))
            for edit in self.edits
        )


@dataclass(frozen=True, slots=True)
class _Spot:
    """A paragraph with its place."""

    tab: Tab
    segment: Segment
    paragraph: Paragraph
    removable: bool
    where: str


def plan_fill(document: Document, facts: Mapping[str, Fact], *, lang: str, zone: tzinfo) -> FillPlan:
    """The edits that fill every placeholder of a document: all tabs, body, tables, headers, footers, links.

    Raises DocumentError, with its place, when any expression is not allowed; nothing is planned then.
    """
    spots = list(_spots(document))
    _refuse_forbidden(spots)
    edits: list[Edit] = []
    unfilled: list[Unfilled] = []
    for spot in spots:
        try:
            _plan_paragraph(spot, facts, lang, edits, unfilled)
            _plan_links(spot, facts, lang, edits, unfilled)
        except Refused as refused:
            raise _not_allowed([(spot.where, str(refused))]) from None
    severity = facts.get("severity")
    if isinstance(severity, Severity):
        edits.extend(_selections(document, severity))
    return FillPlan(edits=tuple(edits), unfilled=tuple(unfilled), lang=lang, zone=zone)


def check_expressions(document: Document) -> None:
    """Raise DocumentError, with the place, for expressions that a template may not hold."""
    _refuse_forbidden(list(_spots(document)))


def _spots(document: Document) -> Iterator[_Spot]:
    for tab in document.tabs:
        for segment in tab.segments:
            removable = _removable(segment.blocks)
            heading = ""
            for paragraph, path in walk(segment.blocks):
                if paragraph.style.startswith("HEADING") and not path:
                    heading = paragraph.shown
                where = place(tab, segment, heading, path, tabs=len(document.tabs))
                yield _Spot(tab, segment, paragraph, paragraph.start in removable, where)


def _removable(blocks: tuple[Block, ...]) -> set[int]:
    """Starts of paragraphs whose newline may go: Docs keeps a container's last one and one before a table."""
    starts: set[int] = set()
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        if isinstance(block, Paragraph) and isinstance(following, Paragraph):
            starts.add(block.start)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    starts |= _removable(cell.blocks)
    return starts


def _refuse_forbidden(spots: list[_Spot]) -> None:
    problems: list[tuple[str, str]] = []
    for spot in spots:
        for source in _sources(spot.paragraph):
            try:
                parse_unit(source)
            except Refused as refused:
                problems.append((spot.where, f"{_short(source)}: {refused}"))
    if problems:
        raise _not_allowed(problems)


def _not_allowed(problems: list[tuple[str, str]]) -> DocumentError:
    listed = "; ".join(f"{where}: {what}" for where, what in problems)
    return DocumentError(
        f"The template holds {len(problems)} expression(s) that are not allowed. {listed}",
        where=problems[0][0],
        hint="Templates may use names, .name and .email, the listed filters, if, and for over a list.",
    )


def _sources(paragraph: Paragraph) -> Iterator[str]:
    yield from (unit.source for unit in find_units(paragraph.text))
    for element in paragraph.elements:
        yield from (unit.source for unit in find_units(_plain_braces(element.url)))


def _short(source: str) -> str:
    return source if len(source) <= 80 else source[:77] + "…"


def _plan_paragraph(
    spot: _Spot, facts: Mapping[str, Fact], lang: str, edits: list[Edit], unfilled: list[Unfilled]
) -> None:
    text = spot.paragraph.text
    units = find_units(text)
    filled: list[tuple[Unit, tuple[Piece, ...]]] = []
    for unit in units:
        pieces = None
        if OBJECT_CHARACTER not in unit.source:
            pieces = evaluate(unit.source, facts, lang=lang)
        if pieces is None:
            unfilled.append(Unfilled(source=unit.source, where=spot.where))
        else:
            filled.append((unit, pieces))
    if filled and len(filled) == len(units) and spot.removable and _becomes_empty(text, filled):
        edits.append(
            RemoveParagraph(
                tab_id=spot.tab.tab_id,
                segment_id=spot.segment.segment_id,
                start=spot.paragraph.start,
                end=spot.paragraph.end,
                source=text.strip(),
                where=spot.where,
            )
        )
        return
    for unit, pieces in filled:
        start = offset_index(spot.paragraph.start, text, unit.start)
        edits.append(
            Replace(
                tab_id=spot.tab.tab_id,
                segment_id=spot.segment.segment_id,
                start=start,
                end=start + utf16_length(unit.source),
                pieces=tuple(_placed(piece, spot.tab) for piece in pieces),
                source=unit.source,
                shown=plain(pieces),
                where=spot.where,
            )
        )


def _becomes_empty(text: str, filled: list[tuple[Unit, tuple[Piece, ...]]]) -> bool:
    rest, position = "", 0
    for unit, pieces in filled:
        if any(not isinstance(piece, Text) or piece.text.strip() for piece in pieces):
            return False
        rest += text[position : unit.start]
        position = unit.end
    return not (rest + text[position:]).strip()


def _placed(piece: Piece, tab: Tab) -> Piece | ChosenOption:
    """A severity becomes a dropdown where the tab has a definition that offers it."""
    if isinstance(piece, Choice):
        for definition in tab.dropdowns.values():
            for shown, option_id in definition.options.items():
                if parse_severity(shown) is piece.severity:
                    return ChosenOption(definition_id=definition.definition_id, option_id=option_id)
    return piece


def _plan_links(
    spot: _Spot, facts: Mapping[str, Fact], lang: str, edits: list[Edit], unfilled: list[Unfilled]
) -> None:
    for element in spot.paragraph.elements:
        source = _plain_braces(element.url)
        if element.kind != "text" or not find_units(source):
            continue
        url = evaluate_url(source, facts, lang=lang)
        if url is None:
            unfilled.append(Unfilled(source=source, where=f"{spot.where}, link"))
            continue
        edits.append(
            Relink(
                tab_id=spot.tab.tab_id,
                segment_id=spot.segment.segment_id,
                start=element.start,
                end=element.end,
                url=url,
                where=f"{spot.where}, link",
            )
        )


_IN_ADDRESS = re.compile(r"(?:\{|%7B){2}.*?(?:\}|%7D){2}|(?:\{|%7B)%25.*?%25(?:\}|%7D)", re.IGNORECASE)


def _plain_braces(url: str) -> str:
    """An address with its placeholders readable: editors percent-encode braces, spaces and quotes.

    What stands around them is part of the address and stays encoded.
    """
    return _IN_ADDRESS.sub(lambda found: unquote(found.group()), url)


def _selections(document: Document, severity: Severity) -> Iterator[Select]:
    """The severity chosen in dropdowns that stand beside a severity label."""
    for tab in document.tabs:
        for segment in tab.segments:
            for table in (block for block in segment.blocks if isinstance(block, Table)):
                for row in table.rows:
                    if len(row) < 2 or header_key(row[0].shown) != "severity":
                        continue
                    for element in _dropdowns(row[1].blocks):
                        yield from _selection(tab, element, severity, row[0].shown)


def _dropdowns(blocks: tuple[Block, ...]) -> Iterator[Element]:
    for paragraph, _ in walk(blocks):
        yield from (element for element in paragraph.elements if element.kind == "dropdown")


def _selection(tab: Tab, element: Element, severity: Severity, label: str) -> Iterator[Select]:
    definition = tab.dropdowns.get(element.definition_id)
    for shown, option_id in definition.options.items() if definition else ():
        if parse_severity(shown) is severity:
            yield Select(
                tab_id=tab.tab_id,
                dropdown_id=element.element_id,
                option_id=option_id,
                shown=shown,
                where=f"row '{label}'",
            )
            return


__all__ = [
    "Block",
    "ChosenOption",
    "Edit",
    "FillPlan",
    "Path",
    "Relink",
    "RemoveParagraph",
    "Replace",
    "Select",
    "Unfilled",
    "check_expressions",
    "plan_fill",
]
