from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.actions.identity import explicit_number, match_items, number_new
from pmdocs.core.actions.items import CellPlace, ItemRow, identity_text
from pmdocs.core.actions.likeness import SIMILAR, similarity
from pmdocs.core.model import Person
from pmdocs.core.syncing.base import BaseDocument, BaseItem, owner_text

COLUMNS = ("action", "type", "priority", "owner", "team", "due", "status", "ticket", "reason")

ADA = Person(name="Ada", email="Ada@example.com")
BOB = Person(name="Bob", email="bob@example.com")


def a_row(action: str = "Alert on error rate", **values: Any) -> ItemRow:
    """A row of a table with every usual column; ``due`` may be a text that cannot be read."""
    due = values.pop("due", date(2026, 7, 1))
    raw: dict[str, str] = {"due": due.isoformat() if isinstance(due, date) else due or ""}
    raw |= values.pop("raw", {})
    kinds: Mapping[str, str] = values.pop("kinds", {})
    disputed = values.pop("disputed", ())
    places = {
        name: CellPlace(
            tab_id="",
            segment_id="",
            start=0,
            end=1,
            kind=kinds.get(name, "text"),
            disputed=name in disputed,
        )
        for name in values.pop("columns", COLUMNS)
    }
    given_values: dict[str, Any] = {
        "item_id": "",
        "action": action,
        "type": "prevent",
        "priority": "P1",
        "owner": ADA,
        "collaborators": (),
        "team": "",
        "due": due if isinstance(due, date) else None,
        "due_precision": "day",
        "status": "open",
        "ticket": "",
        "reason": "",
        "done_on": None,
        "theme": "",
        "position": 1,
        "where": "table 1, row 2",
        "tab_id": "",
        "start": 0,
        "raw": MappingProxyType(raw),
        "extra": MappingProxyType({}),
        "cells": places,
        "findings": (),
    }
    return ItemRow(**(given_values | values))


def an_item(number: int = 1, action: str = "Alert on error rate", **values: Any) -> BaseItem:
    said = {
        "action": action,
        "owner": owner_text(values.pop("owner", ADA)),
        "ticket": values.pop("ticket", ""),
        "due": values.pop("due", "2026-07-01"),
        "priority": "P1",
        "status": "open",
        "type": "prevent",
    }
    return BaseItem(
        number=number,
        key=f"INC-7/AI-{number}",
        agreed=said,
        in_document=said,
        in_sheet=said,
        position=values.pop("position", number),
        **values,
    )


def found(rows: list[ItemRow], items: list[BaseItem]) -> dict[int, int]:
    """Number of the item by row index."""
    matching = match_items(rows, items, incident_id="INC-7")
    return {index: item.number for index, item in matching.pairs}


def codes(rows: list[ItemRow], items: list[BaseItem]) -> set[str]:
    return {notice.code for notice in match_items(rows, items, incident_id="INC-7").notices}


LONG = "Alert when the error rate of checkout stays above one percent"
LONGER = "Alert when the error rate of the checkout stays above one percent"


@pytest.mark.parametrize(
    ("row", "item"),
    [
        pytest.param(a_row("Something else", item_id="AI-1"), an_item(), id="id"),
        pytest.param(a_row("Something else", item_id="INC-7/AI-01"), an_item(), id="full id"),
        pytest.param(
            a_row("Something else", ticket="https://jira.example.com/browse/OPS-12"),
            an_item(ticket="OPS-12"),
            id="ticket in another spelling",
        ),
        pytest.param(a_row("Ａlert  on ERROR rate。", position=9), an_item(), id="text in another spelling"),
        pytest.param(a_row(LONGER, position=9), an_item(action=LONG), id="similar, same owner"),
        pytest.param(a_row(LONGER, owner=BOB, position=2), an_item(action=LONG), id="similar, next row"),
        pytest.param(a_row("決済のエラー率を監視する。", owner=None), an_item(action="決済のエラー率を監視する"), id="ja"),
        pytest.param(a_row(), an_item(present=False), id="text of a vanished item"),
        pytest.param(
            a_row("Other words", ticket="OPS-12"),
            an_item(ticket="OPS-12", present=False),
            id="ticket of a vanished item",
        ),
        pytest.param(a_row("New words", item_id="AI-1"), an_item(present=False), id="id of a vanished item"),
    ],
)  # fmt: skip
def test_keeps_its_history(row: ItemRow, item: BaseItem) -> None:
    """A row is the item that a person would say it is."""
    assert {0: 1} == found([row], [item])


