"""Action items in prose, themes above lists and words around an item, as examiners' reports have them."""

from __future__ import annotations

from datetime import date

import pytest
from readings import actions, read, states

from pmdocs.core.actions.promises import begins_like_work, undertakes
from pmdocs.core.markdown.blocks import Line
from pmdocs.core.markdown.parsing import parse_markdown

# Prose


def test_each_sentence_that_promises_is_an_item() -> None:
    """What stands before the first says why; what follows one belongs to it."""
    text = """# How are we preventing this?
The rollout was too wide. We will roll out by region. Each region waits an hour. Our team is also evaluating replays.
"""
    assert [
        ("We will roll out by region. Each region waits an hour.", "open"),
        ("Our team is also evaluating replays.", "in_progress"),
    ] == states(text)


@pytest.mark.parametrize(
    "guidance",
    ["One owner and one due date each. When a date moved, write the reason into the last column.",
     "担当と期日はそれぞれ一つ。期日を動かしたときは、最後の列に理由を書きます。"],
)  # fmt: skip
def test_how_to_fill_in_a_table_is_no_item(guidance: str) -> None:
    """An order behind other sentences speaks to whoever writes the report."""
    assert [] == actions(f"# Action items\n{guidance}\n\n| ID | Action item | Owner |\n| | | |")


def test_a_task_keeps_the_sentences_that_explain_it() -> None:
    """A paragraph that begins with the task is one item, whatever it goes on to say."""
    text = "# Improvements\nPublish a playbook for support. We will know our roles then. It also helps new people."

    assert 1 == len(actions(text))


@pytest.mark.parametrize("title", ["# 再発防止", "■再発防止"])
def test_a_notice_promises_in_polite_words(title: str) -> None:
    """いたします and まいります promise work; an apology and a pledge in general do not."""
    text = f"""{title}
事前確認の範囲を見直してまいります。あわせて、戻す手順を改善いたします。
ご迷惑をおかけしましたことをお詫びいたします。引き続き品質向上に努めてまいります。
"""
    assert ["事前確認の範囲を見直してまいります。", "あわせて、戻す手順を改善いたします。"] == actions(text)


@pytest.mark.parametrize(
    ("sentence", "does"),
    [("We've put in place a plan to improve our canary analysis.", True), ("They are also going to review the libraries.", True),
     ("Over the last months we have been working on fewer dependencies.", True), ("The storage team will resize the disks.", True),
     ("The disks will be fine.", False), ("We'll share more next month.", False), ("We restarted the pods.", False)],
)  # fmt: skip
def test_who_undertakes_something(sentence: str, does: bool) -> None:
    """Behind a first sentence somebody must say that they will, or already do."""
    assert does == undertakes(sentence)


def test_the_work_that_a_sentence_announces_is_done_where_it_says_so() -> None:
    """``We put measures in place:`` makes a list one of items, and done."""
    text = "# What we learned\nWe learned it the hard way and put measures in place:\n- Require approval for outside runs\n"

    assert [("Require approval for outside runs", "done")] == states(text)


def test_what_a_team_will_do_begins_with_its_list() -> None:
    """A sentence that announces the following actions is none, though it names who does them."""
    text = "# Action items\nThe storage team will take the following actions:\n- Resize the disks\n"

    assert ["Resize the disks"] == actions(text)


def test_a_bold_title_begins_an_item() -> None:
    """The text that runs on from it belongs to it, whatever its sentences promise; a colon behind it is as good."""
    text = """# What we are doing
Some changes come first:

**Alerts on descriptors.** The broker tells how many are used. We now alert at 70 percent of the limit.

**A playbook:** one page for each service, which we will review each quarter of the year.
"""
    assert ["Alerts on descriptors.", "A playbook: one page f"] == [
        action[:22].strip() for action in actions(text)
    ]


@pytest.mark.parametrize(
    ("paragraph", "status"),
    [("We have audited every region.", "done"), ("設定を変更しました。", "done"), ("We have identified three gaps.", None),
     ("We rolled back the release.", None), ("Some changes were hard.", None)],
)  # fmt: skip
def test_what_was_done_about_it_is_an_item(paragraph: str, status: str | None) -> None:
    """What was found out or restored is none."""
    assert ([(paragraph, status)] if status else []) == states(f"# Preventive measures\n{paragraph}")


def test_a_paragraph_among_lists_is_an_item_where_somebody_pledges() -> None:
    """Other paragraphs between lists explain them."""
    text = """# Action items
- Cap the pool at 50

We are instituting a formal plan for incidents. It names who speaks.

We must be faster. The pool was small.

The pool was small. We'll be adding a limit.
"""
    assert [
        "Cap the pool at 50",
        "We are instituting a formal plan for incidents. It names who speaks.",
        "We'll be adding a limit.",
    ] == actions(text)


