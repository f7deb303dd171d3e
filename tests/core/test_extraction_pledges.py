"""Work that reports in prose promise, who acts by names before the work, headings that join it with lessons, told ends."""

from __future__ import annotations

import pytest
from readings import actions, read, states

# Headings


@pytest.mark.parametrize(
    "heading",
    [
        "Remediation and architectural lessons",
        "Remediations and next steps",
        "Recommendations and takeaways",
        "Recommendations and lessons",
        "教訓と再発防止策",
    ],
)
@pytest.mark.parametrize(
    "bullet",
    ["**Domain checks:** Explicitly check the range.", "**キャッシュ：** 起動時に温める処理を追加する。"],
)
def test_tasks_behind_bold_titles_are_items(heading: str, bullet: str) -> None:
    """Of a heading that names lessons as well, too."""
    assert len(actions(f"## {heading}\n- {bullet}\n- **Other:** Add a cap.")) == 2


@pytest.mark.parametrize(
    "bullet", ["**Caches:** The cache was cold.", "**キャッシュ：** 起動直後は空だった。"]
)
@pytest.mark.parametrize("heading", ["Recommendations and lessons", "教訓と再発防止策"])
def test_lessons_behind_bold_titles_are_none(heading: str, bullet: str) -> None:
    """What was is a lesson."""
    assert actions(f"## {heading}\n- {bullet}") == []


def test_a_numbered_heading_above_titled_tasks_is_their_theme() -> None:
    """And no item; one that says itself what to do is explained by them."""
    theme = "## Action items\n### 1. Sanity bounds\n- **Caps:** Introduce hard caps."
    task = "## Action items\n### 1. Add sanity bounds\n- **Caps:** Introduce hard caps."

    assert actions(theme) == ["Caps: Introduce hard caps."]
    assert actions(task) == ["Add sanity bounds"]


# Who acts


def owners(text: str) -> list[tuple[str, list[str]]]:
    """What is to be done, and by whom."""
    return [
        (item.action, [person.name for person in (item.owner, *item.collaborators) if person])
        for item in read(text).items
    ]


def test_names_before_a_colon_that_act_elsewhere_are_owners() -> None:
    """A verb that is no sure order will do behind such a name."""
    lines = (
        "- Hypha + ICL: Write a post\n- ICL: Define a process\n- Hypha to verify it\n- ICL to open an issue"
    )

    assert owners(f"## Action items\n{lines}") == [
        ("Write a post", ["Hypha", "ICL"]),
        ("Define a process", ["ICL"]),
        ("Hypha to verify it", ["Hypha"]),
        ("ICL to open an issue", ["ICL"]),
    ]


def test_an_author_and_those_named_beside_one_are_owners() -> None:
    """In both languages, if they stand before work more than once."""
    assert owners(
        "**Authors:** 青葉\n## 対策\n- 青葉と若葉：手順を作成する\n- 若葉：閾値を変更する\n- 青葉：監視を追加する"
    ) == [
        ("手順を作成する", ["青葉", "若葉"]),
        ("閾値を変更する", ["若葉"]),
        ("監視を追加する", ["青葉"]),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "- Gateway + Router: Limit retries\n- Gateway: Add a cap\n- Router: Add a test",
        "- Kafka to retain logs\n- Kafka: Add a quota\n- Kafka: Pin the version",
        "- Monitoring: Add an alert\n- Docs: Write a page\n- Monitoring: Add a panel",
        "- Orbit: Add a cap\n- Orbit: Add a test",
        "- 基盤：監視を追加する\n- 基盤：手順を作成する",
    ],
)
def test_other_words_before_a_colon_are_not(lines: str) -> None:
    """Nothing shows that they act."""
    assert [people for _, people in owners(f"## Action items\n{lines}")] == [[]] * (lines.count("\n") + 1)


def test_what_somebody_else_is_to_do_below_an_item_is_one() -> None:
    """Other details are none."""
    lines = "- ICL to add a cap\n  - Hypha to verify it\n  - It is needed soon\n- Hypha to update the docs"

    assert owners(f"## Action items\n{lines}") == [
        ("ICL to add a cap", ["ICL"]),
        ("Hypha to verify it", ["Hypha"]),
        ("Hypha to update the docs", ["Hypha"]),
    ]


# What is told at the end


@pytest.mark.parametrize(
    "line",
    [
        "Purge all logs; done",
        "Purge all logs; Completed as of 2022-03-01.",
        "Purge all logs; completed on May 3",
        "Purge all logs — completed May 3",
        "ログを削除する；完了",
        "ログを削除する；2022-03-01 完了",
        "ログを削除する；2022-03-01 に対応済み",
    ],
)
def test_behind_a_semicolon_stands_that_it_is_done(line: str) -> None:
    """The words before it are the action."""
    ((action, status),) = states(f"## Action items\n- {line}")

    assert status == "done"
    assert action in {"Purge all logs", "ログを削除する"}


