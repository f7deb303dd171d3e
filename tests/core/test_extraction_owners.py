"""Owners that no label names: titles above lists and tables, and bare names in brackets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from documents import sliced
from readings import read_document
from reports import report

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.actions.names import is_common_name, may_be_name

PEOPLE = {"Thandiwe": "thandiwe@example.com", "高梨": "takanashi@example.com"}


def items(text: str, people: Mapping[str, str] | None = None) -> tuple[ItemRow, ...]:
    return read_document(report(text), people=people).items


def owners(text: str, people: Mapping[str, str] | None = None) -> list[str]:
    return [str(item.owner or "") for item in items(text, people)]


# Titles

TITLES = [
    "### {}\n{}",
    "**{}**\n{}",
    "{}:\n{}",
    "{}：\n{}",
]
"""Ways of putting a name above a list."""
WORK = "- Bound the retry queue\n- Add an alert on its depth\n"


def below(form: str, *titles: str, work: str = WORK) -> str:
    return "# Action items\n" + "\n".join(form.format(title, work) for title in titles)


@pytest.mark.parametrize("form", TITLES)
@pytest.mark.parametrize(
    ("titles", "named"),
    [
        (("Zoe", "Tom Byron"), ["Zoe", "Tom Byron"]),
        (("Zoe", "Oyelaran"), ["Zoe", "Oyelaran"]),
        (("@zoe", "@oyelaran"), ["zoe", "oyelaran"]),
        (("zoe@example.com", "Tom"), ["zoe@example.com", "Tom"]),
        (("SRE team", "Payments team"), ["SRE team", "Payments team"]),
        (("Zoe", "SRE team", "Other"), ["Zoe", "SRE team", ""]),
        (("佐藤さん", "飯塚さん"), ["佐藤さん", "飯塚さん"]),
        (("佐藤", "飯塚"), ["佐藤", "飯塚"]),
        (("基盤チーム", "決済チーム"), ["基盤チーム", "決済チーム"]),
    ],
)
def test_a_title_that_is_a_name_owns_what_stands_below(
    form: str, titles: tuple[str, ...], named: list[str]
) -> None:
    """However the title is set off: each item below has its owner, and no theme."""
    found = items(below(form, *titles))

    assert [name for name in named for _ in range(2)] == [str(item.owner or "") for item in found]
    assert {""} == {item.theme for item in found if item.owner}


def test_a_heading_may_label_its_name() -> None:
    """Then it needs no evidence for one."""
    assert ["Oyelaran", "飯塚"] == owners(
        below("### {}\n{}", "Owner: Oyelaran", "担当：飯塚", work="- Bound it\n")
    )


@pytest.mark.parametrize("form", TITLES)
@pytest.mark.parametrize(
    "titles",
    [
        ("Monitoring", "Runbooks"),
        ("Kafka", "Redis"),
        ("Short Term", "Long Term"),
        ("Backend", "Frontend"),
        ("Zoe", "Monitoring"),
        ("Oyelaran", "Adeyemi"),
        ("Train the team", "One thing per team"),
        ("監視", "手順"),
        ("本番環境", "検証環境"),
        ("一部", "内部"),
    ],
)
def test_a_title_that_may_be_a_theme_owns_nothing(form: str, titles: tuple[str, ...]) -> None:
    """Themes have capital letters too: one theme among the titles, or no sure name, and none of them is a name."""
    assert {""} == {*owners(below(form, *titles))}


def test_people_and_the_head_of_the_document_make_a_name_sure() -> None:
    """A name that is nowhere common is one for who knows it, and so is what stands beside it."""
    text = below("### {}\n{}", "Thandiwe", "Oyelaran", work="- Bound the retries\n")
    head = "# Head\nAuthors: Thandiwe Ncube\n"

    assert ["", ""] == owners(text)
    assert ["Thandiwe", "Oyelaran"] == [item.owner.name for item in items(text, PEOPLE) if item.owner]
    assert ["thandiwe@example.com"] == [item.owner.email for item in items(text, PEOPLE)[:1] if item.owner]
    assert ["Thandiwe", "Oyelaran"] == owners(head + text)


def test_a_title_may_name_several_or_say_whose_tasks_follow() -> None:
    """All that it names have a hand in each item."""
    first, second = items(below("### {}\n{}", "Zoe and Oyelaran", "Kim's action items", work="- Bound it\n"))

    assert ("Zoe", ["Oyelaran"]) == (str(first.owner), [str(each) for each in first.collaborators])
    assert "Kim" == str(second.owner)
    assert ["佐藤さん"] == owners("# 対策\n## 佐藤さんのタスク\n- 手順書を直す")
    assert {""} == {*owners(below("### {}\n{}", "Zoe and the cache", "Kim's dashboards"))}


def test_list_items_above_their_tasks_are_titles_too() -> None:
    """Names own the tasks below them; a task with details keeps its details."""
    nested = "# Action items\n- {}\n  - Bound the retries\n- {}\n  - Write the runbook\n"

    assert ["Zoe", "Oyelaran"] == owners(nested.format("Zoe", "Oyelaran:"))
    assert ["", ""] == owners(nested.format("Kafka", "Redis:"))


def test_an_item_keeps_its_own_owner_and_has_its_titles_team() -> None:
    """A name in the line goes before the title's; a team above it is its team, as in a cell that has both."""
    text = "# Action items\n### {}\n- Bound the retries (@tom)\n- Add an alert\n"
    (own, _), (first, second) = items(text.format("Zoe")), items(text.format("SRE team"))

    assert ("tom", "") == (str(own.owner), own.team)
    assert ("tom", "SRE team") == (str(first.owner), first.team)
    assert ("SRE team", "") == (str(second.owner), second.team)


