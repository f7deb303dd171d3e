"""The ``fields`` parameter: partial responses.

Grammar (Google guide "Working with partial resources"): paths separated by commas, ``a/b`` or ``a.b`` for
nested members, ``a(b,c)`` for several of one, ``*`` for all.
"""

from __future__ import annotations

from typing import Any

from .discovery import document
from .problems import Problem

Json = dict[str, Any]
Mask = dict[str, "Mask"]
"""Selected members; an empty mask below a name selects the whole of it."""


def parse(text: str) -> Mask:
    """A mask as a tree. Raises ValueError when the text is not in the grammar."""
    mask, position = _selections(text, 0)
    if position != len(text) or not mask:
        raise ValueError(text)
    return mask


def _selections(text: str, position: int) -> tuple[Mask, int]:
    mask: Mask = {}
    while True:
        position = _selection(text, position, mask)
        if position >= len(text) or text[position] != ",":
            return mask, position
        position += 1


def _selection(text: str, position: int, mask: Mask) -> int:
    while position < len(text) and text[position] == " ":
        position += 1
    start = position
    while position < len(text) and (text[position].isalnum() or text[position] in "_*-"):
        position += 1
    name = text[start:position]
    if not name:
        raise ValueError(text)
    whole = name in mask and not mask[name]
    below = mask.setdefault(name, {})
    if position < len(text) and text[position] in "/.":
        end = _selection(text, position + 1, below)
    elif position < len(text) and text[position] == "(":
        inner, end = _selections(text, position + 1)
        if end >= len(text) or text[end] != ")":
            raise ValueError(text)
        _merge(below, inner)
        end += 1
    else:
        below.clear()
        return position
    if whole:
        below.clear()
    return end


def _merge(into: Mask, other: Mask) -> None:
    for name, below in other.items():
        _merge(into.setdefault(name, {}), below)


def select(api: str, schema_name: str, text: str, value: Json) -> Json:
    """``value`` narrowed to the mask.

    Raises `Problem` 400 for a malformed mask or a path the schema does not have.
    """
    try:
        mask = parse(text)
    except ValueError:
        raise _refusal(api, text) from None
    _check(api, {"$ref": schema_name}, mask, "", text)
    narrowed = _narrow(mask, value)
    return narrowed if isinstance(narrowed, dict) else {}


def _check(api: str, schema: Json, mask: Mask, path: str, text: str) -> None:
    while "$ref" in schema or schema.get("type") == "array":
        schema = document(api)["schemas"][schema["$ref"]] if "$ref" in schema else schema["items"]
    properties = schema.get("properties", {})
    for name, below in mask.items():
        where = f"{path}.{name}" if path else name
        child = schema.get("additionalProperties") if name not in properties else properties[name]
        if name == "*":
            for candidate in properties.values() if below else ():
                _check(api, candidate, below, where, text)
        elif child is None:
            raise _refusal(api, where)
        else:
            _check(api, child, below, where, text)


def _refusal(api: str, path: str) -> Problem:
    if api == "drive":
        return Problem(400, f"Invalid field selection {path}", reason="invalidParameter", location="fields")
    message = f"Error expanding 'fields' parameter. Cannot find matching fields for path '{path}'."
    return Problem(400, message)


def _narrow(mask: Mask, value: Any) -> Any:
    if not mask:
        return value
    if isinstance(value, list):
        return [_narrow(mask, item) for item in value]
    if not isinstance(value, dict):
        return value
    everything = mask.get("*")
    result: Json = {}
    for name, item in value.items():
        if name in mask:
            result[name] = _narrow(mask[name], item)
        elif everything is not None:
            result[name] = _narrow(everything, item)
    return result
