"""Images by reference and objects beside the text.

Nothing is fetched. An image whose address Google could not read in any case (no http, a private host, an
unknown format by its name) is refused in Google's words; any other counts as read. As its pixels are not
known it counts as square.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from pmdocs.emulator.methods import Json

from .defaults import points
from .edit import Edit, RefusedError, request
from .segment import Segment
from .state import Tab
from .text import TETHER, put_object
from .units import OBJECT

KIND = "inlineObjectElement"

_LONGEST_URI = 2048
"""Bytes; Google says "2 kB"."""
_DEFAULT_SIDE = 225
"""Points: 300 pixels at 96 to the inch. The number is ours."""
_UNREADABLE = (
    "There was a problem retrieving the image. The provided image should be publicly accessible, "
    "within size limit, and in supported formats."
)
"""Google's words as many clients report them."""
_OTHER_FORMATS = re.compile(r"\.(?:svg|webp|bmp|tiff?|heic|avif|ico|pdf)$", re.IGNORECASE)


@request("insertInlineImage")
def insert_inline_image(edit: Edit, raw: Json) -> Json:
    """An image in the text: an inline object, and an element where it stands. Not in footnotes."""
    check_uri(raw.get("uri", ""))
    size = _size(raw.get("objectSize", {}))
    tab, segment, index = edit.insertion(raw)
    edit.refuse_in_footnote(tab, raw, "An inline image")
    made = edit.new_id("kix.")
    tab.inline_objects[made] = {
        "objectId": made,
        "inlineObjectProperties": {"embeddedObject": _embedded(raw["uri"], size)},
    }
    put_object(segment, index, OBJECT, {"kind": KIND, "value": {"inlineObjectId": made}})
    return {"objectId": made}


@request("replaceImage")
def replace_image(edit: Edit, raw: Json) -> None:
    """Another picture in the bounds of an image, inline or positioned; crop and effects go.

    Source: discovery document, ReplaceImageRequest.
    """
    check_uri(raw.get("uri", ""))
    tab = edit.tab(raw.get("tabId"))
    object_id = raw.get("imageObjectId", "")
    if object_id in tab.inline_objects:
        held, name = tab.inline_objects, "inlineObjectProperties"
    else:
        held, name = tab.positioned_objects, "positionedObjectProperties"
    embedded: Json = held.get(object_id, {}).get(name, {}).get("embeddedObject", {})
    if "imageProperties" not in embedded:
        raise RefusedError(f"The image with ID {object_id} was not found.")
    changed = {**embedded, "imageProperties": _image(raw["uri"])}
    held[object_id] = {**held[object_id], name: {**held[object_id][name], "embeddedObject": changed}}


@request("deletePositionedObject")
def delete_positioned_object(edit: Edit, raw: Json) -> None:
    """Delete an object that stands beside the text."""
    tab = edit.tab(raw.get("tabId"))
    object_id = raw.get("objectId", "")
    if object_id not in tab.positioned_objects:
        raise RefusedError(f"The positioned object with ID {object_id} was not found.")
    del tab.positioned_objects[object_id]
    for _, segment in tab.segments():
        _untether(segment, object_id)


def _untether(segment: Segment, object_id: str) -> None:
    for at, mark in enumerate(segment.marks):
        if object_id in mark.get(TETHER, ()):
            left = [other for other in mark[TETHER] if other != object_id]
            bare = {key: value for key, value in mark.items() if key != TETHER}
            segment.put_mark(at, bare | ({TETHER: left} if left else {}))


def shown(segment: Segment) -> Iterator[str]:
    """Ids of the inline objects in a segment."""
    at = segment.units.find(OBJECT)
    while at >= 0:
        if segment.marks[at]["kind"] == KIND:
            yield segment.marks[at]["value"]["inlineObjectId"]
        at = segment.units.find(OBJECT, at + 1)


def tethered(segment: Segment) -> Iterator[str]:
    """Ids of the positioned objects of a segment's paragraphs."""
    for mark in segment.marks:
        yield from mark.get(TETHER, ())


def suggested_objects(tab: Tab) -> dict[str, tuple[list[str], list[str]]]:
    """Insertion and deletion ids of every inline object whose element is suggested to come or to go."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for _, segment in tab.segments():
        for at, note in enumerate(segment.pending):
            mark = segment.marks[at]
            if note is not None and mark.get("kind") == KIND:
                found[mark["value"]["inlineObjectId"]] = (note.get("ins", []), note.get("del", []))
    return found


def check_uri(uri: str) -> None:
    """Raises `RefusedError` for an address Google could not read an image from."""
    if not uri:
        raise RefusedError("The image URI must be specified.")
    if len(uri.encode("utf-8", "surrogatepass")) > _LONGEST_URI:
        raise RefusedError("The provided image URI must be at most 2 kB in length.")
    try:
        parts = urlsplit(uri)
        host = parts.hostname or ""
    except ValueError:
        raise RefusedError(_UNREADABLE) from None
    is_web = parts.scheme in {"http", "https"} and not re.search(r"\s", uri)
    if not is_web or not _is_public(host) or _OTHER_FORMATS.search(parts.path):
        raise RefusedError(_UNREADABLE)


def _is_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".localhost", ".internal"))


def _size(given: Json) -> Json:
    sides = {name: _side(given.get(name), name) for name in ("height", "width")}
    known = next((side for side in sides.values() if side), _DEFAULT_SIDE)
    return {name: points(side or known) for name, side in sides.items()}


def _side(given: Json | None, name: str) -> float | None:
    if given is None:
        return None
    if given.get("magnitude", 0) <= 0:
        raise RefusedError(f"Invalid object size: {name} must be greater than 0 if specified.")
    if given.get("unit", "PT") != "PT":
        raise RefusedError(f"Invalid object size: the unit of the {name} must be PT.")
    magnitude: float = given["magnitude"]
    return int(magnitude) if float(magnitude).is_integer() else magnitude


def _image(uri: str) -> Json:
    return {"contentUri": uri, "sourceUri": uri, "cropProperties": {}}


def _embedded(uri: str, size: Json) -> Json:
    """An EmbeddedObject as the editor makes one (border and margins as in answers of documents.get)."""
    return {
        "imageProperties": _image(uri),
        "embeddedObjectBorder": {
            "color": {"color": {"rgbColor": {}}},
            "width": points(0),
            "dashStyle": "SOLID",
            "propertyState": "NOT_RENDERED",
        },
        "size": size,
        **{f"margin{side}": points(9) for side in ("Top", "Bottom", "Right", "Left")},
    }
