"""Sentences below headings of follow-up work that no rule reads: a model of such prose tells them from what stands around."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from documents import p, raw_document, tab, table
from readings import NOW, actions, read
from reports import report

from pmdocs.core.actions.item_rows import identity_text
from pmdocs.core.actions.items import read_items
from pmdocs.core.actions.sentence_model import NAMED_BAR
from pmdocs.core.documents.document import parse_document
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.findings import Code

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
PROSE = "# Search was away\n## {heading}\nNobody likes to be woken twice. {work} That night cost us dearly."
WORK = "Credentials are now rotated each month across every region."


def test_a_sentence_of_work_in_prose_is_an_item_that_says_it_is_a_guess() -> None:
    """In words that no rule knows, between sentences that are none."""
    found = read(PROSE.format(heading="Remediation", work=WORK))

    assert [WORK.rstrip(".")] == [item.action.rstrip(".") for item in found.items]
    assert Code.GUESSED_ITEM in [each.code for each in found.findings]


@pytest.mark.parametrize("heading", ["Timeline", "What went well", "Background"])
def test_below_other_headings_it_is_none(heading: str) -> None:
    """There the same sentence tells what happened."""
    assert not actions(PROSE.format(heading=heading, work=WORK))


def test_prose_beside_a_table_of_items_is_not_read() -> None:
    """The table holds what is tracked; the sentence says it once more."""
    text = (
        PROSE.format(heading="Remediation", work=WORK) + "\n| Action | Owner |\n| Revoke the keys | Ann Lee |"
    )
    assert ["Revoke the keys"] == actions(text)


def test_a_table_in_one_tab_says_nothing_of_another() -> None:
    """Both tabs count their places from their own beginning."""
    heading = p("Remediation", style="HEADING_1")
    told = PROSE.format(heading="", work=WORK).splitlines()[-1]
    rows = [[[p("Action")], [p("Owner")]], [[p("Revoke the keys")], [p("Ann Lee")]]]
    tabs = tab(heading, table(*rows)), tab(heading, p(told), tab_id="t.1")
    source = parse_document(raw_document(*tabs))
    items = read_items(source, read_sections(source), reference=NOW).items

    assert ["Revoke the keys", WORK.rstrip(".")] == [item.action.rstrip(".") for item in items]


def test_what_was_tracked_stays_with_a_lower_score() -> None:
    """An edit in or around a sentence takes nothing off the list."""
    lines = [
        "Tokens live in the vault.", "The canary is the gate now.", "Load tests happen before each release.", "The limit went up.",
        "Each region has its own cache.", "Restores are practised.", "Backups are read back.", "Alerts reach two people.",
    ]  # fmt: skip
    stayed = 0
    for line in lines:
        source = report(PROSE.format(heading="Remediation", work=line))
        sections = read_sections(source)
        if not read_items(source, sections, reference=NOW).items:
            words = frozenset({identity_text(f"{line.rstrip('.')} as agreed")})
            stayed += len(read_items(source, sections, reference=NOW, tracked_before=words).items)

    assert stayed > 1


def test_sentences_of_a_writer_who_taught_nothing() -> None:
    """The rules read an eighth of such prose; with the model more than half of it is found, and little else."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        from sentences_train import sentences_of
        from work_train import read_examples
    finally:
        sys.path.remove(str(BENCHMARKS))
    from pmdocs.core.actions.sentence_model import _model

    examples = [each for part in read_examples(BENCHMARKS / "prose_fresh.txt").values() for each in part]
    judged = [
        (read or _model().difference(features) > NAMED_BAR, mark)
        for features, mark, read in sentences_of(examples)
    ]
    work = [above for above, mark in judged if mark == 1]
    told = [mark > 0 for above, mark in judged if above]

    assert len(work) > 150
    assert sum(work) >= 0.6 * len(work)
    assert sum(told) >= 0.9 * len(told)