def test_a_label_before_what_was_done() -> None:
    """The state stands behind the colon."""
    text = "Set up alerting: We have added a check"

    assert [(text, "done")] == states(f"# Next steps\n- {text}")


def test_prose_below_a_label_counts_where_nothing_else_does() -> None:
    """今後の対策: in a letter is the only heading it has."""
    text = "先日の障害についてお知らせします。\n今後の対策:\nネットワークを分離し、切り替えの仕組みを構築して参ります。"

    assert ["ネットワークを分離し、切り替えの仕組みを構築して参ります。"] == actions(text)
    assert ["上限を設ける"] == actions(text + "\n# 再発防止策\n- 上限を設ける")


def test_a_title_in_brackets_before_its_text() -> None:
    """【再発防止策】 begins a section also in the middle of a line's text."""
    text = "【原因】サーバーに高い負荷がかかりました。\n【再発防止策】中継サーバーを増設いたします。"

    assert ["中継サーバーを増設いたします。"] == actions(text)


# Themes


@pytest.mark.parametrize(
    ("lines", "found"),
    [("- 権限の管理\n  - 削除を監視する\n  - 変更を審査する", ["削除を監視する", "変更を審査する"]),
     ("- 静的Pod運用\n  - 控えを別の場所に置く\n  - 重複を検知・アラート（監査ログ）", ["控えを別の場所に置く", "重複を検知・アラート（監査ログ）"]),
     ("- Simulator load\n  - Conducting stress tests", ["Conducting stress tests"]),
     ("- 色の変更機能\n  - is_confirmed フラグ\n  - 入れ替え後は元の色", ["色の変更機能"]),
     ("- Slack bot\n  - it would have saved an hour\n  - because nobody reads mail", ["Slack bot"])],
)  # fmt: skip
def test_a_short_line_is_a_theme_where_work_stands_below(lines: str, found: list[str]) -> None:
    """What explains a line leaves it the item."""
    assert found == actions(f"# Action items\n{lines}")


def test_lines_below_that_are_tracked_one_by_one_are_items() -> None:
    """One of them has a state of its own; lines that only explain stay with the one above."""
    text = """# Action items
- Work with the finance team to fund the builds.
  - Turn builds on again. (Done as of 2026-06-30)
  - Raise the need for a budget.
- Document how to build by hand.
  - Add the commands.
  - Show an example.
"""
    assert [
        ("Turn builds on again.", "done"),
        ("Raise the need for a budget.", "open"),
        ("Document how to build by hand.", "open"),
    ] == states(text)


def test_parts_behind_a_line_that_leads_on_to_them() -> None:
    """A task that ends in ``allowing:`` keeps what it allows."""
    text = "# Improvement plan\nJump host: Configure an external jump host, allowing:\n- Access with one command\n- Keys of each user\n"

    assert ["Jump host: Configure an external jump host, allowing"] == actions(text)


def test_gerunds_are_tasks_in_a_list() -> None:
    """In prose they may begin any sentence, so `is_promise` does not take them."""
    assert begins_like_work("Refining how we escalate")
    assert [] == actions("# Action items\nRefining how we escalate was hard.")


# Headings


@pytest.mark.parametrize(
    "title",
    [
        "# Looking forward",
        "# What we'll change",
        "# Action items for the future",
        "# Improvements going forward",
        "# Further mitigations and learnings",
        "# Tracking of preventative measures",
        "Leftover tasks:",
    ],
)
def test_more_headings(title: str) -> None:
    """Under them a list is one of items."""
    assert ["Cap the pool at 50"] == actions(f"# Impact\n5 minutes\n\n{title}\n- Cap the pool at 50")


def test_tables_with_the_same_header_belong_together() -> None:
    """Beside prevention also detection and process have tables of work, told by their header; others have not."""
    head = "| Item | Tracking | Owner |"
    text = f"""# Improvement plan
## Prevention
{head}
| Prune images | TBD | Ada |
## Detection (would have told us)
{head}
| Alert on disk space | TBD | Ada |
## Process
| Item | Before |
| Paging | by mail |
"""
    assert ["Prune images", "Alert on disk space"] == actions(text)


def test_what_was_done_to_restore_is_no_follow_up() -> None:
    """修正対応 tells of the incident, so 中期対応 below it does as well."""
    text = "# 修正対応\n## 中期対応\n- 変更を upsert に\n# 再発防止策\n- 起動時に検証する"

    assert ["起動時に検証する"] == actions(text)


@pytest.mark.parametrize("title", ["恒久対策（実装済み）", "恒久対策（2026-01-28 実施）"])
def test_a_heading_says_that_all_is_done(title: str) -> None:
    """Also with the day on which it was."""
    assert [("渡し漏れを直す", "done")] == states(f"# 対策\n## {title}\n- 渡し漏れを直す")
    assert [("渡し漏れを直す", "open")] == states(
        "# 対策\n## 恒久対策（2026-01-28 実施予定）\n- 渡し漏れを直す"
    )


