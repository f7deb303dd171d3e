"""Who is reminded of what and when, in which words, and never twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.comments.markers import find_marker
from pmdocs.core.policy.calendars import HOURS, Span, make_calendar, parse_span
from pmdocs.core.policy.claims import (
    CHAT,
    DIGEST,
    DOCUMENT,
    MAIL,
    MANAGER,
    OWNER,
    SLACK,
    STAND_IN,
    Claim,
    claims_of,
    dump_loose,
    load_loose,
    open_comments,
    with_claims,
    with_closed,
    without_claims,
)
from pmdocs.core.policy.late_postmortems import late_step
from pmdocs.core.policy.occasions import Reminder, occasion
from pmdocs.core.policy.policy import Level, Policy, Rule
from pmdocs.core.policy.postmortem_facts import PostmortemFacts
from pmdocs.core.policy.reminder_words import Letter, for_chat, for_slack, reminder_in, render_message
from pmdocs.core.policy.reminders import (
    MAX_COMMENTS,
    MAX_ITEMS,
    MAX_PARTS,
    Message,
    ReminderRules,
    Reminding,
    Routes,
    next_time,
    plan_messages,
)
from pmdocs.core.policy.staff import Staff
from pmdocs.gateways.webhooks import MAX_BYTES

DUE = date(2026, 12, 1)
TOKYO = ZoneInfo("Asia/Tokyo")
JAPAN = make_calendar(["JP"])
PEOPLE = Staff(managers={"ada@example.com": "grace@example.com"})
EVERYWHERE = Routes(
    channels=frozenset({DOCUMENT, MAIL, SLACK, CHAT}),
    digests={SLACK: frozenset({"", "payments"}), CHAT: frozenset({"search"})},
)


def reminder(number: int = 1, *, today: date = DUE, due: date = DUE, **values: Any) -> Reminder:
    """Ada's item, due today."""
    now = occasion(due, today, Policy())
    assert now is not None

    facts: dict[str, Any] = {
        "key": f"INC-7/AI-{number}",
        "document_id": "doc-7",
        "incident_id": "INC-7",
        "action": "Alert on pool exhaustion",
        "priority": "P1",
        "severity": "S1",
        "owner": "ada@example.com",
        "address": "ada@example.com",
        "team": "Payments",
        "shown_due": due,
        "may_comment": True,
    }
    return Reminder(**facts | {"due": due, "today": today, "occasion": now} | values)


def planned(
    *reminders: Reminder, rules: ReminderRules | None = None, routes: Routes = EVERYWHERE, claimed: Any = ()
) -> Reminding:
    return plan_messages(
        reminders,
        rules=rules or ReminderRules(),
        routes=routes,
        staff=PEOPLE,
        calendar=JAPAN,
        claimed=frozenset(claimed),
    )


def told(plan: Reminding) -> list[tuple[str, str, str]]:
    return [(one.channel, one.audience, one.to) for one in plan.messages]


# When


@pytest.mark.parametrize(
    ("today", "name"),
    [
        (date(2026, 11, 28), None),
        (date(2026, 11, 29), "before:2026-12-01"),
        (date(2026, 11, 30), "before:2026-12-01"),
        (date(2026, 12, 1), "due:2026-12-01"),
        (date(2026, 12, 2), "late:2026-12-01:0"),
        (date(2026, 12, 8), "late:2026-12-01:0"),
        (date(2026, 12, 9), "late:2026-12-01:1"),
        (date(2027, 12, 1), "late:2026-12-01:52"),
    ],
)
def test_occasions(today: date, name: str | None) -> None:
    """Two days before, on the day, and every week after it."""
    found = occasion(DUE, today, Policy())

    assert name == (found.name if found else None)


