"""A document that pmdocs makes for a meeting: agenda, minutes, reading session. Made once, then people's.

It is found again by its properties. Two runs that make it at once, or one killed in between, leave one that
counts: the oldest (as `create` does without a tracker).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from pmdocs.config import require_workspace
from pmdocs.core.documents.document import Document
from pmdocs.core.files import KIND, NONCE, WORKSPACE, File
from pmdocs.core.markdown.blocks import Block
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.model import Incident, document_url, insertable
from pmdocs.errors import RevisionChanged
from pmdocs.workflows.ports import Ports
from pmdocs.workflows.registration import Bid, elect, find_files


class Writer(Protocol):
    """What puts Markdown into documents."""

    def write(self, document: Document, blocks: Sequence[Block]) -> None: ...  # noqa: D102 - see gateways.write_markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document of a meeting."""

    title: str
    document_id: str
    """Empty in a plan, for one that is not there yet."""
    created: bool
    """False when it was there; it belongs to people then and is left as it is."""
    warnings: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """Where a person opens it."""
        return document_url(self.document_id) if self.document_id else ""


def make_paper(
    ports: Ports,
    writer: Writer,
    text: str,
    *,
    title: str,
    kind: str,
    properties: Mapping[str, str],
    more: Mapping[str, str] | None = None,
    dry_run: bool = False,
) -> Paper:
    """The document with these properties in the workspace's folder; made of Markdown where it is not there.

    ``more`` are properties that a new one gets besides. Raises ConfigError without a workspace.
    """
    workspace = require_workspace(ports.settings)
    wanted = {KIND: kind, WORKSPACE: workspace.name, **properties}
    name = insertable(" ".join(title.split()))
    bid = Bid(
        ports=ports,
        workspace=workspace,
        incident=Incident(title=name, incident_id=""),
        lang=ports.settings.lang,
        nonce=ports.new_nonce(),
        wanted=wanted,
    )
    found = find_files(bid)
    if dry_run:
        return Paper(title=name, document_id=found[0].file_id if found else "", created=not found)

    def make() -> File:
        labels = {**wanted, **(more or {}), NONCE: bid.nonce}
        return ports.drive.create_document(name, folder_id=workspace.folder_id or "", properties=labels)

    file, created = (found[0], False) if found else elect(bid, make)
    wrote = _write_if_blank(ports, writer, file.file_id, text)
    return Paper(
        title=file.name, document_id=file.file_id, created=created or wrote, warnings=tuple(bid.warnings)
    )


def _write_if_blank(ports: Ports, writer: Writer, document_id: str, text: str) -> bool:
    """Write the text, once: from then on the document belongs to people."""
    document = ports.docs.fetch_document(document_id)
    if not document.is_blank:
        return False
    try:
        writer.write(document, parse_markdown(text).blocks)
    except RevisionChanged:
        # Applied by a first attempt whose answer was lost, or another run or a person wrote: theirs now.
        if ports.docs.fetch_document(document_id).is_blank:
            raise
    return True
