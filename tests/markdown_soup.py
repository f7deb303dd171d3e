"""Random Markdown, as messy as people's, and what a browser would show of it."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import strategies as st
from markdown_it import MarkdownIt

PREFIXES = (
    "", "", "", "# ", "## ", "- ", "  - ", "    - ", "1. ", "   1. ", "3. ", "   - ", "> ", "> - ", "> > ", "    ",
    "```", "---", "| ", "|---|---|", "===", "\t", "* ",
)  # fmt: skip
WORDS = (
    "word", "**b**", "*i*", "*open", "`c  d`", "~~s~~", "a\\*b", "&amp;", "漢字", "😀", "👩‍💻", "  ", " ", "|", "\\",
    "[l](https://e.example/a)", "[rel](../up.md)", "https://e.example/a_b.", "***x**y*", "\t", "é", "_", "1", "`",
)  # fmt: skip


@st.composite
def markdown_texts(draw: st.DrawFn, max_lines: int = 12) -> str:
    """Lines that begin like something and go on like something else."""
    line = st.builds(
        lambda prefix, words: prefix + " ".join(words),
        st.sampled_from(PREFIXES),
        st.lists(st.sampled_from(WORDS), max_size=4),
    )
    return "\n".join(draw(st.lists(line | st.just(""), min_size=1, max_size=max_lines)))


_BLOCKS = {
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "pre", "td", "th", "tr", "table", "hr", "blockquote",
}  # fmt: skip


class _Page(HTMLParser):
    """The text of a page, block by block."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        self.blocks[-1] += data


def shown_by_a_browser(text: str) -> list[str]:
    """The text of every block that is not empty, white space aside."""
    page = _Page()
    page.feed(MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"]).render(text))
    page.close()
    return [squeezed for block in page.blocks if (squeezed := squeeze(block))]


def squeeze(text: str) -> str:
    """Text without white space."""
    return "".join(text.split())
