"""Reminders: each is sent once, wherever runs overlap or die, and none is lost by a refusal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from typing import Any

import pytest
from sync_world import KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from world import Killed, kill

from pmdocs.core.policy.reminder_words import Letter
from pmdocs.core.sheet.tracker import COMMENTS, PEOPLE, POSTMORTEMS
from pmdocs.errors import ApiError, AuthError, ConfigError, ServerError, TrackerError, Unreachable
from pmdocs.workflows import remind_claims
from pmdocs.workflows.check import check
from pmdocs.workflows.justify import justify
from pmdocs.workflows.ports import Ports
from pmdocs.workflows.remind import RemindReport, remind

HOUR, DAY = 3_600, 86_400
WRITE = "sheets.spreadsheets.batchUpdate"


@dataclass
class Outbox:
    """A service that keeps what it is given, or fails as it is told."""

    teams: frozenset[str] = frozenset({""})
    letters: list[Letter] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    before: Callable[[], None] = lambda: None

    def send(self, letter: Letter) -> None:
        self.before()
        if self.failures:
            raise self.failures.pop(0)
        self.letters.append(letter)

    @property
    def references(self) -> list[str]:
        return [letter.reference for letter in self.letters]


@pytest.fixture(name="slack")
def slack_() -> Outbox:
    return Outbox()


@pytest.fixture(name="mail")
def mail_() -> Outbox:
    return Outbox(teams=frozenset())


@pytest.fixture(name="morning")
def morning_(team: Team) -> Team:
    """Tuesday, December 1, noon in Tokyo: AI-1 is due today; the postmortem itself was shared in time."""
    team.sheet(POSTMORTEMS).type("INC-7", "published", "2026-11-21")
    team.world.clock.sleep(10 * DAY + 14 * HOUR)
    return team


_NONCES = count()


def ports(team: Team, **outlets: Outbox) -> Ports:
    """Ports of a process of its own."""
    nonce = f"nonce-{next(_NONCES)}"
    return replace(team.world.ports(), outlets=lambda: outlets, new_nonce=lambda: nonce)


def run(team: Team, config: str = "", **outlets: Any) -> RemindReport:
    (team.world.db.parent / "pmdocs.toml").write_text(config, encoding="utf-8")
    return remind(ports(team, **outlets))


def said(report: RemindReport) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.letter.channel, one.keys) for one in report.outcomes if one.error is None]


def reminders(team: Team) -> list[tuple[str, str]]:
    """Status and occasion of the reminders in the document, without whom they are meant for."""
    return [
        (thread["status"], thread["headPost"]["content"].rpartition("→")[2].split(" ")[0].rpartition(":")[0])
        for thread in team.asks()
        if " remind " in thread["headPost"]["content"]
    ]


# What is said


def test_everybody_hears_once(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """A comment, a letter and a digest on the due day; nothing the second time, and nothing is written then."""
    first = run(morning, slack=slack, mail=mail)
    morning.world.methods()
    second = run(morning, slack=slack, mail=mail)

    assert [("document", KEYS[:1]), ("mail", KEYS[:1]), ("slack", KEYS[:1])] == said(first)
    assert [] == second.outcomes
    assert WRITE not in morning.world.methods()
    assert [("OPEN", "due:2026-12-01")] == reminders(morning)
    assert (1, 1) == (len(slack.letters), len(mail.letters))


def test_the_comment_stands_beside_the_item(morning: Team) -> None:
    """Assigned to the owner, anchored at the due date."""
    run(morning)
    (thread,) = morning.asks()

    assert "ada@example.com" == thread["headPost"]["assigneeEmail"]
    (comment,) = morning.world.ports().comments.fetch_threads(morning.document_id).threads
    assert ("exact", "2026-12-01") == (comment.location, comment.words_now)


def test_sync_leaves_reminders_be(morning: Team, slack: Outbox) -> None:
    """A sync after it neither closes nor lists the reminder, and forgets no claim."""
    run(morning, slack=slack)
    morning.sync()
    morning.sync(full=True)

    assert [] == run(morning, slack=slack).outcomes
    assert [("OPEN", "due:2026-12-01")] == reminders(morning)
    assert 0 == len(morning.sheet(COMMENTS).records())


def test_periods_follow_each_other(morning: Team) -> None:
    """Each period has one open reminder; the one before is resolved."""
    run(morning)
    morning.world.clock.sleep(DAY)
    run(morning)
    morning.world.clock.sleep(DAY)
    assert [] == [one for one in run(morning).outcomes if KEYS[0] in one.keys]
    morning.world.clock.sleep(5 * DAY + DAY)
    run(morning, "[reminders]\nworking_days_only = false")

    mine = [status for status in reminders(morning) if "2026-12-01" in status[1]]
    assert [
        ("RESOLVED", "due:2026-12-01"), ("RESOLVED", "late:2026-12-01:0"), ("OPEN", "late:2026-12-01:1"),
    ] == mine  # fmt: skip


def test_done_items_are_closed(morning: Team, slack: Outbox) -> None:
    """When the item is done its reminder is resolved, once, and it is spoken of no more."""
    run(morning, slack=slack)
    morning.table().change(1, status="Done")
    morning.sync()
    morning.world.clock.sleep(DAY)
    report = run(morning, slack=slack)

    assert (1, [("RESOLVED", "due:2026-12-01")]) == (report.closed, reminders(morning))
    morning.world.methods()
    assert (0, []) == ((again := run(morning, slack=slack)).closed, again.outcomes)
    assert "docs.documents.get" not in morning.world.methods()


def test_a_moved_date_is_still_spoken_of(morning: Team) -> None:
    """Moved without a reason the old date counts; with a reason the new one, and the old reminder is closed."""
    run(morning)
    morning.table().change(1, due="2026-12-21")
    morning.sync()
    morning.world.clock.sleep(DAY)
    late = run(morning)
    assert "2026-12-21" in late.outcomes[0].letter.body
    assert "late:2026-12-01:0" in late.outcomes[0].letter.body

    justify(morning.world.ports(), KEYS[0], reason="Waiting for the vendor")
    report = run(morning)
    assert 1 == report.closed
    assert {"RESOLVED"} == {status for status, _ in reminders(morning)}
    assert [] == [one for one in report.outcomes if KEYS[0] in one.keys]


def test_closed_incidents_go_on(morning: Team, slack: Outbox) -> None:
    """A closed incident's items are spoken of as any other's."""
    morning.sheet(POSTMORTEMS).type("INC-7", "status", "Closed")

    assert [("document", KEYS[:1]), ("slack", KEYS[:1])] == said(run(morning, slack=slack))


def test_quiet_hours(morning: Team, slack: Outbox) -> None:
    """At night nothing is sent or written, and what waits is told; --now sends it."""
    morning.world.clock.sleep(10 * HOUR)
    morning.world.methods()
    held = run(morning, slack=slack)

    assert held.held_until is not None
    assert (2, []) == (len(held.outcomes), slack.letters)
    assert WRITE not in morning.world.methods()
    sent = remind(ports(morning, slack=slack), anyway=True)
    assert (None, 1) == (sent.held_until, len(slack.letters))


def test_a_dry_run_tells_what_is_sent(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """To the letter, on every channel; at night only with ``anyway``, and then it does not speak of waiting."""
    morning.world.clock.sleep(4 * DAY + 10 * HOUR)
    dry, held = (
        remind(ports(morning, slack=slack, mail=mail), dry_run=True, anyway=now) for now in (True, False)
    )
    real = remind(ports(morning, slack=slack, mail=mail), anyway=True)

    assert [one.letter for one in dry.outcomes] == [one.letter for one in real.outcomes]
    assert [
        one.letter for one in real.outcomes if one.letter.channel != "document"
    ] == mail.letters + slack.letters
    comments = [one.letter.body for one in real.outcomes if one.letter.channel == "document"]
    assert comments == [thread["headPost"]["content"] for thread in morning.asks()]
    assert (None, None) == (dry.held_until, real.held_until)
    assert held.held_until is not None


def test_dry_run(morning: Team, slack: Outbox) -> None:
    """Every message in full; nothing sent, nothing written."""
    report = remind(ports(morning, slack=slack), dry_run=True)

    assert [("document", KEYS[:1]), ("slack", KEYS[:1])] == said(report)
    assert all("2026-12-01" in one.letter.body for one in report.outcomes)
    assert ([], []) == (slack.letters, reminders(morning))
    assert 2 == len(run(morning, slack=slack).outcomes)


def test_managers(morning: Team, mail: Outbox) -> None:
    """After a week the manager of the People worksheet hears of it, in a letter of their own."""
    morning.sheet(PEOPLE).page.update(
        [["Ada", "ada@example.com", "", "Grace"], ["Grace", "grace@example.com", "", ""]], "A2"
    )
    run(morning, mail=mail)
    assert ["ada@example.com"] == [letter.to for letter in mail.letters]

    morning.world.clock.sleep(8 * DAY)
    run(morning, mail=mail)
    assert "grace@example.com" in [letter.to for letter in mail.letters[1:]]


def test_who_cannot_be_told_is_named(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """Without mail the run, dry or not, says who is to hear of what and what to set up; with it, nothing."""
    policy = '[policy]\ntell = ["owner", "manager", "sre@example.com"]\n'
    morning.sheet(PEOPLE).page.update(
        [["Ada", "ada@example.com", "", "Grace"], ["Grace", "grace@example.com", "", ""]], "A2"
    )
    morning.world.clock.sleep(DAY)
    (morning.world.db.parent / "pmdocs.toml").write_text(policy, encoding="utf-8")
    dry = remind(ports(morning, slack=slack), dry_run=True).notices

    (notice,) = run(morning, policy, slack=slack).notices
    assert [notice] == dry
    for part in ("grace@example.com, sre@example.com", KEYS[0], "[smtp]"):
        assert part in notice
    assert [] == run(morning, policy, slack=slack, mail=mail).notices
    off = policy + '[reminders]\nchannels = ["slack"]\n'
    assert "'channels'" in run(morning, off, slack=slack, mail=mail).notices[0]


@pytest.mark.parametrize("way", ["wont_do", "removed"])
def test_what_was_given_up_is_asked_for_its_reason(morning: Team, mail: Outbox, way: str) -> None:
    """Until it has one; then nothing is said any more."""
    morning.world.clock.sleep(DAY)
    if way == "removed":
        morning.table().remove(1)
    else:
        morning.table().change(1, status="Won't do")
    morning.sync()
    run(morning, mail=mail)

    assert "without a reason" in mail.letters[0].body
    justify(morning.world.ports(), KEYS[0], reason="The vendor did it")
    morning.world.clock.sleep(7 * DAY)
    run(morning, mail=mail)
    assert all(KEYS[0] not in one.body for one in mail.letters[1:])


ONLY_MAIL = '[reminders]\nchannels = ["mail"]'


def test_nobody_known(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """An owner without an address is in the digest; without one the postmortem's owner hears, else it is reported."""
    morning.sheet().type(KEYS[0], "owner", "Somebody")

    told = run(morning, ONLY_MAIL, slack=slack, mail=mail)
    assert [("ada@example.com", "stand_in")] == [(one.letter.to, one.audience) for one in told.outcomes]
    assert [] == run(morning, ONLY_MAIL, mail=mail).outcomes
    morning.sheet(POSTMORTEMS).type("INC-7", "owner", "")
    nobody = run(morning, '[reminders]\nchannels = ["document"]\ndigest = false')
    assert (KEYS[:1], ["document"]) == (nobody.unreachable, [one.letter.channel for one in nobody.outcomes])
    assert ("slack", KEYS[:1]) in said(run(morning, slack=slack))


