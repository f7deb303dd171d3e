"""Due dates in the words of Japanese and English engineers, and the slips that must not store another day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.actions.dates import find_dates, parse_due
from pmdocs.core.actions.item_dates import find_due
from pmdocs.core.actions.worded_dues import find_words_for_due
from pmdocs.core.findings import Code

NOW = date(2026, 7, 1)
"""A Wednesday."""
DAYS = st.dates(date(2026, 7, 2), date(2027, 4, 20))
"""Days that are meant when no year is written."""


def read(text: str, order: str = "mdy") -> str | None:
    day = parse_due(text, reference=NOW, order=order).day
    return day.isoformat() if day else None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026 年 7 月 5 日", "2026-07-05"), ("令和八年七月五日", "2026-07-05"), ("令和8年7月末", "2026-07-31"),
        ("令和8年度末", "2027-03-31"), ("2026年(令和8年)7月5日", "2026-07-05"), ("令和8年(2026年)7月5日", "2026-07-05"),
        ("二週間以内", "2026-07-15"), ("十月二十日", "2026-10-20"), ("2026ー07ー05", "2026-07-05"), ("2026−07−05", "2026-07-05"),
        ("7/10金", "2026-07-10"), ("7月10日金曜日", "2026-07-10"), ("金曜 7/10", "2026-07-10"), ("7/10(金・祝)", "2026-07-10"),
        ("7/10 夕方まで", "2026-07-10"), ("7/10(金) 13:00〜14:00", "2026-07-10"), ("金曜18時", "2026-07-03"), ("明日の朝", "2026-07-02"),
        ("7/10迄", "2026-07-10"), ("7/10 必着", "2026-07-10"), ("7/10厳守", "2026-07-10"), ("遅くとも7/10まで", "2026-07-10"),
        ("7/10までに完了", "2026-07-10"), ("7/10リリース予定", "2026-07-10"), ("7/10を目処に", "2026-07-10"), ("10日以内に", "2026-07-11"),
        ("月内", "2026-07-31"), ("7月いっぱい", "2026-07-31"), ("今年度中", "2027-03-31"), ("来年度末", "2028-03-31"),
        ("2026年内", "2026-12-31"), ("8月初旬", "2026-08-10"), ("来年1/15", "2027-01-15"), ("来年1月末", "2027-01-31"),
        ("半年以内", "2027-01-01"), ("24時間以内", "2026-07-02"),
        ("72h以内", "2026-07-04"), ("大晦日", "2026-12-31"), ("明年2月末", "2027-02-28"), ("月内に", "2026-07-31"), ("8月末デッドライン", "2026-08-31"),
        ("8月前半", "2026-08-15"), ("8月後半", "2026-08-31"), ("8/14から8/7に前倒し", "2026-08-07"), ("8/7より8/14へ延期", "2026-08-14"),
        ("8/14 (was 8/7, 再延期)", "2026-08-14"), ("スプリント12（8/3〜8/14）", "2026-08-14"), ("8/10-14", "2026-08-14"), ("8 / 14 18:00 JST", "2026-08-14"),
        ("15日まで", "2026-07-15"), ("15日（水）", "2026-07-15"), ("2026/6/12（超過）", "2026-06-12"),
    ],
)  # fmt: skip
def test_japanese_words_around_a_day_leave_it(text: str, iso: str) -> None:
    """Eras, numerals, weekdays without brackets, times and 必着 do not hide the one day that is named."""
    assert iso == read(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("the 3rd of August", "2026-08-03"), ("06-Aug-26", "2026-08-06"), ("06/Aug/2026", "2026-08-06"), ("06AUG2026", "2026-08-06"),
        ("6 Aug 26", "2026-08-06"), ("Aug 6, '26", "2026-08-06"), ("7/15/26", "2026-07-15"), ("26/7/15", "2026-07-15"), ("15.07.2026", "2026-07-15"),
        ("Aug 6, 17:00 UTC", "2026-08-06"), ("5pm on Aug 6", "2026-08-06"), ("Aug 6, EOD PST", "2026-08-06"), ("close of business Aug 6", "2026-08-06"),
        ("by 8/6 at the latest", "2026-08-06"), ("around Aug 6", "2026-08-06"), ("Aug 6 (hard deadline)", "2026-08-06"), ("Thu, Aug 6", "2026-08-06"),
        ("Aug 6, Thu", "2026-08-06"), ("moved to Aug 6", "2026-08-06"), ("slipped from 7/5 to 8/6", "2026-08-06"), ("~~7/5~~ 8/6", "2026-08-06"),
        ("8/6 ← 7/5", "2026-08-06"), ("8/6（7/5から延期）", "2026-08-06"), ("TBD → 8/6", "2026-08-06"), ("by the end of August", "2026-08-31"),
        ("End of August 2026", "2026-08-31"), ("year-end", "2026-12-31"), ("end of 2026", "2026-12-31"), ("8/2026", "2026-08-31"),
        ("Monday next week", "2026-07-06"), ("next week Monday", "2026-07-06"), ("coming Friday", "2026-07-03"), ("day after tomorrow", "2026-07-03"),
        ("two weeks from today", "2026-07-15"), ("in a fortnight", "2026-07-15"), ("in 48 hours", "2026-07-03"), ("2026-W32-4", "2026-08-06"),
        ("week ending Aug 7", "2026-08-07"), ("10–15 August", "2026-08-15"), ("between Aug 3 and Aug 6", "2026-08-06"), ("EOD tomorrow", "2026-07-02"),
        ("mid-Aug", "2026-08-20"), ("early Aug", "2026-08-10"), ("late August 2026", "2026-08-31"), ("EoM Aug", "2026-08-31"), ("Aug '26", "2026-08-31"),
        ("28 Jul – 7 Aug", "2026-08-07"), ("28 Dec – 8 Jan", "2027-01-08"), ("S12 (3–14 Aug)", "2026-08-14"), ("Sprint 12 (Aug 3 - Aug 14)", "2026-08-14"),
        ("14 Aug (slipped twice: 31 Jul, 7 Aug)", "2026-08-14"), ("2026-06-12 (overdue!)", "2026-06-12"), ("~~Aug 6~~<br>Aug 13", "2026-08-13"),
        ("the 15th", "2026-07-15"), ("Wed 15th", "2026-07-15"), ("Friday week", "2026-07-10"), ("a week on Friday", "2026-07-10"), ("tmrw", "2026-07-02"),
        ("Agust 7", "2026-08-07"), ("Wensday next week", "2026-07-08"), ("07/Aug/26", "2026-08-07"), ("07AUG26", "2026-08-07"), ("Aug 6, 17:00 UTC+1", "2026-08-06"),
    ],
)  # fmt: skip
def test_english_words_around_a_day_leave_it(text: str, iso: str) -> None:
    """Short years, times, remarks, moves and spans in English name one day."""
    assert iso == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "8/6 ※8/20に変更", "8/6（延期）", "8/6延期", "8/6から変更", "8/6 → 未定", "pushed from Aug 6", "was Aug 6", "Aug 6 (slipped)", "~~Aug 6~~",
        "8/6着手予定", "開始: 8/6", "Aug 6 or later", "not before Aug 6", "Aug 6 if approved", "8/6 or 8/20", "8/6・8/20", "8/6 (8/20)",
        "二三日以内", "1〜2週間以内", "数日中", "within 36 hours", "2 weeks", "承認後", "翌営業日", "翌日", "月末営業日", "GW明け", "年明け",
        "2026年(令和7年)7月5日", "11/12/26", "6.8.2026", "26-Aug or so", "Aug 6?", "end of Q3", "FY26末",
        "2026-08-0O", "20206-08-06", "2027/2/29", "11/31", "水曜", "Wednesday", "今週月曜", "this Monday", "来週末", "毎週月曜", "年中", "8月半ば",
        "31 Jul (slipped: 7 Aug, 14 Aug)", "14 Aug (slipped to 21 Aug)", "8/14 (was 8/7, now unclear)", "8/12（超過）", "8/10-27", "5/8-3",
        "8/3 / 8/14", "1 / 2 / 3 / 4", "early June", "30日まで", "15日（木）", "Thu 15th", "3日", "15th", "the 30th", "Wednesday week", "36h以内", "48h", "2w",
        "Sprint 12 (8/14)", "Q3'26", "Jul/Aug", "翌月末", "3営業日以内", "10 working days", "KW 32",
    ],
)  # fmt: skip
def test_what_leaves_the_day_open_is_not_stored(text: str) -> None:
    """Old values, beginnings, conditions, weeks, alternatives and slips of the pen have no day."""
    assert read(text) is None


@pytest.mark.parametrize("text", ["7/10(金)まで", "7月10日", "7/10まで", "７／１０（金）"])
def test_japanese_puts_the_month_first_in_every_workspace(text: str) -> None:
    """``dmy`` speaks of English dates: nobody writes 日/月 in Japanese."""
    assert ["2026-07-10"] * 2 == [read(text, order) for order in ("mdy", "dmy")]


def test_a_japanese_line_puts_the_month_first_too() -> None:
    """The line around a date tells its language, since the date alone does not."""
    days = [
        [found.reading.day for found in find_dates(text, reference=NOW, order="dmy")]
        for text in ("監視を直す（9/8）", "fix the alert (9/8)")
    ]

    assert [[date(2026, 9, 8)], [date(2026, 8, 9)]] == days


@pytest.mark.parametrize(
    ("text", "order", "iso"),
    [
        ("Fri 10/7", "mdy", None), ("7/10 (Fri)", "mdy", "2026-07-10"), ("Fri 10/7", "dmy", "2026-07-10"),
        ("Fri 10/7/2026", "mdy", "2026-07-10"), ("Fri 7/10/2026", "dmy", "2026-07-10"),
    ],
)  # fmt: skip
def test_a_weekday_is_heard_when_numbers_are_in_the_other_order(
    text: str, order: str, iso: str | None
) -> None:
    """It settles a full date; a day without a year that it contradicts is not stored."""
    assert iso == read(text, order)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("来週(水)", "2026-07-08"), ("来週 (水) まで", "2026-07-08"), ("next week (Wed)", "2026-07-08"), ("今週(金)", "2026-07-03"),
        ("明日(木)", "2026-07-02"), ("明日(金)", None), ("tomorrow (Mon)", None), ("7月下旬(火)", None),
        ("8/3(月)〜8/7", "2026-08-07"), ("9/5(土)〜9/10", "2026-09-10"), ("8/3(月)〜8/7(金)", "2026-08-07"), ("8/3(月)→8/7(金)", "2026-08-07"),
    ],
)  # fmt: skip
def test_a_weekday_belongs_to_the_word_it_stands_beside(text: str, iso: str | None) -> None:
    """It picks the day of a week, proves one that was counted, and says nothing of a span's other end."""
    assert iso == read(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("来週金曜（7/10）", "2026-07-10"), ("来週金曜（7/3）", None), ("next Friday (7/3)", "2026-07-03"), ("next Friday (7/17)", None),
        ("7/31(月末)", "2026-07-31"), ("7/30(月末)", None), ("来週中（7/8）", "2026-07-08"), ("next week (7/15)", None),
        ("Q3 (end of September)", "2026-09-30"), ("tomorrow (7/3)", None),
    ],
)  # fmt: skip
def test_two_names_of_a_day_must_agree(text: str, iso: str | None) -> None:
    """Words and their explanation in brackets are one day or none; the explanation of doubtful words decides."""
    assert iso == read(text)


