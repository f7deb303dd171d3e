"""What tells of the same work again, of the response or of what was missing is no item; what is done is told in many ways."""

from __future__ import annotations

import pytest
from readings import NOW, actions, read, states
from reports import report

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.actions.items import read_items
from pmdocs.core.actions.tickets import normalise_ticket
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.findings import Code

# The same work in other words


TRACKED = "\n# Action items\n- Rotate the service keys\n- Archive the bad migration file"


def test_a_section_that_repeats_the_action_items() -> None:
    """A line elsewhere that says an item's work again is no second one; other work, and what names somebody, stays."""
    text = (
        "# Remediation\n- Rotate Service Keys\n- Page on stalled exports\n- Archive the bad migration (@ada)"
    )

    assert ["Page on stalled exports", "Archive the bad migration", *actions(TRACKED)] == actions(
        text + TRACKED
    )


def test_a_numbered_title_beside_action_items() -> None:
    """A numbered title is an item where nothing is tracked, and explains the items where something is."""
    text = "# Prevention\n## 1. Startup validation\nThe service now checks its keys."

    assert ["Startup validation"] == actions(text)
    assert actions(TRACKED) == actions(text + TRACKED)


def test_a_few_items_hide_nothing() -> None:
    """One item alone is no list of what is tracked: everything counts."""
    text = "# Prevention\n- Rotate Service Keys\n# Action items\n- Rotate the service keys"

    assert 2 == len(actions(text))


def test_prevention_beside_action_items() -> None:
    """Where work is tracked, a bare line below *Prevention* is what is in place or a rule; a finding tells how to track it."""
    text = "# Prevention\n- Always test on a copy\n- The tests now pin both cases\n- Page on stalls (@ada)"
    reading = read(text + TRACKED)

    assert ["Page on stalls", *actions(TRACKED)] == [item.action for item in reading.items]
    assert [Code.ACTION_LIST_IGNORED] == [
        found.code for found in reading.findings if found.code is Code.ACTION_LIST_IGNORED
    ]
    assert 3 == len(actions(text))


@pytest.mark.parametrize(
    "title", ["Recommended", "Short-term", "Implemented (done)", "恒久対策", "今後の再発防止策"]
)
def test_prevention_at_a_stage_is_work(title: str) -> None:
    """A heading that says when it is done makes it work that somebody plans or did."""
    text = f"# Prevention\n## {title}\n- Watch the size of the logs\n"

    assert ["Watch the size of the logs", *actions(TRACKED)] == actions(text + TRACKED)


# What is no work


@pytest.mark.parametrize(
    "line",
    [
        "The export never had a test for leap years.",
        "`upgrade` didn't have a formal test case at all.",
        "The cache had been tested with one tenant only.",
        "Tickets have been created and assigned in the tracker.",
    ],
)
def test_what_was_missing_is_a_cause(line: str) -> None:
    """Below *Prevention* a list may say what was missing before it says what is done about it."""
    text = f"# Prevention\n- {line}\n- Add a test for leap years"

    assert ["Add a test for leap years"] == actions(text)


@pytest.mark.parametrize(
    "line",
    [
        "Ada to find out why the page was never sent",
        "Add the checks that were never written",
        "We should test what had been left out",
        "The export never had a test: add one (OPS-12)",
        "The runbook was not up to date. Update it.",
        "Alerts were not paging → fix the route",
        "The page was never sent, so add a check",
    ],
)
def test_work_that_mentions_what_was_missing(line: str) -> None:
    """Whoever is to do something about it makes it work."""
    assert 1 == len(actions(f"# Prevention\n- {line}"))


@pytest.mark.parametrize("phase", ["Phase 1: Root cause (60 minutes)", "2. Step 2", "Incident response"])
def test_actions_of_a_phase_of_the_response(phase: str) -> None:
    """A bare ``Actions`` below a phase tells what was done while it lasted."""
    text = f"# Resolution\n## {phase}\n### Actions\n- Analysed the logs\n- Added a pool"

    assert actions(TRACKED) == actions(text + TRACKED)


def test_a_sentence_that_says_what_follows() -> None:
    """``Going forward, we will do the following`` is no item; its list is."""
    text = "# Summary\nGoing forward, we will do the following to avoid it:\n- Test upgrades on a copy\n- Page the lead"

    assert "following" not in " ".join(actions(text))


def test_a_long_sentence_before_a_japanese_list() -> None:
    """``…以下を実施する`` announces the list, however long it is."""
    lead = "来月の大規模な公開イベントでは、会場の二百名を超える利用者の通信を安定して捌く必要があることから、当日までに以下を実施する:"
    text = f"# 再発防止策\n{lead}\n1. 帯域の上限を外す\n2. 送信量のアラートを追加する"

    assert ["帯域の上限を外す", "送信量のアラートを追加する"] == actions(text)