@pytest.mark.parametrize(
    ("row", "item"),
    [
        pytest.param(a_row("Write a runbook"), an_item(), id="other text"),
        pytest.param(a_row(LONGER, owner=BOB, position=9), an_item(action=LONG), id="other owner, far away"),
        pytest.param(a_row(LONGER), an_item(action=LONG, present=False), id="similar to a vanished item"),
        pytest.param(
            a_row("ステージング環境の警告ルールを削除する"),
            an_item(action="ステージング環境の警告ルールを追加する"),
            id="the contrary, ja",
        ),
        pytest.param(
            a_row("Disable the feature flag of the checkout page"),
            an_item(action="Enable the feature flag of the checkout page"),
            id="the contrary, en",
        ),
        pytest.param(a_row("Write a runbook", item_id="INC-8/AI-1"), an_item(), id="another incident's id"),
        pytest.param(a_row("Write a runbook", item_id="1"), an_item(), id="a list number"),
    ],
)
def test_begins_anew(row: ItemRow, item: BaseItem) -> None:
    """A row that may be something else is new, and the item has lost its row."""
    matching = match_items([row], [item], incident_id="INC-7")

    assert () == matching.pairs
    assert ((0,), (item,)) == (matching.new, matching.gone)


REWORDED = [
    ("データベースの接続数に上限を設ける", "DBの接続数に上限を設ける"),
    ("Alert on the error rate of checkout", "Page on the error rate of the checkout service"),
]


@pytest.mark.parametrize(("before", "after"), REWORDED)
def test_only_the_words_changed_in_place(before: str, after: str) -> None:
    """A row that says all else as before where it stood is the same item, though less like it in words."""
    item = an_item(action=before)
    row = a_row(after, owner=ADA, priority="P1", status="open")

    assert {0: 1} == found([row], [item])


@pytest.mark.parametrize(
    "changed", [{"due": date(2026, 9, 1)}, {"priority": "P3"}, {"status": "deferred"}, {"owner": None}, {"position": 4}]
)  # fmt: skip
@pytest.mark.parametrize(("before", "after"), REWORDED)
def test_words_and_something_else_changed(before: str, after: str, changed: dict[str, Any]) -> None:
    """What was reworded and re-dated, weakened, handed over or moved in one edit is new: the old alarm stays."""
    said = {"owner": ADA, "priority": "P1", "status": "open"} | changed

    assert {} == found([a_row(after, **said)], [an_item(action=before)])


DAY = date(2026, 6, 1)


def a_done_item(action: str = LONG, **values: Any) -> BaseItem:
    """One that was open, done, and is gone since ten days ago."""
    known = {"last_changed": "2026-05-22T09:00:00+00:00", "before_done": {"status": "open"}, "present": False}
    item = an_item(action=action, **{**known, **values})
    return replace(item, agreed={**item.agreed, "status": "done"})


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(a_row(LONGER, position=9), id="same owner"),
        pytest.param(a_row(LONGER, owner=BOB, position=2), id="where it stood"),
        pytest.param(a_row(LONGER, status="done"), id="done"),
    ],
)
def test_similar_to_one_that_vanished_done(row: ItemRow) -> None:
    """A similar and plausible row is an item that vanished lately while it was done."""
    matching = match_items([row], [a_done_item()], today=DAY)

    assert [0] == [index for index, _ in matching.pairs]


