"""The control endpoints under ``/_local``: request log, scripted faults, quotas, switches and the clock."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from . import faults, quotas
from .discovery import methods
from .methods import rfc3339
from .problems import Problem
from .store import Store, Transaction

Json = dict[str, Any]

SWITCHES = {
    "latency_ms": (int, float),
    "search_lag_seconds": (int, float),
    "activity_delay_seconds": (int, float),
    "activity_gaps": (int,),
    "page_token_seconds": (int, float),
    "native_comments": (bool,),
    "comments_fail": (bool,),
    "assignees": (str,),
    "strict_validation_refuses": (bool,),
    "service_accounts_make_drives": (bool,),
    "quota": (str,),
}
"""Undocumented or adjustable behaviour, by name, with the types a value may have."""

MEANINGS = {
    "latency_ms": "milliseconds that every answer waits",
    "search_lag_seconds": "seconds until a new file is found by `files.list`",
    "activity_delay_seconds": "seconds until `activity.query` sees what was done",
    "activity_gaps": "n: every n-th activity is never seen; 0: all are",
    "page_token_seconds": "seconds that Drive's page tokens last",
    "native_comments": "false: Docs knows no comments, as in projects without them",
    "comments_fail": "true: a Docs batch is saved without its comments (`ALL_FAILED_UNKNOWN_REASON`)",
    "assignees": "whom a Docs comment may be assigned to: `any` address, as observed; `refused` or `dropped`: "
    "an address that was not given the right to comment itself fails the batch, or is left out",
    "strict_validation_refuses": "true: strict data validation refuses what the API writes",
    "service_accounts_make_drives": "false: service accounts may not make shared drives",
    "quota": "`real`: Google's limits per minute; `none`",
}
"""What each switch does."""

MAX_SWITCH = 86_400_000
"""Largest value of a switch: a day, in the smallest unit any of them has."""

CHOICES = {"quota": ("none", "real"), "assignees": ("any", "refused", "dropped")}
"""Values of the switches that take words."""


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
            case "GET", "/_local/quota":
                kind = transaction.setting("quota", "none")
                return {"quota": kind, "minute": quotas.usage(transaction) if kind == "real" else []}
            case "POST", "/_local/clock":
                return _set_clock(transaction, _object(payload))
            case "GET", "/_local/clock":
                return {"now": rfc3339(transaction.now())}
    raise Problem(
        404,
        f"There is no control {verb} {path}. "
        "Known: /_local/requests, /_local/faults, /_local/quota, /_local/clock.",
    )


def _object(payload: Any) -> Json:
    if not isinstance(payload, dict):
        raise Problem(400, "The body must be a JSON object.")
    return payload


def _script(transaction: Transaction, given: Json) -> Json:
    if "method" not in given:
        return _switch(transaction, given)
    fault = faults.read(given)
    transaction.add_fault(fault)
    return fault


def _switch(transaction: Transaction, given: Json) -> Json:
    if not given:
        raise Problem(400, f"Name a method, or one of the switches {', '.join(SWITCHES)}.")
    for name, value in given.items():
        kinds = SWITCHES.get(name)
        if kinds is None:
            raise Problem(
                400, f"Unknown switch {name}. Known: {', '.join(SWITCHES)}; a fault names its method."
            )
        if not _fits(name, value, kinds):
            raise Problem(400, f"{name} does not take {value!r}.")
        transaction.put_setting(name, value)
    return given


def _fits(name: str, value: Any, kinds: Sequence[type]) -> bool:
    if isinstance(value, str):
        return value in CHOICES.get(name, ())
    fits = isinstance(value, tuple(kinds)) and (isinstance(value, bool) == (bool in kinds))
    return fits and 0 <= value <= MAX_SWITCH


def admit(
    store: Store, method_id: str, verb: str, query: Sequence[tuple[str, str]], *, user: str
) -> Json | None:
    """What stands before every API request: the quota, the scripted fault that it uses up, the latency.

    Returns the fault, None without one. Raises `Problem` 429 or 403 for a request beyond its quota.
    """
    with store.transaction(write=False) as transaction:
        counted = transaction.setting("quota") == "real" and method_id in methods()
        struck = any(faults.concerns(fault, method_id, user) for _, fault in transaction.faults())
        milliseconds = transaction.setting("latency_ms", 0)
    fault = None
    if counted or struck:
        with store.transaction(write=True) as transaction:
            if counted:
                quotas.charge(transaction, method_id, verb, query, user=user)
            fault = faults.take(transaction, method_id, user)
    if milliseconds:
        time.sleep(milliseconds / 1000)
    return fault


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
