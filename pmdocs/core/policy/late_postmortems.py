"""Postmortems whose draft, review or publication is late: the step that is spoken of, and its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from pmdocs.core.policy.checking import gravest
from pmdocs.core.policy.policy import Level, Policy, Rule
from pmdocs.core.policy.postmortem_facts import PostmortemFacts
from pmdocs.core.policy.steps import steps_left

_STEPS: Mapping[Rule, str] = MappingProxyType(
    {Rule.DRAFT_LATE: "draft", Rule.REVIEW_LATE: "review", Rule.PUBLISH_LATE: "publish"}
)

_WHEN: Mapping[str, tuple[str, str]] = {
    "draft": (
        "the draft was due on {due}, {late} day(s) ago",
        "下書きの期限 {due} を{late}日過ぎています",
    ),
    "review": (
        "the review was due on {due}, {late} day(s) ago",
        "レビューの期限 {due} を{late}日過ぎています",
    ),
    "publish": (
        "it was to be shared by {due}, {late} day(s) ago",
        "公開の期限 {due} を{late}日過ぎています",
    ),
}
_DO: Mapping[str, tuple[str, str]] = {
    "draft": (
        "When the draft is complete, set the status to In review.",
        "下書きができたら、ステータスを「レビュー中」にしてください。",
    ),
    "review": (
        "When the review is held, set the status to Reviewed, or write its day into the tracker.",
        "レビューを行ったら、ステータスを「レビュー済み」にするか、実施日を管理表に記入してください。",
    ),
    "publish": (
        "When it is shared, set the status to Reviewed or Closed, or write the day into the tracker.",
        "公開したら、ステータスを「レビュー済み」か「完了」にするか、公開日を管理表に記入してください。",
    ),
}


def late_step(document: PostmortemFacts, policy: Policy, today: date) -> tuple[str, date] | None:
    """The first step that a postmortem should have made by now, and its last day; None when it is in time.

    ``draft``, ``review`` or ``publish``. Rules that the policy has switched off are passed over.
    """
    for rule, day in steps_left(document, policy, today):
        is_wanted = gravest(policy, rule, document.readings())[0] is not Level.OFF
        if day < today and is_wanted:
            return _STEPS[rule], day
    return None


def step_late(step: str, due: date, days: int, *, at: int) -> str:
    """When a step was due, so many days ago; ``at`` is 1 for Japanese, else 0."""
    return _WHEN[step][at].format(due=due.isoformat(), late=days)


def step_to_do(step: str, *, at: int) -> str:
    """What ends the reminders of a step."""
    return _DO[step][at]
