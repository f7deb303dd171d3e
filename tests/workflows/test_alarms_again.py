"""No alarm goes quiet by doing the same work twice, by exchanged keys or hollow replies; and slips are not asked about.

The items are those of `test_alarms`; AI-1 is P1 and due on 2026-12-01, and it is 2026-11-20.
"""

from __future__ import annotations

from typing import Any

import pytest
from sync_world import KEYS, Team, choose_severity, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_alarms import DAY, FIRST, LATER, SECOND, everywhere, rules, stays, told
from test_alarms_done import FOURTH, archive, done_in_document, note, row

from pmdocs.core.sheet.tracker import CHANGES, POSTMORTEMS
from pmdocs.errors import UsageError
from pmdocs.workflows.justify import justify

WORK, JAPANESE = "Alert on pool exhaustion", "決済APIのエラー率に警告を設定する"


def log(team: Team, key: str) -> list[tuple[str, ...]]:
    return [
        tuple(one[name] for name in ("field", "old", "new", "state", "flags"))
        for one in team.sheet(CHANGES).records()
        if one["key"] == key
    ]


# The same work beside its done row


def in_document(team: Team, _key: str) -> None:
    team.table().change(3, status="Done")


def in_sheet(team: Team, key: str) -> None:
    team.sheet().type(key, "status", "Done")


@pytest.mark.parametrize(
    ("work", "again"),
    [
        pytest.param(WORK, WORK, id="the very words"),
        pytest.param(WORK, "Alerts on the pool exhaustion", id="other forms"),
        pytest.param(WORK, f"{WORK} soon", id="a word that urges"),
        pytest.param(WORK, "Al\u200bert on p\u043eol exhaustion (again)", id="disguised"),
        pytest.param(JAPANESE, JAPANESE, id="Japanese"),
        pytest.param(JAPANESE, "決済APIのエラー率に警告設定する", id="Japanese, alike"),
    ],
)
@pytest.mark.parametrize("way", [in_document, in_sheet])
def test_entered_again_beside_its_done_row(team: Team, way: Any, work: str, again: str) -> None:
    """Marked done and entered anew with a later date: the first date holds for the new row, which is asked about."""
    team.table().add(**row(work, due="2026-12-01", priority="P1"))
    team.table().remove(1)
    team.settle()
    first = FIRST if work == WORK else FOURTH
    if first == FOURTH:
        justify(team.world.ports(), FIRST, reason="The pool goes away with the old payment client")
    way(team, first)
    team.settle()
    team.table().add(**row(again))
    team.settle()

    key = max(team.sheet().by_key())
    assert ("due", "2026-12-01", LATER[0], "unjustified", "entered_again") in log(team, key)
    ask = team.asks()[-1]
    assert "Why is it to be done again, or what is different?" in ask["headPost"]["content"]
    assert "Done" == team.sheet().get(first, "status")
    stays(team, **{key.removeprefix("INC-7/").replace("-", "_"): 1})


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"due": ""}, id="undated"),
        pytest.param({"due": "2026-12-01", "priority": "P4"}, id="lower"),
        pytest.param({"due": "2026-12-01", "status": "Won't do"}, id="given up"),
        pytest.param({"owner": "bob@example.com"}, id="another's"),
    ],
)
def test_what_else_promises_less(team: Team, values: dict[str, str]) -> None:
    """In the same sync, and however it promises less."""
    done_in_document(team)
    team.table().add(**row(WORK, **values))

    stays(team, AI_4=1)


def test_like_words_of_another_person_elsewhere(team: Team) -> None:
    """With the done row gone first, the same work of anybody, anywhere in the document, brings the doubt up."""
    archive(team)
    team.table().add(**row(f"{WORK} soon", owner="bob@example.com", priority="P4"))

    stays(team, AI_1=1)


def test_its_done_row_may_go_then(team: Team) -> None:
    """The promise is the new row's: deleting the done one, or dating that back, asks nothing more and quiets nothing."""
    done_in_document(team)
    team.table().add(**row(WORK))
    team.settle()
    team.table().remove(1)
    team.settle()
    assert everywhere(AI_4=1) == told(team)
    team.sheet().type(FIRST, "done_on", "2026-08-01")

    stays(team, AI_4=1)


def test_dated_later_while_it_was_done(team: Team) -> None:
    """What counts is what it promised while it was open."""
    team.table().change(1, status="Done", due="2027-06-01", priority="P4")
    team.settle()
    team.table().add(**row(WORK, due="2027-06-01", priority="P4"))

    stays(team, AI_4=2)


