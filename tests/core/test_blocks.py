"""What parsing remembers of a document, and values around which people decorate."""

from __future__ import annotations

from dataclasses import replace

import pytest
from documents import Json, document, p, raw_document, run, tab, table
from readings import read

from pmdocs.core.actions.item_values import read_word
from pmdocs.core.documents.document import parse_document
from pmdocs.core.vocabulary import parse_priority, parse_status


def suggested(kind: str) -> Json:
    part = run("new")
    part["textRun"][f"suggested{kind}Ids"] = ["s1"]
    return part


@pytest.mark.parametrize("kind", ["Insertion", "Deletion"])
def test_a_suggestion_anywhere_is_remembered(kind: str) -> None:
    """In a paragraph, a cell, a nested table or a second tab: the document is not settled."""
    nested = table([table(["x"])])
    plain = document("a", nested)
    bodies = (
        p("a ", suggested(kind)),
        table([p("a ", suggested(kind))]),
        table([table([p(suggested(kind))])]),
    )
    found = [parse_document(raw_document(tab("a"), tab(body, tab_id="t.1"))).is_settled for body in bodies]

    assert ([False] * 3, True) == (found, plain.is_settled)


def test_a_settled_document_is_spared_the_walk_only() -> None:
    """What is known to hold no suggestion reads the same as when it is looked through."""
    known = document("a", table(["b", p("c ", run("d", "https://example.com"))]), "e")
    unknown = replace(known, is_settled=False)

    assert known == unknown.without_suggested_insertions() == known.without_suggested_insertions()
    assert () == unknown.suggestions() == known.suggestions()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Done", "done"), ("✅ Done", "done"), ("**Done**", "done"), ("Done (2026-12-01)", "done"), ("完了（12/1）", "done"), ("Done.", "done"),
        ("Open → In progress", "in_progress"), ("未着手→完了", "done"), ("Done\nsee the ticket", "done"), ("完了（一部未対応）", None),
        ("Done (except staging)", None), ("Done?", None), ("未完了", "open"), ("almost done", "in_progress"), ("Done (not verified)", None), ("", "open"),
        ("[x]", "done"), ("In progress (50%)", "in_progress"),
    ],
)  # fmt: skip
def test_words_are_read_through_decoration(text: str, status: str | None) -> None:
    """Emoji, marks and harmless remarks do not hide a value; a remark that may turn it round does."""
    assert status == read_word(text, parse_status)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Merged 11:56Z, deployed 12:10Z", "done"), ("Merged and deployed", "done"), ("Live", "done"), ("in prod", "done"),
        ("Rolled out to production at 14:05 JST", "done"), ("Live since 2026-11-02", "done"), ("完了 14時5分", "done"),
        ("対応済み(本番反映済)", "done"), ("本番リリース済み", "done"), ("デプロイ済み", "done"), ("マージ済み、本番反映済み", "done"),
        ("Not filed — risk accepted", "wont_do"), ("見送り(リスク受容)", "wont_do"), ("未実施、対応不要", "wont_do"),
        ("not yet merged", None), ("merged, not deployed", "in_progress"), ("Merged, deploying", None), ("未リリース", None), ("マージ済み、未デプロイ", None),
        ("Rolled out to 50%", "in_progress"), ("Rolled out, then rolled back", None), ("deployed to staging", "in_progress"), ("ステージング反映済み", "in_progress"),
        ("Not live", None), ("going live", None), ("Not filed", None), ("Not filed — done elsewhere", None), ("Done, won't do", None), ("14:05", None),
    ],
)  # fmt: skip
def test_states_told_in_clauses(text: str, status: str | None) -> None:
    """They count where every clause says the same; one that does not is left to people."""
    assert status == read_word(text, parse_status)


@pytest.mark.parametrize(
    "line",
    [
        "Move the index to {0} ({0})",
        "Move the index - {0}",
        "[{0}] move the index",
        "Move it - done with {0}",
    ],
)
def test_standards_and_severities_are_no_tickets(line: str) -> None:
    """A tracker's key beside the same words is one."""
    found = {
        words: [item.ticket for item in read(f"# Action items\n- {line.format(words)}").items]
        for words in ("UTF-8", "SHA-256", "RFC-2616", "SEV-1", "Q4-2026", "COVID-19", "OPS-12")
    }

    assert ["OPS-12"] == found.pop("OPS-12")
    assert {("",)} == set(map(tuple, found.values()))


def test_where_something_is_to_be_done_is_no_state() -> None:
    """``(in prod)`` behind an action's words says where; in a column for the state it says done."""
    words, column = (
        read(f"# Action items\n{text}").items[0].status
        for text in ("- Enable the alert (in prod)", "| Action | Status |\n| Enable the alert | in prod |")
    )

    assert ("open", "done") == (words, column)


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("P1 (high)", "P1"),
        ("🔴 High", "P1"),
        ("P2→P0", "P0"),
        ("高 (P1)", "P1"),
        ("1", None),
        ("High?", None),
    ],
)
def test_priorities_are_read_through_decoration(text: str, priority: str | None) -> None:
    """The last of a change counts; a doubt is no value."""
    assert priority == read_word(text, parse_priority)
