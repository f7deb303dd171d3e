"""Work in informal and in very polite reports: themes, arrows behind facts, struck lines with a reason, promises in prose."""

from __future__ import annotations

import pytest
from readings import actions, read

from pmdocs.core.action_headings import tells_actions
from pmdocs.core.vocabulary import normalise


def _states(text: str) -> list[tuple[str, str]]:
    return [(item.action, item.status) for item in read(text).items]


def _signed(text: str) -> list[tuple[str, str, str]]:
    return [
        (item.action, item.owner.name if item.owner else "", str(item.due or "")) for item in read(text).items
    ]


# Themes

_THEMES = """## Actions by theme
- **Power**
  - Order a second feed for hall two
  - Test the diesel every month
- **Monitoring**
  - A page for the second failed feed within an hour (Ingrid)
  - Feeds: check on the last good reading (Tobias)
- **Tenants**
  - Purge
    - Purge the old badges, after a mail to all
    - Same for the car park, not before 1 Nov
  - Write to the tenants about the new number
"""


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (
            "starts when two readings in a row are missed\n  - a reading every ten seconds",
            "Second meter for hall two",
        ),
        ("Order the meter\n  - Test it with the diesel off", "Order the meter"),
    ],
)
def test_beside_lines_without_others_below_them_a_line_is_an_item_too(below: str, expected: str) -> None:
    """What stands below it tells how it is to work, unless that is work itself."""
    text = f"- Diesel tested every month\n- Badges checked at the gate\n- **Second meter for hall two**:\n  - {below}"
    found = actions(f"## Prevention\n{text}")
    assert expected in found
    assert (len(found) == 3) == (expected == "Second meter for hall two")


@pytest.mark.parametrize(
    ("title", "holds"),
    [
        ("Future prevention & a second feed", True), ("Still open", True), ("Next steps and owners", True),
        ("What we did next", False), ("What happened next", False),
        ("Corrective actions and root cause", False), ("Next steps and timeline", False),
    ],
)  # fmt: skip
def test_a_heading_may_name_more_beside_follow_up_work(title: str, *, holds: bool) -> None:
    """Unless what it names tells what happened."""
    assert tells_actions(normalise(title)) is holds


def test_a_theme_that_might_be_a_task_is_none_among_themes() -> None:
    """Where all lines of a list are bold names above others, each of those below is an item, two deep and alone."""
    found = actions(_THEMES)
    assert len(found) == 7
    assert not {"Monitoring", "Purge", "Power", "Tenants"} & {*found}


@pytest.mark.parametrize(
    "text",
    ["- **Add alerting for the feeds**\n  - the old one looks at the diesel only\n- **Replace the switch of hall two**\n  - it was bought in 2009",
     "- **Rotate the badges**\n  - because the list leaked\n- **Retire the old gate**\n  - nobody uses it"],
)  # fmt: skip
def test_a_bold_task_above_what_explains_it_stays_the_item(text: str) -> None:
    """What is to be done is no theme, whatever stands below it."""
    assert len(actions(f"## Action items\n{text}")) == 2


# Arrows behind facts

_ANSWERS = """## What went badly, and what we do about it
- **The desk heard it from a tenant.** Our mail goes to a list nobody reads. → send it to the desk's phone (Ingrid, 12 Dec 2026)
- **Two keys for one gate.** → have a third one made. Facilities, GAT-12
- **The refund took a week to decide.** Fine in the end.
- No plan for a Sunday. We improvised. → write one page for Sundays (Tobias)
"""


def test_behind_an_arrow_stands_the_work_and_a_line_without_one_is_a_fact() -> None:
    """Neither the fact before the arrow nor a line without one is read."""
    found = read(_ANSWERS).items
    assert [item.action.rstrip(".").split(" (")[0].split(". ")[0] for item in found] == [
        "send it to the desk's phone",
        "have a third one made",
        "write one page for Sundays",
    ]


@pytest.mark.parametrize(
    "text",
    ["## Action items\n- Scale the gate 2 → 4 readers\n- Rename warn → error for the feeds\n- Book the plumber",
     "## Action items\n- Set the flag.\n- Move the switch\n- Mail the tenants. → see the list"],
)  # fmt: skip
def test_an_arrow_between_values_parts_nothing(text: str) -> None:
    """Without an answer in most lines all of them are read as they stand."""
    assert len(actions(text)) == 3