@pytest.mark.parametrize(
    "line",
    ["Purge all logs; not done", "Purge all logs; completed once OPS-1 ships", "ログを削除する；未完了"],
)
def test_what_is_not_done_stays_open(line: str) -> None:
    """As it is written."""
    assert [status for _, status in states(f"## Action items\n- {line}")] == ["open"]


def test_a_title_in_the_past_form_before_a_task_is_open() -> None:
    """``Checked`` says how it should be."""
    assert states("## Action items\n- **Checked arithmetic:** Replace the unsafe calls.") == [
        ("Checked arithmetic: Replace the unsafe calls.", "open")
    ]


# Lists that a sentence announces


@pytest.mark.parametrize(
    ("lead", "tasks", "fact"),
    [
        (
            "The lessons that we take from this are as follows:",
            ["We need to document the deploys.", "Changes should be deployed one by one."],
            "Caches are hard.",
        ),
        (
            "今回の教訓は以下のとおりです。",
            ["手順を文書化する。", "変更は一つずつ反映する。"],
            "手順が古かった。",
        ),
    ],
)
def test_lessons_that_all_say_what_to_do_are_work(lead: str, tasks: list[str], fact: str) -> None:
    """One that tells a fact leaves them lessons."""
    text = "## Postmortem\nIt broke.\n" + lead + "\n- {}\n- {}"

    assert actions(text.format(*tasks)) == tasks
    assert actions(text.format(tasks[0], fact)) == []


@pytest.mark.parametrize(
    ("lead", "task"),
    [
        (
            "The product team will address the following items before the upgrade:",
            "Full notice: Ensure that users know.",
        ),
        ("We are going to make the following changes:", "Write a checklist."),
        ("以下の変更を行います。", "手順を見直す。"),
    ],
)
def test_what_a_team_will_do_is_work_wherever_it_stands(lead: str, task: str) -> None:
    """Beside other items, too; what was done, or a list with a fact in it, is none."""
    before = "## Action items\n- Add a cap\n## Outcome of the review\n"
    past = (
        lead.replace("will address", "addressed")
        .replace("are going to make", "made")
        .replace("行います", "行いました")
    )

    assert actions(f"{before}{lead}\n- {task}") == ["Add a cap", task]
    assert actions(f"{before}{past}\n- {task}") == ["Add a cap"]
    assert actions(f"{before}{lead}\n- {task}\n- The cap was missing.") == ["Add a cap"]


# Promises in prose


@pytest.mark.parametrize(
    "said",
    [
        "We'll also be taking a look at the log rotation.",
        "We have plans to start replicating all files into a second region.",
        "In tandem with that, we will add an alert.",
        "We were planning on deploying the agent tonight even before this incident.",
        "今後、監視を追加する予定です。",
        "来週、ログの保存先を別のディスクへ移行してまいります。",
    ],
)
def test_a_short_report_ends_with_promises(said: str) -> None:
    """Each sentence of them is an item; not so under a known heading, or far above the end."""
    told = "The disk filled up.\n"

    assert actions(f"# Disk full\n{told}That was bad. {said}") == [said]
    assert actions(f"# Disk full\n## Impact\n{told}That was bad. {said}") == []
    assert actions(f"# Disk full\n{said}\n{told * 3}") == []


@pytest.mark.parametrize(
    "said",
    [
        "We were planning to migrate that day.",
        "We will keep you posted.",
        "We'll continue to monitor.",
        "We will add a cap if it happens again.",
        "We will not replace the disk.",
        "引き続き調査してまいります。",
        "ディスクを交換いたしました。",
        "再発防止に努めてまいります。",
    ],
)
def test_facts_and_courtesies_are_none(said: str) -> None:
    """Nobody could check them."""
    assert actions(f"# Disk full\nThe disk filled up.\n{said}") == []


@pytest.mark.parametrize(
    ("said", "other"),
    [
        (
            "Going forward, rather than using this node, a second node will be used to take snapshots",
            "Going forward, it will be used with care",
        ),
        (
            "As a result of this incident, Acme developers are reviewing the migration",
            "As a result of this incident, the team is investigating the cause",
        ),
        ("今後は別のノードをスナップショットに用いる", "今後は問題が起きにくい"),
    ],
)
def test_lessons_say_what_will_be_done_from_now_on(said: str, other: str) -> None:
    """By a thing as by a person; what only happens is none."""
    end = "。" if said.startswith("今後") else "."
    text = "## Lessons learned\n### Snapshots\nThe node was slow.\n{}"

    assert actions(text.format(said + end)) == [said]
    assert actions(text.format(other + end)) == []


def test_a_promise_that_two_rules_read_is_one_item() -> None:
    """In a report without headings."""
    assert len(actions("# Disk full\nIt filled up.\nGoing forward, we will add an alert.")) == 1


def test_who_plans_work_promises_it() -> None:
    """Under a heading for actions."""
    said = "The foundation's initiative is planning future work on scanning all uploads."

    assert actions(f"## Future actions\n{said}") == [said]