def test_what_nobody_owns(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """The postmortem's owner hears by a comment of theirs and by mail, the digest has it; once, until it is owned."""
    morning.table().change(1, owner="")
    morning.sync()
    first = run(morning, slack=slack, mail=mail)
    again = run(morning, slack=slack, mail=mail)
    (comment,) = [thread for thread in morning.asks() if " remind " in thread["headPost"]["content"]]

    assert [("document", "stand_in"), ("mail", "stand_in"), ("slack", "digest")] == [
        (one.letter.channel, one.audience) for one in first.outcomes
    ]
    assert ([], ()) == (again.outcomes, first.unreachable)
    assert "ada@example.com" == comment["headPost"]["assigneeEmail"]
    assert all("no owner whose address is known" in one.letter.body for one in first.outcomes[:2])

    morning.table().change(1, owner="bob@example.com")
    morning.sync()
    assert ["bob@example.com"] * 2 == [one.letter.to for one in run(morning, slack=slack, mail=mail).outcomes]
    assert ["RESOLVED", "OPEN"] == [status for status, _ in reminders(morning)]


def test_who_stood_in_and_takes_it_over(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """They have heard of it in this period."""
    morning.table().change(1, owner="")
    morning.sync()
    run(morning, slack=slack, mail=mail)
    morning.table().change(1, owner="ada@example.com")
    morning.sync()

    assert [] == run(morning, slack=slack, mail=mail).outcomes


def test_done_since_the_last_sync(morning: Team) -> None:
    """No comment is posted beside an item that its document says is done; the run, dry or not, says so."""
    morning.table().change(1, status="Done")
    dry = remind(ports(morning), dry_run=True)
    report = run(morning)

    assert ([], []) == (report.outcomes, reminders(morning))
    assert dry.notices == report.notices
    assert f"{KEYS[0]}: its document says by now that it is done." in report.notices


def test_an_undated_item_by_the_policys_deadline(morning: Team, slack: Outbox) -> None:
    """Without a date the policy's deadline is what counts."""
    morning.sheet().type(KEYS[1], "due", "")
    morning.sync()
    justify(morning.world.ports(), KEYS[1], reason="The vendor gives no date")
    run(morning, slack=slack)

    assert "INC-7/AI-2 [S1 P0] — due on 2026-11-27, 4 day(s) ago (no date in its row" in slack.letters[0].body


def test_no_review_moves_a_deadline_away(morning: Team) -> None:
    """A review held late, later still, emptied and entered again: a deadline is never later than after one in time."""
    morning.sheet().type(KEYS[1], "due", "")
    morning.sync()
    justify(morning.world.ports(), KEYS[1], reason="The vendor gives no date")
    morning.world.clock.sleep(60 * DAY)
    found = []
    for held in ("", "2026-11-27", "2026-12-18", "2027-01-29", "", "2027-01-29"):
        morning.sheet(POSTMORTEMS).type("INC-7", "review_held", held)
        morning.sync()
        (late,) = {one.due for one in check(ports(morning)).violations if one.key == KEYS[1]}
        found.append(late)
        mail = remind(ports(morning, mail=Outbox(teams=frozenset())), dry_run=True).outcomes
        assert any(f"due on {late}" in one.letter.body for one in mail)

    from_creation, from_review = date(2026, 11, 27), date(2026, 12, 4)
    assert [from_creation, *[from_review] * 3, from_creation, from_review] == found


# Once


def test_a_handover_within_a_period(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """The new owner hears in the next run, by mail and by a comment that takes the place of the old one; once."""
    run(morning, slack=slack, mail=mail)
    morning.table().change(1, owner="bob@example.com")
    morning.sync()
    run(morning, slack=slack, mail=mail)
    run(morning, slack=slack, mail=mail)

    assert ["ada@example.com", "bob@example.com"] == [letter.to for letter in mail.letters]
    assert 1 == len(slack.letters)
    assert [("RESOLVED", "due:2026-12-01"), ("OPEN", "due:2026-12-01")] == reminders(morning)


def test_a_new_teams_first_digest(morning: Team, slack: Outbox) -> None:
    """A team that takes an item over within a period has its digest from the next run, and no team has it twice."""
    run(morning, slack=slack)
    digests = []
    for name in ("Payments", "payments ", "Search", "Payments", ""):
        morning.sheet().type(KEYS[0], "team", name)
        digests.append([one.letter.to for one in run(morning, slack=slack).outcomes])

    assert [["Payments"], [], ["Search"], [], []] == digests


@pytest.mark.parametrize("number", range(1, 8))
def test_a_handover_killed_anywhere(morning: Team, mail: Outbox, number: int) -> None:
    """Nobody is told twice, wherever the run dies that tells the new owner."""
    run(morning, mail=mail)
    morning.table().change(1, owner="bob@example.com")
    morning.sync()
    morning.world.at(number, "after", kill)
    with pytest.raises(Killed):
        run(morning, mail=mail)
    run(morning, mail=mail)

    letters = [letter.to for letter in mail.letters]
    assert letters in (["ada@example.com"], ["ada@example.com", "bob@example.com"])
    assert len(reminders(morning)) <= 2


CALLS = 6
"""API calls of a run that posts one comment: two reads, the claim, the document, who may comment, the comment."""


@pytest.mark.parametrize("number", range(1, CALLS + 1))
def test_two_at_once(morning: Team, slack: Outbox, number: int) -> None:
    """A second run after any call of the first: everything is said, and nothing twice."""
    other = ports(morning, slack=slack)

    def meanwhile() -> None:
        remind(other)

    morning.world.at(number, "after", meanwhile)
    run(morning, slack=slack)

    assert 1 == len(slack.letters)
    assert [("OPEN", "due:2026-12-01")] == reminders(morning)


@pytest.mark.parametrize("number", range(1, CALLS + 1))
def test_killed_anywhere(morning: Team, slack: Outbox, number: int) -> None:
    """A run killed after any call and run again says nothing twice; the next period speaks again."""
    morning.world.at(number, "after", kill)
    with pytest.raises(Killed):
        run(morning, slack=slack)
    run(morning, slack=slack)

    assert len(slack.letters) <= 1
    assert len(reminders(morning)) <= 1
    morning.world.clock.sleep(DAY)
    run(morning, slack=slack)
    assert "late:2026-12-01:0" in slack.references[-1]


def test_killed_while_sending(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """Killed between claiming and sending, the message is not sent in this period: at most once."""
    slack.before = kill
    with pytest.raises(Killed):
        run(morning, slack=slack, mail=mail)
    slack.before = lambda: None

    assert [] == run(morning, slack=slack, mail=mail).outcomes
    assert ([], 1) == (slack.letters, len(mail.letters))


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_answer_of_the_claim(morning: Team, slack: Outbox, when: str) -> None:
    """The claim's answer is lost, whether it was written or not: said once."""
    morning.world.fault(WRITE, when=when)
    run(morning, slack=slack)

    assert 1 == len(slack.letters)
    assert 1 == len(reminders(morning))


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_answer_of_a_comment(morning: Team, when: str) -> None:
    """The document is looked at: what is there counts as sent, what is not is given back and posted later."""
    morning.world.fault("docs.documents.batchUpdate", when=when)
    report = run(morning)

    assert (when == "after") == (not report.failed)
    run(morning)
    assert 1 == len(reminders(morning))


def test_somebody_is_typing(morning: Team) -> None:
    """A document that changes while it is read is read once more."""
    morning.world.at(4, "after", lambda: morning.table().change(3, action="Write a better runbook"))
    run(morning)

    assert 1 == len(reminders(morning))


# Failures


def test_one_failure_stops_no_other(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """A refused message is given back and sent by the next run; the others are not repeated."""
    mail.failures = [ApiError("refused", method_id="smtp.send")]
    report = run(morning, slack=slack, mail=mail)
    assert [("mail", "refused")] == [
        (one.letter.channel, one.error.message) for one in report.failed if one.error
    ]
    assert 1 == len(slack.letters)

    assert [("mail", KEYS[:1])] == said(run(morning, slack=slack, mail=mail))
    assert (1, 1) == (len(slack.letters), len(mail.letters))


def test_what_may_have_arrived_is_not_sent_again(morning: Team, slack: Outbox) -> None:
    """An unclear failure is told, and keeps its claim."""
    slack.failures = [ServerError("perhaps", method_id="slack.webhook", status=500)]
    report = run(morning, slack=slack)

    assert [True] == [one.is_unclear for one in report.failed]
    assert [] == run(morning, slack=slack).outcomes


def test_a_refused_account_is_asked_once(morning: Team, mail: Outbox) -> None:
    """Where the account is refused no further letter is tried on it, and all are given back."""
    morning.world.clock.sleep(8 * DAY)
    mail.failures = [AuthError("no")] * 2
    report = run(morning, mail=mail)
    letters = [one for one in report.outcomes if one.letter.channel == "mail"]

    assert 3 == len(letters) == len(report.failed)
    assert 1 == len(mail.failures)
    mail.failures = []
    run(morning, mail=mail)
    assert 3 == len(mail.letters)


def test_an_unreachable_mail_server_is_asked_once(morning: Team, mail: Outbox) -> None:
    """Letters go over one server: where it cannot be reached none waits for it again, and all are given back."""
    morning.world.clock.sleep(8 * DAY)
    down = Unreachable("down", method_id="smtp.send")
    down.maybe_done = False
    mail.failures = [down] * 3
    report = run(morning, mail=mail)

    assert (3, 2) == (len(report.failed), len(mail.failures))
    mail.failures = []
    run(morning, mail=mail)
    assert 3 == len(mail.letters)


def test_a_deleted_item_has_no_place(morning: Team) -> None:
    """An item whose row is gone from the document is told of, and stops nothing."""
    morning.table().remove(1)
    morning.sync()
    report = run(morning)

    assert () == report.failed
    assert any(KEYS[0] in notice for notice in report.notices)


def test_channels_must_be_set_up(morning: Team) -> None:
    """A channel that is named and not there is an error before anything is read."""
    morning.world.methods()
    with pytest.raises(ConfigError, match="slack"):
        run(morning, '[reminders]\nchannels = ["slack"]')

    assert [] == morning.world.methods()


def test_channels_are_chosen(morning: Team, slack: Outbox, mail: Outbox) -> None:
    """Only the named ones are used; a workspace that is not asked in documents is not reminded there."""
    assert ["mail"] == [
        name for name, _ in said(run(morning, '[reminders]\nchannels = ["mail"]', slack=slack, mail=mail))
    ]
    assert ["slack"] == [name for name, _ in said(run(morning, 'ask = "off"', slack=slack))]


def test_others_keep_writing(morning: Team, slack: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where every claim is overtaken the run gives up, and nothing was sent."""

    def overtaken(*_: Any) -> None:
        raise remind_claims.OvertakenError

    monkeypatch.setattr(remind_claims.Memory, "_write", overtaken)
    with pytest.raises(TrackerError, match="Others"):
        run(morning, slack=slack)

    assert [] == slack.letters
