"""Routes, parameters and schemas, read from the discovery documents that google-api-python-client ships.

Nothing here knows a method's meaning: a request line is matched to a method id, and answers can be checked
against their schema. What a request says is checked in `binding`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import unquote

Json = dict[str, Any]

APIS: Mapping[str, str] = {"docs": "v1", "drive": "v3", "sheets": "v4", "driveactivity": "v2"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One method of a discovery document."""

    id: str
    api: str
    http_method: str
    path: str
    parameters: Mapping[str, Json]
    request: str | None
    """Schema name of the request body."""
    response: str | None
    """Schema name of the answer."""
    upload_paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A request matched to a method: raw path values are percent-decoded after matching."""

    method: Method
    path_values: Mapping[str, str]
    upload: bool


@cache
def document(api: str) -> Json:
    """The packaged discovery document of one API, as a dict that nobody changes."""
    name = f"{api}.{APIS[api]}.json"
    text = (resources.files("googleapiclient") / "discovery_cache" / "documents" / name).read_text("utf-8")
    parsed: Json = json.loads(text)
    return parsed


@cache
def methods() -> Mapping[str, Method]:
    """Every method of the four APIs by id."""
    return {found.id: found for api in APIS for found in _methods(api, document(api))}


def _methods(api: str, resource: Json) -> Iterator[Method]:
    base = document(api)["servicePath"]
    for raw in resource.get("methods", {}).values():
        uploads = raw.get("mediaUpload", {}).get("protocols", {}).values()
        yield Method(
            id=raw["id"],
            api=api,
            http_method=raw["httpMethod"],
            path="/" + base + raw["path"],
            parameters=raw.get("parameters", {}),
            request=raw.get("request", {}).get("$ref"),
            response=raw.get("response", {}).get("$ref"),
            upload_paths=tuple(upload["path"] for upload in uploads),
        )
    for child in resource.get("resources", {}).values():
        yield from _methods(api, child)


@cache
def _routes() -> tuple[tuple[str, re.Pattern[str], Method, bool], ...]:
    found = []
    for method in methods().values():
        found.append((method.http_method, _pattern(method.path), method, False))
        found.extend((method.http_method, _pattern(path), method, True) for path in method.upload_paths)
    # Literal paths (files/generateIds) before parameters (files/{fileId}).
    return tuple(sorted(found, key=lambda entry: (entry[2].path.count("{"), -len(entry[2].path))))


def _pattern(path: str) -> re.Pattern[str]:
    """A path template as an expression over the raw (still percent-encoded) path."""
    pieces = re.split(r"\{(\+?)(\w+)\}", path)
    text = re.escape(pieces[0])
    for plus, name, literal in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        text += f"(?P<{name}>{'.+' if plus else '[^/:]+'})" + re.escape(literal)
    return re.compile(text)


def match(http_method: str, raw_path: str) -> Route | None:
    """The method a request line means. Matches the raw path, so that an encoded ``:`` is no verb."""
    for verb, pattern, method, upload in _routes():
        if verb != http_method:
            continue
        found = pattern.fullmatch(raw_path)
        if found:
            values = {name: unquote(value) for name, value in found.groupdict().items()}
            return Route(method=method, path_values=values, upload=upload)
    # An unencoded colon belongs to a range such as Sheet1!A1:B2; only then may a value hold one.
    for verb, pattern, method, upload in _routes():
        if verb != http_method or not raw_path.startswith("/v4/"):
            continue
        found = re.compile(pattern.pattern.replace("[^/:]+", "[^/]+")).fullmatch(raw_path)
        if found:
            values = {name: unquote(value) for name, value in found.groupdict().items()}
            return Route(method=method, path_values=values, upload=upload)
    return None


def api_of(raw_path: str) -> str:
    """Which API a path belongs to, also when no method matches; Drive when unsure."""
    if raw_path.startswith("/v1/documents"):
        return "docs"
    if raw_path.startswith("/v4/spreadsheets"):
        return "sheets"
    if raw_path.startswith("/v2/activity"):
        return "driveactivity"
    return "drive"


# Answers


def conform(api: str, schema_name: str, value: Any) -> list[str]:
    """Where ``value`` departs from a schema: unknown members, wrong types, unknown enum values. Empty if nowhere.

    A schema has no required members, so ``{}`` conforms: tests pair this with lists of members that must
    be present and absent.
    """
    return list(_departures(api, {"$ref": schema_name}, value, schema_name))


def _departures(api: str, schema: Json, value: Any, path: str) -> Iterator[str]:
    if "$ref" in schema:
        schema = document(api)["schemas"][schema["$ref"]]
    kind = schema.get("type", "any")
    if kind == "object":
        if not isinstance(value, dict):
            yield f"{path}: not an object"
            return
        properties, extra = schema.get("properties", {}), schema.get("additionalProperties")
        for key, item in value.items():
            if key in properties:
                yield from _departures(api, properties[key], item, f"{path}.{key}")
            elif extra is not None:
                yield from _departures(api, extra, item, f"{path}.{key}")
            else:
                yield f"{path}.{key}: unknown member"
    elif kind == "array":
        if not isinstance(value, list):
            yield f"{path}: not a list"
            return
        for index, item in enumerate(value):
            yield from _departures(api, schema["items"], item, f"{path}[{index}]")
    elif not _fits(kind, value):
        yield f"{path}: {value!r} is no {kind}"
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of the known values"
    elif not _has_format(schema.get("format", ""), value):
        yield f"{path}: {value!r} is no {schema['format']}"


def _fits(kind: str, value: Any) -> bool:
    if kind == "any":
        return True
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, str)


_BITS = {"int32": 31, "int64": 63}
_FORMS = {
    "int64": re.compile(r"-?\d{1,19}"),
    "uint64": re.compile(r"\d{1,20}"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)"),
    "google-datetime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "byte": re.compile(r"[A-Za-z0-9+/_-]*={0,2}"),
}


def _has_format(name: str, value: Any) -> bool:
    """Whether a scalar of the right type is what its format says; 64 bits are written as strings."""
    if isinstance(value, str):
        return name not in _FORMS or _FORMS[name].fullmatch(value) is not None
    if name == "uint32":
        return bool(0 <= value < 2**32)
    return name not in _BITS or bool(-(2 ** _BITS[name]) <= value < 2 ** _BITS[name])
