"""Drive Activity v2: which files of a folder tree were touched."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pmdocs.core.files import DOCUMENT
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
        token: str | None = None
        while True:
            body: dict[str, Any] = {
                "ancestorName": f"items/{folder_id}",
                "filter": f'time >= "{since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}"',
                "pageSize": 200,
            }
            if token:
                body["pageToken"] = token
            request = self._transport.resource("driveactivity", "v2", "activity").query(body=body)
            raw = self._transport.call("driveactivity.activity.query", request.execute, repeat=Repeat.READ)
            for activity in raw.get("activities", []):
                for event in _events(activity):
                    known = latest.get(event.file_id)
                    if known is None or known.time < event.time:
                        latest[event.file_id] = event
            token = raw.get("nextPageToken")
            if not token:
                return tuple(sorted(latest.values(), key=lambda event: (event.time, event.file_id)))


def _events(activity: dict[str, Any]) -> list[Event]:
    time = activity.get("timestamp") or activity.get("timeRange", {}).get("endTime", "")
    found = []
    for target in activity.get("targets", []):
        item = target.get("driveItem") or target.get("fileComment", {}).get("parent") or {}
        name = item.get("name", "")
        if name.startswith("items/") and item.get("mimeType", DOCUMENT) == DOCUMENT and time:
            found.append(Event(file_id=name.removeprefix("items/"), time=datetime.fromisoformat(time)))
    return found
