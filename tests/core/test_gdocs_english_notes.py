"""Follow-up work as teams note it in running notes and minutes of a review: marks, arrows, promises, refusals."""

from __future__ import annotations

import time

import pytest
from readings import actions, read, states

HEAD = "# Review\nattendees: nadia, oleks, Petra Holm (nursing), Jeroen Bakx, Kim Ng\n"


def owned(text: str) -> list[tuple[str, str]]:
    """What is to be done, and by whom."""
    return [
        (item.action, (item.owner.email or item.owner.name) if item.owner else "")
        for item in read(text).items
    ]


@pytest.mark.parametrize(
    ("line", "action", "owner"),
    [
        ("- TODO(nadia): add a cost alert", "add a cost alert", "nadia"),
        ("[] AI(Sam): add a test", "add a test", "Sam"),
        ("- TODO(oleks): rotate the key → moved to the platform team (Ibrahim)", None, "Ibrahim"),
        ("- TODO(oleks): rotate the key, handed over to their platform", None, ""),
        ("- TODO(oleks): rotate the key → moved to the next sprint", None, "oleks"),
        ("- TODO(someone): add a test", "add a test", ""),
        ("- TODO(誰か): 監視を追加する", "監視を追加する", ""),
        ("- TODO(oleks): page when traffic is handed to the standby", None, "oleks"),
    ],
)
def test_a_mark_with_a_name_is_read_among_action_items_too(line: str, action: str | None, owner: str) -> None:
    """Its name is who does it, unless the line goes on to say that somebody else has the work now."""
    ((said, who),) = owned(f"{HEAD}## Action items\n{line}\n")
    assert who == owner
    assert action is None or said == action


@pytest.mark.parametrize(
    ("line", "action", "owner", "due"),
    [
        ("AP (lobby): replace the access point", "AP (lobby): replace the access point", "", ""),
        ("Action (Phase 2): drain the node", "Action (Phase 2): drain the node", "", ""),
        ("AI (LLM): add a check", "AI (LLM): add a check", "", ""),
        ("タスク（夜間）：再起動する", "タスク（夜間）：再起動する", "", ""),
        ("TODO(ken, 2027-01-10): rotate the keys", "rotate the keys", "ken", "2027-01-10"),
        ("TODO(OPS-12): rotate the keys", "rotate the keys", "", ""),
    ],
)
def test_what_else_stands_in_the_bracket_of_a_mark_is_nobody(
    line: str, action: str, owner: str, due: str
) -> None:
    """Days and tickets go to their fields, and words stay with the work."""
    (item,) = read(f"{HEAD}## Action items\n- {line}\n").items
    assert (action, owner, due) == (item.action, item.owner.name if item.owner else "", str(item.due or ""))


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Decisions", "- @ken approved it"),
        ("Decisions", "- No disciplinary action against <ken@example.com>"),
        ("決定事項", "- @tanaka の処分は行わない"),
        ("Round the table", "- @ken fix worked"),
        ("Round the table", "- <ken@example.com> review of the night"),
        ("議論", "- 鈴木さん：アラートが多い"),
        ("議論", "- 患者さんが来週までに来院する"),
        ("議論", "- 手順書を用意しておいてほしい（顧客）"),
        ("議論", "- 鈴木さん：再起動は不要とする"),
        ("役割", "- 鈴木さん：記録する"),
        ("当日の動き", "- 鈴木さん：再起動する"),
        ("やったこと", "- 鈴木さんが来週までに再起動する"),
    ],
)
def test_who_is_only_spoken_of_has_nothing_to_do(heading: str, line: str) -> None:
    """What somebody said, approved or did, and what was decided about them, is no work of theirs."""
    assert owned(f"{HEAD}## {heading}\n{line}\n") == []


@pytest.mark.parametrize(
    ("line", "owner"),
    [("the alert was missed → Ken", "Ken"), ("ディスクが満杯になった → 鈴木さん", "鈴木さん")],
)
def test_a_fact_that_is_handed_to_somebody_is_open(line: str, owner: str) -> None:
    """What happened is what they are to deal with; what they did themselves is done."""
    items = read(f"{HEAD}## Action items\n- {line}\n- Added a test → Ken\n").items
    assert [item.status for item in items] == ["open", "done"]
    assert items[0].owner is not None
    assert items[0].owner.name == owner


