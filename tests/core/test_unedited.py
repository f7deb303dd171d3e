"""Lines that nobody edited, read otherwise: because somebody is named elsewhere, or by a later version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import NOW as READ_ON
from readings import read
from reports import report
from test_merge import NOW, TODAY, Desk, told

from pmdocs.core.actions.items import ItemRow, read_items
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.model import Person
from pmdocs.core.syncing.base import BaseDocument, dump_base, load_base
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document

ZOE = Person(name="Zoe", email="")
BLANK: dict[str, Any] = {"owner": None, "due": None, "priority": "", "status": "open"}


def desk(mark: str = "unedited", **values: Any) -> Desk:
    """An item of a line that an earlier reader read little of."""
    return Desk(mark=mark, **BLANK | values)


def anew(desk: Desk, *, mark: str = "unedited", days: int = 1, **values: Any) -> list[tuple[str, ...]]:
    """What is logged once the line is read otherwise: field, new value, state, flags."""
    outcome = desk.edit(mark=mark, days=days, **BLANK | values)
    return [(one.field, one.new, one.state, *one.flags) for one in outcome.changes]


TYPED = [
    ("owner", "Bob Marsh", {"owner": ZOE}),
    ("due", "2027-02-01", {"due": date(2026, 12, 24)}),
    ("priority", "P1", {"priority": "P3"}),
    ("team", "Search", {"team": "Storage"}),
    ("ticket", "OPS-1", {"ticket": "OPS-2"}),
]


@pytest.mark.parametrize(("name", "value", "read_as"), TYPED)
@pytest.mark.parametrize("is_written", [True, False], ids=["before", "in the same sync"])
def test_what_is_typed_stays(name: str, value: str, read_as: dict[str, Any], is_written: bool) -> None:
    """Whatever an unedited line says by now: nothing is logged, asked or written, and the two stay for good."""
    item = desk(columns=())
    if is_written:
        item.sync(**{name: value})
        assert [] == anew(item, **read_as)
    else:
        assert item.sheet is not None
        item.sheet[name] = value
        assert [(name, value)] == [one[:2] for one in anew(item, **read_as)]

    for _ in range(3):
        item.sync()
        item.row = replace(item.row, cells=Desk().row.cells) if item.row else None  # type: ignore[union-attr]  # a new desk has a row
        assert (value, {}, ()) == (
            item.last.sheet_values[name],
            item.last.document_values,
            item.last.conflicts,
        )
        item.base = load_and_dump(item)


def load_and_dump(desk: Desk) -> Any:
    base = BaseDocument(document_id="d", incident_id="INC-7", items=(desk.item,))
    return load_base(dump_base(base)).items[0]


@pytest.mark.parametrize(("name", "value", "read_as"), TYPED)
def test_an_edit_of_the_line_counts(name: str, value: str, read_as: dict[str, Any]) -> None:
    """The same reading of other words is what somebody wrote, and wins as before."""
    item = desk(columns=())
    item.sync(**{name: value})

    assert [name] == [one[0] for one in anew(item, mark="edited", **read_as)]
    assert value != item.last.sheet_values[name]


@pytest.mark.parametrize(("name", "read_as"), [(name, read_as) for name, _, read_as in TYPED])
def test_a_blank_is_filled(name: str, read_as: dict[str, Any]) -> None:
    """What nobody typed anything against is taken over, without a question."""
    item = desk()
    logged = anew(item, **read_as)

    assert [(name, "not_needed", "read_anew")] == [(one[0], *one[2:]) for one in logged]
    assert [] == told(item.sync())


@pytest.mark.parametrize(
    ("promised", "read_as"),
    [
        ({"due": date(2026, 7, 1)}, {"due": date(2026, 9, 1)}),
        ({"due": date(2026, 7, 1)}, {"due": None}),
        ({"priority": "P1"}, {"priority": "P3"}),
        ({"priority": "P1"}, {"priority": ""}),
    ],
)
def test_a_promise_is_not_read_away(promised: dict[str, Any], read_as: dict[str, Any]) -> None:
    """A day or priority that both sides agreed on stays until somebody edits the line; that edit is asked about."""
    item = desk(**promised)
    before = dict(item.item.agreed)

    assert [] == anew(item, **promised | read_as)
    assert before == item.item.agreed
    later: dict[str, Any] = {"due": date(2026, 10, 1)} if "due" in promised else {"priority": "P4"}
    assert ["unjustified"] == [one[2] for one in anew(item, mark="edited", **promised | later)]


def test_a_promise_that_was_misread_counts_once_the_line_is_edited() -> None:
    """In whatever words: nobody edits for it what the document has said all along, and it is asked about then."""
    item = desk(due=date(2026, 7, 1))
    for day in (1, 2):
        assert [] == anew(item, due=date(2026, 9, 1), days=day)

    assert [("due", "2026-09-01", "unjustified")] == anew(item, mark="edited", due=date(2026, 9, 1), days=3)


@pytest.mark.parametrize(("due", "state"), [(None, "not_needed"), (date(2026, 6, 2), "unjustified")])
def test_no_alarm_is_read_away(due: date | None, state: str) -> None:
    """Given up by reading alone is logged; of what is late it is asked about."""
    item = desk(due=due)
    logged = anew(item, due=due, status="wont_do", days=5)

    assert [("status", "wont_do", state, "read_anew")] == logged


def test_what_is_filled_in_late_is_late() -> None:
    """A day gone by that is read only now is the item's due date, and was its first."""
    item = desk()
    anew(item, due=date(2026, 5, 1))

    assert ["2026-05-01"] * 2 == [item.item.value("due"), item.item.original_due]


