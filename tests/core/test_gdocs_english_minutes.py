"""Minutes, 8D reports and debriefs as English offices write them: who takes what on, until when, and what sums it up."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest
from reports import report

from pmdocs.core.actions.items import read_items
from pmdocs.core.actions.told_progress import told_progress
from pmdocs.core.documents.instructions import is_guidance
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.documents.work_marks import work_mark
from pmdocs.core.vocabulary import match_column

_HEAD = "# Card outage review\nPresent: Kath Dunmore (chair), Lorraine Pike, Femi Adeyemi, Tracey W"

Told = tuple[str, str, str, str]


def _told(text: str, heading: str = "## Going round the table", head: str = _HEAD) -> list[Told]:
    document = report(f"{head}\n{heading}\n{text}", ending="Links")
    items = read_items(document, read_sections(document), reference=date(2026, 1, 19)).items
    return [
        (
            item.action,
            (item.owner.email or item.owner.name) if item.owner else "",
            item.due.isoformat() if item.due else "",
            item.status,
        )
        for item in items
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mr Rao confirmed that 11 feeds were checked and undertook to check the remaining six by 24 March.",
         ("check the remaining six", "Rao", "2026-03-24")),
        ("Ms Brennan agreed to review the supplier contract and report back on 24 March.",
         ("review the supplier contract and report back on 24 March", "Brennan", "2026-03-24")),
        ("Payments Operations is to write to the 63 complainants by 20 March.",
         ("Payments Operations is to write to the 63 complainants", "Payments Operations", "2026-03-20")),
        ("The final report is due to be submitted by Operational Risk not later than 26 March 2026.",
         ("The final report is due to be submitted by Operational Risk", "Operational Risk", "2026-03-26")),
        ("Lorraine – will rewrite section 3 of the policy.", ("Lorraine – will rewrite section 3 of the policy", "Lorraine", "")),
        ("Was the patient informed? - Lorraine checking with the consultant, today",
         ("Was the patient informed? - Lorraine checking with the consultant, today", "Lorraine", "2026-01-19")),
        ("Femi will present the case to the board in March.", ("Femi will present the case to the board in March", "Femi", "2026-03-31")),
        ("Femi – ACTION Tracey: ask the switchboard for the list. Done while we were talking :)", ("ask the switchboard for the list.", "Tracey", "")),
    ],
)  # fmt: skip
def test_what_minutes_say_that_somebody_takes_on(line: str, expected: tuple[str, str, str]) -> None:
    """Undertakings, duties of a department, what somebody is at, and the day that such a sentence ends with."""
    assert expected in [told[:3] for told in _told(line)]


@pytest.mark.parametrize(
    "line",
    ["Mr Rao confirmed that all 17 feeds were checked on 4 March.", "The goal is to reduce errors by 20 March.",
     "Operations is to blame for the delay until 20 March.", "The report was submitted by Operational Risk on 16 January.",
     "Lorraine – was checking the ward at 03:25", "Monitoring checking every minute is enough, today", "Kath agreed to nothing on 4 March.",
     "ACTION Plan: see the appendix", "Operations are to see the numbers in June.", "Mr Rao agreed to restart the node on 12 January 2026.",
     "Marketing is to stay on the old list until 3 May.", "Femi agreed to disagree."],
)  # fmt: skip
def test_what_minutes_only_tell(line: str) -> None:
    """Facts, aims and blame are nobody's work."""
    assert [] == _told(line)


def test_an_undertaking_on_a_day_that_has_passed_is_not_due_then() -> None:
    """``on 12 January`` of minutes from the 19th tells of another meeting."""
    assert all(
        not due for _, _, due, _ in _told("Femi will present the figures from the call on 2026-01-12.")
    )


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("- Autoscaling: min replicas 12 → 30 until 31 Jan", ""),
        ("- Set the pool size 5 -> 20 until 14 Feb", ""),
        ("- Timeout 2 s → 10 s until Friday 30 Jan", ""),
        ("- Move the pool from 5 → 20 by 31 Jan", "2026-01-31"),
        ("- Write the runbook until 31 Jan", "2026-01-31"),
        ("- Raise 3 tickets with the vendor until 31 Jan", "2026-01-31"),
    ],
)
def test_how_long_a_setting_holds_is_no_due_date(line: str, due: str) -> None:
    """Behind a number and what it becomes, *until* tells when it goes back."""
    assert [due] == [told[2] for told in _told(line, "## Action items")]


