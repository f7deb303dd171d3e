"""What syncs remember of a document for the metrics."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest
from documents import document, heading, p, table
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.documents.sections import read_sections
from pmdocs.core.syncing.milestones import (
    REQUIRED_FACTS,
    REQUIRED_SECTIONS,
    Milestones,
    filled_sections,
    given_facts,
    load_milestones,
    milestones,
)

FULL = dict.fromkeys(REQUIRED_SECTIONS, True)


def record(before: Mapping[str, Any] | None = None, day: int = 5, **changes: Any) -> dict[str, Any]:
    """What a sync of that day remembers of a complete draft."""
    values: dict[str, Any] = {
        "sections": FULL,
        "facts": REQUIRED_FACTS,
        "status": "draft",
        "findings": (),
        "is_first": False,
    }
    return milestones(before, today=date(2026, 2, day), **(values | changes))


def loaded(raw: dict[str, Any]) -> Milestones:
    found = load_milestones({"milestones": json.loads(json.dumps(raw))})
    assert found is not None
    return found


def test_the_first_sync_that_sees_it_counts() -> None:
    """Days are those of the first sync; emptied again or set back later they stay."""
    first = record(day=1, sections=FULL | {"impact": False}, is_first=True)
    second = record(first, day=3)
    third = record(second, day=4, status="reviewed")
    last = record(third, day=9, sections={}, facts=(), status="draft")

    assert (None, None) == (loaded(first).drafted, loaded(first).reviewed)
    assert (date(2026, 2, 3), date(2026, 2, 4)) == (loaded(last).drafted, loaded(last).reviewed)


@pytest.mark.parametrize("lacking", [*REQUIRED_SECTIONS, *REQUIRED_FACTS])
def test_a_draft_lacks_nothing_that_is_required(lacking: str) -> None:
    """One required section or fact that is missing, and it is no complete draft."""
    sections = {key: is_filled for key, is_filled in FULL.items() if key != lacking}
    facts = [key for key in REQUIRED_FACTS if key != lacking]

    assert "" == record(is_first=True, sections=sections, facts=facts)["drafted"]


def test_what_was_there_before_recording_has_no_day() -> None:
    """A document known before is not said to have become complete today; a new one is."""
    early = loaded(record(status="closed"))

    assert (True, True, None) == (early.is_draft_undated, early.is_review_undated, early.drafted)
    assert date(2026, 2, 5) == loaded(record(status="closed", is_first=True)).drafted
    assert record(record(status="closed"), day=9, status="closed") == record(status="closed")


@given(
    sections=st.dictionaries(st.sampled_from(REQUIRED_SECTIONS), st.booleans()),
    findings=st.lists(st.sampled_from(["ai-no-due", "empty-section"])),
    status=st.sampled_from(["", "draft", "in_review", "reviewed", "closed"]),
)
def test_the_same_again_is_the_same(sections: dict[str, bool], findings: list[str], status: str) -> None:
    """An unchanged document is remembered alike on any later day, so that an idle sync writes nothing."""
    values: dict[str, Any] = {"sections": sections, "findings": findings, "status": status}
    first = record(is_first=True, **values)

    assert json.dumps(first) == json.dumps(record(first, day=20, **values))
    assert sum(loaded(first).findings.values()) == len(findings)


def test_meeting_and_detection_stay() -> None:
    """What one sync was told of the meeting and of who noticed is kept by later ones."""
    meeting = datetime(2026, 2, 6, 5, tzinfo=UTC), datetime(2026, 2, 6, 5, 30, tzinfo=UTC)
    found = loaded(record(record(meeting=meeting, found_by="monitor"), day=9))

    assert (meeting, "monitor") == (found.meeting, found.found_by)


@pytest.mark.parametrize(
    "extra", [{}, {"milestones": 3}, {"milestones": {"drafted": "soon"}}, {"milestones": {"meeting": ["x"]}}]
)
def test_damaged_memory_is_no_memory(extra: dict[str, Any]) -> None:
    """What cannot be read counts as not recorded; nothing breaks."""
    assert load_milestones(extra) is None


# Which sections are filled


def test_headers_of_tables_and_placeholders_fill_nothing() -> None:
    """A section is filled by words of people: not by a table's header, TBD, or the template's guidance."""
    made = document(
        heading("Impact"),
        p("Who was affected and how much?"),
        heading("Root causes"),
        p("TBD"),
        heading("Action items"),
        table(["ID", "Action item", "Due"], ["", "", "-"]),
        heading("Timeline"),
        table(["Time", "Event"], ["09:00", "Alert fired"]),
        heading("Lessons learned"),
        p("What went well", style="HEADING_2"),
        p("The rollback."),
        p("Where we got lucky", style="HEADING_2"),
    )
    found = filled_sections(read_sections(made), guidance={"Who was affected and how much?"})

    assert {"timeline", "well"} == {key for key, is_filled in found.items() if is_filled}
    assert {"impact", "root_causes", "action_items", "lucky"} <= found.keys()


def test_facts_that_are_given() -> None:
    """Facts of the head that say something, by key."""
    made = document(
        table(["Status", "Draft"], ["Severity", "TBD"], ["Owner", "Ada"], ["Created", "2026-02-01"])
    )

    assert {"status", "owner", "created"} == set(given_facts(read_sections(made)))
