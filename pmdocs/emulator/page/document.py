"""A whole document: tabs, sheets of paper, headers and footers, margins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .blocks import Heading, Placed, Section, Segment
from .comments import Annotations, Thread
from .content import ContentBuilder
from .css import Declaration, Json, declarations, docs_color, plain, points, pt
from .links import anchor, tab_anchor

_LETTER = (612.0, 792.0)
"""Points; what a new document has (observed in every sample)."""

_MARGINS = {"marginTop": 72.0, "marginBottom": 72.0, "marginLeft": 72.0, "marginRight": 72.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What lies between two page breaks; drawn as one sheet however long it is."""

    css: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One tab with everything in it."""

    title: str
    icon: str
    anchor: str
    depth: int
    pageless: bool
    css: str
    edge_css: str
    sheets: tuple[Sheet, ...]
    headers: tuple[Segment, ...]
    footers: tuple[Segment, ...]
    footnotes: tuple[Segment, ...]
    outline: tuple[Heading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """All tabs in reading order, and the threads that stand on no words; ``beside`` counts the others."""

    title: str
    beside: int
    tabs: tuple[Tab, ...]
    detached: tuple[Thread, ...]
    general: tuple[Thread, ...]
    finished: tuple[Thread, ...]


def view_document(document: Json) -> DocumentView:
    """A ``documents.get`` answer, with tabs and comments or without, as values to draw."""
    raw_tabs = list(walk_tabs(document.get("tabs") or [_only_tab(document)]))
    annotations = Annotations(document, [raw for raw, _ in raw_tabs])
    tabs = tuple(_tab(raw, depth, annotations) for raw, depth in raw_tabs)
    rest = annotations.left_over()
    comments = [thread for thread in rest if thread.kind == "comment"]
    return DocumentView(
        title=str(document.get("title", "")),
        beside=len(annotations.threads) - len(rest),
        tabs=tabs,
        detached=tuple(each for each in comments if each.anchor_id or each.quote),
        general=tuple(each for each in comments if not (each.anchor_id or each.quote)),
        finished=tuple(each for each in rest if each.kind == "suggestion"),
    )


def walk_tabs(tabs: list[Json], depth: int = 0) -> Iterator[tuple[Json, int]]:
    """Each tab with its depth, children after their parent."""
    for tab in tabs:
        yield tab, depth
        yield from walk_tabs(tab.get("childTabs", []), depth + 1)


def _only_tab(document: Json) -> Json:
    """An answer without tabs holds the first tab's members itself."""
    return {"tabProperties": {"tabId": "t.0", "title": ""}, "documentTab": document}


def _tab(raw: Json, depth: int, annotations: Annotations) -> Tab:
    properties: Json = raw.get("tabProperties", {})
    content: Json = raw.get("documentTab", {})
    tab_id = str(properties.get("tabId", ""))
    style: Json = content.get("documentStyle", {})
    builder = ContentBuilder(tab_id, content, annotations)
    pageless = style.get("documentFormat", {}).get("documentMode") == "PAGELESS"
    headers = _segments(builder, content.get("headers", {}), style, "Header")
    builder.open_segment("")
    sheets = tuple(_sheets(builder, content.get("body", {}).get("content", []), style, pageless=pageless))
    return Tab(
        title=str(properties.get("title", "")),
        icon=str(properties.get("iconEmoji", "")),
        anchor=tab_anchor(tab_id),
        depth=depth,
        pageless=pageless,
        css=_paper_css(style, pageless=pageless),
        edge_css=_section_css(style, {}, 1),
        sheets=sheets,
        headers=headers,
        footers=_segments(builder, content.get("footers", {}), style, "Footer"),
        footnotes=tuple(_footnotes(builder, tab_id, content)),
        outline=tuple(builder.outline),
    )


def _paper_css(style: Json, *, pageless: bool) -> str:
    size = style.get("pageSize", {})
    width = points(size.get("width")) or _LETTER[0]
    height = points(size.get("height")) or _LETTER[1]
    if style.get("flipPageOrientation"):
        width, height = height, width
    background = style.get("background", {}).get("color")
    return declarations(
        [
            ("width", pt(width)),
            ("min-height", None if pageless else pt(height)),
            ("background-color", docs_color({"color": background.get("color")} if background else None)),
        ]
    )


