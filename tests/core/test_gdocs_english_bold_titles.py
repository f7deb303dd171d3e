"""Reports as teams keep them in Google Docs: bold lines for headings, prose with names, details on lines of their own."""

from __future__ import annotations

import pytest
from readings import actions, read
from reports import report

from pmdocs.core.documents.sections import read_sections

HEAD = "Written by Tomas, read by all of us (Ayo, Tomas, Bea, Ludo, Min)"
LONG = "We " + "w" * 4_000


def titles(text: str) -> list[str]:
    return [section.title for section in read_sections(report(text)).sections if section.form == "heading"]


def below(*lines: str, heading: str = "Action items") -> str:
    return "\n".join(["# Report", HEAD, f"## {heading}", *lines])


def owners(*lines: str) -> list[str]:
    return [str(item.owner.name if item.owner else "") for item in read(below(*lines)).items]


BOLD = "**What happened**\nThe pool ran dry.\n**Root cause**\nNo limit.\n{}\n- Add a limit to the pool\n**Said, not agreed**\n- Buy a second pool"


@pytest.mark.parametrize(
    "heading",
    ["**Next steps**", "**Action items**", "**What we're going to do**", "**What we’re going to do now**"],
)
def test_bold_lines_are_the_headings_of_a_document_that_has_no_others(heading: str) -> None:
    """A section ends at the next bold line, and what stands below that one is none of its items."""
    text = "# Derby blackout\n" + BOLD.format(heading)
    assert heading.strip("*") in titles(text)
    assert actions(text) == ["Add a limit to the pool"]


@pytest.mark.parametrize("line", ["(1) 暫定対策", "4.2 Short term"])
def test_a_bold_line_that_counts_parts_stays_below_its_section(line: str) -> None:
    """What is counted in brackets or with two numbers is a part of the section above it."""
    text = f"# Report\n**1. Summary**\nIt broke.\n**2. Root cause**\nA limit.\n**3. Action items**\n**{line}**\n- Add a limit to the pool\n**4. Timeline**\n- 12:01 paged"
    assert actions(text) == ["Add a limit to the pool"]


@pytest.mark.parametrize(
    "text",
    [
        "## Next steps\n**Team one**\n- Add a limit\n**Team two**\n- Add a check\n**Timeline**\nsoon\n**Later**\n- Add more",
        "# Report\n## Action items\n**Detection**\n- Add an alert\n**Prevention**\n- Add a limit\n**Process**\n- Update the guide\n## Lessons\nNone.",
        "# Report\n**We were lucky.**\nSome text.\n**Root cause**\nA limit.\n**Never again!**\nText.",
    ],
)
def test_bold_lines_among_other_headings_or_too_few_are_none(text: str) -> None:
    """Below styled headings bold lines only group, and sentences in bold are sentences."""
    assert not any(
        title in titles(text) for title in ("Team two", "Process", "Never again!", "We were lucky.")
    )


@pytest.mark.parametrize(
    ("line", "ticket"),
    [
        ("[OTA-388](https://gitlab.example.com/ota/-/issues/388)", "388"),
        ("[OPS-12](https://tracker.medialane.example/OPS-12)", "OPS-12"),
        ("OPS-12", "OPS-12"),
    ],
)
def test_a_line_that_is_nothing_but_a_ticket_belongs_to_the_item_above(line: str, ticket: str) -> None:
    """It is neither an item nor the theme of what follows."""
    lines = ("1. Add a limit to the pool", "Due: 2026-12-18", line, "2. Add an alert on the queue")
    first, second = read(below(*lines)).items
    assert ticket in first.ticket
    assert not second.ticket
    assert not second.theme


@pytest.mark.parametrize("line", ["See OPS-12 for the discussion", "[the report](https://example.com/OPS)"])
def test_a_line_that_says_more_than_a_ticket_is_none(line: str) -> None:
    first, *_ = read(below("1. Add a limit to the pool", line, "2. Add an alert on the queue")).items
    assert not first.ticket


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Tomas rewrites the cleanup script (flag, dry run). Not urgent.", "Tomas"),
        ("We'll turn on point in time recovery, Ludo does that today.", "Ludo"),
        ("We will rotate the keys. Bea takes care of it.", "Bea"),
        ("Bea sets up the bastion, hopefully by the end of next week.", "Bea"),
        ("- Insurance? Min asks the broker", "Min"),
        ("Ayo has written to all. She still has to call the two who didn't answer (Hart and Pim).", "Ayo"),
    ],
)
def test_who_does_it_is_named_in_the_sentence(line: str, owner: str) -> None:
    """A promise in the present names its owner; the head of the report may be all that shows a name to be one."""
    assert owners(line) == [owner]