def test_periods_of_business_days() -> None:
    """A period of five business days is a week; days off lengthen it."""
    policy = Policy(remind_every_days=parse_span("5 business days"), calendar=JAPAN)
    names = [
        occasion(date(2026, 11, 20), date(2026, 11, 20) + timedelta(days=days), policy)
        for days in range(1, 12)
    ]

    assert [0] * 10 + [1] == [one.number for one in names if one]


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 200))
def test_a_period_never_comes_back(due: date, days: int) -> None:
    """As days pass, an item's occasions follow each other, and each is one unbroken stretch."""
    names = [
        one.name for day in range(days) if (one := occasion(due, due + timedelta(days=day - 5), Policy()))
    ]

    assert len(dict.fromkeys(names)) == sum(
        one != two for one, two in zip([None, *names], names, strict=False)
    )


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-20 12:00", "2026-11-20 12:00"),
        ("2026-11-20 20:00", "2026-11-24 08:00"),  # Friday evening; Monday is a holiday
        ("2026-11-20 07:59", "2026-11-20 08:00"),
        ("2026-11-21 12:00", "2026-11-24 08:00"),
        ("2026-11-24 23:00", "2026-11-25 08:00"),
    ],
)
def test_quiet_hours_and_days_off(now: str, until: str) -> None:
    """Nothing is sent at night, on weekends and on holidays."""
    found = next_time(datetime.fromisoformat(now).replace(tzinfo=TOKYO), ReminderRules(), JAPAN)

    assert until == found.strftime("%Y-%m-%d %H:%M")


def test_quiet_hours_within_a_day() -> None:
    """A lunch break is quiet as well; without quiet hours any time will do."""
    noon = datetime(2026, 11, 20, 12, 30, tzinfo=TOKYO)
    night = datetime(2026, 11, 21, 3, tzinfo=TOKYO)

    assert noon.replace(hour=13, minute=0) == next_time(
        noon, ReminderRules(quiet_hours=(time(12), time(13))), JAPAN
    )
    assert night == next_time(night, ReminderRules(quiet_hours=None, working_days_only=False), JAPAN)


# Who


def test_owner_and_team_are_told() -> None:
    """The owner by a comment and mail, the team by its digest; the manager not yet."""
    assert [
        (DOCUMENT, OWNER, "ada@example.com"),
        (MAIL, OWNER, "ada@example.com"),
        (SLACK, DIGEST, "Payments"),
    ] == told(planned(reminder()))


@pytest.mark.parametrize(
    ("days", "tell", "hears"),
    [(7, (), False), (8, (), True), (1, ("owner", "manager"), True), (0, ("manager",), False)],
)
def test_the_manager_hears_after_a_while(days: int, tell: tuple[str, ...], hears: bool) -> None:
    """After so many days, or from the first late day where the policy names them."""
    late = reminder(today=DUE + timedelta(days=days), tell=tell)

    assert hears == ((MAIL, MANAGER, "grace@example.com") in told(planned(late)))


def test_a_period_in_hours() -> None:
    """48 hours are two days."""
    policy = replace(Policy(), remind_every_days=Span(amount=48, unit=HOURS))
    days = [occasion(DUE, DUE + timedelta(days=number), policy) for number in (1, 2, 3, 4, 5)]

    assert [0, 0, 1, 1, 2] == [one.number for one in days if one]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("channel", [SLACK, CHAT])
def test_nothing_is_cut_off(channel: str, lang: str) -> None:
    """With the longest texts a message still fits into what the services take."""
    routes = Routes(channels=frozenset({channel}), digests={channel: frozenset({""})})
    many = [
        reminder(number, action="障" * 400, owner="あ" * 400, may_comment=False) for number in range(1, 60)
    ]
    plan = planned(*many, rules=ReminderRules(texts=True), routes=routes)
    sizes = [len(render_message(one, lang=lang, texts=True).body.encode()) for one in plan.messages]

    assert max(sizes) <= MAX_BYTES[channel]
    assert len(many) == plan.waiting + sum(len(one.reminders) for one in plan.messages)


