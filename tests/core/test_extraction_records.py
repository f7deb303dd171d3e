"""Items written as a title with fields, groups that only say where, events and signatures that are no work."""

from __future__ import annotations

import pytest
from readings import actions, read, states

# A title with fields


def test_fields_below_a_title() -> None:
    """Labels below a title, one of them its status, are fields and details of one item."""
    text = (
        "# Action items\n1. **Admission policies**\n  - **Scope:** production\n  - **Owner:** Ada\n  - **Status:** Done\n"
        "2. **Drift alarm**\n  - **Tool:** a CI job\n  - **Action:** compare both lists\n  - **Status:** Open"
    )

    assert [("Admission policies", "done"), ("Drift alarm", "open")] == [
        (item.action, item.status) for item in read(text).items
    ]
    assert "Ada" == str(read(text).items[0].owner)


def test_a_title_whose_first_field_is_the_work() -> None:
    """Where the first label says the action, its words are the item and the other labels are none."""
    text = "# Action items\n1. **Firewall**\n  - **Action:** Deploy the filter\n  - **Coverage:** all routes\n  - **Status:** ✅ Complete"

    assert [("Deploy the filter", "done")] == states(text)


def test_labels_that_are_no_fields() -> None:
    """Labels without a status, owner or day among them are tasks of the group."""
    text = "# Action items\n1. **Alerts**\n  - **Queue:** Page when it stalls\n  - **Disk:** Warn at 80 %"

    assert ["Queue: Page when it stalls", "Disk: Warn at 80 %"] == actions(text)


# Groups


@pytest.mark.parametrize(
    "group", ["note/cli.py", "src/core/", "Preventive measures", "再発防止（強制ガード）", "**Prevention:**"]
)
def test_a_group_that_says_where_or_why(group: str) -> None:
    """A file, or a heading for action items, above list items names their group."""
    text = f"# Corrective actions\n1. {group}\n  - Reject unknown models\n  - Pin the version"

    assert ["Reject unknown models", "Pin the version"] == actions(text)


def test_a_file_that_is_worked_on() -> None:
    """Words beside the file make the line itself the work."""
    text = "# Action items\n- README.mdに追記する\n  - 手順\n- Update cli.py\n  - the parser"

    assert ["README.mdに追記する", "Update cli.py"] == actions(text)


def test_bold_tasks_below_a_numbered_title() -> None:
    """A numbered title above lines that each have a bold task is their group, though it sounds like a task."""
    text = (
        "# Future action items\n## 1. Improve the simulation\n"
        "- **Install the tracer by default**: less friction\n- **Add a strict mode**: finds wrappers"
    )

    assert 2 == len(actions(text))
    assert ["Improve the simulation"] == actions(text.replace("**", ""))[:1]


# No work


@pytest.mark.parametrize(
    "line",
    [
        "15:20 UTC: Status page updated",
        "2026-04-18 09:00: 再起動して復旧",
        "9:05 am - The team was paged",
        "Attendees: Platform team, product",
        "Agenda: review the items",
        "Report created by: the on-call team, last updated 2026-05-01",
        "最終更新：2026-05-01",
        "効果: 再起動が要らなくなる",
        "Rationale: the old store prunes nothing",
    ],
)
def test_events_and_signatures(line: str) -> None:
    """An event with its time, who wrote the document and who meets are no items, wherever they stand."""
    assert ["Page on stalls"] == actions(f"# Action items\n- Page on stalls\n- {line}")


def test_what_is_enough_is_no_work() -> None:
    """A sentence that says that something will do promises nothing."""
    assert [] == actions("# Action items\nWhat we did so far should be enough.")


def test_a_ticket_that_the_table_tracks() -> None:
    """A paragraph beside a table that tells of a row's ticket again is no second item."""
    table = "# Action items\n\n| Action | Ticket |\n| Send the lost reminders again | #4711 |\n"
    note = "\n**#4711 sent again.** The lost reminders were sent again at night. See #4711.\n"

    assert actions(table) == actions(table + note)


# Checklists and debts


def test_boxes_below_a_prevention_checklist() -> None:
    """Boxes below the headings of a checklist for prevention are work; ticks of what is gone through each time are not."""
    text = "# Prevention & hardening checklist\n## 1. Environments\n- [ ] Lock the production branch\n"

    assert ["Lock the production branch"] == actions(text)
    ticks = "# Prevention checklist\n## Before a run\n- ✅ Stop the old server\n"
    assert ["Page on stalls"] == actions(f"{ticks}# Action items\n- Page on stalls")