# Where items stand


@pytest.mark.parametrize(
    "title",
    ["Preventive Enhancements", "Required action (credentials)", "Open follow-ups", "Pending actions"],
)
def test_more_headings(title: str) -> None:
    """Headings met in reports."""
    assert ["Stage new builds on one node"] == actions(f"# {title}\n- Stage new builds on one node")


@pytest.mark.parametrize("label", ["Action point", "**Action Item**", "アクションアイテム"])
def test_a_line_that_calls_itself_an_action(label: str) -> None:
    """Whatever the section is about."""
    assert ["create a list for announcements"] == actions(
        f"# Communication\nNobody was told.\n{label}: create a list for announcements"
    )


def test_names_above_what_was_done() -> None:
    """A name above lines that tell what was done only groups them."""
    text = "## Client improvements\n- Orion\n  - Added a flag for checkpoints\n  - Fixed the slow endpoint\n"

    assert ["Added a flag for checkpoints", "Fixed the slow endpoint"] == actions("# Action items\n" + text)


def test_corrective_actions_beside_the_mitigation() -> None:
    """``Corrective actions`` that are done count where another section tells of the recovery, else they are it."""
    done = "# Corrective actions\n- Added a health check\n- Updated the runbook\n"
    rest = "# Follow-up actions\n- Add a heartbeat"

    assert ["Add a heartbeat"] == actions(done + rest)
    assert 3 == len(actions("# Immediate mitigation\nRestarted it.\n" + done + rest))


# Done


def test_a_list_that_tells_the_past() -> None:
    """Where every line begins in the past, ``Reduced`` and ``Documented`` are no wishes."""
    text = "# Preventive actions\n- Moved the traffic to new cards\n- Reduced reliance on the old one\n- Documented details"

    assert {"done"} == {status for _, status in states(text)}


@pytest.mark.parametrize(
    ("line", "said", "status"),
    [
        ("Set up alarms for the database. (Done during this incident)", "Set up alarms for the database.", "done"),
        ("設定を見直す（本件で対応済み）", "設定を見直す", "done"),
        ("Set up alarms (done by hand today)", "Set up alarms", "done"),
        ("Set up alarms (as done for the cache)", "Set up alarms (as done for the cache)", "open"),
    ],
)  # fmt: skip
def test_a_remark_that_it_is_done(line: str, said: str, status: str) -> None:
    """In brackets behind the words, and however it goes on."""
    assert [(said, status)] == states(f"# Action items\n- {line}")


@pytest.mark.parametrize(
    ("remark", "ticket"),
    [
        ("fixed in #1234", "#1234"),
        ("done by OPS-12", "OPS-12"),
        ("done with SHA-256", ""),
        ("done in #1 and #2", ""),
    ],
)
def test_a_remark_names_what_it_was_done_by(remark: str, ticket: str) -> None:
    """The one ticket in it is the item's."""
    (item,) = read(f"# Action items\n- Cap the retries ({remark})").items

    assert ("Cap the retries", "done", ticket) == (item.action, item.status, item.ticket)


def test_done_with_a_day_in_the_column_for_days() -> None:
    """``Done — 2026-04-02`` where the day should stand says that it is done."""
    text = "# Action items\n| Action | Owner | Due |\n| Pin the lock file | Ada | Done — 2026-04-02 |\n| Cap retries | Bo | 2026-04-09 |"

    assert ["done", "open"] == [item.status for item in read(text).items]


def test_a_priority_in_brackets() -> None:
    """``(High)`` behind the words is how urgent it is."""
    (item,) = read("# Action items\n1. Evaluate the migration (High)").items

    assert ("Evaluate the migration", "P1") == (item.action, item.priority)


# Tables and groups


@pytest.mark.parametrize("tracker", ["Linear", "GitHub", "Trello", "Issue/PR"])
def test_a_column_named_after_the_tracker(tracker: str) -> None:
    """It holds the tickets; a tick behind one says that it is done."""
    text = f"# Action items\n| # | Action | Priority | {tracker} |\n| 1 | Upgrade the network plugin | High | OPS-198 |\n| 2 | Raise the timeout | Low | OPS-199 ✅ done |\n| 3 | Update the runbook | Low | ✅ done (this PR) |"

    assert [("OPS-198", "open"), ("OPS-199", "done"), ("", "done")] == [
        (item.ticket, item.status) for item in read(text).items
    ]


def test_done_with_a_day_behind_the_action_of_a_row() -> None:
    """``… Done 2026-05-22`` is a state, and no part of the words."""
    text = "# Action items\n| Action | Owner |\n| Return the node to service Done 2026-05-22 | Ada |\n| Test what was done 2026-05-22 again | Bo |"

    assert [
        ("Return the node to service", "done"),
        ("Test what was done 2026-05-22 again", "open"),
    ] == states(text)


