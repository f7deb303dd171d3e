"""Headers and footers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pmdocs.emulator.methods import Json
from pmdocs.emulator.problems import unimplemented

from . import tab_changes
from .defaults import blank_segment
from .edit import Edit, RefusedError, request
from .segment import Segment
from .state import Tab
from .units import SECTION


@request("createHeader")
def create_header(edit: Edit, raw: Json) -> Json:
    """A header for the document, or for the section that a section break begins."""
    return {"headerId": _create(edit, raw, "header", lambda tab: tab.headers)}


@request("createFooter")
def create_footer(edit: Edit, raw: Json) -> Json:
    """A footer for the document, or for the section that a section break begins."""
    return {"footerId": _create(edit, raw, "footer", lambda tab: tab.footers)}


@request("deleteHeader")
def delete_header(edit: Edit, raw: Json) -> None:
    """Delete a header wherever it is used."""
    tab = edit.tab(raw.get("tabId"))
    _delete(tab, raw.get("headerId", ""), "header", tab.headers)


@request("deleteFooter")
def delete_footer(edit: Edit, raw: Json) -> None:
    """Delete a footer wherever it is used."""
    tab = edit.tab(raw.get("tabId"))
    _delete(tab, raw.get("footerId", ""), "footer", tab.footers)


def _field(what: str) -> str:
    return f"default{what.capitalize()}Id"


def _create(edit: Edit, raw: Json, what: str, held: Callable[[Tab], dict[str, Segment]]) -> str:
    if raw.get("type") != "DEFAULT":
        raise RefusedError(f"The type of the {what} must be specified.")
    location = raw.get("sectionBreakLocation")
    tab = edit.tab((location or {}).get("tabId"))
    index = (location or {}).get("index", 0)
    if index and (index >= len(tab.body) or tab.body.units[index] != SECTION):
        raise RefusedError("The provided section break location is invalid.")
    suggests = edit.own_suggestions is not None
    if suggests and index:
        raise unimplemented(f"writeMode SUGGEST for a {what} of a section")
    document_style = tab_changes.document_style(tab) if suggests else tab.style
    style = tab.body.marks[index]["sectionStyle"] if index else document_style
    if _field(what) in style:
        raise RefusedError(f"Default {what} already exists. ID: {style[_field(what)]}")
    made = edit.new_id("kix.")
    held(tab)[made] = blank_segment()
    if index:
        tab.body.put_mark(index, {"sectionStyle": {**style, _field(what): made}})
    elif suggests:
        tab_changes.suggest(tab, tab_changes.DOCUMENT, style, {**style, _field(what): made})
    else:
        tab.style = {**style, _field(what): made}
    return made


def _delete(tab: Tab, segment_id: str, what: str, held: dict[str, Segment]) -> None:
    if segment_id in _suggested(tab):
        raise unimplemented(f"batchUpdate request delete{what.capitalize()} of a suggested {what}")
    if segment_id not in held:
        raise RefusedError(f"{what.capitalize()} with ID {segment_id} was not found.")
    del held[segment_id]
    tab.style = _without(tab.style, segment_id)
    for at in _section_breaks(tab.body):
        tab.body.put_mark(at, {"sectionStyle": _without(tab.body.marks[at]["sectionStyle"], segment_id)})


def _suggested(tab: Tab) -> set[str]:
    """Ids of headers and footers that are only suggested."""
    values = [value for change in tab.changes for value in change["to"].values()]
    return {value for value in values if isinstance(value, str)}


def _without(style: Json, segment_id: str) -> Json:
    return {key: value for key, value in style.items() if value != segment_id}


def _section_breaks(body: Segment) -> Iterator[int]:
    return (at for at, unit in enumerate(body.units) if unit == SECTION)
