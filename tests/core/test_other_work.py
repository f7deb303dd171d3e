"""What answers the question how work differs from the same words that are done, and what does not."""

from __future__ import annotations

import pytest

from pmdocs.core.syncing.other_work import TELLS_APART
from pmdocs.core.syncing.reasons import fingerprints, is_reason

TOLD_APART = (
    "not the same", "Not the same work.", "No, it is not the same", "No, it isn’t the same", "different work",
    "No. It's a different task.", "Another cluster", "No, this is the next one", "Next one", "second round", "Phase 2",
    "the rest of it", "Follow-up", "follow-up of AI-1", "monthly", "Monthly task", "It repeats every month",
    "Yes, it comes round each quarter", "同じではありません", "いいえ、同じ作業ではないです。", "別の作業です", "別件です", "次回分です", "これは来月分です",
    "１２月分", "2回目です", "第2弾", "フェーズ２です", "続きの作業", "続きの作業です", "残りの作業です", "後半です", "毎月の作業です", "はい、毎月やります", "定期作業です",
)  # fmt: skip
HOLLOW = (
    "No.", "Nope", "Yes", "Yes, the same work", "It is the same", "next month", "Yes, again next month", "later", "Not done",
    "new date", "Is it not the same?", "Will follow up", "on it", "いいえ", "違います", "いいえ、違います", "はい、同じ作業です", "同じです", "またやります",
    "来月", "続けます", "同じではありませんか", "なし",
)  # fmt: skip


@pytest.mark.parametrize("text", TOLD_APART)
def test_told_apart(text: str) -> None:
    """That it is other work, the next or another part, or comes round is an answer, in its own sentence too; but once."""
    assert is_reason(text, also=TELLS_APART)
    assert is_reason(f"OK.\n{text}", also=TELLS_APART)
    assert not is_reason(text, fingerprints(text), also=TELLS_APART)


@pytest.mark.parametrize(
    "text", ["not the same", "This is the next one", "Follow-up", "同じではありません", "続きの作業"]
)
def test_no_reason_elsewhere(text: str) -> None:
    """Asked why a date was moved, the same words say nothing."""
    assert not is_reason(text)


@pytest.mark.parametrize("text", HOLLOW)
def test_not_told_apart(text: str) -> None:
    """An assent, a bare no, a question and the change told again say nothing of what is different."""
    assert not is_reason(text, also=TELLS_APART)