def test_a_long_condition_above_tasks() -> None:
    """However long a list item with a colon is: above nothing but tasks it only says when."""
    text = "# Action items\n- In the future when dealing with sensitive code that may have breaking effects:\n  - Add integration tests\n  - More closely monitor for errors\n"

    assert ["Add integration tests", "More closely monitor for errors"] == actions(text)


def test_a_workaround_and_a_reminder_among_lists() -> None:
    """What helps until then, and what to be aware of, is no follow-up work."""
    text = (
        "# Prevention\nShort-term workaround:\n- Force the name to resolve locally\nLong-term fix:\n- Separate the checks\n"
        "## Cache rule reminder\n- Rules apply in their order"
    )

    assert ["Separate the checks"] == actions(text)


def test_a_card_is_a_ticket() -> None:
    """Trello's cards have an id; what follows it in the address is their title of the day."""
    (item,) = read("# Action items\n- Say how to reinstall (https://trello.com/c/Ab12cd/31-say-how)").items

    assert "https://trello.com/c/Ab12cd/31-say-how" == item.ticket
    assert normalise_ticket("https://trello.com/c/Ab12cd") == normalise_ticket(item.ticket)


# Lessons that end in work


def test_actions_taken_and_planned_below_a_lesson() -> None:
    """Where lessons end with ``Actions planned:``, what follows it and ``Actions taken:`` is work, done or to do."""
    text = (
        "# Lessons learned\n## On reviews\nNobody looked.\nActions taken:\n- We have extended the audit\nActions planned:\n"
        "- We will run the common tests\n## On access\nToo many had it.\nAction taken:\nThe list of users is kept in one place now.\n"
        "## On alerts\nAction planned: We will expand the checks"
    )

    assert [
        ("We have extended the audit", "done"), ("We will run the common tests", "open"),
        ("The list of users is kept in one place now.", "done"), ("We will expand the checks", "open"),
    ] == states(text)  # fmt: skip


def test_actions_taken_alone_are_the_response() -> None:
    """Without plans, what was done is what was done."""
    assert [] == actions("# Timeline\n10:02 Paged.\n# Response\nActions taken:\n- Restarted the node")


@pytest.mark.parametrize("lead", ["**Follow-up:**", "The path had no test at all. Follow-up:"])
def test_a_follow_up_in_passing(lead: str) -> None:
    """At the beginning of a paragraph or behind a sentence."""
    assert ["a smoke job against the local backend"] == actions(
        f"# Lessons learned\n- {lead} a smoke job against the local backend"
    )


def test_reasons_are_no_items() -> None:
    """A list below ``because:`` gives the reasons."""
    text = "# Next steps\nThis is no priority because:\n- There is no exploit\n- The impact is low\nThen:\n- Rotate the secret"

    assert ["Rotate the secret"] == actions(text)


def test_a_numbered_name_above_tasks() -> None:
    """A bold name of some words with a number names the tasks below it, and is none."""
    text = "# Action items\n1. **Hosting output validation**\n  - Verify the folder\n  - Test the rules\n"

    assert ["Verify the folder", "Test the rules"] == actions(text)


def test_english_with_dashes_is_english() -> None:
    """A dash or a curly quote in an English line does not make it Japanese."""
    text = (
        "# Prevention\n1. Stale state runbook (Medium) — written as part of this review\n"
        + TRACKED.replace("- Rotate", "- Stale state runbook (written)\n- Rotate")
    )

    assert "Stale state runbook (written)" in actions(text)
    assert 3 == len(actions(text))


def test_what_came_of_it_where_the_ticket_should_be() -> None:
    """``landed during the incident`` is a state; a day behind ``landed`` where the target should be is one too."""
    text = (
        "# Action items\n| Item | Tracking | Owner | Target |\n| Add a gate to the pipeline | OPS-12 | Ada | landed 2026-05-29 |\n"
        "| Clean up old devices | landed during incident (2218eee6) | Bo | landed 2026-05-29 |\n| Plan weekly | OPS-13 | Bo | v2.7 |"
    )

    assert [("OPS-12", "done"), ("", "done"), ("OPS-13", "open")] == [
        (item.ticket, item.status) for item in read(text).items
    ]


def test_a_line_that_names_several_priorities_has_none() -> None:
    """``each P1 / P2 thread`` is part of the sentence."""
    (item,) = read("# Action items\n- For each P1 / P2 thread note the decision\n").items

    assert ("For each P1 / P2 thread note the decision", "") == (item.action, item.priority)


def test_who_wrote_the_report_is_no_item() -> None:
    """The foot of a report below its last list."""
    assert ["Add a gate"] == actions(
        "# Action items\n- Add a gate\n\nReport created by: Ada\nLast updated 2026-01-10"
    )


