"""Requests in canonical form: parameters typed, body names in camelCase, nulls and empty lists dropped.

What a method's discovery document does not know is refused before anything is done, in Google's words. Drive
passes over names it does not know (seen in recordings); Docs and Sheets refuse them.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, field
from typing import Any

from .discovery import Method, Route, document
from .problems import Problem

Json = dict[str, Any]

_STANDARD_PARAMETERS = {
    "prettyPrint",
    "quotaUser",
    "key",
    "access_token",
    "oauth_token",
    "uploadType",
    "upload_protocol",
}


def bind_parameters(route: Route, query: list[tuple[str, str]]) -> Json:
    """Path and query values by name, converted to their types.

    Raises `Problem` 400 for an unknown name (not in Drive), a value of the wrong type, or an unknown enum
    value.
    """
    method = route.method
    bound: Json = {}
    for name, text in [*route.path_values.items(), *query]:
        schema = method.parameters.get(name)
        if schema is None:
            if name in {"fields", "alt"}:
                bound[name] = text
            elif method.api != "drive" and name not in _STANDARD_PARAMETERS and not name.startswith("$"):
                raise _unknown_parameter(name)
            continue
        value = _parameter_value(method.api, name, schema, text)
        if schema.get("repeated"):
            bound.setdefault(name, []).append(value)
        else:
            bound[name] = value
    return bound


def _unknown_parameter(name: str) -> Problem:
    message = (
        f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query parameter. '
        f"Field '{name}' could not be found in request message."
    )
    return Problem(400, message, details=_bad_request([("", message)]))


def _parameter_value(api: str, name: str, schema: Json, text: str) -> Any:
    kind = schema.get("type", "string")
    if kind == "boolean":
        if text.lower() in {"true", "1"}:
            return True
        if text.lower() in {"false", "0", ""}:
            return False
        raise _bad_parameter(api, name, "TYPE_BOOL", text)
    if kind == "integer":
        number = _whole_number(schema, text)
        if number is None:
            raise _bad_parameter(api, name, _integer_type(schema), text)
        return number
    if "enum" in schema and text not in schema["enum"]:
        raise _bad_parameter(api, name, _enum_type(api, name), text)
    return text


def _bad_parameter(api: str, name: str, kind: str, text: str) -> Problem:
    if api == "drive":
        return Problem(400, f"Invalid value '{text}'.", reason="invalidParameter", location=name)
    message = f"Invalid value at '{_snake(name)}' ({kind}), \"{text}\""
    return Problem(400, message, details=_bad_request([(_snake(name), message)]))


_BODY_FIELD = {"sheets.spreadsheets.values.update": "data", "sheets.spreadsheets.values.append": "data"}
"""Methods whose HTTP body is one field of the request message, so that messages name it (seen in recordings)."""


def bind_body(method: Method, body: Any) -> Json:
    """A request body in canonical form: camelCase names, nulls dropped.

    Raises `Problem` 400, naming every unknown name or wrong value as Google does, before anything is done.
    """
    if method.request is None:
        return {}
    if not isinstance(body, dict) and method.id not in _BODY_FIELD:
        text = 'Invalid JSON payload received. Unknown name "": Root element must be a message.'
        raise Problem(400, text, details=_bad_request([("", text)]))
    checker = _Checker(method.api)
    checked = checker.message(method.request, body, _BODY_FIELD.get(method.id, ""))
    if checker.violations:
        text = "\n".join(text for _, text in checker.violations)
        raise Problem(400, text, details=_bad_request(checker.violations))
    return checked if isinstance(checked, dict) else {}


def _bad_request(found: list[tuple[str, str]]) -> list[Json]:
    entries = [({"field": name} if name else {}) | {"description": text} for name, text in found]
    return [{"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": entries}]


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a value stands: its path in snake_case, and the message and field it belongs to."""

    path: str
    owner: str
    name: str

    def at(self, suffix: str) -> _Slot:
        return _Slot(self.path + suffix, self.owner, self.name)


