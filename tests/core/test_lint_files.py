"""Lint of whole Markdown files: parts that are missing, places, excuses, both languages."""

from __future__ import annotations

from datetime import date

import pytest

from pmdocs.core.findings import Level
from pmdocs.core.lint.linting import LintReport, guidance_of, lint_text
from pmdocs.core.lint.markdown import excused_rules, read_file
from pmdocs.core.lint.messages import RULES, why_and_rewrite
from pmdocs.core.templates.blueprint import Blueprint, Line

TODAY = date(2026, 11, 21)

GOOD = """---
incident id: INC-7
created: 2026-11-20
incident date: 2026-11-20
authors: Ada
owner: Ada
status: Reviewed
severity: S1
---

# Postmortem: Checkout failed

## Summary

Checkout failed for 42 minutes because the connection pool was exhausted.

## Impact

1,830 orders failed.

## Root causes

Each retry opened a new connection, and the pool has no limit per client.

## Trigger

The release of 09:00 raised the number of retries from 1 to 5.

## Detection

The synthetic check alerted at 09:05.

## Resolution

The release was rolled back at 09:42; orders succeeded again within a minute.

## Action items

| ID | Action item | Type | Priority | Owner | Due | Status | Ticket |
|---|---|---|---|---|---|---|---|
| 1 | Limit connections per client to 20 | Prevent | P0 | Ada | 2026-12-01 | Open | OPS-1 |
| 2 | Alert when the pool is 80 % full | Detect | P1 | Bob | 2026-12-05 | Open | OPS-2 |

## Lessons learned

### What went well

The rollback took four minutes.

### What went wrong

The pool's size was on no dashboard.

### Where we got lucky

It could have been worse: the sale started an hour later.

## Timeline

| Time | Event |
|---|---|
| 09:00 | Release |
| 09:05 | OUTAGE BEGINS; chat: "Ken forgot the flag!" |
| 09:42 | OUTAGE ENDS |

## Kudo wall

Ken simply saved the day, although nobody noticed.
"""


def lint(text: str, **options: object) -> LintReport:
    return lint_text(text, name="pm.md", today=TODAY, **options)  # type: ignore[arg-type]


def rules(report: LintReport) -> list[str]:
    return [finding.rule for finding in report.findings]


def test_a_good_postmortem_has_no_finding() -> None:
    """What has every part, numbers, owners, types and plain words is left alone, praise and quoted chat too."""
    assert [] == [(finding.rule, finding.quote) for finding in lint(GOOD).findings]


@pytest.mark.parametrize(
    ("old", "new", "rule", "level"),
    [
        ("## Trigger\n\nThe release of 09:00 raised the number of retries from 1 to 5.\n", "", "missing-section", "error"),
        ("The synthetic check alerted at 09:05.", "TBD", "empty-section", "error"),
        ("1,830 orders failed.", "Many orders failed and customers complained.", "impact-no-number", "warning"),
        ("1,830 orders failed.", "See above.", "hollow-section", "warning"),
        ("1,830 orders failed.", "1,830 orders failed. {{ users }}", "placeholder-left", "error"),
        ("| Ada | 2026-12-01", "|  | 2026-12-01", "ai-no-owner", "error"),
        ("| 2026-12-01 |", "|  |", "ai-no-due", "error"),
        ("| P1 |", "|  |", "ai-no-priority", "error"),
        ("| OPS-2 |", "|  |", "ai-no-ticket", "hint"),
        ("| Prevent |", "| Repair |", "ai-no-prevent", "error"),
        ("owner: Ada", "owner: Ada, Bob", "doc-many-owners", "warning"),
        ("## Trigger", "## Triger", "unknown-heading", "hint"),
        ("four minutes", "four minutes; the cause was carelessness", "blame-word", "warning"),
    ],
)  # fmt: skip
def test_each_lack_is_found(old: str, new: str, rule: str, level: str) -> None:
    """Each rule fires for one thing taken away or spoilt, at its level in a reviewed document."""
    assert old in GOOD

    found = [finding for finding in lint(GOOD.replace(old, new, 1)).findings if finding.rule == rule]

    assert [level] == [finding.level.value for finding in found][:1]