@pytest.mark.parametrize(("name", "value", "read_as"), TYPED)
def test_a_base_without_marks(name: str, value: str, read_as: dict[str, Any]) -> None:
    """Of an earlier version: what is typed stays where nothing had been read before, and the next sync knows the words."""
    item = desk(columns=())
    item.sync(**{name: value})
    item.base = replace(item.item, mark="")

    assert [] == anew(item, **read_as)
    assert (value, "unedited") == (item.last.sheet_values[name], item.item.mark)


@pytest.mark.parametrize("state", ["in_progress", "deferred"])
def test_an_end_that_was_declined_stays_in_the_sheet(state: str) -> None:
    """Both cells were left; that the same words are read otherwise by now is no answer to it, an edit is."""
    item = desk()
    item.base = replace(item.item, in_sheet={**item.item.in_sheet, "status": "done"}, conflicts=("status",))
    assert item.sheet is not None
    item.sheet["status"] = "done"

    assert [] == anew(item, status=state)
    assert ("done", "open", ("status",)) == (
        item.last.sheet_values["status"],
        item.item.value("status"),
        item.item.conflicts,
    )
    assert "status" in [one[0] for one in anew(item, mark="edited", status=state)]


def test_what_was_edited_before_a_conflict_counts_after_it() -> None:
    """The line is the same since both sides changed; once the sheet is put back, the document's edit holds."""
    item = desk(owner=ZOE, columns=())
    assert item.sheet is not None
    item.sheet["owner"] = "Bob Marsh"
    ken = Person(name="Ken", email="")
    anew(item, mark="edited", owner=ken)
    assert ("owner",) == item.item.conflicts

    item.sheet["owner"] = "Zoe"
    assert ["owner"] == [one[0] for one in anew(item, mark="edited", owner=ken)]


def test_a_base_without_marks_takes_the_rest_for_edits() -> None:
    """As ever: a date that was read and now is another may have been moved by somebody."""
    item = desk(due=date(2026, 7, 1))
    item.base = replace(item.item, mark="")

    assert [("due", "2026-09-01", "unjustified")] == anew(item, due=date(2026, 9, 1))


def outcome_of(
    rows: tuple[ItemRow, ...], last: DocumentOutcome | None, day: int, **typed: dict[str, str]
) -> DocumentOutcome:
    """A sync of a document's rows; ``typed`` cells by key, ``AI_1``."""
    base = last.base if last else BaseDocument(document_id="d", incident_id="INC-7")
    sheet = {item.base.key: dict(item.sheet_values) for item in last.items} if last else {}
    for key, cells in typed.items():
        sheet[f"INC-7/{key.replace('_', '-')}"] |= cells
    now = NOW.replace(day=NOW.day + day)
    return merge_document(rows, sheet, base, now=now, today=TODAY.replace(day=TODAY.day + day))


LINE = "One two. Three four."


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ([LINE], ["Three four"], ["AI-1"]),
        (["Rotate the keys", "They are old."], ["Rotate the keys: They are old."], ["AI-1"]),
        (["Rotate the keys: They are old."], ["Rotate the keys", "They are old."], ["AI-1", "AI-2"]),
        (["Replace | Ken | P1"], ["Replace"], ["AI-1"]),
        (["Test (Joost)", "Test (Joost)"], ["Test", "Test"], ["AI-1", "AI-2"]),
    ],
)  # fmt: skip
def test_a_line_cut_otherwise_keeps_its_items(before: list[str], after: list[str], kept: list[str]) -> None:
    """Nobody edited it: no item is new but what was not read before, and no question is asked."""

    def rows(words: list[str]) -> tuple[ItemRow, ...]:
        made = [Desk(action=one, position=at, mark="same", **BLANK).row for at, one in enumerate(words, 1)]
        return tuple(row for row in made if row is not None)

    first = outcome_of(rows(before), None, 1)
    second = outcome_of(rows(after), first, 2)
    third = outcome_of(rows(after), second, 3)

    assert [f"INC-7/{key}" for key in kept] == list(second.row_keys)
    assert {"read_anew"} >= {flag for item in second.items for one in item.changes for flag in one.flags}
    assert {"not_needed"} >= {one.state for item in second.items for one in item.changes}
    assert [] == [change for item in third.items for change in item.changes]


