"""init: everything once, nothing of anybody's changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from world import World

from pmdocs.core.sheet.tracker import DASHBOARD, WORKSHEETS
from pmdocs.errors import ConfigError
from pmdocs.workflows.init import init_workspace


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_makes_folder_templates_and_tracker(new_world: Callable[..., World], lang: str) -> None:
    """After init the folder holds two templates and a tracker with every worksheet, in the language asked for."""
    world = new_world(lang)

    report = world.init()

    kinds = sorted(record["properties"]["pmdocs_kind"] for record in world.files())
    sheets = world.emulator.client("sheets").spreadsheets().get(spreadsheetId=report.tracker_id).execute()
    titles = [sheet["properties"]["title"] for sheet in sheets["sheets"]]
    assert ["folder", "template", "template", "tracker"] == kinds
    first = [DASHBOARD, *(worksheet for worksheet in WORKSHEETS if worksheet is not DASHBOARD)]
    assert [worksheet.title(lang) for worksheet in first] == titles
    assert "named-range" == report.guard


def test_second_run_writes_nothing(ready: World) -> None:
    """A second init finds everything there and makes no writing call."""
    report = ready.init()

    writes = [
        m for m in ready.methods() if m.rsplit(".", 1)[1] in {"create", "update", "copy", "batchUpdate"}
    ]
    assert () == report.done
    assert [] == writes


def test_dry_run_makes_nothing(world: World) -> None:
    """A dry run leaves Drive and the configuration as they were, and says what would be made first."""
    report = init_workspace(world.ports(), lang="en", dry_run=True)

    assert [] == world.files()
    assert not world.settings().config_file.exists()
    assert "would make the folder 'Postmortems'" in report.done


def test_edited_template_is_kept(ready: World) -> None:
    """What people change in a template stays when init runs again."""
    template_id = ready.settings().workspace.templates["standard"]
    insert = {"insertText": {"location": {"index": 1}, "text": "Our team's "}}
    ready.emulator.client("docs").documents().batchUpdate(
        documentId=template_id, body={"requests": [insert]}
    ).execute()
    before = ready.text(template_id)

    ready.init()

    assert before == ready.text(template_id)


def test_deleted_worksheet_comes_back(ready: World) -> None:
    """A worksheet that somebody removed is added again; the others keep what people wrote."""
    tracker_id = ready.settings().workspace.tracker_id
    sheets = ready.emulator.client("sheets").spreadsheets()
    sheets.values().update(
        spreadsheetId=tracker_id,
        range="People!A2",
        valueInputOption="RAW",
        body={"values": [["Ada", "ada@example.com"]]},
    ).execute()
    comments = next(w for w in WORKSHEETS if w.key == "comments")
    delete = {"deleteSheet": {"sheetId": comments.sheet_id}}
    sheets.batchUpdate(spreadsheetId=tracker_id, body={"requests": [delete]}).execute()

    report = ready.init()

    assert ("added worksheets to the tracker: Comments",) == report.done
    assert ["Ada", "ada@example.com"] == ready.rows(1005)[1]


def test_taken_title_is_not_reused(ready: World) -> None:
    """Where a person's own worksheet has the title, pmdocs' gets a number behind it."""
    tracker_id = ready.settings().workspace.tracker_id
    comments = next(w for w in WORKSHEETS if w.key == "comments")
    requests = [
        {"deleteSheet": {"sheetId": comments.sheet_id}},
        {"addSheet": {"properties": {"title": "comments"}}},
    ]
    sheets = ready.emulator.client("sheets").spreadsheets()
    sheets.batchUpdate(spreadsheetId=tracker_id, body={"requests": requests}).execute()

    report = ready.init()

    assert ("added worksheets to the tracker: Comments 2",) == report.done


def test_lost_configuration_finds_the_workspace_again(ready: World) -> None:
    """On another machine init takes up the workspace that the account already has."""
    before = ready.settings().workspace
    ready.settings().config_file.unlink()

    ready.init()

    assert before == ready.settings().workspace


def test_two_folders_are_not_guessed_between(ready: World) -> None:
    """Two folders of one workspace name are an error that names both."""
    body = {
        "name": "Postmortems",
        "mimeType": "application/vnd.google-apps.folder",
        "properties": {"pmdocs_kind": "folder", "pmdocs_workspace": "default"},
    }
    other = ready.emulator.client("drive").files().create(body=body).execute()["id"]
    ready.settings().config_file.unlink()

    with pytest.raises(ConfigError) as caught:
        ready.init()

    assert other in str(caught.value)


def test_trashed_template_is_replaced(ready: World) -> None:
    """A template in the trash is made anew, and the person is told."""
    template_id = ready.settings().workspace.templates["standard"]
    files = ready.emulator.client("drive").files()
    files.update(fileId=template_id, body={"trashed": True}).execute()

    ready.init()

    assert template_id != ready.settings().workspace.templates["standard"]
    assert any("in the trash" in said for said in ready.said)


def test_guard_that_does_not_hold_is_noticed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where an existing range id is accepted again, init records that there is no guard, and leaves no ranges."""
    from pmdocs.gateways import tracker_requests

    ids = iter(f"pmdocs_gen_{n}" for n in range(100))

    def lenient(name: str) -> dict[str, object]:
        request = original(name)
        named_range = request["addNamedRange"]["namedRange"]
        named_range["namedRangeId"] = named_range["name"] = next(ids)
        return request

    original = tracker_requests.guard_request
    monkeypatch.setattr(tracker_requests, "guard_request", lenient)

    report = world.init()

    assert "none" == report.guard