def test_levels_are_lower_in_a_draft() -> None:
    """What is an error once a document is reviewed is a warning in a draft."""
    draft = GOOD.replace("status: Reviewed", "status: Draft").replace("| Ada | 2026-12-01", "|  | 2026-12-01")

    assert ["warning"] == [f.level.value for f in lint(draft).findings if f.rule == "ai-no-owner"]


@pytest.mark.parametrize(
    ("priorities", "types", "rule"),
    [
        (("P1", "P1", "P1"), ("Prevent", "Detect", "Repair"), "ai-same-priority"),
        (("P2", "P3", "P4"), ("Prevent", "Detect", "Repair"), "ai-no-p0p1"),
        (("P0", "P2", "P3"), ("Mitigate", "Mitigate", "Prevent"), "ai-mostly-mitigate"),
    ],
)
def test_items_together(priorities: tuple[str, ...], types: tuple[str, ...], rule: str) -> None:
    """Priorities and types of the items are judged together from three items on."""
    rows = [
        f"| {n} | Cap retries at {n} | {kind} | {priority} | Ada | 2026-12-01 | Open | OPS-{n} |"
        for n, (priority, kind) in enumerate(zip(priorities, types, strict=True), 1)
    ]
    head, _, rest = GOOD.partition("| 1 | Limit")
    text = head + "\n".join(rows) + rest[rest.index("\n\n") :]

    assert [rule] == rules(lint(text))


def test_places() -> None:
    """A finding names its line and column, also behind front matter and in the second line of a paragraph."""
    text = GOOD.replace(
        "The rollback took four minutes.", "The rollback was quick.\nThe engineer forgot the flag."
    )
    (finding,) = lint(text).findings
    number = text.split("\n").index("The engineer forgot the flag.") + 1

    assert (number, 5, "engineer forgot", "What went well") == (
        finding.line, finding.column, finding.quote, finding.section,
    )  # fmt: skip


def test_quotes_are_as_written() -> None:
    """The words of a finding are those of the file, whatever width they have."""
    text = GOOD.replace("four minutes.", "four minutes.  It was  ｏｐｅｒａｔｏｒ　ｅｒｒｏｒ.")
    (finding,) = lint(text).findings

    assert "ｏｐｅｒａｔｏｒ　ｅｒｒｏｒ" == finding.quote


@pytest.mark.parametrize(
    "remark",
    [
        "It was operator error. <!-- lint:ok blame-word -->",
        "<!-- lint:ok blame-word: quoted from the vendor -->\nIt was operator error.",
        "<!-- lint:ok weak-action, blame-word -->\n\nIt was operator error.",
        "<!--\nlint: OK blame-word\n-->\nIt was operator error.",
    ],
)
def test_excuses(remark: str) -> None:
    """A remark switches its rule off for its line, or, alone, for the text that follows."""
    report = lint(GOOD.replace("The rollback took four minutes.", remark))

    assert ([], 1) == (rules(report), report.excused)


def test_an_excuse_is_for_one_rule_and_place() -> None:
    """Another rule, and another line, are not excused."""
    text = "It was operator error. <!-- lint:ok counterfactual -->\n\nIt was operator error."
    report = lint(GOOD.replace("The rollback took four minutes.", text))

    assert (["blame-word", "blame-word"], 0) == (rules(report), report.excused)


def test_an_excuse_for_the_whole_document() -> None:
    """What is missing has no line: a remark anywhere excuses it."""
    text = GOOD.replace("## Trigger", "<!-- lint:ok missing-section -->\n## Origin of it all")

    assert "missing-section" not in rules(lint(text))


def test_excused_rules() -> None:
    """Only a remark that says lint:ok names rules."""
    assert ("blame-word", "eye-check") == excused_rules("lint:ok blame-word, eye-check")
    assert () == excused_rules("please lint this")


