"""Dropdown definitions, which belong to a tab, and the dropdown chips that use them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from pmdocs.emulator.methods import Json

from .edit import Edit, RefusedError, request
from .masks import field_paths, normal
from .segment import Segment
from .state import Tab
from .text import put_object
from .units import OBJECT

_DEFINITION_ID = re.compile(r"kix\.[a-zA-Z0-9_-]{2,14}")
_OPTION_ID = re.compile(r"dropdownItem\.[a-zA-Z0-9_-]{2,14}")
_FEWEST, _MOST = 2, 50
_OPTION_STYLES = frozenset(("foregroundColor", "backgroundColor"))


@request("createDropdownDefinition")
def create_dropdown_definition(edit: Edit, raw: Json) -> Json:
    """A definition in a tab; missing ids are made up, given ones are checked."""
    tab = edit.tab(raw.get("tabId"))
    given = raw.get("dropdownDefinition", {})
    definition_id = given.get("dropdownDefinitionId") or edit.new_id("kix.")
    if not _DEFINITION_ID.fullmatch(definition_id):
        raise RefusedError(f"Invalid dropdown definition ID: {definition_id}")
    if definition_id in _ids(tab):
        raise RefusedError(f"The dropdown definition ID {definition_id} is already in use.")
    properties = given.get("dropdownDefinitionProperties", {})
    definition: Json = {
        "dropdownDefinitionId": definition_id,
        "dropdownDefinitionProperties": {
            **({"title": properties["title"]} if properties.get("title") else {}),
            "options": _options(edit, properties.get("options", [])),
        },
    }
    tab.dropdowns[definition_id] = definition
    return {"dropdownDefinition": definition}


def _ids(tab: Tab) -> set[str]:
    """Every id in a tab a definition's id might clash with."""
    chips = {next(iter(_id_values(mark["value"])), "") for _, _, mark in _objects(_segments(tab))}
    spans = {span.owner for _, segment in tab.segments() for span in segment.spans}
    return {*tab.dropdowns, *tab.lists, *tab.headers, *tab.footers, *spans, *chips}


def _segments(tab: Tab) -> list[Segment]:
    return [segment for _, segment in tab.segments()]


def _id_values(value: Json) -> Iterator[str]:
    return (item for key, item in value.items() if key.endswith("Id") and isinstance(item, str))


def _objects(segments: Iterable[Segment]) -> Iterator[tuple[Segment, int, Json]]:
    for segment in segments:
        at = segment.units.find(OBJECT)
        while at >= 0:
            yield segment, at, segment.marks[at]
            at = segment.units.find(OBJECT, at + 1)


def _options(edit: Edit, given: list[Json]) -> list[Json]:
    """Checked options with ids."""
    if not _FEWEST <= len(given) <= _MOST:
        raise RefusedError(f"A dropdown definition must have at least {_FEWEST} and at most {_MOST} options.")
    options: list[Json] = []
    for raw in given:
        option_id = raw.get("optionId") or edit.new_id("dropdownItem.")
        if not _OPTION_ID.fullmatch(option_id):
            raise RefusedError(f"Invalid dropdown option ID: {option_id}")
        if any(option["optionId"] == option_id for option in options):
            raise RefusedError(f"The dropdown option ID {option_id} is used more than once.")
        unsupported = set(raw.get("textStyle", {})) - _OPTION_STYLES
        if unsupported:
            raise RefusedError(f"Unsupported text style of a dropdown option: {min(unsupported)}")
        option: Json = {"optionId": option_id}
        if raw.get("displayValue"):
            option["displayValue"] = raw["displayValue"]
        if raw.get("textStyle"):
            option["textStyle"] = normal(raw["textStyle"])
        options.append(option)
    return options


def _definition(tab: Tab, definition_id: str) -> Json:
    if definition_id not in tab.dropdowns:
        raise RefusedError(f"Dropdown definition with ID {definition_id} was not found.")
    definition: Json = tab.dropdowns[definition_id]
    return definition


def _options_of(definition: Json) -> dict[str, Json]:
    return {option["optionId"]: option for option in definition["dropdownDefinitionProperties"]["options"]}


