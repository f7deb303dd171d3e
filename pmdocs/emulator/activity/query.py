"""``driveactivity.activity.query``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from pmdocs.emulator.access import open_file
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, invalid

from . import filters, paging
from .cases import bits
from .grouping import Entry, drive_activity, groups
from .times import milliseconds

DEFAULT_PAGE = 50
GREATEST_PAGE = 100
"""Page sizes are limited (guide "Make requests"); Google does not say to what."""


@method("driveactivity.activity.query", writes=False)
def query(call: Call) -> Json:
    """What was done to one file (``itemName``) or to a folder and all below it now (``ancestorName``).

    Newest first; without either key, the caller's My Drive. The filter picks actions: an activity shows
    those that pass, the first of them as the primary one (unverified). With the switch
    ``activity_delay_seconds`` younger activities are not seen yet, with ``activity_gaps`` every so-manieth
    never. A full page has a token, also when
    nothing more comes, as the guide warns; ``pageSize`` counts up to 100.

    Raises `Problem`: 400 for a filter, name, size or page token that cannot be read, 404 for files unknown
    or not shared.
    """
    legacy = _is_legacy(call)
    size = call.body.get("pageSize", 0) or DEFAULT_PAGE
    if size < 0:
        raise invalid("The page size must not be negative.")
    size = min(size, GREATEST_PAGE)
    found = list(islice(groups(_entries(call), legacy=legacy), size))
    answer: Json = {}
    if found:
        answer["activities"] = [drive_activity(call, group) for group in found]
    if len(found) == size:
        last = found[-1][-1]
        answer["nextPageToken"] = paging.page_token(call, (last.at, last.seq))
    return answer


def _entries(call: Call) -> Iterator[Entry]:
    """Stored activities that the request means, newest first, with the actions that pass its filter."""
    wanted = filters.parse(call.body.get("filter", ""))
    delay = call.store.setting("activity_delay_seconds", 0)
    if delay:
        wanted = wanted.both(filters.Filter(latest=milliseconds(call.now) - int(delay * 1000)))
    found = call.store.activities(
        **_scope(call),
        earliest=wanted.earliest,
        latest=wanted.latest,
        before=paging.position(call),
        cases=wanted.cases,
    )
    gaps = int(call.store.setting("activity_gaps", 0))
    for seq, at, value in found:
        if gaps and seq % gaps == 0:
            continue
        value["actions"] = [action for action in value["actions"] if bits([action["case"]]) & wanted.cases]
        yield Entry(seq, at, value)


def _scope(call: Call) -> dict[str, Any]:
    """Where to look, for the store; whoever may read a folder may read all below it."""
    if "itemName" in call.body and "ancestorName" in call.body:
        name = [key for key in call.body if key in ("itemName", "ancestorName")][-1]
        raise _second(name.replace("N", "_n"), "key", name)
    if "itemName" in call.body:
        return {"item": _file_id(call, "itemName")}
    return {"ancestor": _file_id(call, "ancestorName")}


def _file_id(call: Call, key: str) -> str:
    name = call.body.get(key, "items/root")
    collection, _, item_id = name.partition("/")
    if collection != "items" or not item_id or "/" in item_id:
        raise invalid(f"Invalid {key}: {name}. The format is items/ITEM_ID.")
    file_id: str = open_file(call, item_id)["id"]
    return file_id


def _is_legacy(call: Call) -> bool:
    strategy = call.body.get("consolidationStrategy", {})
    if len(strategy) > 1:
        name = list(strategy)[-1]
        raise _second(f"consolidation_strategy.{name}", "strategy", name)
    return "legacy" in strategy


def _second(path: str, union: str, name: str) -> Problem:
    return invalid(
        f"Invalid value at '{path}' (oneof), oneof field '{union}' is already set. Cannot set '{name}'"
    )
