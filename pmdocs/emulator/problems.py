"""Refusals of the emulated APIs, and their two wire shapes.

Drive answers with the older shape (``errors[]`` and a ``reason``, no ``status``); Docs, Sheets and
Drive Activity answer with the newer one (``status``, sometimes ``details[]``). Code deep inside
raises a `Problem`; only `wire` turns it into a body.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

STATUS_NAMES: Mapping[int, str] = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    415: "INVALID_ARGUMENT",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}

REASONS: Mapping[int, str] = {
    400: "badRequest",
    401: "authError",
    403: "forbidden",
    404: "notFound",
    409: "conflict",
    429: "rateLimitExceeded",
    500: "internalError",
    502: "backendError",
    503: "backendError",
    504: "backendError",
}


class Problem(Exception):
    """A request that the service refuses.

    ``reason``, ``location`` and ``domain`` appear in Drive's shape only, ``status_name`` and
    ``details`` in the others' only.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        reason: str | None = None,
        status_name: str | None = None,
        location: str | None = None,
        location_type: str = "parameter",
        domain: str = "global",
        details: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.reason = reason or REASONS.get(status, "badRequest")
        self.status_name = status_name or STATUS_NAMES.get(status, "UNKNOWN")
        self.location = location
        self.location_type = location_type
        self.domain = domain
        self.details = list(details)
        self.headers: dict[str, str] = {}
        self.shape: str | None = None
        """``drive`` or ``rpc`` where a scripted fault asks for the one or the other."""
        self.html = False
        """Whether a page is answered instead of JSON, as Google's front ends do."""


def unimplemented(what: str) -> Problem:
    """What this emulator lacks: 400, so that clients do not go into minutes of back-off as they do on 5xx."""
    return Problem(
        400,
        f"{what} is not implemented by the local workspace.",
        reason="unimplemented",
        status_name="UNIMPLEMENTED",
    )


def invalid(message: str) -> Problem:
    """A plain 400 INVALID_ARGUMENT."""
    return Problem(400, message)


def file_not_found(api: str, file_id: str) -> Problem:
    """The 404 for an id that does not exist, or that the caller may not see (Drive, Docs)."""
    if api == "drive":
        return Problem(404, f"File not found: {file_id}.", reason="notFound", location="fileId")
    return Problem(404, "Requested entity was not found.")


def wire(problem: Problem, *, api: str) -> dict[str, Any]:
    """The JSON body of a refusal, in the shape that ``api`` uses."""
    error: dict[str, Any]
    if (problem.shape or api) == "drive":
        item: dict[str, Any] = {
            "message": problem.message,
            "domain": problem.domain,
            "reason": problem.reason,
        }
        if problem.location is not None:
            item |= {"location": problem.location, "locationType": problem.location_type}
        error = {"code": problem.status, "message": problem.message, "errors": [item]}
        if problem.details:
            # Limits of the platform in front of Drive come with both (reported).
            error |= {"status": problem.status_name, "details": problem.details}
        if problem.status_name == "UNIMPLEMENTED":
            error["status"] = "UNIMPLEMENTED"
    else:
        error = {"code": problem.status, "message": problem.message, "status": problem.status_name}
        if problem.details:
            error["details"] = problem.details
    return {"error": error}


def page(problem: Problem) -> str:
    """A refusal as a page: what stands before the APIs answers so, for example with 502."""
    return (
        "<!DOCTYPE html>\n<html lang=en><meta charset=utf-8>"
        f"<title>Error {problem.status} (Server Error)!!1</title>"
        f"<p><b>{problem.status}.</b> That’s an error. {html.escape(problem.message)}</html>\n"
    )
