from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_item_identity import a_row
from test_merge import Desk, told

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.syncing.base import UNREAD, BaseDocument, BaseItem, Change, asked
from pmdocs.core.syncing.justify import (
    Reason,
    apply_reasons,
    changes_counted,
    days_slipped,
    judge,
    needs_reason,
    policy_priority,
    stricter,
)
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document
from pmdocs.core.syncing.reasons import fingerprint, is_reason

TODAY = date(2026, 6, 1)
NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)


def reply(text: str, **more: str) -> Reason:
    return Reason(source="reply", text=text, **more)


def states(desk: Desk) -> list[tuple[str, str]]:
    return [(change.field, change.state) for change in desk.item.changes]


# The table


@pytest.mark.parametrize(
    ("field", "old", "new", "expected"),
    [
        ("priority", "P0", "P1", True),
        ("priority", "P1", "", True),
        ("priority", "P1", f"{UNREAD}urgent-ish", True),
        ("priority", "P1", "P0", False),
        ("priority", "", "P3", False),
        ("priority", f"{UNREAD}x", "P3", False),
        ("due", "2026-07-01", "2026-07-02", True),
        ("due", "2026-07-01", "", True),
        ("due", "2026-07-01", f"{UNREAD}soon", True),
        ("due", "2026-07-01", "2026-06-30", False),
        ("due", "", "2026-07-01", False),
        ("due", f"{UNREAD}soon", f"{UNREAD}later", False),
        ("status", "open", "deferred", True),
        ("status", "in_progress", "wont_do", True),
        ("status", "done", "deferred", True),
        ("status", "done", "wont_do", True),
        ("status", "unknown", "wont_do", True),
        ("status", "?nearly", "deferred", True),
        ("status", "deferred", "wont_do", True),
        ("status", "wont_do", "deferred", False),
        ("status", "deferred", "open", False),
        ("status", "wont_do", "open", False),
        ("status", "open", "done", False),
        ("status", "done", "open", False),
        ("row", "open", "removed", True),
        ("row", "wont_do", "removed", True),
        ("row", "unknown", "removed", True),
        ("row", "done", "removed", False),
        ("row", "removed", "open", False),
        ("owner", "ada@example.com", "", False),
        ("action", "Alert", "Nothing", False),
        ("ticket", "OPS-1", "", False),
    ],
)
def test_what_needs_a_reason(field: str, old: str, new: str, expected: bool) -> None:
    """Each line of the table in the module's docstring."""
    assert expected is needs_reason(field, old, new)
    assert expected is judge(field, old, new, today=TODAY).needs_reason


@pytest.mark.parametrize(
    ("field", "old", "new", "flags"),
    [
        ("due", "2026-05-31", "2026-07-01", ("overdue_then_moved",)),
        ("due", "2026-05-31", "", ("overdue_then_moved",)),
        ("due", "2026-06-01", "2026-07-01", ()),
        ("due", "2026-05-31", "2026-05-01", ()),
        ("due", "", "2026-07-01", ()),
        ("status", "done", "open", ("reopened",)),
        ("status", "done", "in_progress", ("reopened",)),
        ("status", "done", "deferred", ()),
        ("row", "removed", "open", ("restored",)),
    ],
)
def test_flags(field: str, old: str, new: str, flags: tuple[str, ...]) -> None:
    """A due date counts as passed from the day after it, whatever the state of the change."""
    assert flags == judge(field, old, new, today=TODAY).flags
    assert flags == judge(field, old, new, today=TODAY, is_done=True).flags


VALUES = {
    "priority": st.sampled_from(["", "P0", "P1", "P2", "P3", "P4"]),
    "due": st.sampled_from(["", "2026-06-01", "2026-07-01", "2026-08-01"]),
    "status": st.sampled_from(["open", "in_progress", "done", "deferred", "wont_do"]),
}