@pytest.mark.parametrize(
    "reply", ["The alert of the first attempt missed reads", "最初の警告では読み取りを検知できないため"]
)
def test_a_reply_says_why_again(team: Team, reply: str) -> None:
    """Then the new date counts for good; an assent and our own question given back do not do."""
    done_in_document(team)
    team.table().add(**row(WORK))
    team.settle()
    [ask] = team.asks()
    words = ask["headPost"]["content"].rpartition("\n")[0]
    hollow = ("Yes, the same work", "はい、同じ作業です", "No.", "いいえ", words, "We keep working on it")
    for text in hollow:
        team.reply("ada", ask["commentId"], text)
    team.settle()
    assert everywhere(AI_4=1) == told(team)

    team.reply("ada", ask["commentId"], reply)
    team.settle()
    assert (everywhere(), "RESOLVED") == (told(team), team.asks()[0]["status"])
    team.world.clock.sleep(30 * DAY)
    team.table().remove(1)
    team.sync(full=True)
    assert not {"overdue", "unjustified"} & rules(team, FOURTH)
    assert everywhere() == told(team)


@pytest.mark.parametrize("reply", ["No, this is the next one", "いいえ、続きの作業です"])
def test_a_reply_says_what_is_different(team: Team, reply: str) -> None:
    """That it is other work, or comes round, answers this question, and no other."""
    done_in_document(team)
    team.table().add(**row(WORK))
    team.table().change(2, due=LATER[0])
    team.settle()
    for ask in team.asks():
        team.reply("ada", ask["commentId"], reply)
    team.settle()

    assert everywhere(AI_2=1) == told(team)


def test_a_copy_that_was_raised_for_a_moment(team: Team) -> None:
    """Entered with less before the work was done, raised, and put back once it is: that is no slip of the pen."""
    less, more = {"priority": "P4", "due": LATER[0]}, {"priority": "P1", "due": "2026-12-01"}
    team.table().add(**row(WORK, **less))
    team.settle()
    team.table().change(4, **more)
    team.settle()
    team.table().change(1, status="Done")
    team.settle()
    team.table().change(4, **less)
    team.settle()

    assert everywhere(AI_4=2) == told(team)
    team.table().change(4, **more)
    team.settle()
    assert everywhere() == told(team)


@pytest.mark.parametrize("is_gone", [False, True])
@pytest.mark.parametrize("given_up", ["Won't do", "Deferred"])
def test_given_up_without_a_reason_before_it_was_done(team: Team, given_up: str, is_gone: bool) -> None:
    """To be called done settles the question why; the work entered again is asked about as if that had not been."""
    team.table().change(1, status=given_up)
    team.settle()
    done_in_document(team)
    if is_gone:
        team.table().remove(1)
        team.settle()
    team.table().add(**row(WORK, status=given_up))
    team.settle()

    assert (everywhere(AI_1=2) if is_gone else everywhere(AI_4=2)) == told(team)


@pytest.mark.parametrize("reason", ["No, this is the next one", "いいえ、続きの作業です"])
def test_the_command_line_says_what_is_different(team: Team, reason: str) -> None:
    """As a reply does; to a later date it is no reason there either, and the refusal says so."""
    done_in_document(team)
    team.table().add(**row(WORK))
    team.table().change(2, due=LATER[0])
    team.settle()
    for key, field in ((SECOND, None), (FOURTH, "severity"), (FIRST, None)):
        with pytest.raises(UsageError, match="says no reason" if key == SECOND else "has no"):
            justify(team.world.ports(), key, reason=reason, field=field)

    made = justify(team.world.ports(), FOURTH, reason=reason)
    again = justify(team.world.ports(), FOURTH, reason=reason)
    team.settle()

    assert (["due"], (), ()) == ([change.field for change in made.answered], made.waiting, again.answered)
    assert everywhere(AI_2=1) == told(team)


def test_a_reason_in_its_own_row(team: Team) -> None:
    """Who says why in the row that is entered is asked nothing."""
    done_in_document(team)
    team.settle()
    team.table().add(**row(WORK, reason="The first alert missed the read replicas"))
    team.settle()

    assert (everywhere(), []) == (told(team), team.asks())


def test_the_date_of_the_first_is_kept(team: Team) -> None:
    """Dated as the first was, nothing is left to ask."""
    done_in_document(team)
    team.table().add(**row(WORK))
    team.settle()
    team.table().change(4, due="2026-12-01")
    team.settle()

    assert everywhere() == told(team)
    assert "taken back" in team.asks()[0]["replies"][-1]["content"]