@pytest.mark.parametrize(
    ("owner", "team", "channels", "expected"),
    [
        ("", "Payments", {DOCUMENT, MAIL}, [(DOCUMENT, STAND_IN), (MAIL, STAND_IN)]),
        ("", "Payments", {DOCUMENT, SLACK}, [(DOCUMENT, STAND_IN), (SLACK, DIGEST)]),
        ("", "", {SLACK}, [(SLACK, DIGEST)]),
        ("Somebody", "", {MAIL, SLACK}, [(SLACK, DIGEST)]),
        ("Somebody", "", {MAIL, CHAT}, [(MAIL, STAND_IN)]),
        ("", "", {CHAT}, []),
    ],
)
def test_who_stands_in(owner: str, team: str, channels: set[str], expected: list[tuple[str, str]]) -> None:
    """What nobody owns is for the postmortem's owner and a digest; what a stranger owns where no digest takes it."""
    orphan = reminder(owner=owner, address="", team=team, stand_in="bob@example.com")
    routes = Routes(channels=frozenset(channels), digests=EVERYWHERE.digests)
    plan = planned(orphan, routes=routes)

    assert expected == [(channel, audience) for channel, audience, _ in told(plan)]
    assert {"bob@example.com"} >= {to for _, audience, to in told(plan) if audience == STAND_IN}
    assert bool(expected) != bool(plan.unreachable)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_words_for_who_stands_in(lang: str) -> None:
    """Comment and letter say in both languages why they get it."""
    orphan = reminder(owner="", address="", stand_in="bob@example.com")
    words = {"en": "postmortem's owner", "ja": "ポストモーテムの責任者"}[lang]
    comment, letter = (
        render_message(one, lang=lang, texts=False)
        for one in planned(orphan, routes=Routes(channels=frozenset({DOCUMENT, MAIL}))).messages
    )

    assert words in comment.body
    assert words in letter.body
    assert "INC-7/AI-1" in letter.subject


def test_an_unknown_owner_is_the_teams() -> None:
    """Without an address the digest has it; without a digest nobody can be told, and that is reported."""
    unknown = reminder(owner="Somebody", address="", may_comment=False)
    nowhere = Routes(channels=frozenset({DOCUMENT, MAIL}))

    assert [(SLACK, DIGEST, "Payments")] == told(planned(unknown))
    assert ((), (unknown,)) == (
        planned(unknown, routes=nowhere).messages,
        planned(unknown, routes=nowhere).unreachable,
    )


def test_a_digest_for_each_team() -> None:
    """Teams are one however they are written; each goes where it has a place."""
    plan = planned(
        reminder(1), reminder(2, team="ｐａｙｍｅｎｔｓ"), reminder(3, team="Search"), reminder(4, team=""),
        routes=Routes(channels=frozenset({SLACK, CHAT}), digests=EVERYWHERE.digests),
    )  # fmt: skip

    assert [(CHAT, "Search", 1), (SLACK, "", 1), (SLACK, "Payments", 2), (SLACK, "Search", 1)] == [
        (one.channel, one.to, len(one.reminders)) for one in plan.messages
    ]


def test_one_letter_for_all_of_a_persons_items() -> None:
    """Items are bundled, by due date; very many make several letters, comments wait for the next run."""
    many = [reminder(number) for number in range(1, MAX_COMMENTS + 11)]
    plan = planned(*reversed(many))
    letters = [one for one in plan.messages if one.channel == MAIL]

    assert [MAX_ITEMS, len(many) - MAX_ITEMS] == [len(one.reminders) for one in letters]
    assert MAX_COMMENTS == sum(one.channel == DOCUMENT for one in plan.messages)
    assert 10 == plan.waiting


def test_nobody_is_flooded() -> None:
    """However much is late, one place gets so many messages a run; the rest comes with the next ones, all of it."""
    many = [reminder(number, may_comment=False) for number in range(1, 301)]
    routes = Routes(channels=frozenset({SLACK}), digests={SLACK: frozenset({""})})
    claimed: set[Claim] = set()
    counts = []
    while (plan := planned(*many, routes=routes, claimed=claimed)).messages:
        counts.append((len(plan.messages), plan.waiting))
        claimed |= {claim for message in plan.messages for claim in message.claims}

    assert [
        (MAX_PARTS, 300 - MAX_PARTS * MAX_ITEMS),
        (MAX_PARTS, 300 - 2 * MAX_PARTS * MAX_ITEMS),
        (2, 0),
    ] == counts
    assert 300 == len(claimed)


# Once


@given(st.sets(st.integers(1, 12)), st.integers(0, 30))
def test_what_is_claimed_is_not_said_again(numbers: set[int], days: int) -> None:
    """Claims of some items silence those and no others, on every channel; after a full run nothing is left."""
    today = DUE + timedelta(days=days)
    items = [reminder(number, today=today) for number in range(1, 13)]
    everything = planned(*items)
    claims = {claim for one in everything.messages for claim in one.claims}
    some = {claim for claim in claims if int(claim.key.rpartition("-")[2]) in numbers}
    left = planned(*items, claimed=some)

    assert claims - some == {claim for one in left.messages for claim in one.claims}
    assert () == planned(*items, claimed=claims).messages


