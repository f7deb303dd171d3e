"""``drive.files.list``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any

from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import unimplemented
from pmdocs.emulator.store import FOLDER

from .matching import matches
from .paging import page
from .query import Node, parse, parse_time, required_terms
from .refusals import invalid_value, not_found
from .resource import file_resource
from .sharing import is_listed, own_permission


@method("drive.files.list", writes=False)
def list_files(call: Call) -> Json:
    """Files the caller owns or was given, that satisfy ``q``.

    Search lags: a file is found only ``search_lag_seconds`` (control setting) after it was stored.
    Without ``orderBy`` the most recently modified come first. Raises `Problem` 400 for a query, sort key
    or page token it cannot read.
    """
    _check_place(call)
    node = parse(call.params["q"]) if call.params.get("q", "").strip() else None
    found = _ordered(call, list(_found(call, node)))
    part, token = page(call, found, default=100, greatest=1000)
    answer: Json = {
        "kind": "drive#fileList",
        "incompleteSearch": False,
        "files": [file_resource(call, record) for record in part],
    }
    if token is not None:
        answer["nextPageToken"] = token
    return answer


def _check_place(call: Call) -> None:
    """Everything here is in My Drive: other corpora and spaces are refused, shared drives do not exist."""
    if drive := call.params.get("driveId") or call.params.get("teamDriveId"):
        raise not_found("Shared drive", drive, "driveId")
    corpora = call.params.get("corpora", "user")
    if corpora not in ("user", "allDrives"):
        raise unimplemented(f"drive.files.list with corpora={corpora}")
    spaces = call.params.get("spaces", "drive")
    if spaces != "drive":
        raise unimplemented(f"drive.files.list with spaces={spaces}")


def _found(call: Call, node: Node | None) -> Iterator[Json]:
    lag = timedelta(seconds=float(call.store.setting("search_lag_seconds", 0)))
    for record in _candidates(call, node):
        if record["id"] == call.user.root or not is_listed(call.store, record, call.user):
            continue
        if lag and parse_time(record.get("stored", "") or record["createdTime"]) + lag > call.now:
            continue
        if node is None or matches(call, record, node):
            yield record


def _candidates(call: Call, node: Node | None) -> Iterator[Json]:
    """The records worth looking at, narrowed by what the store has an index for."""
    narrow: Json = {}
    for term in required_terms(node) if node is not None else []:
        if term.field == "parents":
            narrow["parent"] = call.user.root if term.value == "root" else term.value
        elif term.field == "properties":
            narrow["has_property"] = term.value
        elif term.field == "mimeType" and term.operator == "=":
            narrow["mime_type"] = term.value
    return call.store.files(**narrow)


# Order


def _natural(name: str) -> list[tuple[int, int, str]]:
    pieces = re.findall(r"\d+|\D+", name.casefold())
    return [(0, int(piece), "") if piece.isdigit() else (1, 0, piece) for piece in pieces]


def _shared_time(call: Call, record: Json) -> str:
    mine = own_permission(record, call.user)
    return "" if mine is None else str(mine.get("sharedTime", ""))


_SORT_KEYS: Mapping[str, Callable[[Call, Json], Any]] = {
    "createdTime": lambda _, record: record["createdTime"],
    "folder": lambda _, record: record["mimeType"] != FOLDER,
    "modifiedTime": lambda _, record: record["modifiedTime"],
    "name": lambda _, record: record["name"].casefold(),
    "name_natural": lambda _, record: _natural(record["name"]),
    "recency": lambda _, record: max(record["modifiedTime"], record["createdTime"]),
    "sharedWithMeTime": _shared_time,
    "starred": lambda call, record: call.user.email not in record.get("starredBy", []),
}
_LACKING_KEYS = ("modifiedByMeTime", "viewedByMeTime", "quotaBytesUsed")


def _ordered(call: Call, records: list[Json]) -> list[Json]:
    order = call.params.get("orderBy") or "modifiedTime desc"
    for entry in reversed(order.split(",")):
        name, _, direction = entry.strip().partition(" ")
        if name in _LACKING_KEYS:
            raise unimplemented(f"drive.files.list with orderBy={name}")
        if name not in _SORT_KEYS or direction.strip() not in ("", "desc"):
            raise invalid_value("orderBy")
        key = _SORT_KEYS[name]
        records.sort(key=lambda record, key=key: key(call, record), reverse=bool(direction))  # type: ignore[misc]
    return records
