"""Laws of due dates: no text yields a day that its reader would not find in it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pmdocs.core.actions.dates import find_dates, parse_due
from pmdocs.core.findings import Code

NOW = date(2026, 7, 1)
"""A Wednesday."""

DAYS = st.dates(date(2025, 8, 1), date(2028, 6, 30))
REFERENCES = st.dates(date(1990, 1, 1), date(2100, 1, 1))
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
RELATIVE = re.compile(
    r"月末|月中|月内|旬|年末|年内|年中|年度|今日|本日|明日|あした|あさって|明後日|[日週月]後|間後|以内|[今来]週|[今来当]月|曜|eom|eow|eoy|eod|cob|end of|today|tomorrow"
    r"|week|month|year|\b(?:in|within|this|next)\b|mon|tue|wed|thu|fri|sat|sun|/末"
)
"""Words by which a text may name a day without its number."""


def named(day: date, text: str) -> bool:
    """Whether the digits of a text, or one of its words, give this day."""
    text = unicodedata.normalize("NFKC", text).casefold()
    numbers = [int(found) for found in re.findall(r"\d{1,4}", text)] + [
        int(found[at : at + 2]) for found in re.findall(r"\d{8}", text) for at in (4, 6)
    ]
    is_month = re.search(r"\d{4}\s?[-/年]\s?\d{1,2}(?!\d)", text) is not None
    return (
        day.day in numbers or bool(RELATIVE.search(text)) or (is_month and (day + timedelta(days=1)).day == 1)
    )


PIECES = st.sampled_from(
    [
        "7/5", "2026", "-", "/", ".", "年", "月", "日", "5", "07", "13", "45", "12", "~", "〜", "→", "まで", "(金)", "（日）", "Jul", "July",
        "by ", "end of ", "Q3", "v", "R", "H", "令和", "8", "末", "来週", "今", "度", "金曜", "next ", "Friday", " ", ",", "th", "EOD", "in ",
        "2 weeks", "2週間", "後", "以内", "上旬", "中", "頃", "10:00", "T", "Z", "午後", "時", "TBD", "未定", "#", "%", "done", "完了", "24/7",
        "1/2", "１", "／", "元年", "・", "or", "①",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=7).map("".join), st.text(max_size=20), st.from_regex(r"[\d/.\-年月日〜 ]{1,14}")
)


@given(TEXTS, REFERENCES, st.sampled_from(["mdy", "dmy"]))
@example("7/5-7/10", NOW, "mdy")
@example("24/7", NOW, "dmy")
@example("1.2.3", NOW, "mdy")
@example("(monthly) 7/5", NOW, "mdy")
def test_a_day_is_named_by_its_text(text: str, reference: date, order: str) -> None:
    """Whatever the text, a day that is read from it stands in it by number, or by a word such as 来週."""
    reading = parse_due(text, reference=reference, order=order)

    assert reading.day is None or named(reading.day, text)
    assert reading.day is None or abs((reading.day - reference).days) <= 731
    assert reading.day is not None or reading.codes
    assert text == reading.raw


@given(TEXTS, REFERENCES)
def test_reading_twice_is_reading_once(text: str, reference: date) -> None:
    """Only text and reference decide."""
    assert parse_due(text, reference=reference) == parse_due(text, reference=reference)


@given(DAYS)
def test_every_full_spelling_is_its_day(day: date) -> None:
    """A day with its year is the same day in every notation, whatever the reference within two years."""
    era = day.year - 2018
    spellings = (
        f"{day:%Y-%m-%d}", f"{day:%Y/%m/%d}", f"{day.year}/{day.month}/{day.day}", f"{day.year}.{day.month}.{day.day}", f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日", f"{day.year}年{day.month}月{day.day}日({'月火水木金土日'[day.weekday()]})", f"令和{era}年{day.month}月{day.day}日",
        f"R{era}.{day.month}.{day.day}", f"{MONTHS[day.month - 1]} {day.day}, {day.year}", f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}",
        f"{day:%Y-%m-%d} 18:00 JST", f"due: {day:%Y-%m-%d}", f"{day.year}年{day.month}月{day.day}日まで", f"{day:%Y-%m-%d} (tentative)",
        f"{day:%a} {day:%Y-%m-%d}", unicodedata.normalize("NFKC", f"{day:%Y/%m/%d}").translate({ord(str(n)): chr(0xFF10 + n) for n in range(10)}),
    )  # fmt: skip
    reference = date(2027, 1, 15)

    assert {day} == {parse_due(text, reference=reference).day for text in spellings}


@given(
    st.dates(date(2026, 7, 1), date(2027, 6, 30)),
    st.sampled_from(["{m}/{d}", "{m}月{d}日", "{m:02}/{d:02}", "{m}/{d}まで", "{name} {d}"]),
)
def test_a_day_without_its_year_is_the_next_one(day: date, pattern: str) -> None:
    """It is never before the reference; nearly a year after it, it is not read."""
    text = pattern.format(m=day.month, d=day.day, name=MONTHS[day.month - 1])
    reading = parse_due(text, reference=NOW)
    is_far = (day - NOW).days > 300

    assert (None if is_far else day) == reading.day
    assert is_far == (Code.DATE_YEAR_GUESSED in reading.codes)


@given(DAYS, st.integers(1, 60), st.sampled_from(["〜", "~", " - ", "～", "から", " to "]))
def test_a_span_ends_on_its_last_day(begin: date, length: int, joint: str) -> None:
    """Work planned from one day to another is due on the other, and told as doubtful."""
    end = begin + timedelta(days=length)
    reading = parse_due(f"{begin:%Y/%m/%d}{joint}{end:%Y/%m/%d}", reference=date(2027, 1, 15))

    assert (end, Code.DATE_AMBIGUOUS in reading.codes) == (reading.day, True)


@pytest.mark.parametrize(
    "text",
    [
        "by end of Q3", "Q3", "2026/13/45", "2026-02-30", "2/30", "1.2.3", "v2026.07.05", "2026.7.5.1", "10.0.0.1", "ABC-2026-07", "24/7", "24/7/365",
        "1/2 done", "3 of 5", "50 %", "7月", "March", "12", "2026", "H2", "FY26", "Sprint 12", "Jul-26", "Jul26", "July 2026 or later", "5/7/26", "07-05",
        "7/5 or 7/6", "7/5, 7/6", "7/5以降", "7/5から", "from 7/5", "after 7/5", "7/5完了", "done 7/5", "今週末", "毎週金曜", "毎月5日", "every Friday",
        "2週間", "2 weeks", "3営業日", "090-1234-5678", "令和0年7月5日", "7月吉日", "summer", "次回リリース", "リリース後", "13:30", "5pm", "0/5", "7/0", "7/32",
    ],
)  # fmt: skip
def test_what_names_no_day_stays_unread(text: str) -> None:
    """Versions, shares, quarters, alternatives and beginnings are reported, never stored."""
    reading = parse_due(text, reference=NOW)

    assert (None, (Code.DATE_UNREADABLE,)) == (reading.day, reading.codes)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("7/5→7/12", "2026-07-12"), ("7/12 → 7/5", "2026-07-05"), ("7月5日〜10日", "2026-07-10"), ("July 5 to July 10", "2026-07-10"),
        ("来月10日", "2026-08-10"), ("今月15日", "2026-07-15"), ("2026年度末", "2027-03-31"), ("2027年末", "2027-12-31"), ("R8年7月5日", "2026-07-05"),
        ("2026 July 5", "2026-07-05"), ("期限：7/5", "2026-07-05"), ("no later than July 10", "2026-07-10"), ("EOD Friday", "2026-07-03"),
        ("7/5 18時", "2026-07-05"), ("2026年7月5日 午後3時", "2026-07-05"), ("7/5 5pm", "2026-07-05"), ("2026-07-05 (was 2026-06-20)", "2026-07-05"),
        ("8/31 ※要調整", "2026-08-31"), ("7/5（仮）", "2026-07-05"), ("July 5th", "2026-07-05"),
    ],
)  # fmt: skip
def test_what_stands_around_a_date_is_understood(text: str, iso: str) -> None:
    """Times, remarks, spans, moved dates and leading words leave one day."""
    assert date.fromisoformat(iso) == parse_due(text, reference=NOW).day


def test_the_order_of_day_and_month_holds_without_a_year_too() -> None:
    """Where the day comes first, ``9/8`` is the ninth of August."""
    found = [parse_due("9/8", reference=NOW, order=order).day for order in ("mdy", "dmy")]

    assert [date(2026, 9, 8), date(2026, 8, 9)] == found


@given(st.text(max_size=60), REFERENCES)
def test_dates_in_a_text_stand_where_they_are_said_to(text: str, reference: date) -> None:
    """The places are within the text, in order, and do not overlap."""
    found = list(find_dates(text, reference=reference))
    edges = [edge for one in found for edge in (one.start, one.end)]

    assert sorted(edges) == edges
    assert all(0 <= edge <= len(text) for edge in edges)