def test_boxes_below_a_checklist_of_what_is_to_be_done() -> None:
    """In Japanese such a checklist says 対応 or 対策, and its boxes stand below stages."""
    text = "# 対応完了チェックリスト\n## 即座に実施（必須）\n- [x] 鍵を消す\n- [ ] パスワードを変える\n"

    assert [("鍵を消す", "done"), ("パスワードを変える", "open")] == states(text)


@pytest.mark.parametrize(
    "title", ["Q8. 今後の再発防止策は？", "Q5. 対策は何か", "Q3: Action items", "再発防止策は何ですか？"]
)
def test_headings_that_ask(title: str) -> None:
    """A report as questions and answers: number and question leave the heading's meaning."""
    assert ["上限を設ける"] == actions(f"# {title}\n- 上限を設ける")


def test_boxes_below_technical_debt() -> None:
    """An open box below *Technical debt* is work."""
    assert ["Name the rows"] == actions("# Technical debt\n- [ ] Name the rows\n")


# States from above


def test_what_is_still_to_come_below_what_was_done() -> None:
    """A heading about the future takes back what the heading above says of the state."""
    text = "# Preventive measures implemented\n## Short-term (next 2 weeks)\n- Add a checklist\n## At once\n- Rotate the keys"

    assert [("Add a checklist", "open"), ("Rotate the keys", "done")] == states(text)


def test_a_state_that_cannot_be_read() -> None:
    """A word in the status column that says no state leaves what the heading says."""
    table = "\n| # | 対策 | 状態 |---|\n| 1 | 問い合わせを減らす | Sprint-102 で |\n"

    assert [("問い合わせを減らす", "done")] == states(f"# 再発防止策\n## 短期（実施済み）\n{table}")
    assert [("問い合わせを減らす", "open")] == states(f"# 再発防止策\n## 短期\n{table}")


def test_past_forms_among_facts() -> None:
    """Where one line was done and none is a task, past forms that may also describe say that it was done."""
    text = "# Corrective actions\n- The store now prunes old files.\n- Added a test.\n- Updated alerting docs with limits."

    assert ["done"] * 3 == [state for _, state in states(text)]
    assert ("Updated alerting docs with limits.", "open") in states(
        f"{text}\n- Page on a full disk.\n- Cap the retries.\n- Rotate the keys."
    )


@pytest.mark.parametrize(
    ("line", "ticket"),
    [
        ("Deploy a pool with more memory (Jira OPS-259).", "OPS-259"),
        ("Page late (GitHub #12)", "#12"),
        ("Page now (see Linear ENG-12)", "ENG-12"),
        ("Rotate the keys (tracked in OPS-15)", "OPS-15"),
        ("レート制限を解除する（PR #77）", "#77"),
    ],
)
def test_a_ticket_in_brackets_behind_the_words(line: str, ticket: str) -> None:
    """The name of its tracker, and that it is tracked there, go with the ticket."""
    (item,) = read(f"# Action items\n- {line}").items

    assert (ticket, "") == (item.ticket, item.action[len(item.action.rstrip("(（ ")) :])
    assert item.action in line


@pytest.mark.parametrize(
    ("line", "status"),
    [("Delete the old nodes. (Done!)", "done"), ("Page early - done!", "done"), ("Write alarms (in progress!)", "in_progress")],
)  # fmt: skip
def test_a_state_with_joy(line: str, status: str) -> None:
    """An exclamation mark behind a state changes nothing."""
    assert [status] == [state for _, state in states(f"# Action items\n- {line}")]


def test_a_group_without_work() -> None:
    """*None* below the name of a group says that there is no work of that kind."""
    text = (
        "# Action items\n## Documentation improvements\nNone.\n## Technical improvements\n- Rotate the keys"
    )

    assert ["Rotate the keys"] == actions(text)


# Boxes, tables and addresses where they are not expected


def test_boxes_below_a_box() -> None:
    """A box below a box is tracked by itself if it is a task, and otherwise tells when the outer one is done."""
    text = "# Action items\n- [ ] Tell every operator when to move\n  - [ ] Write a guide for the move\n  - [ ] All operators informed"

    assert ["Tell every operator when to move", "Write a guide for the move"] == actions(text)