@given(
    st.sampled_from(["priority", "due"]).flatmap(lambda name: st.tuples(st.just(name), *[VALUES[name]] * 3))
)
def test_weaker_is_an_order(drawn: tuple[str, str, str, str]) -> None:
    """No way round: a weaker promise cannot be reached by steps of which none needs a reason."""
    name, one, two, three = drawn

    assert not needs_reason(name, one, one)
    assert not (needs_reason(name, one, two) and needs_reason(name, two, one))
    if needs_reason(name, one, three) and not needs_reason(name, one, two):
        assert needs_reason(name, two, three) or (one and not two)
    assert not needs_reason(name, stricter(name, one, two), one) or one != stricter(name, one, two)


# Reasons


REASONS = (
    "人手不足",
    "ベンダー遅延、人手不足",
    "Waiting for the vendor",
    "なぜなら人が足りないから",
    "OK, vendor is late.",
    "see https://x.y/z?a=1 for details",
    "When the vendor delivers, we continue",
    "ベンダーの納期が 8/20 になったため",
    "Vendor delayed (until when?). We wait for the part.",
    "了解です。ベンダーの回答待ちです",
    "予算が来期になった",
    "Is blocked by the migration",
    "Do the migration first",
    "原因が分からないため延期",
    "他の優先案件",
    "holiday",
    "Agreed with Bob to wait for Q3 budget",
    "確認に時間がかかるため",
    "対応方針が変わったため",
    "Done elsewhere: covered by INC-9",
    "優先度変更は部長判断",
    "won't fix: hardware is replaced in May",
    "どうしても人が足りない",
    "障害対応で手が回らない",
    "修正内容の見直しが必要になった",
    "the date changed because the vendor is late",
    "仕様変更のため",
    "いつか必ずやるが今は人がいない",
    "なんでも屋が休暇中",
    "他チームの作業待ち",
    "別件対応中のため",
    "納期遅れ",
    "確認待ち",
    "担当者変更",
    "P0対応を優先するため",
    "優先度を下げました。監視で代替できるためです",
    "日付の入力を間違えた",
    "年度末の凍結",
    "OOO",
    "no time",
    "the part is late",
    "wrong date",
    "moved to Jan because of the code freeze",
    "see INC-9",
    "why: vendor is late",
    "理由: 出張",
)

NO_REASONS = (
    "",
    "-",
    "なし",
    "n/a",
    "N/A",
    "TBD",
    "同上",
    "see above",
    "変更",
    "期日を変更しました",
    "了解",
    "了解です",
    "承知しました。",
    "はい",
    "OK",
    "ok!",
    "👍",
    "🙇‍♂️",
    "👍 了解！",
    "+1",
    "Why?",
    "なぜですか",
    "なぜですか？",
    "Can we move it?",
    "いつまでですか",
    "ありがとうございます",
    "thanks",
    "Thanks, Ada!",
    "了解です、田中さん",
    "確認します",
    "@ada@example.com",
    "...",
    "。",
    "2026-08-01",
    "Will do.",
    "got it, thanks",
    "Is this needed",
    "何で変わったんですか？",
    "理由を教えてください",
    "どういう意味ですか",
    "Due date changed",
    "Priority changed.",
    "わかりました",
    "すみません",
    "お疲れ様です",
    "⏰",
    "will check",
    "ご確認ありがとうございます",
    "承知いたしました",
    "かしこまりました",
    "理由は？",
    "what do you mean",
    "noted, will update",
    "sorry",
    "understood 👍",
    "確認しました",
    "はい、了解です",
    "後で書きます",
    "why do you ask",
    "変更のため",
    "未定",
    "？",
    "OK です",
    "Yes, thank you",
    "Who knows?",
    "え、なんで",
    "なんで",
    "これはどうしましょうか",
    "I see.",
    "対応します",
    "Hmm, why?",
    "必要ですか",
    "問題ないですか？",
    "いかがでしょうか",
    "大丈夫でしょうか",
    "は？",
    "本当に？",
    "検討中です",
    "調整中",
    "後ほど回答します",
    "追って連絡します",
    "オッケーです",
    "了解しましたー",
    "はーい",
    "そうですね",
    "www",
    "あ",
    "期限延長",
    "一か月延期します",
    "期日を12/24に変更しました",
    "優先度をP1からP3に下げました",
    "P1 → P3",
    "都合により",
    "諸事情により",
    "特に理由はありません",
    "なんとなく",
    "保留にしました",
    "やりません",
    "@ken さん",
    "working on it",
    "in progress",
    "I will reply tomorrow",
    "moved to next quarter",
    "changed the due date to Jan 29",
    "lowered the priority",
    "P1 -> P2",
    "postponed",
    "no particular reason",
    "just because",
    "as discussed",
    "same as before",
    "see comment",
    "let me get back to you",
    "apologies for the delay",
)