@pytest.mark.parametrize(
    "mark", ["TODO(name): what, when", "TODO(owner): task", "AI(who): …", "TODO(担当者): 内容"]
)
def test_a_mark_as_a_template_has_it_is_no_work(mark: str) -> None:
    """A bracket that only says what belongs into it names nobody."""
    assert actions(f"{HEAD}## Notes\n- it was slow\n## Template\n{mark}\n") == []


def test_a_mark_with_a_name_is_no_title_of_the_list_below() -> None:
    """The notes that go on below ``TODO(oleks): …`` are notes."""
    text = f"{HEAD}## Notes\nTODO(oleks): set the severity\n- should finance have their own copy\n- nobody looked\n"
    assert owned(text) == [("set the severity", "oleks")]


@pytest.mark.parametrize(
    ("line", "action", "owner"),
    [
        ("AI: Petra – reprint the cards for the ward", "reprint the cards for the ward", "Petra"),
        ("AI: Jeroen lower the threshold to 500", "lower the threshold to 500", "Jeroen"),
        ("→ nadia: freshness banner on the dashboards", "freshness banner on the dashboards", "nadia"),
        ("- → oleks add a limit to the pool", "add a limit to the pool", "oleks"),
        ("- it took 4h, known, oleks has a branch, needs review → nadia", None, "nadia"),
        ("- where do warnings go? → route errors to the pager (oleks, DP-931), rest stays", None, "oleks"),
    ],
)
def test_marks_and_arrows_hand_work_to_whom_the_report_knows(
    line: str, action: str | None, owner: str
) -> None:
    """Behind ``AI:`` or an arrow a name of somebody present says who does it, and is no part of the work."""
    ((said, who),) = owned(f"{HEAD}## Round the table\n- it was slow\n{line}\n")
    assert who == owner
    assert action is None or said == action


@pytest.mark.parametrize(
    "line",
    [
        "AI: Petra – I think it is noisy",
        "AI: Petra – restarted the pods",
        "AI: Kafka – restarts often",
        "- the page went from Kim → nadia",
        "- → nadia done",
        "- → kafka: four brokers",
        "- 3 → 7 pods, and that helped (nadia)",
    ],
)
def test_marks_and_arrows_before_remarks_deeds_and_things_hand_out_nothing(line: str) -> None:
    """What somebody said or did, and what no person is, is no work."""
    assert actions(f"{HEAD}## Round the table\n- it was slow\n{line}\n") == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Petra will review the 37 patients with the safety team.", "Petra"),
        ("Dr. Bakx will ask the vendor for a quote, no date.", "Dr. Bakx"),
        ("Seems to be 15 + 5. Rosa to check the timeout in the pager.", "Rosa"),
        ("Agreed: Jeroen sets up scanning before 1 April; the calendar is not pursued.", "Jeroen"),
        ("Kim raises it in the service review on 17 December.", "Kim"),
        ("Petra asked why. She will rewrite the wording guide by the end of December.", "Petra"),
        ("Internal Audit will perform a review of the fixes in the third quarter.", "Internal Audit"),
    ],
)
def test_what_somebody_present_takes_on_is_work(text: str, owner: str) -> None:
    """Who was there needs no day for what they *will* do; in the present tense, and of others, a day has to be said."""
    assert [who for _, who in owned(f"{HEAD}## Discussion\n{text}\n")] == [owner]


def test_a_promise_that_speaks_of_it_is_told_with_what_it_is() -> None:
    """The short line around ``takes it to …`` is the work, unless another day or state stands there."""
    told = (
        "- data contract with checkout? Not again without a sponsor. Kim takes it to the vendor by 5 December"
    )
    other = "- it was fixed on 3 December. Kim takes it to the board by 5 December"
    assert actions(f"{HEAD}## Discussion\n{told}\n{other}\n") == [
        "data contract with checkout? Not again without a sponsor. Kim takes it to the vendor",
        "Kim takes it to the board",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Petra will probably add a test.",
        "Petra will not add a test.",
        "Petra will know more after the call.",
        "Medilink will add a test.",
        "If it happens again Petra will page Kim.",
        "Kim sends the report every Friday.",
        "Kim works on the ward on Monday.",
        "Kim sends the alert at 08:20 on Monday.",
        "The vendor asked. He will add a test by Friday.",
        "Petra asked why. Kim said no. She will add a canary by Friday.",
    ],
)
def test_doubts_habits_conditions_and_moments_are_no_promises(text: str) -> None:
    """Nor is what somebody will do whom nobody can tell: two people stand before *she*."""
    assert actions(f"{HEAD}## Discussion\n{text}\n") == []


