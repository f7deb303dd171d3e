"""What the Drive Activity tests share: queries through the real client. Holds no tests."""

from __future__ import annotations

import json
from typing import Any

import pytest
from googleapiclient.errors import HttpError

from pmdocs.emulator import Emulator
from pmdocs.emulator.discovery import conform

Json = dict[str, Any]


def one_page(emulator: Emulator, user: str | None = None, /, **body: Any) -> Json:
    """One answer of ``activity.query``, checked against its schema."""
    answer: Json = emulator.client("driveactivity", user=user).activity().query(body=body).execute()
    assert conform("driveactivity", "QueryDriveActivityResponse", answer) == []
    return answer


def activities(emulator: Emulator, user: str | None = None, /, **body: Any) -> list[Json]:
    """Everything a query finds, page by page, newest first."""
    answer = one_page(emulator, user, **body)
    found: list[Json] = answer.get("activities", [])
    while "nextPageToken" in answer:
        answer = one_page(emulator, user, **body, pageToken=answer["nextPageToken"])
        found += answer.get("activities", [])
    return found


def of_item(emulator: Emulator, file_id: str, user: str | None = None, /, **body: Any) -> list[Json]:
    """What was done to one file."""
    return activities(emulator, user, itemName=f"items/{file_id}", **body)


def kinds(found: list[Json]) -> list[str]:
    """The kind of the primary action of each."""
    return [next(iter(activity["primaryActionDetail"])) for activity in found]


def titles(found: list[Json]) -> list[str]:
    """The title of the file of each."""
    return [item(target)["title"] for activity in found for target in activity["targets"]]


def item(target: Json) -> Json:
    """The file of a target."""
    found: Json = target["driveItem"] if "driveItem" in target else target["fileComment"]["parent"]
    return found


def refused(emulator: Emulator, user: str | None = None, /, **body: Any) -> tuple[int, str, str]:
    """HTTP status, status word and message of a refused query, checked to be in the newer error shape."""
    with pytest.raises(HttpError) as caught:
        emulator.client("driveactivity", user=user).activity().query(body=body).execute()
    error = json.loads(caught.value.content)["error"]
    assert "errors" not in error
    assert error["code"] == caught.value.resp.status
    return error["code"], error["status"], error["message"]
