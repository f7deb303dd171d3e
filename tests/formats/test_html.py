"""Exports as HTML."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from exports import HOSTILE, export, post, review, thread

from pmdocs.formats import FORMATS

_VOID = {"meta", "br"}


class Page(HTMLParser):
    """Elements, their nesting and the text between them."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(source)
        assert [] == self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"href", "src", "style", "onload"}]
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self._open.pop()

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_page_needs_nothing_else() -> None:
    """No script, no picture, no address but the document's; every element is closed."""
    page = Page(FORMATS["html"](export(*review())))

    assert {"script", "img", "link", "iframe"}.isdisjoint(page.tags)
    assert all(
        address.startswith(("https://docs.google.com/document/d/doc-1/edit", "#c-"))
        for address in page.addresses
    )
    assert 6 == page.tags.count("article")


@pytest.mark.parametrize(
    ("lang", "expected"), [("en", "Questions without an answer "), ("ja", "未回答の質問 ")]
)
def test_headings_by_language(lang: str, expected: str) -> None:
    """The page says its language, and its fixed words are in it."""
    source = FORMATS["html"](export(*review(), lang=lang))

    assert expected in Page(source).texts
    assert f'<html lang="{lang}">' in source


@pytest.mark.parametrize("hostile", HOSTILE)
def test_texts_stay_texts(hostile: str) -> None:
    """Texts of people add no element, wherever they stand."""
    harmless = export(
        thread("Why?", post("a", "b"), quote="c", words_now="d", section=("e",), assignee="f"), title="g"
    )
    made = export(
        thread(hostile, post(hostile, hostile), quote=hostile, words_now=f"x{hostile}", section=(hostile,),
               assignee=hostile),
        title=hostile, kinds=(),
    )  # fmt: skip
    page, plain = Page(FORMATS["html"](made)), Page(FORMATS["html"](harmless))

    assert set(page.tags) <= set(plain.tags)
    assert plain.tags.count("article") == page.tags.count("article") == 1
    assert plain.tags.count("b") == page.tags.count("b") == 0
    FORMATS["html"](made).encode()


def test_line_breaks_are_kept() -> None:
    """A post of several lines keeps them."""
    assert "one\ntwo" in Page(FORMATS["html"](export(thread("one\ntwo")))).texts
