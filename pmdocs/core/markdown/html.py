"""HTML in Markdown: its words, breaks, links and emphasis; nothing of it is ever run or shown as a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

from pmdocs.core.markdown.spans import LINE_BREAK, Links, Span, SpanWriter

_STYLES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "cite": "italic", "var": "italic",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "pre": "code",
    "del": "strike", "s": "strike", "strike": "strike",
}  # fmt: skip
_BLOCK_NAMES = (
    "address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup option p pre section summary table tbody tfoot"
    " thead tr ul"
)
_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big br button cite code col colgroup data datalist del dfn em embed font i iframe img"
    " input ins kbd label legend link map mark meta object output param picture progress q rp rt ruby s samp"
    " select small source span strike strong sub sup svg td th time tt u var video wbr"
    " area audio body canvas head html meter noscript"
)
_BLOCKS, _INLINE = frozenset(_BLOCK_NAMES.split()), frozenset(_INLINE_NAMES.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_MEDIA = frozenset(("iframe", "video", "audio", "embed", "source"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlLine:
    """A line of an HTML block; ``level`` is that of a heading, 0 for other text."""

    spans: tuple[Span, ...]
    level: int = 0
    is_code: bool = False
    """Whether it is preformatted: white space counts."""


class HtmlReader(HTMLParser):
    """Feeds HTML, whole blocks or single tags, into a `SpanWriter`.

    Tags that HTML does not know are text: people write ``<none>`` and ``<pod-name>`` and mean it. So are
    scripts and styles, as on GitHub.
    """

    def __init__(self, writer: SpanWriter, *, inline: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self._writer = writer
        self._inline = inline
        self.lines: list[HtmlLine] = []
        self.comments = 0
        """How many comments were left out."""
        self.tables = 0
        """How many tables became lines."""
        self._level = 0
        self._pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if tag not in _BLOCKS | _INLINE:
            self._writer.text(self.get_starttag_text() or "")
            return
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._end_line()
            self._level = _HEADINGS.get(tag, self._level)
        self.tables += tag == "table"
        if tag == "pre":
            self._pre += 1
        if tag in _STYLES:
            self._writer.turn(_STYLES[tag], 1)
        self._place(tag, given)

    def _place(self, tag: str, given: Mapping[str, str]) -> None:
        writer = self._writer
        if tag == "br":
            writer.text(LINE_BREAK)
        elif tag == "li":
            writer.text("• ")
        elif tag in {"td", "th"}:
            if writer.spans:
                writer.text(" | ")
        elif tag == "a":
            writer.open_link(given.get("href", ""))
        elif tag == "img":
            writer.image(given.get("src", ""), given.get("alt", ""))
        elif tag in _MEDIA and given.get("src"):
            writer.image(given["src"], given.get("title", ""))

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        if tag not in _BLOCKS | _INLINE:
            self._writer.text(f"</{tag}>")
            return
        if tag in _BLOCKS:
            self._end_line()
        if tag in _HEADINGS:
            self._level = 0
        if tag == "pre":
            self._pre = max(0, self._pre - 1)
        if tag in _STYLES:
            self._writer.turn(_STYLES[tag], -1)
        if tag == "a":
            self._writer.close_link()

    def handle_data(self, data: str) -> None:
        """Text."""
        self._writer.text(data.replace("\n", LINE_BREAK) if self._pre else data)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the signature is HTMLParser's
        """A comment, which no reader sees."""
        self.comments += 1

    def handle_decl(self, decl: str) -> None:
        """A declaration; in a report rather a piece of a log."""
        self._writer.text(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        """A marked section."""
        self._writer.text(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        """A processing instruction."""
        self._writer.text(f"<?{data}>")

    def set_cdata_mode(self, *_: object, **__: object) -> None:
        """Read what stands in ``<script>`` like any other text."""

    def _end_line(self) -> None:
        if self._inline:
            self._writer.text(LINE_BREAK)
        elif spans := self._writer.take():
            self.lines.append(HtmlLine(spans=tuple(spans), level=self._level, is_code=self._pre > 0))


def read_html(text: str, links: Links) -> tuple[tuple[HtmlLine, ...], int, int]:
    """Lines of an HTML block, not yet flown; how many comments were left out of it, and tables became lines."""
    reader = HtmlReader(SpanWriter(links))
    reader.feed(text)
    reader.close()
    reader.handle_endtag("div")
    return tuple(reader.lines), reader.comments, reader.tables