ACKNOWLEDGED = (
    "ﾘｮｳｶｲﾃﾞｽ",
    "リョウカイです",
    "リョウカイ",
    "りょーかい",
    "りょーかいです",
    "了解でーす",
    "了解っす",
    "承りました",
    "御意",
    "オーケー",
    "オーケーです、了解",
    "ラジャー",
    "あざす",
    "アザッス",
    "リマインドありがとうございます",
    "Noted with thanks",
    "Acknowledged",
    "gotcha",
    "makes sense",
    "That makes sense, thanks",
    "OK Ken",
    "Thanks Ken!",
    "Noted by Ken",
    "Ack - Ken",
    "no reason needed",
    "There is no reason needed.",
    "No explanation required",
    "理由は不要です",
    "理由不要",
    "特段なし",
    "特段の理由なし",
    "該当なし",
    "pls",
    "作業中",
    "作業中です",
    "In this action item the due date changed from 2026-12-01 to 2027-01-29. Why? "
    "Your reply here becomes the reason in the tracker.",
    "このアクションアイテムで、期日が「2026-12-01」から「2027-01-29」に変わりました。理由は何ですか。"
    "ここへの返信が、管理表に変更理由として記録されます。",
    "変更が取り消されたため、理由は不要になりました。",
    "Thank you; the reason is in the tracker.",
)
SAYS_WHY = (
    "不要になったため",
    "該当サーバーの廃止",
    "作業中に障害が見つかったため",
    "リマインダー機能の改修待ち",
    "特段の事情でベンダーが不在",
    "デモのため",
    "メモリ不足",
    "It no longer makes sense with the new proxy",
    "Not needed: the proxy does it",
    "No reason to keep it, the pool is gone",
    "Noted by the auditors as a duplicate",
    "OK, waiting for the vendor",
    "ok vacation",
    "Still waiting for the vendor",
    "> In this action item the due date changed from a to b. Why? Your reply here becomes the reason in the tracker.\n"
    "Vendor is late",
    "In this action item the due date changed because the vendor is late",
    "この文書では扱わないと決めたため",
)
USED_AGAIN = (
    ("Busy with the audit", "Busy with the audit again"),
    ("Busy with the audit", "Busy with the audit (again)"),
    ("Busy with the audit.", "Still busy with the audit"),
    ("Busy with the audit", "Busy with the audit 2"),
    ("Busy with the audit", "2. Busy with the audit"),
    ("Busy with the audit", "Reason: Busy with the audit"),
    ("Busy with the audit", "Busy with the audit\nBusy with the audit"),
    ("Busy with the audit", "Thanks! Still busy with the audit."),
    ("人手不足のため", "また人手不足のため"),
    ("人手不足のため", "引き続き、人手不足のため。"),
    ("人手不足のため", "人手不足のため（2回目）"),
    ("人手不足のため", "変更理由：人手不足のため"),
)
ANOTHER = (
    ("Busy with the audit", "Still busy with the audit, and Ken is ill"),
    ("Busy with the audit", "Busy with the second audit"),
    ("Waiting for the vendor", "Still no answer from the vendor"),
    ("人手不足のため", "人手不足に加え、部品の納期が遅延"),
)


@pytest.mark.parametrize("text", ACKNOWLEDGED)
def test_acknowledged(text: str) -> None:
    """An acknowledgement says no why, however it is spelled, nor do our own words given back."""
    assert not is_reason(text)