BOB: dict[str, Any] = {"owner": "Bob", "address": "bob@example.com"}


def test_who_takes_over_hears_of_it() -> None:
    """Another owner is told within the period, and another manager; whoever was told is told once, also after two."""
    late: dict[str, Any] = {"today": DUE + timedelta(days=9)}
    staff = Staff(managers={"ada@example.com": "grace@example.com", "bob@example.com": "mary@example.com"})

    def run(claimed: set[Claim], **owner: Any) -> list[tuple[str, str, str]]:
        plan = plan_messages(
            [reminder(**late, **owner)],
            rules=ReminderRules(),
            routes=EVERYWHERE,
            staff=staff,
            calendar=JAPAN,
            claimed=claimed,
        )
        claimed |= {claim for message in plan.messages for claim in message.claims}
        return told(plan)

    claimed: set[Claim] = set()
    assert 4 == len(run(claimed))
    assert [
        (DOCUMENT, OWNER, "bob@example.com"), (MAIL, MANAGER, "mary@example.com"), (MAIL, OWNER, "bob@example.com"),
    ] == run(claimed, **BOB)  # fmt: skip
    assert [] == run(claimed) == run(claimed, **BOB)


def test_a_week_lies_between_two_reminders() -> None:
    """Who heard late in a week of the due date is spared the next one's begin; a new owner and a new date are told at once."""
    claimed: set[Claim] = set()

    def hears(days: int, **values: Any) -> bool:
        plan = planned(reminder(today=DUE + timedelta(days=days), **values), claimed=claims_stored(claimed))
        claimed.update(claim for message in plan.messages for claim in message.claims)
        return (MAIL, OWNER, values.get("address", "ada@example.com")) in told(plan)

    nobody_ran_it = {1, 2, 3, 4, 5, 12, 13, 14, 15, 16}

    assert [6, 17, 24, 31, 38] == [days for days in range(1, 40) if days not in nobody_ran_it and hears(days)]
    assert [True, False, True] == [
        hears(40, **BOB), hears(41, **BOB), hears(41, due=DUE + timedelta(days=3)),
    ]  # fmt: skip


def claims_stored(claims: set[Claim]) -> frozenset[Claim]:
    """As a base brings them back."""
    return claims_of(with_claims({}, sorted(claims, key=lambda claim: claim.day)), "doc-7")


def test_an_owner_whose_address_becomes_known_is_not_told_again() -> None:
    """The comment that went to a name is the one to its address."""
    unknown = planned(reminder(owner="Bob", address=""))
    claimed = {claim for message in unknown.messages for claim in message.claims}

    assert [(MAIL, OWNER, "bob@example.com")] == told(planned(reminder(**BOB), claimed=claimed))


def test_a_claim_of_an_earlier_version_silences_everybody() -> None:
    """It does not say who was told, so nobody is told again in its period; the next one speaks."""
    late = DUE + timedelta(days=9)
    name = reminder(today=late).occasion.name
    old = {
        Claim("doc-7", "INC-7/AI-1", f"{channel}:{audience}:{name}")
        for channel, audience in ((DOCUMENT, OWNER), (MAIL, OWNER), (MAIL, MANAGER), (SLACK, DIGEST))
    }

    assert [] == told(planned(reminder(today=late), claimed=old))
    assert [] == told(planned(reminder(today=late, **BOB), claimed=old))
    assert 4 == len(told(planned(reminder(today=late + timedelta(days=7)), claimed=old)))


def test_who_is_not_told_without_mail() -> None:
    """Managers and addresses of the policy hear by mail only: without it the plan says of whom nobody tells what."""
    webhooks = Routes(channels=frozenset({DOCUMENT, SLACK}), digests=EVERYWHERE.digests)
    items = [
        reminder(number, today=DUE + timedelta(days=9), tell=("owner", "sre@example.com", "ada@example.com"))
        for number in (1, 2)
    ]
    both = ("INC-7/AI-1", "INC-7/AI-2")

    assert {"grace@example.com": both, "sre@example.com": both} == planned(*items, routes=webhooks).untold
    assert {} == planned(*items).untold
    assert {} == planned(reminder(tell=("manager", "sre@example.com")), routes=webhooks).untold