@pytest.mark.parametrize(
    "line",
    [
        "Kafka writes the records to disk.",
        "The script deletes tenants by their name.",
        "Maria usually checks the logs.",
        "Emma never updates it.",
        "Bea has asked the vendor.",
        "Redis keeps the sessions.",
        LONG,
    ],
)
def test_what_things_do_or_people_did_is_no_promise(line: str) -> None:
    assert owners(line) == []


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("- Call the two who didn't answer (Hart and Pim)", ""),
        ("- Call the customers who complained (Acme and Demonte), 12 December", ""),
        ("- Train those who carry the pager (Bea), 12 December", "Bea"),
        ("- Call the two customers (Bea), 12 December", "Bea"),
    ],
)
def test_a_bracket_behind_a_clause_with_who_names_those_people(line: str, owner: str) -> None:
    """They are the ones to be called, and not who calls, unless the report knows the name."""
    assert owners(line) == [owner]


@pytest.mark.parametrize(
    ("detail", "owner"),
    [
        ("Bea", "Bea"),
        ("Bea and Tomas", "Bea"),
        ("Purchasing + Bea", "Purchasing"),
        ("Ayo / Ludo, by 12 July", "Ayo"),
        ("Bea, budget approved", "Bea"),
        ("Kafka", ""),
        ("Bea was against it", ""),
        ("See Bea", ""),
        ("Leipzig", ""),
        ("Redis, Kafka", ""),
    ],
)
def test_a_name_alone_below_an_item_is_its_owner(detail: str, owner: str) -> None:
    """All of it, or all before a comma, has to be names, and one of them known."""
    lines = ("- Supplier changes: firmware lead must sign them", f"  - {detail}", "- Add a probe to the farm")
    assert owners(*lines) == [owner, ""]


def test_handles_that_are_joined_before_the_words_leave_nothing_of_the_joint() -> None:
    for joint in (" + ", " and ", " & ", ", "):
        assert actions(below(f"- @fi{joint}@anoushka: tabletop with the crew")) == ["tabletop with the crew"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("The team will move the notices to a shared mailbox; this was completed on April 10.", "done"),
        ("- Move the notices (which was done on April 10)", "done"),
        ("- Move the notices, it has been done on 12 May", "done"),
        ("- Move the notices; this was not completed on April 10", "open"),
        ("- Move the notices; this is to be completed on 10 December", "open"),
        ("- Move the notices; this was completed on April 10 for two of nine", "open"),
    ],
)
def test_a_clause_behind_may_say_that_it_was_done_on_a_day(line: str, status: str) -> None:
    """Only with nothing else behind the day: what else is said may leave something open."""
    assert [item.status for item in read(below(line)).items] == [status]


def test_decisions_that_are_no_work_are_no_items() -> None:
    """Below *Decisions* a line counts that names somebody or a day, or says what is to be done."""
    lines = (
        "1. The incident is rated Severity 1.",
        "2. Counter staff receive local accounts. J. Whitcomb to set these up, target 2026-12-15.",
        "3. Paper forms will be kept at all counters.",
        "4. No disciplinary action.",
    )
    said = actions(below(*lines, heading="Decisions of the April 14 meeting"))
    assert [each.partition(" ")[0] for each in said] == ["Counter", "Paper"]


@pytest.mark.parametrize(
    "more",
    [
        "If the vendor can't offer it this year, we'll consider it in the next procurement.",
        "If necessary, we will ask another vendor.",
        "If it fails, we'll roll it back.",
    ],
)
def test_what_is_done_if_it_fails_is_no_item_of_its_own(more: str) -> None:
    assert len(actions(below(f"We intend to ask the vendor to support automated renewal. {more}"))) == 1


def test_who_agreed_to_do_something_promises_it() -> None:
    """The sentence that follows tells more of it."""
    (said,) = actions(
        below("Purchasing has agreed to draft a procedure. The draft will be presented in May.")
    )
    assert said.startswith("Purchasing has agreed")


@pytest.mark.parametrize("header", ["Division", "Directorate", "Department"])
def test_the_column_of_divisions_says_which_team(header: str) -> None:
    rows = f"| Measure | {header} | Due |\n| Add an inventory | Telecom | 2026-12-01 |"
    (item,) = read(below(rows)).items
    assert item.team == "Telecom" or (item.owner is not None and item.owner.name == "Telecom")
