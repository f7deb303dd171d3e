"""Requests made from the discovery documents: right ones, and ones with a single mistake. Holds no tests."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pmdocs.emulator import Emulator, Request
from pmdocs.emulator.discovery import Method, document

Json = dict[str, Any]

LACKING = "PMDOCS_NOTHING_OF_THAT_NAME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A field that a body can have: ``wrap`` makes a whole body of a value for it."""

    path: str
    schema: Json
    wrap: Callable[[Any], Json]


def places(method: Method) -> Iterator[Place]:
    """Every field below a method's body, each message once."""
    if method.request is not None:
        yield from _fields(method.api, method.request, "", lambda value: value, set())


def _fields(api: str, name: str, path: str, wrap: Callable[[Any], Json], seen: set[str]) -> Iterator[Place]:
    if name in seen:
        return
    seen.add(name)
    for field, schema in document(api)["schemas"][name].get("properties", {}).items():
        here = f"{path}.{field}" if path else field

        def around(value: Any, field: str = field) -> Json:
            return wrap({field: value})

        yield Place(path=here, schema=schema, wrap=around)
        yield from _below(api, schema, here, around, seen)


def _below(api: str, schema: Json, path: str, wrap: Callable[[Any], Json], seen: set[str]) -> Iterator[Place]:
    if schema.get("type") == "array":
        yield from _below(api, schema["items"], path + "[0]", lambda value: wrap([value]), seen)
    elif "additionalProperties" in schema:
        yield from _below(
            api, schema["additionalProperties"], path + "[k]", lambda value: wrap({"k": value}), seen
        )
    elif "$ref" in schema:
        yield from _fields(api, schema["$ref"], path, wrap, seen)


def mistakes(place: Place) -> Iterator[Any]:
    """Values that a field of this schema cannot take."""
    kind = place.schema.get("type")
    if kind == "any":
        return
    if "enum" in place.schema:
        yield LACKING
    if "$ref" in place.schema or kind in {"object", "array"}:
        yield "no message"
    else:
        yield {"no": "scalar"}
        yield [[]]
    if kind in {"boolean", "integer", "number"} or place.schema.get("format") in {"int64", "uint64"}:
        yield "many"
    if kind == "string" and "format" not in place.schema and "enum" not in place.schema:
        yield 5


def sample(api: str, schema: Json, depth: int = 3) -> Any:
    """A value that a schema allows; messages are filled as deep as asked for."""
    if "$ref" in schema:
        schema = document(api)["schemas"][schema["$ref"]]
    kind = schema.get("type", "any")
    if kind == "array":
        return [sample(api, schema["items"], depth)]
    if kind == "object":
        if "additionalProperties" in schema:
            return {"k": sample(api, schema["additionalProperties"], depth - 1)} if depth > 0 else {}
        if depth <= 0:
            return {}
        return {name: sample(api, item, depth - 1) for name, item in schema.get("properties", {}).items()}
    return _scalar(kind, schema)


def _scalar(kind: str, schema: Json) -> Any:
    if "enum" in schema:
        return schema["enum"][-1]
    if kind == "boolean":
        return True
    if kind in {"integer", "number"}:
        return 1
    if schema.get("format") in {"int64", "uint64"}:
        return "1"
    return "2026-11-20T09:00:00Z" if "datetime" in schema.get("format", "") else "a"


def address(method: Method, values: Json) -> str:
    """The path of a method, with values for its parameters."""
    path = method.path
    for name in method.parameters:
        for form in ("{" + name + "}", "{+" + name + "}"):
            path = path.replace(form, str(values.get(name, "1")))
    return path


def send(
    emulator: Emulator, method: Method, body: Any, *, values: Json | None = None, query: Json | None = None
) -> tuple[int, Json]:
    """Status and JSON of one request."""
    answer = emulator.handle(
        Request(
            verb=method.http_method,
            raw_path=address(method, values or {}),
            query=list((query or {}).items()),
            headers={"content-type": "application/json"},
            body=b"" if body is None else json.dumps(body).encode(),
        )
    )
    kind = dict(answer.headers).get("Content-Type", "")
    return answer.status, json.loads(answer.body) if answer.body and kind.startswith(
        "application/json"
    ) else {}
