"""What a request's body may be: JSON as Google's front end takes it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import Any

from .problems import Problem

MAX_DEPTH = 100
"""How deep a request body may nest (the limit of protobuf's JSON parsers)."""


def json_body(body: bytes, headers: Mapping[str, str]) -> Any:
    """A request body as a JSON value, ``{}`` when there is none.

    Raises `Problem` 415 for any other media type, which a browser may send across origins without asking;
    400 for what is not JSON in UTF-8, such as NaN or half of a surrogate pair.
    """
    if not body.strip():
        return {}
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json":
        raise Problem(
            415,
            f"The request body is {kind or 'of no stated type'}; send application/json.",
            reason="badContent",
        )
    try:
        value = json.loads(body.decode(), parse_constant=_not_json, parse_float=_finite)
        if b"\\u" in body:
            json.dumps(value, ensure_ascii=False).encode()
        _check_depth(value)
    except (ValueError, RecursionError):
        raise Problem(400, "Invalid JSON payload received. Parse Error", reason="parseError") from None
    return value


def _not_json(word: str) -> float:
    raise ValueError(word)


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(digits)
    return number


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [child for item in level for child in _children(item)]
        if not level:
            return
    raise RecursionError


def _children(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