def _properties(definition: Json, option_id: str | None) -> Json:
    """DropdownProperties with an option selected, by default the first. Raises for an unknown one."""
    options = _options_of(definition)
    chosen = option_id or next(iter(options))
    if chosen not in options:
        raise RefusedError(f"Dropdown option with ID {chosen} was not found in the dropdown definition.")
    properties: Json = {
        "dropdownDefinitionId": definition["dropdownDefinitionId"],
        "selectedOptionId": chosen,
    }
    if "displayValue" in options[chosen]:
        properties["displayValue"] = options[chosen]["displayValue"]
    return properties


@request("insertDropdown")
def insert_dropdown(edit: Edit, raw: Json) -> Json:
    """A dropdown chip of a definition in the same tab."""
    tab, segment, index = edit.insertion(raw)
    definition = _definition(tab, raw.get("dropdownDefinitionId", ""))
    properties = _properties(definition, raw.get("selectedOptionId"))
    value = {"dropdownId": edit.new_id("kix."), "dropdownProperties": properties}
    put_object(segment, index, OBJECT, {"kind": "dropdown", "value": value})
    return {"dropdown": {**value, "textStyle": segment.marks[index]["textStyle"]}}


def _chips(segments: Iterable[Segment]) -> Iterator[tuple[Segment, int, Json]]:
    return (found for found in _objects(segments) if found[2]["kind"] == "dropdown")


def _put_properties(segment: Segment, at: int, properties: Json) -> None:
    mark = segment.marks[at]
    segment.put_mark(at, {**mark, "value": {**mark["value"], "dropdownProperties": properties}})


@request("updateDropdownProperties")
def update_dropdown_properties(edit: Edit, raw: Json) -> None:
    """Select another option of a chip, or move it to another definition."""
    tab = edit.tab(raw.get("tabId"))
    dropdown_id = raw.get("dropdownId", "")
    given = raw.get("dropdownProperties", {})
    paths = field_paths(raw.get("fields"), "DropdownProperties", read_only=("displayValue",))
    for segment, at, mark in _chips(edit.segments(tab)):
        if mark["value"]["dropdownId"] == dropdown_id:
            changed: dict[str, Any] = dict(mark["value"]["dropdownProperties"])
            changed |= {path[0]: given.get(path[0]) for path in paths}
            definition = _definition(tab, changed["dropdownDefinitionId"] or "")
            _put_properties(segment, at, _properties(definition, changed["selectedOptionId"]))
            return
    raise RefusedError(f"Dropdown with ID {dropdown_id} was not found.")


@request("updateDropdownDefinitionProperties")
def update_dropdown_definition_properties(edit: Edit, raw: Json) -> None:
    """Change title or options; chips on an option that goes need a replacement."""
    tab = edit.tab(raw.get("tabId"))
    definition = _definition(tab, raw.get("dropdownDefinitionId", ""))
    given = raw.get("dropdownDefinitionProperties", {})
    paths = field_paths(raw.get("fields"), "DropdownDefinitionProperties")
    properties = dict(definition["dropdownDefinitionProperties"])
    if ("title",) in paths:
        properties.pop("title", None)
        properties = ({"title": given["title"]} if given.get("title") else {}) | properties
    if ("options",) in paths:
        properties["options"] = _options(edit, given.get("options", []))
    changed = {**definition, "dropdownDefinitionProperties": properties}
    _move_chips(tab, definition, changed, raw.get("selectedOptionIdReplacements", {}))
    tab.dropdowns[definition["dropdownDefinitionId"]] = changed


def _move_chips(tab: Tab, old: Json, new: Json, replacements: Json) -> None:
    known = _options_of(new)
    for segment, at, mark in _chips(_segments(tab)):
        properties = mark["value"]["dropdownProperties"]
        if properties["dropdownDefinitionId"] != old["dropdownDefinitionId"]:
            continue
        selected = properties["selectedOptionId"]
        if selected not in known:
            if replacements.get(selected) not in known:
                raise RefusedError(f"Dropdown option with ID {selected} is in use and has no replacement.")
            selected = replacements[selected]
        _put_properties(segment, at, _properties(new, selected))


@request("deleteDropdownDefinition")
def delete_dropdown_definition(edit: Edit, raw: Json) -> None:
    """Delete a definition that no chip uses."""
    tab = edit.tab(raw.get("tabId"))
    definition_id = raw.get("dropdownDefinitionId", "")
    _definition(tab, definition_id)
    for _, _, mark in _chips(_segments(tab)):
        if mark["value"]["dropdownProperties"]["dropdownDefinitionId"] == definition_id:
            raise RefusedError(f"Dropdown definition with ID {definition_id} is in use.")
    del tab.dropdowns[definition_id]