# Struck lines


@pytest.mark.parametrize(
    "remark",
    ["– abandoned in the board of 19/03, contract does not allow it", "they don't have one", "Declined by the board; too dear this year.",
     "we are at the biggest one", "nope. Nice, but nope", "not feasible before 2028", "委員会で却下"],
)  # fmt: skip
def test_struck_work_with_a_reason_is_given_up(remark: str) -> None:
    """The struck words are the work, what stands beside them says why nobody does it."""
    (_, item, _) = read(
        f"## Action items\n- Check the list\n- ~~Add a third gate to hall two~~ {remark}\n- Order keys"
    ).items
    assert (item.action, item.status) == ("Add a third gate to hall two", "wont_do")


@pytest.mark.parametrize(
    "live",
    ["they have promised one by Friday", "it is being rewritten by Ken", "we have not done it yet", "Add two gates to hall one", "We will widen the old gate", "Widen the gate instead", "it will be widened in spring by the landlord"],
)  # fmt: skip
def test_live_work_beside_struck_words_replaces_them(live: str) -> None:
    """New words for the work are the work."""
    (_, item, _) = read(
        f"## Action items\n- Check the list\n- ~~Add a third gate to hall two~~ {live}\n- Order keys"
    ).items
    assert item.status != "wont_do"
    assert "third gate" not in item.action


# Tables that ask why

_WHYS = """## Five whys
| # | Why? | Because | Countermeasure |
| 1 | Why was the gate shut? | The badge list was empty | List is filled again from HR (merged, #12) |
| 2 | Why was it empty? | The export failed | - |
| 3 | Why did nobody see it? | No check on its size | Quarterly look at the checks that only warn |
"""


def test_countermeasures_beside_whys_are_work() -> None:
    """Empty ones are none, and one that is merged is done."""
    assert [status for _, status in _states(_WHYS)] == ["done", "open"]


@pytest.mark.parametrize(
    ("measure", "status"),
    [("Model now filters on the flag", "done"), ("The desk now signs each list", "done"), ("Ops now needs a sheet for it", "open"), ("The team now has to sign it", "open")],
)  # fmt: skip
def test_a_measure_that_is_now_needed_is_not_in_place(measure: str, status: str) -> None:
    """How things are by now says that it was done, what is lacking does not."""
    rows = f"| Why? | Because | Countermeasure |\n| Why was it shut? | It was empty | {measure} |"
    assert [status] == [found for _, found in _states(f"## Five whys\n{rows}")]


def test_a_table_of_whys_without_measures_holds_no_work() -> None:
    """Answers are causes."""
    text = "## Five whys\n| # | Why? | Because |\n| 1 | Why was it shut? | The list was empty |\n| 2 | Why empty? | The export failed |"
    assert not actions(text)


@pytest.mark.parametrize("again", ["〃", "同上", "Same as above", "ditto"])
def test_a_countermeasure_as_above_is_no_other_one(again: str) -> None:
    """The row above has it."""
    rows = f"| Why did it stop? | The tank was empty | Read the tank gauge daily |\n| Why was it empty? | Nobody looked | {again} |"
    assert actions(f"## Five whys\n| Why | Because | Countermeasure |\n{rows}") == [
        "Read the tank gauge daily"
    ]


def test_a_countermeasure_that_the_list_says_again_is_one_item() -> None:
    """The list knows who and until when."""
    text = _WHYS + "\n## Action items\n- Quarterly look at the checks that only warn — Ingrid — 12 Dec 2026\n"
    assert sum("Quarterly look" in action for action in actions(text)) == 1


# What an attacker did


@pytest.mark.parametrize("title", ["Attack narrative", "Kill chain", "What the intruder did", "How it went"])
def test_what_an_attacker_did_is_no_work(title: str) -> None:
    """Steps in the present tense read like tasks."""
    text = f"## {title}\n1. Attacker finds the key in an old fork.\n2. Clone the stores from a rented host.\n3. Use the key against staging.\n4. Alert triaged 8 July."
    assert not actions(text)