@pytest.mark.parametrize("text", SAYS_WHY)
def test_says_why(text: str) -> None:
    """A sentence that says why is a reason beside the same words."""
    assert is_reason(text)


@pytest.mark.parametrize(("used", "text"), USED_AGAIN)
def test_used_again(used: str, text: str) -> None:
    """A reason that was used is none with a word or a number around it."""
    assert not is_reason(text, {fingerprint(used)})


@pytest.mark.parametrize(("used", "text"), ANOTHER)
def test_another_reason(used: str, text: str) -> None:
    """What says more than a used reason is one of its own."""
    assert is_reason(text, {fingerprint(used)})


@pytest.mark.parametrize("text", REASONS)
def test_reasons(text: str) -> None:
    """Words that say why are a reason, however few."""
    assert is_reason(text)
    assert not is_reason(f" {text}。", {fingerprint(text)})


@pytest.mark.parametrize("text", NO_REASONS)
def test_no_reasons(text: str) -> None:
    """Placeholders, acknowledgements, emoji and questions say nothing about why."""
    assert not is_reason(text)
    assert not is_reason(f"{text}\n{text}")


@pytest.mark.parametrize("source", ["cell", "sheet", "reply", "comment", "cli"])
def test_a_reason_in_the_same_sync(source: str) -> None:
    """A reason found together with the changes is in their own rows, and answers all of them."""
    desk, text = Desk(), "The vendor is late"
    desk.row = a_row(priority="P2", due=date(2026, 8, 1), reason=text if source == "cell" else "")
    given_reasons = [] if source in {"cell", "sheet"} else [Reason(source=source, text=text, by="Ada")]
    outcome = desk.sync(*given_reasons, **({"justification": text} if source == "sheet" else {}))

    assert [("due", "justified"), ("priority", "justified")] == [
        (change.field, change.state) for change in outcome.changes
    ]
    assert {(text, source)} == {(change.reason, change.reason_source) for change in outcome.changes}
    assert text == outcome.sheet_values["justification"]


def test_a_reason_that_comes_later() -> None:
    """A later reason is a row of its own, and the change is justified from then on."""
    desk = Desk()
    desk.edit(priority="P2")
    outcome = desk.sync(reply("人手不足", by="Ada"))
    (row,) = outcome.changes

    assert ("reason", "priority", "人手不足", "justified") == told(outcome)[0]
    assert ("reply", "Ada", (1,)) == (row.reason_source, row.reason_by, row.answers)
    assert [("priority", "justified")] == states(desk)


def test_several_sources_are_joined() -> None:
    """What several people say is kept together, in the name of the first."""
    desk = Desk()
    outcome = desk.edit(reply("Budget was cut"), priority="P2", reason="人手不足")

    assert ("人手不足 / Budget was cut", "cell") == (
        outcome.changes[0].reason,
        outcome.changes[0].reason_source,
    )


def test_a_reply_to_an_ask_answers_what_was_found_with_it() -> None:
    """The reply to one question is no reason for a change of another day."""
    desk = Desk()
    desk.edit(priority="P2")
    desk.base = asked(desk.item, {1}, "ask-1")
    desk.edit(priority="P2", due=date(2026, 8, 1))
    desk.sync(reply("人手不足", ask_id="ask-1"))

    assert [("priority", "justified"), ("due", "unjustified")] == states(desk)


def test_a_reply_to_a_forgotten_ask_counts() -> None:
    """A reply is not lost because the run that asked died before it remembered its question."""
    desk = Desk()
    desk.edit(priority="P2")
    desk.sync(reply("人手不足", ask_id="ask-nobody-recorded"))

    assert [("priority", "justified")] == states(desk)


def test_the_same_reply_is_read_again_and_again() -> None:
    """Threads are passed at each sync; a reply is logged once."""
    desk = Desk()
    desk.edit(priority="P2")
    desk.sync(reply("人手不足"))

    assert () == desk.sync(reply("人手不足")).changes


