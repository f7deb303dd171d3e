"""What a sync says once of a document, and not again while it stays so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pmdocs.core.findings import Code
from pmdocs.core.syncing.base import shown
from pmdocs.core.syncing.both_sides import is_planned
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.visit import DocumentRead

_RECORD = "told"
_TEXT = {
    "en": {
        Code.CHECKLIST_UNREADABLE: "the ticks of the document's checklist cannot be read, so the state of its items "
        "is unknown: set it in the sheet, write ☐ or ☑ instead, or use a table with a Status column.",
        Code.STRUCK_ITEM: "action items that are struck through stay open: say done, or won't do with a reason.",
    },
    "ja": {
        Code.CHECKLIST_UNREADABLE: "文書のチェックリストのチェックは読み取れないため、アイテムの状態が不明です。"
        "シートで設定するか、☐ や ☑ を書くか、ステータス列のある表を使ってください。",
        Code.STRUCK_ITEM: "取り消し線の引かれたアクションアイテムは未完了のままです。"
        "「完了」と書くか、「対応しない」と理由を書いてください。",
    },
}


def with_told(
    read: DocumentRead, outcome: DocumentOutcome, lang: str
) -> tuple[DocumentOutcome, tuple[str, ...]]:
    """The outcome that remembers what was said, and the notices of what was not said before."""
    planned = tuple(_newly_planned(read, outcome, lang))
    known = tuple(outcome.base.extra.get(_RECORD, ()))
    found = tuple(dict.fromkeys(one.code for one in read.items.findings if one.code in _TEXT[lang]))
    notices = tuple(f"{read.incident_id}: {_TEXT[lang][code]}" for code in found if code not in known)
    if set(known) == set(found):
        return outcome, (*notices, *planned)
    extra = {name: value for name, value in outcome.base.extra.items() if name != _RECORD}
    extra |= {_RECORD: [str(code) for code in found]} if found else {}
    return replace(outcome, base=replace(outcome.base, extra=extra)), (*notices, *planned)


_PLANNED = {
    "en": "{key}: '{words}' names a day to come, so the item counts as open: give the day on which it was done.",
    "ja": "{key}:「{words}」の完了日が先の日付のため、未完了として扱います。完了した日を書いてください。",
}


def _newly_planned(read: DocumentRead, outcome: DocumentOutcome, lang: str) -> Iterable[str]:
    """Items that this sync finds to be done on a day to come."""
    before = {item.key: item.agreed.get("status", "") for item in read.base.items}
    for item in outcome.base.items:
        status = item.agreed.get("status", "")
        if is_planned(status) and before.get(item.key) != status:
            day = "" if any(map(str.isdecimal, status)) else f" {shown(item.agreed.get('done_on', ''))}"
            yield _PLANNED[lang].format(key=item.key, words=shown(status) + day)
