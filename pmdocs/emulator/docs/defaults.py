"""What a blank document looks like: values seen in answers of documents.get, and the editor's defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pmdocs.emulator.methods import Json

from .segment import Segment
from .units import SECTION

LINK_COLOR: Json = {"color": {"rgbColor": {"red": 0.06666667, "green": 0.33333334, "blue": 0.8}}}
"""The editor's colour of links."""

HEADING_TYPES = frozenset(("TITLE", "SUBTITLE", *(f"HEADING_{level}" for level in range(1, 7))))
"""Named styles whose paragraphs carry a ``headingId``."""


def points(magnitude: float) -> Json:
    """A Dimension. Zero is left out, as everywhere in Google's JSON."""
    return {"magnitude": magnitude, "unit": "PT"} if magnitude else {"unit": "PT"}


def _gray(level: float) -> Json:
    return {"color": {"rgbColor": {"red": level, "green": level, "blue": level}}}


def _border() -> Json:
    return {"color": {}, "width": points(0), "padding": points(0), "dashStyle": "SOLID"}


def _normal_text() -> Json:
    return {
        "namedStyleType": "NORMAL_TEXT",
        "textStyle": {
            "bold": False,
            "italic": False,
            "underline": False,
            "strikethrough": False,
            "smallCaps": False,
            "backgroundColor": {},
            "foregroundColor": {"color": {"rgbColor": {}}},
            "fontSize": points(11),
            "weightedFontFamily": {"fontFamily": "Arial", "weight": 400},
            "baselineOffset": "NONE",
        },
        "paragraphStyle": {
            "namedStyleType": "NORMAL_TEXT",
            "alignment": "START",
            "lineSpacing": 115,
            "direction": "LEFT_TO_RIGHT",
            "spacingMode": "COLLAPSE_LISTS",
            "spaceAbove": points(0),
            "spaceBelow": points(0),
            **{f"border{side}": _border() for side in ("Between", "Top", "Bottom", "Left", "Right")},
            "indentFirstLine": points(0),
            "indentStart": points(0),
            "indentEnd": points(0),
            "keepLinesTogether": False,
            "keepWithNext": False,
            "avoidWidowAndOrphan": True,
            "shading": {"backgroundColor": {}},
            "pageBreakBefore": False,
        },
    }


_HEADINGS: tuple[tuple[str, float, Mapping[str, Any], float, float], ...] = (
    ("HEADING_1", 20, {}, 20, 6),
    ("HEADING_2", 16, {"bold": False}, 18, 6),
    ("HEADING_3", 14, {"bold": False, "foregroundColor": _gray(0.2627451)}, 16, 4),
    ("HEADING_4", 12, {"foregroundColor": _gray(0.4)}, 14, 4),
    ("HEADING_5", 11, {"foregroundColor": _gray(0.4)}, 12, 4),
    ("HEADING_6", 11, {"italic": True, "foregroundColor": _gray(0.4)}, 12, 4),
    ("TITLE", 26, {}, 0, 3),
    ("SUBTITLE", 15, {"italic": False, "foregroundColor": _gray(0.4)}, 0, 16),
)


def named_styles() -> list[Json]:
    """The named styles of a new document, in Google's order."""
    headings = [
        {
            "namedStyleType": kind,
            "textStyle": {**text, "fontSize": points(size)},
            "paragraphStyle": {
                "namedStyleType": "NORMAL_TEXT",
                "direction": "LEFT_TO_RIGHT",
                "spaceAbove": points(above),
                "spaceBelow": points(below),
                "keepLinesTogether": True,
                "keepWithNext": True,
                "pageBreakBefore": False,
            },
        }
        for kind, size, text, above, below in _HEADINGS
    ]
    return [_normal_text(), *headings]


def document_style() -> Json:
    """The DocumentStyle of a new document: US Letter, one inch around."""
    return {
        "background": {"color": {}},
        "pageNumberStart": 1,
        **{f"margin{side}": points(72) for side in ("Top", "Bottom", "Right", "Left")},
        "pageSize": {"height": points(792), "width": points(612)},
        "marginHeader": points(36),
        "marginFooter": points(36),
        "useCustomHeaderFooterMargins": True,
        "documentFormat": {"documentMode": "PAGES"},
    }


def paragraph_mark() -> Json:
    """The mark of the line feed that ends a plain paragraph."""
    return {
        "textStyle": {},
        "paragraphStyle": {"namedStyleType": "NORMAL_TEXT", "direction": "LEFT_TO_RIGHT"},
    }


def section_mark(section_type: str) -> Json:
    """The mark of a section break."""
    return {
        "sectionStyle": {
            "columnSeparatorStyle": "NONE",
            "contentDirection": "LEFT_TO_RIGHT",
            "sectionType": section_type,
        }
    }


def blank_body() -> Segment:
    """A body: the section break every body begins with, and one empty paragraph."""
    return Segment(SECTION + "\n", [section_mark("CONTINUOUS"), paragraph_mark()])


def blank_segment() -> Segment:
    """A header or footer: one empty paragraph at index 0."""
    return Segment("\n", [paragraph_mark()])


def blank_footnote() -> Segment:
    """A new footnote: a space and a line feed, in the smaller, closer type of the editor's footnotes.

    The characters are documented (CreateFootnoteRequest); size and spacing are the editor's, not verified here.
    """
    paragraph = paragraph_mark()
    text = {"fontSize": points(10)}
    style = {**paragraph["paragraphStyle"], "lineSpacing": 100}
    return Segment(" \n", [{"textStyle": text}, {"textStyle": text, "paragraphStyle": style}])