def test_what_joins_another_item_keeps_its_promise() -> None:
    """A part of a line that had a day of its own is asked about when it is no item any more."""
    first = Desk(action="Rotate the keys", mark="same", **BLANK).row
    second = Desk(action="They are old", mark="same", position=2, **BLANK | {"due": date(2026, 7, 1)}).row
    assert first is not None
    assert second is not None
    last = outcome_of((first, second), None, 1)
    joined = replace(first, action="Rotate the keys: They are old")

    changes = [one for item in outcome_of((joined,), last, 2).items for one in item.changes]
    assert [("row", "unjustified")] == [
        (one.field, one.state) for one in changes if one.state != "not_needed"
    ]


def test_each_part_that_joins_another_item_is_found() -> None:
    """Also where other items of the same line stay what they were."""
    last = outcome_of(_of_one_line("Rotate the keys", "They are old", "Page the desk"), None, 1)
    outcome = outcome_of(_of_one_line("Rotate the keys: They are old", "Page the desk"), last, 2)

    assert [("row", "not_needed")] == [
        (one.field, one.state) for item in outcome.items for one in item.changes if one.field != "action"
    ]


def test_what_no_item_says_any_more_is_asked_about() -> None:
    """An item of a line goes by reading alone, and what stays says less than it did: words were lost."""
    last = outcome_of(_of_one_line("Alarm", "Alarm on the queue"), None, 1)
    outcome = outcome_of(_of_one_line("Alarm"), last, 2)

    assert ["unjustified"] == [one.state for item in outcome.items for one in item.changes]


def _of_one_line(*actions: str) -> tuple[ItemRow, ...]:
    made = [Desk(action=one, position=at, mark="same", **BLANK).row for at, one in enumerate(actions, 1)]
    return tuple(row for row in made if row is not None)


@pytest.mark.parametrize(("name", "value", "read_as"), TYPED)
def test_a_comment_has_no_mark_and_is_edited(name: str, value: str, read_as: dict[str, Any]) -> None:
    """What stands in no document has no line that could be the same: all that it says anew somebody said."""
    item = desk(mark="", columns=())
    item.sync(**{name: value})

    assert [name] == [one[0] for one in anew(item, mark="", **read_as)]


# Marks

PAPER = """
Participants: {people}
## Notes
{prose}
## Action items
{lead}
- Alarm on the queue{tail}
  - {below}
- Page the desk {other}
| Action | {column} | Due |
| Drill the switch-over | {cell} | 12/24 |
| Spare scanner | {other} | |
## Later
{prose}
"""
WORDS = {
    "people": "Ken, Zoe", "prose": "Nothing else.", "lead": "Zoe:", "tail": " (Joost)", "below": "Owner: Ken",
    "other": "Zoe", "column": "Who", "cell": "Ken",
}  # fmt: skip


def marks(**words: str) -> dict[str, str]:
    return {item.action.split(" (")[0]: item.mark for item in read(PAPER.format(**WORDS | words)).items}


@pytest.mark.parametrize(
    ("edited", "first", "row"),
    [
        ("people", False, False), ("prose", False, False), ("other", False, False), ("lead", True, True),
        ("tail", True, False), ("below", True, False), ("column", False, True), ("cell", False, True),
    ],
)  # fmt: skip
def test_a_mark_tells_edits_of_its_place(edited: str, first: bool, row: bool) -> None:
    """Of its own words and those that speak for it, not of other lines, however many letters come before."""
    before, after = marks(), marks(**{edited: "Aki Sato"})
    changed = [before[name] != after.get(name) for name in ("Alarm on the queue", "Drill the switch-over")]

    assert [first, row] == changed
    assert {8} == {len(mark) for mark in before.values()}


@pytest.mark.parametrize("change", ["word", "indent", "bold", "link"])
def test_a_mark_tells_more_than_letters(change: str) -> None:
    """Words made bold or a link, or a line moved below another, are edited."""
    edits: dict[str, Callable[[str], str]] = {
        "word": lambda line: line.replace("queue", "queues"),
        "indent": lambda line: line.replace("- Alarm", "  - Alarm"),
        "bold": lambda line: line.replace("Alarm on the queue", "**Alarm on the queue**"),
        "link": lambda line: line.replace("queue", "[queue](https://example.com/q)"),
    }
    text = "## Action items\n- Page the desk\n- Alarm on the queue\n- Drill the desk"
    before, after = ([item.mark for item in read(one).items] for one in (text, edits[change](text)))

    # What is nested below a line belongs to it.
    assert [change != "indent", False] == [before[0] == after[0], before[1] == after[1]]


