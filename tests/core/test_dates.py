"""Due dates as people write them: every form the grammar knows, and what it refuses to guess."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pmdocs.core.actions.dates import MAX_AHEAD, find_dates, parse_due, parse_full_date
from pmdocs.core.findings import Code

NOW = date(2026, 7, 1)
"""A Wednesday."""


def near(iso: str) -> date:
    """A reference shortly before a date."""
    return date.fromisoformat(iso) - timedelta(days=4)


@pytest.mark.parametrize(
    "text",
    [
        "2026-07-05", "2026-7-5", "2026-07-05T10:00:00+09:00", "2026-07-05 10:00", "2026/7/5", "2026/07/05",
        "2026.7.5", "20260705", "2026年7月5日", "2026年7月5日(日)", "2026年7月5日 14:30", "２０２６／７／５",
        "2026年７月５日", "令和8年7月5日", "R8.7.5", "R8/7/5", "Jul 5, 2026", "July 5 2026", "5 July 2026",
        "5th of July 2026", "5-Jul-2026", "2026-07-05 (Sun)", "2026年7月5日まで", "2026/7/5頃", "by 2026-07-05",
    ],
)  # fmt: skip
def test_a_whole_date_is_itself(text: str) -> None:
    """A date with its year is read in every notation, without a finding."""
    reading = parse_due(text, reference=near("2026-07-05"))

    assert (date(2026, 7, 5), "day", ()) == (reading.day, reading.precision, reading.codes)
    assert text == reading.raw


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("令和6年7月5日", "2024-07-05"), ("R6.7.5", "2024-07-05"), ("令和元年5月1日", "2019-05-01"),
        ("平成31年4月30日", "2019-04-30"), ("H31.4.30", "2019-04-30"), ("2024年7月末", "2024-07-31"),
    ],
)  # fmt: skip
def test_era_years_are_counted_from_their_first(text: str, iso: str) -> None:
    """Japanese eras and months of other years are read against a reference of their time."""
    assert date.fromisoformat(iso) == parse_due(text, reference=near(iso)).day


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("7/5", "2026-07-05"), ("07/05", "2026-07-05"), ("7月5日", "2026-07-05"), ("７月５日", "2026-07-05"),
        ("7/5まで", "2026-07-05"), ("7/5までに", "2026-07-05"), ("7/1", "2026-07-01"), ("12/24", "2026-12-24"),
        ("2/20", "2027-02-20"), ("July 5", "2026-07-05"), ("5 Jul", "2026-07-05"), ("July 5th", "2026-07-05"),
        ("月末", "2026-07-31"), ("今月末", "2026-07-31"), ("7月末", "2026-07-31"), ("EOM", "2026-07-31"),
        ("end of July", "2026-07-31"), ("来月末", "2026-08-31"), ("再来月末", "2026-09-30"),
        ("年末", "2026-12-31"), ("年度末", "2027-03-31"), ("2/末", "2027-02-28"),
        ("今日", "2026-07-01"), ("本日", "2026-07-01"), ("明日", "2026-07-02"), ("明後日", "2026-07-03"),
        ("3日後", "2026-07-04"), ("1週間後", "2026-07-08"), ("2週間以内", "2026-07-15"), ("1か月後", "2026-08-01"),
        ("1ヶ月後", "2026-08-01"), ("今週金曜", "2026-07-03"), ("来週金曜", "2026-07-10"),
        ("来週の金曜日", "2026-07-10"), ("再来週月曜", "2026-07-13"), ("金曜", "2026-07-03"),
        ("tomorrow", "2026-07-02"), ("in 2 weeks", "2026-07-15"), ("within a month", "2026-08-01"),
        ("by Friday", "2026-07-03"), ("this Friday", "2026-07-03"), ("Thursday", "2026-07-02"), ("Tuesday", "2026-07-07"),
    ],
)  # fmt: skip
def test_what_has_no_year_counts_from_the_reference(text: str, iso: str) -> None:
    """Dates without a year are the next ones; relative words count from the day they were first seen."""
    reading = parse_due(text, reference=NOW)

    assert (date.fromisoformat(iso), "day", ()) == (reading.day, reading.precision, reading.codes)


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("7月上旬", "2026-07-10", "third"), ("7月中旬", "2026-07-20", "third"), ("7月下旬", "2026-07-31", "third"),
        ("来月上旬", "2026-08-10", "third"), ("2027年2月下旬", "2027-02-28", "third"),
        ("2026-11", "2026-11-30", "month"), ("2026/11", "2026-11-30", "month"),
        ("2026年11月", "2026-11-30", "month"), ("7月中", "2026-07-31", "month"), ("来月", "2026-08-31", "month"),
        ("来週", "2026-07-10", "week"), ("今週中", "2026-07-03", "week"), ("next week", "2026-07-10", "week"),
        ("end of next week", "2026-07-10", "week"), ("EOW", "2026-07-03", "week"),
    ],
)  # fmt: skip
def test_a_span_means_its_last_day(text: str, iso: str, precision: str) -> None:
    """A third of a month, a week and a month are due at their end, and say how exact that is."""
    reading = parse_due(text, reference=NOW)

    assert (date.fromisoformat(iso), precision) == (reading.day, reading.precision)


@pytest.mark.parametrize(
    "text", ["7/5(金)", "7月5日（金）", "7/5 (金)", "Fri Jul 5", "Fri, Jul 5", "7/5(金)まで"]
)
def test_a_weekday_that_fits_is_no_doubt(text: str) -> None:
    """A weekday beside a date confirms it."""
    reading = parse_due(text, reference=date(2024, 7, 1))

    assert (date(2024, 7, 5), ()) == (reading.day, reading.codes)


@pytest.mark.parametrize("text", ["7/5(金)", "2026-07-05 (金)"])
def test_a_weekday_that_fits_no_year_is_reported(text: str) -> None:
    """5 July 2026 is a Sunday, and no neighbouring year within reach has a Friday there."""
    reading = parse_due(text, reference=NOW)

    assert (date(2026, 7, 5), (Code.DATE_WEEKDAY_MISMATCH,)) == (reading.day, reading.codes)


def test_a_weekday_chooses_the_one_year_that_it_fits() -> None:
    """In January 12/24 with last year's weekday is the one that has just passed."""
    reading = parse_due("12/24(水)", reference=date(2026, 1, 5))

    assert (date(2025, 12, 24), ()) == (reading.day, reading.codes)


