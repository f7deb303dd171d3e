"""What is suggested about a tab as a whole: its document style, its named styles, a first header or footer.

``Tab.changes`` holds them, oldest first::

    {"id", "part": "documentStyle" | "NORMAL_TEXT" | "HEADING_1" | …,
     "to": {path: new value, or None to unset it}}

A path is the name of a field, for named styles with ``textStyle.`` or ``paragraphStyle.`` before it. A header
or footer that is suggested is there already, and goes when the field that names it is rejected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pmdocs.emulator.methods import Json

from .section_styles import clear_margins
from .state import Tab

NEW = "*"
"""The id of changes made by the current request, until `suggesting` names them."""

DOCUMENT = "documentStyle"
_SEGMENTS = ("headers", "footers")


def document_style(tab: Tab) -> Json:
    """The document style with all that is suggested."""
    return _applied(tab.style, (change["to"] for change in tab.changes if change["part"] == DOCUMENT))


def named_style(tab: Tab, kind: str) -> Json:
    """A named style with all that is suggested."""
    found = flat(tab.named_style(kind))
    return nested(_applied(found, (change["to"] for change in tab.changes if change["part"] == kind)))


def flat(style: Json) -> Json:
    """A named style with paths for names."""
    found: Json = {}
    for name, value in style.items():
        if name in {"textStyle", "paragraphStyle"}:
            found |= {f"{name}.{field}": item for field, item in value.items()}
        else:
            found[name] = value
    return found


def nested(style: Json) -> Json:
    """The inverse of `flat`."""
    found: Json = {"textStyle": {}, "paragraphStyle": {}}
    for path, value in style.items():
        part, _, field = path.partition(".")
        if field:
            found[part][field] = value
        else:
            found[part] = value
    return {"namedStyleType": found.pop("namedStyleType"), **found}


def _applied(style: Json, changes: Iterator[Json]) -> Json:
    for fields in changes:
        style = {name: value for name, value in {**style, **fields}.items() if value is not None}
    return style


def suggest(tab: Tab, part: str, before: Json, after: Json) -> None:
    """Note what makes one style (with paths for names) another."""
    fields = {
        name: after.get(name) for name in sorted({*before, *after}) if before.get(name) != after.get(name)
    }
    if fields:
        tab.changes.append({"id": NEW, "part": part, "to": fields})


def rename(tab: Tab, chosen: str) -> None:
    """Name the new changes of a tab after their suggestion."""
    tab.changes = [{**change, "id": chosen} if change["id"] == NEW else change for change in tab.changes]


def settle(tab: Tab, verdict: Callable[[str], bool | None]) -> None:
    """Apply accepted changes and forget rejected ones, along with a header or footer that came with them."""
    for change in tab.changes:
        decided = verdict(change["id"])
        if decided:
            _accept(tab, change)
        elif decided is False:
            for held in _SEGMENTS:
                kept = getattr(tab, held)
                for value in change["to"].values():
                    if isinstance(value, str):
                        kept.pop(value, None)
    tab.changes = [change for change in tab.changes if verdict(change["id"]) is None]


def _accept(tab: Tab, change: Json) -> None:
    if change["part"] == DOCUMENT:
        tab.style = _applied(tab.style, iter([change["to"]]))
        clear_margins(tab.body, set(change["to"]))
        return
    style = tab.named_style(change["part"])
    tab.named_styles[tab.named_styles.index(style)] = nested(_applied(flat(style), iter([change["to"]])))


def changes_json(tab: Tab) -> Json:
    """``suggestedDocumentStyleChanges`` and ``suggestedNamedStylesChanges``, where there are any."""
    documents: Json = {}
    styles: dict[str, dict[str, Json]] = {}
    for change in tab.changes:
        if change["part"] == DOCUMENT:
            documents.setdefault(change["id"], {}).update(change["to"])
        else:
            styles.setdefault(change["id"], {}).setdefault(change["part"], {}).update(change["to"])
    members = {
        "suggestedDocumentStyleChanges": {key: _document_change(fields) for key, fields in documents.items()},
        "suggestedNamedStylesChanges": {key: _named_change(kinds) for key, kinds in styles.items()},
    }
    return {name: value for name, value in members.items() if value}


def _document_change(fields: Json) -> Json:
    state: Json = {}
    for name in fields:
        if name == "background":
            state["backgroundSuggestionState"] = {"backgroundColorSuggested": True}
        elif name == "pageSize":
            state["pageSizeSuggestionState"] = {"heightSuggested": True, "widthSuggested": True}
        else:
            state[f"{name}Suggested"] = True
    return {"documentStyle": _values(fields), "documentStyleSuggestionState": state}


def _values(fields: Json) -> Json:
    return {name: value for name, value in fields.items() if value is not None}


def _named_change(kinds: dict[str, Json]) -> Json:
    styles, states = list[Json](), list[Json]()
    for kind, fields in kinds.items():
        styles.append(nested({"namedStyleType": kind, **_values(fields)}))
        state: Json = {"namedStyleType": kind}
        for path in fields:
            part, _, field = path.partition(".")
            mask = state.setdefault(f"{part}SuggestionState", {})
            if field == "shading":
                mask["shadingSuggestionState"] = {"backgroundColorSuggested": True}
            else:
                mask[f"{field}Suggested"] = True
        states.append(state)
    return {
        "namedStyles": {"styles": styles},
        "namedStylesSuggestionState": {"stylesSuggestionStates": states},
    }