@pytest.mark.parametrize(
    ("row", "item"),
    [
        pytest.param(a_row(LONGER, owner=BOB, position=9), a_done_item(), id="another's, elsewhere"),
        pytest.param(a_row("Page on checkout errors above one percent"), a_done_item(), id="less similar"),
        pytest.param(a_row(LONGER), a_done_item(before_done={}), id="never open"),
        pytest.param(a_row(LONGER), a_done_item(before_done={"status": "wont_do"}), id="given up before"),
        pytest.param(
            a_row(LONGER), a_done_item(last_changed="2026-03-02T09:00:00+00:00"), id="a quarter ago"
        ),
    ],
)
def test_not_one_that_vanished_done(row: ItemRow, item: BaseItem) -> None:
    """Anything else is new work."""
    assert () == match_items([row], [item], today=DAY).pairs


def test_an_item_that_is_there_comes_before_one_that_vanished() -> None:
    """A row goes to the item that was there at the last sync, though another that vanished is more like it."""
    items = [a_done_item(LONGER + "s"), an_item(2, LONG, position=1)]

    assert {0: 2} == found([a_row(LONGER)], items)


WORK, TRIVIAL = "Alert on pool exhaustion", "Open the ticket"
LIKE, PERHAPS = "Alert on pool exhaustion soon", "Alert on an exhausted pool"
LATE = date(2027, 6, 30)


def by(way: str, number: int) -> dict[str, str]:
    """What names an item in a row."""
    return {"item_id": f"AI-{number}"} if way == "id" else {"ticket": f"OPS-{number}"}


WAYS = pytest.mark.parametrize("way", ["id", "ticket"])


@WAYS
@pytest.mark.parametrize("words", [WORK, LIKE, PERHAPS])
def test_a_finished_row_takes_nothing_by_its_name(way: str, words: str) -> None:
    """An id or a ticket on a row with other words does not take the item from the row that says what it said."""
    item = an_item(action=WORK, ticket="OPS-1")
    rows = [a_row(words, due=LATE, position=1), a_row(TRIVIAL, status="done", position=4, **by(way, 1))]

    assert ({} if words == PERHAPS else {0: 1}) == found(rows, [item])
    assert "moved-id" in codes(rows, [item])


@WAYS
def test_swapped_names(way: str) -> None:
    """Two items whose ids or tickets change places keep their words."""
    items = [an_item(1, WORK, ticket="OPS-1"), an_item(2, TRIVIAL, ticket="OPS-2")]

    assert {0: 1, 1: 2} == found([a_row(WORK, **by(way, 2)), a_row(TRIVIAL, **by(way, 1))], items)


@WAYS
def test_what_took_a_name_is_itself_from_then_on(way: str) -> None:
    """Once the row with another's id is an item of its own, it stays that when the other's row goes."""
    items = [an_item(1, WORK, ticket="OPS-1"), an_item(2, TRIVIAL)]

    assert {0: 2} == found([a_row(TRIVIAL, status="done", **by(way, 1))], items)


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_rows_with_an_id_the_one_with_the_words_keeps_it(order: int) -> None:
    """Copying an id to another row, above or below, changes nothing."""
    rows = [a_row(WORK, item_id="AI-1", due=LATE), a_row(TRIVIAL, item_id="AI-1", status="done")][::order]
    ((index, number),) = found(rows, [an_item(action=WORK)]).items()

    assert (WORK, 1) == (rows[index].action, number)
    assert {"duplicate-id"} == codes(rows, [an_item(action=WORK)])


@WAYS
@pytest.mark.parametrize(
    "beside",
    [
        pytest.param([], id="alone"),
        pytest.param([a_row(TRIVIAL)], id="unlike work"),
        pytest.param([a_row(PERHAPS, due=LATE)], id="work that is perhaps like it"),
        pytest.param([a_row(LIKE, owner=BOB, position=9)], id="another's, elsewhere"),
    ],
)
def test_a_real_rename_keeps_its_item(way: str, beside: list[ItemRow]) -> None:
    """A row that keeps its id or ticket and is still open may say anything else."""
    rows = [a_row("Page whoever is on call", **by(way, 1)), *beside]

    assert 1 == found(rows, [an_item(action=WORK, ticket="OPS-1")])[0]


