"""Elements that are no text: person, date and link chips, page and section breaks."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pmdocs.emulator.access import role_of
from pmdocs.emulator.methods import Json

from .dates import complete
from .defaults import section_mark
from .edit import INSIDE_PARAGRAPH, Edit, RefusedError, request
from .segment import Segment
from .text import marks_for, put_object, put_text, text_style_at
from .units import OBJECT, SECTION
from .walk import in_table

_DRIVE_ID = re.compile(r"/d/([\w-]+)|[?&]id=([\w-]+)|/folders/([\w-]+)")
_GOOGLE_HOSTS = ("google.com", "youtube.com", "youtu.be")


@request("insertPerson")
def insert_person(edit: Edit, raw: Json) -> None:
    """A person chip. Without a name in the request it shows that of an account the workspace knows."""
    given = raw.get("personProperties", {})
    if not given.get("email"):
        raise RefusedError("The email of the person must be specified.")
    _, segment, index = edit.insertion(raw)
    properties = {key: given[key] for key in ("name", "email") if given.get(key)}
    if "name" not in properties and edit.call.store.knows_user(given["email"]):
        properties = {"name": edit.call.store.user(given["email"]).display_name} | properties
    value = {"personId": edit.new_id("kix."), "personProperties": properties}
    put_object(segment, index, OBJECT, {"kind": "person", "value": value})


@request("insertDate")
def insert_date(edit: Edit, raw: Json) -> None:
    """A date chip; ``displayText`` is worked out from timestamp, time zone, locale and formats."""
    _, segment, index = edit.insertion(raw)
    properties = complete(raw.get("dateElementProperties", {}))
    value = {"dateId": edit.new_id("kix."), "dateElementProperties": properties}
    put_object(segment, index, OBJECT, {"kind": "dateElement", "value": value})


@request("insertRichLink")
def insert_rich_link(edit: Edit, raw: Json) -> None:
    """A link chip to a Google resource; a file the caller can see gives it title and type."""
    uri = raw.get("richLinkProperties", {}).get("uri", "")
    host = urlsplit(uri).hostname or ""
    if not any(host == known or host.endswith("." + known) for known in _GOOGLE_HOSTS):
        raise RefusedError("The URI of the rich link must refer to a Google resource.")
    _, segment, index = edit.insertion(raw)
    value = {"richLinkId": edit.new_id("kix."), "richLinkProperties": _linked(edit, uri)}
    put_object(segment, index, OBJECT, {"kind": "richLink", "value": value})


def _linked(edit: Edit, uri: str) -> Json:
    found = _DRIVE_ID.search(uri)
    record = edit.call.store.file(next(filter(None, found.groups()))) if found else None
    if record is None or role_of(edit.call.store, record, edit.call.user) is None:
        return {"title": uri, "uri": uri}
    return {"title": record["name"], "uri": uri, "mimeType": record["mimeType"]}


def _body_place(edit: Edit, raw: Json, what: str) -> tuple[Segment, int]:
    place = raw.get("location") or raw.get("endOfSegmentLocation") or {}
    if place.get("segmentId"):
        raise RefusedError(f"A {what} can only be inserted inside the body.")
    _, segment, index = edit.insertion(raw)
    if in_table(segment, index):
        raise RefusedError(INSIDE_PARAGRAPH)
    return segment, index


@request("insertPageBreak")
def insert_page_break(edit: Edit, raw: Json) -> None:
    """A page break and a line feed behind it."""
    segment, index = _body_place(edit, raw, "page break")
    put_object(segment, index, OBJECT, {"kind": "pageBreak", "value": {}})
    put_text(segment, index + 1, "\n", edit.new_id)


@request("insertSectionBreak")
def insert_section_break(edit: Edit, raw: Json) -> None:
    """A line feed and a section break behind it."""
    kind = raw.get("sectionType", "SECTION_TYPE_UNSPECIFIED")
    if kind == "SECTION_TYPE_UNSPECIFIED":
        raise RefusedError("The section type must be specified.")
    segment, index = _body_place(edit, raw, "section break")
    before = marks_for(segment, index, "\n", text_style_at(segment, index), edit.new_id)
    segment.insert(index, "\n" + SECTION, [*before, section_mark(kind)])
