"""How people name a document: its address, its id, or the incident it belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from pmdocs.core.files import incident_key
from pmdocs.core.model import document_url
from pmdocs.errors import UsageError

_PATH = re.compile(r"/(?:a/[^/]+/)?(?:document|file)/(?:u/\d+/)?d/([A-Za-z0-9_-]+)(?:/|$)")
_LOCAL_PATH = re.compile(r"/documents/([A-Za-z0-9_-]+)(?:/|$)")
_HOSTS = {"docs.google.com", "drive.google.com"}
_LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}
_ID = re.compile(r"[A-Za-z0-9_-]{25,}")
"""Ids of Google Docs have 44 characters; shorter ones occur."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReference:
    """What was given. Both are set for a long word: it is tried as an id first, then as an incident's."""

    document_id: str = ""
    incident_id: str = ""
    """As compared and stored (`core.files.incident_key`)."""


def parse_document_reference(text: str) -> DocumentReference:
    """A document's id or an incident's from what a person typed or pasted.

    Addresses are those of Google Docs and Drive and of the page of a local workspace. Raises UsageError for
    an empty text and for an address that names no document.
    """
    given = text.strip().strip("<>").strip()
    if not given:
        raise UsageError("Which document?", hint="Give its address, its id or its incident's id.")
    if "://" in given or given.startswith(("docs.google.com/", "drive.google.com/")):
        return DocumentReference(document_id=_id_in_address(given))
    if _ID.fullmatch(given):
        return DocumentReference(document_id=given, incident_id=incident_key(given))
    return DocumentReference(incident_id=incident_key(given))


def _id_in_address(address: str) -> str:
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    found = None
    if host in _HOSTS:
        found = _PATH.match(parts.path)
        ids = parse_qs(parts.query).get("id", [])
        if found is None and len(ids) == 1 and re.fullmatch(r"[A-Za-z0-9_-]+", ids[0]):
            return ids[0]
    elif host in _LOCAL_HOSTS:
        found = _LOCAL_PATH.match(parts.path) or _PATH.match(parts.path)
    if found is None:
        raise UsageError(
            f"This is no address of a Google Doc: {address}",
            hint="It looks like https://docs.google.com/document/d/ID/edit.",
        )
    return found[1]


def comment_url(document_id: str, comment_id: str) -> str:
    """Where a person opens a document at one comment (Drive v3, "Manage comments and replies")."""
    return f"{document_url(document_id)}?disco={quote(comment_id, safe='')}"
