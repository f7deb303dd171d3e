"""Drive Activity v2: which files of a folder tree were touched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from pmdocs.core.files import DOCUMENT
from pmdocs.core.syncing.authors import FileEdit
from pmdocs.core.syncing.detection import Event
from pmdocs.gateways.transport import Repeat, Transport


class ActivityGateway:
    """Calls of the Drive Activity API that pmdocs makes."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def fetch_events(self, folder_id: str, *, since: datetime) -> tuple[Event, ...]:
        """Everything that happened to Google Docs below a folder since then, the latest event of each.

        A hint only: how late Google reports an event is not documented. Pages until the end, since the page
        size is only a wish (Drive Activity guide).
        """
        latest: dict[str, Event] = {}
        for activity in self._activities({"ancestorName": f"items/{folder_id}"}, since):
            for event in _events(activity):
                known = latest.get(event.file_id)
                if known is None or known.time < event.time:
                    latest[event.file_id] = event
        return tuple(sorted(latest.values(), key=lambda event: (event.time, event.file_id)))

    def fetch_edits(self, file_id: str, *, since: datetime) -> tuple[FileEdit, ...]:
        """Who changed what a file holds since then, an entry for each person and activity."""
        return tuple(
            edit
            for activity in self._activities({"itemName": f"items/{file_id}"}, since)
            for edit in _edits(activity)
        )

    def _activities(self, about: dict[str, Any], since: datetime) -> Iterator[dict[str, Any]]:
        """Everything that Drive Activity knows of a file or a folder tree since then."""
        token: str | None = None
        while True:
            body: dict[str, Any] = {
                **about,
                "filter": f'time >= "{since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}"',
                "pageSize": 200,
            }
            if token:
                body["pageToken"] = token
            request = self._transport.resource("driveactivity", "v2", "activity").query(body=body)
            raw = self._transport.call("driveactivity.activity.query", request.execute, repeat=Repeat.READ)
            yield from raw.get("activities", [])
            token = raw.get("nextPageToken")
            if not token:
                return


_WRITING = {"create", "edit", "restore"}
"""Actions that change what a file holds (Drive Activity reference, ActionDetail)."""


def _edits(activity: dict[str, Any]) -> list[FileEdit]:
    """An actor that Drive does not name is one nobody can tell from others."""
    time = _time(activity)
    details = [action.get("detail", {}) for action in activity.get("actions", [])]
    if not time or not any(
        _WRITING & detail.keys() for detail in [activity.get("primaryActionDetail", {}), *details]
    ):
        return []
    found = []
    for actor in activity.get("actors") or [{}]:
        user = actor.get("user", {}).get("knownUser", {})
        found.append(
            FileEdit(
                actor=user.get("personName") or repr(actor),
                is_own=user.get("isCurrentUser", False),
                time=datetime.fromisoformat(time),
            )
        )
    return found


def _time(activity: dict[str, Any]) -> str:
    """When it ended."""
    return str(activity.get("timestamp") or activity.get("timeRange", {}).get("endTime", ""))


def _events(activity: dict[str, Any]) -> list[Event]:
    time = _time(activity)
    found = []
    for target in activity.get("targets", []):
        item = target.get("driveItem") or target.get("fileComment", {}).get("parent") or {}
        name = item.get("name", "")
        if name.startswith("items/") and item.get("mimeType", DOCUMENT) == DOCUMENT and time:
            found.append(Event(file_id=name.removeprefix("items/"), time=datetime.fromisoformat(time)))
    return found
