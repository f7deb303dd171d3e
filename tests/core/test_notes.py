"""What the column Note says: in the tracker's words, and understood in both languages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from test_item_identity import a_row
from test_merge import NOW, TODAY

import pmdocs.core
from pmdocs.core.findings import LEVELS, Level
from pmdocs.core.sheet.notes import JAPANESE, about_item, misread_states, note_part, note_parts
from pmdocs.core.sheet.tracker import CHANGE_FIELDS
from pmdocs.core.syncing.base import DONE_AHEAD, BaseDocument
from pmdocs.core.syncing.merge import merge_document


def notice_codes() -> set[str]:
    """Every code that a notice is made with, as the source has it."""
    found = set()
    for path in Path(pmdocs.core.__path__[0]).rglob("*.py"):
        if path.stem.endswith("weights"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.func if isinstance(node, ast.Call) else None
            if isinstance(name, ast.Name) and name.id == "Notice" and isinstance(node, ast.Call):
                values = [each.value for each in node.keywords if each.arg == "code"]
            elif isinstance(name, ast.Attribute) and name.attr == "_notice" and isinstance(node, ast.Call):
                values = list(node.args[:1])
            else:
                continue
            found |= {each.value for each in values if isinstance(each, ast.Constant)}
    return {str(code) for code in found}


def test_every_code_has_japanese_words() -> None:
    """Different ones, without the marks that part a note."""
    codes = {str(code) for code in LEVELS if LEVELS[code] is not Level.HINT} | notice_codes() | {DONE_AHEAD}

    assert {"maybe-reworded", "conflict"} <= codes <= set(map(str, JAPANESE))
    assert len(set(JAPANESE.values())) == len(JAPANESE)
    assert not any(mark in words for words in JAPANESE.values() for mark in ":：;；")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_note_is_understood_in_either_language(lang: str) -> None:
    """Which findings it has, and which items have a status that no sync understands."""
    parts = [
        ("unknown-value", "INC-7/AI-2", "status"), ("done-ahead", "INC-8/AI-12", "status"), ("unknown-value", "INC-7/AI-3", "type"),
        ("maybe-reworded", "INC-7/AI-4", "action"), ("removed", "INC-7/AI-5", "row"),
    ]  # fmt: skip
    note = "; ".join(note_part(code, about_item(key, field, lang), lang) for code, key, field in parts)

    assert [code for code, _, _ in parts] == [code for code, _ in note_parts(note)]
    assert ["INC-7/AI-2", "INC-8/AI-12"] == list(misread_states(note))
    assert ("maybe-reworded: INC-7/AI-4 action" in note) is (lang == "en")
    assert all(
        column.isascii() is (lang == "en") for name in CHANGE_FIELDS if (column := about_item("", name, lang))
    )


@pytest.mark.parametrize(
    ("where", "shown"),
    [
        ("under 'Action items', table 1, row 2", "「Action items」の下、表1、2行目"),
        ("tab 'A, b', under 'It's, table 2', table 1, row 2, column 3", "タブ「A, b」、「It's, table 2」の下、表1、2行目、3列目"),
        ("under '対策', item 3", "「対策」の下、3番目の項目"), ("item 3", "3番目の項目"), ("body", "本文"), ("tab 'b', table 1", "タブ「b」、表1"),
        ("INC-7/AI-2 ステータス", "INC-7/AI-2 ステータス"), ("under 'Owner'", "「Owner」の下"),
    ],
)  # fmt: skip
def test_places_in_japanese(where: str, shown: str) -> None:
    """As a reader of the document finds them."""
    assert f"担当者が複数います: {shown}" == note_part("ai-many-owners", where, "ja")
    assert f"ai-many-owners: {where}" == note_part("ai-many-owners", where, "en")


def test_every_notice_names_its_item() -> None:
    """Also one about a row that has just become an item: no note says ``maybe-reworded:`` of nothing."""
    words = "Alert when the error rate of checkout stays above one percent"
    base = BaseDocument(document_id="d", incident_id="INC-7")
    known = [a_row(f"{words} {letter}", position=position) for letter, position in (("A", 1), ("B", 3))]
    before = merge_document(known, {}, base, now=NOW, today=TODAY).base
    notices = merge_document([a_row(f"{words} X", position=2)], {}, before, now=NOW, today=TODAY).notices

    assert {"INC-7/AI-1", "INC-7/AI-2", "INC-7/AI-3"} == {
        notice.key for notice in notices if notice.code in {"identity-unsure", "maybe-reworded"}
    }
