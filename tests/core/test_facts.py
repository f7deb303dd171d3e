"""Facts as people write them: what is understood, what is changed with a warning, what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.facts import MAX_TEXT, TIMES, Value, parse_email, parse_grant, parse_incident, parse_person
from pmdocs.core.files import Grant, incident_key
from pmdocs.core.model import Incident, Person, Severity
from pmdocs.core.templates.template import facts_of
from pmdocs.core.vocabulary import (
    HEADER_LABELS,
    SEVERITY_WORDS,
    header_key,
    normalise,
    parse_severity,
    show_duration,
)
from pmdocs.errors import UsageError

TOKYO = ZoneInfo("Asia/Tokyo")
JST = timezone(timedelta(hours=9))


def incident(**facts: Value) -> Incident:
    parsed, warnings = parse_incident({"title": "T"} | facts, zone=TOKYO)
    assert warnings == ()
    return parsed


def refusal(facts: Mapping[str, Value]) -> str:
    with pytest.raises(UsageError) as refused:
        parse_incident(facts, zone=TOKYO)
    return refused.value.message


def test_every_field() -> None:
    """Each fact comes through under its name, in its type."""
    parsed = incident(
        title="Checkout failed",
        incident_id="INC-7",
        severity="sev1",
        started="2026-11-20 09:00",
        detected="2026-11-20 09:05",
        mitigated="2026-11-20 10:00",
        resolved="2026-11-20 10:25",
        owner="Ada <ada@example.com>",
        authors=["Ada <ada@example.com>", "Bob"],
        services=["cart", "pay"],
        team="Shop",
        trigger="A deployment",
        summary="It broke.\nThen it worked.",
        near_miss="no",
        created="2026-11-21",
        region="eu",
    )
    ada = Person(name="Ada", email="ada@example.com")

    assert parsed == Incident(
        title="Checkout failed",
        incident_id="INC-7",
        severity=Severity.S1,
        started=datetime(2026, 11, 20, 9, 0, tzinfo=TOKYO),
        detected=datetime(2026, 11, 20, 9, 5, tzinfo=TOKYO),
        mitigated=datetime(2026, 11, 20, 10, 0, tzinfo=TOKYO),
        resolved=datetime(2026, 11, 20, 10, 25, tzinfo=TOKYO),
        owner=ada,
        authors=(ada, Person(name="Bob")),
        services=("cart", "pay"),
        team="Shop",
        trigger="A deployment",
        summary="It broke.\nThen it worked.",
        near_miss=False,
        created=date(2026, 11, 21),
        extra={"region": "eu"},
    )


def test_only_a_title_is_needed() -> None:
    """Everything else may be unknown."""
    assert incident() == Incident(title="T")


@pytest.mark.parametrize(
    "facts", [{}, {"title": ""}, {"title": " \t"}, {"title": "\u3000"}, {"owner": "Ada"}]
)
def test_a_title_is_needed(facts: dict[str, Value]) -> None:
    """No title, or one of white space, is refused."""
    assert "title" in refusal(facts)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("author", "authors"),
        ("Authors", "authors"),
        ("service", "services"),
        ("id", "incident_id"),
        ("incident", "incident_id"),
        ("incident-id", "incident_id"),
        (" Incident_ID ", "incident_id"),
    ],
)
def test_aliases(name: str, field: str) -> None:
    """Other spellings of a name mean the same fact."""
    assert getattr(incident(**{name: "x"}), field) == getattr(incident(**{field: "x"}), field)


def test_the_later_of_two_spellings_counts() -> None:
    """Flags come after a file's facts, and win also where the file spelt the name otherwise."""
    assert incident(author="Eve", authors=["Ada"]).authors == (Person(name="Ada"),)


@pytest.mark.parametrize("name", ["", "7up", "a b", "a.b", "名前", "a" * 61, "{{x}}"])
def test_names_that_no_placeholder_could_name(name: str) -> None:
    """A fact needs a name of letters, digits and _."""
    assert "cannot name a fact" in refusal({"title": "T", name: "x"})


