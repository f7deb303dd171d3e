"""export: one document's comments, chosen and sorted for a meeting."""

from __future__ import annotations

from pmdocs.core.comments.export import Export, Selection, make_export
from pmdocs.core.comments.threads import Discussion
from pmdocs.core.files import INCIDENT, KIND, WORKSPACE, File
from pmdocs.core.references import DocumentReference
from pmdocs.errors import NotFound
from pmdocs.workflows.ports import Comments, Ports


def export_comments(
    ports: Ports, comments: Comments, reference: DocumentReference, *, selection: Selection, lang: str
) -> Export:
    """The threads of the document that a reference names; writes nothing.

    Raises NotFound when no document has that id and no postmortem that incident.
    """
    discussion, incident_id = _fetch(ports, comments, reference)
    return make_export(
        discussion,
        selection=selection,
        exported=ports.clock.now(),
        lang=lang,
        zone=ports.settings.timezone,
        incident_id=incident_id,
    )


def _fetch(ports: Ports, comments: Comments, reference: DocumentReference) -> tuple[Discussion, str]:
    """The discussion, and the incident of the document as its properties tell it."""
    if reference.document_id:
        try:
            discussion = comments.fetch_threads(reference.document_id)
        except NotFound:
            if not reference.incident_id:
                raise
        else:
            return discussion, ports.drive.fetch_file(reference.document_id).properties.get(INCIDENT, "")
    file = find_postmortem(ports, reference.incident_id)
    return comments.fetch_threads(file.file_id), file.properties.get(INCIDENT, reference.incident_id)


def find_postmortem(ports: Ports, incident_id: str) -> File:
    """The postmortem of an incident by its properties in Drive: in the workspace's folder, else anywhere.

    Of several the oldest counts, as it does for create, and the others are told. Raises NotFound.
    """
    wanted = {KIND: "postmortem", INCIDENT: incident_id}
    workspace = ports.settings.workspace
    found: tuple[File, ...] = ()
    if workspace.folder_id:
        found = ports.drive.find(wanted, folder_id=workspace.folder_id)
    found = found or ports.drive.find(wanted | {WORKSPACE: workspace.name})
    if not found:
        raise NotFound(
            f"There is no postmortem of '{incident_id}'.",
            method_id="drive.files.list",
            hint="Drive's search shows a new document after some seconds. Or give its address or id.",
        )
    if len(found) > 1:
        ports.say(f"{incident_id} has {len(found)} documents; taking the oldest, '{found[0].name}'.")
    return found[0]
