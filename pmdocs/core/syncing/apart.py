"""Values that stand in the sheet only, because pmdocs cannot write them into the document or was refused.

Nothing differs in silence: the row's Conflict cell says so for as long as it lasts, and the sync that finds it says
once how to settle it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pmdocs.core.actions.items import CellPlace, ItemRow
from pmdocs.core.comments.threads import Thread
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.core.syncing.base import DEFAULTS, TWO_WAY, UNREAD, BaseDocument
from pmdocs.core.syncing.both_sides import UNKNOWN, IsSuggested, is_planned
from pmdocs.core.syncing.item_merge import ItemOutcome
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.outgoing import quoted
from pmdocs.core.syncing.visit import Circumstances, DocumentRead
from pmdocs.core.syncing.write_back import CellEdits

_RECORD = "apart"
_LABELS = frozenset({"type", "team", "ticket"})
"""What many documents have no room for, and a tracker adds: only another value in the document is a difference."""

_TEXT = {
    "en": "{field}: only in the sheet: {sheet}; the document says {document} ({why})",
    "ja": "{field}: シートのみ: {sheet} 文書は{document}（{why}）",
}
_WHY = {
    "en": {
        "no_place": "pmdocs cannot write it there: edit the document",
        "unreadable": "it cannot be read: correct it in the sheet",
        "planned": "a day to come is a plan: it counts as open until the day on which it was done stands there",
        "not_adopted": "pmdocs may not write there: edit the document, or run 'pmdocs adopt'",
        "suggested": "a suggestion waits there: accept or reject it, or edit the document",
        "no_choice": "the document's list has no such choice: edit the document",
        "comment": "an open comment stands on the old words: resolve it, or edit the document",
        "declined": "a suggestion was declined, or words that nobody edited are read so by now: edit the document or the sheet",
    },
    "ja": {
        "no_place": "文書に書き込めません。文書を編集してください",
        "unreadable": "読み取れません。シートの値を直してください",
        "planned": "先の日付は予定です。実際に完了した日が書かれるまで未完了として扱います",
        "not_adopted": "文書への書き込みが許可されていません。文書を編集するか pmdocs adopt を実行してください",
        "suggested": "そこに提案が残っています。承認か却下をするか、文書を編集してください",
        "no_choice": "文書の選択肢にありません。文書を編集してください",
        "comment": "元の語に未解決のコメントがあります。解決するか、文書を編集してください",
        "declined": "提案が却下されたか、編集されていない語が新たに読み取られました。文書かシートを編集してください",
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """A value of the sheet that the document does not get; canonical values."""

    key: str
    field: str
    document: str
    sheet: str
    why: str
    """Key of the reasons above."""


def values_apart(
    read: DocumentRead, outcome: DocumentOutcome, world: Circumstances, planned: CellEdits | None
) -> tuple[Apart, ...]:
    """What differs and will not be written by this sync as ``planned``, nor waits as a suggestion of ours."""
    declined = tuple(
        Apart(key=item.base.key, field=one.field, document=one.document, sheet=one.sheet, why="declined")
        for item in outcome.items
        for one in item.declined
        if item.base.present
    )
    if read.is_first or world.write_back == "off":
        return declined
    # What stands in a comment only has its values in the sheet and nowhere else.
    rows = {
        key: row
        for key, row in zip(outcome.row_keys, read.items.items, strict=True)
        if row.source == "document"
    }
    offered = {item.base.key: item.base.proposed for item in outcome.items}
    left = {(key, name): why for key, name, why in planned.left} if planned else {}
    is_suggested = suggested_at(read)
    return declined + tuple(
        Apart(
            key=item.base.key,
            field=name,
            document=item.base.in_document.get(name, ""),
            sheet=item.base.agreed.get(name, ""),
            why=why,
        )
        for item in outcome.items
        if item.base.key in rows
        for name in _differing(item, rows[item.base.key])
        if (why := _why(item, name, rows[item.base.key], read.base, offered, left, is_suggested))
    )


def _differing(item: ItemOutcome, row: ItemRow) -> Iterable[str]:
    """Fields that the sheet says otherwise; the state of an unreadable tick is for the sheet alone to say."""
    for name in TWO_WAY:
        said, agreed = (side.get(name, "") for side in (item.base.in_document, item.base.agreed))
        if said == agreed or name in item.base.conflicts or (name == "status" and row.status == UNKNOWN):
            continue
        if name in _LABELS and name not in row.cells and said == DEFAULTS.get(name, ""):
            continue
        yield name


def _why(
    item: ItemOutcome,
    name: str,
    row: ItemRow,
    base: BaseDocument,
    offered: Mapping[str, Mapping[str, str]],
    left: Mapping[tuple[str, str], str],
    is_suggested: IsSuggested,
) -> str:
    """Why the document does not get a value; empty where it does, or already has it as a suggestion."""
    value, place = item.base.agreed.get(name, ""), row.cells.get(name)
    if value.startswith(UNREAD):
        return "planned" if name == "status" and is_planned(value) else "unreadable"
    if not base.adopted:
        return "not_adopted"
    if name in item.document_values:
        return left.get((item.base.key, name), "")
    was_proposed = offered.get(item.base.key, {}).get(name) == value
    if place is None or place.rows != 1 or place.kind == "mixed":
        return "no_place"
    is_pending = is_suggested(place)
    if was_proposed:
        return "" if is_pending else "declined"
    return "suggested" if is_pending else "no_place"


def suggested_at(read: DocumentRead) -> IsSuggested:
    """Whether a suggestion stands at a place of this document that nobody has decided on."""
    pending = [thread for thread in read.threads if thread.is_suggestion and thread.state == "open"]
    return lambda place: place.disputed or any(_touches(thread, place) for thread in pending)


def _touches(thread: Thread, place: CellPlace) -> bool:
    return any(
        (span.tab_id, span.segment_id) == (place.tab_id, place.segment_id)
        and span.start < max(place.end, place.start + 1)
        and place.start <= span.end
        for span in thread.places
    )


# Telling


def with_apart(
    outcome: DocumentOutcome, apart: Sequence[Apart], lang: str
) -> tuple[DocumentOutcome, tuple[str, ...]]:
    """The outcome with what it says of these values in the rows, and notices of those that are new."""
    lines: dict[str, list[str]] = {}
    for one in apart:
        lines.setdefault(one.key, []).append(apart_text(one, lang))
    known = dict(outcome.base.extra.get(_RECORD, {}))
    record = {f"{one.key} {one.field}": f"{one.sheet} {one.why}" for one in apart}
    items = tuple(_with_words(item, lines.get(item.base.key, ())) for item in outcome.items)
    notices = tuple(
        f"{one.key}: {apart_text(one, lang)}"
        for one in apart
        if known.get(f"{one.key} {one.field}") != f"{one.sheet} {one.why}"
    )
    if record == known:
        return replace(outcome, items=items), notices
    extra = {name: value for name, value in outcome.base.extra.items() if name != _RECORD}
    base = replace(outcome.base, extra=extra | {_RECORD: record} if record else extra)
    return replace(outcome, base=base, items=items), notices


def _with_words(item: ItemOutcome, lines: Sequence[str]) -> ItemOutcome:
    if not lines:
        return item
    conflict = "; ".join(filter(None, (item.sheet_values.get("conflict", ""), *lines)))
    return replace(item, sheet_values={**item.sheet_values, "conflict": conflict})


def apart_text(one: Apart, lang: str) -> str:
    """One value in words, for the Conflict column."""
    column = next(column for column in ACTION_ITEMS.columns if column.key == one.field)
    return _TEXT[lang].format(
        field=column.header(lang),
        sheet=quoted(one.field, one.sheet, lang),
        document=quoted(one.field, one.document, lang),
        why=_WHY[lang][one.why],
    )
