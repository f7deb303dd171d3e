"""Where answers and thanks go in documents that are not made from the template: lists, bare headings, nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from world import World

from pmdocs.core.documents.document import Document, Paragraph, Table
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.meetings.review_forms import KUDOS, QUESTIONS, Entry, Form, record_name
from pmdocs.core.meetings.review_rows import RowsPlan, plan_rows
from pmdocs.errors import DocumentError
from pmdocs.gateways.review_requests import ReviewGateway
from pmdocs.gateways.write_markdown import MarkdownGateway

ASKED = (
    Entry(
        comment_id="c1",
        cells={"question": "Which pool?", "asked_by": "Bob", "answer": "Checkout's.\nOf 50.", "answered_by": "Ada"},
    ),
    Entry(comment_id="c2", cells={"question": "🎉 なぜ？", "asked_by": "健", "answer": "=1+1 {{ x }}", "answered_by": ""}),
)  # fmt: skip
THANKED = (Entry(comment_id="k1", cells={"words": "Thank you!", "by": "Mio"}),)


class Paper:
    """A document made of Markdown, written into."""

    def __init__(self, world: World, text: str) -> None:
        self.world = world
        ports = world.ports()
        self.document_id = ports.drive.create_document(
            "Paper", folder_id=world.settings().workspace.folder_id or "", properties={}
        ).file_id
        if text:
            blank = ports.docs.fetch_document(self.document_id)
            MarkdownGateway.beside(ports.docs).write(blank, parse_markdown(text).blocks)

    def read(self) -> Document:
        return self.world.ports().docs.fetch_document(self.document_id)

    def write(
        self, entries: Sequence[Entry], form: Form = QUESTIONS, *, suggest: bool = False, lang: str = "en"
    ) -> RowsPlan:
        document = self.read()
        plan = plan_rows(document, entries, form, as_suggestion=suggest, lang=lang)
        if not plan.is_empty:
            names = [record_name(form, entry.comment_id) for entry in plan.written]
            writer = ReviewGateway.beside(self.world.ports().docs)
            writer.write(document, plan, names=names, as_suggestion=suggest)
        return plan

    def text(self) -> list[str]:
        return self.world.text(self.document_id).split("\n")

    def tables(self, key: str) -> list[list[list[str]]]:
        return [
            [[cell.shown for cell in row] for row in block.rows]
            for section in read_sections(self.read()).sections_of(key)
            for block in section.blocks
            if isinstance(block, Table)
        ]


@pytest.fixture(name="paper")
def paper_(ready: World) -> Callable[[str], Paper]:
    """Makes documents of Markdown."""
    return lambda text: Paper(ready, text)


@pytest.mark.parametrize("suggest", [False, True])
def test_a_list_grows_by_items_of_its_kind(paper: Callable[[str], Paper], suggest: bool) -> None:
    """Below a bulleted list the answers are bullets of that list, two for each question."""
    made = paper("# P\n\n## Questions\n\n- Q: Old one? (Ken)\n- A: **Yes.**\n\n## References\n\nnone\n")

    made.write(ASKED, suggest=suggest)

    assert [
        "Q: Old one? (Ken)",
        "A: Yes.",
        "Q: Which pool? (Bob)",
        "A: Checkout's. Of 50. (Ada)",
        "Q: 🎉 なぜ？ (健)",
        "A: =1+1 {{ x }}",
    ] == made.text()[2:8]
    blocks = made.read().tabs[0].segments[0].blocks
    bullets = [block.bullet.list_id for block in blocks if isinstance(block, Paragraph) and block.bullet]

    assert 6 == len(bullets)
    assert 1 == len(set(bullets))


def test_a_japanese_list_gets_japanese_labels(paper: Callable[[str], Paper]) -> None:
    """The labels are in the language of the section, not of the settings."""
    made = paper("# 障害\n\n## 質問と回答\n\n- 質問: 古い質問？\n- 回答: はい\n")

    made.write(ASKED[:1], lang="en")

    assert ["質問: Which pool? (Bob)", "回答: Checkout's. Of 50. (Ada)"] == made.text()[4:6]


@pytest.mark.parametrize("suggest", [False, True])
@pytest.mark.parametrize(
    ("title", "header"),
    [("Questions", "Question|Asked by|Answer|Answered by"), ("質問と回答", "質問|質問者|回答|回答者")],
)
def test_a_bare_heading_gets_a_table(
    paper: Callable[[str], Paper], suggest: bool, title: str, header: str
) -> None:
    """Where only a heading stands, a table is made in its language, as a suggestion lines; the rest stays."""
    made = paper(f"# P\n\n## Summary\n\nAll.\n\n## {title}\n\n## References\n\nnone\n")
    before = [line for line in made.text() if line]

    made.write(ASKED, suggest=suggest)
    made.write(ASKED, suggest=suggest)

    after = made.text()

    assert before == [line for line in after if line in before and line]
    assert 1 == "\n".join(after).count("なぜ？")
    if not suggest:
        rows = [list(header.split("|"))] + [list(entry.cells.values()) for entry in ASKED]

        assert [rows] == made.tables("questions")
    heading = next(
        p for p in made.read().tabs[0].segments[0].blocks if isinstance(p, Paragraph) and p.shown == title
    )

    assert "HEADING_2" == heading.style


@pytest.mark.parametrize("suggest", [False, True])
def test_without_a_section_one_is_made_before_the_last_ones(
    paper: Callable[[str], Paper], suggest: bool
) -> None:
    """A document without the section gets it before the references, once, and nothing else changes."""
    made = paper("# P\n\n## Summary\n\nAll.\n\n## References\n\n[x](https://x.example)\n")

    made.write(ASKED, suggest=suggest)
    made.write(ASKED, suggest=suggest)
    made.write(THANKED, KUDOS, suggest=suggest)
    lines = [line for line in made.text() if line]

    assert ["P", "Summary", "All.", QUESTIONS.title["en"]] == lines[:4]
    assert ["References", "x"] == lines[-2:]
    assert 1 == lines.count(QUESTIONS.title["en"])
    assert lines.index(KUDOS.title["en"]) < lines.index("References")
    if not suggest:
        document = made.read()
        styles = {b.shown: b.style for b in document.tabs[0].segments[0].blocks if isinstance(b, Paragraph)}

        assert "HEADING_2" == styles[QUESTIONS.title["en"]] == styles["References"]
        assert "NORMAL_TEXT" == styles[""]
        assert 3 == len(made.tables("questions")[0])


def test_an_empty_document_gets_a_section(paper: Callable[[str], Paper]) -> None:
    """Even a blank document takes the rows, at its end."""
    made = paper("")

    made.write(ASKED, lang="ja")

    assert QUESTIONS.title["ja"] in made.text()
    assert 3 == len(made.tables("questions")[0])


def test_a_table_that_is_not_understood_is_refused(paper: Callable[[str], Paper]) -> None:
    """A table with other columns is never guessed at; the hint names those that are needed."""
    made = paper("# P\n\n## Questions\n\n| Topic | Outcome |\n|---|---|\n| a | b |\n")
    before = made.text()

    with pytest.raises(DocumentError) as caught:
        made.write(ASKED)

    assert before == made.text()
    assert "Question" in caught.value.hint


def test_columns_may_stand_in_any_order(paper: Callable[[str], Paper]) -> None:
    """Cells go by the header's words; columns of people stay empty."""
    made = paper("# P\n\n## 質問と回答\n\n| 重要 | 回答 | 質問 |\n|---|---|---|\n| ★ | はい | 古い |\n")

    made.write(ASKED[:1])

    assert [
        ["重要", "回答", "質問"],
        ["★", "はい", "古い"],
        ["", "Checkout's.\nOf 50.", "Which pool?"],
    ] == made.tables("questions")[0]


