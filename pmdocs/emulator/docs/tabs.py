"""Adding, renaming, moving and deleting tabs."""

from __future__ import annotations

from pmdocs.emulator.methods import Json

from .edit import Edit, RefusedError, request
from .masks import field_paths
from .render import tab_properties
from .state import Tab
from .units import splits_cluster, to_units


def _siblings(edit: Edit, parent_id: str | None) -> list[Tab]:
    return edit.tab(parent_id).children if parent_id else edit.document.tabs


def _parent_of(edit: Edit, tab: Tab) -> Tab | None:
    return next((other for other in edit.document.all_tabs() if tab in other.children), None)


def _properties(edit: Edit, tab: Tab) -> Json:
    parent = _parent_of(edit, tab)
    level, above = 0, parent
    while above is not None:
        level, above = level + 1, _parent_of(edit, above)
    siblings = parent.children if parent else edit.document.tabs
    return tab_properties(tab, index=siblings.index(tab), parent=parent, level=level)


def _checked_icon(icon: str | None) -> str | None:
    """One emoji or none."""
    if not icon:
        return None
    units = to_units(icon)
    if icon.isascii() or not all(splits_cluster(units, at) for at in range(1, len(units))):
        raise RefusedError("The icon emoji is invalid.")
    return icon


def _put(siblings: list[Tab], index: int | None, tab: Tab) -> None:
    at = len(siblings) if index is None else index
    if not 0 <= at <= len(siblings):
        raise RefusedError(f"Invalid tab index: {at}.")
    siblings.insert(at, tab)


@request("addDocumentTab")
def add_document_tab(edit: Edit, raw: Json) -> Json:
    """An empty tab, last among its siblings unless an index is given."""
    given = raw.get("tabProperties", {})
    if "nestingLevel" in given:
        raise RefusedError("The nesting level of a tab cannot be set.")
    count = len(list(edit.document.all_tabs()))
    tab_id = given.get("tabId") or edit.new_id("t.")
    if any(tab.id == tab_id for tab in edit.document.all_tabs()):
        raise RefusedError(f"The tab ID {tab_id} is already in use.")
    made = Tab(
        id=tab_id,
        title=given.get("title") or f"Tab {count + 1}",
        icon=_checked_icon(given.get("iconEmoji")),
    )
    _put(_siblings(edit, given.get("parentTabId")), given.get("index"), made)
    return {"tabProperties": _properties(edit, made)}


@request("updateDocumentTabProperties")
def update_document_tab_properties(edit: Edit, raw: Json) -> None:
    """Change title, icon, parent or place of the tab named in the properties."""
    given = raw.get("tabProperties", {})
    if not given.get("tabId"):
        raise RefusedError("The tab ID must be specified.")
    tab = edit.tab(given["tabId"])
    paths = field_paths(raw.get("fields"), "TabProperties", read_only=("nestingLevel",))
    fields = {path[0] for path in paths}
    if raw["fields"].strip() == "*":
        fields &= set(given)
    if "title" in fields:
        if not given.get("title"):
            raise RefusedError("The title of a tab must not be empty.")
        tab.title = given["title"]
    if "iconEmoji" in fields:
        tab.icon = _checked_icon(given.get("iconEmoji"))
    if fields & {"parentTabId", "index"}:
        _move(edit, tab, given, fields)


def _move(edit: Edit, tab: Tab, given: Json, fields: set[str]) -> None:
    parent = _parent_of(edit, tab)
    parent_id = given.get("parentTabId") if "parentTabId" in fields else (parent.id if parent else None)
    target = _siblings(edit, parent_id)
    if any(below.id == parent_id for below in _below(tab)):
        raise RefusedError("A tab cannot be moved into itself or its own child tabs.")
    (parent.children if parent else edit.document.tabs).remove(tab)
    _put(target, given.get("index") if "index" in fields else None, tab)


def _below(tab: Tab) -> list[Tab]:
    return [tab, *(other for child in tab.children for other in _below(child))]


@request("deleteTab")
def delete_tab(edit: Edit, raw: Json) -> None:
    """Delete a tab with its child tabs; one tab has to stay."""
    if not raw.get("tabId"):
        raise RefusedError("The tab ID must be specified.")
    tab = edit.tab(raw["tabId"])
    parent = _parent_of(edit, tab)
    siblings = parent.children if parent else edit.document.tabs
    if parent is None and len(siblings) == 1:
        raise RefusedError("The last tab of a document cannot be deleted.")
    siblings.remove(tab)
