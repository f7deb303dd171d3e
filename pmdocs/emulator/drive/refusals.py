"""Refusals that several Drive methods share, with Drive's words and reasons."""

from __future__ import annotations

from pmdocs.emulator.problems import Problem


def not_allowed() -> Problem:
    """403 for a role that is too small, or for touching what somebody else wrote."""
    return Problem(
        403,
        "The user does not have sufficient permissions for this file.",
        reason="insufficientFilePermissions",
    )


def not_writable(message: str | None = None) -> Problem:
    """403 for a member of the body that this method cannot set."""
    return Problem(
        403,
        message or "The resource body includes fields which are not directly writable.",
        reason="fieldNotWritable",
    )


def not_found(what: str, item_id: str, location: str) -> Problem:
    """404 for a comment, reply, permission or drive; ``location`` is the parameter that named it."""
    return Problem(404, f"{what} not found: {item_id}.", reason="notFound", location=location)


def invalid_value(location: str) -> Problem:
    """400 for a parameter that cannot be read."""
    return Problem(400, "Invalid Value", reason="invalid", location=location)


def out_of_range(name: str, value: int, greatest: int) -> Problem:
    """400 for a number below one (or, where Drive does not lower it, above ``greatest``)."""
    return Problem(
        400,
        f"Invalid value '{value}'. Values must be within the range: [1, {greatest}]",
        reason="invalidParameter",
        location=name,
    )


def bad_member(message: str, location: str, *, reason: str = "invalid") -> Problem:
    """400 for a member of the body; ``location`` is its path."""
    return Problem(400, message, reason=reason, location=location, location_type="other")
