"""Paragraph elements of Docs as fragments to draw, cut where comments begin and end."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .chips import Chip, chip_of
from .comments import Annotations, Slice, Thread
from .css import Json, declarations, docs_color, points, pt
from .links import anchor, link_target
from .styles import text_css
from .text import NON_TEXT, cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """One piece of a line with one look and one set of comments.

    ``kind`` is text, chip, image, rule, footnote, auto, break or unknown. ``lines`` is the text, parted
    at soft line breaks. ``change`` is ins or del for a suggested insertion or deletion, else empty.
    ``begins`` holds the numbers of the threads whose words begin with this fragment.
    """

    kind: str
    lines: tuple[str, ...] = ()
    css: str = ""
    href: str | None = None
    title: str = ""
    chip: Chip | None = None
    change: str = ""
    restyled: bool = False
    threads: tuple[Thread, ...] = ()
    begins: frozenset[int] = frozenset()


@dataclass(slots=True, kw_only=True)
class Line:
    """A paragraph's fragments, and the threads met in them in order."""

    fragments: list[Fragment] = field(default_factory=list)
    threads: list[Thread] = field(default_factory=list)


class InlineBuilder:
    """Reads the paragraph elements of one tab."""

    def __init__(self, tab_id: str, document_tab: Json, annotations: Annotations) -> None:
        self._tab_id = tab_id
        self._definitions: Json = document_tab.get("dropdownDefinitions", {})
        self._objects: Json = document_tab.get("inlineObjects", {})
        self._positioned: Json = document_tab.get("positionedObjects", {})
        self._annotations = annotations

    def line(self, paragraph: Json, segment_id: str) -> Line:
        """All fragments of a paragraph; its closing newline is not one of them."""
        line = Line()
        for object_id in paragraph.get("positionedObjectIds", []):
            holder = self._positioned.get(object_id, {}).get("positionedObjectProperties", {})
            line.fragments.append(_image(holder.get("embeddedObject", {})))
        for element in paragraph.get("elements", []):
            self._add(line, element, segment_id)
        return line

    def _add(self, line: Line, element: Json, segment_id: str) -> None:
        start: int = element.get("startIndex", 0)
        end: int = element.get("endIndex", start)
        slices = self._annotations.slices((self._tab_id, segment_id), start, end)
        inner = _inner(element)
        line.threads += self._annotations.suggested(
            [
                *inner.get("suggestedInsertionIds", []),
                *inner.get("suggestedDeletionIds", []),
                *list(inner.get("suggestedTextStyleChanges", {})),
            ]
        )
        for part in slices or [Slice(start=0, end=0, threads=())]:
            line.threads += part.threads
            fragment = self._fragment(element, inner, part)
            if fragment is not None:
                line.fragments.append(replace(fragment, begins=self._annotations.beginning(part.threads)))

    def _fragment(self, element: Json, inner: Json, part: Slice) -> Fragment | None:
        change = "ins" if inner.get("suggestedInsertionIds") else ""
        change = "del" if inner.get("suggestedDeletionIds") else change
        style = inner.get("textStyle", {})
        if "textRun" in element:
            return self._text(inner, style, change, part)
        return replace(self._other(element, style), change=change, threads=part.threads)

    def _text(self, run: Json, style: Json, change: str, part: Slice) -> Fragment | None:
        content = str(run.get("content", "")).removesuffix("\n")
        text = cut(content, part.start, part.end).replace(NON_TEXT, "")
        if not text:
            return None
        link = style.get("link")
        href = link_target(link, self._tab_id)
        return Fragment(
            kind="text",
            lines=tuple(text.replace("\n", "\v").split("\v")),
            css=text_css(style),
            href=href,
            title=str(link.get("url", "")) if isinstance(link, dict) else "",
            change=change,
            restyled=bool(run.get("suggestedTextStyleChanges")),
            threads=part.threads,
        )

    def _other(self, element: Json, style: Json) -> Fragment:
        chip = chip_of(element, self._definitions)
        if chip is not None:
            return Fragment(kind="chip", chip=chip, css=text_css(style))
        if "inlineObjectElement" in element:
            object_id = str(element["inlineObjectElement"].get("inlineObjectId"))
            holder = self._objects.get(object_id, {}).get("inlineObjectProperties", {})
            return _image(holder.get("embeddedObject", {}))
        if "footnoteReference" in element:
            return self._footnote(element["footnoteReference"])
        if "autoText" in element:
            return Fragment(kind="auto", title=str(element["autoText"].get("type", "")), css=text_css(style))
        for member, kind in (("horizontalRule", "rule"), ("pageBreak", "break"), ("columnBreak", "break")):
            if member in element:
                return Fragment(kind=kind, title=member)
        return Fragment(kind="unknown", title=next(iter(_kinds(element)), "element"))

    def _footnote(self, reference: Json) -> Fragment:
        number = str(reference.get("footnoteNumber", "*"))
        target = anchor(self._tab_id, f"footnote.{reference.get('footnoteId', '')}")
        return Fragment(kind="footnote", lines=(number,), href=f"#{target.replace('%', '%25')}")


def _kinds(element: Json) -> list[str]:
    return [name for name in element if name not in {"startIndex", "endIndex"}]


def _inner(element: Json) -> Json:
    for name in _kinds(element):
        if isinstance(element[name], dict):
            inner: Json = element[name]
            return inner
    return {}


def _image(embedded: Json) -> Fragment:
    """A box of the object's size: pages load nothing from elsewhere, so pictures are not fetched."""
    size = embedded.get("size", {})
    border = embedded.get("embeddedObjectBorder", {})
    return Fragment(
        kind="image",
        lines=(str(embedded.get("title") or embedded.get("description") or ""),),
        title=str(embedded.get("description", "")),
        css=declarations(
            [
                ("width", pt(points(size.get("width")) or 72.0)),
                ("height", pt(points(size.get("height")) or 36.0)),
                ("border-color", docs_color(border.get("color"))),
            ]
        ),
    )