def test_a_heading_that_ends_in_todo() -> None:
    """``Recovery TODO``."""
    assert ["Create a backup strategy"] == actions("# Recovery TODO\n- Create a backup strategy")


def test_what_was_tracked_goes_on_being() -> None:
    """A line that was an item before stays one, wherever it stands; a copy of it among the action items replaces it."""
    text = "# Prevention\n- Page on stalled exports\n- Ask twice" + TRACKED
    source = report(text)
    reading = read_sections(source)
    before = {identity_text("Page on stalled exports.")}
    items = read_items(source, reading, reference=NOW, tracked_before=before).items
    moved = report(text + "\n- Page on stalled exports (@ada)")

    assert ["Page on stalled exports", *actions(TRACKED)] == [item.action for item in items]
    assert 3 == len(read_items(moved, read_sections(moved), reference=NOW, tracked_before=before).items)


@pytest.mark.parametrize(
    ("title", "is_template"),
    [
        ("Postmortem Template", True), ("Template Postmortem", True), ("📝 Incident report template", True),
        ("ポストモーテム テンプレート", True), ("障害報告書の雛形", True),
        ("Incident: Terraform template broke the build", False), ("Postmortem template rendering failed", False),
        ("テンプレートの障害", False),
    ],
)  # fmt: skip
def test_a_document_that_calls_itself_a_template(title: str, is_template: bool) -> None:
    """Its rows are samples, however well they are filled in; a finding says so."""
    text = f"# {title}\n## Action items\n| Action | Owner | Due |\n| Add an alert | Ada | 2026-12-01 |"
    reading = read(text)

    assert is_template == (not reading.items)
    assert is_template == (Code.TEMPLATE_UNFILLED in {found.code for found in reading.findings})


def test_a_line_with_the_ticket_of_an_item() -> None:
    """With the ticket of a tracked item and words of it a line is that item; other work under one ticket is its own."""
    tracked = "\n# Action items\n| Action | Ticket |\n| Alert on failed launches of the fix | OPS-7 |\n| Raise the limit | OPS-8 |"
    text = (
        "# Preventive measures\n- Alert when the fix cannot launch (OPS-7)\n- Reduce the write load (OPS-7)"
    )

    assert ["Reduce the write load", "Alert on failed launches of the fix", "Raise the limit"] == actions(
        text + tracked
    )


@pytest.mark.parametrize("title", ["Fix / Resolution", "Resolution/Fix"])
def test_a_fix_is_the_resolution(title: str) -> None:
    """What was done to end it is no follow-up work, however it is told."""
    assert [] == actions(f"# {title}\n- Pin the image to a tag\n- Recreate the stack")
    assert ["Avoid floating tags"] == actions(
        f"# {title}\n- Pin the image\n# Prevention / Hardening\n- Avoid floating tags"
    )


@pytest.mark.parametrize(
    "lead",
    [
        "We take this seriously, and we’re making concrete changes based on this incident.",
        "We're also making two changes to improve reliability.",
        "We will be taking several steps to prevent a recurrence.",
    ],
)
def test_that_changes_are_made_is_no_item(lead: str) -> None:
    """What they are, the list below says; a change that is named is one."""
    assert ["Bound the retries"] == actions(f"## Next steps\n{lead}\n- Bound the retries")
    assert [] == actions(f"## Next steps\n{lead}")
    named = "We're making changes to the pool so that retries are bounded."
    assert [named] == actions(f"## Next steps\n{named}")


def test_what_refers_to_the_fix_above_is_no_item() -> None:
    """``These changes were included in …`` tells more of it."""
    told = "These changes were included in version 2.3, released on 25 November."
    assert ["We have added a limit to the retries."] == actions(
        f"## Remediation\nWe have added a limit to the retries.\n\n{told}"
    )


def test_a_lesson_may_promise_work_for_a_purpose_at_its_end() -> None:
    """A bare intention among lessons is none."""
    promised = "We will implement monitoring of names to detect wrong records."
    assert [promised] == actions(f"## Lessons learned\nNobody saw it.\n{promised}")
    assert [] == actions("## Lessons learned\nNobody saw it.\nWe will improve communication.")


def test_what_was_done_already_is_work_beside_what_comes_next() -> None:
    """Behind the account of the incident alone such a heading tells what responders did."""
    done, coming = (
        "## What we've already done\n- Pinned every action",
        "## What we're working on next\n- Add a check",
    )
    assert ["Pinned every action", "Add a check"] == actions(f"## What happened\nIt broke.\n{done}\n{coming}")
    assert [] == actions(f"## What happened\nIt broke.\n{done}\n## Appendix\n- Add a check")