@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.sampled_from(["今週中", "EOW", "this week", "end of the week"]),
)
def test_this_week_is_over_on_saturday(reference: date, text: str) -> None:
    """A week's end is its Friday, and never behind the day on which it is named."""
    day = parse_due(text, reference=reference).day

    assert (reference.weekday() > 4) == (day is None)
    assert day is None or 0 <= (day - reference).days <= 4


@given(DAYS, st.sampled_from(["before {}", "due before {}"]))
def test_before_a_day_is_doubtful(day: date, pattern: str) -> None:
    """It may or may not count the day itself."""
    reading = parse_due(pattern.format(f"{day:%B} {day.day}"), reference=NOW)

    assert (day, (Code.DATE_AMBIGUOUS,)) == (reading.day, reading.codes)


REMARKS = st.sampled_from(
    [
        "まで",
        "迄",
        "必達",
        "（仮）",
        "頃",
        " 18:00",
        " EOD",
        "予定",
        "目処",
        "(was 7/2)",
        "に変更",
        " at the latest",
        "中に",
    ]
)


@given(DAYS, REMARKS, REMARKS)
def test_remarks_do_not_move_a_day(day: date, first: str, second: str) -> None:
    """Whatever two remarks stand behind a day, it is that day or not read."""
    assert read(f"{day.month}/{day.day}{first}{second}") in {day.isoformat(), None}
    assert day.isoformat() == read(f"{day.month}/{day.day}{first}")


