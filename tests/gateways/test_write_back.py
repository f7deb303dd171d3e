"""Values of the sheet in the document: as the kind of element that stands there, and under the comments on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from blank import Json, text
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wire import RecordingClock

from pmdocs.core.actions.items import ItemRow, read_items
from pmdocs.core.comments.threads import Discussion
from pmdocs.core.documents.document import Document, Table, walk
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.syncing.base import BaseItem
from pmdocs.core.syncing.item_merge import ItemOutcome
from pmdocs.core.syncing.rereading import Rereading
from pmdocs.core.syncing.write_back import CellEdits
from pmdocs.emulator import Emulator
from pmdocs.emulator.clients import EmulatorAdapter
from pmdocs.errors import RevisionChanged
from pmdocs.gateways.comments import CommentsGateway
from pmdocs.gateways.transport import LocalSession, Transport
from pmdocs.gateways.write_back import WriteBackGateway

COLUMNS = ("Action", "Owner", "Due", "Priority", "Status", "Ticket")
FIELDS = ("owner", "due", "priority", "status", "ticket")
PLAIN = ("Alert on 🔥 pools", "ada@example.com", "2026-12-01", "P1", "Open", "OPS-1")
NEW = {
    "owner": "bob@example.com",
    "due": "2026-12-24",
    "priority": "P3",
    "status": "done",
    "ticket": "OPS-777",
}
TOKYO = ZoneInfo("Asia/Tokyo")
NOW = date(2026, 11, 20)
PEOPLE = {"Aki": "aki@example.com", "Ken": "ken@example.com", "佐藤": "sato@example.com"}


class Paper:
    """A document with one action item, written and read through the real client."""

    def __init__(self, emulator: Emulator) -> None:
        self.transport = Transport(
            LocalSession(EmulatorAdapter(emulator)), clock=RecordingClock(), account="you", attempts=1
        )
        self.documents = self.transport.resource("docs", "v1", "documents")
        self.gateway = WriteBackGateway(self.transport, zone=TOKYO)
        self.id = ""

    def new(self, cells: tuple[str | Json, ...]) -> None:
        """A document with a heading and a table of one row; a dict is an element to insert."""
        self.id = self.documents.create(body={"title": "Paper"}).execute()["documentId"]
        self.batch({"insertText": {"location": {"index": 1}, "text": "Action items\n"}})
        style = {"paragraphStyle": {"namedStyleType": "HEADING_1"}, "fields": "namedStyleType"}
        self.batch({"updateParagraphStyle": {"range": {"startIndex": 1, "endIndex": 2}} | style})
        self.batch(
            {"insertTable": {"rows": 2, "columns": len(COLUMNS), "location": {"index": 14}}},
        )
        for row, texts in ((1, cells), (0, COLUMNS)):
            for column in reversed(range(len(COLUMNS))):
                content, index = texts[column], self.table().rows[row][column].start + 1
                if isinstance(content, str):
                    if content:
                        self.batch({"insertText": {"location": {"index": index}, "text": content}})
                else:
                    ((kind, value),) = content.items()
                    self.batch({kind: {"location": {"index": index}, **value}})

    def batch(self, *requests: Json) -> list[Json]:
        body = {"requests": list(requests)}
        replies: list[Json] = self.documents.batchUpdate(documentId=self.id, body=body).execute()["replies"]
        return replies

    def fetch(self) -> Discussion:
        return CommentsGateway(self.transport).fetch_threads(self.id)

    def table(self) -> Table:
        return table_of(self.fetch().document)

    def items(self) -> tuple[ItemRow, ...]:
        return items_of(self.fetch().document)

    def item(self) -> ItemRow:
        [item] = self.items()
        return item

    def say(self, start: int, end: int) -> str:
        made = {"content": "Sure?", "range": {"startIndex": start, "endIndex": end}}
        [reply] = self.batch({"insertComment": made})
        return str(reply["insertComment"]["commentThread"]["commentId"])

    def resolve(self, comment_id: str) -> None:
        self.batch({"addCommentReply": {"commentId": comment_id, "post": {"commentAction": "RESOLVE"}}})

    def write(self, *values: dict[str, str], as_suggestion: bool = False) -> CellEdits:
        """Write values of the sheet, those of each item in turn."""
        found, items = self.fetch(), self.items()
        planned = planned_for(found, as_suggestion=as_suggestion)
        for number, (item, own) in enumerate(zip(items, values, strict=True), 1):
            base = BaseItem(number=number, key=f"INC-7/AI-{number}")
            planned.add(ItemOutcome(base=base, document_values=own), item)
        if planned.edits:
            self.gateway.write(found.document, planned.edits, as_suggestion=as_suggestion, lang="en")
        return planned

    def columns_of_threads(self) -> dict[str, int | None]:
        """The column of the item's row that each thread stands in, by comment id; None where it lost its place."""
        found = self.fetch()
        spans = [(cell.start, cell.end) for cell in table_of(found.document).rows[1]]
        columns: dict[str, int | None] = {}
        for thread in found.threads:
            if thread.is_suggestion:
                continue
            at = thread.places[0] if thread.location == "exact" else None
            columns[thread.comment_id] = (
                next((n for n, (start, end) in enumerate(spans) if start <= at.start < at.end <= end), None)
                if at
                else None
            )
        return columns

    def accept_all(self) -> None:
        for thread in self.fetch().threads:
            if thread.is_suggestion and thread.state == "open":
                self.batch({"acceptSuggestion": {"suggestionId": thread.comment_id}})

    def cell(self, column: int) -> str:
        raw = self.documents.get(documentId=self.id).execute()["body"]["content"]
        [table] = [block["table"] for block in raw if "table" in block]
        return text(table["tableRows"][1]["tableCells"][column]["content"]).rstrip("\n")


