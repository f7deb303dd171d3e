"""``updateParagraphStyle`` and ``updateDocumentStyle``."""

from __future__ import annotations

from pmdocs.emulator.methods import Json

from . import tab_changes
from .defaults import HEADING_TYPES, document_style
from .edit import Edit, RefusedError, request
from .masks import apply, field_paths
from .section_styles import clear_margins
from .walk import in_table, paragraphs

PARAGRAPH_READ_ONLY = frozenset(("headingId", "tabStops"))
_DOCUMENT_READ_ONLY = frozenset(
    f"{kind}{part}Id" for kind in ("default", "evenPage", "firstPage") for part in ("Header", "Footer")
)

_NOT_SUGGESTIBLE = frozenset(("documentFormat", "useEvenPageHeaderFooter", "useFirstPageHeaderFooter"))
"""Fields that Google refuses in a SUGGEST batch (reported in google_workspace_mcp PR#1055; its words are not)."""


@request("updateParagraphStyle")
def update_paragraph_style(edit: Edit, raw: Json) -> None:
    """Style every paragraph that overlaps a range; headings get an id, other paragraphs lose it."""
    _, segment, start, end = edit.range(raw.get("range"))
    style = raw.get("paragraphStyle", {})
    paths = field_paths(raw.get("fields"), "ParagraphStyle", read_only=PARAGRAPH_READ_ONLY)
    if ("pageBreakBefore",) in paths and (raw["range"].get("segmentId") or in_table(segment, start)):
        raise RefusedError("Page break before may only be updated in the body, outside tables.")
    for _, newline in paragraphs(segment, start, end):
        mark = segment.marks[newline]
        changed = apply(mark["paragraphStyle"], style, paths)
        segment.put_mark(newline, {**mark, "paragraphStyle": with_identity(edit, changed)})


def with_identity(edit: Edit, style: Json) -> Json:
    """A paragraph style with its type and direction always there, and a heading id exactly for headings."""
    style.setdefault("namedStyleType", "NORMAL_TEXT")
    style.setdefault("direction", "LEFT_TO_RIGHT")
    if style["namedStyleType"] not in HEADING_TYPES:
        style.pop("headingId", None)
    elif "headingId" not in style:
        return {"headingId": edit.new_id("h."), **style}
    return style


@request("updateDocumentStyle")
def update_document_style(edit: Edit, raw: Json) -> None:
    """Change the style of a tab; an unset field returns to the default of a new document."""
    tab = edit.tab(raw.get("tabId"))
    paths = field_paths(raw.get("fields"), "DocumentStyle", read_only=_DOCUMENT_READ_ONLY)
    suggests = edit.own_suggestions is not None
    if suggests and {path[0] for path in paths} & _NOT_SUGGESTIBLE:
        raise RefusedError("Request does not support application as suggestion.")
    before = tab_changes.document_style(tab) if suggests else tab.style
    changed = apply(before, raw.get("documentStyle", {}), paths)
    for name, value in document_style().items():
        changed.setdefault(name, value)
    if suggests:
        tab_changes.suggest(tab, tab_changes.DOCUMENT, before, changed)
        return
    tab.style = changed
    clear_margins(tab.body, {path[0] for path in paths})
