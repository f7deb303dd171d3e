"""Charts and slicers: what floats over the cells of a sheet.

Objects are kept as the API answers them, in ``charts`` and ``slicers`` of their sheet. Sizes are pixels;
600 by 371 where none is given, and the id is chosen where none is sent (discovery schemas OverlayPosition,
EmbeddedChart, Slicer). An object on a sheet of its own (``newSheet``) is refused as not implemented.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pmdocs.emulator.problems import invalid, unimplemented

from . import masks
from .book import Book, Sheet
from .colors import with_styles
from .registry import request
from .sources import check_chart_spec, check_slicer_spec

Json = dict[str, Any]

_WIDTH, _HEIGHT = 600, 371
_KINDS = {"charts": "chartId", "slicers": "slicerId"}
_FONT = "Roboto"
_SPEC_DEFAULTS = {"fontName": _FONT, "hiddenDimensionStrategy": "SKIP_HIDDEN_ROWS_AND_COLUMNS"}
"""What an answer has though it was not sent; the font is what pygsheets' tests expect of Google."""


def _objects(book: Book) -> Iterator[tuple[Sheet, str, Json]]:
    for sheet in book.sheets:
        for kind in _KINDS:
            for item in sheet.raw[kind]:
                yield sheet, kind, item


def _find(book: Book, object_id: int, *, kind: str | None = None) -> tuple[Sheet, str, Json]:
    for sheet, found, item in _objects(book):
        if item[_KINDS[found]] == object_id and kind in {None, found}:
            return sheet, found, item
    noun = {"charts": "chart", "slicers": "slicer"}.get(kind or "", "embedded object")
    raise invalid(f"No {noun} with id: {object_id}")


def fresh_object_id(book: Book) -> int:
    """An id no chart or slicer of the spreadsheet has."""
    return book.fresh_id("embedded object", (item[_KINDS[kind]] for _, kind, item in _objects(book)))


def _new_id(book: Book, wanted: int | None) -> int:
    if wanted is None:
        return fresh_object_id(book)
    if any(item[_KINDS[kind]] == wanted for _, kind, item in _objects(book)):
        raise invalid(f"An embedded object with the ID {wanted} already exists.")
    return wanted


def _placed(book: Book, position: Json) -> tuple[Sheet, Json]:
    """Where an object goes: its sheet, and an ``EmbeddedObjectPosition`` with nothing left open."""
    if position.get("newSheet") or "sheetId" in position:
        raise unimplemented("an embedded object on a sheet of its own")
    overlay = position.get("overlayPosition")
    if overlay is None:
        raise invalid("Must specify the position of the embedded object.")
    anchor = overlay.get("anchorCell", {})
    row, column = anchor.get("rowIndex", 0), anchor.get("columnIndex", 0)
    sheet, _ = book.area(
        {
            "sheetId": anchor.get("sheetId", 0),
            "startRowIndex": row,
            "endRowIndex": row + 1,
            "startColumnIndex": column,
            "endColumnIndex": column + 1,
        }
    )
    for name in ("offsetXPixels", "offsetYPixels", "widthPixels", "heightPixels"):
        if overlay.get(name, 0) < 0:
            raise invalid(f"{name} must not be negative.")
    kept: Json = {"anchorCell": {name: value for name, value in anchor.items() if value}}
    kept |= {name: overlay[name] for name in ("offsetXPixels", "offsetYPixels") if overlay.get(name)}
    kept["widthPixels"] = overlay.get("widthPixels") or _WIDTH
    kept["heightPixels"] = overlay.get("heightPixels") or _HEIGHT
    return sheet, {"overlayPosition": kept}


@request("addChart")
def add_chart(book: Book, raw: Json) -> Json:
    """Put a chart over the cells."""
    given = raw.get("chart", {})
    check_chart_spec(book, given.get("spec", {}))
    sheet, position = _placed(book, given.get("position", {}))
    chart: Json = {
        "chartId": _new_id(book, given.get("chartId")),
        "spec": _completed(given["spec"]),
        "position": position,
    }
    if given.get("border"):
        chart["border"] = with_styles(given["border"])
    sheet.raw["charts"].append(chart)
    return {"chart": chart}


def _completed(spec: Json) -> Json:
    """A specification as answered."""
    complete: Json = _SPEC_DEFAULTS | with_styles(spec)
    if spec.get("title"):
        complete["titleTextFormat"] = {"fontFamily": _FONT} | complete.get("titleTextFormat", {})
    return complete


@request("updateChartSpec")
def update_chart(book: Book, raw: Json) -> None:
    """Replace the specification of a chart; its place stays."""
    _, _, chart = _find(book, raw.get("chartId", 0), kind="charts")
    spec = raw.get("spec", {})
    check_chart_spec(book, spec)
    chart["spec"] = _completed(spec)


@request("updateEmbeddedObjectPosition")
def move_object(book: Book, raw: Json) -> Json:
    """Move or resize an object. ``fields`` speak of the overlay position (discovery schema)."""
    sheet, kind, item = _find(book, raw.get("objectId", 0))
    given = raw.get("newPosition", {})
    if "overlayPosition" in given:
        tree = masks.parse(raw.get("fields", ""))
        masks.check(tree, "OverlayPosition")
        overlay = masks.merge(item["position"]["overlayPosition"], given["overlayPosition"], tree)
        given = {"overlayPosition": overlay}
    target, position = _placed(book, given)
    if target is not sheet:
        sheet.raw[kind].remove(item)
        target.raw[kind].append(item)
    item["position"] = position
    return {"position": position}


@request("updateEmbeddedObjectBorder")
def update_border(book: Book, raw: Json) -> None:
    """Colour the frame of an object."""
    _, _, item = _find(book, raw.get("objectId", 0))
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "EmbeddedObjectBorder")
    if not masks.whole(tree):
        tree = {name: {} for name in ("color", "colorStyle")}
    item["border"] = masks.merge(item.get("border", {}), with_styles(raw.get("border", {})), tree)


@request("deleteEmbeddedObject")
def delete_object(book: Book, raw: Json) -> None:
    """Remove a chart or slicer."""
    sheet, kind, item = _find(book, raw.get("objectId", 0))
    sheet.raw[kind].remove(item)


@request("addSlicer")
def add_slicer(book: Book, raw: Json) -> Json:
    """Put a slicer over the cells. What it hides, people see; the API's cells stay the same."""
    given = raw.get("slicer", {})
    check_slicer_spec(book, given.get("spec", {}))
    sheet, position = _placed(book, given.get("position", {}))
    slicer: Json = {
        "slicerId": _new_id(book, given.get("slicerId")),
        "spec": with_styles(given["spec"]),
        "position": position,
    }
    sheet.raw["slicers"].append(slicer)
    return {"slicer": slicer}


@request("updateSlicerSpec")
def update_slicer(book: Book, raw: Json) -> None:
    """Change some members of a slicer's specification."""
    _, _, slicer = _find(book, raw.get("slicerId", 0), kind="slicers")
    tree = masks.parse(raw.get("fields", ""))
    masks.check(tree, "SlicerSpec")
    changed = masks.merge(slicer["spec"], with_styles(raw.get("spec", {})), tree)
    check_slicer_spec(book, changed)
    slicer["spec"] = changed
