"""Page tokens: they name the last activity handed out, so what happens meanwhile moves nothing."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json

from pmdocs.emulator.methods import Call
from pmdocs.emulator.problems import invalid

_FREE = {"pageToken", "pageSize"}
"""Members of the request that may change from page to page."""

Position = tuple[int, int]
"""Time in milliseconds and sequence number of an activity."""


def page_token(call: Call, position: Position) -> str:
    """The token for what comes after ``position``; it fits this caller and this request only."""
    payload = json.dumps(position).encode()
    return base64.urlsafe_b64encode(_signature(call, payload) + payload).decode()


def position(call: Call) -> Position | None:
    """Where the page asked for begins. Raises `Problem` 400 for a token that belongs to something else."""
    token = call.body.get("pageToken")
    if not token:
        return None
    try:
        raw = base64.b64decode(token, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise invalid("Invalid page token.") from None
    if raw[:16] != _signature(call, raw[16:]):
        raise invalid("Invalid page token.")
    at, seq = json.loads(raw[16:])
    return at, seq


def _signature(call: Call, payload: bytes) -> bytes:
    request = {name: value for name, value in call.body.items() if name not in _FREE}
    bound = json.dumps([call.store.setting("seed"), call.method, call.user.email, request], sort_keys=True)
    return hashlib.sha256(bound.encode() + payload).digest()[:16]