def test_a_table_below_a_name_is_that_ones() -> None:
    """Unless the row names somebody."""
    text = "# Action items\n### Zoe\n| Action | Owner |\n| Bound it | |\n| Page us | Kim |\n### Tom\n| Action | Due |\n| Rotate it | 2026-12-01 |"

    assert ["Zoe", "Kim", "Tom"] == owners(text)


@pytest.mark.parametrize("label", ["Owner: ", "担当："])
def test_a_second_line_with_an_owner_begins_a_second_list(label: str) -> None:
    """It was taken for a detail of the item above it, whose owner it then became."""
    text = f"# Action items\n{label}Zoe\n- Bound the retries\n- Add an alert\n{label}Tom\n- Write the runbook"

    assert ["Zoe", "Zoe", "Tom"] == owners(text)
    assert ["Tom"] == owners(f"# Action items\n- Bound the retries\n{label}Tom")


# Brackets


@pytest.mark.parametrize(
    ("line", "words", "owner", "due"),
    [
        ("Bound the retries (Oyelaran, 2026-12-02)", "Bound the retries", "Oyelaran", date(2026, 12, 2)),
        ("Bound the retries (2026-12-02, Tom Byron)", "Bound the retries", "Tom Byron", date(2026, 12, 2)),
        ("Bound the retries (Zoe Dec 2)", "Bound the retries", "Zoe", date(2026, 12, 2)),
        ("Bound the retries (Zoe, OPS-12, 2026-12-02)", "Bound the retries", "Zoe", date(2026, 12, 2)),
        ("上限を設ける（佐藤、12/2）", "上限を設ける", "佐藤", date(2026, 12, 2)),
        ("上限を設ける（12/2 鈴木）", "上限を設ける", "鈴木", date(2026, 12, 2)),
        ("上限を設ける（高橋、来月末まで）", "上限を設ける", "高橋", date(2026, 12, 31)),
        ("Bound the retries (Staging, 2026-12-02)", "Bound the retries (Staging)", "", date(2026, 12, 2)),
        ("Bound the retries (Postgres, 2026-12-02)", "Bound the retries (Postgres)", "", date(2026, 12, 2)),
        ("Bound the retries (High, 2026-12-02)", "Bound the retries (High)", "", date(2026, 12, 2)),
        ("上限を設ける（本番、12/2）", "上限を設ける（本番）", "", date(2026, 12, 2)),
        ("上限を設ける（顧客、12/2）", "上限を設ける（顧客）", "", date(2026, 12, 2)),
        ("上限を設ける（障害 12/2）", "上限を設ける（障害 12/2）", "", None),
        ("Bound the retries (Zoe)", "Bound the retries (Zoe)", "", None),
    ],
)  # fmt: skip
def test_a_bare_name_beside_a_day_is_the_owner(line: str, words: str, owner: str, due: date | None) -> None:
    """What else shares a bracket with the day stays where it is."""
    (item,) = items(f"# Action items\n- {line}")

    assert (words, owner, due) == (item.action, str(item.owner or ""), item.due)


def test_a_rare_name_in_japanese_needs_a_common_one_beside_it() -> None:
    """A word of two signs is more often no name."""
    rare = "- 手順書を直す（飯塚、12/3）"

    assert [""] == owners(f"# 対策\n{rare}")
    assert ["佐藤", "飯塚"] == owners(f"# 対策\n- 上限を設ける（佐藤、12/2）\n{rare}")