@given(DAYS, st.integers(1, 60), st.sampled_from(["→", " -> ", "⇒"]))
def test_a_moved_day_is_the_new_one(old: date, later: int, arrow: str) -> None:
    """In whichever direction it was moved, and however often."""
    new = old + timedelta(days=later)
    texts = [f"{old:%Y/%m/%d}{arrow}{new:%Y/%m/%d}", f"{old:%m/%d}{arrow}{old:%m/%d}{arrow}{new:%Y/%m/%d}"]

    assert [new.isoformat()] * 2 == [read(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "iso"),
    [("2026/1/15(金)", None), ("2026/1/15(木)", "2026-01-15"), ("2026/6/30(月)", "2026-06-30")],
)
def test_a_past_day_whose_weekday_is_that_of_the_next_year_is_not_read(text: str, iso: str | None) -> None:
    """Somebody wrote last year's number; any other slip of the weekday leaves the day as written."""
    assert iso == read(text)


def due_of(text: str) -> str | None:
    found = find_due(text, reference=NOW, order="mdy", has_company=False) or find_words_for_due(
        text, reference=NOW, order="mdy"
    )
    return found.reading.day.isoformat() if found and found.reading.day else None


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("リリースは8/3予定。8/7までに検証する", "2026-08-07"), ("期限: 8/3→8/7 監視を足す", "2026-08-07"), ("期限 8/3〜8/7", "2026-08-07"),
        ("来週金曜までに負荷試験を行う", "2026-07-10"), ("監視を足す。月末までに", "2026-07-31"), ("本日中に顧客へ連絡する", "2026-07-01"),
        ("来月末を目処に旧系を止める", "2026-08-31"), ("Load test by end of August", "2026-08-31"), ("Ship the fix by next Friday (Ann)", "2026-07-10"),
        ("Raise the alert 📅 2026-08-07 ✅ 2026-08-03", "2026-08-07"), ("監視を直す（8/7）", "2026-08-07"), ("監視を直す（8/7）です", "2026-08-07"),
        ("Rotate certs expiring 2026-12-31 by 8/7", "2026-08-07"), ("Add an alert by EOY.", "2026-12-31"),
        ("8/7までに完了する: 監視の追加", "2026-08-07"),
        ("Raise the limit 📅 2026-08-07 🛫 2026-08-03", "2026-08-07"), ("Raise the limit – moved from 3 Aug to 7 Aug – Ines", "2026-08-07"),
        ("Raise the limit (due friday 7 august)", "2026-08-07"), ("Raise the limit (ETA: late Jul)", "2026-07-31"), ("Move the runners before end of July", "2026-07-31"),
        ("監視を足す、8/14から8/7に前倒し", "2026-08-07"), ("監視を足す。8/3 の予定だったが 8/7 に延期", "2026-08-07"), ("8/7(金) 正午までに報告する", "2026-08-07"),
        ("EOM までに見直す", "2026-07-31"), ("権限を見直す、7月下旬", "2026-07-31"), ("年内に直す", "2026-12-31"), ("権限 期限＝8月7日（金）18時", "2026-08-07"),
    ],
)  # fmt: skip
def test_a_line_is_due_when_its_words_say_so(line: str, iso: str) -> None:
    """Words such as まで and ``by`` go before a date that merely stands there; the new value before the old."""
    assert iso == due_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "8/3までのログを消す", "8/3までに発生したエラーを調べる", "月末までに溜まったログを消す", "証明書の期限は2026/12/31なので自動更新にする", "有効期限: 2026/12/31",
        "証明書(2026-12-31失効)を更新する", "Rotate certs expiring 2026-12-31", "Review clients created by end of August",
        "The team had migrated by the end of August",
        "Alert when the cert expires by end of month",
        "Fix the parser for dates like 8/20", "調査は8/3までに、修正は8/7までに行う",
        "2週間以内に返信する運用にする", "毎週金曜までに報告する運用にする",
        "2026-08-03〜2026-08-07 のログを再集計する", "Fix the flaky canary (was due 8/3, then dropped)", "Finish the alert review w/c 3 Aug",
        "Ada to finish the review, week commencing 3 Aug", "CI の並列数を増やす ※次回レビュー：8/3（月）", "契約更新日（8/3）を一覧に足す",
        "サポート終了（2026-12-07）を一覧に載せる", "前回（2026/5/20）の障害の残りを確かめる", "Raise the limit, next review: 8/3",
        "ETA 3/8 10/8", "台帳の移行 8/3まで完了、残りは未定", "「2026/12/31まで有効」の鍵を止める", "深夜の集計(日曜 3:00)の監視を足す",
    ],
)  # fmt: skip
def test_a_date_that_tells_of_something_else_is_not_the_due_date(line: str) -> None:
    """Logs until a day, certificates that expire and two deadlines leave the line without a due date."""
    assert due_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Freeze all deploys until 7 Aug", "The change freeze lasts until Fri 7 Aug", "Change freeze (3 Aug–7 Aug)", "Freeze window: 3 Aug - 7 Aug", "No deploys until 7 Aug",
        "Until 7 Aug no deploys are allowed", "Do not merge to main until 7 Aug", "Ann is on leave until 7 Aug", "Blackout 3 Aug – 7 Aug, nothing goes out",
        "Trial of the pager 3 Aug to 7 Aug", "Maintenance window 8/3 - 8/7", "リリース凍結は8/7まで。その後に再開する", "変更禁止は8/7（金）まで",
        "本番フリーズ期間（8/3〜8/7）を周知する", "デプロイ禁止（8/7まで）", "メンテナンス期間：8/3〜8/7", "夏季休業 8/8〜8/16", "8/7まで凍結", "月末まで凍結",
        "8/7までは旧系を残す", "8/7まで様子見", "8/3〜8/7は変更禁止", "8/3から8/7までは変更凍結", "キャンペーン期間（8/3〜8/7）の負荷を見積もる", "凍結期間中（〜8/7）の例外手順を書く",
        "お盆休み（8/10〜8/16）の当番を決める",
    ],
)  # fmt: skip
def test_the_end_of_a_freeze_is_no_due_date(line: str) -> None:
    """What holds until a day, such as a prohibition, a window or somebody's holidays, is not the work's last day."""
    assert due_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Raise the limit 🛫 2026-08-07", "Raise the limit ⏳ 2026-08-07", "Raise the limit ➕ 2026-06-30", "Raise the limit ❌ 2026-08-07", "Raise the limit, start: 2026-08-07",
        "Raise the limit (created: 2026-06-28)", "Raise the limit SCHEDULED: <2026-08-07 Fri>", "監視を足す 着手: 8/7", "監視を足す 開始日：2026/8/7",
        "Raise the limit – due 7 Aug, moved by a week", "Raise the limit - deadline 7 Aug was pushed out", "Raise the limit (due 7 Aug, since postponed)",
        "Raise the limit (due 7 Aug + 1 week)", "8/7からさらに延期", "期限 8/7 を延期", "監視を足す（8/7→中止）", "監視を足す 期限8/7から2週間延長", "権限の見直し 8/7 見送り",
        "8/7 18時までのログを集める", "Find licences that lapse before end of August", "The maintenance moved from 3 Aug to 7 Aug and customers know",
    ],
)  # fmt: skip
def test_a_start_and_a_day_that_was_moved_on_are_no_due_dates(line: str) -> None:
    """Marks of to-do tools for another day, and a day of which the words say that it counts no longer."""
    assert due_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "変更凍結の手順を8/7までに書く", "デプロイ禁止期間を CI に入れる（8/7まで）", "Announce the change freeze by 7 Aug", "Write the freeze policy (Ann, 7 Aug)", "Disable the old job by 7 Aug",
        "8/3〜8/7 で移行リハを行う", "移行リハ（8/3〜8/7）を行う", "監視の追加 作業期間：8/3〜8/7", "監視を足す 8/7までに延期の連絡をする", "監視を直す（8/7まで延長）", "メンテナンス手順を8/7まで", "Add an alert until 7 Aug",
    ],
)  # fmt: skip
def test_work_about_a_freeze_has_its_own_day(line: str) -> None:
    """The words alone do not take the day away from work that names it."""
    assert "2026-08-07" == due_of(line)


def test_where_the_day_comes_first_a_line_may_name_any() -> None:
    """``24/8`` is found there as ``8/24`` is elsewhere; elsewhere it is a ratio."""
    days = [
        find_due("Fix the alert by 24/8", reference=NOW, order=order, has_company=False)
        for order in ("dmy", "mdy")
    ]

    assert [date(2026, 8, 24), None] == [found and found.reading.day for found in days]
