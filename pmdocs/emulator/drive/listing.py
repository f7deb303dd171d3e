"""``drive.files.list``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any

from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.store import FOLDER, ORDERS

from .drives import open_drive
from .matching import matches
from .paging import keyed_page, page
from .query import Node, fields_of, parse, parse_time, required_terms
from .refusals import invalid_value
from .resource import file_resource, modified_by
from .sharing import is_listed, own_permission, visibility


@method("drive.files.list", writes=False)
def list_files(call: Call) -> Json:
    """Files the caller owns or was given, that satisfy ``q``.

    Search lags: a file is found only ``search_lag_seconds`` (control setting) after it was stored.
    Without ``orderBy`` the most recently modified come first. Raises `Problem` 400 for a query, sort key
    or page token it cannot read.
    """
    drive_id = _check_place(call)
    node = parse(call.params["q"]) if call.params.get("q", "").strip() else None
    if node is not None:
        _check_terms(call, node)
    order, _, direction = (call.params.get("orderBy") or "modifiedTime desc").strip().partition(" ")
    if order in ORDERS and direction.strip() in ("", "desc"):
        # The store has an index for it: a page is read without looking at all files.
        part, token = keyed_page(
            call,
            lambda after: _found(call, node, drive_id, order=order, descending=bool(direction), after=after),
            lambda record: call.store.file_key(record, order=order),
            default=100,
            greatest=1000,
        )
    else:
        found = _ordered(call, list(_found(call, node, drive_id)))
        part, token = page(call, found, default=100, greatest=1000)
    answer: Json = {
        "kind": "drive#fileList",
        "incompleteSearch": False,
        "files": [file_resource(call, record) for record in part],
    }
    if token is not None:
        answer["nextPageToken"] = token
    return answer


def _check_place(call: Call) -> str | None:
    """The shared drive to search, or None for what else the caller sees.

    Rules of the guide "Search for shared drives": ``driveId`` goes with ``corpora=drive`` and only with it, and
    items of shared drives have to be asked for.
    """
    drive_id: str | None = call.params.get("driveId") or call.params.get("teamDriveId")
    corpora = call.params.get("corpora") or ("drive" if call.params.get("teamDriveId") else "user")
    if corpora not in ("user", "drive", "teamDrive", "allDrives", "allTeamDrives", "domain"):
        raise invalid_value("corpora")
    in_one = corpora in ("drive", "teamDrive")
    if in_one != (drive_id is not None):
        raise Problem(
            400,
            "The driveId parameter must be specified if and only if corpora is set to drive.",
            reason="invalid",
            location="driveId",
        )
    if (in_one or corpora in ("allDrives", "allTeamDrives")) and not _shows_drives(call):
        raise Problem(
            400,
            "The includeItemsFromAllDrives and supportsAllDrives parameters must both be true "
            f"for corpora={corpora}.",
            reason="invalid",
            location="includeItemsFromAllDrives",
        )
    if drive_id is not None:
        open_drive(call)
    spaces = call.params.get("spaces", "drive")
    if spaces != "drive":
        raise unimplemented(f"drive.files.list with spaces={spaces}")
    return drive_id


def _shows_drives(call: Call) -> bool:
    """Whether the caller knows of shared drives and wants their items."""
    wants = call.params.get("includeItemsFromAllDrives") or call.params.get("includeTeamDriveItems")
    return bool(wants and (call.params.get("supportsAllDrives") or call.params.get("supportsTeamDrives")))


def _check_terms(call: Call, node: Node) -> None:
    named = fields_of(node)
    if "hidden" in named:
        raise invalid_value("q")
    if "fullText" in named and call.params.get("orderBy"):
        raise Problem(
            400,
            "Sorting is not supported for queries with fullText terms. Results are always in descending "
            "relevance order.",
            reason="invalid",
            location="orderBy",
        )


def _found(call: Call, node: Node | None, drive_id: str | None, **order: Any) -> Iterator[Json]:
    lag = timedelta(seconds=float(call.store.setting("search_lag_seconds", 0)))
    by_domain = call.params.get("corpora") == "domain"
    for record in _candidates(call, node, order):
        if record["id"] == call.user.root or "drive" in record:
            continue
        home = record.get("driveId")
        if (home is not None and not _shows_drives(call)) or (drive_id is not None and home != drive_id):
            continue
        if not is_listed(call.store, record, call.user):
            continue
        if by_domain and not visibility(call.store, record).startswith(("domain", "anyone")):
            continue
        if lag and parse_time(record.get("stored", "") or record["createdTime"]) + lag > call.now:
            continue
        if node is None or matches(call, record, node):
            yield record


def _candidates(call: Call, node: Node | None, order: Mapping[str, Any]) -> Iterator[Json]:
    """The records worth looking at, narrowed by what the store has an index for."""
    narrow: Json = {}
    for term in required_terms(node) if node is not None else []:
        if term.field == "parents":
            narrow["parent"] = call.user.root if term.value == "root" else term.value
        elif term.field == "properties":
            narrow["has_property"] = term.value
        elif term.field == "mimeType" and term.operator == "=":
            narrow["mime_type"] = term.value
    return call.store.files(**narrow, **order)


# Order


def _natural(name: str) -> list[tuple[int, int, str]]:
    pieces = re.findall(r"\d+|\D+", name.casefold())
    return [(0, int(piece), "") if piece.isdigit() else (1, 0, piece) for piece in pieces]


def _shared_time(call: Call, record: Json) -> str:
    mine = own_permission(record, call.user)
    return "" if mine is None else str(mine.get("sharedTime", ""))


_SORT_KEYS: Mapping[str, Callable[[Call, Json], Any]] = {
    "createdTime": lambda _, record: record["createdTime"],
    "modifiedByMeTime": lambda call, record: modified_by(record, call.user.email) or "",
    "quotaBytesUsed": lambda _, record: record.get("size", 0),
    "viewedByMeTime": lambda call, record: record.get("viewedBy", {}).get(call.user.email, ""),
    "folder": lambda _, record: record["mimeType"] != FOLDER,
    "modifiedTime": lambda _, record: record["modifiedTime"],
    "name": lambda _, record: record["name"].casefold(),
    "name_natural": lambda _, record: _natural(record["name"]),
    "recency": lambda _, record: max(record["modifiedTime"], record["createdTime"]),
    "sharedWithMeTime": _shared_time,
    "starred": lambda call, record: call.user.email not in record.get("starredBy", []),
}


def _ordered(call: Call, records: list[Json]) -> list[Json]:
    order = call.params.get("orderBy") or "modifiedTime desc"
    for entry in reversed(order.split(",")):
        name, _, direction = entry.strip().partition(" ")
        if name not in _SORT_KEYS or direction.strip() not in ("", "desc"):
            raise invalid_value("orderBy")
        key = _SORT_KEYS[name]
        records.sort(key=lambda record, key=key: key(call, record), reverse=bool(direction))  # type: ignore[misc]
    return records
