"""``updateTextStyle``."""

from __future__ import annotations

from collections.abc import Sequence

from pmdocs.emulator.methods import Json

from .defaults import LINK_COLOR
from .edit import Edit, RefusedError, request
from .legacy import modern_link
from .masks import Path, apply, field_paths
from .segment import Segment
from .state import Tab
from .text import text_style_at
from .units import STRUCTURE
from .walk import paragraphs


@request("updateTextStyle")
def update_text_style(edit: Edit, raw: Json) -> None:
    """Style the text of a range; a value equal to the inherited one is stored as inherited.

    Setting a link also sets the colour and underline of links; line feeds take no link; a list paragraph
    held whole has its bullet styled too (discovery document, UpdateTextStyleRequest, TextStyle).
    """
    tab, segment, start, end = edit.range(raw.get("range"))
    style = raw.get("textStyle", {})
    paths = field_paths(raw.get("fields"), "TextStyle")
    check_font(style)
    if "link" in style:
        style = {**style, "link": modern_link(style["link"], tab.id)}
    change = _Change(style, paths)
    before = _style_before(segment, start)
    for first, newline in paragraphs(segment, start, end):
        inherited = inherited_text_style(tab, segment.marks[newline]["paragraphStyle"]["namedStyleType"])
        _restyle(segment, max(first, start), min(newline + 1, end), change, inherited, before)
        if start <= first and newline < end and "bullet" in segment.marks[newline]:
            mark = segment.marks[newline]
            styled = change.apply(mark["bullet"].get("textStyle", {}), inherited, before, is_newline=True)
            segment.put_mark(newline, {**mark, "bullet": {**mark["bullet"], "textStyle": styled}})


def check_font(style: Json) -> None:
    """Raises `RefusedError` for a font without a family."""
    font = style.get("weightedFontFamily")
    if font is not None and not font.get("fontFamily"):
        raise RefusedError("The font family must be specified when updating the weighted font family.")


def inherited_text_style(tab: Tab, named_style_type: str) -> Json:
    """What a run inherits: its paragraph's named style over normal text."""
    normal: Json = tab.named_style("NORMAL_TEXT")["textStyle"]
    own: Json = tab.named_style(named_style_type)["textStyle"]
    return {**normal, **own}


def _style_before(segment: Segment, start: int) -> Json:
    if segment.units[start] in STRUCTURE:
        return {}
    style = text_style_at(segment, start)
    return {} if "link" in style else style


class _Change:
    """One change of style, applied to many units."""

    def __init__(self, style: Json, paths: Sequence[Path]) -> None:
        self.fields = {path[0] for path in paths}
        self.paths = list(paths)
        self.sets_link = "link" in self.fields and bool(style.get("link"))
        self.removes_link = "link" in self.fields and not style.get("link")
        self.style = style
        if self.sets_link:
            self._add_link_looks()
        font = self.style.get("weightedFontFamily")
        if font is not None and "weight" not in font:
            self.style = {**self.style, "weightedFontFamily": {**font, "weight": 400}}

    def _add_link_looks(self) -> None:
        for field, value in (("foregroundColor", LINK_COLOR), ("underline", True)):
            if field not in self.fields:
                self.style = {**self.style, field: value}
                self.paths.append((field,))

    def apply(self, style: Json, inherited: Json, before: Json, *, is_newline: bool) -> Json:
        """The style a unit of this style gets."""
        paths = self.paths
        if is_newline and self.sets_link:
            paths = [path for path in paths if path[0] in self.fields - {"link"}]
        if self.removes_link and "link" in style:
            style = before
        changed = apply(style, self.style, paths)
        for field in {path[0] for path in paths} - {"link"}:
            if field in changed and changed[field] == inherited.get(field):
                del changed[field]
        return changed


def _restyle(segment: Segment, start: int, end: int, change: _Change, inherited: Json, before: Json) -> None:
    known: dict[tuple[int, bool], Json] = {}
    for index in range(start, end):
        if segment.is_gone(index):
            continue
        mark, is_newline = segment.marks[index], segment.units[index] == "\n"
        key = (id(mark["textStyle"]), is_newline)
        if key not in known:
            known[key] = change.apply(mark["textStyle"], inherited, before, is_newline=is_newline)
        if is_newline or "kind" in mark:
            segment.put_mark(index, {**mark, "textStyle": known[key]})
        elif index > start and segment.marks[index - 1].get("textStyle") is known[key]:
            segment.put_mark(index, segment.marks[index - 1])
        else:
            segment.put_mark(index, {"textStyle": known[key]})
