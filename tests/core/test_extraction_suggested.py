"""Items under suggestions: read as before anybody suggested something, wherever the suggested words stand."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

import pytest
from documents import Part, document, heading, p, person, run
from readings import read_document

JIRA, ISSUE = "https://jira.example.com/browse/OPS-312", "https://github.com/acme/web/issues/12"
LINES: list[tuple[Part, ...]] = [
    ("Fix the pool (Ken) ", run("OPS-312", JIRA)),
    ("☐ Fix the pool — @aki — 2027-01-04 — ", run("#854", JIRA)),
    (run("OPS-312", JIRA), " Fix the pool (Ken, 12/5, P1)"),
    ("See ", run("the runbook", "https://wiki.example.com/runbook"), " and fix it (Ken, 12/5)"),
    ("手順書を直す（佐藤、12/5、", run("OPS-312", JIRA), "）"),
    ("Fix it (", run("OPS-312", JIRA), ", ", run("#12", ISSUE), ") @ken"),
    (run("Ada Byron", "mailto:ada@example.com"), ": fix the pool by 12/5"),
    ("Fix the pool ", person("ken@example.com", "Ken"), " TODO: ", run("link", JIRA)),
    (run("Bold from end to end", bold=True),),
    (run("Fix the pool.", bold=True), " It ran dry (Ken, 12/5)"),
]


def suggested(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    """The line with words suggested to come within each run, alone or for its words, and with words to go."""
    for number, part in enumerate(parts):
        whole = run(part) if isinstance(part, str) else part
        words = whole["textRun"]["content"] if "textRun" in whole else ""
        for at in range(1, len(words)):
            before, behind, new = (deepcopy(whole) for _ in range(3))
            before["textRun"]["content"], behind["textRun"]["content"] = words[:at], words[at:]
            new["textRun"] |= {"content": "OPS-888", "suggestedInsertionIds": ["s1"]}
            going = [deepcopy(half) for half in (before, behind)]
            for half in going:
                half["textRun"]["suggestedDeletionIds"] = ["s1"]
            for split in (
                [before, new, behind],
                [going[0], new, going[1]],
                [going[0], behind],
                [before, going[1]],
            ):
                yield (*parts[:number], *split, *parts[number + 1 :])


def said(parts: tuple[Part, ...]) -> list[tuple[object, ...]]:
    """Everything that the items say of a document with this line."""
    source = document(heading("Action items"), p(*parts), p("Watch the proxy (Noa, 12/3)"))
    items = read_document(source).items
    return [
        (
            item.action,
            item.owner,
            item.collaborators,
            item.due,
            item.priority,
            item.status,
            item.ticket,
            item.raw,
        )
        for item in items
    ]


@pytest.mark.parametrize("parts", LINES)
def test_suggested_words_change_no_reading(parts: tuple[Part, ...]) -> None:
    """Within a word, a name, a day or the words of a link: without them all is as it was."""
    expected = said(parts)

    assert expected
    assert all(expected == said(line) for line in suggested(parts))