def test_between_syncs() -> None:
    """A reason can be given by a command, without a sync."""
    change = Change(
        key="k", sequence=1, field="due", old="2026-07-01", needs_reason=True, state="unjustified"
    )
    item = BaseItem(number=1, key="k", changes=(change,), next_change=2)
    after, rows = apply_reasons(item, [Reason(source="cli", text="The vendor is late", by="Ada")], now=NOW)
    again, none = apply_reasons(after, [Reason(source="cli", text="the vendor is late!")], now=NOW)

    assert [("reason", "due", "The vendor is late", 2)] == [
        (row.field, row.old, row.new, row.sequence) for row in rows
    ]
    assert ((), 3, ()) == (after.unjustified, after.next_change, none)
    assert after.changes == again.changes


# Taken back, counted


def test_lowered_then_raised_back() -> None:
    """A priority that returns before anybody said why is reverted, and out of the count."""
    desk = Desk()
    desk.edit(priority="P3")
    outcome = desk.edit(priority="P1")

    assert [("priority", "P3", "P1", "reverted")] == told(outcome)
    assert (1,) == outcome.changes[0].answers
    assert ([("priority", "reverted")], 0) == (states(desk), changes_counted(desk.item))


def test_half_way_back_is_not_back() -> None:
    """Of two lowerings only the one that was taken back is reverted."""
    desk = Desk()
    desk.edit(priority="P2")
    desk.edit(priority="P4")
    desk.edit(priority="P2")

    assert [("priority", "unjustified"), ("priority", "reverted")] == states(desk)


def test_a_justified_change_stays_justified() -> None:
    """Going back after a reason was given does not take the record away."""
    desk = Desk()
    desk.edit(priority="P3", reason="Another team does it")

    assert [("priority", "P3", "P1", "not_needed")] == told(desk.edit(priority="P1"))
    assert [("priority", "justified")] == states(desk)


def test_counters() -> None:
    """Slips count later and lost dates; slipped days count from the first date ever read."""
    desk = Desk()
    for due in (date(2026, 7, 11), date(2026, 7, 6), None, date(2026, 7, 31)):
        desk.edit(due=due)

    assert (2, 30, "2026-07-01") == (desk.item.slip_count, days_slipped(desk.item), desk.item.original_due)
    assert 0 == days_slipped(desk.edit(due=date(2026, 6, 1)).base)
    assert days_slipped(desk.edit(due=None).base) is None


def test_the_first_date_is_the_original_one() -> None:
    """An item that begins without date or priority gets its originals when it first has them."""
    desk = Desk(due=None, priority="")
    desk.edit(due=date(2026, 7, 1), priority="P2")
    desk.edit(due=date(2026, 6, 1), priority="P0")

    assert ("2026-07-01", "P2") == (desk.item.original_due, desk.item.original_priority)


# The ways to quiet an alarm. Ask and policy have their own; here: the change stays without its reason.


def test_way_1_lower_the_priority() -> None:
    """A lowered priority owes a reason, and a policy goes on by the priority before it."""
    desk = Desk(priority="P0")
    desk.edit(priority="P3")
    desk.sync(priority="P4")

    assert [("priority", "unjustified")] * 2 == states(desk)
    assert "P0" == policy_priority(desk.item)
    desk.sync(reply("Another team does it"))
    assert "P4" == policy_priority(desk.item)


def test_way_2_a_later_date_before_it_passes() -> None:
    """A date that moves before it passes owes a reason."""
    desk = Desk(due=date(2026, 7, 1))
    desk.edit(due=date(2026, 8, 1))

    assert [("due", "unjustified")] == states(desk)
    assert () == desk.item.changes[0].flags


def test_way_3_a_later_date_after_it_passed() -> None:
    """A date that moves after it passed owes a reason, and keeps its flag with one."""
    desk = Desk(due=date(2026, 6, 3))
    desk.edit(due=date(2026, 8, 1), days=2)
    desk.sync(reply("The vendor is late"))

    assert [("due", "justified")] == states(desk)
    assert ("overdue_then_moved",) == desk.item.changes[0].flags


