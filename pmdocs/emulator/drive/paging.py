"""Pages of a list: sizes, and tokens that only fit the request that got them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import islice

from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import FileKey

from .refusals import invalid_value, out_of_range

TOKEN_SECONDS = 4 * 3600
"""Tokens last "several hours" (reference, FileList); the control setting ``page_token_seconds`` overrides."""

_FREE = {"pageToken", "pageSize", "fields", "prettyPrint"}
"""Parameters that may change from page to page."""


def page(
    call: Call, items: Sequence[Json], *, default: int | None, greatest: int
) -> tuple[list[Json], str | None]:
    """The part of ``items`` (each with ``id``) that the call asks for, and the token for the next.

    Without ``pageSize`` and without a default everything is one page; sizes above ``greatest`` are
    lowered (discovery). Raises `Problem` 400 for a size below one and for a token that is foreign, for
    other parameters, or too old.
    """
    size = _size(call, default=default, greatest=greatest)
    start = _start(call, items)
    end = len(items) if size is None else start + size
    part = list(items[start:end])
    if end >= len(items):
        return part, None
    return part, _token(call, after=part[-1]["id"], offset=end)


def keyed_page(
    call: Call,
    items: Callable[[FileKey | None], Iterable[Json]],
    key: Callable[[Json], FileKey],
    *,
    default: int,
    greatest: int,
) -> tuple[list[Json], str | None]:
    """The same of a list that is read in the order of a key: ``items`` are those behind one, from the first on.

    A token holds the key of the last item handed out, so that no page looks at what came before it.
    """
    size = _size(call, default=default, greatest=greatest) or default
    token = call.params.get("pageToken")
    after = _read(call, token).get("key") if token else None
    part = list(islice(items(None if after is None else (after[0], after[1], after[2])), size + 1))
    if len(part) <= size:
        return part, None
    return part[:size], _token(call, key=key(part[size - 1]))


def _size(call: Call, *, default: int | None, greatest: int) -> int | None:
    size: int | None = call.params.get("pageSize", default)
    if size is None:
        return None
    if size < 1:
        raise out_of_range("pageSize", size, greatest)
    return min(size, greatest)


def _start(call: Call, items: Sequence[Json]) -> int:
    """Behind the last item handed out, where it still is; else where it was."""
    token = call.params.get("pageToken")
    if not token:
        return 0
    position = _read(call, token)
    for index, item in enumerate(items):
        if item["id"] == position["after"]:
            return index + 1
    return int(position["offset"])


def _token(call: Call, **position: object) -> str:
    payload = json.dumps({**position, "at": call.now.isoformat()}).encode()
    return "~!!~" + base64.urlsafe_b64encode(_signature(call, payload) + payload).decode()


def _read(call: Call, token: str) -> Json:
    refusal = invalid_value("pageToken")
    try:
        raw = base64.b64decode(token.removeprefix("~!!~"), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise refusal from None
    signature, payload = raw[:16], raw[16:]
    if signature != _signature(call, payload):
        raise refusal
    position: Json = json.loads(payload)
    lifetime = timedelta(seconds=call.store.setting("page_token_seconds", TOKEN_SECONDS))
    if call.now - datetime.fromisoformat(position["at"]) > lifetime:
        raise refusal
    return position


def _signature(call: Call, payload: bytes) -> bytes:
    request = {name: value for name, value in call.params.items() if name not in _FREE}
    bound = json.dumps([call.store.setting("seed"), call.method, call.user.email, request], sort_keys=True)
    return hashlib.sha256(bound.encode() + payload).digest()[:16]
