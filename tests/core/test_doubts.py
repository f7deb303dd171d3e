"""Items that vanished while they were done, and what may be the same; the ends of it are in test_alarms_done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_item_identity import BOB, a_row
from test_justify import NOW, owed, play

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.actions.items import ItemRow
from pmdocs.core.actions.same_work import is_same_work
from pmdocs.core.syncing.base import dump_base, load_base
from pmdocs.core.syncing.doubts import find_doubts
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document

WORK = "Alert on pool exhaustion"
PERHAPS, OTHER = "Alert on an exhausted pool", "Rotate the signing keys"
LATE = date(2026, 12, 1)
OLD = ("INC-7/AI-1", "row")


def then(*rows: ItemRow, work: str = WORK, **values: Any) -> set[tuple[str, str]]:
    """What is owed once work was done, its row deleted, and these rows entered."""
    return owed(play([a_row(work, **values)], [a_row(work, status="done", **values)], [], list(rows)))


@pytest.mark.parametrize(
    ("entered", "expected"),
    [
        pytest.param(a_row(PERHAPS, due=LATE), {OLD}, id="later"),
        pytest.param(a_row(PERHAPS, due=None), {OLD}, id="undated"),
        pytest.param(a_row(PERHAPS, due="soon"), {OLD}, id="unreadable"),
        pytest.param(a_row(PERHAPS, priority="P3"), {OLD}, id="lower"),
        pytest.param(a_row(PERHAPS, due=LATE, status="in_progress"), {OLD}, id="begun"),
        pytest.param(a_row(PERHAPS, due=LATE, status="deferred"), {OLD}, id="deferred"),
        pytest.param(a_row(PERHAPS, due=LATE, status="unknown"), {OLD}, id="a tick nobody can read"),
        pytest.param(a_row(PERHAPS, due=LATE, owner=BOB), {OLD}, id="where it stood"),
        pytest.param(a_row(PERHAPS), set(), id="no weaker"),
        pytest.param(a_row(PERHAPS, due=date(2026, 6, 20), priority="P0"), set(), id="stricter"),
        pytest.param(a_row(PERHAPS, due=LATE, status="done"), set(), id="done"),
        pytest.param(a_row(PERHAPS, status="wont_do"), {OLD}, id="given up"),
        pytest.param(a_row(PERHAPS, status="deferred"), {OLD}, id="only deferred"),
        pytest.param(a_row(OTHER, due=LATE), set(), id="unlike"),
        pytest.param(a_row(WORK, due=LATE), {("INC-7/AI-1", "due")}, id="the same words"),
        pytest.param(a_row(WORK + " soon", due=LATE), {("INC-7/AI-1", "due")}, id="like words"),
    ],
)
def test_entered_again(entered: ItemRow, expected: set[tuple[str, str]]) -> None:
    """What is owed, by what is entered when a done item is gone."""
    assert expected == then(entered)


def test_entered_again_in_japanese() -> None:
    """Words without blanks are compared alike."""
    work, perhaps = "決済APIのエラー率に警告を設定する", "決済のエラー率が高いときに警告する"

    assert {OLD} == then(a_row(perhaps, due=LATE), work=work)


@pytest.mark.parametrize("steps", [1, 2])
def test_an_item_that_was_never_open(steps: int) -> None:
    """What was entered done, or given up for good before it was done, hides nothing."""
    first = [a_row(WORK, status="done")] if steps == 1 else [a_row(WORK, status="wont_do")]
    outcome = play(first, [a_row(WORK, status="done")], [], [a_row(PERHAPS, due=LATE)])

    assert set() == owed(outcome)


def test_one_row_is_one_item() -> None:
    """Of several items that a row may be, only the one it is most like is doubted."""
    works = [WORK, WORK + " in the proxy", WORK + " of readers"]
    rows = [a_row(work) for work in works]
    done = [a_row(work, status="done") for work in works]
    outcome = play(rows, done, [], [a_row("Alert on exhausted pool in a proxy", due=LATE)])

    assert {("INC-7/AI-2", "row")} == owed(outcome)


def test_found_once() -> None:
    """A doubt is brought up by one sync, whatever is read again, and by none after the base was stored."""
    outcome = play([a_row(WORK)], [a_row(WORK, status="done")], [], *[[a_row(PERHAPS, due=LATE)]] * 4)
    stored = load_base(dump_base(outcome.base))
    (old, _) = outcome.items

    assert () == outcome.notices
    assert [("row", "open", "removed")] == [(one.field, one.old, one.new) for one in old.base.changes]
    assert stored == outcome.base
    assert () == find_doubts(stored, stored.items, today=date(2026, 6, 5))


def test_found_again_after_it_came_back() -> None:
    """Once the old row was there again, done, its next disappearance is looked at anew."""
    old, new = a_row(WORK, status="done"), a_row(PERHAPS, due=LATE)
    again = a_row("Alert on the exhausted pools", due=LATE)
    scenes = [[a_row(WORK)], [old], [], [new], [old, new]]

    assert set() == owed(play(*scenes))
    assert {OLD} == owed(play(*scenes, [new], [new, again]))


def test_entered_twice() -> None:
    """Two that may be the same work name it once."""
    entered = [LIKE, a_row("Alert on the exhausted pools", due=LATE)]
    outcome = play([a_row(WORK)], [DONE], [], entered)

    assert (["INC-7/AI-1", "INC-7/AI-2"], {OLD}) == (named(outcome), owed(outcome))


def test_both_are_named() -> None:
    """The sync that finds it names the item that vanished and the one that was entered."""
    outcome = play([a_row(WORK)], [a_row(WORK, status="done")], [], [a_row(PERHAPS, due=LATE)])

    assert ["INC-7/AI-1", "INC-7/AI-2"] == named(outcome)


def named(outcome: DocumentOutcome) -> list[str]:
    """Keys that a sync says may be the same."""
    return [notice.key for notice in outcome.notices if notice.code == "maybe-reworded"]


BOTH = ["INC-7/AI-1", "INC-7/AI-4"]
DONE = a_row(WORK, status="done")
SAME = a_row(WORK, due=LATE, priority="P4", owner=BOB)
LIKE = a_row(PERHAPS, due=LATE)
REST = [a_row("Bound the retries"), a_row("Write the runbook")]


@pytest.mark.parametrize(
    "scenes",
    [
        pytest.param([[a_row(WORK)], [DONE], [DONE, LIKE]], id="entered after it was done"),
        pytest.param([[a_row(WORK)], [DONE, LIKE]], id="entered as it was done"),
        pytest.param([[a_row(WORK)], [DONE, replace(LIKE, action=f"{WORK} tests")]], id="a word more"),
    ],
)
def test_entered_beside_a_done_row(scenes: list[list[ItemRow]]) -> None:
    """While both rows stand both are named, at each sync; once the done row goes it is as if it had gone first."""
    scenes = [[*rows[:1], *REST, *rows[1:]] for rows in scenes]
    rest = scenes[-1][1:]

    for again in range(3):
        outcome = play(*scenes, *[scenes[-1]] * again)
        assert (BOTH, set()) == (named(outcome), owed(outcome))
    gone = play(*scenes, rest)
    assert (BOTH, {OLD}) == (named(gone), owed(gone))
    assert {OLD} == owed(play(*scenes, rest, rest))
    assert set() == owed(play(*scenes, rest, scenes[-1]))


@pytest.mark.parametrize(
    "scenes",
    [
        pytest.param([[a_row(WORK)], [DONE], [DONE, SAME]], id="once it was done"),
        pytest.param([[a_row(WORK)], [DONE, SAME]], id="as it was done"),
        pytest.param([[a_row(WORK)], [a_row(WORK), SAME], [DONE, SAME]], id="before it was done"),
        pytest.param(
            [[a_row(WORK)], [DONE], [DONE, replace(SAME, action="Alerts on the pool exhaustion")]], id="alike"
        ),
    ],
)
def test_the_same_beside_a_done_row(scenes: list[list[ItemRow]]) -> None:
    """The promise is that of the new row from then on: asked about once, whatever becomes of the done row."""
    scenes = [[*rows[:1], *REST, *rows[1:]] for rows in scenes]
    rest, promise = scenes[-1][1:], {("INC-7/AI-4", "due"), ("INC-7/AI-4", "priority")}
    outcome = play(*scenes)
    carried = outcome.items[-1].base.unjustified

    assert (BOTH, promise) == (named(outcome), owed(outcome))
    assert [("2026-07-01", "2026-12-01"), ("P1", "P4")] == [(one.old, one.new) for one in carried]
    assert {("entered_again",)} == {one.flags for one in carried}
    for more in ([scenes[-1]] * 3, [rest, rest], [rest, scenes[-1]]):
        assert ([], promise) == (named(play(*scenes, *more)), owed(play(*scenes, *more)))
    assert load_base(dump_base(outcome.base)) == outcome.base


def test_a_copy_of_what_lacks_its_reason() -> None:
    """It takes over what was promised before that, once the first of both is called done."""
    moved = a_row(WORK, due=LATE)
    scenes = [[row, *REST] for row in (a_row(WORK), moved)]
    scenes += [[moved, *REST, moved], [replace(moved, status="done"), *REST, moved]]

    assert {("INC-7/AI-1", "due")} == owed(play(*scenes[:3]))
    assert {("INC-7/AI-4", "due")} == owed(play(*scenes))


def test_a_copy_of_a_priority_that_lacks_its_reason() -> None:
    """It owes that itself: to set the priority of the done row right takes nothing back for the copy."""
    low = a_row(WORK, priority="P3")
    ended = replace(low, status="done")
    scenes = [[a_row(WORK), *REST], [low, *REST], [ended, *REST, low], [DONE, *REST, low]]

    assert {("INC-7/AI-4", "priority")} == owed(play(*scenes))


def test_a_copy_moved_back_to_where_it_was() -> None:
    """That was before its work was called done, and less as well: to say it again is no slip of the pen."""
    later, nearer = (a_row(WORK, due=date(2026, month, 1)) for month in (12, 9))
    scenes = [[a_row(WORK), *REST, *copies] for copies in ([], [later], [nearer])]
    scenes += [[DONE, *REST, copy] for copy in (nearer, later)]

    assert {("INC-7/AI-4", "due")} == owed(play(*scenes[:-1])) == owed(play(*scenes))


@pytest.mark.parametrize("status", ["open", "deferred"])
def test_the_same_beside_a_done_row_and_a_twin(status: str) -> None:
    """Another open row that says the same, and promises more, does not stand for the one that is done."""
    twin = a_row(WORK, priority="P0", status=status)
    scenes = [[a_row(WORK), *REST, twin], [DONE, a_row(WORK, due=LATE), *REST, twin]]

    assert ("INC-7/AI-5", "due") in owed(play(*scenes))


def test_the_same_several_times() -> None:
    """Each row that says it again is asked about in the sync that sees it, not one a sync; the next one is idle."""
    copies = [replace(SAME, due=date(2027, month, 1)) for month in (1, 2, 3)]
    scenes = [[a_row(WORK), *REST], [DONE, *REST], [DONE, *REST, *copies]]
    outcome = play(*scenes)

    assert {f"INC-7/AI-{number}" for number in (4, 5, 6)} == {key for key, _ in owed(outcome)}
    assert [] == [change for item in play(*scenes, scenes[-1]).items for change in item.changes]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (WORK, WORK, True),
        (WORK, "Alerts on the pool exhaustion", True),
        (WORK, WORK + " again", True),
        (WORK, "Al\u200bert on pool exhaustio\u0301n", True),
        (WORK, "\u0410lert on p\u043e\u03bfl exhaustion", True),  # letters that are none of ours
        (WORK, "“Alert” on pool-exhaustion!", True),
        (WORK, "Please alert on the pool exhaustion, really soon", True),
        (WORK, WORK + " without delay (again)", True),
        (WORK, WORK + " (2)", True),
        (WORK + " (2)", WORK + " (3)", False),
        (WORK, WORK + " (phase 2)", False),
        (WORK, WORK + " 2", False),
        (WORK, WORK + " tests", False),
        (WORK, "Alert on disk exhaustion", False),
        (WORK, "Alert for pool exhaustion", False),
        (WORK, PERHAPS, False),
        (WORK, "Stop alerts on pool exhaustion", False),
        ("Upgrade cluster 1", "Upgrade cluster 2", False),
        ("Upgrade the cluster", "Upgrade cluster A", False),
        ("Upgrade the node pool to v1.29", "Upgrade the node pool to v1.30", False),
        ("Retry the proxy of the class", "Retries: a proxy of classes", True),
        ("Speak http to status pages", "Speak https to status pages", False),
        ("Fix the C client", "Fix the C# client", False),
        ("Design the connection limiter", "Design the connection limiter UI", False),
        ("Add a test for the limiter", "Add a load test for the limiter", False),
        ("Write the runbook for orders in Tokyo", "Write the runbook for orders in Osaka", False),
        ("Write the runbook in Tokyo", "Write the runbook in Tokyo and Osaka", False),
        ("Test failover from primary", "Test failover to primary", False),
        ("Send logs from A to B", "Send logs from B to A", False),
        ("Send logs A → B", "Send logs A ← B", False),
        ("Alert when under quota", "Alert when over quota", False),
        ("Enable the retries of orders", "Disable the retries of orders", False),
        ("決済APIのエラー率に警告を設定する", "決済APIのエラー率に警告を設定する", True),
        ("決済APIのエラー率に警告を設定する", "決済APIのエラー率に警告設定する", True),
        ("決済APIのエラー率に警告を設定する", "改めて決済 ＡＰＩのエラー率に警告の設定", False),
        ("決済APIのエラー率に警告を設定する", "改めて決済 ＡＰＩのエラー率に警告設定", True),
        ("決済APIのエラー率に警告を設定する", "決済APIのエラー率に警告を設定してください（再度）", True),
        ("決済APIのエラー率に警告を設定する", "決済APIのエラー率に警告を設定すること（2）", True),
        ("決済APIのエラー率に警告を設定する", "決済APIのエラー率に警告を設定する（本番）", False),
        ("決済APIのエラー率に警告を設定する", "決済APIのエラー率に警告を設定しない", False),
        ("決済APIのエラー率に警告を設定する", "注文APIのエラー率に警告を設定する", False),
        ("主系から副系へ切り替える訓練", "副系から主系へ切り替える訓練", False),
        ("サーバA1の設定を見直す手順を書く", "サーバA2の設定を見直す手順を書く", False),
        ("再送の上限をワーカーに設定する", "再送の上限をワーカーから削除する", False),
        ("", "", False),
    ],
)
def test_the_same_work(one: str, other: str, expected: bool) -> None:
    """Another word, number or order makes it other work; script, width, endings, articles and urging do not."""
    assert expected == is_same_work(identity_text(one), identity_text(other))
    assert expected == is_same_work(identity_text(other), identity_text(one))


@pytest.mark.parametrize(("days", "expected"), [(25, True), (35, False)])
def test_the_same_a_month_later(days: int, expected: bool) -> None:
    """What was done a month ago and is entered anew comes round; its done row goes as before."""
    base = play([a_row(WORK)], [DONE]).base
    day = NOW + timedelta(days=days)
    entered = a_row(WORK, due=date(2026, 12, 1), position=9)
    outcome = merge_document([DONE, entered], {}, base, now=day, today=day.date())

    assert expected == (("INC-7/AI-2", "due") in owed(outcome))


@pytest.mark.parametrize(
    "entered",
    [
        pytest.param(a_row(PERHAPS), id="no weaker"),
        pytest.param(a_row(PERHAPS, due=LATE, owner=BOB), id="another's, elsewhere"),
        pytest.param(a_row(OTHER, due=LATE), id="unlike"),
        pytest.param(a_row(PERHAPS, due=LATE, status="done"), id="done"),
    ],
)
def test_entered_beside_a_done_row_and_hides_nothing(entered: ItemRow) -> None:
    """What promises no less or is other work brings nothing up, neither then nor when the done row goes."""
    scenes = [[a_row(WORK), *REST], [DONE, *REST], [DONE, *REST, entered]]

    assert [] == named(play(*scenes))
    assert set() == owed(play(*scenes, [*REST, entered]))


def test_like_work_that_stood_beside_it_all_along() -> None:
    """Tasks that are like each other, the one done and archived, are no doubt: only the very words would be."""
    rest = a_row(PERHAPS, due=LATE, position=2)
    scenes = [[a_row(WORK)], [a_row(WORK), rest], [DONE, rest], [rest]]

    assert set() == owed(play(*scenes))
    assert set() == owed(play([a_row(WORK), rest], [DONE, rest], [rest]))


def test_twins_from_the_first_day() -> None:
    """Rows with the same words that the first sync met are two tasks."""
    later = a_row(WORK, due=LATE, position=2)

    assert set() == owed(play([a_row(WORK), later], [DONE, later], [later]))


@pytest.mark.parametrize(("days", "expected"), [(80, {OLD}), (100, set())])
@pytest.mark.parametrize("is_archived", [True, False])
def test_done_a_while_ago(days: int, expected: set[tuple[str, str]], is_archived: bool) -> None:
    """A task that comes round again after more than a quarter is new work, whether the done row stands or not."""
    base = play([a_row(WORK)], [DONE], *([[]] if is_archived else [])).base
    entered, day = a_row(PERHAPS, due=date(2027, 6, 1), position=2), NOW + timedelta(days=days)
    for rows in ([*([] if is_archived else [DONE]), entered], [entered]):
        outcome = merge_document(rows, {}, base, now=day, today=day.date())
        base = outcome.base

    assert expected == owed(outcome)


def test_reworded_away_first() -> None:
    """The words that the log knows an item by are its words as well; those of other items are not."""
    scenes = [[a_row(WORK, item_id="AI-1")], [a_row("Drink coffee", item_id="AI-1", status="done")]]
    base = play(*scenes).base

    carried = {("INC-7/AI-2", "due"), ("INC-7/AI-2", "priority")}
    for key, expected in (("INC-7/AI-1", carried), ("INC-7/AI-9", set())):
        after = base
        for rows in ([*scenes[-1], SAME], [SAME]):
            outcome = merge_document(rows, {}, after, now=NOW, today=NOW.date(), earlier={key: [WORK]})
            after = outcome.base
        assert expected == owed(outcome)


UNLIKE = st.sampled_from([OTHER, "Write the runbook", "Bound the retries", "再発時の手順を書く", ""])


@given(st.lists(UNLIKE, max_size=4), st.lists(UNLIKE, max_size=4, unique=True))
def test_archiving_brings_nothing_up(before: list[str], after: list[str]) -> None:
    """Done rows that go together, beside and before any unlike rows, owe nothing."""
    done = ["Alert on pool exhaustion", "Limit what one tenant may send"]
    rest = [a_row(action) for action in before]
    outcome = play(
        [a_row(action) for action in done] + rest,
        [a_row(action, status="done") for action in done] + rest,
        rest,
        rest + [a_row(action, due=LATE) for action in after],
    )

    assert {"INC-7/AI-1", "INC-7/AI-2"}.isdisjoint(key for key, _ in owed(outcome))