def _sheets(builder: ContentBuilder, content: list[Json], style: Json, *, pageless: bool) -> Iterator[Sheet]:
    """Sheets end at page breaks and at sections that begin a page; a pageless document is one sheet."""
    sections: list[Section] = []
    placed: list[Placed] = []
    settings: Json = {}

    def close_section() -> None:
        if placed:
            columns = max(1, len(settings.get("columnProperties", [])))
            css = _section_css(style, settings, columns)
            sections.append(Section(css=css, columns=columns, placed=tuple(placed)))
            placed.clear()

    def close_sheet() -> Sheet:
        close_section()
        sheet = Sheet(css=_vertical_css(style, settings), sections=tuple(sections))
        sections.clear()
        return sheet

    for element in content:
        if "sectionBreak" in element:
            new = element["sectionBreak"].get("sectionStyle", {})
            if new.get("sectionType") == "NEXT_PAGE" and not pageless and (placed or sections):
                yield close_sheet()
            close_section()
            settings = new
        for item in builder.placed(element, split=not pageless):
            if item is not None:
                placed.append(item)
            elif placed or sections:
                yield close_sheet()
    yield close_sheet()


def _margin(style: Json, settings: Json, name: str) -> float:
    own = points(settings.get(name))
    own = points(style.get(name)) if own is None else own
    return _MARGINS[name] if own is None else own


def _section_css(style: Json, settings: Json, columns: int) -> str:
    """Margins left and right; ``--edge`` tells the cards how far the paper's edge is."""
    right = pt(_margin(style, settings, "marginRight"))
    pairs: list[Declaration] = [
        ("--edge", right),
        ("padding-left", pt(_margin(style, settings, "marginLeft"))),
        ("padding-right", right),
        ("column-count", plain(columns) if columns > 1 else None),
    ]
    return declarations(pairs)


def _vertical_css(style: Json, settings: Json) -> str:
    pairs = [
        (f"padding-{edge.lower()}", pt(_margin(style, settings, f"margin{edge}")))
        for edge in ("Top", "Bottom")
    ]
    return declarations(pairs)


def _segments(builder: ContentBuilder, segments: Json, style: Json, kind: str) -> tuple[Segment, ...]:
    """Headers or footers, the ordinary one first; each drawn once, with its kind when it is special."""
    kinds = {str(style.get(f"{when}{kind}Id")): when for when in ("firstPage", "evenPage", "default")}
    order = sorted(segments, key=lambda each: kinds.get(each, "z") != "default")
    found = []
    for segment_id in order:
        builder.open_segment(segment_id)
        label = kinds.get(segment_id, "")
        found.append(
            Segment(
                label="" if label == "default" else label,
                anchor="",
                placed=_all_placed(builder, segments[segment_id]),
            )
        )
    return tuple(found)


def _footnotes(builder: ContentBuilder, tab_id: str, content: Json) -> Iterator[Segment]:
    footnotes: Json = content.get("footnotes", {})
    numbers = _footnote_numbers(content.get("body", {}))
    order = sorted(footnotes, key=lambda each: numbers.get(each, (len(numbers), "")))
    for footnote_id in order:
        builder.open_segment(footnote_id)
        yield Segment(
            label=numbers.get(footnote_id, (0, "*"))[1],
            anchor=anchor(tab_id, f"footnote.{footnote_id}"),
            placed=_all_placed(builder, footnotes[footnote_id]),
        )


def _footnote_numbers(raw: object) -> dict[str, tuple[int, str]]:
    """Footnote id to its place in the text and its printed number."""
    found: dict[str, tuple[int, str]] = {}

    def visit(part: object) -> None:
        if isinstance(part, dict):
            reference = part.get("footnoteReference")
            if isinstance(reference, dict):
                number = str(reference.get("footnoteNumber", "*"))
                found.setdefault(str(reference.get("footnoteId")), (len(found), number))
            for value in part.values():
                visit(value)
        elif isinstance(part, list):
            for value in part:
                visit(value)

    visit(raw)
    return found


def _all_placed(builder: ContentBuilder, segment: Json) -> tuple[Placed, ...]:
    return tuple(item for element in segment.get("content", []) for item in builder.placed(element) if item)