@pytest.mark.parametrize("text", ["", "TBD", "未定", "soon", "Q3", "2199-01-01"])
@pytest.mark.parametrize("side", ["document", "sheet"])
@pytest.mark.parametrize("name", ["due", "priority"])
def test_way_4_empty_or_unreadable(name: str, side: str, text: str) -> None:
    """A date or priority that nobody can read is a lost one, also when a later one follows it."""
    desk = Desk()
    if side == "sheet":
        desk.sync(**{name: text})
        desk.sync(due="2027-01-01", priority="P4")
    else:
        values: dict[str, Any] = {name: None if name == "due" else "", "raw": {name: text}}
        desk.edit(**values)
        desk.edit(due=date(2027, 1, 1), priority="P4")

    assert (name, "unjustified") in states(desk)
    assert (name, "justified") not in states(desk)
    assert desk.item.slip_count == 1


@pytest.mark.parametrize("status", ["deferred", "wont_do"])
@pytest.mark.parametrize("side", ["document", "sheet"])
def test_way_5_deferred_or_wont_do(status: str, side: str) -> None:
    """Giving an item up owes a reason, and giving it up more owes another."""
    desk = Desk()
    if side == "sheet":
        desk.sync(status=status)
    else:
        desk.edit(status=status)
    assert [("status", "unjustified")] == states(desk)

    desk.sync(reply("No budget this year"))
    desk.sync(status="wont_do")
    expected = [("status", "justified")] + [("status", "unjustified")] * (status == "deferred")
    assert expected == states(desk)


def test_way_5_the_word_removed_or_nonsense_as_status() -> None:
    """Neither choosing 'Removed' in the sheet nor a word that nobody knows gets an open item out of sight."""
    for text in ("Removed", "削除", "unknown", "n.n."):
        desk = Desk()
        desk.sync(status=text)

        assert "open" == desk.item.value("status")
        assert ("unknown-value", "status") in [(notice.code, notice.field) for notice in desk.last.notices]


def test_way_6_the_row_deleted() -> None:
    """An open item whose row, table or document is gone owes a reason until it has one or comes back."""
    desk = Desk()
    desk.row = None
    for _ in range(3):
        desk.sync()

    assert [("row", "unjustified")] == states(desk)


def test_way_6_deleted_and_put_back_with_another_date() -> None:
    """A row that comes back later with a later date owes a reason for the date."""
    desk = Desk()
    desk.row = None
    desk.sync()
    desk.edit(due=date(2026, 12, 1))

    assert [("row", "reverted"), ("due", "unjustified")] == states(desk)


def test_way_7_done_with_a_new_date_then_reopened() -> None:
    """A date that moves while an item is done is compared with the one before when it is reopened."""
    desk = Desk()
    assert {"not_needed"} == {
        change.state for change in desk.edit(status="done", due=date(2026, 9, 1)).changes
    }
    desk.edit(status="done", due=date(2026, 9, 1), priority="P3")
    outcome = desk.edit(status="open", due=date(2026, 9, 1), priority="P3")

    assert [
        ("due", "2026-07-01", "2026-09-01", "unjustified"),
        ("priority", "P1", "P3", "unjustified"),
        ("status", "done", "open", "not_needed"),
    ] == sorted(told(outcome))
    assert 1 == desk.item.slip_count


def test_way_7_a_slip_taken_back_only_while_done() -> None:
    """Taking a slip back together with 'done' does not make the same slip free after reopening."""
    desk = Desk()
    desk.edit(due=date(2026, 8, 1))
    desk.edit(status="done", due=date(2026, 7, 1))
    desk.edit(status="done", due=date(2026, 8, 1))
    desk.edit(status="open", due=date(2026, 8, 1))

    assert [("due", "reverted"), ("due", "unjustified")] == states(desk)