@pytest.mark.parametrize(
    "heading",
    [
        "Considered and not taken forward",
        "Considered, not pursued",
        "What we're not doing",
        "Discussed but not adopted",
    ],
)
def test_below_a_heading_of_what_was_refused_there_is_no_work(heading: str) -> None:
    """Whatever the heading above it says."""
    text = f"## Action items\n### Now\n- Add a test\n### {heading}\n- Paper for all\n- A limit of 40\n"
    assert actions(text) == ["Add a test"]


@pytest.mark.parametrize("heading", ["Not done yet", "Not started", "To be considered", "Longer term"])
def test_what_is_not_done_yet_is_work(heading: str) -> None:
    """A heading that puts work off refuses nothing."""
    assert actions(f"## Action items\n### {heading}\n- Rotate the keys\n") == ["Rotate the keys"]


@pytest.mark.parametrize(
    "line",
    [
        "should finance have a copy of their own? no, two truths",
        "Do we need a second pool? No.",
        "Is it worth a drill? nope",
        "監視を二重にするか？→不要",
    ],
)
def test_a_question_that_is_denied_is_given_up(line: str) -> None:
    """Among action items it stays one, for it may have been tracked; elsewhere it is none."""
    items = read(f"## Action items\n- Add a test\n- {line}\n").items
    assert [item.status for item in items] == ["open", "wont_do"]
    assert actions(f"## Notes\n- {line}\n## Action items\n- Add a test\n") == ["Add a test"]


@pytest.mark.parametrize(
    "line",
    [
        "Can we alert on it? no owner yet",
        "Can we alert on the lag? No, add a dashboard instead",
        "Can we alert on the queue? Yes, by Friday",
        "監視を追加できないか？→佐藤さん",
    ],
)
def test_a_question_that_is_answered_with_work_stays(line: str) -> None:
    """Nor does its answer sign it."""
    items = read(f"## Action items\n- Add a test\n- {line}\n").items
    assert len(items) == 2
    assert items[1].owner is None or items[1].owner.name == "佐藤さん"


def rows(*cells: str) -> list[str]:
    """The actions of a table in which two rows are work and one holds the cells."""
    head = "| Ref | Action | Owner | Due | Status |\n| R1 | Add a test | Ken | 2026-12-01 | Open |\n| R2 | Fix the pool | Ken | 2026-12-01 | Open |"
    return actions(f"## Action items\n{head}\n| {' | '.join(cells)} |\n")[2:]


@pytest.mark.parametrize("action", ["See R2", "Same as above", "Covered by R1", "ditto", "R1と同じ", "同上"])
def test_a_row_that_only_leads_to_another_is_no_work(action: str) -> None:
    """It stands there so that each finding has a row."""
    assert rows("R3", action, "–", "–", "–") == []


@pytest.mark.parametrize(
    "cells",
    [
        ("R3", "See R1", "Bob", "2026-12-02", "Open"),
        ("R3", "See R9", "", "", ""),
        ("R3", "See OPS-12", "", "", ""),
        ("R3", "Same as above for the standby", "", "", ""),
    ],
)
def test_a_row_that_says_more_than_where_to_look_is_work(cells: tuple[str, ...]) -> None:
    """By its owner, by its words, or because no row of the table is meant."""
    assert rows(*cells) == [cells[1]]


def test_colours_in_a_rag_column_say_nothing_of_the_state() -> None:
    """Green is no *done*, red no *open*; the words beside a colour, and instead of one, say it."""
    told = ["Green – on track", "Amber", "Red – vendor has not completed", "Complete", "Green – complete"]
    lines = [f"| Fix part {at} of it | Ken | 2026-12-01 | {word} |" for at, word in enumerate(told)]
    items = read("## Action items\n| Action | Owner | Due | RAG |\n" + "\n".join(lines)).items
    assert [item.status == "done" for item in items] == [False, False, False, True, True]
    assert not [finding for item in items for finding in item.findings if "status" in finding.advice]


