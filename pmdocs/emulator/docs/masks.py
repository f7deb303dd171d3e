"""Field masks of update requests, and numbers in the shape Google gives them back."""

from __future__ import annotations

import copy
import re
import struct
from collections.abc import Collection, Sequence
from typing import Any

from pmdocs.emulator.discovery import document
from pmdocs.emulator.methods import Json

from .edit import RefusedError

Path = tuple[str, ...]


def field_paths(fields: str | None, schema: str, *, read_only: Collection[str] = ()) -> list[Path]:
    """The paths of a mask, checked against a schema of the discovery document.

    Names may be in snake_case; ``*`` means every field that can be written. Raises `RefusedError`, with
    Google's words, for an empty mask and for an unknown or read-only path.
    """
    if not fields or not fields.strip():
        raise RefusedError("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
    paths: list[Path] = []
    for text in fields.split(","):
        name = text.strip()
        if name == "*":
            paths.extend((field,) for field in _properties(schema) if field not in read_only)
            continue
        path = tuple(_camel(part) for part in name.split("."))
        if path[0] in read_only or not _exists(schema, path):
            raise RefusedError(f"Invalid field: {name}")
        paths.append(path)
    return paths


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), name)


def _properties(schema: str) -> Json:
    properties: Json = document("docs")["schemas"][schema].get("properties", {})
    return properties


def _exists(schema: str | None, path: Path) -> bool:
    if not path:
        return True
    if schema is None or path[0] not in _properties(schema):
        return False
    return _exists(_properties(schema)[path[0]].get("$ref"), path[1:])


def apply(target: Json, source: Json, paths: Sequence[Path]) -> Json:
    """A copy of ``target`` with the masked fields of ``source``, unset where they are unset there."""
    result = copy.deepcopy(target)
    for path in paths:
        value: Any = source
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        _put(result, path, value)
    return result


def _put(target: Json, path: Path, value: Any) -> None:
    *parents, last = path
    for name in parents:
        if not isinstance(target.get(name), dict):
            if value is None:
                return
            target[name] = {}
        target = target[name]
    if value is None or (isinstance(value, str) and value.endswith("_UNSPECIFIED")):
        target.pop(last, None)
    else:
        target[last] = normal(value)


_COLORS = frozenset(("red", "green", "blue"))


def normal(value: Any) -> Any:
    """A value as it reads back: zero magnitudes and colours are omitted, colours have single precision."""
    if isinstance(value, list):
        return [normal(item) for item in value]
    if not isinstance(value, dict):
        return _number(value)
    kept = {}
    for key, item in value.items():
        if (key in _COLORS or key == "magnitude") and not item:
            continue
        kept[key] = _single(item) if key in _COLORS else normal(item)
    return kept


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _single(value: float) -> float:
    """The shortest decimal that stands for the same 32-bit float."""
    packed = struct.pack("f", value)
    for digits in range(6, 10):
        short = float(f"{value:.{digits}g}")
        if struct.pack("f", short) == packed:
            return short if not short.is_integer() else int(short)
    return value
