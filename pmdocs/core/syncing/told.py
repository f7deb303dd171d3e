"""What a sync says once of a document, and not again while it stays so."""

from __future__ import annotations

from dataclasses import replace

from pmdocs.core.findings import Code
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.visit import DocumentRead

_RECORD = "told"
_TEXT = {
    "en": {
        Code.CHECKLIST_UNREADABLE: "the ticks of the document's checklist cannot be read, so the state of its items "
        "is unknown: set it in the sheet, write ☐ or ☑ instead, or use a table with a Status column.",
    },
    "ja": {
        Code.CHECKLIST_UNREADABLE: "文書のチェックリストのチェックは読み取れないため、アイテムの状態が不明です。"
        "シートで設定するか、☐ や ☑ を書くか、ステータス列のある表を使ってください。",
    },
}


def with_told(
    read: DocumentRead, outcome: DocumentOutcome, lang: str
) -> tuple[DocumentOutcome, tuple[str, ...]]:
    """The outcome that remembers what was said, and the notices of what was not said before."""
    known = tuple(outcome.base.extra.get(_RECORD, ()))
    found = tuple(dict.fromkeys(one.code for one in read.items.findings if one.code in _TEXT[lang]))
    notices = tuple(f"{read.incident_id}: {_TEXT[lang][code]}" for code in found if code not in known)
    if set(known) == set(found):
        return outcome, notices
    extra = {name: value for name, value in outcome.base.extra.items() if name != _RECORD}
    extra |= {_RECORD: [str(code) for code in found]} if found else {}
    return replace(outcome, base=replace(outcome.base, extra=extra)), notices
