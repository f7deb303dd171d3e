"""The day of completion is one with nothing but words of completion beside it; any other day is of something else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_merge import TODAY, Desk, told

from pmdocs.core.actions.done_days import days_beside, days_of_completion
from pmdocs.core.actions.item_states import A_SEASON

TOLD, LATE = date(2026, 5, 20), date(2026, 5, 28)
OWNER = "Ada Lovelace"

OF_COMPLETION = [
    "Done (May 20)", "Done 2026-05-20", "Done on 2026-05-20", "Done 5/20", "Done: 2026-05-20", "Done - May 20", "Done as of 20 May",
    "Done (May 20, 2026)", "Done (20-May-2026)", "Done - May 20 - rolled out by ops", "DONE 20 May 2026", "Closed 5/20", "2026-05-20",
    "Done (merged May 20)", "Deployed to production on 2026-05-20", "was completed on May 20", "Completion date: 2026-05-20",
    "Done (Wed, May 20)", "Done (Wed May 20 10:00 JST)", "Done (May 20, 10:30am)", "✅ 2026-05-20", "Done ✅ (May 20)",
    "Done (Ada, May 20)", "Done by Ada Lovelace on May 20", "Done (May 20 AL)", "Done by Zsolt on May 20", "Done @zsolt 2026-05-20",
    "Fixed in #1234 (2026-05-20)", "fixed in #1234 on 2026-05-20", "Done, PR #12, May 20", "Done (May 20, see PR #12)",
    "Done (May 20) (due Jun 1)", "Done 2026-05-20 (due 2026-05-28)", "Done (2026-05-20, started 2026-05-10)",
    "完了（5/20）", "完了 5/20", "5/20 完了", "完了。5/20", "済（5/20）", "完了日：2026/5/20", "完了(5/20(水))", "完了（5/20 14:30）",
    "完了（2026年5月20日）", "完了（20260520）", "完了（R8.5.20）", "完了（5/20対応済）", "5/20リリース済み", "5/20に完了しました", "本番反映 5/20",
    "完了（5/20 田中）", "完了（田中 5/20）", "完了（5/20 佐伯さん）", "完了（5/20、期限6/1）", "完了（5/20）（期限：5/28）",
]  # fmt: skip
OF_SOMETHING_ELSE = [
    "Done (due May 20)", "Done (was due 2026-05-20)", "Done (deadline was May 20)", "Done (Deadline: May 20)", "Done (May 20 deadline)",
    "Done - due 2026-05-20", "Done (due: Wed, May 20)", "Done, deadline (May 20)", "Done (originally May 20)", "Done (was May 20)",
    "Done (planned May 20)", "Done (target: 20 May 2026)", "Done (ETA May 20)", "Done, moved from May 20", "Done (as planned for May 20)",
    "Done (started May 20)", "Done since May 20", "Done (after May 20)", "Done before May 20", "Done (discussed May 20)",
    "Done, see 2026-05-20 minutes", "Done (PR from May 20)", "Done (PR #12 May 20)", "Done (INC of 2026-05-20)", "Done (INC-7 2026-05-20)",
    "Done (v2026.05.20)", "Done for the May 20 release", "Done", "",
    "完了（期限5/20）", "完了（期限：5/20）", "完了（5/20期限）", "完了（期日：2026/5/20）", "完了（締切 5/20）", "完了。期限（5/20）", "完了（5/20まで）",
    "完了（5/20予定）", "完了、当初5/20", "完了（5/20開始）", "完了（5/20着手）", "完了（5/20から対応）", "完了（5/20の定例で確認）",
    "完了（5/20起票）", "5/20発生分 完了",
]  # fmt: skip


@pytest.mark.parametrize("words", OF_COMPLETION)
def test_a_day_of_completion(words: str) -> None:
    """Beside it stand words that say done, the time, the place, and who did it; other clauses say what they like."""
    assert {TOLD} == set(days_beside(words, TODAY, OWNER))


@pytest.mark.parametrize("words", OF_SOMETHING_ELSE)
def test_a_day_of_something_else(words: str) -> None:
    """Due, begun, planned, discussed, a ticket's or a release's: no list of them is needed."""
    assert set() == set(days_beside(words, TODAY, OWNER))


def test_several_days() -> None:
    """Each clause is judged by itself."""
    assert {TOLD, LATE} == set(days_beside("Merged 2026-05-20, deployed 2026-05-28", TODAY))


@pytest.mark.parametrize(
    ("due", "days"), [("✅ 2026-05-20 完了", {TOLD}), ("Done 5/20", {TOLD}), ("2026-05-20 (done)", set()), ("5/20", set())]
)  # fmt: skip
def test_in_the_due_column(due: str, days: set[date]) -> None:
    """A day that leads is when it was due."""
    assert days == set(days_of_completion({"due": due}, TODAY))


@given(st.text(alphabet="Done (due5/20完了期限、,)- ", max_size=30))
def test_any_text(words: str) -> None:
    """Nothing is too odd to be read, and what is told is among the days that stand there."""
    days = set(days_beside(words, TODAY, OWNER))

    assert all(day == date.max or abs(day - TODAY) < 4 * A_SEASON for day in days)
    assert not days or any(map(str.isdigit, words))


def done(words: str, **values: Any) -> dict[str, Any]:
    return {"status": "done", "raw": {"status": words}, **values}


@pytest.mark.parametrize("words", ["Done (was due May 20)", "完了（期限5/20）"])
@pytest.mark.parametrize("side", ["document", "sheet"])
def test_on_either_side(words: str, side: str) -> None:
    """With another day beside the word it is that of the sync."""
    desk = Desk()
    if side == "document":
        desk.edit(**done(words))
    else:
        desk.sync(status=words)

    assert ("done", "2026-06-03") == (desk.item.value("status"), desk.item.done_on)


@pytest.mark.parametrize("words", ["Done (May 20)", "Done 2026-05-20", "完了（5/20）"])
@pytest.mark.parametrize("side", ["document", "sheet"])
@pytest.mark.parametrize("days", [1, 200])
def test_told_later(words: str, side: str, days: int) -> None:
    """The day of the sync that saw it done was nobody's word: one that is told later takes its place, once."""
    desk = Desk()
    desk.edit(**done("Done"))
    assert "2026-06-03" == desk.item.done_on
    if side == "document":
        outcome = desk.edit(days=days, **done(words))
    else:
        desk.days += days
        outcome = desk.sync(status=words)

    assert ("2026-05-20", "2026-05-20") == (desk.item.done_on, outcome.sheet_values["done_on"])
    assert [("done_on", "2026-06-03", "2026-05-20", "not_needed")] == told(outcome)
    assert [] == told(desk.sync())
    assert "2026-05-20" == desk.edit(**done("Done (May 28)")).base.done_on


