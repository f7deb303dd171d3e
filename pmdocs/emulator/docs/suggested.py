"""The ``suggested…`` members of documents.get, from the notes beside the units.

A change shows the new values of the fields it sets, and a suggestion state in which each field that it
sets or unsets is true (discovery document, SuggestedTextStyle and its like).
"""

from __future__ import annotations

from pmdocs.emulator.methods import Json

from . import pending
from .state import Tab
from .text_styles import inherited_text_style


def presence(note: Json | None) -> Json:
    """Suggested insertion and deletion ids, where there are any."""
    if note is None:
        return {}
    members = {"suggestedInsertionIds": note.get("ins"), "suggestedDeletionIds": note.get("del")}
    return {name: ids for name, ids in members.items() if ids}


def part_changes(note: Json | None) -> Json:
    """What a row or a cell of a table shows."""
    if note is None:
        return {}
    members = {
        "suggestedTableRowStyleChanges": _changes(note, "tableRowStyle", "tableRowStyle"),
        "suggestedTableCellStyleChanges": _changes(note, "tableCellStyle", "tableCellStyle"),
    }
    return presence(note) | {name: changes for name, changes in members.items() if changes}


def element_changes(mark: Json, note: Json | None, restyled: Json) -> Json:
    """What a run or another element of a paragraph shows.

    ``restyled`` holds the text style changes that all elements of the paragraph share.
    """
    if note is None and not restyled:
        return {}
    styles = {**restyled, **_changes(note, "textStyle", "textStyle")}
    dropdowns = _changes(note, "dropdown", "dropdownProperties") if mark.get("kind") == "dropdown" else {}
    for change in dropdowns.values():
        # There is no mask for the words, which follow from the option.
        change["dropdownPropertiesSuggestionState"].pop("displayValueSuggested", None)
    members = {"suggestedTextStyleChanges": styles, "suggestedDropdownPropertiesChanges": dropdowns}
    return presence(note) | {name: changes for name, changes in members.items() if changes}


def paragraph_changes(mark: Json, note: Json | None) -> Json:
    """What a paragraph shows, from the note of its line feed."""
    if note is None or "changes" not in note:
        return {}
    members = {
        "suggestedParagraphStyleChanges": _changes(note, "paragraphStyle", "paragraphStyle"),
        "suggestedBulletChanges": _bullet_changes(mark, note),
    }
    return {name: changes for name, changes in members.items() if changes}


def text_styles_with_paragraph(tab: Tab, mark: Json, note: Json | None) -> Json:
    """The text style changes that come with another named style: the font changes (observed 2026-08-02)."""
    found: Json = {}
    for suggestion_id, fields in _merged(note, "paragraphStyle").items():
        if fields.get("namedStyleType"):
            old = inherited_text_style(tab, mark["paragraphStyle"]["namedStyleType"])
            new = inherited_text_style(tab, fields["namedStyleType"])
            changed = {name: new.get(name) for name in new if old.get(name) != new.get(name)}
            if changed:
                found[suggestion_id] = _change("textStyle", changed)
    return found


def _merged(note: Json | None, part: str) -> dict[str, Json]:
    """New field values by suggestion; later ones of the same suggestion win."""
    found: dict[str, Json] = {}
    for change in pending.parts(note)[2]:
        if change["part"] == part and not change.get("silent"):
            found.setdefault(change["id"], {}).update(change["to"])
    return found


def _changes(note: Json | None, part: str, member: str) -> dict[str, Json]:
    return {suggestion_id: _change(member, fields) for suggestion_id, fields in _merged(note, part).items()}


def _change(member: str, fields: Json) -> Json:
    state: Json = {}
    for name in fields:
        if name == "shading":
            state["shadingSuggestionState"] = {"backgroundColorSuggested": True}
        elif name not in _WITHOUT_STATE:
            state[f"{name}Suggested"] = True
    values = {name: value for name, value in fields.items() if value is not None}
    return {member: values, f"{member}SuggestionState": state}


_WITHOUT_STATE = frozenset(("tabStops", "tableHeader", "preventOverflow"))
"""Fields for which the discovery document has no mask."""


def _bullet_changes(mark: Json, note: Json) -> Json:
    """Another list or level, and the parts of the glyph's style that change; no list shows as no values."""
    found: Json = {}
    for suggestion_id, fields in _merged(note, "bullet").items():
        old, new = mark.get("bullet") or {}, fields["bullet"] or {}
        values: Json = {}
        state: Json = {}
        for name in ("listId", "nestingLevel"):
            if old.get(name) != new.get(name):
                state[f"{name}Suggested"] = True
                values |= {name: new[name]} if name in new else {}
        before, after = old.get("textStyle", {}), new.get("textStyle", {})
        changed = {name: after.get(name) for name in {*before, *after} if before.get(name) != after.get(name)}
        if changed:
            inner = _change("textStyle", changed)
            values["textStyle"] = inner["textStyle"]
            state["textStyleSuggestionState"] = inner["textStyleSuggestionState"]
        found[suggestion_id] = {"bullet": values, "bulletSuggestionState": state}
    return found
