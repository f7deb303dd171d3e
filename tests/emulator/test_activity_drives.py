"""Activity in and of shared drives, changed settings, and gaps."""

from __future__ import annotations

import json
from typing import Any

import pytest
from activity_support import activities, kinds, of_item

from pmdocs.emulator import Emulator, Request
from pmdocs.emulator.methods import READ_ONLY

Json = dict[str, Any]


@pytest.fixture(name="drive_id")
def drive_id_(emulator: Emulator) -> str:
    """A shared drive named Postmortems."""
    made = emulator.client("drive").drives().create(requestId="1", body={"name": "Postmortems"}).execute()
    return str(made["id"])


def test_a_shared_drive_is_a_target_of_its_own(emulator: Emulator, drive_id: str) -> None:
    """Its making and its new name name the drive with its root folder, not a file."""
    emulator.client("drive").drives().update(driveId=drive_id, body={"name": "Reviews"}).execute()
    renamed, made = of_item(emulator, drive_id)

    assert ["rename", "create"] == kinds([renamed, made])
    target = made["targets"][0]["drive"]
    assert (f"drives/{drive_id}", "Postmortems") == (target["name"], target["title"])
    assert target["root"]["driveFolder"] == {"type": "SHARED_DRIVE_ROOT"}
    assert target["root"]["folder"] == {"type": "TEAM_DRIVE_ROOT"}


def test_files_in_a_shared_drive_belong_to_it(emulator: Emulator, drive_id: str) -> None:
    """The owner of what lies in a shared drive is the drive; the drive is an ancestor."""
    emulator.client("drive").files().create(
        body={"name": "x", "parents": [drive_id]}, supportsAllDrives=True
    ).execute()
    made = activities(emulator, ancestorName=f"items/{drive_id}")[0]

    owner = made["targets"][0]["driveItem"]["owner"]
    assert owner["drive"] == {"name": f"drives/{drive_id}", "title": "Postmortems"}
    assert "user" not in owner


def test_restrictions_of_a_shared_drive(emulator: Emulator, drive_id: str) -> None:
    """A changed restriction is a settings change with the feature it stands for; an equal one is none."""
    drives = emulator.client("drive").drives()
    for _ in range(2):
        drives.update(driveId=drive_id, body={"restrictions": {"domainUsersOnly": True}}).execute()
    drives.update(driveId=drive_id, body={"restrictions": {"domainUsersOnly": False}}).execute()
    found = of_item(emulator, drive_id, filter="detail.action_detail_case:SETTINGS_CHANGE")

    assert [
        [{"feature": "SHARING_OUTSIDE_DOMAIN", "newRestriction": word}]
        for word in ("UNRESTRICTED", "FULLY_RESTRICTED")
    ] == [one["primaryActionDetail"]["settingsChange"]["restrictionChanges"] for one in found]


def test_settings_of_a_file(emulator: Emulator) -> None:
    """Forbidding readers to copy a file is a settings change, beside the rename of the same request."""
    files = emulator.client("drive").files()
    made = files.create(body={"name": "a"}).execute()["id"]
    files.update(fileId=made, body={"name": "b", "copyRequiresWriterPermission": True}).execute()
    found = of_item(emulator, made)

    assert ["settingsChange", "rename", "create"] == kinds(found)
    assert found[0]["primaryActionDetail"]["settingsChange"] == {
        "restrictionChanges": [{"feature": "READERS_CAN_DOWNLOAD", "newRestriction": "FULLY_RESTRICTED"}]
    }


def test_gaps(emulator: Emulator) -> None:
    """With the switch every third activity is never seen; without it they are all there."""
    files = emulator.client("drive").files()
    for number in range(9):
        files.create(body={"name": str(number)}).execute()
    body = json.dumps({"activity_gaps": 3}).encode()
    headers = {"content-type": "application/json"}
    everything = len(activities(emulator))
    emulator.handle(Request(verb="POST", raw_path="/_local/faults", headers=headers, body=body))

    assert (9, 6) == (everything, len(activities(emulator)))


def test_a_query_only_reads() -> None:
    """The query runs in a reading transaction, which the store keeps from writing: it takes no lock to answer."""
    assert "driveactivity.activity.query" in READ_ONLY


def test_one_group_does_not_grow_without_end(emulator: Emulator) -> None:
    """A thousand copies made in a minute come as several activities of limited size, none lost."""
    files = emulator.client("drive").files()
    for number in range(150):
        files.create(body={"name": str(number)}).execute()
    found = activities(emulator, consolidationStrategy={"legacy": {}})

    assert [100, 50] == [len(one["targets"]) for one in found]


def test_a_deep_and_wide_tree(emulator: Emulator) -> None:
    """A folder with more below it than is looked up file by file: what lies in it is found, what does not is not."""
    files = emulator.client("drive").files()
    folder = "application/vnd.google-apps.folder"
    top = files.create(body={"name": "top", "mimeType": folder}).execute()["id"]
    inner = files.create(body={"name": "inner", "mimeType": folder, "parents": [top]}).execute()["id"]
    for number in range(70):
        files.create(body={"name": str(number), "parents": [inner if number % 2 else top]}).execute()
        files.create(body={"name": "elsewhere"}).execute()
    found = activities(emulator, ancestorName=f"items/{top}")

    assert 72 == len(found)
    assert "elsewhere" not in {one["targets"][0]["driveItem"]["title"] for one in found}