def test_told_later_never_over_a_typed_one() -> None:
    """What a person typed stays, on either side; so does a day that an old report was imported with."""
    typed, written, old = Desk(), Desk(), Desk(**done("Done"))
    for desk in (typed, written):
        desk.edit(**done("Done"))
    typed.sync(done_on="2026-05-25")
    written.edit(**done("Done", done_on=date(2026, 5, 25)))
    for desk in (typed, old):
        desk.edit(**done("Done (May 20)"))
    written.edit(**done("Done (May 20)", done_on=date(2026, 5, 25)))

    assert ["2026-05-25", "2026-05-25", ""] == [desk.item.done_on for desk in (typed, written, old)]


@pytest.mark.parametrize("words", ["Done (due May 20)", "Done (2025-05-20)", "Done (Jun 4)", "Done"])
def test_nothing_told_later(words: str) -> None:
    """Days of other things, those long before the item was there and those after it was seen done change nothing, however often they are read."""
    desk = Desk()
    desk.edit(**done("Done"))
    for days in (1, 100, 200):
        desk.edit(days=days, **done(words))

    assert "2026-06-03" == desk.item.done_on
    assert [] == told(desk.last)


def test_opened_and_done_again() -> None:
    """The day of an earlier completion is forgotten with it."""
    desk = Desk()
    desk.edit(**done("Done"))
    desk.edit(status="open")
    desk.edit(**done("Done"))

    assert "2026-06-05" == desk.item.done_on
    assert "2026-06-04" == desk.edit(**done("Done (Jun 4)")).base.done_on
