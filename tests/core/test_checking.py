"""The rules of a policy, one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from pmdocs.core.policy.calendars import make_calendar, parse_span
from pmdocs.core.policy.check_words import why
from pmdocs.core.policy.checking import Check, Unexplained, Violation, find_violations, told
from pmdocs.core.policy.commitments import Commitment, Present
from pmdocs.core.policy.policy import Case, Level, Policy, Rule
from pmdocs.core.policy.postmortem_facts import PostmortemFacts
from pmdocs.core.policy.staff import Staff

TODAY = date(2026, 12, 10)
PEOPLE = Staff(
    addresses={"ada": "ada@example.com", "エイダ・ラブレス": "ada@example.com"},
    managers={"ada@example.com": "grace@example.com"},
)


def item(number: int = 1, *, promised: str | None = None, owed: date | None = None, **now: Any) -> Commitment:
    """An item in order unless told otherwise; ``promised`` and ``owed`` are what counts, if not what it shows."""
    values: dict[str, Any] = {
        "priority": "P1",
        "due": date(2026, 12, 11),
        "owner": "ada@example.com",
        "type": "prevent",
    } | now
    shown = Present(key=f"INC-7/AI-{number}", incident_id="INC-7", action=f"Measure {number}", **values)
    return Commitment(
        now=shown, priority=shown.priority if promised is None else promised, due=owed or shown.due
    )


def document(*items: Commitment, **values: Any) -> PostmortemFacts:
    """A postmortem in order unless told otherwise."""
    facts = PostmortemFacts(
        incident_id="INC-7",
        document_id="d" * 44,
        severity="S3",
        status="reviewed",
        team="Payments",
        owner="ada@example.com",
        resolved=datetime(2026, 12, 1, 10, tzinfo=UTC),
        incident_date=date(2026, 12, 1),
        created=date(2026, 12, 1),
        items=items or (item(),),
    )
    return replace(facts, **values)


def found(
    *documents: PostmortemFacts, policy: Policy | None = None, changes: tuple[Unexplained, ...] = ()
) -> list[Violation]:
    check = Check(policy=policy or Policy(), today=TODAY, staff=PEOPLE)
    violations = list(find_violations(documents, changes, check))
    for violation in violations:
        # Every sentence can be said in both languages.
        assert why(violation, "en")
        assert why(violation, "ja")
    return violations


def rules(*documents: PostmortemFacts, **options: Any) -> list[tuple[str, str, str]]:
    return [(one.rule.value, one.level.value, one.key) for one in found(*documents, **options)]


def test_a_postmortem_in_order_violates_nothing() -> None:
    """No false alarm."""
    assert [] == rules(document())


@pytest.mark.parametrize(
    ("broken", "expected"),
    [
        (item(due=date(2026, 12, 9)), [("overdue", "error")]),
        (item(due=date(2026, 12, 10)), []),
        (item(due=date(2026, 12, 9), status="done"), []),
        (item(due=date(2026, 12, 9), status="deferred"), [("overdue", "error")]),
        (item(due=date(2026, 12, 9), status="unknown"), []),
        (item(due=date(2026, 12, 24), owed=date(2026, 12, 9)), [("overdue", "error")]),
        (item(due=date(2027, 1, 24)), [("too_late", "error")]),
        (item(due=date(2027, 1, 24), priority="P3"), []),
        (item(due=date(2027, 1, 24), priority="P3", promised="P1"), [("too_late", "error")]),
        (item(owner=""), [("unowned", "error")]),
        (item(owner="Ada, Bob"), [("single_owner", "warning")]),
        (item(owner="エイダ・ラブレス"), []),
        (item(due=None), [("undated", "error")]),
        (item(due=None, due_text="soon"), [("undated", "error")]),
        (item(due=None, priority="P3"), []),
        (item(due=None, priority="P3", promised="P1"), [("undated", "error")]),
        (item(due=None, priority=""), [("undated", "error"), ("unprioritised", "warning")]),
    ],
)
def test_rules_of_items(broken: Commitment, expected: list[tuple[str, str]]) -> None:
    """One item, one fault; what counts is what was promised."""
    assert expected == [(rule, level) for rule, level, _ in rules(document(broken, item(2)))]


def test_an_undated_item_is_late_by_the_policys_deadline() -> None:
    """Taking the date away quiets nothing: the deadline that the policy sets passes all the same."""
    undated = item(due=None, priority="P0")

    assert ["overdue", "undated"] == [rule for rule, _, _ in rules(document(undated))]
    assert "2026-12-08" in why(found(document(undated))[0], "ja")


def test_deadlines_count_from_the_review_that_was_held() -> None:
    """A review in the past moves the deadline, one that is only planned does not."""
    late = item(due=date(2026, 12, 31))

    assert ["too_late"] == [rule for rule, _, _ in rules(document(late))]
    assert [] == rules(document(late, review_held=date(2026, 12, 5)))
    assert ["too_late"] == [rule for rule, _, _ in rules(document(late, review_held=date(2026, 12, 20)))]


@pytest.mark.parametrize("severity", ["S3", ""])
@pytest.mark.parametrize("review_days", [None, {}])
@pytest.mark.parametrize(
    "known",
    [
        {},
        {"resolved": None},
        {"resolved": None, "incident_date": None},
        {"resolved": None, "incident_date": date(2026, 12, 9)},
    ],
)
def test_a_late_review_buys_no_time(
    known: dict[str, Any], review_days: dict[str, Any] | None, severity: str
) -> None:
    """However late a review was held, deadlines count from the last day for it: 2026-12-08, five working days on."""
    policy = Policy() if review_days is None else Policy(review_days=review_days)
    undated = item(due=None)
    deadlines = [
        Check(policy=policy, today=date(2027, 6, 1)).deadline(
            document(severity=severity, review_held=held, **known), undated
        )
        for held in (None, date(2026, 12, 5), date(2026, 12, 8), date(2026, 12, 9), date(2027, 5, 31))
    ]

    first, last = date(2026, 12, 29), date(2027, 1, 5)
    assert [first, date(2027, 1, 2), last, last, last] == deadlines


def test_the_severity_that_counts_sets_the_deadline() -> None:
    """In an S1 incident a P1 item has 15 days, whatever its row says."""
    late = item(due=date(2026, 12, 20))

    assert ["too_late"] == [rule for rule, _, _ in rules(document(late, severity="S1"))]
    assert [] == rules(document(late, severity="S2"))


def test_grace_lets_an_item_be_late() -> None:
    """Business days of grace leave weekends and holidays out."""
    friday = item(due=date(2026, 12, 4))
    policy = Policy(grace_days=parse_span("4 business days"), calendar=make_calendar(["JP"]))

    assert [] == rules(document(friday), policy=policy)
    assert ["overdue"] == [
        one.rule
        for one in found(document(friday), policy=replace(policy, grace_days=parse_span("3 business days")))
    ]


def test_user_affecting_incidents_need_urgent_and_preventing_items() -> None:
    """S1 and S2 need both once the draft is due or done; a lowering without a reason satisfies nothing."""
    lowered = item(priority="P3", promised="P1")
    explained = item(priority="P3", excused_priorities=("P1",))
    dropped = item(status="wont_do")

    assert ["require_p0p1"] == [rule for rule, _, _ in rules(document(lowered, severity="S1"))]
    assert [] == rules(document(explained, severity="S2"))
    assert ["require_p0p1", "require_prevent"] == [
        rule for rule, _, _ in rules(document(dropped, severity="S1"))
    ]
    assert ["require_prevent"] == [rule for rule, _, _ in rules(document(item(type="detect"), severity="S2"))]
    assert [] == rules(document(item(type="detect"), severity="near_miss"))
    fresh = document(severity="S2", status="draft", resolved=datetime(2026, 12, 9, tzinfo=UTC), items=())
    assert [] == rules(fresh)


def test_all_of_one_priority() -> None:
    """Three or more items of one priority are a warning; two are not, nor are dropped ones counted."""
    three = [item(number) for number in (1, 2, 3)]

    assert [("all_same_priority", "warning", "INC-7")] == rules(document(*three))
    assert [] == rules(document(*three[:2]))
    assert [] == rules(document(*three[:2], item(3, status="removed")))


def test_one_owner_a_document() -> None:
    """A document without an owner or with several is a warning; items with several are told where they stand."""
    facts = document(owner="", many_owners=("table 1, row 2",))

    assert [("single_owner", "warning", "INC-7")] * 2 == rules(facts)
    assert [("single_owner", "warning", "INC-7")] == rules(document(owner="ada@example.com, bob@example.com"))
    assert "table 1, row 2" in why(found(facts)[1], "en")


def test_items_without_a_postmortem_need_no_document_owner() -> None:
    """Action items of a reading club belong to no postmortem, so none is missing its owner."""
    assert [] == rules(replace(document(), document_id="", owner=""))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"status": "draft"}, ["draft_late", "review_late", "publish_late"]),
        ({"status": "in_review"}, ["review_late", "publish_late"]),
        ({"status": "in_review", "review_held": date(2026, 12, 3)}, ["publish_late"]),
        ({"status": "in_review", "review_held": date(2026, 12, 30)}, ["review_late", "publish_late"]),
        ({"status": "draft", "review_held": date(2026, 12, 3)}, ["publish_late"]),
        ({"status": "in_review", "published": date(2026, 12, 3)}, []),
        ({"status": "draft", "published": date(2026, 12, 3)}, []),
        ({"status": "draft", "published": date(2026, 12, 30)}, ["draft_late", "review_late", "publish_late"]),
        ({"status": "closed"}, []),
        ({"status": "draft", "resolved": None, "incident_date": None, "created": None}, []),
        ({"status": "draft", "severity": ""}, ["draft_late", "review_late", "publish_late"]),
        ({"status": "draft", "severity": "near_miss"}, ["draft_late", "review_late"]),
    ],
)
def test_late_documents(values: dict[str, Any], expected: list[str]) -> None:
    """Draft, review and publication each have their day after the incident; a later step stands for those before."""
    assert expected == [rule for rule, level, _ in rules(document(**values)) if level == "warning"]


def test_changes_without_a_reason() -> None:
    """Each is an error of its own, also of an item or document that is gone, and of a severity."""
    changes = (
        Unexplained(key="INC-7/AI-1", incident_id="INC-7", field="status", old="open", new="wont_do"),
        Unexplained(key="INC-7", incident_id="INC-7", field="severity", old="S1", new="S3"),
        Unexplained(key="INC-9/AI-1", incident_id="INC-9", field="row", old="open", new="removed"),
    )
    violations = found(document(), changes=changes)

    assert ["INC-7/AI-1", "INC-7", "INC-9/AI-1"] == [one.key for one in violations]
    assert "Status Open → Won't do without a reason" == why(violations[0], "en")
    assert "重大度が「S1」から「S3」に変わった理由がありません" == why(violations[1], "ja")


def test_who_is_told() -> None:
    """Owner, manager and team by the People worksheet; what nobody owns is the team's; addresses as they are."""
    names = ("owner", "manager", "team", "leads@example.com")

    assert ("ada@example.com", "grace@example.com", "Payments", "leads@example.com") == told(
        names, "Ada", "Payments", PEOPLE
    )
    assert ("Payments", "leads@example.com") == told(names, "", "Payments", PEOPLE)
    assert ("Somebody",) == told(("owner", "manager"), "Somebody", "", PEOPLE)


def test_levels_and_cases_decide() -> None:
    """A rule can be off, or matter less for some."""
    late = item(due=date(2026, 12, 9))
    off = Policy(levels={Rule.OVERDUE: Level.OFF})
    case = Case(team=frozenset({"payments"}), levels={Rule.OVERDUE: Level.WARNING})

    assert [] == rules(document(late), policy=off)
    assert [("overdue", "warning", "INC-7/AI-1")] == rules(document(late), policy=Policy(cases=(case,)))


def test_what_people_wrote_is_no_format() -> None:
    """Braces and percent signs in values come out as they went in."""
    (violation,) = found(document(item(due=None, due_text="{0.__class__} %s"), item(2)))

    assert "its due date cannot be read: {0.__class__} %s" == why(violation, "en")
