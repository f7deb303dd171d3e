"""What is suggested about one unit of a segment.

A note::

    {"ins": [id, …],        # suggestions that insert the unit
     "del": [id, …],        # suggestions that delete it
     "changes": [change, …]}  # changes of its mark, oldest first

without its empty members; None says that nothing is suggested. A change::

    {"id", "part": "textStyle" | "paragraphStyle" | "tableRowStyle" | "tableCellStyle" | "bullet" | "dropdown",
     "to": {field: new value, or None to unset it},
     "silent": True}  # only where it follows from deleting a line feed: not shown, but accepted along

The field of part ``bullet`` is ``bullet`` itself. The mark of a unit stays as it is without the
suggestions. Notes are shared between units and never changed in place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from pmdocs.emulator.methods import Json

STYLES = ("textStyle", "paragraphStyle", "tableRowStyle", "tableCellStyle")


def note(insertions: list[str], deletions: list[str], changes: list[Json]) -> Json | None:
    """A note of these parts."""
    made = {"ins": insertions, "del": deletions, "changes": changes}
    return {key: value for key, value in made.items() if value} or None


def parts(held: Json | None) -> tuple[list[str], list[str], list[Json]]:
    """Insertions, deletions and changes of a note, as new lists."""
    if held is None:
        return [], [], []
    return list(held.get("ins", ())), list(held.get("del", ())), list(held.get("changes", ()))


def ids(held: Json | None) -> set[str]:
    """The suggestions a note speaks of."""
    insertions, deletions, changes = parts(held)
    return {*insertions, *deletions, *(change["id"] for change in changes)}


def noted(notes: Sequence[Json | None]) -> Iterator[tuple[int, Json]]:
    """Places and notes of the units about which something is suggested."""
    return ((at, held) for at, held in enumerate(notes) if held is not None)


def is_deleted(held: Json | None) -> bool:
    """Whether somebody suggests to delete the unit."""
    return held is not None and "del" in held


def without_changes(held: Json | None) -> Json | None:
    """A note about the unit's presence only."""
    insertions, deletions, _ = parts(held)
    return note(insertions, deletions, [])


def renamed(held: Json | None, old: str, new: str) -> Json | None:
    """A note with one suggestion under another name."""
    insertions, deletions, changes = parts(held)
    return note(
        _renamed(insertions, old, new),
        _renamed(deletions, old, new),
        [{**change, "id": new} if change["id"] == old else change for change in changes],
    )


def _renamed(found: list[str], old: str, new: str) -> list[str]:
    return list(dict.fromkeys(new if one == old else one for one in found))


def applied(mark: Json, changes: Collection[Json]) -> Json:
    """A mark after changes."""
    for change in changes:
        part, fields = change["part"], change["to"]
        if part == "bullet":
            mark = _with_fields(mark, fields)
        elif part == "dropdown":
            value = mark["value"]
            properties = _with_fields(value["dropdownProperties"], fields)
            mark = {**mark, "value": {**value, "dropdownProperties": properties}}
        else:
            mark = {**mark, part: _with_fields(mark[part], fields)}
    return mark


def _with_fields(value: Json, fields: Json) -> Json:
    changed = {**value, **fields}
    return {name: item for name, item in changed.items() if item is not None}


def differences(old: Json, new: Json) -> Iterator[tuple[str, Json]]:
    """Part and new field values of what has to change for one mark to become another.

    Raises ValueError, with the name of the part, for parts that cannot be changed by a suggestion.
    """
    for part in sorted({*old, *new}):
        before, after = old.get(part), new.get(part)
        if before == after:
            continue
        if part in STYLES:
            yield part, _changed_fields(before or {}, after or {})
        elif part == "bullet":
            yield part, {"bullet": after}
        elif part == "value" and before is not None and "dropdownProperties" in before and after is not None:
            fields = _changed_fields(before["dropdownProperties"], after["dropdownProperties"])
            if "dropdownDefinitionId" in fields:
                raise ValueError("dropdownDefinitionId")
            yield "dropdown", fields
        else:
            raise ValueError(part)


def _changed_fields(old: Json, new: Json) -> Json:
    return {name: new.get(name) for name in sorted({*old, *new}) if old.get(name) != new.get(name)}


def with_change(
    changes: list[Json], change: Json, *, base: Json, is_own: Callable[[str], bool]
) -> list[Json]:
    """Changes with one more, joined with the last where that belongs to the same suggestion.

    Fields that only the author's own suggestions change, and that are back at their value in ``base``,
    are no longer changed.
    """
    if changes and _key(changes[-1]) == _key(change):
        changes = [*changes[:-1], {**change, "to": {**changes[-1]["to"], **change["to"]}}]
    else:
        changes = [*changes, change]
    part = change["part"]
    returned = [
        name
        for name in change["to"]
        if _value(applied(base, changes), part, name) == _value(base, part, name)
        and all(is_own(one["id"]) for one in changes if one["part"] == part and name in one["to"])
    ]
    kept = [_without(one, returned) if one["part"] == part else one for one in changes]
    return [one for one in kept if one["to"]]


def _key(change: Json) -> tuple[Any, ...]:
    return change["id"], change["part"], change.get("silent", False)


def _value(mark: Json, part: str, name: str) -> Any:
    if part == "bullet":
        return mark.get("bullet")
    if part == "dropdown":
        return mark["value"]["dropdownProperties"].get(name)
    return mark[part].get(name)


def _without(change: Json, names: list[str]) -> Json:
    return {**change, "to": {name: value for name, value in change["to"].items() if name not in names}}


def is_usable(change: Json, *, lists: Json, dropdowns: Json, mark: Json) -> bool:
    """Whether what a change refers to still exists in the tab: its list, or its dropdown option."""
    fields = change["to"]
    if change["part"] == "bullet":
        return fields["bullet"] is None or fields["bullet"]["listId"] in lists
    if change["part"] == "dropdown" and "selectedOptionId" in fields:
        definition = dropdowns.get(mark["value"]["dropdownProperties"]["dropdownDefinitionId"], {})
        options = definition.get("dropdownDefinitionProperties", {}).get("options", [])
        return any(option["optionId"] == fields["selectedOptionId"] for option in options)
    return True


def stretches(indexes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending indexes as ranges, the last range first."""
    end = len(indexes)
    for at in range(len(indexes) - 1, -1, -1):
        if at == 0 or indexes[at - 1] != indexes[at] - 1:
            yield indexes[at], indexes[end - 1] + 1
            end = at