@pytest.mark.parametrize("text", ["6/30", "6月末", "6月上旬", "June 30"])
def test_a_day_that_has_just_passed_is_not_read_as_next_years(text: str) -> None:
    """Last week's or next year's? Nobody wrote the year, so no day is stored, and the reading says why."""
    reading = parse_due(text, reference=NOW)

    assert (None, (Code.DATE_YEAR_GUESSED,)) == (reading.day, reading.codes)


def test_a_weekday_tells_that_a_day_has_passed() -> None:
    """30 June is a Tuesday in 2026; with the weekday of 2027 beside it, it is a slip or a year ahead, so not read."""
    fitting, doubtful = (parse_due(text, reference=NOW) for text in ("6/30(火)", "6/30(水)"))

    assert (date(2026, 6, 30), ()) == (fitting.day, fitting.codes)
    assert (None, (Code.DATE_YEAR_GUESSED,)) == (doubtful.day, doubtful.codes)


@pytest.mark.parametrize("text", ["2019-05-01", "2028-07-02", "令和元年5月1日", "99991231"])
def test_more_than_two_years_away_is_rejected(text: str) -> None:
    """A date too far from the reference is taken for a slip; exactly two years are not."""
    reading = parse_due(text, reference=NOW)

    assert (None, (Code.DATE_IMPLAUSIBLE,)) == (reading.day, reading.codes)
    assert date(2028, 7, 1) == parse_due("2028-07-01", reference=NOW).day


def test_slashes_with_the_year_last_follow_the_setting() -> None:
    """5/7/2026 depends on the configured order and is always doubtful; 25/12/2026 has one meaning."""
    month_first = parse_due("5/7/2026", reference=NOW)
    day_first = parse_due("5/7/2026", reference=NOW, order="dmy")

    assert (date(2026, 5, 7), date(2026, 7, 5)) == (month_first.day, day_first.day)
    assert (Code.DATE_AMBIGUOUS,) == month_first.codes == day_first.codes
    assert (date(2026, 12, 25), ()) == (
        parse_due("25/12/2026", reference=NOW).day,
        parse_due("25/12/2026", reference=NOW).codes,
    )


def test_next_friday_is_next_weeks_and_doubtful() -> None:
    """Many mean the coming Friday by it."""
    reading = parse_due("next Friday", reference=NOW)

    assert (date(2026, 7, 10), (Code.DATE_AMBIGUOUS,)) == (reading.day, reading.codes)


@pytest.mark.parametrize(
    "text",
    [
        "未定",
        "TBD",
        "tba",
        "-",
        "—",
        "なし",
        "n/a",
        "継続",
        "継続的",
        "ongoing",
        "ASAP",
        "随時",
        "順次",
        "要調整",
        "",
        "  ",
    ],
)
def test_words_for_no_date(text: str) -> None:
    """Saying that there is no date is a finding of its own, not an unreadable date."""
    reading = parse_due(text, reference=NOW)

    assert (None, (Code.AI_NO_DUE,)) == (reading.day, reading.codes)


