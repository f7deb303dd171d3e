"""adopt: what a person allows, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from world import World

from pmdocs.core.files import ADOPTED, DOCUMENT, FOLDER, INCIDENT, KIND, SOURCE, SPREADSHEET, WORKSPACE
from pmdocs.core.references import parse_document_reference
from pmdocs.errors import Forbidden, NotFound, UsageError
from pmdocs.workflows.adopt import AdoptReport, adopt
from pmdocs.workflows.create import create_postmortem


def make(
    world: World,
    properties: dict[str, str] | None = None,
    *,
    mime_type: str = DOCUMENT,
    inside: bool = True,
    user: str | None = None,
) -> str:
    """A file of somebody's; its id."""
    body: dict[str, Any] = {"name": "障害報告", "mimeType": mime_type, "properties": properties or {}}
    if inside:
        body["parents"] = [world.settings().workspace.folder_id]
    made = world.emulator.client("drive", user=user).files().create(body=body, fields="id").execute()
    world.methods()
    return str(made["id"])


def run(world: World, text: str, *, dry_run: bool = False) -> AdoptReport:
    return adopt(world.ports(), parse_document_reference(text), dry_run=dry_run)


def properties(world: World, file_id: str) -> dict[str, str]:
    return next(dict(record["properties"]) for record in world.files() if record["id"] == file_id)


def test_hand_made(ready: World) -> None:
    """A hand-made document becomes a postmortem that may be written into; its other properties stay."""
    document_id = make(ready, {"note": "ours"})
    report = run(ready, f"https://docs.google.com/document/d/{document_id}/edit")

    assert (True, True) == (report.adopted, report.in_folder)
    assert {KIND: "postmortem", ADOPTED: "yes", "note": "ours"} == properties(ready, document_id)


def test_twice(ready: World) -> None:
    """Adopting again changes nothing and asks for nothing but the file."""
    document_id = make(ready)
    run(ready, document_id)
    ready.methods()

    assert not run(ready, f"https://docs.google.com/document/d/{document_id}/edit").adopted
    assert ["drive.files.get"] == ready.methods()


def test_dry_run(ready: World) -> None:
    """A dry run says what would be set and sets nothing."""
    document_id = make(ready)
    report = run(ready, document_id, dry_run=True)

    assert {KIND: "postmortem", ADOPTED: "yes"} == report.properties
    assert {} == properties(ready, document_id)
    assert "drive.files.update" not in ready.methods()


def test_imported(ready: World) -> None:
    """An imported postmortem is read only until it is adopted; then it keeps where it came from."""
    document_id = make(ready, {KIND: "postmortem", SOURCE: "old.md", INCIDENT: "INC-1"})

    assert run(ready, "inc-1").adopted
    assert {KIND: "postmortem", SOURCE: "old.md", INCIDENT: "INC-1", ADOPTED: "yes"} == properties(
        ready, document_id
    )


def test_created(ready: World) -> None:
    """What create made needs no adoption."""
    report = create_postmortem(ready.ports(), ready.incident(), lang="en")
    before = properties(ready, report.document_id)

    assert not run(ready, "INC-7").adopted
    assert before == properties(ready, report.document_id)


def test_elsewhere(ready: World) -> None:
    """A document outside the workspace's folder is adopted, and that sync does not look there is told."""
    assert not run(ready, make(ready, inside=False)).in_folder


@pytest.mark.parametrize("mime_type", [FOLDER, SPREADSHEET, "application/pdf"])
def test_no_documents(ready: World, mime_type: str) -> None:
    """Folders, spreadsheets and other files are refused."""
    file_id = make(ready, mime_type=mime_type)

    with pytest.raises(UsageError):
        run(ready, file_id)
    assert {} == properties(ready, file_id)


@pytest.mark.parametrize("kind", ["template", "tracker", "folder", "stray"])
def test_own_files(ready: World, kind: str) -> None:
    """What pmdocs itself works with is refused, whatever type it has."""
    file_id = make(ready, {KIND: kind})

    with pytest.raises(UsageError, match=kind):
        run(ready, file_id)
    assert {KIND: kind} == properties(ready, file_id)


def test_workspace_files(ready: World) -> None:
    """The workspace's templates, folder and tracker cannot be adopted."""
    workspace = ready.settings().workspace
    for file_id in (*workspace.templates.values(), workspace.folder_id, workspace.tracker_id):
        with pytest.raises(UsageError):
            run(ready, str(file_id))


def test_of_another_workspace(ready: World) -> None:
    """A document of another workspace is not taken over: its tracker has another audience."""
    with pytest.raises(UsageError, match="restricted"):
        run(ready, make(ready, {WORKSPACE: "restricted"}))


def test_in_the_trash(ready: World) -> None:
    """What is in the trash stays there."""
    document_id = make(ready)
    ready.emulator.client("drive").files().update(fileId=document_id, body={"trashed": True}).execute()

    with pytest.raises(UsageError, match="trash"):
        run(ready, document_id)


@pytest.mark.parametrize("text", ["INC-99", "x" * 44, f"https://docs.google.com/document/d/{'x' * 44}/edit"])
def test_unknown(ready: World, text: str) -> None:
    """Unknown incidents, ids and addresses are not found."""
    with pytest.raises(NotFound):
        run(ready, text)


def test_only_readable(ready: World) -> None:
    """Without the right to edit, Google's refusal is passed on."""
    document_id = make(ready, inside=False, user="ken@example.com")
    owner = "owner@example.com"
    body = {"type": "user", "role": "reader", "emailAddress": owner}
    ken = ready.emulator.client("drive", user="ken@example.com")
    ken.permissions().create(fileId=document_id, body=body, sendNotificationEmail=False).execute()

    with pytest.raises(Forbidden):
        run(ready, document_id)
