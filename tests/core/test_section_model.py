"""Sections of action items under headings that no table has: found by what they hold, in reports without a known one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from readings import actions, read
from reports import report

from pmdocs.core.documents.section_model import reads_like_actions
from pmdocs.core.documents.sections import looks_like_postmortem, read_sections
from pmdocs.core.findings import Code

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
PERMANENT = "# Before the next rush\n- Cap the retries of the importer\n- Add an alert on the queue's age (owner: Ada)"
JA = "# これからに備えて\n- リトライ回数に上限を設ける（担当: 佐藤）\n- キューの滞留にアラートを追加する"
TOLD = "# Summary\nOrders failed.\n\n# What we saw\n- 12:02 The queue filled up\n- 12:40 The importer was restarted\n\n"


@pytest.mark.parametrize(("section", "count"), [(PERMANENT, 2), (JA, 2)])
def test_an_unknown_heading_above_follow_up_work(section: str, count: int) -> None:
    """Its list is read, and the reader is told that it was a guess; what was seen meanwhile is none."""
    found = read(TOLD + section)

    assert count == len(found.items)
    (guess,) = [each for each in _findings(TOLD + section) if each[0] is Code.GUESSED_HEADING]
    assert section.split("\n")[0].removeprefix("# ") == guess[1]


def _findings(text: str) -> list[tuple[Code, str]]:
    return [(each.code, each.text) for each in read_sections(report(text)).findings]


def test_nothing_is_guessed_beside_a_heading_that_says_so() -> None:
    """Who names the section of action items means that one, but for lines that name somebody."""
    nobodys = PERMANENT.replace(" (owner: Ada)", "")

    assert ["Pin the version"] == actions(f"{TOLD}{nobodys}\n\n# Action items\n- Pin the version")


@pytest.mark.parametrize(
    "section",
    ["# What would have helped\n- Add a gate before the rollout", "# So that we sleep at night\nWe will cap the retries.",
     "# Recovery\n- Restarted the importer\n- Drained the queue", "# Commands\n- Run the drain script\n- Check the lag",
     "# So that we sleep at night\n- Cap the retries\n\n## Impact\n1,200 orders"],
)  # fmt: skip
def test_what_is_never_taken_for_follow_up_work(section: str) -> None:
    """Looking back, prose, what was done meanwhile, a heading above known ones."""
    sections = read_sections(report(TOLD + section)).sections

    assert not any(found.is_guessed for found in sections if found.title != "Impact")


def test_a_guess_makes_no_document_a_postmortem() -> None:
    """Of the three sections that tell one, each must be named."""
    text = f"# Summary\nA\n\n{PERMANENT}"

    assert any(found.is_guessed for found in read_sections(report(text)).sections)
    assert not looks_like_postmortem(report(text))


def test_sections_of_writers_who_taught_nothing() -> None:
    """Of those with action items at least 92 % lie above the bar, of all others, some written to look alike, at most 2.5 %."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        from sections_train import read_examples
    finally:
        sys.path.remove(str(BENCHMARKS))
    above: dict[str, list[bool]] = {"actions": [], "other": []}
    for part in read_examples(BENCHMARKS / "sections_fresh.txt").values():
        for each in part:
            above[each.label].append(reads_like_actions(each.heading, each.parent, each.lines))

    assert len(above["actions"]) > 60
    assert sum(above["actions"]) >= 0.92 * len(above["actions"])
    assert sum(above["other"]) <= 0.025 * len(above["other"])