@pytest.mark.parametrize(
    ("response", "status"),
    [("Not accepted. Cost disproportionate to the risk", "wont_do"), ("Agreed – completed 5 March", "done")],
)
def test_what_was_refused_and_closed_was_not_done(response: str, status: str) -> None:
    """*Closed* ends a row in a register of findings whatever became of it; the response says what."""
    text = (
        "## Action items\n| Recommendation | Mgmt response | Owner | Due | RAG |\n"
        "| Reinstate the trailer check | Agreed | Ken | 2026-12-01 | Amber |\n"
        "| Raise the delay with the vendor | Agreed | Ken | 2026-12-01 | Complete |\n"
        f"| Build a second data service | {response} | Ken | 2026-12-01 | Closed |\n"
    )
    assert [item.status for item in read(text).items] == ["open", "done", status]


@pytest.mark.parametrize(
    ("line", "ticket"),
    [
        ("Contract test against the sandbox, nightly. CHK-1885", "CHK-1885"),
        ("Contract test. CHK-1885 <b@example.com> {2026-12-04}", "CHK-1885"),
        ("Read more about it. RFC-2119", ""),
        ("Support the key format of CHK-1885", ""),
    ],
)
def test_a_key_that_is_the_last_sentence_is_the_ticket(line: str, ticket: str) -> None:
    """Within a sentence it may be what the work is about."""
    (item,) = read(f"## Action items\n- {line}\n").items
    assert item.ticket == ticket


def test_work_with_a_chip_is_no_name_above_the_lines_below() -> None:
    """``Ken <chip>`` names the owner of what stands below; words of a sentence beside a chip are the work."""
    text = (
        "## Action items\n- Cached rates as a fallback <b@example.com>\n  - [CHK-18](https://a.example/jira/CHK-18)\n"
        "- Ken Sato <k@example.com>\n  - Add an alert\n  - Add a test\n"
    )
    assert owned(text) == [
        ("Cached rates as a fallback", "b@example.com"),
        ("Add an alert", "k@example.com"),
        ("Add a test", "k@example.com"),
    ]
    assert read(text).items[0].ticket.endswith("CHK-18")


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Add questions to the script (done, went live Tuesday)", "done"),
        ("Add questions to the script (done, went live in one region)", "in_progress"),
        ("Add questions to the script (done, goes live Tuesday)", "in_progress"),
        ("Add questions to the script, in review", "in_progress"),
        ("Put the script in review", "open"),
    ],
)
def test_how_far_a_line_says_that_it_is(line: str, status: str) -> None:
    """That something went live leaves nothing of it; a part, or a day to come, does."""
    assert [item.status for item in read(f"## Action items\n- {line}\n- Add a test\n").items] == [
        status,
        "open",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "→ " * 2000,
        "Kim takes " * 500,
        "a? no, " * 700,
        ". " * 2000 + "CHK-1",
        "TODO(a): b → moved to " * 200,
        "x." + " " * 4000,
        "Kim" + " " * 4000 + "x",
        "She will add, " * 300,
    ],
)
def test_long_lines_are_read_at_once(text: str) -> None:
    """No pattern tries every part of a line against every other."""
    began = time.perf_counter()
    read(f"{HEAD}## Notes\n- {text}\n## Action items\n- {text}\n")
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    "lead",
    ["In addition to these measures, the following should be considered:", "We should consider the following:", "We need to do the following things:", "The following improvements are planned:"],
)  # fmt: skip
def test_what_follows_is_the_work_and_not_the_sentence_that_says_so(lead: str) -> None:
    """A sentence that reads like work itself swallowed the list below it."""
    assert ["Pin the CDN", "Check the sums"] == actions(
        f"# X\n## Recommendations\n{lead}\n- Pin the CDN\n- Check the sums"
    )


def test_the_following_things_may_be_what_the_work_is_done_to() -> None:
    """Then they are its details."""
    assert ["Update the following runbooks"] == actions(
        "# X\n## Recommendations\nUpdate the following runbooks:\n- payments\n- search"
    )


@pytest.mark.parametrize(
    "line", ["- Fix the list √", "- √ Fix the list", "- Fix the list ✓", "- ✓ Fix the list"]
)
def test_a_root_sign_is_a_tick(line: str) -> None:
    """As people find it on their keyboards."""
    assert [("Fix the list", "done")] == states(f"# X\n## Action items\n{line}")