def test_the_base_remembers() -> None:
    """Claims survive; those of other documents' bases and damaged ones are none; the oldest go in time."""
    mine = [Claim("doc-7", "INC-7/AI-1", f"mail:owner:late:2026-12-01:{number}") for number in range(60)]
    extra = with_claims({"comments": {"c": ["x"]}}, mine[:2])

    assert frozenset(mine[:2]) == claims_of(extra, "doc-7")
    assert {"c": ["x"]} == extra["comments"]
    assert extra == with_claims(extra, mine[1:2])
    assert {"comments": {"c": ["x"]}} == without_claims(extra, mine[:2])
    assert len(claims_of(with_claims(extra, mine), "doc-7")) < 40
    assert mine[59] in claims_of(with_claims(extra, mine), "doc-7")
    broken: tuple[object, ...] = (None, 3, [], {"INC-7/AI-1": 3})
    for damaged in broken:
        assert frozenset() == claims_of({"reminded": damaged}, "doc-7")


def test_comments_are_resolved_once() -> None:
    """A comment is to be resolved when its item is done or due on another day, until that was done."""
    now = reminder()
    extra = with_claims({}, [Claim("doc-7", now.key, f"document:owner:{now.occasion.name}")])
    moved = occasion(date(2026, 12, 3), DUE, Policy())
    assert moved is not None

    assert () == open_comments(extra, {now.key: now.occasion})
    assert (now.key,) == open_comments(extra, {}) == open_comments(extra, {now.key: moved})
    closed = with_closed(extra, [now.key])
    assert () == open_comments(closed, {})
    again = with_claims(closed, [Claim("doc-7", now.key, "document:owner:due:2027-01-05")])
    assert (now.key,) == open_comments(again, {})


# Words


def letter(
    channel: str, audience: str = DIGEST, *, lang: str = "en", texts: bool = False, **values: Any
) -> Letter:
    to = "Payments" if audience == DIGEST else "ada@example.com"
    message = Message(channel=channel, audience=audience, to=to, reminders=(reminder(**values),))
    return render_message(message, lang=lang, texts=texts)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "due on 2026-12-01, 3 day(s) ago"), ("ja", "期日 2026-12-01 を3日過ぎています")],
)
@pytest.mark.parametrize("channel", [DOCUMENT, MAIL, SLACK, CHAT])
def test_both_languages(lang: str, words: str, channel: str) -> None:
    """Each channel says when, in the tracker's language."""
    audience = OWNER if channel == DOCUMENT else DIGEST

    assert words in letter(channel, audience, lang=lang, today=DUE + timedelta(days=3)).body


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("days", [-2, 0, 5])
def test_every_sentence_can_be_said(lang: str, days: int) -> None:
    """Before, on and after; moved or without a date; to everybody: no placeholder is left over."""
    for shown in (DUE, DUE + timedelta(days=30), None):
        for audience in (OWNER, MANAGER, "told", DIGEST):
            made = letter(MAIL, audience, lang=lang, today=DUE + timedelta(days=days), shown_due=shown)
            assert "{" not in made.subject + made.body
            assert ("2026-12-31" in made.body) == (shown is not None and shown > DUE)


@pytest.mark.parametrize(
    ("given_up", "en", "ja"),
    [("wont_do", "given up", "見送り"), ("removed", "removed", "削除"), ("deferred", "put off", "保留")],
)
def test_what_was_given_up_needs_a_reason(given_up: str, en: str, ja: str) -> None:
    """Who gave an item up without a reason is asked for it, in the document and in letters; nobody else is."""
    late: dict[str, Any] = {"today": DUE + timedelta(days=3), "given_up": given_up}

    assert f"It was {en} without a reason" in (comment := letter(DOCUMENT, OWNER, **late).body)
    assert "say why" in comment
    assert "When it is done" not in comment
    assert f"理由なしに{ja}" in letter(DOCUMENT, OWNER, lang="ja", **late).body
    for channel in (MAIL, SLACK, CHAT):
        assert "without a reason" in letter(channel, **late).body
        assert "until its reason is written down" in letter(channel, **late).body
        assert "理由がまだありません" in letter(channel, lang="ja", **late).body
        assert "without a reason" not in letter(channel, **late | {"given_up": ""}).body