def items_of(document: Document) -> tuple[ItemRow, ...]:
    return read_items(document, read_sections(document), reference=NOW, people=PEOPLE).items


def planned_for(found: Discussion, *, as_suggestion: bool = False) -> CellEdits:
    """Nothing planned yet for a document as it was read."""
    document = found.reading.document
    lines = Rereading(
        document, items_of(document), items_of, reference=NOW, people=PEOPLE, each_alone=as_suggestion
    )
    return CellEdits(document, found.threads, lines, lang="en", as_suggestion=as_suggestion)


def table_of(document: Document) -> Table:
    [table] = [block for block in document.tabs[0].segments[0].blocks if isinstance(block, Table)]
    return table


@pytest.fixture(scope="module", name="paper")
def paper_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Paper]:
    emulator = Emulator(tmp_path_factory.mktemp("paper") / "workspace.db")
    yield Paper(emulator)
    emulator.store.close()


WORDS = st.sampled_from(["P1", "x", "🔥", "🔥 now", "see OPS-12", "未定", "2026-12-01", "ada", ""])
CHIPS = st.sampled_from(
    [
        {"insertPerson": {"personProperties": {"email": "ada@example.com"}}},
        {"insertDate": {"dateElementProperties": {"timestamp": "2026-12-01T00:00:00Z"}}},
    ]
)
CELLS = st.tuples(st.just("Alert on pools"), *[WORDS | CHIPS for _ in FIELDS])
COMMENTS = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 9), st.integers(1, 9), st.booleans()), max_size=6
)
VALUES = st.fixed_dictionaries({}, optional={name: st.sampled_from([NEW[name], "", "P0"]) for name in FIELDS})


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(PLAIN, [(3, 0, 2, False), (3, 1, 2, False)], {"priority": "P3"})
@example(PLAIN, [(2, 8, 2, False), (2, 0, 4, False)], {"due": "2026-12-24"})
@example(PLAIN, [(5, 0, 5, False)], {"ticket": ""})
@given(CELLS, COMMENTS, VALUES)
def test_open_comments_keep_their_cell(
    paper: Paper,
    cells: tuple[str | Json, ...],
    comments: list[tuple[int, int, int, bool]],
    values: dict[str, str],
) -> None:
    """Whatever is written, an open comment that stood in a cell stands in it still; what cannot be waits."""
    paper.new(cells)
    is_open = _comment(paper, comments)
    before = paper.columns_of_threads()
    texts = [paper.cell(column) for column in range(len(COLUMNS))]
    planned = paper.write(values)

    after = paper.columns_of_threads()
    assert {i: before[i] for i in is_open} == {i: after[i] for i in is_open}
    written = {edit.field for edit in planned.edits}
    assert not written & {name for _, name in planned.waiting}
    for column, name in enumerate(FIELDS, 1):
        if name not in written:
            assert texts[column] == paper.cell(column)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CELLS, COMMENTS, VALUES)
def test_suggesting_moves_nobody(
    paper: Paper,
    cells: tuple[str | Json, ...],
    comments: list[tuple[int, int, int, bool]],
    values: dict[str, str],
) -> None:
    """While a value is only suggested every comment stands where it stood; accepted, the value is read."""
    paper.new(cells)
    _comment(paper, comments)
    before = paper.columns_of_threads()
    planned = paper.write(values, as_suggestion=True)

    assert before == paper.columns_of_threads()
    assert () == tuple(planned.waiting)
    paper.accept_all()
    for edit in planned.edits:
        wanted = values[edit.field]
        shown = paper.cell(1 + FIELDS.index(edit.field))
        assert (wanted == "") == (shown == ""), (edit, shown)