@pytest.mark.parametrize(
    ("days", "state"), [(1, "reverted"), (28, "reverted"), (29, "unjustified"), (60, "unjustified")]
)
@pytest.mark.parametrize("due", [date(2026, 8, 1), None])
def test_done_by_the_date_before(days: int, state: str, due: date | None) -> None:
    """A move came to nothing when a sync sees the item done by the date before: 2026-07-01; a day in a cell is not asked."""
    desk = Desk()
    desk.edit(due=due)
    outcome = desk.edit(status="done", due=due, done_on=date(2026, 6, 2), days=days)

    assert [("due", state)] == states(desk)
    shown = due.isoformat() if due else ""
    rows = [one for one in outcome.changes if one.field == "due"]
    assert [(shown, shown, "reverted", ("done_in_time",))] * (state == "reverted") == [
        (one.old, one.new, one.state, one.flags) for one in rows
    ]
    assert [] == told(desk.sync())


def test_way_7_done_by_the_date_before_then_reopened() -> None:
    """What was settled by being done is asked again once that is no longer so, against the first date."""
    desk = Desk()
    desk.edit(due=date(2026, 8, 1))
    desk.edit(due=date(2026, 9, 1))
    desk.edit(status="done", due=date(2026, 9, 1))
    assert [("due", "reverted")] * 2 == states(desk)

    outcome = desk.edit(status="open", due=date(2026, 9, 1), days=60)
    assert ("due", "2026-07-01", "2026-09-01", "unjustified") in told(outcome)
    assert [("due", "reverted"), ("due", "reverted"), ("due", "unjustified")] == states(desk)


def test_done_in_time_settles_nothing_else() -> None:
    """A lowered priority keeps its question, and a reason that comes with the done item is one."""
    desk = Desk()
    desk.edit(due=date(2026, 8, 1), priority="P3")
    desk.edit(status="done", due=date(2026, 8, 1), priority="P3")
    assert [("due", "reverted"), ("priority", "unjustified")] == sorted(states(desk))

    desk = Desk()
    desk.edit(due=date(2026, 8, 1))
    desk.edit(reply("The vendor ships late"), status="done", due=date(2026, 8, 1))
    assert [("due", "justified")] == states(desk)


def test_way_7_done_from_the_beginning() -> None:
    """An item first seen done is compared with what it said then when it is reopened."""
    desk = Desk(status="done")
    desk.edit(status="done", due=date(2026, 9, 1))
    desk.edit(status="open", due=date(2026, 9, 1))

    assert [("due", "unjustified")] == states(desk)


WORK = "Add an alert on the error rate and write the runbook"


def play(*scenes: list[ItemRow]) -> DocumentOutcome:
    """A document through its syncs, a day apart."""
    outcome = DocumentOutcome(base=BaseDocument(document_id="d", incident_id="INC-7"), items=(), row_keys=())
    for day, rows in enumerate(scenes):
        sheet = {item.base.key: item.sheet_values for item in outcome.items}
        placed = [replace(row, position=number) for number, row in enumerate(rows, 1)]
        outcome = merge_document(
            placed, sheet, outcome.base, now=NOW + timedelta(days=day), today=TODAY + timedelta(days=day)
        )
    return outcome


def owed(outcome: DocumentOutcome) -> set[tuple[str, str]]:
    return {(item.base.key, change.field) for item in outcome.items for change in item.base.unjustified}


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Add an alert on the error rate and write a runbook", "due"),
        ("Add alert on error rate, and a runbook", "row"),
        ("Rotate the keys", "row"),
    ],
)
def test_way_8_reworded_and_re_dated(text: str, lost: str) -> None:
    """New words with a new date are the old item with a slip, or the old item is missing: both owe a reason."""
    outcome = play([a_row(WORK)], [a_row(text, due=date(2026, 12, 1))])

    assert {("INC-7/AI-1", lost)} == owed(outcome)


def test_way_9_split_in_two_with_new_dates() -> None:
    """Whatever becomes of the parts, the item that was split owes a reason."""
    parts = [
        a_row("Add an alert on the error rate", due=date(2026, 9, 1)),
        a_row("Write the runbook", due=None),
    ]
    outcome = play([a_row(WORK)], parts)

    assert {"INC-7/AI-1"} == {key for key, _ in owed(outcome)}