# Polite prose

_POLITE = "## Corrective and preventive measures\n"


@pytest.mark.parametrize(
    ("prose", "states"),
    [("The relay of hall two was replaced on 23 May 2026. We will inspect the others by the end of June 2026.", ["done", "open"]),
     ("A check has been added to the nightly run. The page on keys will be rewritten in May.", ["done", "open"]),
     ("We will publish the figures by the end of May 2026, and we are reviewing the threshold of the first notice.", ["open", "in_progress"]),
     ("We have also looked at a second hall. We decided against it for now.", ["wont_do"]),
     ("Some customers asked for a third feed. This is not planned.", ["wont_do"]),
     ("The committee also asked for a mirror. We do not plan this.", ["wont_do"])],
)  # fmt: skip
def test_sentences_of_a_polite_report(prose: str, states: list[str]) -> None:
    """What was put in place is done, what was thought of is not, and two promises are two items."""
    assert [status for _, status in _states(_POLITE + prose)] == states


@pytest.mark.parametrize(
    "prose",
    ["The limit was set too low in May, which caused the backlog.", "The alert was missed because nobody was there.",
     "It was replaced by nobody.", "The feed had been switched off before the incident.", "Service was restored on 23 May 2026."],
)  # fmt: skip
def test_causes_and_recovery_among_measures_are_no_deeds(prose: str) -> None:
    """What simply was so, or ended it, is no work."""
    assert not actions(_POLITE + prose)


def test_what_was_done_stands_beside_what_will_be() -> None:
    """*What we have done* is work that is finished where *What we will do* follows."""
    done = "## What we have done\n- The limit is now the same for all halls.\n- All tenants have received a letter.\n"
    will = "## What we will do\n- Add a check on the size of the list\n"
    assert [status for _, status in _states(done + will)] == ["done", "done", "open"]


# Promises in the text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("## Closing words\nA new list of keys will be circulated by Tobias by Friday, 11 Dec 2026.", "Tobias"),
     ("## Notes\nA second gate: **yes**, Ingrid to agree the place with the landlord by 14 Dec 2026.", "Ingrid"),
     ("## Notes\n- landlord replied, somebody must go there. **TODO** Tobias: arrange a visit", "Tobias"),
     ("## So what now\nI'm going to read all the other lists. Tobias will write the page on keys.", "Tobias")],
)  # fmt: skip
def test_promises_by_name(text: str, expected: str) -> None:
    """A name, a verb of work and a day, a mark or a heading that asks for it."""
    *_, item = read(text).items
    assert expected in f"{item.owner} {item.action}"


def test_a_paragraph_of_several_promises_hands_out_work() -> None:
    """Under any heading, if it has three of them and more than one makes them; kept ones are done."""
    who = "Present: Ingrid, Tobias\n\n"
    text = (
        f"## Thoughts\n{who}A few things are cheap. Tobias has already changed the list. He'll also write a check on its size. "
        "Ingrid gets a key of the gate. And we'd like a page on Sundays."
    )
    found = read(text).items
    assert [item.status for item in found] == ["done", "open", "open", "open"]
    assert not actions(
        f"## Thoughts\n{who}Tobias will see. We'll all remember that Sunday. Ingrid gets the joke."
    )
    assert not actions(
        f"## What happened\n{who}Tobias writes the list by hand. Ingrid gets a key. We'll never know why."
    )


@pytest.mark.parametrize(
    "text",
    ["## Timeline\n- 10:02 Ingrid to call the landlord by 10:30", "## Notes\nIngrid to Berlin by Friday.", "## Notes\nWe had to call, ready to leave by Friday.",
     "## Notes\nThe word TODO stands in the code. Nobody read it.", "## So what now\nTobias wants to write a rule, but we haven't decided.",
     "## So what now\nMaybe the gate goes one day. If you're new here, it's fine.", "## So what now\nWe'll see. I'll miss the old gate.",
     "## What happened\nI'm going to tell it from the start. We'll begin with the gate.", "## Notes\nThe gate will be opened by hand by Friday.",
     "## Notes\nAs agreed, Kafka to drop old records by Monday.", "## Notes\nThe plan: Database to restart by 12 December.",
     "## Notes\nThe feed will be moved by Jenkins by Friday each week.", "## Background\nWe told them, Ingrid to move the list by 3 May, but nobody did.",
     "## What went well\nThe plan was kept. We'd like to thank Ingrid."],
)  # fmt: skip
def test_sentences_that_promise_no_work(text: str) -> None:
    """Facts, wishes that nobody decided, times of the day and thanks."""
    assert not actions(text)