def test_an_open_box_within_the_resolution() -> None:
    """A box that nobody ticked is still to be done; a ticked one was part of the recovery."""
    text = "# Resolution\n- [x] Restart the peer\n- [ ] Add the load to the health check\n"

    assert ["Add the load to the health check"] == actions(text)


def test_a_table_of_action_items_within_the_resolution() -> None:
    """A table that calls its rows action items counts wherever it stands; another one there tells of the recovery."""
    text = "# Resolution\n\n| Action Item | Owner |\n| Measure the parallel requests | Backend team |\n"

    assert ["Measure the parallel requests"] == actions(text)
    assert [] == actions(text.replace("Action Item", "Step"))


def test_a_state_among_the_notes() -> None:
    """Without a column for states, a note that only says *Done* tells it."""
    text = "# Action items\n\n| Action Item | Owner | Notes |\n| Pin the version | Ada | Done |\n| Deploy a bot | Bob | see above |\n"

    assert [("Pin the version", "done"), ("Deploy a bot", "open")] == states(text)


def test_a_repository_is_no_ticket() -> None:
    """The address of what was made stays in the words; an issue's is the ticket."""
    made, filed = read(
        "# Action items\n- Write a script (https://github.com/acme/fixer)\n- Run it (https://github.com/acme/fixer/issues/3)"
    ).items

    assert ("", "https://github.com/acme/fixer/issues/3") == (made.ticket, filed.ticket)
    assert "https://github.com/acme/fixer" in made.action


def test_an_arrow_before_the_owner() -> None:
    """``(-> system team)``: the arrow is none of the name."""
    (item,) = read("# Action items\n- Adhere to the policy (-> system team)").items

    assert "system team" == (item.team or str(item.owner))


def test_a_hyphen_after_a_verb() -> None:
    """``Request-ci``, ``release.sh`` and the like are names of things and no orders."""
    text = "# Corrective actions\n- The check-layout job now fails on a gap\n- run-tests labels now act on a single change"

    assert ["done", "done"] == [state for _, state in states(text)]


def test_files_among_tracked_tasks() -> None:
    """A line that names the file does not keep the tasks beside it from being followed one by one."""
    text = (
        "# Action items\n1. **Add type safety**:\n  - ✅ Generate the types\n  - Create a shared package\n"
        "  - File: src/types.ts"
    )

    assert ["Generate the types", "Create a shared package"] == actions(text)


# What a tester of ours met


def test_like_words_with_their_own_ticket_or_owner_and_day() -> None:
    """Beside a table like words are other work where a ticket, or owner and day, tell them apart."""
    table = "# Action items\n\n| Action | Owner | Due | Ticket |\n| Update the runbook for checkout | Zoe | 2026-12-16 | OPS-1 |\n"

    assert 2 == len(actions(f"{table}- Update the runbook for search (owner: Al, due: 2026-12-20, OPS-2)"))
    assert 2 == len(actions(f"{table}- Update the runbook for search (owner: Al, due: 2026-12-20)"))
    assert 1 == len(actions(f"{table}- Update the runbook for checkout (Zoe, OPS-1)"))


@pytest.mark.parametrize(
    "detail",
    ["= Owner: Ada Byron. Due: 3 Dec 2026. Status: In progress.", "  - Owner: Ada Byron; due: 2026-12-03; status: in progress",
     "  - 担当: Ada Byron、期限: 12/3、状態: 対応中"],
)  # fmt: skip
def test_several_fields_in_one_line(detail: str) -> None:
    """Labels that follow one another in a line below an item are as many fields."""
    (item,) = read(f"# Action items\n- Bound the retries\n{detail}").items

    assert ("Ada Byron", "2026-12-03", "in_progress") == (str(item.owner), str(item.due), item.status)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Cap the page size. Owner: Ada. Due: 2026-12-01. Status: Done.", ("Cap the page size.", "done", "")),
        ("Publish the dashboard (DONE) — @ken", ("Publish the dashboard", "done", "")),
        ("Renew it (CERT-12) — @ken, by Dec 3", ("Renew it", "open", "CERT-12")),
        ("Watch it (INFRA-10, @tess)", ("Watch it", "open", "INFRA-10")),
        ("【担当】小林【期限】12/3 監視を直す", ("監視を直す", "open", "")),
    ],
)
def test_what_stands_behind_one_another(line: str, said: tuple[str, str, str]) -> None:
    """State, ticket, owner and day are lifted whatever stands behind them, and leave nothing of their brackets."""
    (item,) = read(f"# Action items\n- {line}").items

    assert said == (item.action, item.status, item.ticket)
    assert item.owner is not None


