"""Single activities as they come from the store, and the groups that consolidation makes of them.

The ``legacy`` strategy groups similar actions within a window of time, by rules of each type of action that
are not documented. Here neighbours are grouped when, within ten minutes, one file was edited (by anybody),
or one person did the very same to several files. Comments and renames stay single.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pmdocs.emulator.methods import Call, Json

from . import shapes
from .times import timestamp

WINDOW = 600_000
"""Milliseconds between the first and the last of a group (unverified)."""

MOST = 100
"""Actions of a group, so that no answer grows without an end (unverified)."""

_ALIKE = ("CREATE", "MOVE", "DELETE", "RESTORE", "PERMISSION_CHANGE")


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored activity with its place in the order; its actions are those that passed the filter."""

    seq: int
    at: int
    value: Json


def groups(entries: Iterable[Entry], *, legacy: bool) -> Iterator[list[Entry]]:
    """Runs of entries, newest first, that make one activity each."""
    group: list[Entry] = []
    for entry in entries:
        if group and not (legacy and len(group) < MOST and _belongs(group[0], entry)):
            yield group
            group = []
        group.append(entry)
    if group:
        yield group


def _belongs(newest: Entry, entry: Entry) -> bool:
    if newest.at - entry.at > WINDOW:
        return False
    ours, theirs = newest.value, entry.value
    case = ours["actions"][0]["case"]
    if case == "EDIT":
        return bool(ours["actions"] == theirs["actions"] and ours["item"]["id"] == theirs["item"]["id"])
    same = ours["actions"] == theirs["actions"] and ours["actor"] == theirs["actor"]
    return bool(case in _ALIKE and same and ours["item"]["id"] != theirs["item"]["id"])


def drive_activity(call: Call, group: Sequence[Entry]) -> Json:
    """A DriveActivity. An action names actor, target and time only where the whole has several (guide)."""
    actors = _distinct(shapes.user(call, entry.value["actor"]) for entry in group)
    targets = _distinct(shapes.target(call, entry.value) for entry in group)
    first, last = group[-1].at, group[0].at
    actions: list[Json] = []
    for entry in group:
        own: Json = {}
        if len(actors) > 1:
            own["actor"] = {"user": shapes.user(call, entry.value["actor"])}
        if len(targets) > 1:
            own["target"] = shapes.target(call, entry.value)
        if first != last:
            own["timestamp"] = timestamp(entry.at)
        actions += [{"detail": shapes.detail(call, action), **own} for action in entry.value["actions"]]
    answer: Json = {
        "primaryActionDetail": actions[0]["detail"],
        "actors": [{"user": actor} for actor in actors],
        "actions": actions,
        "targets": targets,
    }
    if first == last:
        return answer | {"timestamp": timestamp(last)}
    return answer | {"timeRange": {"startTime": timestamp(first), "endTime": timestamp(last)}}


def _distinct(values: Iterable[Json]) -> list[Json]:
    found: list[Json] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