@pytest.mark.parametrize(
    ("instead", "expected"),
    [("", ["wont_do"]), (" Instead we will add a second meter.", ["wont_do", "open"]), (" It costs too much.", ["wont_do"]), (" So we decided not to, but we will add a second meter.", ["wont_do", "open"])],
)  # fmt: skip
def test_what_comes_instead_of_a_thought_is_work(instead: str, expected: list[str]) -> None:
    """A promise behind a refusal is not refused with it."""
    found = _states(f"## Action items\nWe also looked at a second hall. We decided against it.{instead}")
    assert [status for _, status in found] == expected


@pytest.mark.parametrize(
    ("remark", "status"),
    [("it was done by Zoe", "done"), ("we've already fixed it", "done"), ("they don't have one", "wont_do"), ("it is done by the end of May at best", "wont_do")],
)  # fmt: skip
def test_struck_work_that_was_done_is_done(remark: str, status: str) -> None:
    """What is said beside it need not be why nobody does it."""
    assert _states(f"## Action items\n- ~~Order the second meter~~ {remark}\n- Test it") == [
        ("Order the second meter", status),
        ("Test it", "open"),
    ]


def test_a_rule_behind_an_arrow_is_no_refusal() -> None:
    """``No deploys on Fridays from now on.`` is a measure, ``No. We live with it.`` is none."""
    said = "- Nobody saw it. → No deploys on Fridays from now on.\n- It was late. → Add a second meter for the hall.\n- It broke. → Write a test for the meter.\n- It rang. → No. We live with it."
    assert len(actions(f"## What went badly and what we do\n{said}")) == 3


@pytest.mark.parametrize(
    ("answer", "is_work"),
    [("Nothing goes live without a second pair of eyes.", True), ("No changes without a review.", True), ("None of us deploys alone from now on.", True),
     ("Nothing. It was bad luck.", False), ("None", False), ("Nothing we can do.", False), ("No change planned.", False), ("TBD", False), ("Nothing yet", False)],
)  # fmt: skip
def test_a_rule_that_begins_with_nothing_is_work(answer: str, is_work: bool) -> None:
    """What refuses an answer says no more than that."""
    said = f"- Nobody saw it. → {answer}\n- It was late. → Add a second meter for the hall.\n- It broke. → Write a test for the meter."
    assert len(actions(f"## What went badly and what we do\n{said}")) == 2 + is_work


def test_what_people_do_one_after_the_other_hands_out_nothing() -> None:
    """Elsewhere than below *What now* most of the sentences have to look ahead."""
    assert not actions(
        "## Findings\nZoe checks the meter. Kenji makes a call. Omar will find the cause later."
    )


# Nothing to do


@pytest.mark.parametrize(
    "line",
    [
        "Follow-up: none.", "Action items: none", "Next steps: None required.", "フォローアップ：なし", "対応：不要", "対応：不要。",
        "再発防止策：特になし。", "Nothing.",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "form", ["## {}\n{}", "## {}\n- {}", "## {}\n{}\n- Add a test", "## {}\n- {}\n- Add a test"]
)
def test_a_line_that_says_there_is_nothing_to_do_is_no_item(line: str, form: str) -> None:
    """Whatever label stands before, with or without a full stop, alone or beside items, in the section or in another."""
    work = ["Add a test"] if "Add" in form else []
    assert work == actions(form.format("Action items", line))
    assert [] == actions(f"## Notes\n{line}")


@pytest.mark.parametrize(
    "line",
    ["Follow-up: none of the alerts fire, add one", "対応：不要なアラートを消す", "Follow-up: none (OPS-12)"],
)
def test_a_line_that_only_begins_like_nothing_is_an_item(line: str) -> None:
    """Those words go on, or it is tracked."""
    assert 1 == len(actions(f"## Action items\n- {line}"))