@pytest.mark.parametrize(
    "again",
    [
        "Alert on pool exhaustion 2",
        "Alert on disk exhaustion",
        "Rotate the signing keys",
        "Alert on pool exhaustion in Tokyo and Osaka",
        "Alert on pool exhaustion UI",
        "Load alert on pool exhaustion",
        "Alert without pool exhaustion",
    ],
)
def test_the_next_of_a_series(team: Team, again: str) -> None:
    """Work that differs by a number or a word of its own is other work: nobody is asked, and no old date counts."""
    done_in_document(team)
    team.settle()
    team.table().add(**row(again))
    team.settle()

    assert (everywhere(), []) == (told(team), team.asks())
    team.world.clock.sleep(30 * DAY)
    team.sync(full=True)
    assert not {"overdue", "unjustified"} & rules(team, FOURTH)


@pytest.mark.parametrize(
    "values", [{"due": "2026-12-01"}, {"due": "2026-11-25", "priority": "P0"}, {"status": "Done"}]
)
def test_again_and_no_weaker(team: Team, values: dict[str, str]) -> None:
    """What promises as much, or is done itself, hides nothing."""
    done_in_document(team)
    team.table().add(**row(WORK, **values))
    team.settle()

    assert (everywhere(), []) == (told(team), team.asks())


def test_a_task_that_comes_round_each_quarter(team: Team) -> None:
    """More than a month after it was done the same work is entered anew without a question."""
    done_in_document(team)
    team.settle()
    team.world.clock.sleep(35 * DAY)
    team.table().add(**row(WORK, due="2027-03-01"))
    team.settle()

    assert {} == {key: count for key, count in told(team)["check"].items() if key in {FIRST, FOURTH}}


def test_copied_into_a_follow_up_document(team: Team) -> None:
    """What lacked its reason goes on lacking it when the item is done here, its row deleted, and the work entered elsewhere."""
    team.table().change(1, due=LATER[0])
    team.world.clock.sleep(20 * DAY)
    team.settle()
    other = team.create(8)
    team.table().change(1, status="Done")
    team.table(None, other).change(1, **row(WORK, due=LATER[1]))
    team.settle()
    team.table().remove(1)
    team.settle()
    team.world.clock.sleep(30 * DAY)
    team.sync(full=True)

    assert everywhere(AI_1=1) == told(team)
    assert LATER[1] == team.sheet().get("INC-8/AI-1", "due")


# Keys exchanged in the sheet


@pytest.mark.parametrize("other", ["a done dummy", "another item"])
def test_exchanged_keys(team: Team, other: str) -> None:
    """Each row is that of the item whose words it says; the keys are put back, and nothing has changed."""
    if other == "a done dummy":
        team.table().add(action="Drink coffee", priority="P4", owner="ada@example.com", due="2027-06-30")
        team.settle()
        team.table().change(4, status="Done")
        team.settle()
    key = FOURTH if other == "a done dummy" else SECOND
    before, page = team.sheet().by_key(), team.sheet().page
    places = {one: team.sheet().place(one, "key") for one in (FIRST, key)}
    page.update_cell(*places[FIRST], key)
    page.update_cell(*places[key], FIRST)
    team.settle()

    assert {name: one["action"] for name, one in before.items()} == {
        name: one["action"] for name, one in team.sheet().by_key().items()
    }
    assert before == team.sheet().by_key()
    assert everywhere() == told(team)
    team.table().change(1, due=LATER[0])
    stays(team, AI_1=1)


def test_exchanged_keys_and_an_edit(team: Team) -> None:
    """A later date typed into its row beside that is the item's own change."""
    sheet = team.sheet()
    places = {one: sheet.place(one, "key") for one in KEYS}
    sheet.type(FIRST, "due", LATER[0])
    for one, other in zip(KEYS, (*KEYS[1:], FIRST), strict=True):
        sheet.page.update_cell(*places[one], other)
    team.settle()

    assert WORK == team.sheet().get(FIRST, "action")
    stays(team, AI_1=1)


# Slips of the pen


