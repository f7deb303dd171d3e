"""The control endpoints under ``/_local``: request log, scripted faults, switches and the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from .discovery import methods
from .methods import rfc3339
from .problems import Problem
from .store import Store, Transaction

Json = dict[str, Any]

SWITCHES = {
    "latency_ms": (int, float),
    "search_lag_seconds": (int, float),
    "activity_delay_seconds": (int, float),
    "native_comments": (bool,),
    "strict_validation_refuses": (bool,),
}
"""Undocumented or adjustable behaviour, by name, with the types a value may have."""

MAX_SWITCH = 86_400_000
"""Largest value of a switch: a day, in the smallest unit any of them has."""

_STATUS_MESSAGES = {
    403: "Rate Limit Exceeded",
    429: "Quota exceeded.",
    500: "Internal Error",
    502: "Bad Gateway",
    503: "Backend Error",
    504: "Deadline Exceeded",
}


def handle(store: Store, verb: str, path: str, payload: Any) -> Any:
    """Answer a control request; ``payload`` is its JSON. Raises `Problem` 400 or 404 with what is accepted."""
    with store.transaction(write=True) as transaction:
        match verb, path:
            case "GET", "/_local/requests":
                return transaction.requests()
            case "DELETE", "/_local/requests":
                transaction.clear_requests()
                return {}
            case "GET", "/_local/faults":
                return [fault for _, fault in transaction.faults()]
            case "POST", "/_local/faults":
                return _script(transaction, _object(payload))
            case "DELETE", "/_local/faults":
                transaction.clear_faults()
                for switch in SWITCHES:
                    transaction.delete_setting(switch)
                return {}
            case "POST", "/_local/clock":
                return _set_clock(transaction, _object(payload))
            case "GET", "/_local/clock":
                return {"now": rfc3339(transaction.now())}
    raise Problem(
        404, f"There is no control {verb} {path}. Known: /_local/requests, /_local/faults, /_local/clock."
    )


def _object(payload: Any) -> Json:
    if not isinstance(payload, dict):
        raise Problem(400, "The body must be a JSON object.")
    return payload


def _script(transaction: Transaction, given: Json) -> Json:
    if "method" not in given:
        return _switch(transaction, given)
    unknown = set(given) - {"method", "status", "reason", "times", "when"}
    if unknown:
        raise Problem(400, f"Unknown in a fault: {', '.join(sorted(unknown))}.")
    fault: Json = {"when": "before", "times": 1, "status": 503} | given
    if fault["method"] not in list(methods()):
        raise Problem(400, f"There is no method {fault['method']}.")
    if not _is_whole(fault["status"]) or not 400 <= fault["status"] <= 599:
        raise Problem(400, "A fault's status is a number from 400 to 599.")
    if not _is_whole(fault["times"]) or fault["times"] < 1:
        raise Problem(400, "A fault comes a whole number of times, once or more.")
    if fault["when"] not in ("before", "after"):
        raise Problem(400, "A fault comes 'before' or 'after' its effect.")
    if not isinstance(fault.get("reason", ""), str):
        raise Problem(400, "A fault's reason is a word such as backendError.")
    transaction.add_fault(fault)
    return fault


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _switch(transaction: Transaction, given: Json) -> Json:
    if not given:
        raise Problem(400, f"Name a method, or one of the switches {', '.join(SWITCHES)}.")
    for name, value in given.items():
        kinds = SWITCHES.get(name)
        if kinds is None:
            raise Problem(
                400, f"Unknown switch {name}. Known: {', '.join(SWITCHES)}; a fault names its method."
            )
        fits = isinstance(value, kinds) and (isinstance(value, bool) == (bool in kinds))
        if not fits or not 0 <= value <= MAX_SWITCH:
            raise Problem(400, f"{name} does not take {value!r}.")
        transaction.put_setting(name, value)
    return given


def take_fault(transaction: Transaction, method_id: str) -> Json | None:
    """The oldest scripted fault for a method, used up once."""
    for seq, fault in transaction.faults():
        if fault["method"] == method_id:
            left = fault["times"] - 1
            transaction.put_fault(seq, fault | {"times": left} if left > 0 else None)
            return fault
    return None


def fault_problem(fault: Json) -> Problem:
    """What a scripted fault answers, in either wire shape."""
    status, reason = fault["status"], fault.get("reason")
    details = []
    if reason is not None and reason.isupper():
        info = "type.googleapis.com/google.rpc.ErrorInfo"
        details = [{"@type": info, "reason": reason, "domain": "googleapis.com"}]
    return Problem(
        status,
        _STATUS_MESSAGES.get(status, "Scripted fault"),
        reason=reason,
        domain="usageLimits" if status in {403, 429} else "global",
        details=details,
    )


def _set_clock(transaction: Transaction, given: Json) -> Json:
    offset = transaction.setting("clock_offset", 0.0)
    try:
        if set(given) == {"now"}:
            wanted = datetime.fromisoformat(given["now"])
            offset += (wanted - transaction.now()).total_seconds()
        elif set(given) == {"advance_seconds"}:
            offset += float(given["advance_seconds"])
        else:
            raise ValueError
        moved = datetime.now(UTC) + timedelta(seconds=offset)
        if not 1970 <= moved.year <= 9000:
            raise ValueError
    except (TypeError, ValueError, OverflowError):
        raise Problem(
            400, 'The clock takes {"now": "2026-11-20T09:00:00Z"} or {"advance_seconds": 60}.'
        ) from None
    transaction.put_setting("clock_offset", offset)
    return {"now": rfc3339(transaction.now())}