def _comment(paper: Paper, comments: list[tuple[int, int, int, bool]]) -> list[str]:
    """Comments on parts of cells: column, offset, length, resolved; ids of the open ones."""
    is_open = []
    spans = [(cell.start + 1, cell.end - 1) for cell in paper.table().rows[1]]
    for column, offset, length, is_resolved in comments:
        first, last = spans[column]
        start = first + offset
        end = min(start + length, last)
        if start >= end or _splits(paper.table(), start) or _splits(paper.table(), end):
            continue
        made = paper.say(start, end)
        if is_resolved:
            paper.resolve(made)
        else:
            is_open.append(made)
    return is_open


def _splits(table: Table, index: int) -> bool:
    """Whether an index lies within a surrogate pair."""
    for paragraph, _ in walk((table,)):
        for element in paragraph.elements:
            if element.kind == "text" and element.start < index < element.end:
                units = element.text.encode("utf-16-le")[2 * (index - element.start) :][:2]
                return 0xDC00 <= int.from_bytes(units, "little") <= 0xDFFF
    return False


def test_the_same_kind_of_element(paper: Paper) -> None:
    """A person stays a person, a date a date, text text."""
    ada = {"insertPerson": {"personProperties": {"email": "ada@example.com"}}}
    day = {"insertDate": {"dateElementProperties": {"timestamp": "2026-12-01T00:00:00Z"}}}
    paper.new(("Alert", ada, day, "P1", "Open", "OPS-1"))
    paper.write(NEW)

    item = paper.item()
    assert ["person", "date", "text", "text", "text"] == [item.cells[name].kind for name in FIELDS]
    assert ("bob@example.com", date(2026, 12, 24), "P3", "done", "OPS-777") == (
        item.owner.email if item.owner else "", item.due, item.priority, item.status, item.ticket,
    )  # fmt: skip


def test_text_stays_text(paper: Paper) -> None:
    """A date and an owner that were typed are typed again."""
    paper.new(PLAIN)
    paper.write(NEW)

    item = paper.item()
    assert {"text"} == {item.cells[name].kind for name in FIELDS}
    assert "2026-12-24" == paper.cell(2)
    assert "bob@example.com" == paper.cell(1)


@pytest.mark.parametrize(
    ("value", "link"), [("OPS-2", None), ("https://example.com/OPS-2", "https://example.com/OPS-2")]
)
def test_new_words_do_not_lead_where_the_old_ones_did(paper: Paper, value: str, link: str | None) -> None:
    """A ticket's link goes with the ticket; an address leads to itself."""
    paper.new(PLAIN)
    start = paper.table().rows[1][5].start + 1
    area = {"startIndex": start, "endIndex": start + 5}
    style = {"textStyle": {"link": {"url": "https://example.com/OPS-1"}}, "fields": "link"}
    paper.batch({"updateTextStyle": {"range": area} | style})
    paper.write({"ticket": value})

    cell = paper.table().rows[1][5]
    elements = [element for paragraph, _ in walk(cell.blocks) for element in paragraph.elements]
    assert [(value, link or "")] == [
        (element.text.strip(), element.url) for element in elements if element.text.strip()
    ]


def test_a_chip_under_an_open_comment_waits(paper: Paper) -> None:
    """A chip cannot be changed without losing a comment on it: it stays until the comment is resolved."""
    day = {"insertDate": {"dateElementProperties": {"timestamp": "2026-12-01T00:00:00Z"}}}
    paper.new(("Alert", "ada", day, "P1", "Open", "OPS-1"))
    start = paper.table().rows[1][2].start + 1
    comment_id = paper.say(start, start + 1)
    first = paper.write({"due": "2026-12-24"})
    shown = paper.item().due
    paper.resolve(comment_id)
    second = paper.write({"due": "2026-12-24"})

    assert ([("INC-7/AI-1", "due")], []) == (first.waiting, first.edits)
    assert date(2026, 12, 1) == shown
    assert (["due"], date(2026, 12, 24)) == ([edit.field for edit in second.edits], paper.item().due)