@pytest.mark.parametrize("side", ["document", "sheet"])
@pytest.mark.parametrize(
    ("field", "typed", "meant"),
    [("priority", "P0", "P1"), ("due", "2026-11-05", "2026-12-01"), ("due", "2026-11-25", "2026-12-01")],
)
def test_put_back_the_next_day(team: Team, side: str, field: str, typed: str, meant: str) -> None:
    """Typed by mistake and put back on the day after: nobody is asked, and the log says so."""
    for value in (typed, meant):
        if side == "document":
            team.table().change(1, **{field: value})
        else:
            team.sheet().type(FIRST, field, value)
        team.settle()
        team.world.clock.sleep(DAY)
    team.settle()

    assert (field, typed, meant, "not_needed", "put_back") in log(team, FIRST)
    assert (everywhere(), []) == (told(team), team.asks())


@pytest.mark.parametrize(
    ("field", "steps"),
    [("due", ("2026-11-25", "2026-11-28", "2026-12-01")), ("priority", ("P0", "", "P1"))],
)
def test_put_back_in_steps(team: Team, field: str, steps: tuple[str, ...]) -> None:
    """The weaker step was asked about; once it says again what it always said, that question is closed."""
    for value in steps:
        team.table().change(1, **{field: value})
        team.settle()

    assert (field, steps[1], steps[2], "reverted", "put_back") in log(team, FIRST)
    assert everywhere() == told(team)
    (ask,) = team.asks()
    assert "RESOLVED" == ask["status"]
    assert "taken back" in ask["replies"][-1]["content"]


def test_put_back_below_what_it_was(team: Team) -> None:
    """Raising first buys no lower priority and no later date."""
    team.table().change(1, priority="P0", due="2026-11-25")
    team.settle()
    team.table().change(1, priority="P2", due="2026-12-02")

    stays(team, AI_1=2)


def test_taken_back_and_made_again(team: Team) -> None:
    """A move that was taken back is no value to put back."""
    for due in (LATER[0], "2026-12-01", LATER[0]):
        team.table().change(1, due=due)
        team.settle()

    stays(team, AI_1=1)


def test_a_severity_raised_by_mistake(team: Team) -> None:
    """S1 → S3 has its reason; raised to S2 and put back on the day after nobody is asked, raised to S1 it is undone."""
    choose_severity(team, "S3")
    team.settle()
    justify(team.world.ports(), "INC-7", reason="Three users were affected")
    for word in ("S2", "S3"):
        choose_severity(team, word)
        team.settle()
        team.world.clock.sleep(DAY)
    team.settle()

    assert ("severity", "S2", "S3", "not_needed", "put_back") in log(team, "INC-7")
    assert "0" == team.sheet(POSTMORTEMS).get("INC-7", "unjustified")
    for word in ("S1", "S3"):
        choose_severity(team, word)
        team.settle()
    assert "1" == team.sheet(POSTMORTEMS).get("INC-7", "unjustified")


# Replies


@pytest.mark.parametrize("language", ["en", "ja"])
def test_hollow_replies(team: Team, language: str) -> None:
    """Asking for time, going on, shrugging and pointing elsewhere leave the question open; what it is for closes it."""
    hollow, honest = {
        "en": (
            ("We need more time", "I keep working on it", "who cares", "see the dashboard", "see above"),
            "Need more time for the vendor's security review",
        ),
        "ja": (
            (
                "もう少し時間をください",
                "作業を続けています",
                "どうでもいい",
                "ダッシュボード参照",
                "上記の通り",
            ),
            "ベンダーの回答待ちのため",
        ),
    }[language]
    team.table().change(1, due=LATER[0])
    team.settle()
    [ask] = team.asks()
    for text in hollow:
        team.reply("ada", ask["commentId"], text)
    team.sheet().type(FIRST, "justification", hollow[0])
    team.say("ada", f"{FIRST}: {hollow[1]}", "Alert on pool")
    stays(team, AI_1=1)

    team.reply("ada", ask["commentId"], honest)
    team.settle()
    assert everywhere() == told(team)


def test_one_cause_for_two_items(team: Team) -> None:
    """What holds several items up may be said of each in the same words; of one item it is a reason once."""
    for number in (1, 2):
        team.table().change(number, due=LATER[0])
    team.settle()
    for ask in team.asks():
        team.reply("ada", ask["commentId"], "The vendor delivers in January")
    team.settle()
    assert everywhere() == told(team)
    assert "maybe-reworded" not in note(team)

    team.table().change(1, due=LATER[1])
    team.settle()
    team.reply("ada", team.asks()[-1]["commentId"], "The vendor delivers in January")
    team.settle()
    assert everywhere(AI_1=1) == told(team)