def test_a_comment_is_known_again() -> None:
    """Its last line is a marker with item, due date and occasion."""
    made = letter(DOCUMENT, OWNER)
    marker = find_marker(made.body)

    assert marker is not None
    assert reminder_in(made.body) == marker
    assert ("INC-7/AI-1", "2026-12-01") == (marker.key, marker.old)
    assert f"due:2026-12-01:{reminder().recipient}" == marker.new
    assert reminder_in("hello") is None


def test_webhooks_get_no_texts_unless_asked_for() -> None:
    """What people wrote stays out of chats; letters to people have it."""
    action = "Alert on pool exhaustion"

    assert [False, False, True] == [action in letter(name).body for name in (SLACK, CHAT, MAIL)]
    assert action in letter(SLACK, texts=True).body


NASTY = "<!channel> <@U123> & <https://evil.example|click> *bold* @here\r\nBcc: x@example.com\u202e"


def test_nothing_calls_anybody() -> None:
    """Mentions and links in names and texts are plain text; a line stays a line."""
    values = {"action": NASTY, "owner": NASTY, "team": NASTY}
    slack, chat = letter(SLACK, texts=True, **values).body, letter(CHAT, texts=True, **values).body

    assert "<" not in slack
    assert "&lt;!channel&gt; &lt;@U123&gt; &amp;" in slack
    assert not {"<", ">", "*"} & set(chat)
    assert "\u202e" not in slack + chat
    assert slack.count("\n") == letter(SLACK, texts=True).body.count("\n")


