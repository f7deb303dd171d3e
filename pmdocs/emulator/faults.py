"""Scripted faults: what may go wrong between a client and Google, made to happen.

A fault is a JSON object::

    {"method": "drive.files.copy",      # an id, "docs.*" or "*"
     "kind": "error",                   # or "drop", "slow", "truncate"
     "when": "before",                  # or "after" its effect
     "times": 1, "skip": 0,             # how often, once so many calls have passed
     "user": "ada@example.com",         # only calls of this user
     "status": 503, "reason": "backendError", "message": "…",     # of an error
     "shape": "drive" | "rpc",          # of an error: which of Google's two, instead of the API's own
     "html": true,                      # of an error: a page instead of JSON, as front ends answer
     "retry_after": 30,                 # of an error: seconds, in the header
     "seconds": 2.5}                    # of slow

*drop* ends the connection without an answer; *truncate* announces the whole answer and sends half of it; *slow*
waits and then goes on. With ``comments_fail`` (a switch, see `control`) a batch is saved without its comments.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any

from .discovery import methods
from .problems import Problem
from .store import Transaction

Json = dict[str, Any]

KINDS = ("error", "drop", "slow", "truncate")
MAX_SECONDS = 600
"""The longest a slow answer may take."""

_MEMBERS = {
    "method", "kind", "when", "times", "skip", "user", "status", "reason", "message", "shape", "html",
    "retry_after", "seconds",
}  # fmt: skip

_OF_REASONS: Mapping[str, tuple[int, str]] = {
    "rateLimitExceeded": (403, "Rate Limit Exceeded"),
    "userRateLimitExceeded": (403, "User Rate Limit Exceeded"),
    "sharingRateLimitExceeded": (403, 'Rate limit exceeded. User message: "Sharing is limited."'),
    "storageQuotaExceeded": (403, "The user's Drive storage quota has been exceeded."),
    "dailyLimitExceeded": (403, "Daily Limit Exceeded"),
    "insufficientPermissions": (403, "Insufficient Permission"),
    "insufficientFilePermissions": (403, "The user does not have sufficient permissions for this file."),
    "domainPolicy": (403, "The domain administrators have disabled Drive apps."),
    "ACCESS_TOKEN_SCOPE_INSUFFICIENT": (403, "Request had insufficient authentication scopes."),
    "SERVICE_DISABLED": (403, "The API has not been used in project 1 before or it is disabled."),
    "RATE_LIMIT_EXCEEDED": (429, "Quota exceeded."),
    "authError": (401, "Invalid Credentials"),
    "internalError": (500, "Internal Error"),
    "backendError": (503, "Backend Error"),
}
"""Status and message of the reasons that clients tell apart; a fault may say others."""

_OF_STATUSES: Mapping[int, str] = {
    401: "Request had invalid authentication credentials.",
    403: "Rate Limit Exceeded",
    404: "Requested entity was not found.",
    408: "Request Timeout",
    429: "Quota exceeded.",
    500: "Internal Error",
    502: "Bad Gateway",
    503: "Backend Error",
    504: "Deadline Exceeded",
}

_PERMISSIONS = {
    "insufficientPermissions", "insufficientFilePermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "domainPolicy",
}  # fmt: skip
"""Refusals with 403 that are no limits of use."""


class DroppedConnection(ConnectionError):
    """A fault ended the connection; whoever carries requests to the emulator hangs up on the client."""


def read(given: Json) -> Json:
    """A fault as it is kept, with what was left out. Raises `Problem` 400, saying what is accepted."""
    unknown = set(given) - _MEMBERS
    if unknown:
        raise Problem(400, f"Unknown in a fault: {', '.join(sorted(unknown))}.")
    reason = given.get("reason", "")
    if not isinstance(reason, str):
        raise Problem(400, "A fault's reason is a word such as backendError.")
    status = _OF_REASONS.get(reason, (503, ""))[0]
    fault: Json = {"when": "before", "times": 1, "status": status} | given
    _check_calls(fault)
    _check_answer(fault)
    return fault


def _check_calls(fault: Json) -> None:
    if not _method_exists(fault["method"]):
        raise Problem(400, f"There is no method {fault['method']}.")
    if not _is_whole(fault["times"], least=1):
        raise Problem(400, "A fault comes a whole number of times, once or more.")
    if not _is_whole(fault.get("skip", 0), least=0):
        raise Problem(400, "A fault skips a whole number of calls.")
    if fault["when"] not in ("before", "after"):
        raise Problem(400, "A fault comes 'before' or 'after' its effect.")
    if not isinstance(fault.get("user", ""), str):
        raise Problem(400, "A fault's user is an e-mail address.")


def _check_answer(fault: Json) -> None:
    if fault.get("kind", "error") not in KINDS:
        raise Problem(400, f"A fault's kind is one of {', '.join(KINDS)}.")
    if not _is_whole(fault["status"], least=400) or fault["status"] > 599:
        raise Problem(400, "A fault's status is a number from 400 to 599.")
    if not isinstance(fault.get("message", ""), str):
        raise Problem(400, "A fault's message is a text.")
    if fault.get("shape", "rpc") not in ("drive", "rpc"):
        raise Problem(400, "A fault's shape is 'drive' (errors[]) or 'rpc' (status).")
    if not isinstance(fault.get("html", False), bool):
        raise Problem(400, "A fault's html is true or false.")
    for name in ("seconds", "retry_after"):
        value = fault.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= MAX_SECONDS:
            raise Problem(400, f"A fault's {name} is a number from 0 to {MAX_SECONDS}.")


def _method_exists(pattern: Any) -> bool:
    if not isinstance(pattern, str):
        return False
    return any(_means(pattern, known) for known in methods())


def _means(pattern: str, method_id: str) -> bool:
    """Whether a fault's ``method`` stands for this one; only a ``*`` at its end has a meaning."""
    if pattern.endswith("*"):
        return fnmatchcase(method_id, pattern)
    return pattern == method_id