@pytest.mark.parametrize("as_suggestion", [False, True])
@pytest.mark.parametrize(
    ("name", "written", "value", "expected"),
    [
        ("owner", "Aki, Ken", "noa@example.com", "noa@example.com, Ken"),
        ("owner", "@Aki and @Ken", "sato@example.com", "@佐藤 and @Ken"),
        ("owner", "Aki (backup: Ken)", "noa@example.com", "noa@example.com (backup: Ken)"),
        ("owner", "Aki\nsee chat", "noa@example.com", "noa@example.com\nsee chat"),
        ("owner", "Aki <aki@example.com>, Ken", "noa@example.com", "noa@example.com, Ken"),
        ("owner", "SREチーム/佐藤", "ken@example.com", "SREチーム/Ken"),
        ("due", "by 2026-12-01 at the latest", "2026-12-05", "by 2026-12-05 at the latest"),
        ("due", "EOD 12/1 (Tue)", "2026-12-09", "EOD 12/9 (Wed)"),
        ("priority", "P1 - agreed with legal, see minutes", "P0", "P0 - agreed with legal, see minutes"),
        ("priority", "P1\nwas P0 before", "P3", "P3\nwas P0 before"),
        ("priority", "高（法務と合意）", "P3", "低（法務と合意）"),
        ("status", "Open\nwaits for the vendor", "in_progress", "In progress\nwaits for the vendor"),
        ("status", "対応中（ベンダー確認）", "done", "完了（ベンダー確認）"),
        ("ticket", "see OPS-5", "OPS-99", "see OPS-99"),
    ],
)  # fmt: skip
def test_a_cell_that_says_more_keeps_it(
    paper: Paper, name: str, written: str, value: str, expected: str, *, as_suggestion: bool
) -> None:
    """Other people, remarks, further paragraphs and words around a day stay: the sheet never showed them."""
    left, cell = rewritten(paper, name, written, value, as_suggestion=as_suggestion)

    assert ([], expected) == (left, cell)


@pytest.mark.parametrize("as_suggestion", [False, True])
@pytest.mark.parametrize(
    ("name", "written", "value", "expected"),
    [
        ("owner", "Aki, Ken", "", ""),
        ("owner", "Aki, Ken", "ken@example.com", "ken@example.com"),
        ("status", "In progress since 2026-11-02", "done", "Done"),
        ("priority", "P1 (was P0)", "", ""),
    ],
)
def test_a_cell_that_says_more_is_left_where_no_part_will_do(
    paper: Paper, name: str, written: str, value: str, expected: str, *, as_suggestion: bool
) -> None:
    """Nothing that a person wrote goes without a person's word; a suggestion asks for it."""
    left, cell = rewritten(paper, name, written, value, as_suggestion=as_suggestion)

    assert ([] if as_suggestion else [("INC-7/AI-1", name, "no_place")]) == left
    assert (expected if as_suggestion else written) == cell


@pytest.mark.parametrize(
    ("name", "written", "value", "expected"),
    [
        ("owner", "Aki", "noa@example.com", "noa@example.com"),
        ("owner", "Aki <aki@example.com>", "ken@example.com", "ken@example.com"),
        ("owner", "TBD", "ken@example.com", "ken@example.com"),
        ("owner", "TBD - ask Bob", "ken@example.com", "ken@example.com"),
        ("due", "end of March", "2026-12-05", "2026-12-05"),
        ("due", "12/1", "2026-12-05", "2026-12-05"),
        ("due", "after the freeze, ask legal", "2026-12-05", "2026-12-05"),
        ("priority", "🔥 High!", "P3", "P3"),
        ("status", "-", "done", "Done"),
        ("status", "✅ Done", "open", "Open"),
        ("status", "In progress, 50%", "deferred", "Deferred"),
        ("ticket", "OPS-1\nOPS-2", "OPS-9", "OPS-9"),
    ],
)
def test_a_cell_that_says_nothing_else_is_written_whole(
    paper: Paper, name: str, written: str, value: str, expected: str
) -> None:
    """So is one that could not be read: the sheet showed all its words to who changed them."""
    assert ([], expected) == rewritten(paper, name, written, value)


def rewritten(
    paper: Paper, name: str, written: str, value: str, *, as_suggestion: bool = False
) -> tuple[list[tuple[str, str, str]], str]:
    """Write a value into a cell of the plain row that says something else; what was left, and what the cell says then."""
    named = zip(("action", *FIELDS), PLAIN, strict=True)
    paper.new(tuple(written if column == name else cell for column, cell in named))
    planned = paper.write({name: value}, as_suggestion=as_suggestion)
    paper.accept_all()
    return planned.left, paper.cell(1 + FIELDS.index(name))


def test_an_edit_in_between_is_noticed(paper: Paper) -> None:
    """Nothing is written into a document that changed since it was read."""
    paper.new(PLAIN)
    found = paper.fetch()
    planned = planned_for(found)
    planned.add(
        ItemOutcome(base=BaseItem(number=1, key="k"), document_values={"due": "2026-12-24"}), paper.item()
    )
    paper.batch({"insertText": {"location": {"index": 1}, "text": "Our "}})

    with pytest.raises(RevisionChanged):
        paper.gateway.write(found.document, planned.edits, as_suggestion=False, lang="en")
    assert "2026-12-01" == paper.cell(2)