def test_the_name_beside_a_day_can_be_written_back() -> None:
    """Its place is the name alone."""
    source = report("# Action items\n- Bound the retries (Oyelaran, 2026-12-02)")
    (item,) = read_document(source).items
    place = item.cells["owner"]

    assert "Oyelaran" == sliced(source, place.tab_id, "", place.start, place.end)


@pytest.mark.parametrize(
    ("first", "second", "named"),
    [
        ("[Zoe] ", "[Oyelaran] ", ["Zoe", "Oyelaran"]),
        ("【佐藤】", "【飯塚】", ["佐藤", "飯塚"]),
        ("[Backend] ", "[Frontend] ", ["", ""]),
        ("[Zoe] ", "[Backend] ", ["", ""]),
        ("[Zoe] ", "", ["", ""]),
    ],
)
def test_names_in_brackets_before_tasks(first: str, second: str, named: list[str]) -> None:
    """Where several lines begin so and one is surely a name; a single bracket may be a component's."""
    assert named == owners(f"# Action items\n- {first}Bound the retries\n- {second}Write the runbook")


# Names


def test_what_may_be_a_name() -> None:
    """Words that we know for something else are none; a common name may have any other behind it."""
    assert all(map(is_common_name, ["Zoe", "Tom Byron", "佐藤", "田中太郎"]))
    assert not any(map(is_common_name, ["Oyelaran", "Victoria Metrics", "飯塚", "田中部"]))
    assert all(map(may_be_name, ["Oyelaran", "Maria de Silva", "飯塚", "アダ"]))
    assert not any(
        map(may_be_name, ["Done", "Owner", "Follow-ups", "Alerting", "Q4", "zoe", "検知", "期限", "高"])
    )


# Names before a dash, in the last bracket, and before "to"

TOLD = "# Timeline\n- 10:02 Oyelaran noticed the errors\n- 10:05 Atlas said OOM, search was slow\n- 10:09 飯塚さんが調査を開始\n"


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (["Zoe - add an alert on the queue", "Tobias – Document the rollback"], ["Zoe", "Tobias"]),
        (["Zoe - add an alert", "Zoe — Dry run of the failover"], ["Zoe", "Zoe"]),
        (["Kenji T - write the runbook", "Kenji - bound the retries"], ["Kenji T", "Kenji"]),
        (["Kenji T. - write the runbook", "Zoe - bound the retries"], ["Kenji T.", "Zoe"]),
        (["Zoe Byron - write the runbook", "Kenji - Adding an index"], ["Zoe Byron", "Kenji"]),
        (["Zoe and Tobias - review the limits", "Kenji/Zoe - add tests"], ["Zoe", "Kenji"]),
        (["Oyelaran - raise the limit", "Review the budget"], ["Oyelaran", ""]),
        (["佐藤 - 監視を追加する", "田中 – 手順書を更新する"], ["佐藤", "田中"]),
        (["飯塚 - 監視を追加する", "予算を見直す"], ["飯塚", ""]),
        (["Zoe - add an alert", "Kenji - add a test", "Thandiwe - add an index"], ["Zoe", "Kenji", "Thandiwe"]),
        (["Tobias - document the rollback"], [""]),
        (["Search - reindex nightly", "Atlas - raise the limit"], ["", ""]),
        (["Zoe - add an alert", "Zoe - add a test", "Search - reindex nightly"], ["Zoe", "Zoe", ""]),
        (["Zoe - add an alert", "Zoe - add a test", "Atlas - raise the limit"], ["Zoe", "Zoe", ""]),
        (["CHRIS: add an alert", "Kenji: add a test", "Voyager: add an index"], ["CHRIS", "Kenji", ""]),
        (["Oyelaran: raise the limit", "Search: add a test"], ["Oyelaran", ""]),
        (["Nginx - raise the limit", "Redis - add a replica"], ["", ""]),
        (["Checkout - add a retry", "Billing - add a test"], ["", ""]),
        (["Long term - add a cache", "Priority - raise it"], ["", ""]),
        (["Grace - add a period of it", "Ruby - upgrade to 3.4"], ["", ""]),
        (["検索 - 索引を再作成する", "認証 - 期限を延長する"], ["", ""]),
        (["佐藤 - 監視を追加する", "佐藤 - 手順を直す", "検索 - 索引を再作成する"], ["佐藤", "佐藤", ""]),
    ],
)  # fmt: skip
def test_names_before_a_dash(lines: list[str], named: list[str]) -> None:
    """Known to many or shown by the report to be somebody's; a component's name is no owner."""
    listed = "".join(f"- {line}\n" for line in lines)
    found = items(f"{TOLD}# Action items\n{listed}")

    assert named == [str(item.owner or "") for item in found]
    assert all(not name or not item.action.startswith(name) for name, item in zip(named, found, strict=True))


