"""The log of changes in the words of both languages, and back: whichever was written, it says the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.model import Severity
from pmdocs.core.sheet.rows import (
    change_cells,
    changed_value,
    in_words,
    logged_field,
    logged_flags,
    logged_value,
    word_key,
)
from pmdocs.core.sheet.tracker import CHANGE_FIELD, CHANGE_FIELDS, CHANGE_FLAG, CHANGE_SOURCE
from pmdocs.core.syncing.base import Change

STATUSES = ("open", "in_progress", "done", "deferred", "wont_do", "removed")
VALUES = {
    "status": STATUSES,
    "row": STATUSES,
    "type": ("prevent", "mitigate", "detect", "repair", "process", "investigate", "other"),
    "severity": tuple(severity.value for severity in Severity),
    "priority": ("P0", "P4", "", "?soon"),
    "due": ("2026-12-01", "", "when there is time", "完了"),
    "reason": ("due", "priority", "status", "row", "severity"),
}
KNOWN = [(field, value) for field, values in VALUES.items() for value in values]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(("field", "value"), KNOWN)
def test_a_value_comes_back(field: str, value: str, lang: str) -> None:
    """What is shown in either language is read as what it was; so is the key itself, as earlier trackers have it."""
    assert value == logged_value(field, changed_value(field, value, lang))
    assert value == logged_value(field, value)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_fields_and_flags_come_back(lang: str) -> None:
    """No word means two things."""
    assert CHANGE_FIELDS == tuple(logged_field(in_words("change_field", key, lang)) for key in CHANGE_FIELDS)
    assert len(CHANGE_FIELDS) == len(set(CHANGE_FIELD[lang]))
    assert CHANGE_FLAG["en"] == logged_flags(", ".join(CHANGE_FLAG[lang]))
    sources = CHANGE_SOURCE["en"]
    assert sources == tuple(word_key("change_source", word) for word in CHANGE_SOURCE[lang])


@given(st.text(max_size=20))
def test_other_texts_stay(text: str) -> None:
    """A due date as somebody typed it is never taken for a word of pmdocs."""
    assert (text, text) == (changed_value("due", text, "ja"), logged_value("due", text))


def test_a_row_in_japanese() -> None:
    """A removed item is told without a word of English."""
    change = Change(
        key="INC-7/AI-1",
        sequence=1,
        field="row",
        old="open",
        new="removed",
        time=datetime(2026, 11, 20, tzinfo=UTC).isoformat(),
        needs_reason=True,
        state="unjustified",
        flags=("overdue_then_moved", "restored"),
    )
    cells = change_cells(change, "INC-7", "d", "ja")

    assert ("行", "未着手", "削除", "はい", "理由なし", "超過後の延期, 復元") == tuple(
        cells[name] for name in ("field", "old", "new", "needs_reason", "state", "flags")
    )


def test_an_answer_in_japanese() -> None:
    """The row of a reason names the field that it answers; the reason itself is as it was written."""
    answer = Change(key="INC-7/AI-1", sequence=2, field="reason", old="status", new="due", state="justified")
    cells = change_cells(answer, "INC-7", "d", "ja")

    assert ("理由", "ステータス", "due") == tuple(cells[name] for name in ("field", "old", "new"))
