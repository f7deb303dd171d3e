"""Words within a line of Markdown or HTML, as spans of one style each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urljoin, urlsplit

from pmdocs.core.model import insertable

LINE_BREAK = "\v"
"""A line break within a paragraph, as Docs has it."""

SOFT = "\n"
"""Where the source goes on in a new line; a reader sees a space."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Characters of one style; ``url`` is absolute, or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    strike: bool = False
    url: str = ""


Spans = tuple[Span, ...]


def plain(spans: Sequence[Span]) -> str:
    """The characters alone."""
    return "".join(span.text for span in spans)


@dataclass(slots=True)
class Links:
    """Where links lead, and which could not be kept."""

    base_url: str = ""
    """Address of the file; empty when relative links cannot be resolved."""
    unresolved: list[str] = field(default_factory=list)

    def resolve(self, target: str) -> str:
        """The absolute address, or empty for one that Docs could not follow."""
        try:
            url = urljoin(self.base_url, target) if self.base_url else target
            parts = urlsplit(url)
        except ValueError:
            return ""
        if parts.scheme in {"http", "https"} and parts.netloc:
            return url
        if parts.scheme == "mailto" and parts.path:
            return url
        if target and not parts.scheme:
            self.unresolved.append(target)
        return ""


@dataclass(slots=True)
class SpanWriter:
    """Collects text under the styles that are on; used by Markdown and HTML alike."""

    links: Links
    depth: dict[str, int] = field(default_factory=dict)
    """How often each style is on: ``bold``, ``italic``, ``code``, ``strike``."""
    urls: list[str] = field(default_factory=list)
    """Links that are open, innermost last."""
    spans: list[Span] = field(default_factory=list)

    def text(self, text: str, *, url: str = "", code: bool = False) -> None:
        """Add text in the styles that are on."""
        on = {style: True for style, depth in self.depth.items() if depth > 0}
        if code:
            on["code"] = True
        if kept := insertable(text):
            outer = next((open_url for open_url in reversed(self.urls) if open_url), "")
            self.spans.append(Span(text=kept, url=outer or url, **on))

    def turn(self, style: str, by: int) -> None:
        """Turn a style on (1) or off (-1); it is on until turned off as often."""
        self.depth[style] = max(0, self.depth.get(style, 0) + by)

    def open_link(self, target: str) -> None:
        """What follows is a link."""
        self.urls.append(self.links.resolve(target))

    def close_link(self) -> None:
        """The link ends."""
        if self.urls:
            self.urls.pop()

    def image(self, source: str, alt: str) -> None:
        """An image, as a link with its alternative text, else its file's name."""
        name = unquote(source.partition("?")[0].rstrip("/").rpartition("/")[2])
        shown = " ".join(alt.split()) or (name if not source.startswith("data:") else "")
        self.text(shown or "image", url=self.links.resolve(source))

    def take(self) -> list[Span]:
        """The spans so far; the writer is empty then, its styles stay on."""
        taken, self.spans = self.spans, []
        return taken


# From what is written to what is seen

_PIECE = re.compile(rf"[ \t\n]+|{LINE_BREAK}|[^ \t\n{LINE_BREAK}]+")
_CJK = re.compile("[\u1100-\u11ff\u2e80-\u31ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]")


class _Joiner:
    """Puts spans together; neighbours of one style become one."""

    def __init__(self) -> None:
        self._styles: list[Span] = []
        self._texts: list[list[str]] = []

    def add(self, style: Span, text: str) -> None:
        """Add text in the style of a span that has none itself."""
        if not text:
            return
        if self._styles and (self._styles[-1] is style or self._styles[-1] == style):
            self._texts[-1].append(text)
        else:
            self._styles.append(style)
            self._texts.append([text])

    def spans(self) -> list[Span]:
        """What there is."""
        return [
            replace(style, text="".join(texts))
            for style, texts in zip(self._styles, self._texts, strict=True)
        ]


def flow(spans: Sequence[Span]) -> Spans:
    """Spans of one paragraph as a reader sees them.

    A run of white space outside of code is one space, the end of a source line too; between two Japanese or
    Chinese characters such an end is nothing. White space at both ends goes. Bare addresses become links.
    """
    made = _Joiner()
    last, gap, is_soft = "", None, False
    breaks = 0  # held back, since none ends a paragraph
    for span in spans:
        style = replace(span, text="")
        pieces = [span.text.replace(SOFT, " ")] if span.code else _PIECE.findall(span.text)
        for piece in pieces:
            if not span.code and piece[0] in " \t\n":
                gap, is_soft = style, is_soft or SOFT in piece
                continue
            if piece == LINE_BREAK:
                breaks += bool(last)
            else:
                is_joined = is_soft and _CJK.match(last) and _CJK.match(piece)
                if breaks:
                    made.add(style, LINE_BREAK * breaks)
                elif gap is not None and last and not is_joined:
                    made.add(gap, " ")
                made.add(style, piece)
                last, breaks = piece[-1], 0
            gap, is_soft = None, False
    return _linked(made.spans())


_ADDRESS = re.compile(r"(?<![\w/@])https?://[^\s<>\u3000-\u303f\uff01-\uff60]+")
_TRAILING = "?!.,:;*_~'\""


def _linked(spans: Sequence[Span]) -> Spans:
    """Spans with bare addresses as links: as GitHub finds them, without punctuation that follows."""
    made = _Joiner()
    for span in spans:
        style, position = replace(span, text=""), 0
        if not (span.url or span.code):
            for found in _ADDRESS.finditer(span.text):
                url = _address(found.group())
                if not url.partition("://")[2]:
                    continue
                made.add(style, span.text[position : found.start()])
                made.add(replace(style, url=url), url)
                position = found.start() + len(url)
        made.add(style, span.text[position:])
    return tuple(made.spans())


def _address(text: str) -> str:
    end, surplus = len(text), text.count(")") - text.count("(")
    while end and (text[end - 1] in _TRAILING or (text[end - 1] == ")" and surplus > 0)):
        surplus -= text[end - 1] == ")"
        end -= 1
    return text[:end]


def split_soft(spans: Sequence[Span]) -> list[list[Span]]:
    """The source lines of a paragraph; a line break that is meant ends none."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = [span.text] if span.code else span.text.split(SOFT)
        lines[-1].append(replace(span, text=first))
        lines.extend([replace(span, text=text)] for text in others)
    return lines