@pytest.mark.parametrize(
    "line", ["（例）閾値を見直す（担当: 山田太郎、期限: 12/3）", "例：閾値を見直す", "Example: Add a check (@ada)", "(example) Add a check"]
)  # fmt: skip
def test_examples_are_no_work(line: str) -> None:
    """What calls itself an example stays one, filled in as it is; in a table too."""
    table = f"# Action items\n\n| Action | Owner | Due |\n| {line} | 山田太郎 | 2026-12-03 |\n"

    assert [] == actions(f"# Action items\n- {line}")
    assert [] == actions(table)


@pytest.mark.parametrize(
    "title", ["試験配信の時間を延ばす", "負荷を抑える", "手順書に書く", "二重送信を防ぐ"]
)
def test_bold_titles_with_fields(title: str) -> None:
    """Any Japanese verb will do for a bold title with its fields below."""
    (item,) = read(f"# アクションアイテム\n**{title}**\n= 担当: Ada\n= 期限: 2026-12-03").items

    assert (title, "Ada", "2026-12-03") == (item.action, str(item.owner), str(item.due))


def test_details_tell_ticket_and_state() -> None:
    """A detail that links to a ticket gives it to an item without one; one that says so tells that it is done."""
    text = (
        "# Action items\n- Read the release notes before each rollout\n  - Already done in [the chart](https://github.com/acme/charts/pull/7)\n"
        "- Add a probe ([OPS-1](https://acme.atlassian.net/browse/OPS-1))\n  - see [another](https://github.com/acme/charts/pull/8)"
    )
    first, second = read(text).items

    assert ("done", "https://github.com/acme/charts/pull/7") == (first.status, first.ticket)
    assert ("open", "https://acme.atlassian.net/browse/OPS-1") == (second.status, second.ticket)


# A state that the words beside it turn round


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("closed - won't fix", "wont_do"), ("Closed (won't do)", "wont_do"), ("完了（見送り）", "wont_do"), ("クローズ（見送り）", "wont_do"),
        ("Done (deferred)", "deferred"), ("Done (planned)", "open"), ("Closed - backlog", "open"), ("✅ later", "open"), ("✅ 後で", "open"),
        ("Done (80%)", "open"), ("完了（来月）", "open"), ("完了（8割）", "open"), ("完了（仮）", "open"), ("Done (next release)", "open"),
        ("Done (100%)", "done"), ("Done (PR #12)", "done"), ("完了（11/18）", "done"), ("Done - 2026-04-02", "done"),
        ("In progress (50%)", "in_progress"), ("見送り（コストが見合わない）", "wont_do"), ("保留（予算待ち）", "deferred"),
    ],
)  # fmt: skip
def test_a_state_with_a_remark(cell: str, status: str) -> None:
    """*Done* counts only where nothing beside it says otherwise; what says *not done* in other words is heard."""
    text = f"# Action items\n\n| Action | Owner | Status |\n| Rotate the keys | Ada | {cell} |\n"

    assert [("Rotate the keys", status)] == states(text)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Rotate the keys - done by 2027-03-01", "open"), ("Rotate the keys - done in Q2, not now", "open"),
        ("Rotate the keys - completed with the next release", "open"), ("Rotate the keys. Done in the next sprint.", "open"),
        ("Rotate the keys (done with the migration next year)", "open"), ("[x] won't do: Rotate the keys", "wont_do"),
        ("☑ 見送り: 鍵を変える", "wont_do"), ("✔ 延期: 鍵を変える", "deferred"), ("Rotate the keys - done and tested", "done"),
        ("Rotate the keys (fixed in #12)", "done"), ("[x] Rotate the keys", "done"),
    ],
)  # fmt: skip
def test_a_state_in_a_line_that_is_turned_round(line: str, status: str) -> None:
    """The same for lines: a plan to be done is none of it, and a word behind a tick says more than the tick."""
    assert [status] == [state for _, state in states(f"# Action items\n- {line}")]


