"""The words of the domain as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Severity(StrEnum):
    """How bad the incident was; S1 is the worst."""

    S1 = "S1"
    S2 = "S2"
    S3 = "S3"
    S4 = "S4"
    NEAR_MISS = "near_miss"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody named in a postmortem; without an e-mail address only a name."""

    name: str = ""
    email: str = ""

    def __str__(self) -> str:
        return self.name or self.email


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """The facts a postmortem starts from. Times are aware; empty means not known."""

    title: str
    incident_id: str = ""
    severity: Severity | None = None
    started: datetime | None = None
    detected: datetime | None = None
    mitigated: datetime | None = None
    resolved: datetime | None = None
    owner: Person | None = None
    authors: tuple[Person, ...] = ()
    services: tuple[str, ...] = ()
    team: str = ""
    trigger: str = ""
    summary: str = ""
    near_miss: bool = False
    created: date | None = None
    extra: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Facts of a team's own, by name, for its own placeholders."""


def document_url(document_id: str) -> str:
    """Where a person opens a document."""
    return f"https://docs.google.com/document/d/{document_id}/edit"


def spreadsheet_url(file_id: str) -> str:
    """Where a person opens a spreadsheet."""
    return f"https://docs.google.com/spreadsheets/d/{file_id}/edit"


NOT_KEPT = re.compile("[\x00-\x08\x0c-\x1f\ue000-\uf8ff]")
"""Characters that the Docs API takes out of inserted text (discovery document, InsertTextRequest)."""


def insertable(text: str) -> str:
    """Text as the Docs API would keep it, so that its length is known; half a character becomes U+FFFD."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return NOT_KEPT.sub("", whole)


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, the unit of every index of the Docs API; most emoji count two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