def test_japanese() -> None:
    """A Japanese document gets Japanese words, an override English ones."""
    text = "# 障害\n\n## 根本原因\n\n担当者の確認不足が原因。\n\n## アクションアイテム\n\n- 監視を強化する\n"
    found = {finding.rule: finding for finding in lint(text).findings}

    assert {"person-subject", "weak-action", "missing-section", "ai-no-owner"} <= set(found)
    assert "人を主語に" in found["person-subject"].why
    assert "People are" in next(f for f in lint(text, lang="en").findings if f.rule == "person-subject").why


def test_code_is_not_read() -> None:
    """Neither code blocks nor commands in a line are the writer's words."""
    text = GOOD.replace(
        "The rollback took four minutes.", "Ran `forgot --human error` once:\n\n```\nhuman error\n```"
    )

    assert [] == rules(lint(text))


def test_guidance_is_not_read() -> None:
    """The template's own advice is neither content nor wording."""
    advice = "What could have made it worse, and only by chance did not."
    blueprint = Blueprint(
        name="t", lang="en", font="", page_width=1, page_height=1, margin=0, dropdowns=(),
        blocks=(Line(kind="quiet", text=advice),),
    )  # fmt: skip
    text = GOOD.replace("It could have been worse: the sale started an hour later.", advice)

    assert ["empty-section"] == rules(lint(text, guidance=guidance_of([blueprint])))


def test_luck_may_tell_what_might_have_been() -> None:
    """Under the lucky heading another past of a system is the subject; of a person it is not."""
    lucky = "It could have been worse: the sale started an hour later."

    assert [] == rules(lint(GOOD.replace(lucky, "The cache would have failed an hour later.")))
    assert ["person-subject"] == rules(lint(GOOD.replace(lucky, "The engineer should have waited.")))


def test_a_file_that_is_no_postmortem() -> None:
    """Loose text is read as prose and as actions."""
    found = rules(lint("Improve monitoring\n\nThe engineer failed to notice.\n"))

    assert {"weak-action", "person-subject"} <= set(found)


def test_pasted_chat_is_not_read() -> None:
    """Under a heading that announces a log stands what was said then."""
    assert [] == rules(lint(GOOD + "\n### #ops chat log\n\nKen forgot the flag again!!!\n"))


def test_strictness() -> None:
    """Hints alone do not fail a document."""
    assert not lint(GOOD.replace("| OPS-2 |", "|  |")).fails
    assert lint(GOOD.replace("| P1 |", "|  |")).fails
    assert 1 == lint(GOOD.replace("| OPS-2 |", "|  |")).count(Level.HINT)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_rule_has_words(lang: str) -> None:
    """Each rule says why and in which direction to rewrite, in both languages."""
    assert all(all(why_and_rewrite(rule, lang)) for rule in RULES)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "---\n---\n", "|a|\n|-|\n", "- [ ] x\n", "#\n", "<!-- lint:ok", "\ufeff# a"]
)
def test_odd_files(text: str) -> None:
    """Files with next to nothing in them are read."""
    assert "missing-section" in rules(lint(text))
    assert 1 == len(read_file(text).document.tabs)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_lines_that_are_not_read_as_actions_are_told(lang: str) -> None:
    """What stands beside the action items, and the samples of a template, is a hint: nothing is left out in silence."""
    beside = lint_text(
        GOOD + "\n## Prevention\n\n- Always test on a copy\n", name="a.md", today=TODAY, lang=lang
    )
    sample = "# Postmortem template\n\n## Action items\n\n- Add a canary (@ada, 2026-12-01)\n"
    template = lint_text(sample, name="b.md", today=TODAY, lang=lang)

    assert [("action-list-ignored", Level.HINT)] == [
        (found.rule, found.level) for found in beside.findings if found.rule == "action-list-ignored"
    ]
    assert "template-unfilled" in {found.rule for found in template.findings}
