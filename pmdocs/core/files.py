"""Files in Drive as pmdocs sees them, and the properties it puts on them.

``properties``, not ``appProperties``: the laptop's OAuth client and a scheduled job's service account are
different apps, and each could not see the other's private ones.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

FOLDER = "application/vnd.google-apps.folder"
DOCUMENT = "application/vnd.google-apps.document"
SPREADSHEET = "application/vnd.google-apps.spreadsheet"

KIND = "pmdocs_kind"
"""``folder``, ``template``, ``tracker``, ``postmortem``, ``stray`` (a copy that lost a race), ``agenda``,
``minutes`` or ``reading`` (a session of the reading club)."""
WORKSPACE = "pmdocs_workspace"
TEMPLATE = "pmdocs_template"
INCIDENT = "pmdocs_incident"
NONCE = "pmdocs_nonce"
ADOPTED = "pmdocs_adopted"
"""A person allowed pmdocs to write into a document that it did not make."""
SOURCE = "pmdocs_source"
"""``import`` for a document made from a file."""
DIGEST = "pmdocs_digest"
"""Of the file that a document was made from."""

OF = "pmdocs_of"
"""Id of the document whose agenda or minutes a document is."""
DAY = "pmdocs_day"
"""Day of the meeting, ISO."""

SESSION = "pmdocs_session"
"""Of a session of the reading club: digest of its day and of what it reads."""
READS = "pmdocs_reads_"
"""With a number behind it: id of a document that a session reads."""

MAX_PROPERTY_BYTES = 124
"""Of key and value together, UTF-8 (Drive guide "Add custom file properties")."""

ROLES = ("reader", "commenter", "writer")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file or folder in Drive."""

    file_id: str
    name: str
    mime_type: str
    created: str
    """RFC 3339, UTC."""
    properties: Mapping[str, str] = field(default_factory=dict)
    trashed: bool = False
    can_copy: bool = True
    owner_email: str = ""
    owner_name: str = ""
    editor_name: str = ""
    """Display name of who edited it last."""
    modified: datetime | None = None
    """When that was, aware."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Access for one person; of grants that were read also for a group, a domain or whoever has the link."""

    email: str
    """Empty for a domain and a link."""
    role: str
    kind: str = "user"
    """``user``, ``group``, ``domain`` or ``anyone``."""
    domain: str = ""
    """In lower case."""


def incident_key(incident_id: str) -> str:
    """An incident id as compared and stored in properties: ``ｉｎｃ－７`` and ``INC-7`` are one incident."""
    return unicodedata.normalize("NFKC", incident_id).strip().upper()
