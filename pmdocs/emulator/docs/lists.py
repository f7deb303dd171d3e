"""Which lists of a tab are used, and by whom: paragraphs, suggested paragraphs, suggested bullets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pmdocs.emulator.methods import Json

from . import pending
from .state import Tab


def lists_json(tab: Tab) -> Json:
    """The lists as documents.get shows them; one that only suggestions use names the first of these."""
    if not any(any(segment.pending) for _, segment in tab.segments()):
        return tab.lists
    firm = set(_firm(tab))
    suggested: dict[str, str] = {}
    for list_id, suggestion_id in _suggested(tab):
        suggested.setdefault(list_id, suggestion_id)
    return {
        list_id: held
        if list_id in firm or list_id not in suggested
        else {**held, "suggestedInsertionId": suggested[list_id]}
        for list_id, held in tab.lists.items()
    }


def in_suggestions(tab: Tab) -> set[str]:
    """Lists of units about which anything is suggested."""
    found = {list_id for list_id, _ in _suggested(tab)}
    for _, segment in tab.segments():
        for at, _ in pending.noted(segment.pending):
            found |= {segment.marks[at].get("bullet", {}).get("listId")}
    return found - {None}


def forget_unused(tab: Tab, list_ids: Iterable[str]) -> None:
    """Forget those of some lists that no paragraph and no suggestion belongs to any more."""
    candidates = set(list_ids) & set(tab.lists)
    if candidates:
        for list_id in candidates - set(_used(tab)):
            del tab.lists[list_id]


def _used(tab: Tab) -> Iterator[str]:
    for _, segment in tab.segments():
        for mark in segment.marks:
            if "bullet" in mark:
                yield mark["bullet"]["listId"]
    for list_id, _ in _suggested(tab):
        yield list_id


def _firm(tab: Tab) -> Iterator[str]:
    """Lists of paragraphs that are no suggested insertions."""
    for _, segment in tab.segments():
        for mark, note in zip(segment.marks, segment.pending, strict=True):
            if "bullet" in mark and (note is None or "ins" not in note):
                yield mark["bullet"]["listId"]


def _suggested(tab: Tab) -> Iterator[tuple[str, str]]:
    """List and suggestion, where a suggestion inserts a paragraph of a list or makes it one."""
    for _, segment in tab.segments():
        for at, note in pending.noted(segment.pending):
            insertions, _, changes = pending.parts(note)
            bullet = segment.marks[at].get("bullet")
            if bullet and insertions:
                yield bullet["listId"], insertions[0]
            for change in changes:
                if change["part"] == "bullet" and change["to"].get("bullet"):
                    yield change["to"]["bullet"]["listId"], change["id"]
