"""What a copy of a document keeps, and what it gets anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from docs_paper import ADA, Paper, comment, insert, shared_connect, shared_emulator, span

from pmdocs.emulator import Emulator
from pmdocs.emulator.docs.state import Document, copy_content

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Connect = Callable[..., Any]


def test_a_copy(connect: Connect) -> None:
    """A copy keeps text, styles, chips and definitions; comments stay behind and ids change."""
    paper = Paper.new(connect, "Owner: ")
    options = [{"displayValue": "P0"}, {"displayValue": "P1"}]
    properties = {"dropdownDefinitionProperties": {"options": options}}
    define = {"createDropdownDefinition": {"dropdownDefinition": properties}}
    definition = paper.reply(define)["dropdownDefinition"]
    paper.batch(
        {
            "insertDropdown": {
                "location": {"index": 8},
                "dropdownDefinitionId": definition["dropdownDefinitionId"],
            }
        },
        {"createNamedRange": {"name": "owner", "range": span(1, 6)}},
        {"updateTextStyle": {"range": span(1, 6), "textStyle": {"bold": True}, "fields": "bold"}},
        comment(1, 6),
        {"addDocumentTab": {"tabProperties": {"title": "Logs", "parentTabId": "t.0"}}},
    )
    files = connect("drive", user=ADA).files()
    made = files.copy(fileId=paper.id, body={"name": "Copy"}).execute()
    copy = Paper(connect, made["id"])
    old, new = paper.full(), copy.full()
    (old_tab,), (new_tab,) = old["tabs"], new["tabs"]

    assert new["title"] == "Copy"
    assert old["revisionId"] != new["revisionId"]
    assert old_tab["documentTab"]["body"] == new_tab["documentTab"]["body"]
    assert old_tab["documentTab"]["dropdownDefinitions"] == new_tab["documentTab"]["dropdownDefinitions"]
    assert new_tab["tabProperties"]["tabId"] == "t.0"
    (old_child,), (new_child,) = old_tab["childTabs"], new_tab["childTabs"]
    assert old_child["tabProperties"]["tabId"] != new_child["tabProperties"]["tabId"]
    (old_range,) = old_tab["documentTab"]["namedRanges"]["owner"]["namedRanges"]
    (new_range,) = new_tab["documentTab"]["namedRanges"]["owner"]["namedRanges"]
    assert old_range["ranges"] == new_range["ranges"]
    assert old_range["namedRangeId"] != new_range["namedRangeId"]
    assert "comments" not in new
    assert "commentAnchors" not in new_tab["documentTab"]


def test_a_copy_holds_no_anchors(connect: Connect, emulator: Emulator) -> None:
    """Anchors of comments, which are not copied, are not in the copied content either."""
    paper = Paper.new(connect, "Text")
    paper.batch(comment(1, 3), {"createNamedRange": {"name": "n", "range": span(1, 2)}})
    with emulator.store.transaction(write=True) as transaction:
        content = transaction.content(paper.id)
        assert content is not None
        copied = Document.load(copy_content(transaction, content))

    assert {moved.owner for moved in copied.first.body.spans} == set(copied.first.names)
    assert len(copied.first.names) == 1


def test_a_copy_lives_apart(connect: Connect) -> None:
    """Writing to the copy leaves the original alone."""
    paper = Paper.new(connect, "Text")
    made = connect("drive", user=ADA).files().copy(fileId=paper.id, body={}).execute()
    Paper(connect, made["id"]).batch(insert(1, "New "))

    assert paper.text() == "Text\n"
