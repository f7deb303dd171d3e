"""An emulator that holds every one of its answers to the discovery documents. Holds no tests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pmdocs.emulator import Emulator, Request, Response
from pmdocs.emulator.discovery import api_of, conform, match

Json = dict[str, Any]


class CheckedEmulator(Emulator):
    """Raises AssertionError for an answer that no real client could get from Google."""

    seen: set[str]
    """Methods that answered with 200 so far."""

    def handle(self, request: Request) -> Response:
        """Answer, and check the answer."""
        response = super().handle(request)
        problems = departures(request, response)
        assert not problems, f"{request.verb} {request.raw_path}: {problems[:5]}"
        route = match(_verb(request), request.raw_path)
        if route is not None and response.status == 200:
            self.__dict__.setdefault("seen", set()).add(route.method.id)
        return response


def departures(request: Request, response: Response) -> list[str]:
    """What is wrong with an answer, by the schema of its method or the shape of errors."""
    kind = dict(response.headers).get("Content-Type", "")
    if not request.raw_path.startswith(("/v1/", "/v2/", "/v4/", "/drive/", "/upload/")):
        return []
    if not kind.startswith("application/json") or response.length is not None:
        return []
    value = json.loads(response.body)
    if response.status >= 400:
        return list(_error_departures(api_of(request.raw_path), response.status, value))
    route = match(_verb(request), request.raw_path)
    if route is None or route.method.response is None:
        return []
    api = route.method.api
    found = conform(api, route.method.response, value)
    return found + list(_empty(value, route.method.response, api))


def _verb(request: Request) -> str:
    return request.headers.get("x-http-method-override", request.verb).upper()


def _error_departures(api: str, status: int, value: Any) -> Iterator[str]:
    error = value.get("error") if isinstance(value, dict) else None
    if not isinstance(error, dict) or set(value) != {"error"}:
        yield "no error object"
        return
    if error.get("code") != status or not isinstance(error.get("message"), str) or not error["message"]:
        yield f"code or message: {error}"
    if set(error) - {"code", "message", "status", "details", "errors"}:
        yield f"unknown members: {sorted(error)}"
    listed = error.get("errors")
    if listed is None and "status" not in error:
        yield "neither shape of error"
    if listed is not None and not all({"domain", "reason", "message"} <= set(entry) for entry in listed):
        yield f"errors[]: {listed}"
    if api != "drive" and "status" not in error:
        yield "no status"


_KEPT = {"replies", "files", "comments", "drives", "revisions", "changes", "permissions"}
"""Lists that are written even when they are empty: Drive's, and a comment's replies."""


def _empty(value: Any, path: str, api: str) -> Iterator[str]:
    """Nulls anywhere; and where the newer platform leaves them out, empty lists."""
    if isinstance(value, dict):
        for key, item in value.items():
            if item == [] and api != "drive" and key not in _KEPT:
                yield f"{path}.{key}: an empty list"
            yield from _empty(item, f"{path}.{key}", api)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _empty(item, f"{path}[{index}]", api)
    elif value is None:
        yield f"{path}: null"