@pytest.mark.parametrize("name", ["duration", "time-to-detect", "incident_date", "lang"])
def test_computed_facts_cannot_be_given(name: str) -> None:
    """What follows from other facts is not taken from a person."""
    assert "computed" in refusal({"title": "T", name: "x"})


def test_unknown_names_are_a_teams_own_facts() -> None:
    """They keep their shape: a text or a list."""
    assert incident(region="eu", Links=["a", "b"]).extra == {"region": "eu", "links": ("a", "b")}


@pytest.mark.parametrize(
    ("value", "services"),
    [
        ("cart", ("cart",)),
        ("cart, pay", ("cart", "pay")),
        ("カート、決済", ("カート", "決済")),
        ("cart，pay,", ("cart", "pay")),
        (["cart", "pay, search"], ("cart", "pay", "search")),
        (["", " "], ()),
    ],
)
def test_lists_of_services(value: Value, services: tuple[str, ...]) -> None:
    """Commas of either language separate services; empty ones are nothing."""
    assert incident(services=value).services == services


@pytest.mark.parametrize("name", ["title", "team", "owner", "severity", "started", "created", "near_miss"])
def test_a_list_where_one_value_is_expected(name: str) -> None:
    """Is refused by the fact's name."""
    assert f"'{name}' takes one value" in refusal({"title": "T", name: ["a", "b"]})