@WAYS
def test_a_renamed_twin(way: str) -> None:
    """Of two items with the same words one is renamed: the other's row is its own, and no proof against it."""
    items = [an_item(1, WORK, ticket="OPS-1"), an_item(2, WORK)]
    rows = [a_row("Page whoever is on call", **by(way, 1)), a_row(WORK, position=2)]

    assert {0: 1, 1: 2} == found(rows, items)


def test_rows_shifted_beside_a_column_of_numbers() -> None:
    """A row typed in above moves the words down beside ids that stay where they are: the words count."""
    tasks = [WORK, TRIVIAL, "Rotate the signing keys"]
    items = [an_item(number, task) for number, task in enumerate(tasks, 1)]
    rows = [a_row(task, item_id=f"AI-{at}") for at, task in enumerate(["Bound the retries", *tasks], 1)]

    assert {1: 1, 2: 2, 3: 3} == found(rows, items)


def test_the_second_row_with_an_id_is_reported() -> None:
    """One id twice in a document: the first row keeps it, the second is matched by what it says."""
    rows = [a_row("Write a runbook", item_id="AI-1"), a_row("Alert", item_id="AI-1")]
    items = [an_item(1, "Write a runbook"), an_item(2, "Alert")]

    assert {0: 1, 1: 2} == found(rows, items)
    assert {"duplicate-id"} == codes(rows, items)


def test_one_ticket_for_many_items_tells_nothing() -> None:
    """A ticket that several items share does not identify one."""
    rows = [a_row("Write a runbook", ticket="EPIC-1"), a_row("Alert", ticket="EPIC-1")]
    items = [an_item(1, "Alert", ticket="EPIC-1"), an_item(2, "Write a runbook", ticket="EPIC-1")]

    assert {0: 2, 1: 1} == found(rows, items)


def test_a_tie_matches_nothing() -> None:
    """Of two equally similar items neither is taken; the row is new and a person is asked to look."""
    base = "Alert when the error rate of checkout stays above one percent"
    rows = [a_row(base + " X", position=2)]
    items = [an_item(1, base + " A", position=1), an_item(2, base + " B", position=3)]

    assert {} == found(rows, items)
    assert {"identity-unsure", "maybe-reworded"} <= codes(rows, items)


def test_a_tie_is_not_decided_by_a_lesser_likeness() -> None:
    """An item that two rows resemble equally does not go to a third row that resembles it less."""
    rows = [a_row(LONG + " X"), a_row(LONG + " Y"), a_row(LONG + " altogether", position=2)]

    assert {} == found(rows, [an_item(action=LONG + " A")])


def test_an_id_cell_of_another_row_is_not_given_out() -> None:
    """A number that some row's id cell names, though the row is known by another, would be mistaken for it."""
    rows = [a_row("Alert", item_id="AI-2"), a_row("Rotate keys")]
    base = BaseDocument(document_id="d", incident_id="INC-7", next_number=2, items=(an_item(1, "Alert"),))

    assert ({1: 3}, 4) == number_new(rows, match_items(rows, base.items, incident_id="INC-7"), base)


def test_many_rewordings_at_once() -> None:
    """Rewriting a long table does not take for ever: only so many pairs are compared in full."""
    rows = [a_row(f"{LONG} in region {index}", position=index) for index in range(200)]
    items = [an_item(index + 1, f"{LONG} of zone {index}") for index in range(200)]

    assert 200 == len(found(rows, items)) + len(match_items(rows, items).new)


def test_twins_keep_apart() -> None:
    """Rows with the same words are matched by what else they say, whatever their order."""
    rows = [a_row(due=date(2026, 9, 1), position=1), a_row(due=date(2026, 7, 1), position=2)]
    items = [an_item(1, due="2026-07-01", position=1), an_item(2, due="2026-09-01", position=2)]

    assert {0: 2, 1: 1} == found(rows, items)
    assert set() == codes(rows, items)


def test_a_copy_with_a_later_date_is_not_the_item() -> None:
    """Copying a row with a later date and deleting the first one later leaves the first one missing."""
    rows = [a_row(due=date(2026, 7, 1), position=1), a_row(due=date(2026, 12, 1), position=2)]

    assert {0: 1} == found(rows, [an_item(1)])
    assert {0: 2} == found(rows[1:], [an_item(1), an_item(2, due="2026-12-01")])