def test_a_heading_says_how_urgent_all_below_it_is() -> None:
    """``Detection (P1)``; what a line says itself comes first."""
    items = read("# Action items\n## Detection (P1)\n- Alert on lag\n- [P0] Alert on gaps").items

    assert [("Alert on lag", "P1"), ("Alert on gaps", "P0")] == [
        (item.action, item.priority) for item in items
    ]


def test_a_heading_says_until_when() -> None:
    """``Mid term (before end of August)``; a line's own day comes first, and a mere date is no due date."""
    text = """# Action items
## Mid term (before 2026-08-31)
- Design a proxy
- Review the process (due: 2026-07-01)
## 対応（2026-12-24まで）
- 手順を直す
## Reviewed on 2026-06-20
- Rotate the keys
## Immediate (completed by 2026-06-14)
- Turn on protection
"""
    assert [date(2026, 8, 31), date(2026, 7, 1), date(2026, 12, 24), None, None] == [
        item.due for item in read(text).items
    ]


@pytest.mark.parametrize(
    ("headings", "status"),
    [("# 4. 実施した是正対応\n## 再発防止策", "done"), ("# 4. 実施した是正対応\n## 今後の対策", "open"),
     ("# Outage of the queue (resolved)\n## Action items", "open")],
)  # fmt: skip
def test_a_heading_further_up_says_that_all_was_done(headings: str, status: str) -> None:
    """Unless one below it speaks of what is still to be, or it speaks of the incident."""
    assert [status] == [item.status for item in read(f"{headings}\n### ① 枝の分離\n開発は枝で行う。").items]


# Words around an item


def test_a_priority_in_the_status_column() -> None:
    """``OPEN P1``, where no column is for priorities."""
    (item,) = read("# Action items\n| Action | Status |\n| Cap it | OPEN P1 — the real fix |").items

    assert ("P1", "open") == (item.priority, item.status)


def test_a_column_of_states_under_another_header() -> None:
    """``Reference`` with nothing but states in it; a header of its own with other words stays one."""
    items = read(
        "# Action items\n| Action | Owner | Reference | Notes |\n| Cap it | Ada | DONE | Done twice |\n| Log it | Bob | TODO | |"
    ).items

    assert ["done", "open"] == [item.status for item in items]
    assert "Done twice" == items[0].extra["Notes"]


def test_a_linked_key_before_the_words_is_the_ticket() -> None:
    """``KM484 - Add …`` with a link to a card; so is one in the column of ids."""
    items = read(
        "# Action items\n- [KM484](https://cards.example.com/c/KFY52) - Add the feed\n- [Runbook](https://wiki.example.com/r) - Update it"
    ).items

    assert [("Add the feed", "https://cards.example.com/c/KFY52"), ("Runbook - Update it", "")] == [
        (item.action, item.ticket) for item in items
    ]
    (row,) = read(
        "# Action items\n| ID | Action | Owner |\n| [T-7](https://github.com/acme/web/issues/7) | Cap it | Ada |"
    ).items
    assert ("T-7", "https://github.com/acme/web/issues/7") == (row.item_id, row.ticket)


@pytest.mark.parametrize(
    ("cell", "status", "owner"),
    [("DONE - fixed before the ticket was filed", "done", None), ("Open: waits for the vendor", "open", None),
     ("Done - but not in staging", "open", None), ("Advisor team", "open", "Advisor team")],
)  # fmt: skip
def test_a_status_cell_that_says_more(cell: str, status: str, owner: str | None) -> None:
    """A state before a dash counts unless the rest takes it back; a team there is the owner."""
    (item,) = read(f"# Action items\n| Action | Status |\n| Cap it | {cell} |").items

    assert (status, owner) == (item.status, item.owner and item.owner.name)


def test_a_header_of_two_words_for_one_thing() -> None:
    """``Issue / PR`` holds tickets."""
    (item,) = read("# Action items\n| Action | Issue / PR |\n| Cap it | acme/web#291 |").items

    assert "acme/web#291" == item.ticket


@pytest.mark.parametrize(
    ("box", "status"),
    [
        ("[~]", "in_progress"),
        ("[>]", "deferred"),
        ("[-]", "wont_do"),
        ("🔄", "in_progress"),
        ("⏳", "open"),
        ("⬜", "open"),
    ],
)
def test_boxes_as_note_takers_mark_them(box: str, status: str) -> None:
    """They stand among boxes that Markdown knows."""
    assert [("Cap it", status), ("Log it", "done")] == states(f"# Action items\n- {box} Cap it\n- [x] Log it")


def test_a_remark_says_more_than_an_empty_box() -> None:
    """``[ ] … (in progress)`` is in progress."""
    assert [("Split the traffic", "in_progress")] == states(
        "# Action items\n- [ ] Split the traffic (in progress)"
    )