# Times


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-20 09:30", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
        ("2026-11-20T09:30:15", datetime(2026, 11, 20, 9, 30, 15, tzinfo=JST)),
        ("2026-11-20T00:30Z", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
        ("2026-11-19T19:30-05:00", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
        ("2026-11-20 09:30+0900", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
        ("2026/11/20 09:30", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
        ("2026/1/5 9:30", datetime(2026, 1, 5, 9, 30, tzinfo=JST)),
        ("2026-1-5T9:30", datetime(2026, 1, 5, 9, 30, tzinfo=JST)),
        ("２０２６－１１－２０ ０９：３０", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
        ("  2026-11-20 09:30  ", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
        ("20261120T0930", datetime(2026, 11, 20, 9, 30, tzinfo=JST)),
    ],
)
def test_times(text: str, moment: datetime) -> None:
    """With an offset it is that moment, without one a moment of the zone."""
    started = incident(started=text).started
    assert started is not None

    assert (started, started.utcoffset()) == (moment, timedelta(hours=9))


def test_a_time_with_an_offset_falls_on_the_day_of_the_zone() -> None:
    """20:00 UTC is the next morning in Tokyo, in the incident date as well as in the time that is shown."""
    parsed = incident(started="2026-11-20T20:00Z")

    assert facts_of(parsed, lang="en")["incident_date"] == date(2026, 11, 21)
    assert parsed.started == datetime(2026, 11, 20, 20, tzinfo=UTC)


@pytest.mark.parametrize("text", ["2026-11-20", "2026/11/20", "20261120", "2026-W47-5", "2026W475"])
def test_a_time_needs_a_time_of_day(text: str) -> None:
    """A date alone, in any form, would silently mean midnight."""
    assert "needs a time of day" in refusal({"title": "T", "started": text})


@pytest.mark.parametrize(
    "text",
    ["now", "09:30", "2026-13-01 09:30", "2026-11-20 25:00", "11/20/2026 09:30", "2026-11-20 9", "{{ x }}"],
)
def test_what_is_no_time(text: str) -> None:
    """Is refused with the fact's name and what was given."""
    assert refusal({"title": "T", "detected": text}) == f"'detected' is no time: '{text}'."


@pytest.mark.parametrize("text", ["0001-01-01 00:00", "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"])
def test_times_at_the_ends_of_the_calendar(text: str) -> None:
    """Moments that cannot be told in UTC are refused, not met with a crash later."""
    assert "'started' is no time" in refusal({"title": "T", "started": text})


@pytest.mark.parametrize(("text", "day"), [("2026-11-20", 20), ("2026/11/2", 2), ("２０２６/１１/０３", 3)])
def test_created_is_a_date(text: str, day: int) -> None:
    """A date in the forms that times have."""
    assert incident(created=text).created == date(2026, 11, day)
    assert "'created' is no date" in refusal({"title": "T", "created": text + " 09:30"})


@given(st.permutations(range(4)), st.sets(st.sampled_from(TIMES), min_size=2))
def test_times_are_in_order(minutes: list[int], given_times: set[str]) -> None:
    """Started, detected, mitigated, resolved: a later one never lies before an earlier one."""
    facts: dict[str, Value] = {"title": "T"}
    order = [minute for name, minute in zip(TIMES, minutes, strict=True) if name in given_times]
    facts |= {n: f"2026-11-20 09:0{m}" for n, m in zip(TIMES, minutes, strict=True) if n in given_times}
    if order == sorted(order):
        parse_incident(facts, zone=TOKYO)
    else:
        assert "lies before" in refusal(facts)


def test_order_is_of_moments_not_of_clock_readings() -> None:
    """Offsets count, and so does the hour that comes twice when clocks go back."""
    assert "'detected'" in refusal(
        {"title": "T", "started": "2026-11-20T09:30+00:00", "detected": "2026-11-20T10:00+09:00"}
    )
    new_york = ZoneInfo("America/New_York")
    facts = {"title": "T", "started": "2026-11-01T05:50Z", "detected": "2026-11-01T06:10Z"}
    parsed, _ = parse_incident(facts, zone=new_york)
    assert parsed.started is not None
    assert parsed.detected is not None
    assert (parsed.started.hour, parsed.detected.hour) == (1, 1)


# Words


@pytest.mark.parametrize(
    ("text", "severity"), [(word, severity) for severity, words in SEVERITY_WORDS.items() for word in words]
)
def test_severities_in_both_languages(text: str, severity: Severity) -> None:
    """Every word, in either case, wide or narrow."""
    for spelt in (text, text.upper(), f"  {text} "):
        assert incident(severity=spelt).severity is severity


@pytest.mark.parametrize("text", ["S5", "S1 or S2", "高い", "重大ではない", "0"])
def test_unknown_severity(text: str) -> None:
    """Only a whole word counts, never a part of a sentence."""
    assert parse_severity(text) is None
    assert "no known severity" in refusal({"title": "T", "severity": text})


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("", False),
        ("no", False),
        ("FALSE", False),
        ("いいえ", False),
        ("yes", True),
        ("はい", True),
        ("1", True),
    ],
)
def test_near_miss(text: str, flag: bool) -> None:
    """Yes and no in both languages; anything else is refused."""
    assert incident(near_miss=text).near_miss is flag
    assert "near_miss" in refusal({"title": "T", "near_miss": "maybe"})


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ada", Person(name="Ada")),
        ("ada@example.com", Person(email="ada@example.com")),
        ("ADA@Example.COM", Person(email="ada@example.com")),
        ("ａｄａ＠example.com", Person(email="ada@example.com")),
        ("Ada Lovelace <ada@example.com>", Person(name="Ada Lovelace", email="ada@example.com")),
        ('"Lovelace, Ada" <ada@example.com>', Person(name="Lovelace, Ada", email="ada@example.com")),
        ("<ada@example.com>", Person(email="ada@example.com")),
        ("山田 太郎 <taro@example.jp>", Person(name="山田 太郎", email="taro@example.jp")),
    ],
)
def test_persons(text: str, person: Person) -> None:
    """A name, an address, or both."""
    if "＠" in text:
        assert parse_email(text) == person.email
    else:
        assert parse_person(text) == person
        assert incident(owner=text, authors=[text]).authors == (person,)


@pytest.mark.parametrize(
    "text", ["Ada <ada>", "ada@localhost", "a b@example.com", "ada@@example.com", "Ada <a@b.c> x", " "]
)
def test_what_is_no_person(text: str) -> None:
    """An address that could not be one is refused rather than taken as a name."""
    with pytest.raises(UsageError):
        parse_person(text)


@pytest.mark.parametrize("name", ["owner", "author", "title", "incident_id"])
def test_names_are_one_line(name: str) -> None:
    """A line break in what becomes a chip, a file's name or a key is refused."""
    facts = {"title": "T"} | {name: "Ada\nLovelace"}

    assert "must be one line" in refusal(facts)
    assert "must be one line" in refusal({"title": "T"} | {name: "Ada\vLovelace"})


