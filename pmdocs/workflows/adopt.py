"""adopt: a person allows pmdocs to write into a document that it did not make."""

from __future__ import annotations

from dataclasses import dataclass

from pmdocs.config import require_workspace
from pmdocs.core.files import ADOPTED, DOCUMENT, FOLDER, KIND, SOURCE, SPREADSHEET, WORKSPACE, File
from pmdocs.core.references import DocumentReference
from pmdocs.errors import UsageError
from pmdocs.workflows.catalogue import find_document
from pmdocs.workflows.ports import Ports

_WHAT = {FOLDER: "a folder", SPREADSHEET: "a spreadsheet"}
_HINT = "Only Google Docs that are postmortems can be adopted."


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptReport:
    """What became of the wish."""

    file: File
    adopted: bool
    """False when pmdocs might write into it before."""
    properties: dict[str, str]
    """What was set, or with a dry run would be."""
    in_folder: bool
    """False when it does not lie directly in the workspace's folder, where sync looks; asked once."""


def adopt(ports: Ports, reference: DocumentReference, *, dry_run: bool = False) -> AdoptReport:
    """Mark a document as a postmortem that pmdocs may write into; its text is not touched.

    Raises NotFound, UsageError for what is no postmortem's document, Forbidden without the right to edit it.
    """
    workspace = require_workspace(ports.settings)
    file = ports.drive.fetch_file(find_document(ports, reference))
    _refuse_others(file, workspace.name)
    properties = {} if _may_write(file) else {KIND: "postmortem", ADOPTED: "yes"}
    is_found = not properties or _is_in_folder(ports, file, workspace.folder_id)
    if properties and not dry_run:
        ports.drive.update_properties(file.file_id, properties)
    return AdoptReport(file=file, adopted=bool(properties), properties=properties, in_folder=is_found)


def _is_in_folder(ports: Ports, file: File, folder_id: str | None) -> bool:
    return any(other.file_id == file.file_id for other in ports.drive.list_documents(folder_id or ""))


def _may_write(file: File) -> bool:
    is_postmortem = file.properties.get(KIND) == "postmortem"
    return is_postmortem and (bool(file.properties.get(ADOPTED)) or not file.properties.get(SOURCE))


def _refuse_others(file: File, workspace: str) -> None:
    kind = file.properties.get(KIND)
    if file.mime_type != DOCUMENT:
        what = _WHAT.get(file.mime_type, "no Google Doc")
        raise UsageError(f"'{file.name}' is {what}, not a postmortem.", hint=_HINT)
    if kind not in {None, "", "postmortem"}:
        raise UsageError(f"'{file.name}' is a {kind} of pmdocs, not a postmortem.", hint=_HINT)
    if file.trashed:
        raise UsageError(f"'{file.name}' is in the trash.", hint="Take it back from there first.")
    other = file.properties.get(WORKSPACE)
    if other and other != workspace:
        raise UsageError(
            f"'{file.name}' belongs to workspace '{other}'.",
            hint=f"Run the command with --workspace {other}.",
        )
