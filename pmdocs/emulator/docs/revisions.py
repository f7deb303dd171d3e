"""Revision ids: opaque, different for each user, changed by every change of the document."""

from __future__ import annotations

import base64
import hashlib

from pmdocs.emulator.methods import Call, Json

from .edit import RefusedError
from .state import Document

_RECENT = 200
"""How many changes back a target revision may lie. Google says "several minutes"; the number is ours."""


def revision_id(call: Call, document_id: str, edits: int) -> str:
    """The revision id that this user sees after so many changes."""
    material = f"{call.store.setting('seed')}:{document_id}:{call.user.number}:{edits}"
    digest = hashlib.sha512(material.encode()).digest()
    return "ALm37B" + base64.urlsafe_b64encode(digest).decode().rstrip("=")


def check(call: Call, document_id: str, document: Document, control: Json) -> None:
    """Compare the revision a write is based on. Raises `RefusedError` for a stale or foreign one."""
    current = revision_id(call, document_id, document.edits)
    required, target = control.get("requiredRevisionId"), control.get("targetRevisionId")
    if required and target:
        raise RefusedError("Only one of the required and the target revision ID may be set.")
    if required and required != current:
        raise RefusedError(f"The required revision ID '{required}' does not match the latest revision.")
    if target:
        oldest = max(1, document.edits - _RECENT)
        recent = {revision_id(call, document_id, edits) for edits in range(oldest, document.edits + 1)}
        if target not in recent:
            raise RefusedError(f"The target revision ID '{target}' is too far behind the latest revision.")