def test_labels_with_an_equals_sign() -> None:
    """``owner=eng, priority=high`` are labels."""
    (item,) = read("# Action items\n- [x] Add a metric (owner=eng, priority=high, due=2026-12-01)").items

    assert ("Add a metric", "eng", "P1", date(2026, 12, 1), "done") == (
        item.action, item.owner and item.owner.name, item.priority, item.due, item.status,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "owner"),
    [("The storage team will resize the disks", "storage team"), ("Grace Hopper will open a ticket", "Grace Hopper"),
     ("Ada to add a ticket", "Ada"), ("SRE to add a ticket", "SRE"), ("Need to add a ticket", None), ("Alert to add", None),
     ("Disk alerts will page the owner", None), ("Deploy fixed as `@94`", None)],
)  # fmt: skip
def test_who_a_sentence_names(line: str, owner: str | None) -> None:
    """Whoever will do it stays in the words; a thing that will do something owns nothing, nor does a number."""
    (item,) = read(f"# Action items\n- {line}").items

    assert owner == (item.owner and item.owner.name)
    assert line == item.action.replace(" @94", " `@94`") if "@" in line else line == item.action


def test_two_people_before_what_they_will_do() -> None:
    """``Ada and Grace to write …``: the first owns it."""
    (item,) = read("# Action items\n- Ada and Grace to write a list").items

    assert ("Ada", ["Grace"]) == (
        item.owner and item.owner.name,
        [person.name for person in item.collaborators],
    )


@pytest.mark.parametrize(
    ("line", "owner", "action"),
    [("[ICL] Enforced branch protection", "ICL", "Enforced branch protection"),
     ("[API] Return 429", None, "[API] Return 429")],
)  # fmt: skip
def test_initials_in_brackets(line: str, owner: str | None, action: str) -> None:
    """They name who does it, unless they name a thing."""
    (item,) = read(f"# Action items\n- {line}").items

    assert (owner, action) == (item.owner and item.owner.name, item.action)


def test_a_bug_by_its_number() -> None:
    """``bug 1604925 - …`` is the ticket of what follows."""
    (item,) = read("# Action items\n- bug 1604925 - Show the capacity").items

    assert ("Show the capacity", "bug 1604925") == (item.action, item.ticket)


def test_a_state_in_the_ticket_column() -> None:
    """``Will not do`` is no ticket."""
    (item,) = read("# Action items\n| Action | Issue # |\n| Add a test | Will not do |").items

    assert ("", "wont_do") == (item.ticket, item.status)


def test_a_path_keeps_its_slash() -> None:
    """``/api/health`` begins with it."""
    assert ["/api/health を追加する"] == actions("# 対策\n- /api/health を追加する")


@pytest.mark.parametrize("cell", ["... another item", "What should be done to avoid it happening again"])
def test_a_row_that_waits_to_be_filled_in(cell: str) -> None:
    """A template's words are no item, whatever its other cells hold."""
    assert ["Cap it"] == actions(f"# Action items\n| Action | Owner |\n| Cap it | Ada |\n| {cell} | ?? |")


def test_a_number_pushed_far_from_its_text_is_still_a_list() -> None:
    """Markdown takes the text for code; whoever wrote it meant an item."""
    blocks = parse_markdown("1.            Rewrite the tool\n2.            Test it\n").blocks
    lines = [block for block in blocks if isinstance(block, Line)]

    assert ["Rewrite the tool", "Test it"] == ["".join(span.text for span in line.spans) for line in lines]
    assert {"code"} & {line.kind for line in lines} == set()


def test_many_tasks_in_one_paragraph() -> None:
    """Three sentences that begin with what to do are a list without marks; what explains one stays with it."""
    many = "Add a smoke test. It must run hourly. Rotate the keys. Drop the old queue, nobody reads it."
    few = "Add a smoke test. Page the on-call when it fails. The last one had been switched off for weeks."

    assert [
        "Add a smoke test. It must run hourly.",
        "Rotate the keys.",
        "Drop the old queue, nobody reads it.",
    ] == actions(f"# Action items\n{many}")
    assert [few] == actions(f"# Action items\n{few}")


@pytest.mark.parametrize(
    "said",
    [
        "We would like to remind everyone that we have a bounty program, and that we will make it worthwhile.",
        "We do not believe that anything should be changed by users.",
        "We want to thank the volunteers who will be back on Monday.",
    ],
)
def test_what_is_said_to_readers_is_no_work(said: str) -> None:
    """However it goes on; beside it work is read."""
    assert actions(f"# Conclusion and next steps\n{said}") == []
    assert ["We will add a cap to the queue."] == actions(
        f"# Next steps\n{said}\n\nWe will add a cap to the queue."
    )