def _is_whole(value: Any, *, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def concerns(fault: Json, method_id: str, user: str) -> bool:
    """Whether a call is one that a fault waits for."""
    return _means(fault["method"], method_id) and fault.get("user", user).lower() == user.lower()


def take(transaction: Transaction, method_id: str, user: str) -> Json | None:
    """The oldest scripted fault for a call, used up once; one that still lets calls pass counts this one."""
    for seq, fault in transaction.faults():
        if not concerns(fault, method_id, user):
            continue
        if fault.get("skip", 0):
            transaction.put_fault(seq, fault | {"skip": fault["skip"] - 1})
            continue
        left = fault["times"] - 1
        transaction.put_fault(seq, fault | {"times": left} if left > 0 else None)
        return fault
    return None


def strike(fault: Json | None, moment: str) -> None:
    """Do what a fault does at this moment, ``before`` or ``after`` the effect.

    Raises `Problem` for an error, `DroppedConnection`, or nothing: slow only waits.
    """
    if fault is None or fault.get("when", "before") != moment:
        return
    match fault.get("kind", "error"):
        case "drop":
            raise DroppedConnection("The connection was dropped by a scripted fault.")
        case "slow":
            time.sleep(fault.get("seconds", 1))
        case "error":
            raise problem(fault)


def problem(fault: Json) -> Problem:
    """What a scripted error answers."""
    status, reason = fault.get("status", 503), fault.get("reason")
    known = _OF_STATUSES.get(status, "Scripted fault")
    if reason in _OF_REASONS:
        known = _OF_REASONS[str(reason)][1]
    details = []
    if reason is not None and reason.isupper():
        info = "type.googleapis.com/google.rpc.ErrorInfo"
        details = [{"@type": info, "reason": reason, "domain": "googleapis.com"}]
    made = Problem(
        status,
        fault.get("message", known),
        reason=reason,
        domain="usageLimits" if status in {403, 429} and reason not in _PERMISSIONS else "global",
        details=details,
    )
    made.shape = fault.get("shape")
    made.html = fault.get("html", False)
    if "retry_after" in fault:
        made.headers["Retry-After"] = str(fault["retry_after"])
    return made


def truncates(fault: Json | None) -> bool:
    """Whether an answer is to be cut off."""
    return fault is not None and fault.get("kind") == "truncate"