def test_edits_wait_for_a_suggested_section(paper: Callable[[str], Paper]) -> None:
    """A section that is only suggested takes suggestions, no edits: a rejection would take them along."""
    made = paper("# P\n\n## Summary\n\nAll.\n")
    made.write(ASKED[:1], suggest=True)

    with pytest.raises(DocumentError, match="only suggested"):
        made.write(ASKED)

    made.write(ASKED, suggest=True)

    assert 1 == "\n".join(made.text()).count("なぜ？")


@pytest.mark.parametrize("mode", [False, True])
def test_words_with_prefix_or_other_width_are_the_same(paper: Callable[[str], Paper], mode: bool) -> None:
    """A row that somebody wrote with other marks around the same words is that row."""
    made = paper("# P\n\n## Questions\n\n| Question | Answer |\n|---|---|\n| 質問：　WHICH  pool？ | x |\n")
    before = made.text()

    plan = made.write(ASKED[:1], suggest=mode)

    assert before == made.text()
    assert 1 == len(plan.present)


def test_merged_cells_and_people_s_rows_stay(paper: Callable[[str], Paper]) -> None:
    """Rows with words anywhere are never filled, also when their question is empty."""
    made = paper("# P\n\n## Questions\n\n| Question | Answer |\n|---|---|\n|  | later |\n|  |  |\n")

    made.write(ASKED)

    rows = made.tables("questions")[0]

    assert [["", "later"], ["Which pool?", "Checkout's.\nOf 50."], ["🎉 なぜ？", "=1+1 {{ x }}"]] == rows[1:]


def test_a_section_after_a_list_is_no_list(paper: Callable[[str], Paper]) -> None:
    """Heading, table and what follows it are ordinary paragraphs, also behind a bulleted list."""
    made = paper("# P\n\n## Summary\n\n- one\n- two\n\n## References\n\nnone\n")

    made.write(ASKED)

    blocks = made.read().tabs[0].segments[0].blocks
    listed = [block.shown for block in blocks if isinstance(block, Paragraph) and block.bullet]

    assert ["one", "two"] == listed
    assert 3 == len(made.tables("questions")[0])


@pytest.mark.parametrize(("heading", "lang", "expected"), [("サマリ", "en", "ja"), ("Summary", "ja", "en")])
def test_a_new_section_speaks_the_document_s_language(
    paper: Callable[[str], Paper], heading: str, lang: str, expected: str
) -> None:
    """Title and header are in the language of the document's headings, whatever the settings say."""
    made = paper(f"# P\n\n## {heading}\n\nAll.\n")

    made.write(ASKED, lang=lang)

    assert [*QUESTIONS.headers[expected]] == made.tables("questions")[0][0]
    assert QUESTIONS.title[expected] in made.text()
