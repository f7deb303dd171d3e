"""Words struck through: what no longer holds is not read where something else holds, and nothing goes quiet by it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from documents import document, dropdown, heading, p, rich_link, run, table
from readings import read, read_document
from reports import report
from test_item_identity import an_item

from pmdocs.core.actions.identity import match_items
from pmdocs.core.actions.items import ItemRow
from pmdocs.core.documents.document import walk
from pmdocs.core.documents.header import Header
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.documents.words import Words
from pmdocs.core.findings import Code
from pmdocs.core.lint.markdown import read_file
from pmdocs.core.model import Severity

HEADER = "| ID | Action item | Priority | Owner | Due | Status | Ticket |"
JA = "| ID | アクション | 優先度 | 担当 | 期日 | ステータス | チケット |"
DOUBT = Code.STRUCK_ITEM


def row(cells: str, header: str = HEADER) -> ItemRow:
    (item,) = read(f"# Action items\n{header}\n{cells}").items
    return item


def line(text: str, title: str = "Action items") -> ItemRow:
    """The item of a line between two others."""
    found = read(f"# {title}\n- Check the runbook\n- {text}\n- Order the disks").items
    (item,) = (item for item in found if item.action not in {"Check the runbook", "Order the disks"})
    return item


def codes(item: ItemRow) -> set[Code]:
    return {finding.code for finding in item.findings}


def said(item: ItemRow) -> tuple[str, str, str, str]:
    """Owner, day, priority and status."""
    return (str(item.owner or ""), str(item.due or ""), item.priority, item.status)


# Elements


def test_every_element_carries_it() -> None:
    """A run, a chip and a link that are struck through say so, in a cell as in a heading; others do not."""
    style: dict[str, Any] = {"strikethrough": True}
    chips = [dropdown("kix.d", "Open"), rich_link("OPS-1", "https://example.com/1")]
    for chip in chips:
        next(iter(chip.values()))["textStyle"] = style
    source = document(
        p(run("Old", **style), " new", style="HEADING_1"), table([p(*chips)], ["live"]), "x", heading("End")
    )
    elements = [each for found, _ in walk(source.tabs[0].segments[0].blocks) for each in found.elements]

    assert ["Old", "Open", "OPS-1"] == [each.text for each in elements if each.struck]
    assert not source.is_unstruck
    assert document("plain").is_unstruck


def test_a_suggested_deletion_is_not_struck() -> None:
    """What is only suggested to go stays, struck or not."""
    gone = run("by 2026-12-01")
    gone["textRun"]["suggestedDeletionIds"] = ["kix.s"]
    source = document(heading("Action items"), p("Add a disk alert ", gone), heading("End"))
    (item,) = read_document(source).items

    assert date(2026, 12, 1) == item.due


# Values


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ("~~P1~~ P2 | ~~Ada~~ Bo | ~~2026-12-01~~ 2026-12-08 | ~~Open~~ Done | ~~OPS-1~~ OPS-2", "P2 Bo 2026-12-08 done OPS-2"),
        ("~~P1~~ → P2 | ~~Ada~~⏎Bo | 2026-12-08 (was ~~2026-12-01~~) | ~~Open~~ ✅ | OPS-2", "P2 Bo 2026-12-08 done OPS-2"),
        ("P2 ← ~~P1~~ | ~~Ada~~, Bo | 2026-12-08（~~2026-12-01~~） | ~~Done~~ In progress | OPS-2", "P2 Bo 2026-12-08 in_progress OPS-2"),
        ("P2 | ~~<a@x.com>~~ <b@x.com> | ~~{2026-12-01}~~ {2026-12-08} | Open | ~~[A-1](https://x.atlassian.net/browse/A-1)~~ [A-2](https://x.atlassian.net/browse/A-2)", "P2 b@x.com 2026-12-08 open https://x.atlassian.net/browse/A-2"),
    ],
)  # fmt: skip
def test_the_live_value_of_a_cell_counts(cells: str, expected: str) -> None:
    """What is struck beside a live value is as if it were not there, whatever joins the two."""
    item = row(f"| AI-1 | Add a disk alert | {cells} |")
    owner = item.owner.name or item.owner.email if item.owner else ""

    assert expected == f"{item.priority} {owner} {item.due} {item.status} {item.ticket}"
    assert not item.findings


def test_a_struck_cell_says_nothing() -> None:
    """A value struck without a new one is no value, and a done that is struck is not done."""
    item = row("| AI-1 | Add a disk alert | ~~P1~~ | ~~Ada~~ | ~~2026-12-01~~ | ~~Done~~ | ~~OPS-1~~ |")

    assert ("", "", "", "open") == said(item)
    assert not item.ticket
    assert {Code.AI_NO_DUE} == codes(item)


def test_japanese_cells() -> None:
    """The same in Japanese."""
    item = row(
        "| AI-1 | 監視を追加する | ~~高~~ 中 | ~~田中~~ 佐藤 | ~~12/1~~→12/8 | ~~未着手~~ 対応中 | |", JA
    )

    assert ("佐藤", "2026-12-08", "P2", "in_progress") == said(item)


@pytest.mark.parametrize(
    ("text", "due", "owner"),
    [
        ("Add a disk alert (due ~~2026-12-01~~ 2026-12-08, owner: ~~Ada~~ Bo)", "2026-12-08", "Bo"),
        (
            "Add a disk alert (owner: ~~Ada~~ Bo, due: ~~2026-12-01~~ 2026-12-08, ~~P1~~ P2)",
            "2026-12-08",
            "Bo",
        ),
        ("Add a disk alert by ~~2026-12-01~~ → 2026-12-08", "2026-12-08", ""),
        ("Add a disk alert ~~<a@x.com>~~ <b@x.com> ~~{2026-12-01}~~ {2026-12-08}", "2026-12-08", "b@x.com"),
        ("Add a disk alert (due: ~~2026-12-01~~)", "", ""),
        ("ディスクの監視を追加する（担当：~~田中~~ 佐藤、期限：~~12/1~~ 12/8）", "2026-12-08", "佐藤"),
        ("~~2026-12-01~~ Add a disk alert by 2026-12-08", "2026-12-08", ""),
        ("Add a disk alert ~~@ada~~ @bo by 2026-12-08", "2026-12-08", "bo"),
    ],
)
def test_the_live_value_of_a_line_counts(text: str, due: str, owner: str) -> None:
    """So it is in a line of a list; its words are those that are live."""
    item = line(text)
    who = item.owner.name or item.owner.email if item.owner else ""

    assert (due, owner) == (str(item.due or ""), who)
    assert item.action in {"Add a disk alert", "ディスクの監視を追加する"}
    assert DOUBT not in codes(item)


def test_struck_details() -> None:
    """A struck line below an item gives it nothing; a live one beside it does."""
    item, *_ = read(
        "# Action items\n- Add a disk alert\n  - ~~Owner: Ada~~\n  - Owner: Bo\n  - Due: ~~2026-12-01~~ 2026-12-08\n"
        "  - ~~Already done~~\n- Order the disks"
    ).items

    assert ("Bo", "2026-12-08", "", "open") == said(item)


def test_a_struck_line_says_nothing_of_those_below() -> None:
    """``Completed:`` and ``Owner: Ada``, struck through, hold for no item below; nor does a struck heading."""
    items = read(
        "# Action items\n~~Completed:~~\n- Add a disk alert by 2026-12-01\n~~Owner: Ada~~\n- Order the disks\n"
        "## ~~Completed~~\n- Rotate the keys"
    ).items

    assert ["open"] * 3 == [item.status for item in items]
    assert [None] * 3 == [item.owner for item in items]


# Items struck as a whole


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("~~Add a disk alert~~ done", "done"),
        ("~~Add a disk alert~~ (done)", "done"),
        ("~~Add a disk alert~~ ✅", "done"),
        ("☑ ~~Add a disk alert~~", "done"),
        ("DONE ~~Add a disk alert~~", "done"),
        ("~~☑ Add a disk alert~~", "done"),
        ("~~Add a disk alert (done)~~", "done"),
        ("~~Add a disk alert~~ Done in #123", "done"),
        ("~~Add a disk alert~~ 対応済み", "done"),
        ("~~Add a disk alert~~ 見送り", "wont_do"),
        ("~~Add a disk alert~~ no longer needed", "wont_do"),
        ("~~Add a disk alert~~ **Done 2026-05-22** - written down in a.md", "done"),
        ("~~Add a disk alert~~ - won't do, replaced by the gate", "wont_do"),
        ("~~Add a disk alert~~ (cancelled - see the minutes)", "wont_do"),
        ("~~Add a disk alert~~ 不要となったため見送り", "wont_do"),
    ],
)
def test_a_struck_line_with_its_state(text: str, status: str) -> None:
    """What is struck and marked is what the mark says, without any doubt."""
    item = line(text)

    assert ("Add a disk alert", status) == (item.action, item.status)
    assert DOUBT not in codes(item)


@pytest.mark.parametrize(
    "text",
    [
        "~~Add a disk alert (owner: Ada, due: 2026-12-01, P1)~~",
        "☐ ~~Add a disk alert (owner: Ada, due: 2026-12-01, P1)~~",
        "P1 ~~Add a disk alert~~ owner: Ada, due: 2026-12-01",
        "[P1] {2026-12-01} ~~Add a disk alert~~ owner: Ada",
        "@Ada ~~Add a disk alert~~ by 2026-12-01 (P1)",
        "~~Add a disk alert~~ (owner: Ada, due: 2026-12-01, P1)",
        "~~Add a disk alert~~ - owner: Ada, due: 2026-12-01, P1",
        "~~Add a disk alert (owner: Bo, due: 2026-11-25)~~ owner: Ada, due: 2026-12-01, P1",
    ],
)
def test_a_struck_line_without_a_state_stays_open(text: str) -> None:
    """It keeps owner, day and priority, and says how to say what became of it."""
    item = line(text)

    assert "Add a disk alert" == item.action
    assert ("Ada", "2026-12-01", "P1", "open") == said(item)
    assert {DOUBT} == codes(item)


@pytest.mark.parametrize(
    "text",
    [
        "~~Add a disk alert~~ moved to INC-9",
        "~~Add a disk alert~~ 別件に統合",
    ],
)
def test_a_remark_is_not_the_action(text: str) -> None:
    """What is remarked of a struck item in other words leaves it open, under its own words."""
    item = line(text)

    assert ("Add a disk alert", "open") == (item.action, item.status)
    assert DOUBT in codes(item)


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("~~Add a disk alert~~ Tune the disk alert", "Tune the disk alert"),
        ("~~監視を追加する~~ → 閾値を見直す", "閾値を見直す"),
        ("~~E2E tests~~ Contract tests for the interface", "Contract tests for the interface"),
        ("Add a disk alert ~~and page the on-call~~", "Add a disk alert"),
        ("Add ~~a disk~~ an inode alert", "Add an inode alert"),
        ("Monitoring: ~~inodes~~ disks", "Monitoring: disks"),
        ("~~Replication lag~~ Disk alert", "Disk alert"),
        ("Add: ~~a disk alert~~ (an inode alert)", "Add: (an inode alert)"),
    ],
)
def test_live_words_are_the_action(text: str, action: str) -> None:
    """Words put in the place of others, or left over, are what is to be done."""
    item = line(text)

    assert (action, "open") == (item.action, item.status)
    assert DOUBT not in codes(item)


@pytest.mark.parametrize(
    ("cells", "status", "doubt"),
    [
        (
            "~~AI-1~~ | ~~Add a disk alert~~ | ~~P1~~ | ~~Ada~~ | ~~2026-12-01~~ | ~~Open~~ | ~~OPS-1~~",
            "open",
            True,
        ),
        ("~~AI-1~~ | ~~Add a disk alert~~ | ~~P1~~ | ~~Ada~~ | ~~2026-12-01~~ | | ~~OPS-1~~", "open", True),
        ("AI-1 | ~~Add a disk alert~~ | P1 | Ada | 2026-12-01 | In progress | OPS-1", "in_progress", True),
        (
            "~~AI-1~~ | ~~Add a disk alert~~ | ~~P1~~ | ~~Ada~~ | ~~2026-12-01~~ | ~~Done~~ | ~~OPS-1~~",
            "done",
            False,
        ),
        ("AI-1 | ~~Add a disk alert~~ | P1 | Ada | 2026-12-01 | Done | OPS-1", "done", False),
        ("AI-1 | ~~Add a disk alert~~ | P1 | Ada | 2026-12-01 | ~~Open~~ Won't do | OPS-1", "wont_do", False),
        ("AI-1 | ~~Add a disk alert~~ (done) | P1 | Ada | 2026-12-01 | | OPS-1", "done", False),
        ("AI-1 | ☑ ~~Add a disk alert~~ | P1 | Ada | 2026-12-01 | | OPS-1", "done", False),
    ],
)
def test_a_struck_row(cells: str, status: str, doubt: bool) -> None:
    """A row whose action is struck says all that it said; its status decides, and without one it is open."""
    item = row(f"| {cells} |")

    assert ("Add a disk alert", "AI-1", "OPS-1") == (item.action, item.item_id, item.ticket)
    assert ("Ada", "2026-12-01", "P1", status) == said(item)
    assert ({DOUBT} if doubt else set()) == codes(item)


def test_headings_that_are_items() -> None:
    """A heading that is an item is struck like a line."""
    items = read(
        "# Action items\n## ~~1. Fix the gate~~\nIt opens late.\n## 2. ~~Fix the door~~ (done)\nIt opens early."
    ).items

    assert [("Fix the gate", "open"), ("Fix the door", "done")] == [(one.action, one.status) for one in items]
    assert [True, False] == [DOUBT in codes(one) for one in items]


# Places


def test_nothing_struck_is_written_to() -> None:
    """A cell with anything struck is not ours to write; a part of a line never reaches into struck words."""
    item = row("| AI-1 | Add a disk alert | ~~P1~~ P2 | ~~Ada~~ | 2026-12-01 | Open | |")

    assert ["mixed", "mixed", "text"] == [item.cells[name].kind for name in ("priority", "owner", "due")]

    text = "Add a disk alert (owner: ~~Ada~~ Bo, due: 2026-~~11~~12-01)"
    cells, words = line(text).cells, Words(report(f"# Action items\n- Check the runbook\n- {text}"))

    assert "Bo" == words.between(cells["owner"].tab_id, "", cells["owner"].start, cells["owner"].end)
    assert "due" not in cells

    struck = line("~~Add a disk alert (owner: Ada, due: 2026-12-01)~~")

    assert {"action"} == set(struck.cells)


# Identity


def matched(text: str, before: str) -> bool:
    """Whether a line is the item that had these words."""
    return bool(match_items([line(text)], [an_item(1, before)]).pairs)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("~~Add a disk alert~~", "Add a disk alert"),
        ("~~Add a disk alert~~ done", "Add a disk alert"),
        ("~~Add a disk alert~~ no longer needed", "Add a disk alert"),
        ("Add a disk alert ~~and page whoever is on call at night~~", "Add a disk alert and page whoever is on call at night"),
        ("~~Add a disk alert~~ Add a disk and inode alert", "Add a disk alert"),
        ("~~監視を追加する~~", "監視を追加する"),
    ],
)  # fmt: skip
def test_an_item_stays_itself(text: str, before: str) -> None:
    """Striking all of its words or some of them makes no other item of it."""
    assert matched(text, before)


def test_other_work_in_the_same_line_is_another_item() -> None:
    """Where the words put in the place of struck ones say something else, the old item is gone and must be explained."""
    assert not matched("~~Add a disk alert~~ Rewrite the login page in the new style", "Add a disk alert")


# The head of the document


def head(text: str) -> Header:
    return read_sections(report(text)).header


def test_facts_of_the_head() -> None:
    """A struck fact counts for nothing where a live one stands, in the same line, another line or another cell."""
    lines = head(
        "Severity: ~~S3~~ S1\nIncident date: ~~2026-11-01~~ 2026-11-02\nOwner: ~~<a@x.com>~~ <b@x.com>\n# Summary\nx"
    )
    twice = head("~~Severity: S3~~\nSeverity: S1\n# Summary\nx")
    cells = head("| Severity | ~~S3~~⏎S1 |\n| Incident date | ~~{2026-11-01}~~ {2026-11-02} |\n# Summary\nx")
    below = head("# Severity\n~~S3~~\nS1\n# Summary\nx")

    assert [Severity.S1] * 4 == [one.severity for one in (lines, twice, cells, below)]
    assert [date(2026, 11, 2)] * 2 == [one.incident_date for one in (lines, cells)]
    assert ["b@x.com"] == [one.email for one in lines.owners]


@pytest.mark.parametrize(
    "text",
    [
        "~~Severity: S3~~\nSeverity: S1\n# Summary\nx",
        "| ~~Severity~~ | ~~S3~~ |\n| Severity | S1 |\n| Owner | Ada |\n# Summary\nx",
    ],
)
def test_a_fact_written_anew_is_not_said_twice(text: str) -> None:
    """A line or row struck through and written again below raises no finding."""
    reading = read_sections(report(text))

    assert Severity.S1 == reading.header.severity
    assert not reading.findings


def test_a_struck_fact_is_none() -> None:
    """A fact struck without a new one is not given, and what stands below is not taken for it."""
    text = "Severity: ~~S3~~\nThe cache was full.\n| Status | ~~Draft~~ |\n| Owner | Ada |\n# Summary\nx"
    reading = read_sections(report(text))

    assert (None, "") == (reading.header.severity, reading.header.status)
    assert not reading.findings


def test_headings_are_read_by_their_live_words() -> None:
    """A renamed heading is the new one; one that is struck as a whole still parts the document."""
    reading = read_sections(report("# ~~Timeline~~ Action items\n- Add a disk alert\n# ~~Impact~~\nx"))

    assert ["Action items", "Impact", "Appendix"] == [section.title for section in reading.sections]
    assert [False, True, False] == [section.is_struck for section in reading.sections]


# Indexes


def test_what_stays_keeps_its_place() -> None:
    """Live words are where the document has them (the aeroplane is two units), and what was left out is still known."""
    source = report("# Action items\n- Add ~~a disk~~ an alert 🛫 by ~~2026-12-01~~ → 2026-12-08")
    words = Words(source)
    ends = report("# Action items\n- Add an alert ~~today~~")
    last = [one for one, _ in walk(ends.without_struck().tabs[0].segments[0].blocks) if one.written]

    assert ["Add an alert \n"] == [one.text for one in last]

    (found,) = (one for one, _ in walk(source.without_struck().tabs[0].segments[0].blocks) if one.written)

    assert "Add  an alert 🛫 by  2026-12-08" == found.shown
    assert (
        "Add a disk an alert 🛫 by 2026-12-01 → 2026-12-08"
        == "".join(each.text for each in found.written).strip()
    )
    for element in found.elements:
        assert element.text.strip("\n") == words.between(
            source.tabs[0].tab_id, "", element.start, element.end
        )


# Markdown


def test_markdown_is_struck_as_well() -> None:
    """``~~x~~``, ``<s>`` and ``<del>`` in a file are no values either."""
    text = "## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Add an alert | ~~Ada~~ Bo | <del>2026-12-01</del> 2026-12-08 |\n"
    source = read_file(text).document
    (item,) = read_document(source).items

    assert ("Bo", "2026-12-08", "", "open") == said(item)