def test_a_line_below_another_with_an_owner_of_its_own() -> None:
    """It is work that somebody follows, whatever it is called."""
    remark = "  - Kenji - thinks that it was noisy\n"
    text = f"# Action items\n- Zoe - Dry run of the failover\n  - Kenji - Pager app - who is called when\n    - one channel\n{remark}- Zoe - add a test"

    assert [("Zoe", "Dry run of the failover"), ("Kenji", "Pager app - who is called when"), ("Zoe", "add a test")] == [
        (str(item.owner), item.action) for item in items(text)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (["Add a ping (PAUL, CHRIS)", "Restore a copy (OYELARAN, THANDIWE)"], [("PAUL", ["CHRIS"]), ("OYELARAN", ["THANDIWE"])]),
        (["Add a ping (Chris)", "Restore a copy (Zoe and Kenji)"], [("Chris", []), ("Zoe", ["Kenji"])]),
        (["Restore a copy (Oyelaran)"], [("Oyelaran", [])]),
        (["監視を追加する（佐藤）", "手順を直す（田中、高橋）"], [("佐藤", []), ("田中", ["高橋"])]),
        (["Replace the calls (CHRIS, KENJI TO REVIEW)", "Add docs (Chris)"], [("CHRIS", ["KENJI"]), ("Chris", [])]),
        (["Add a ping (Chris)"], [("", [])]),
        (["Enable it (PROD, STAGING)", "Turn on logs (AWS, GCP)"], [("", []), ("", [])]),
        (["Add alerts (Kafka, Redis)", "Tell the vendor (Atlas)"], [("", []), ("", [])]),
        (["Raise it (Zoe to confirm)", "Lower it (Kenji to confirm)"], [("", []), ("", [])]),
        (["Use the template (SAM)", "Deploy it (SAM)"], [("", []), ("", [])]),
        (["Add a ping (see Chris)", "Add a test (like Zoe did)"], [("", []), ("", [])]),
        (["設定を反映する（本番）", "索引を作る（検索）"], [("", []), ("", [])]),
    ],
)  # fmt: skip
def test_names_in_the_last_bracket(lines: list[str], named: list[tuple[str, list[str]]]) -> None:
    """In capitals too; places, products and remarks are none, and stay in the words."""
    listed = "".join(f"- {line}\n" for line in lines)
    found = items(f"{TOLD}# Action items\n{listed}")

    assert named == [(str(item.owner or ""), [str(each) for each in item.collaborators]) for item in found]
    assert [not name for name, _ in named] == [item.action.endswith((")", "）")) for item in found]


@pytest.mark.parametrize(
    ("said", "status"),
    [("CHRIS DONE, KENJI TO REVIEW", "in_progress"), ("CHRIS DONE", "done"), ("Chris WIP", "in_progress"), ("Chris, Kenji", "open")],
)  # fmt: skip
def test_the_state_beside_names_in_a_bracket(said: str, status: str) -> None:
    """What somebody is still to review is not done."""
    found = items(f"# Action items\n- Replace the calls ({said})\n- Add docs (Kenji)\n- Add tests (Chris)")

    assert (status, "Replace the calls") == (found[0].status, found[0].action)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("GB to do the cleanup himself", "GB"),
        ("AL to take over the rota", "AL"),
        ("Zoe to do the write-up", "Zoe"),
        ("Oyelaran to chase the vendor", "Oyelaran"),
        ("James to add an alert", "James"),
        ("Ted to add an alert", "Ted"),
        ("QX to do the work", ""),
        ("UI to show the error", ""),
        ("API to do a check first", ""),
        ("Need to do a drill", ""),
        ("Ability to do a drill", ""),
        ("Had to use the chat. Add a list of addresses", ""),
        ("Able to add a node without a restart", ""),
        ("Planned to add a node", ""),
    ],
)
def test_who_is_to_do_something(line: str, named: str) -> None:
    """Initials that the report explains, names; not what merely stands before ``to``."""
    assert [named] == owners(f"# Attendees\nAda Lovelace\n{TOLD}# Action items\n- {line}")


def test_who_acts_in_the_sentence_comes_before_a_bracket() -> None:
    """The bracket stays in the words."""
    found = items("# Action items\n- Chris to add an alert (Kenji)\n- Add a test (Zoe)")

    assert [("Chris", "Chris to add an alert (Kenji)"), ("Zoe", "Add a test")] == [
        (str(item.owner), item.action) for item in found
    ]