@dataclass(slots=True)
class _Checker:
    """Walks a body along its schema, gathering every violation."""

    api: str
    violations: list[tuple[str, str]] = field(default_factory=list)

    def message(self, schema_name: str, value: Any, path: str) -> Any:
        schema = document(self.api)["schemas"][schema_name]
        if not isinstance(value, dict):
            self._wrong(path, f"type.googleapis.com/{_PACKAGES[self.api]}.{schema_name}", value)
            return None
        properties, extra = schema.get("properties", {}), schema.get("additionalProperties")
        result: Json = {}
        for key, item in value.items():
            known = key if key in properties else _camel(key)
            slot = _Slot(f"{path}.{_snake(known)}" if path else _snake(known), schema_name, known)
            if known in properties:
                if item is None or (item == [] and self.api != "drive"):
                    # To these APIs an empty list is no list (they leave it out of their answers as well).
                    continue
                if result and schema_name == "Request":
                    self._second_kind(path, known)
                else:
                    result[known] = self._value(properties[known], item, slot)
            elif extra is not None:
                result[key] = self._value(extra, item, _Slot(f"{path}[{key}]", schema_name, key))
            elif self.api != "drive":
                at = f" at '{path}'" if path else ""
                text = f'Invalid JSON payload received. Unknown name "{key}"{at}: Cannot find field.'
                self.violations.append((path, text))
        return result

    def _second_kind(self, path: str, name: str) -> None:
        union = "request" if self.api == "docs" else "kind"
        already = f"oneof field '{union}' is already set. Cannot set '{name}'"
        self.violations.append((path, f"Invalid value at '{path}' (oneof), {already}"))

    def _value(self, schema: Json, value: Any, slot: _Slot) -> Any:
        if "$ref" in schema:
            return self.message(schema["$ref"], value, slot.path)
        kind = schema.get("type", "any")
        if kind == "array":
            return self._array(schema["items"], value, slot)
        if kind == "object":
            return self._map(schema, value, slot)
        return self._scalar(schema, kind, value, slot)

    def _array(self, items: Json, value: Any, slot: _Slot) -> Any:
        nested = items.get("type") == "array"
        if not isinstance(value, list):
            if "$ref" in items:
                # A lone message stands for a list of one (gspread-formatting sends it); what is wrong in it
                # is reported member by member.
                return [self.message(items["$ref"], value, slot.path)]
            self._wrong(slot.path, _LIST_VALUE if nested else self._type(items, slot), value)
            return None
        if "$ref" in items:
            # Lists inside a list of messages are flattened (gspread-formatting's batches rely on it).
            value = _flat(value)
        if not nested:
            return [self._value(items, item, slot.at(f"[{i}]")) for i, item in enumerate(value)]
        for index, item in enumerate(value):
            if not isinstance(item, list):
                self._wrong(f"{slot.path}[{index}]", _LIST_VALUE, item)
        return value

    def _map(self, schema: Json, value: Any, slot: _Slot) -> Any:
        if not isinstance(value, dict):
            self._wrong(slot.path, "Map", value)
            return None
        extra = schema.get("additionalProperties", {"type": "any"})
        return {
            # A null in a map is a value of its own: Drive clears a property with it.
            key: None if item is None else self._value(extra, item, slot.at(f"[{key}]"))
            for key, item in value.items()
        }

    def _scalar(self, schema: Json, kind: str, value: Any, slot: _Slot) -> Any:
        converted = _convert(schema, kind, value)
        if converted is None:
            self._wrong(slot.path, self._type(schema, slot), value)
        return converted

    def _wrong(self, path: str, kind: str, value: Any) -> None:
        scalar = isinstance(value, (str, int, float, bool))
        shown = f", {json.dumps(value, ensure_ascii=False)}" if scalar else ""
        self.violations.append((path, f"Invalid value at '{path}' ({kind}){shown}"))

    def _type(self, schema: Json, slot: _Slot) -> str:
        if "enum" in schema:
            return _enum_type(self.api, slot.name, owner=slot.owner)
        kind = schema.get("type", "string")
        if kind == "number":
            return f"TYPE_{schema.get('format', 'double').upper()}"
        if schema.get("format") in _RANGES:
            return _integer_type(schema)
        return "TYPE_BOOL" if kind == "boolean" else "TYPE_STRING"


def _flat(values: list[Any]) -> list[Any]:
    """The entries of a list and of the lists in it."""
    flat: list[Any] = []
    for value in values:
        flat += _flat(value) if isinstance(value, list) else [value]
    return flat


def _convert(schema: Json, kind: str, value: Any) -> Any:
    """A scalar in its schema's type; None when it cannot be one."""
    if kind == "any":
        return value
    if kind == "boolean":
        return _boolean(value)
    if kind == "integer":
        return _whole_number(schema, value)
    if kind == "number":
        return _number(value)
    if schema.get("format") in {"int64", "uint64"}:
        whole = _whole_number(schema, value)
        return None if whole is None else str(whole)
    return value if isinstance(value, str) and value in schema.get("enum", [value]) else None


def _boolean(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(value.lower()) if isinstance(value, str) else None


def _whole_number(schema: Json, value: Any) -> int | None:
    """A whole number within its format's range, from a number or its digits; else None."""
    if isinstance(value, str):
        whole = re.fullmatch(r"-?[0-9]{1,20}", value) is not None
    else:
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if not whole or isinstance(value, bool):
        return None
    least, most = _RANGES[schema.get("format", "int32")]
    number = int(value)
    return number if least <= number <= most else None


def _number(value: Any) -> float | int | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    # NaN and the infinities have no place in JSON, nor does any property take them.
    return None if not math.isfinite(number) else number if isinstance(value, str) else value


_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "uint32": (0, 2**32 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
}
_LIST_VALUE = "type.googleapis.com/google.protobuf.ListValue"
_TOP_LEVEL_ENUMS = {
    "namedStyleType": "NamedStyleType",
    "commentsViewMode": "CommentsViewMode",
    "suggestionsViewMode": "SuggestionsViewMode",
}
_PACKAGES = {
    "docs": "google.apps.docs.v1",
    "sheets": "google.apps.sheets.v4",
    "driveactivity": "google.apps.drive.activity.v2",
    "drive": "google.apps.drive.v3",
}


def _integer_type(schema: Json) -> str:
    return f"TYPE_{schema.get('format', 'int32').upper()}"


def _enum_type(api: str, name: str, *, owner: str = "") -> str:
    """Name of an enum type. Discovery does not carry it; nested ones are guessed from their field."""
    known = _TOP_LEVEL_ENUMS.get(name)
    if known is None:
        capital = name[:1].upper() + name[1:]
        suffix = "Type" if name.endswith("Action") else ""
        known = f"{owner}.{capital}{suffix}" if owner else capital
    return f"type.googleapis.com/{_PACKAGES[api]}.{known}"


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)
