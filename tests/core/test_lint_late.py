"""Lint of a postmortem that is late: its review, its publication, and nothing where no date tells."""

from __future__ import annotations

from datetime import date, timedelta
from types import MappingProxyType

import pytest

from pmdocs.core.lint.linting import lint_text
from pmdocs.core.lint.model import LintFinding
from pmdocs.core.policy.calendars import Span
from pmdocs.core.policy.policy import Level, Policy, Rule

FRIDAY = date(2026, 11, 20)

HEAD = """---
created: {created}
incident date: {incident}
status: {status}
severity: {severity}
---

# Checkout failed
"""


def _late(
    today: date,
    *,
    status: str = "Draft",
    severity: str = "S2",
    created: str = "2026-11-21",
    incident: str = "2026-11-20",
    lang: str = "en",
    policy: Policy | None = None,
) -> list[LintFinding]:
    text = HEAD.format(created=created, incident=incident, status=status, severity=severity)
    report = lint_text(text, name="pm.md", today=today, lang=lang, policy=policy)
    return [finding for finding in report.findings if finding.rule.endswith("-late")]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, []),
        (7, []),  # Friday: the fifth working day, and the seventh day
        (8, ["review-late", "publish-late"]),
        (400, ["review-late", "publish-late"]),
    ],
)
def test_late_from_the_day_after(days: int, expected: list[str]) -> None:
    """A review counts working days and publication days, from the incident on; the last day itself is in time."""
    assert expected == [finding.rule for finding in _late(FRIDAY + timedelta(days=days))]


def test_a_near_miss_has_longer_to_be_shared() -> None:
    """Of a near miss only the review is late after ten days."""
    assert ["review-late"] == [one.rule for one in _late(FRIDAY + timedelta(days=10), severity="near miss")]


@pytest.mark.parametrize("status", ["Reviewed", "Closed", "レビュー済み", "完了"])
def test_what_was_reviewed_is_not_late(status: str) -> None:
    """A status beyond the review says that both were done."""
    assert [] == _late(FRIDAY + timedelta(days=90), status=status)


@pytest.mark.parametrize("status", ["", "TBD", "who knows"])
def test_without_a_status_nothing_is_said(status: str) -> None:
    """A status that is missing or not understood may be any."""
    assert [] == _late(FRIDAY + timedelta(days=90), status=status)


def test_without_a_date_nothing_is_said() -> None:
    """Neither an incident's nor a document's date: no day is guessed; the document's own date is enough."""
    today = FRIDAY + timedelta(days=8)

    assert [] == _late(today, created="TBD", incident="")
    assert [] == _late(today, created="2026-11-25", incident="")
    assert 2 == len(_late(today, created="2026-11-20", incident=""))


def test_level_place_and_words() -> None:
    """A warning about the document, which quotes its status and names the last day, in both languages."""
    english, _ = _late(date(2026, 12, 1), status="In review")
    japanese, _ = _late(date(2026, 12, 1), status="レビュー中", lang="ja")

    assert ("warning", "In review", "the document") == (english.level.value, english.quote, english.where)
    assert english.why.endswith("(by 2026-11-27)")
    assert "レビュー中" == japanese.quote
    assert japanese.why.endswith("（期限 2026-11-27）")
    assert english.rewrite != japanese.rewrite


def test_a_team_s_own_policy_counts() -> None:
    """Spans and levels are the policy's; a rule that is off says nothing."""
    longer = Policy(review_days=MappingProxyType({"S2": Span(amount=30)}))
    off = Policy(levels=MappingProxyType({Rule.PUBLISH_LATE: Level.OFF}))
    today = FRIDAY + timedelta(days=10)

    assert ["publish-late"] == [one.rule for one in _late(today, policy=longer)]
    assert ["review-late"] == [one.rule for one in _late(today, policy=off)]


def test_a_remark_excuses() -> None:
    """``lint:ok`` works for these rules as for any other."""
    text = HEAD.format(created="2026-11-20", incident="2026-11-20", status="Draft", severity="S2")
    text += "\n<!-- lint:ok review-late, publish-late -->\n\n## Summary\n\nIt failed.\n"
    report = lint_text(text, name="pm.md", today=date(2027, 1, 1))

    assert not [one for one in report.findings if one.rule.endswith("-late")]