@given(st.text())
def test_escapes_leave_no_bracket(text: str) -> None:
    """Whatever is written, neither service finds an angle bracket; Slack shows the same text."""
    assert not {"<", ">"} & set(for_slack(text)) | {"<", ">"} & set(for_chat(text))
    assert text == for_slack(text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def test_links_stay_whole() -> None:
    """A document's address is not harmed, whatever its id looks like."""
    assert "https://docs.google.com/document/d/a-_b_-/edit" in letter(CHAT, document_id="a-_b_-").body


# Postmortems


def late_document(step: str = "review", **values: Any) -> Reminder:
    """A postmortem three days late."""
    today = DUE + timedelta(days=3)
    now = occasion(DUE, today, Policy())
    assert now is not None

    facts: dict[str, Any] = {
        "key": "INC-7",
        "action": "",
        "priority": "",
        "occasion": replace(now, about=step),
    }
    return replace(reminder(today=today), **facts | values)


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("step", ["draft", "review", "publish"])
@pytest.mark.parametrize("channel", [DOCUMENT, MAIL, SLACK, CHAT])
def test_a_late_postmortem_in_words(channel: str, step: str, lang: str) -> None:
    """Which, since when and in a document what ends it; steps read differently, and no blank is left over."""
    letters = {
        name: render_message(
            Message(channel=channel, audience=OWNER, to="ada@example.com", reminders=(late_document(name),)),
            lang=lang,
            texts=True,
        ).body
        for name in ("draft", "review", "publish")
    }

    assert 3 == len(set(letters.values()))
    assert "2026-12-01" in letters[step]
    assert "3" in letters[step]
    assert "\n  \n" not in letters[step]
    assert (channel == DOCUMENT) == (reminder_in(letters[step]) is not None)


@pytest.mark.parametrize(
    ("audience", "items", "documents", "expected"),
    [
        (OWNER, 1, 1, ("1 action item(s) and 1 postmortem(s) of yours", "あなたのアクションアイテム1件とポストモーテム1件")),
        (OWNER, 0, 2, ("2 postmortem(s) of yours", "あなたのポストモーテム2件")),
        (MANAGER, 2, 1, ("2 late action item(s) and 1 late postmortem(s) of your reports",
                         "メンバーの期限超過アクションアイテム2件とポストモーテム1件")),
        (MANAGER, 1, 0, ("1 late action item(s) of your reports", "メンバーの期限超過アクションアイテム1件")),
        (DIGEST, 1, 2, ("Action items and postmortems of Payments: 3 to look at",
                        "Paymentsのアクションアイテムとポストモーテム: 確認が必要なもの3件")),
        (DIGEST, 0, 1, ("Postmortems of Payments: 1 to look at", "Paymentsのポストモーテム: 確認が必要なもの1件")),
    ],
)  # fmt: skip
def test_subjects_say_how_much_of_what(
    audience: str, items: int, documents: int, expected: tuple[str, str]
) -> None:
    """A letter about items and postmortems counts both; of what it does not speak nothing is said."""
    spoken = (
        *(reminder(n) for n in range(items)),
        *(late_document(key=f"INC-{n}") for n in range(documents)),
    )
    message = Message(channel=MAIL, audience=audience, to="Payments", reminders=spoken)
    subjects = [render_message(message, lang=lang, texts=True).subject for lang in ("en", "ja")]

    assert list(expected) == [
        subject[: len(start)] for subject, start in zip(subjects, expected, strict=True)
    ]


def test_steps_have_claims_of_their_own() -> None:
    """A review that is late by the same day as the publication is another thing to say."""
    names = {_claims(late_document(step)) for step in ("draft", "review", "publish")}

    assert 3 == len(names)
    assert all("late:2026-12-01:0:" in name for (name,) in names)


def _claims(one: Reminder) -> tuple[str, ...]:
    message = Message(channel=MAIL, audience=OWNER, to="ada@example.com", reminders=(one,))
    return tuple(claim.name for claim in message.claims)


HEAD = PostmortemFacts(
    incident_id="INC-7", severity="S2", status="draft", incident_date=date(2026, 11, 20)
)  # a Friday: draft on the 25th, review and publication on the 27th


@pytest.mark.parametrize(
    ("day", "facts", "expected"),
    [
        (25, {}, None),
        (26, {}, "draft"),
        (27, {"status": "in_review"}, None),
        (28, {"status": "in_review"}, "review"),
        (28, {"review_held": date(2026, 11, 24)}, "publish"),
        (28, {"review_held": date(2026, 12, 24)}, "draft"),
        (28, {"published": date(2026, 11, 24)}, None),
        (28, {"status": "reviewed"}, None),
        (28, {"status": "closed"}, None),
        (28, {"incident_date": None}, None),
        (28, {"incident_date": None, "created": date(2026, 11, 20)}, "draft"),
    ],
)
def test_the_step_that_is_late(day: int, facts: dict[str, Any], expected: str | None) -> None:
    """The first step not made, from the day after its last; a later one that was made stands for it; no guess."""
    found = late_step(replace(HEAD, **facts), Policy(), date(2026, 11, day))

    assert expected == (found and found[0])


def test_switched_off_steps_are_passed_over() -> None:
    """A policy without the draft's deadline leaves the review's."""
    policy = Policy(levels={Rule.DRAFT_LATE: Level.OFF})

    assert ("review", date(2026, 11, 27)) == late_step(HEAD, policy, date(2026, 12, 1))


@given(st.dictionaries(st.text(max_size=8), st.lists(st.integers(1, 30), min_size=1), max_size=8))
def test_what_the_head_remembers(numbers: dict[str, list[int]]) -> None:
    """Claims of rows that belong to no base come back from the head's text as they were."""
    claims = {
        name: {Claim(name, f"R/AI-{n}", "mail:owner:due:2026-12-01") for n in ns}
        for name, ns in numbers.items()
    }
    text = dump_loose({name: with_claims({}, mine) for name, mine in claims.items()})

    assert claims == {name: set(claims_of(extra, name)) for name, extra in load_loose(text).items()}


def test_the_head_forgets_what_is_oldest() -> None:
    """However much was said, the text fits its cell, and the latest stays."""
    extras = {f"doc-{n}": with_claims({}, [Claim(f"doc-{n}", "K", "x" * 900)]) for n in range(100)}
    kept = load_loose(dump_loose(extras))

    assert len(dump_loose(extras)) <= 40_000
    assert list(extras)[-len(kept) :] == list(kept)
    assert {} == load_loose("no json")