NAMES = ["Zoe Baker", "Ken", "Aki Sato", "江藤"]
TAILS = ["", " (Joost)", " (Ken, 12/24)", " — Zoe Baker — 12/14", "。担当 江藤", ". Aki Sato"]


@given(
    tail=st.sampled_from([" (Joost)", " (Joost, 12/24)", *TAILS]),
    tails=st.lists(st.sampled_from(TAILS), max_size=3),
    people=st.lists(st.sampled_from(NAMES), unique=True),
    joins=st.sampled_from([["Joost"], ["Joost", "江藤"], ["Ken"], []]),
    prose=st.tuples(*[st.sampled_from(["", "Joost and Ken spoke.", "5/13 が期限だった。"])] * 2),
    owner=st.sampled_from(["Bob Marsh", "Joost", ""]),
    due=st.sampled_from(["2027-02-01", ""]),
    added=st.sampled_from(TAILS),
)
def test_edits_of_other_lines_overwrite_nothing_typed(
    tail: str,
    tails: list[str],
    people: list[str],
    joins: list[str],
    prose: tuple[str, str],
    owner: str,
    due: str,
    added: str,
) -> None:
    """Whoever joins the attendees, whatever is told elsewhere or added below: what is typed into the sheet stays."""

    def paper(at: int, more: tuple[str, ...] = ()) -> str:
        lines = [f"- Alarm on queue {number}{tail}" for number, tail in enumerate((tail, *tails, *more))]
        there = ", ".join([*people, *joins] if at else people)
        head = f"Participants: {there}\nDate: 2026-11-20\n## Notes\n{prose[at] or 'None.'}"
        return "\n".join([head, "## Action items", *lines])

    last = outcome_of(read(paper(0)).items, None, 1)
    typed = {name: value for name, value in (("owner", owner), ("due", due)) if value}
    last = outcome_of(read(paper(0)).items, last, 2, AI_1=typed)
    shown = {name: last.items[0].sheet_values[name] for name in typed}
    for day, more in ((3, ()), (4, (added,)), (5, (added,))):
        last = outcome_of(read(paper(1, more)).items, last, day)
        assert shown == {name: last.items[0].sheet_values[name] for name in typed}
        assert () == last.items[0].conflicts
        assert [] == [one for one in last.items[0].changes if one.state == "unjustified"]


def synced_text(
    text: str, last: DocumentOutcome | None, day: int, reference: date = READ_ON
) -> DocumentOutcome:
    """A sync of a document as it is written; days without a year are read by the reference."""
    document = report(text)
    base = last.base if last else BaseDocument(document_id="d", incident_id="INC-7")
    sheet = {item.base.key: dict(item.sheet_values) for item in last.items} if last else {}
    now, today = NOW.replace(day=NOW.day + day), TODAY.replace(day=TODAY.day + day)
    rows = read_items(document, read_sections(document), reference=reference, people={}).items
    return merge_document(rows, sheet, base, now=now, today=today, document=document)


HEAD = "= 日付: 2026-11-20\n= 参加：河合、江藤\n## まとめ\n"
OTHERS = "## 再発防止策\n- 当番を決める（河合 12/20）\n"


def test_several_items_of_a_line_that_stands_are_all_kept() -> None:
    """Nobody touched it; that action items stand elsewhere by now leaves all of it unread, not its first item alone."""
    line = "再発防止策：上限を設ける。監視を足す。\n"
    first = synced_text(HEAD + line, None, 0)
    assert 2 == len(first.items)
    second = synced_text(HEAD + line + OTHERS, first, 1)

    assert [True] * 3 == [item.base.present for item in second.items]
    assert [] == [change for item in second.items[:2] for change in item.changes]

    gone = synced_text(HEAD + line.replace("監視", "警報") + OTHERS, second, 2)
    assert [False, False, True] == [item.base.present for item in gone.items]


def test_several_items_of_a_line_keep_their_order() -> None:
    """Read in other words, as by a later version or another day: as many as before are those before."""
    line = "上限は河合さんが12/3までに設定する。監視は江藤さんが12/4までに追加する。\n"
    first = synced_text(HEAD + line, None, 0)
    second = synced_text(HEAD + line + OTHERS, first, 1, date(2026, 12, 20))

    assert 2 == len(first.items)
    assert [True] * 3 == [item.base.present for item in second.items]
    assert [item.base.value("due") for item in first.items] == [
        item.base.value("due") for item in second.items[:2]
    ]
