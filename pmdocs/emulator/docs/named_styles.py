"""``updateNamedStyle``."""

from __future__ import annotations

from pmdocs.emulator.methods import Json

from . import tab_changes
from .defaults import named_styles
from .edit import Edit, RefusedError, request
from .masks import Path, apply, field_paths
from .paragraph_styles import PARAGRAPH_READ_ONLY
from .text_styles import check_font


@request("updateNamedStyle")
def update_named_style(edit: Edit, raw: Json) -> None:
    """Change what paragraphs of a type inherit.

    ``namedStyleType`` says which style and has to be in the mask. Normal text has no parent: a field
    unset there returns to the editor's default.
    """
    tab = edit.tab(raw.get("tabId"))
    given = raw.get("namedStyle", {})
    kind = given.get("namedStyleType", "NAMED_STYLE_TYPE_UNSPECIFIED")
    paths = field_paths(raw.get("fields"), "NamedStyle")
    if ("namedStyleType",) not in paths or kind == "NAMED_STYLE_TYPE_UNSPECIFIED":
        raise RefusedError("The named style type must be specified.")
    check_font(given.get("textStyle", {}))
    suggests = edit.own_suggestions is not None
    style = tab_changes.named_style(tab, kind) if suggests else tab.named_style(kind)
    changed = apply(style, given, [path for path in paths if _is_writable(path, paths)])
    changed.setdefault("textStyle", {})
    changed["paragraphStyle"] = {
        "namedStyleType": "NORMAL_TEXT",
        "direction": "LEFT_TO_RIGHT",
        **changed.get("paragraphStyle", {}),
    }
    if kind == "NORMAL_TEXT":
        _restore_defaults(changed)
    if suggests:
        tab_changes.suggest(tab, kind, tab_changes.flat(style), tab_changes.flat(changed))
        return
    tab.named_styles[tab.named_styles.index(style)] = changed


def _is_writable(path: Path, paths: list[Path]) -> bool:
    """Leaves only: ``textStyle`` beside ``textStyle.bold`` names the parent, not a reset."""
    if path == ("namedStyleType",) or path[-1] in PARAGRAPH_READ_ONLY:
        return False
    return len(path) > 1 or not any(other[0] == path[0] and len(other) > 1 for other in paths)


def _restore_defaults(style: Json) -> None:
    defaults = named_styles()[0]
    for part in ("textStyle", "paragraphStyle"):
        style[part] = {**defaults[part], **style[part]}
