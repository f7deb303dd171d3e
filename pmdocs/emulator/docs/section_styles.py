"""``updateSectionStyle``."""

from __future__ import annotations

from pmdocs.emulator.methods import Json

from .edit import Edit, RefusedError, request
from .masks import apply, field_paths
from .segment import Segment
from .state import Tab
from .units import SECTION

_READ_ONLY = frozenset(
    (
        "sectionType",
        *(
            f"{kind}{part}Id"
            for kind in ("default", "evenPage", "firstPage")
            for part in ("Header", "Footer")
        ),
    )
)
_MOST_COLUMNS = 3
_MARGINS = frozenset(f"margin{side}" for side in ("Top", "Bottom", "Left", "Right"))


@request("updateSectionStyle")
def update_section_style(edit: Edit, raw: Json) -> None:
    """Style every section that overlaps a range of the body.

    Every field in the mask needs a value. Margins of header and footer also set the document's
    ``useCustomHeaderFooterMargins``. Source: discovery document, SectionStyle.
    """
    if raw.get("range", {}).get("segmentId"):
        raise RefusedError("The segment ID must be empty, as sections are part of the body.")
    tab, segment, start, end = edit.range(raw.get("range"))
    style = raw.get("sectionStyle", {})
    paths = field_paths(raw.get("fields"), "SectionStyle", read_only=_READ_ONLY)
    if raw["fields"].strip() == "*":
        paths = [path for path in paths if path[0] in style]
    _check(style, {path[0] for path in paths})
    for at in sections(segment, start, end):
        changed = apply(segment.marks[at]["sectionStyle"], style, paths)
        if ("columnProperties",) in paths:
            changed["columnProperties"] = _columns(tab, changed)
            if len(changed["columnProperties"]) < 2:
                del changed["columnProperties"]
        segment.put_mark(at, {"sectionStyle": changed})
    if {("marginHeader",), ("marginFooter",)} & set(paths):
        tab.style = {**tab.style, "useCustomHeaderFooterMargins": True}


def _check(style: Json, fields: set[str]) -> None:
    for field in sorted(fields):
        value = style.get(field)
        if value is None or value == [] or (isinstance(value, str) and value.endswith("_UNSPECIFIED")):
            raise RefusedError(f"The section style field {field} cannot be unset.")
    if len(style.get("columnProperties", [])) > _MOST_COLUMNS:
        raise RefusedError(f"A section can have at most {_MOST_COLUMNS} columns.")


def _columns(tab: Tab, style: Json) -> list[Json]:
    """Columns with their widths, which follow from the page, the margins and the paddings."""
    given = style["columnProperties"]
    page = {**tab.style, **style}
    side = "height" if page.get("flipPageOrientation") else "width"
    room = _points(tab.style.get("pageSize", {}).get(side))
    room -= _points(page.get("marginLeft")) + _points(page.get("marginRight"))
    paddings = [_points(column.get("paddingEnd")) for column in given]
    width = max(0.0, (room - sum(paddings)) / len(given))
    shown = int(width) if width.is_integer() else width
    return [
        {
            "width": {"magnitude": shown, "unit": "PT"} if shown else {"unit": "PT"},
            "paddingEnd": column.get("paddingEnd", {"unit": "PT"}),
        }
        for column in given
    ]


def _points(dimension: Json | None) -> float:
    return float((dimension or {}).get("magnitude", 0))


def sections(body: Segment, start: int, end: int) -> list[int]:
    """Where the sections begin that overlap a range."""
    found = [at for at in range(start + 1, end) if body.units[at] == SECTION]
    return [max(0, body.units.rfind(SECTION, 0, start + 1)), *found]


def clear_margins(body: Segment, fields: set[str]) -> None:
    """Let the page margins among these fields be the document's in all sections again.

    Source: discovery document, DocumentStyle.
    """
    margins = fields & _MARGINS
    for at, unit in enumerate(body.units if margins else ""):
        if unit == SECTION and margins & set(body.marks[at]["sectionStyle"]):
            own = body.marks[at]["sectionStyle"]
            kept = {name: value for name, value in own.items() if name not in margins}
            body.put_mark(at, {"sectionStyle": kept})