def test_an_order_among_records_is_an_item_without_an_owner() -> None:
    """Between titles that are orders, each above its owner; what only tells more of one is none."""
    text = "# Action items\nCap the retries\nAdd an alert\nOwner: Ada\nDue: 2026-12-01\nWrite the runbook\nOwner: Ken\nThe old one is out of date.\nCheck the queue"

    assert ["Cap the retries", "Add an alert", "Write the runbook", "Check the queue"] == actions(text)


def test_emphasis_around_every_sentence_is_no_help_of_a_template() -> None:
    text = "# Action items\n*Add an alert for the queue.*\n*Write the runbook for it.*"

    assert 2 == len(actions(text))


@pytest.mark.parametrize(
    "text",
    [
        "We are introducing several improvements to prevent this, including a new alert on the queue.",
        "We will take the following steps to prevent recurrence: add an alert, bound the pool.",
    ],
)
def test_an_announcement_that_says_what_is_changed_is_work(text: str) -> None:
    assert 1 == len(actions(f"# Next steps\n{text}"))


# Fields above their titles


def _owned(text: str) -> list[tuple[str, str, str]]:
    return [(item.action, str(item.owner or ""), str(item.due or "")) for item in read(text).items]


@pytest.mark.parametrize(
    ("labels", "titles"),
    [
        (("Owner: {}", "Due: {}"), ("Add an alert on the lag", "Rotate the keys", "Write the runbook")),
        (("担当：{}", "期限：{}"), ("遅延の監視を追加する", "鍵を更新する", "手順書を作成する")),
    ],
)
def test_fields_above_every_title_are_of_the_one_below(
    labels: tuple[str, str], titles: tuple[str, ...]
) -> None:
    """Whoever and whichever day stands above a record's title is not given to the record before."""
    said = list(zip(titles, ("Ada", "Bob", "Cy"), ("2026-12-01", "2026-12-02", "2026-12-03"), strict=True))
    records = (f"{labels[0].format(who)}\n{labels[1].format(day)}\n{title}" for title, who, day in said)

    assert said == _owned("# Action items\n" + "\n".join(records))


def test_fields_above_and_below_a_title() -> None:
    """Each kind of field keeps its place: who stands above, until when below."""
    text = "# Action items\nOwner: Ada\nAdd an alert\nDue: 2026-12-01\nOwner: Bob\nRotate the keys\nDue: 2026-12-02"

    assert [("Add an alert", "Ada", "2026-12-01"), ("Rotate the keys", "Bob", "2026-12-02")] == _owned(text)


@pytest.mark.parametrize(
    "text",
    [
        "Owner: Ada\nAdd an alert\nOwner: Bob\nRotate the keys\nWrite the runbook",
        "Owner: Ada\nAdd an alert\nIt came late.\nOwner: Bob\nRotate the keys\nThey are old.",
        "Owner: Ada\nAdd an alert\nOwner: Bob\nRotate the keys\nOwner: Cy\nThat is all for now.",
    ],
)
def test_an_owner_that_may_be_of_either_is_nobodys(text: str) -> None:
    """Between two titles, with one above the first and none below the last, it cannot be told."""
    assert {""} == {who for _, who, _ in _owned(f"# Action items\n{text}")}


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Add an alert\nOwner: Ada\nRotate the keys\nOwner: Bob", ["Ada", "Bob"]),
        ("Due: 2026-12-24\nAdd an alert\nOwner: Ada\nRotate the keys\nOwner: Bob", ["Ada", "Bob"]),
        ("Owner: Ada\n- Add an alert\n- Rotate the keys", ["Ada", "Ada"]),
        ("Owner: Ada\n- Add an alert\nOwner: Bob\n- Rotate the keys", ["Ada", "Bob"]),
    ],
)
def test_fields_below_their_titles_stay_theirs(text: str, owners: list[str]) -> None:
    """As does what stands above a whole list."""
    assert owners == [who for _, who, _ in _owned(f"# Action items\n{text}")]


def test_a_state_between_list_items_that_may_be_of_either_ends_none() -> None:
    """The state above the next item does not end the one before."""
    text = (
        "# Action items\nStatus: Open\n- Add an alert\nStatus: Done\n- Rotate the keys\n- Write the runbook"
    )

    assert "open" == dict(states(text))["Add an alert"]
