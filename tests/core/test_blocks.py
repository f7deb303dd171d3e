"""What parsing remembers of a document, and values around which people decorate."""

from __future__ import annotations

from dataclasses import replace

import pytest
from documents import Json, document, p, raw_document, run, tab, table

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
        ("Done (except staging)", None), ("Done?", None), ("未完了", None), ("almost done", None), ("Done (not verified)", None), ("", "open"),
        ("[x]", "done"), ("In progress (50%)", "in_progress"),
    ],
)  # fmt: skip
def test_words_are_read_through_decoration(text: str, status: str | None) -> None:
    """Emoji, marks and harmless remarks do not hide a value; a remark that may turn it round does."""
    assert status == read_word(text, parse_status)


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