@pytest.mark.parametrize("order", ["done", "copy"])
@pytest.mark.parametrize("between", [0, 3])
def test_a_copy_of_a_row_that_was_marked_done(order: str, between: int) -> None:
    """The row that was ended in its place is the item, be the open copy above it, below it or further down."""
    done, copy = a_row(status="done", position=1), a_row(position=2 + between)
    if order == "copy" and not between:
        done, copy = replace(done, position=2), replace(copy, position=1)
    rows = sorted([done, copy], key=lambda row: row.position)

    assert {rows.index(done): 1} == found(rows, [an_item(1)])


def test_a_done_copy_elsewhere() -> None:
    """A copy that is done does not end the row in the item's place, nor does an open one open what is done."""
    rows = [a_row(position=1), a_row(status="done", position=5)]
    ended = an_item(1)
    ended = replace(ended, in_document={**ended.in_document, "status": "done"})

    assert {0: 1} == found(rows, [an_item(1)])
    assert {1: 1} == found([a_row(position=1), a_row(status="done", position=2)], [ended])


def test_a_done_row_of_which_there_is_no_copy() -> None:
    """Where one of two went, what the other says decides, and not where it stands."""
    gone, ended = an_item(1), replace(an_item(2, owner=BOB), position=5)

    assert {0: 2} == found([a_row(owner=BOB, status="done", position=1)], [gone, ended])


def test_a_third_copy_beside_one_that_is_done_and_one_that_is_open() -> None:
    """Each item keeps the row that says all that it said; a row more is new, above them or below."""
    item = an_item(1)
    ended = {**item.agreed, "status": "done"}
    items = [replace(item, agreed=ended, in_document=ended), an_item(2)]
    done, still_open = a_row(status="done", position=1), a_row(position=2)

    assert {0: 1, 1: 2} == found([done, still_open, a_row(position=3)], items)
    above = [a_row(position=1), replace(done, position=2), replace(still_open, position=3)]
    assert 1 == found(above, items)[1]
    assert 2 in {found(above, items).get(index) for index in (0, 2)}


def test_rewording_is_suspected() -> None:
    """A new row that resembles a vanished one is named on both."""
    rows = [a_row("Alert on the error rate of checkout and pay", owner=BOB, position=9)]
    items = [an_item(action="Alert on error rate of checkout")]
    notices = match_items(rows, items).notices

    assert {} == found(rows, items)
    assert ["INC-7/AI-1", ""] == [notice.key for notice in notices]


def numbered(ids: list[str], *, incident_id: str = "INC-7", next_number: int = 4) -> tuple[list[int], int]:
    rows = [a_row(f"Work {index}", item_id=item_id) for index, item_id in enumerate(ids)]
    base = BaseDocument(document_id="d", incident_id=incident_id, next_number=next_number)
    numbers, free = number_new(rows, match_items(rows, ()), base)
    return [numbers[index] for index in range(len(rows))], free


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["", ""], ([4, 5], 6)),
        (["AI-5", "", ""], ([5, 4, 6], 7)),
        (["AI-2", "AI-9", "AI-9"], ([4, 9, 5], 10)),
        (["AI-999999999", "x"], ([4, 5], 6)),
        ([], ([], 4)),
    ],
)
def test_numbers(ids: list[str], expected: tuple[list[int], int]) -> None:
    """An id that was never used is honoured; a used one is not given out again."""
    assert expected == numbered(ids)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("AI-3", 3),
        ("ai-03", 3),
        ("inc-7/AI-3", 3),
        ("INC-8/AI-3", None),
        ("3", None),
        ("", None),
        ("AI-0", None),
    ],
)
def test_explicit_number(text: str, number: int | None) -> None:
    """Only an id of this document's incident is one."""
    assert number == explicit_number(a_row(item_id=text), "INC-7")


TEXTS = st.text(alphabet="abc 追加削除 remove", max_size=12)