def test_way_9_copied_with_a_new_date_then_deleted() -> None:
    """A copy with a later date does not take the place of the row that is deleted after it."""
    late = a_row(WORK, due=date(2026, 12, 1))
    outcome = play([a_row(WORK)], [a_row(WORK), late], [late])

    assert {("INC-7/AI-1", "row")} == owed(outcome)


def test_way_10_an_ask_closed_without_words() -> None:
    """Resolving or deleting the question gives no reason."""
    desk = Desk()
    desk.edit(priority="P3")
    desk.base = asked(desk.item, {1}, "ask-1")
    desk.sync()
    desk.sync(reply("", ask_id="ask-1"), reply("  \n", ask_id="ask-1"))

    assert [("priority", "unjustified")] == states(desk)


@pytest.mark.parametrize("text", ["Why?", "なぜですか", "👍", "了解", "了解です、田中さん", "OK", "同上"])
@pytest.mark.parametrize("source", ["reply", "sheet", "cell", "cli"])
def test_way_11_words_that_are_no_reason(source: str, text: str) -> None:
    """A question, an emoji or an acknowledgement does not answer, wherever it stands."""
    desk = Desk()
    desk.edit(priority="P3", reason=text if source == "cell" else "")
    if source == "sheet":
        desk.sync(justification=text)
    else:
        desk.sync(Reason(source=source, text=text))

    assert [("priority", "unjustified")] == states(desk)


@pytest.mark.parametrize("again", ["人手不足", "人手不足。", " 人手不足 "])
@pytest.mark.parametrize("source", ["reply", "sheet", "cell", "cli"])
def test_way_11_a_reason_used_before(source: str, again: str) -> None:
    """One reason answers the changes of one time; for the next a new one is needed."""
    desk = Desk()
    desk.edit(reply("人手不足"), priority="P2")
    desk.edit(priority="P3", reason=again if source == "cell" else "")
    if source == "sheet":
        desk.sync(justification=again)
    else:
        desk.sync(Reason(source=source, text=again))

    assert [("priority", "justified"), ("priority", "unjustified")] == states(desk)


def test_way_11_a_reason_known_before_the_change() -> None:
    """A remark that stood there before a change is no reason for it, nor is a part of it."""
    desk = Desk(reason="The vendor is late, and the budget is not decided")
    desk.sync(Reason(source="comment", text="Bob is on leave"))
    desk.edit(Reason(source="comment", text="Bob is on leave"), priority="P3", reason="The vendor is late")

    assert [("priority", "unjustified")] == states(desk)
    desk.edit(priority="P3", reason="The vendor is late, and the CFO is ill")
    assert [("priority", "justified")] == states(desk)


def test_way_12_machine_columns_edited() -> None:
    """What pmdocs counts lives in the base: an edited original or counter is written again and reported."""
    desk = Desk()
    desk.edit(due=date(2026, 9, 1))
    right = desk.last.sheet_values
    outcome = desk.sync(
        original_due="2026-09-01", changes="0", slip_days="", original_priority="P4", action=""
    )

    assert right == outcome.sheet_values
    assert {"original_due", "changes", "slip_days", "original_priority", "action"} == {
        notice.field for notice in outcome.notices if notice.code == "machine-column-edited"
    }
    assert [("due", "unjustified")] == states(desk)


def test_way_14_many_small_slips() -> None:
    """Each slip owes its own reason, and all of them are counted."""
    desk = Desk(due=date(2026, 7, 1))
    desk.edit(due=date(2026, 7, 2), reason="The vendor is late")
    for day in range(3, 9):
        desk.edit(due=date(2026, 7, day), reason="The vendor is late")

    assert [("due", "justified")] + [("due", "unjustified")] * 6 == states(desk)
    assert (7, 7, 7) == (desk.item.slip_count, days_slipped(desk.item), changes_counted(desk.item))
