"""The ``fields`` parameter: partial responses.

Grammar (Google guide "Working with partial resources"): paths separated by commas, ``a/b`` or ``a.b`` for
nested members, ``a(b,c)`` for several of one, ``*`` for all.
"""

from __future__ import annotations

import copy
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
    """Add what ``other`` selects; what is selected whole stays whole."""
    for name, below in other.items():
        if name not in into:
            into[name] = below
        elif not below:
            into[name] = {}
        elif into[name]:
            _merge(into[name], below)


def compile_mask(api: str, schema_name: str, text: str) -> Mask:
    """The tree of a ``fields`` value, checked against the schema of the answer.

    Raises `Problem` 400 for a malformed mask or a path the schema does not have, so that a request can be
    refused before it does anything.
    """
    try:
        mask = parse(text)
        _check(api, {"$ref": schema_name}, mask, "")
    except (ValueError, RecursionError):
        raise _refusal(api, text) from None
    return mask


def narrow(mask: Mask, value: Json) -> Json:
    """``value`` with the selected members only; members that are not there are not added."""
    narrowed = _narrow(mask, value)
    return narrowed if isinstance(narrowed, dict) else {}


def _check(api: str, schema: Json, mask: Mask, path: str) -> None:
    while "$ref" in schema or schema.get("type") == "array":
        schema = document(api)["schemas"][schema["$ref"]] if "$ref" in schema else schema["items"]
    properties = schema.get("properties", {})
    for name, below in mask.items():
        where = f"{path}.{name}" if path else name
        child = schema.get("additionalProperties") if name not in properties else properties[name]
        if name == "*":
            _check_any(api, list(properties.values()), below, where)
        elif child is None:
            # Drive names the member alone, without what it is in (reported for permissions.list).
            raise _refusal(api, name if api == "drive" else where)
        else:
            _check(api, child, below, where)


def _check_any(api: str, candidates: list[Json], mask: Mask, path: str) -> None:
    """Below ``*``, a path has to exist in one member at least."""
    refused: Problem | None = None
    for candidate in candidates:
        try:
            return _check(api, candidate, mask, path)
        except Problem as problem:
            refused = problem
    if refused is not None:
        raise refused
    return None


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
        below = _union(mask.get(name), everything)
        # A path that goes on below a plain value (through ``*``) selects nothing there.
        if below is not None and (not below or isinstance(item, (dict, list))):
            result[name] = _narrow(below, item)
    return result


def _union(one: Mask | None, other: Mask | None) -> Mask | None:
    if one is None or other is None:
        return other if one is None else one
    both: Mask = {}
    if one and other:
        _merge(both, copy.deepcopy(one))
        _merge(both, other)
    return both
