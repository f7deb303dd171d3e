"""Due dates of which more is said: that they have passed, are only wished for, begin a week, or are the first of many."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import report

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.items import read_items
from pmdocs.core.documents.sections import read_sections

NOW = date(2026, 7, 1)
"""A Wednesday."""
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS = st.dates(date(2026, 7, 2), date(2027, 4, 20))


def read(text: str) -> str:
    return str(parse_due(text, reference=NOW).day or "")


def due_of(line: str, heading: str = "Action items") -> str:
    """The due date of the one item that a line of a report is; of two orders that in which it is written."""
    document = report(f"## {heading}\n- {line}")
    (item,) = read_items(document, read_sections(document), reference=NOW, order="mdy").items
    return str(item.due or "")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("12 June (overdue)", "2026-06-12"), ("overdue (12 June)", "2026-06-12"), ("past due: 12 June", "2026-06-12"), ("12 June, overdue!", "2026-06-12"),
        ("20 March (overdue, asked Ada)", "2026-03-20"), ("6/12（期限超過）", "2026-06-12"), ("6/12 遅延中", "2026-06-12"), ("Fri 12 June (overdue)", "2026-06-12"),
        ("last Friday of August", "2026-08-28"), ("2nd Tuesday of August", "2026-08-11"), ("first Monday in April", "2027-04-05"), ("8月第2水曜日", "2026-08-12"), ("8月の最終金曜", "2026-08-28"),
        ("15 January next year", "2027-01-15"), ("end of January next year", "2027-01-31"),
        ("ASAP, but no later than 7 August", "2026-08-07"), ("asap (by 7 August)", "2026-08-07"), ("至急、遅くとも8/7まで", "2026-08-07"),
        ("8/14（できれば8/7）", "2026-08-14"), ("14 August (ideally 7 August)", "2026-08-14"), ("できれば8/7、遅くとも8/14", "2026-08-14"),
        ("8/3 着手、8/14 完了予定", "2026-08-14"), ("start 3 August, finish 14 August", "2026-08-14"), ("8/14（7/10完了）", "2026-08-14"), ("due 14 August, done 10 July", "2026-08-14"),
        ("当初6/12、現在8/7", "2026-08-07"), ("Sprint 12 (ends 7 August)", "2026-08-07"), ("スプリント12（8/7終了）", "2026-08-07"), ("次回定例（7/8）", "2026-07-08"), ("next review (8 July)", "2026-07-08"),
        ("w/c 3 August", "2026-08-07"), ("week of 5 August", "2026-08-07"), ("8/3の週", "2026-08-07"), ("2026-W32", "2026-08-07"), ("Thu next wk", "2026-07-09"),
        ("15日〆", "2026-07-15"), ("2w以内", "2026-07-15"), ("'26.8.7", "2026-08-07"), ("R8.8月末", "2026-08-31"), ("明日AM", "2026-07-02"), ("8月7日ﾏﾃﾞ", "2026-08-07"), ("7 Mach 2027", "2027-03-07"),
    ],
)  # fmt: skip
def test_what_is_told_of_a_day_leaves_it_certain(text: str, iso: str) -> None:
    """A day that has passed, is counted within a month, or has a wished, first or former one beside it."""
    assert iso == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "20 August (overdue)", "overdue", "overdue by 3 days", "overdue since 12 June", "12 June (not overdue yet)", "Monday (overdue)", "6/31（超過）",
        "last Friday", "5th Monday of August", "every first Monday of August", "after the last Friday of August", "8月第5月曜", "8月第2週", "毎月第2水曜",
        "15 January last year", "next year", "early next year", "ASAP after 7 August", "ASAP, not before 7 August", "8/7（できれば8/14）", "7 August (hopefully 14 August)",
        "8/14着手、8/3完了予定", "12/1着手、12/18完了", "started 1 Dec, finished 18 Dec", "12/20（12/18完了）", "18 Dec, done 16 Dec", "当初8/7、現在未定", "originally 7 August, now TBD",
        "Sprint 12 (starts 3 August)", "release 12 (ends support 7 August)", "next review (8 or 15 July)", "w/c 5 August", "from w/c 3 August", "after the week of 3 August", "week of 8 August",
        "8/3の週以降", "8/3の翌週", "2026-W60", "W32", "20日締め", "毎月20日〆", "'26.13.7", "R8.8", "2w", "2週間", "48h", "5 working days", "3営業日以内", "Q3", "上期", "H1", "FY26",
        "not until 7 August", "no earlier than 7 August", "7 August at the earliest", "earliest 7 August", "早くても8/7", "最短8/7", "8/7以後",
    ],
)  # fmt: skip
def test_what_is_told_of_a_day_may_leave_it_open(text: str) -> None:
    """Earliest days, contradictions, lengths of time, quarters and business days, of which no calendar is at hand."""
    assert read(text) == ""


@given(
    st.integers(-400, 400),
    st.sampled_from(["{m}/{d}（期限超過）", "{name} {d} (overdue)", "overdue ({name} {d})"]),
)
def test_an_overdue_day_has_passed(ahead: int, pattern: str) -> None:
    """Without its year it is the last such day or not read, never one that is still to come."""
    day = NOW + timedelta(days=ahead)
    due = parse_due(pattern.format(m=day.month, d=day.day, name=MONTHS[day.month - 1]), reference=NOW).day

    assert due is None or (due < NOW and (due.month, due.day) == (day.month, day.day))
    assert due == day or not -120 <= ahead < 0


@given(
    st.integers(1, 12),
    st.integers(0, 6),
    st.sampled_from(["first", "2nd", "third", "4th", "last"]),
    st.integers(2026, 2027),
)
def test_a_weekday_of_a_month_is_counted_within_it(month: int, weekday: int, which: str, year: int) -> None:
    """The n-th has n - 1 such days before it in its month, the last has none behind it."""
    due = parse_due(f"{which} {WEEKDAYS[weekday]} of {MONTHS[month - 1]} {year}", reference=NOW).day

    assert due is not None
    assert (year, month, weekday) == (due.year, due.month, due.weekday())
    assert (due + timedelta(days=7)).month != month or which != "last"
    assert which == "last" or (due.day - 1) // 7 == ["first", "2nd", "third", "4th"].index(which)


@given(DAYS, st.sampled_from(["w/c {}", "week commencing {}"]))
def test_a_week_begins_on_a_monday_and_ends_on_its_friday(day: date, pattern: str) -> None:
    """``w/c`` before any other day is a slip, and not read."""
    due = parse_due(pattern.format(f"{day:%Y-%m-%d}"), reference=NOW).day

    assert due == (day + timedelta(days=4) if day.weekday() == 0 else None)


EARLIEST = st.sampled_from(
    [
        "not before {}", "no earlier than {}", "not until {}", "after {}", "{} at the earliest", "{} or later", "{} onwards", "earliest {}", "never before {}",
        "don't start before {}", "not sooner than {}",
    ]
)  # fmt: skip
EARLIEST_JA = st.sampled_from(["{}以降", "{}より後", "{}以後", "早くとも{}", "最短で{}"])
FORMS = st.sampled_from(
    ["{work}, {day}", "{work} ({day})", "{work} (Ken, {day})", "{work} – Ken – {day}", "{work} {day}"]
)


@given(DAYS, EARLIEST, FORMS)
def test_an_earliest_day_is_no_due_date(day: date, told: str, form: str) -> None:
    """Wherever in a line it stands, it says when the work may begin."""
    said = told.format(f"{day.day} {MONTHS[day.month - 1]}")

    assert due_of(form.format(work="Turn the nightly job back on", day=said)) == ""
    assert read(said) == ""


@given(
    DAYS,
    EARLIEST_JA,
    st.sampled_from(["{work}、{day}", "{work}（{day}）", "{work}（高橋、{day}）", "{work} — 高橋 — {day}"]),
)
def test_an_earliest_day_is_no_due_date_in_japanese(day: date, told: str, form: str) -> None:
    """以降 and 早くとも leave the last day open."""
    said = told.format(f"{day.month}/{day.day}")

    assert due_of(form.format(work="夜間ジョブを再開する", day=said), "再発防止策") == ""
    assert read(said) == ""


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Shard the queue (overdue, 12 June)", "2026-06-12"), ("Shard the queue – Mika – due 12 June, overdue", "2026-06-12"), ("Shard the queue (due 12 June, past due)", "2026-06-12"), ("Shard the queue – Mika – overdue (12 June)", "2026-06-12"),
        ("キューを分割する（佐藤、6/12 期限超過）", "2026-06-12"), ("キューを分割する 期限:6/12（遅延）", "2026-06-12"), ("Alert when an invoice is overdue (Ken, 7 August)", "2026-08-07"),
        ("Archive the orders placed until 31 July — Mika, 14 August", "2026-08-14"), ("Rotate the keys (Ken, originally 12 June, now 7 August)", "2026-08-07"), ("鍵を更新する（高橋、当初6/12、現在8/7）", "2026-08-07"),
        ("Rotate the root CA (Ken, 2028-06-30)", "2028-06-30"), ("Rotate the root CA (due 2028-06-30)", "2028-06-30"), ("Rotate the root CA by 30 June 2028", "2028-06-30"),
        ("Draft by 7 August, final by 21 August: pager policy (Ken)", "2026-08-21"), ("運用手順の初版8/7、最終版8/21（高橋）", "2026-08-21"), ("Finish the draft by 7 August", "2026-08-07"),
        ("By Friday: send the notes to support (Ken)", "2026-07-03"), ("Ken will ask the auditors before the end of next month", "2026-08-31"), ("Mika: game day, first Tuesday of August", "2026-08-04"),
        ("(P2, Mika, Fri 7 Aug) rate limits for search", "2026-08-07"), ("Rotate the keys (Mika, in three weeks)", "2026-07-22"), ("Rotate the keys – Mika – in three weeks", "2026-07-22"),
        ("Rotate the keys (Mika) – end of August", "2026-08-31"), ("Rotate the keys (Ken, ASAP but no later than 7 August)", "2026-08-07"), ("Rotate the keys (Mika, w/c 3 August)", "2026-08-07"),
        ("手順を整える → 8月末目処（高橋）", "2026-08-31"), ("手順を整える — 高橋, 年内", "2026-12-31"), ("手順を整える — 高橋 — 8/7 15:00", "2026-08-07"), ("鍵の更新手順:高橋、来週の木曜", "2026-07-09"),
        ("高橋: 3週間以内に鍵の一覧を作る", "2026-07-22"), ("鍵の更新（高橋、20260807）", "2026-08-07"), ("8/3以降、8/7までに配備する", "2026-08-07"), ("Deploy after 3 August, by 7 August at the latest", "2026-08-07"),
        ("Write up the incident by end of August", "2026-08-31"), ("Plan the Q4 drill by 7 August (Ken)", "2026-08-07"),
        ("Move the queue by 7 August (Q3)", "2026-08-07"), ("Move the queue, due 2026-08-07 (this quarter)", "2026-08-07"), ("キューを移す 8/7まで（今期）", "2026-08-07"),
        ("Retire the cluster 30 June 2028", "2028-06-30"), ("Walk through the outage (7 August)", "2026-08-07"), ("Don't forget to tell support before 7 August", "2026-08-07"),
    ],
)  # fmt: skip
def test_a_line_says_until_when(line: str, iso: str) -> None:
    """In a bracket with a name, behind a dash, at the front, and beside words that the day has passed or was moved."""
    assert iso == due_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "Fix the calendar of leap years (29 Feb 2028)", "Support the new tax rate (1 April 2028)", "うるう日の試験を足す（2028/2/29）", "新しい税率に備える（2028年4月1日）",
        "Prepare well before 29 Feb 2028 — Ken, end of Q4", "Test all rules that start before 1 August — Ken, Q3", "Make it safe well before 1 August (Ken, Q3)", "8/7までの注文を移す（高橋、Q4）", "8/7までに計画を書く（高橋、Q4）",
        "Alert 14 days before a licence ends", "Keep logs for 90 days (Ken)", "Retry within 48h (Ken)", "Answer customers within two weeks (Mika)", "Cache results for 2 weeks – Mika", "Rotate keys every 2 weeks (Ken)",
        "Close stale tickets (in two weeks)", "Warn users (email, in two weeks)", "Rotate the keys – Ken – every two weeks", "2週間以内に期限が切れる証明書を通知する（高橋）", "高橋: 2週間以内に返信がない場合は閉じる",
        "高橋: 2週間以内に失効する鍵を洗い出す", "高橋: 1ヶ月以内に更新する運用にする", "インフラ: 2週間以内に返信する", "通知する（メール、2週間以内）", "ログを90日間残す（高橋）",
        "ビルドを戻す（20260807）", "Roll back to build 20260807 (Ken)", "Upgrade to 12.3.27 (Ken)", "Block 10.3.12.7 (Ken)", "配信遅延（12/18）の原因を調べる", "Explain the incident (18 December)",
        "Draft by 21 August, final by 7 August: pager policy", "初版8/7、最終版8/21を共有済み", "By design: retries are off (Ken)", "By Friday: 80% of the errors were gone", "By May: we had three more outages",
        "Review what happened, first Monday of August", "Do not merge before end of month", "Count the orders placed before the end of the month",
        "トランザクションの分割:大野、明日以降", "8/7まではジョブを再開しない", "Rotate the keys (Ken, originally 7 August, now open)",
    ],
)  # fmt: skip
def test_a_line_speaks_of_another_day(line: str) -> None:
    """Days of the thing, terms of their own, lengths of time that are rules, builds, addresses and days that were."""
    assert due_of(line) == ""


@pytest.mark.parametrize(
    ("title", "due"),
    [
        ("Incident of Nov 4–6, 2024", "2024-11-29"), ("Outage, 4/5 November 2024", "2024-11-29"), ("4th to 6th of November 2024", "2024-11-29"),
        ("2024年11月4〜6日の障害", "2024-11-29"), ("Outages of November 2024", "2024-11-29"), ("Marathon 2024", "2026-11-29"),
    ],
)  # fmt: skip
def test_days_that_share_a_year_tell_the_year_of_a_report(title: str, due: str) -> None:
    """What an old report says without a year counts from its own days, not from the day that it is read on."""
    reading = read_sections(report(f"# {title}\n## Action items\n- Shard the queue (Mika, 29 November)"))
    items = read_items(reading.document, reading, reference=reading.reference_day(date(2026, 11, 20))).items
    assert [due] == [str(item.due) for item in items]