@pytest.mark.parametrize(
    ("line", "ticket"),
    [
        ("[] Load test with real volume <dirk@korf.example> {2026-02-16} SHOP-4410", "SHOP-4410"),
        ("[] Load test with real volume {2026-02-16} (SHOP-4410)", "SHOP-4410"),
        ("[] Load test with real volume <dirk@korf.example> - SHOP-4410.", "SHOP-4410"),
        ("[] Tell <dirk@korf.example> about SHOP-4410", ""),
        ("[] Support {2026-02-16} UTF-8", ""),
    ],
)
def test_a_key_alone_behind_the_last_chip_is_the_ticket(line: str, ticket: str) -> None:
    """As the owner and the day are put first, and the ticket last."""
    document = report(f"{_HEAD}\n## Action items\n{line}", ending="Links")
    items = read_items(document, read_sections(document), reference=date(2026, 1, 19)).items
    assert [ticket] == [item.ticket for item in items]


def test_a_name_between_dashes_before_the_day_is_the_owner() -> None:
    """The chip behind it is the second sign; a thing behind a dash stays where no day follows."""
    lines = "1. Extend the bench with one device of each variant – Florian Gruber – {2026-02-10}\n2. Add a banner – Status Page"
    told = _told(lines, "## Action items")
    assert (
        "Extend the bench with one device of each variant",
        "Florian Gruber",
        "2026-02-10",
        "open",
    ) == told[0]
    assert "" == told[1][1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*Select and say why. Options that were rejected go below.*", True),
        ("*Think of other products, FMEA and standards.*", True),
        ("_What protects the customer today?_", True),
        ("*We will add a canary before each release.*", False),
        ("*Owner: Zoe, all items are hers.*", False),
        ("*Move the backups to site B before 12 March.*", False),
        ("**Add a canary to each deploy of the gateway.**", False),
        ("* Add a canary to each deploy of the gateway.", False),
        ("*" + "a " * 2000, False),
    ],
)
def test_help_in_emphasis_is_told_from_work(text: str, expected: bool) -> None:
    """It names no day, no label and no *us*, and all of it stands between the marks."""
    assert expected == is_guidance(text)


def test_help_below_a_heading_is_no_item() -> None:
    """What people wrote under it is."""
    text = "*Select and say why. Options go to the list below.*\n- Add a slot for the fallback\n- Test the boot with both parts"
    assert ["Add a slot for the fallback", "Test the boot with both parts"] == [
        told[0] for told in _told(text, "## D5 Corrective actions")
    ]


@pytest.mark.parametrize(
    "header", ["Update 19/1", "Status as of 3 May", "Progress on 12 May", "Position at 4 June 2026", "Last update 2026-01-19"]
)  # fmt: skip
def test_a_column_may_say_how_far_things_were_on_a_day(header: str) -> None:
    """As reviews of earlier actions name it; its cells must bear it out."""
    match = match_column(header)
    assert match is not None
    assert ("status", True) == (match.key, match.tentative)


@pytest.mark.parametrize(
    "header",
    ["Software update 3.1", "Updated", "Update", "Updated by 3 May", "Date of update", "Updates to 3 sites"],
)
def test_other_updates_are_no_state(header: str) -> None:
    """Without a day, or of a thing."""
    assert match_column(header) is None or match_column(header).key != "status"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Not done!! Order placed in November, never chased", "open"), ("Complete Dec", "done"), ("Done in March", "done"),
        ("Postponed from Nov to March because of flu", "deferred"), ("Deferred until the new contract", "deferred"),
        ("Done? Not yet", None), ("Complete Decoupling", None), ("Postponed maintenance window caused it", None), ("With finance, no news", None),
    ],
)  # fmt: skip
def test_what_such_a_column_says(text: str, status: str | None) -> None:
    """An exclamation mark ends what is said; a month behind *done* tells when."""
    assert status == told_progress(text)