@pytest.mark.parametrize(
    "text",
    [
        "Q3", "3/4期", "March", "7月", "12", "2026", "2/30", "13/1", "0/0", "2026-02-30", "26/7/5", "soon-ish",
        "対応中", "7/5 or 7/6", "来週か再来週", "1.5.0", "Mayor 5",
    ],
)  # fmt: skip
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    """A lone month or number, an impossible day and prose stay unread."""
    reading = parse_due(text, reference=NOW)

    assert (None, (Code.DATE_UNREADABLE,)) == (reading.day, reading.codes)


@given(st.text(max_size=30))
@example("9999年末")
@example("9999日後")
@example("9999か月後")
@example("0000-00-00")
@example("令和99年1月1日")
def test_any_text_has_a_reading(text: str) -> None:
    """Nothing people write is an error, and without a day there is a reason."""
    reading = parse_due(text, reference=NOW)

    assert (reading.day is not None) or reading.codes
    assert text == reading.raw


DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


@given(DAYS)
def test_each_notation_of_a_day_means_that_day(day: date) -> None:
    """Whatever the day, its notations agree and a written weekday of its own raises no doubt."""
    weekday = "月火水木金土日"[day.weekday()]
    for text in (
        day.isoformat(),
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}年{day.month}月{day.day}日({weekday})",
        f"{day:%Y%m%d}",
        f"{day:%B} {day.day}, {day.year}",
    ):
        assert (day, ()) == (
            parse_due(text, reference=day).day,
            parse_due(text, reference=day).codes,
        )


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_without_a_year_the_next_such_day_is_meant(reference: date, month: int, day: int) -> None:
    """The day is on or after the reference and not nearly a year away; else it is not read."""
    reading = parse_due(f"{month}/{day}", reference=reference)
    candidates = (date(reference.year, month, day), date(reference.year + 1, month, day))
    coming = next(found for found in candidates if found >= reference)

    assert (coming if (coming - reference).days <= MAX_AHEAD else None) == reading.day
    assert (Code.DATE_YEAR_GUESSED in reading.codes) == (reading.day is None)


@given(
    DAYS,
    st.sampled_from(
        ["月末", "来週金曜", "今週中", "来月下旬", "年度末", "3日後", "next month", "this Monday", "金曜"]
    ),
)
def test_a_relative_text_leads_forward(reference: date, text: str) -> None:
    """Relative words never name a day before the reference; on Saturday "this week" names none."""
    day = parse_due(text, reference=reference).day

    assert day is None or reference <= day <= reference + timedelta(days=366)
    assert day is not None or text in {"今週中", "this Monday", "金曜"}


@pytest.mark.parametrize(
    ("text", "found", "iso"),
    [
        ("Fix it @ada 12/24 P1", "12/24", "2026-12-24"),
        ("期日は12/24(木)までに直す", "12/24(木)までに", "2026-12-24"),
        ("監視を追加（2026年8月3日）", "2026年8月3日", "2026-08-03"),
        ("Ship by Jul 5, 2026 please", "Jul 5, 2026", "2026-07-05"),
        ("Ship by 5 July please", "5 July", "2026-07-05"),
        ("２０２６／８／３に直す", "２０２６／８／３", "2026-08-03"),
    ],
)
def test_the_first_date_in_a_sentence_is_found(text: str, found: str, iso: str) -> None:
    """A sentence gives its first date and the characters that say it."""
    there = next(find_dates(text, reference=NOW), None)

    assert there is not None
    assert (found, date.fromisoformat(iso)) == (text[there.start : there.end], there.reading.day)


@pytest.mark.parametrize(
    "text",
    [
        "1/2に削減する",
        "Serve 1/3 of users",
        "24/7 support",
        "v2026.7.5",
        "issues/12/24",
        "1/2の確率",
        "May be late",
        "",
    ],
)
def test_fractions_versions_and_paths_are_no_dates(text: str) -> None:
    """Numbers with slashes and points mean other things in sentences."""
    assert next(find_dates(text, reference=NOW), None) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-11-20 09:00 – 10:25", "2026-11-20"),
        ("2026年11月20日(金) 09:00〜", "2026-11-20"),
        ("Friday, Nov 20, 2026", "2026-11-20"),
        ("約 2019/5/1 から", "2019-05-01"),
        ("2025-Feb-07", "2025-02-07"),
        ("Feb 7 2025", "2025-02-07"),
        ("Feb 7 1506 UTC", None),
        ("Feb 7 2025 UTC", None),
        ("11/20", None),
        ("", None),
    ],
)
def test_a_header_date_needs_its_year(text: str, iso: str | None) -> None:
    """The head of an old postmortem has no reference: only a full date counts, however long ago."""
    assert (date.fromisoformat(iso) if iso else None) == parse_full_date(text)