@pytest.mark.parametrize(
    ("text", "grant"),
    [
        ("ada@example.com", Grant(email="ada@example.com", role="writer")),
        ("Ada@Example.com:reader", Grant(email="ada@example.com", role="reader")),
        ("ada@example.com: Commenter ", Grant(email="ada@example.com", role="commenter")),
        ("ada@example.com:", Grant(email="ada@example.com", role="writer")),
    ],
)
def test_grants(text: str, grant: Grant) -> None:
    """An address with a role, a writer without one."""
    assert parse_grant(text) == grant


@pytest.mark.parametrize(
    "text", ["ada@example.com:owner", "ada@example.com:admin", "ada:writer", "anyone", ""]
)
def test_grants_that_are_refused(text: str) -> None:
    """No other role, and nobody but one person: neither ``anyone`` nor a domain."""
    with pytest.raises(UsageError):
        parse_grant(text)


# Characters


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=30))
def test_what_docs_does_not_keep_is_left_out_with_a_warning(text: str) -> None:
    """Line ends become one kind; control and private characters go, and that is said; all else stays."""
    parsed, warnings = parse_incident({"title": "T", "region": text}, zone=UTC)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in lines if c in "\t\n\v" or (ord(c) >= 0x20 and not 0xE000 <= ord(c) <= 0xF8FF))

    assert parsed.extra["region"] == kept
    assert bool(warnings) is (kept != lines)
    assert all("'region'" in warning for warning in warnings)


def test_half_a_character_is_refused() -> None:
    """A lone surrogate cannot be sent to anybody."""
    assert "'team'" in refusal({"title": "T", "team": "x\ud83d"})
    assert "'links'" in refusal({"title": "T", "links": ["ok", "\udc00"]})


def test_over_long_text_is_refused() -> None:
    """One fact has a bound, which is said with its name."""
    assert incident(summary="x" * MAX_TEXT).summary == "x" * MAX_TEXT
    assert "'summary' is longer" in refusal({"title": "T", "summary": "x" * (MAX_TEXT + 1)})


def test_line_ends_around_a_summary_go() -> None:
    """A block of text from a file ends with a line end that nobody means; inner ones stay."""
    assert incident(summary="\none\n\ntwo\n").summary == "one\n\ntwo"


# Comparing


@pytest.mark.parametrize(
    ("left", "right"),
    [("INC-7", "inc-7"), ("ＩＮＣ－７", "INC-7"), (" INC-7 ", "INC-7"), ("ｲﾝｼﾃﾞﾝﾄ7", "インシデント7")],
)
def test_one_incident_spelt_two_ways(left: str, right: str) -> None:
    """Width, case and white space around do not make another incident."""
    assert incident_key(left) == incident_key(right)


@pytest.mark.parametrize(
    ("label", "key"), [(label, key) for key, labels in HEADER_LABELS.items() for label in labels]
)
def test_header_labels(label: str, key: str) -> None:
    """Every label is known, with a colon, decoration, or in wide letters; none means two things."""
    assert {
        header_key(spelt) for spelt in (label, f"{label}: ", f"■ {label}：", f"【{label}】", label.upper())
    } == {key}


@given(st.text(max_size=20))
def test_normalising_twice_changes_nothing(text: str) -> None:
    """What was normalised for comparison compares equal to itself."""
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(
    ("seconds", "en", "ja"),
    [
        (0, "0 min", "0分"),
        (29, "0 min", "0分"),
        (60, "1 min", "1分"),
        (3600, "1 h", "1時間"),
        (5100, "1 h 25 min", "1時間25分"),
        (90000, "1 d 1 h", "1日1時間"),
        (86400, "1 d", "1日"),
    ],
)
def test_durations_in_words(seconds: int, en: str, ja: str) -> None:
    """Whole minutes, without units that are nothing."""
    assert (show_duration(seconds, "en"), show_duration(seconds, "ja")) == (en, ja)