def test_the_table_of_an_earlier_debrief_is_read() -> None:
    """Its column of states bears the day of the meeting, and may end with a day to come."""
    text = (
        "| No | Action | Lead | Update 19/1 |\n| 7 | Spare toner in every cabinet | Tracey | Not done!! Tracey chasing, 23 Jan |\n"
        "| 8 | Laminated call tree | Lorraine | Complete Dec |\n| 9 | Exercise with night staff | Kath | Postponed from Nov to March |"
    )
    assert [
        ("Spare toner in every cabinet", "Tracey", "2026-01-23", "open"),
        ("Laminated call tree", "Lorraine", "", "done"),
        ("Exercise with night staff", "Kath", "", "deferred"),
    ] == _told(text, "## From the last debrief")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ACTION Tracey: get the list corrected", "Tracey"), ("ACTION Ben/Gareth: look into it", "Ben/Gareth"), ("TODO Tom and Ada: order", "Tom and Ada"),
        ("ACTION ITEMS: none", ""), ("ACTION Items: none", ""), ("Action Plan: see below", ""), ("ACTION Required: yes", ""), ("ACTION: order one", ""),
    ],
)  # fmt: skip
def test_whose_a_mark_in_capitals_is(text: str, who: str) -> None:
    """A name between the mark and its colon; a title has none."""
    mark = work_mark(text)
    assert who == (text[slice(*mark.who)] if mark and mark.who else "")


_MINUTES = (
    "3.1 The certificate had expired.\n3.3 Registry asked to be telephoned.\n**Action: JB** to add Registry to the telephone cascade.\n"
    "3.5 Expiry could be monitored.\n**Action: SR** to enable the plugin before the next meeting.\nAction summary\n"
)


def test_a_table_that_refers_to_paragraphs_sums_them_up() -> None:
    """What a paragraph hands out is its row, in however other words; what no row refers to stays."""
    rows = "| Item | Action | By whom | By when |\n| 3.3 | Cascade | JB | 16 Feb |\n| 3.1 | Report | SR | 17 Feb |"
    assert ["SR to enable the plugin before the next meeting.", "Cascade", "Report"] == [
        told[0] for told in _told(_MINUTES + rows, "## Minutes")
    ]
    both = rows.replace("3.1 | Report", "3.5 | Expiry monitoring")
    assert ["Cascade", "Expiry monitoring"] == [told[0] for told in _told(_MINUTES + both, "## Minutes")]


def test_a_row_of_somebody_else_sums_nothing_up() -> None:
    """Nor does a table that merely counts its rows."""
    other = (
        "| Item | Action | By whom | By when |\n| 3.3 | Letter | EG | 16 Feb |\n| 3.5 | Brief | EG | 17 Feb |"
    )
    assert 4 == len(_told(_MINUTES + other, "## Minutes"))
    counted = (
        "| Item | Action | By whom | By when |\n| 1 | Letter | JB | 16 Feb |\n| 2 | Expiry | SR | 17 Feb |"
    )
    assert 4 == len(_told(_MINUTES + counted, "## Minutes"))


def test_whoever_a_table_of_people_names_was_there() -> None:
    """Below an 8D's heading for the team, with the part that each has; so do the addresses of those who attended."""
    team = "# 8D\n## D1 Team\n| Name | Function |\n| Chen Yu-ting | Supplier quality |"
    line = "Chen Yu-ting will present the case at the quality circle."
    assert ["Chen Yu-ting"] == [told[1] for told in _told(line, "## Notes", team)]
    assert [] == _told(line, "## Notes", team.replace("Name | Function", "Part | Supplier"))
    chips = "# Review\nAttendees: <hanne.vermeulen@korf.example>"
    line = "Nobody knew. Hanne will add a forecast slot to the meeting."
    assert ["Hanne"] == [told[1] for told in _told(line, "## Notes", chips)]


@pytest.mark.parametrize(
    "line",
    [
        "12 → " * 1000,
        "Zoe and " * 500,
        "Mr " * 1300,
        "ACTION Zoe" * 400,
        "a, 3 " * 800,
        " - " * 1300,
        "*a_" * 1300,
    ],
)
def test_odd_lines_take_no_longer(line: str) -> None:
    """Each pattern goes through a line once."""
    started = perf_counter()
    _told(f"{line}until 31 Jan", "## Action items")
    _told(f"{line}undertook to check it, today")
    assert perf_counter() - started < 2