@given(TEXTS, TEXTS)
def test_similarity_has_no_direction(one: str, other: str) -> None:
    """Two texts are as alike in one order as in the other, and alike to themselves."""
    first, second = identity_text(one), identity_text(other)

    assert similarity(first, second) == similarity(second, first)
    assert similarity(first, first) == (100.0 if first else 0.0)


ROWS = st.lists(
    st.builds(
        a_row,
        st.sampled_from(["Alert", "Write a runbook", LONG, LONGER, LONG + " X", ""]),
        item_id=st.sampled_from(["", "", "AI-1", "AI-2", "AI-7"]),
        ticket=st.sampled_from(["", "", "OPS-1", "OPS-2"]),
        owner=st.sampled_from([ADA, BOB, None]),
        position=st.integers(1, 5),
    ),
    max_size=6,
)


@given(ROWS, ROWS, st.data())
def test_matching_is_one_to_one(rows: list[ItemRow], earlier: list[ItemRow], data: st.DataObject) -> None:
    """Every row is an item or new, every item has a row or is gone, and none twice."""
    items = [
        (a_done_item if data.draw(st.booleans()) else an_item)(
            number=number,
            action=row.action,
            owner=row.owner,
            ticket=row.ticket,
            position=row.position,
            present=data.draw(st.booleans()),
        )
        for number, row in enumerate(earlier, 1)
    ]
    matching = match_items(rows, items, today=DAY)
    indexes = [index for index, _ in matching.pairs] + list(matching.new)
    numbers = [item.number for _, item in matching.pairs] + [item.number for item in matching.gone]

    assert list(range(len(rows))) == sorted(indexes)
    assert list(range(1, len(items) + 1)) == sorted(numbers)


# Words that hold the others


POOL, POOL_JA = "Monitor the connection pool", "接続プールを監視する"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (POOL, f"{POOL}, alert at 80 % and add it to the Grafana board"),
        (f"{POOL}, alert at 80 % and add it to the Grafana board", POOL),
        (POOL_JA, f"{POOL_JA}（使用率80%で警告、30秒ごとに取得してダッシュボードに表示）"),
    ],
)
def test_more_detail_keeps_the_item(before: str, after: str) -> None:
    """All the old words within the new ones, or the other way round, are the same work of the same owner."""
    moved = a_row(after, position=5, due=date(2026, 9, 1))

    assert {0: 1} == found([moved], [an_item(1, before)])
    assert {} == found([replace(moved, owner=BOB)], [an_item(1, before)])


@pytest.mark.parametrize(
    "after",
    [
        f"Decide whether we need to {POOL.lower()} in the new cluster at all",
        f"Stop the job that is there to {POOL.lower()} in the old cluster",
        "Monitor the connection poolers of the mail and search clusters in every region",
    ],
)
def test_words_that_make_other_work_of_it(after: str) -> None:
    """Words around that turn it round, and longer words, are other work."""
    assert {} == found([a_row(after, position=1)], [an_item(1, POOL)])


def test_a_split_that_keeps_the_words_in_their_place() -> None:
    """The row that stayed is the item, however alike the other half is; where none stayed nobody can tell."""
    kept, added = f"{POOL} of the checkout service cluster", f"{POOL} of mail"
    rows = [a_row(kept, position=1), a_row(added, position=2)]

    assert {0: 1} == found(rows, [an_item(1, POOL)])
    later = [replace(row, due=date(2026, 9, 1), position=row.position + 4) for row in rows]
    assert 0 not in found(later, [an_item(1, POOL)])


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("手順書を更新する", "手順書を更新した", True),
        ("手順書を書く", "手順書を書きました", True),
        ("手順書を更新する", "手順書を更新しない", False),
        ("手順書を更新する", "手順書を更新せずに終わった", False),
        ("手順書を更新する", "手順書を削除した", False),
        ("権限を出す", "権限を戻した", False),
    ],
)
def test_a_short_japanese_task_that_was_done_is_the_task(one: str, other: str, is_same: bool) -> None:
    """However few letters it has: its verb has another ending, and nobody is asked where it went."""
    assert is_same is (similarity(one, other) >= SIMILAR)
