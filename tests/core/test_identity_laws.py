"""Laws of identity over whole lives of documents: history stays with the work, and no number is given twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from reports import report

from pmdocs.core.actions.identity import match_items
from pmdocs.core.actions.items import ItemRow, read_items
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.syncing.base import BaseDocument
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TASKS = (
    "Alert when the connection pool of the payment service is exhausted", "Bound the retries of the checkout client",
    "Write the runbook for a failover of the database", "Split the reporting queries off the primary",
    "リトライの上限を設定ファイルで変えられるようにする", "当番の引き継ぎ手順を手順書に追記する", "監視の閾値を負荷試験の結果で見直す",
)  # fmt: skip


def rows_of(text: str) -> tuple[ItemRow, ...]:
    document = report(text)
    return read_items(document, read_sections(document), reference=NOW.date()).items


def table(*actions: str, heading: str = "Action items") -> str:
    rows = "\n".join(f"| {action} | Ada | 2026-12-01 |" for action in actions)
    return f"# {heading}\n| Action | Owner | Due |\n{rows}"


def empty(incident_id: str = "INC-7") -> BaseDocument:
    return BaseDocument(document_id="d", incident_id=incident_id)


def synced(text: str, base: BaseDocument, step: int = 0) -> DocumentOutcome:
    now = NOW + timedelta(days=step)
    return merge_document(rows_of(text), {}, base, now=now, today=now.date())


def numbers(text: str, base: BaseDocument) -> list[int | None]:
    """Number of the known item that each row is."""
    rows = rows_of(text)
    matched = {index: item.number for index, item in match_items(rows, base.items).pairs}
    return [matched.get(index) for index in range(len(rows))]


BASE = synced(table(*TASKS[:4]), empty()).base


def test_renaming_keeps_the_item() -> None:
    """A word more or another spelling is the same work."""
    renamed = TASKS[0].replace("exhausted", "nearly exhausted")

    assert [1, 2, 3, 4] == numbers(table(renamed, *TASKS[1:4]), BASE)


def test_reordering_keeps_the_items() -> None:
    """Rows may stand anywhere."""
    assert [4, 2, 1, 3] == numbers(table(TASKS[3], TASKS[1], TASKS[0], TASKS[2]), BASE)


def test_moving_to_another_section_keeps_the_item() -> None:
    """An item under another heading, or in a list instead of the table, is the same work."""
    text = (
        "# Action items\n## Detection\n" + f"- {TASKS[0]}\n" + "## Process\n" + f"- {TASKS[2]}\n- {TASKS[1]}"
    )

    assert [1, 3, 2] == numbers(text, BASE)


def test_a_split_ends_the_old_item_and_begins_two() -> None:
    """Two halves are new; the whole is missing and stays on record, so that its date is not forgotten."""
    outcome = synced(
        table("Alert when the pool is exhausted", "Measure the payment service", *TASKS[1:4]), BASE, 1
    )
    gone = [item.base for item in outcome.items if not item.base.present]

    assert ([1], ["2026-12-01"]) == ([item.number for item in gone], [item.original_due for item in gone])
    assert {5, 6} <= {item.base.number for item in outcome.items}


def test_a_merge_keeps_at_most_one_history() -> None:
    """One row made of two is one of them at most; the other is missing."""
    merged = f"{TASKS[0]}, and {TASKS[1].lower()}"
    outcome = synced(table(merged, *TASKS[2:4]), BASE, 1)

    assert {1, 2} & {item.base.number for item in outcome.items if not item.base.present}


def test_a_copy_in_a_follow_up_document_is_its_own_item() -> None:
    """Another incident counts from one, and never takes the number of an item that it only mentions."""
    text = "# Action items\n| ID | Action |\n" + f"| INC-7/AI-3 | {TASKS[2]} |\n| | {TASKS[4]} |"
    outcome = synced(text, empty("INC-8"))

    assert ["INC-8/AI-1", "INC-8/AI-2"] == [item.base.key for item in outcome.items]


def test_empty_rows_of_the_template_are_no_items() -> None:
    """They neither take numbers nor shift those of others."""
    text = f"# Action items\n| ID | Action | Owner |\n| AI-1 | {TASKS[0]} | Ada |\n| AI-2 | | |\n| AI-3 | {TASKS[1]} | |"

    assert ["INC-7/AI-1", "INC-7/AI-3"] == list(synced(text, empty()).row_keys)


EDITS = st.lists(st.lists(st.sampled_from(TASKS), max_size=6), min_size=1, max_size=6)


@given(EDITS)
@settings(max_examples=40)
def test_no_number_is_given_twice(versions: list[list[str]]) -> None:
    """Whatever is added, removed, doubled and brought back: a number means one piece of work for ever."""
    base, meaning = empty(), dict[int, str]()
    for step, actions in enumerate(versions):
        outcome = synced(table(*actions), base, step)
        base = outcome.base
        for item in base.items:
            assert item.agreed["action"] == meaning.setdefault(item.number, item.agreed["action"])
        assert len(set(outcome.row_keys)) == len(outcome.row_keys)
        assert base.next_number > max([item.number for item in base.items], default=0)


@given(st.permutations(TASKS), st.permutations(TASKS))
@settings(max_examples=30)
def test_order_never_matters_for_different_texts(before: list[str], after: list[str]) -> None:
    """Each row is the item of its words."""
    base = synced(table(*before), empty()).base
    words = {item.number: item.agreed["action"] for item in base.items}

    assert after == [words[number] for number in numbers(table(*after), base) if number is not None]


@given(st.sets(st.integers(0, 6), min_size=1), st.sets(st.integers(0, 6)))
@settings(max_examples=30)
def test_what_vanishes_and_returns_is_the_same(first: set[int], gone: set[int]) -> None:
    """A row that comes back is restored under its key."""
    actions = [TASKS[at] for at in sorted(first)]
    base = synced(table(*actions), empty()).base
    left = [TASKS[at] for at in sorted(first - gone)]
    without = synced(table(*left), base, 1).base

    assert [item.number for item in base.items] == numbers(table(*actions), without)


def test_the_first_reading_of_a_due_date_stays() -> None:
    """来週金曜 is the same day at every sync, because its text did not change."""
    text = "# アクションアイテム\n| 対策 | 期限 |\n| 監視の閾値を見直す | 来週金曜 |"
    base = replace(synced(text, empty()).base, reference=NOW.date().isoformat())
    later = synced(text, base, 30)

    assert ["2026-11-27"] * 2 == [found.items[0].agreed["due"] for found in (base, later.base)]
    assert date(2026, 11, 27).weekday() == 4
