"""Why a rule is violated, in the words of both languages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pmdocs.core.policy.checking import Violation
from pmdocs.core.policy.commitments import Earlier
from pmdocs.core.sheet.rows import changed_value, clipped
from pmdocs.core.sheet.tracker import ACTION_ITEMS, POSTMORTEMS

_WHY: Mapping[str, tuple[str, str]] = {
    "overdue": ("due {due}, {days} day(s) ago", "期日 {due} を{days}日過ぎています"),
    "overdue_moved": (
        "due {due}, {days} day(s) ago; it was moved to {now} without a reason",
        "期日 {due} を{days}日過ぎています（理由なしに {now} へ変更されています）",
    ),
    "overdue_dropped": (
        "due {due}, {days} day(s) ago; it was given up without a reason",
        "期日 {due} を{days}日過ぎています（理由なしに取りやめられています）",
    ),
    "overdue_undated": (
        "it has no due date, and the policy's deadline {due} was {days} day(s) ago",
        "期日がなく、ポリシーの期限 {due} を{days}日過ぎています",
    ),
    "too_late": (
        "due {due}, later than the policy's deadline {deadline} ({severity} {priority})",
        "期日 {due} がポリシーの期限 {deadline} より後です（{severity} {priority}）",
    ),
    "unowned": ("nobody owns it", "担当者がいません"),
    "undated": ("it has no due date", "期日がありません"),
    "undated_by": (
        "it has no due date; the policy asks for one up to {deadline}",
        "期日がありません（ポリシーの期限は {deadline} です）",
    ),
    "unreadable": ("its due date cannot be read: {text}", "期日が読み取れません: {text}"),
    "unprioritised": ("it has no priority", "優先度がありません"),
    "unjustified": (
        "{field} {old} → {new} without a reason",
        "{field}が「{old}」から「{new}」に変わった理由がありません",
    ),
    "require_p0p1": (
        "an {severity} incident needs an action item of priority P0 or P1",
        "重大度 {severity} の障害にはP0かP1のアクションアイテムが必要です",
    ),
    "require_prevent": (
        "an {severity} incident needs an action item of type Prevent",
        "重大度 {severity} の障害には種別「予防」のアクションアイテムが必要です",
    ),
    "many_owners": ("several people own it: {owners}", "担当者が複数います: {owners}"),
    "many_owners_at": ("several people own an item: {place}", "担当者が複数の項目があります: {place}"),
    "no_document_owner": ("nobody owns the document", "文書のオーナーがいません"),
    "many_document_owners": (
        "several people own the document: {owners}",
        "文書のオーナーが複数います: {owners}",
    ),
    "all_same_priority": (
        "all {count} action items have priority {priority}",
        "{count}件のアクションアイテムがすべて優先度 {priority} です",
    ),
    "draft_late": (
        "its draft was due on {deadline}, {days} day(s) ago",
        "下書きの期限 {deadline} を{days}日過ぎています",
    ),
    "review_late": (
        "its review was due on {deadline}, {days} day(s) ago",
        "レビューの期限 {deadline} を{days}日過ぎています",
    ),
    "publish_late": (
        "it was to be shared by {deadline}, {days} day(s) ago",
        "公開の期限 {deadline} を{days}日過ぎています",
    ),
}

_NONE = ("(none)", "なし")
_MAX = 200


def why(violation: Violation, lang: str) -> str:
    """Why, in a sentence of this language without a full stop."""
    at = 1 if lang == "ja" else 0
    facts = dict(violation.facts)
    if violation.change is not None:
        name = violation.change.field
        facts |= {
            "field": field_name(name, lang),
            "old": shown_value(name, violation.change.old, lang),
            "new": shown_value(name, violation.change.new, lang),
        }
    texts = {name: _text(value) or _NONE[at] for name, value in facts.items()}
    if violation.what == "too_late":
        texts |= {"severity": _text(facts["severity"]), "priority": _text(facts["priority"])}
    text = " ".join(_WHY[violation.what][at].format_map(texts).split())
    text = text.replace("( ", "(").replace("（ ", "（").replace(" ()", "")
    return text + "".join(_because(one, at, lang) for one in violation.because)


_CHANGED = (
    "; by its earlier {field} {value}, changed on {day} without a reason: give the reason or take it back",
    "。{day}に理由なしに変更される前の{field}「{value}」によります（理由を記入するか、元に戻してください）",
)
_UNSEEN = (
    "; by the {field} {value} of the last sync, which the next one judges",
    "。前回の同期時の{field}「{value}」によります（変更は次回の同期で判定されます）",
)


def _because(earlier: Earlier, at: int, lang: str) -> str:
    """By which value that is no longer shown a rule is violated, and what to do about it."""
    words = _UNSEEN if earlier.day is None else _CHANGED
    value = clipped(shown_value(earlier.field, earlier.value, lang), _MAX) or _NONE[at]
    return words[at].format(field=field_name(earlier.field, lang), value=value, day=earlier.day)


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else clipped(str(value), _MAX)


def field_name(field: str, lang: str) -> str:
    """A field as its column is headed in a tracker of this language; ``row`` is the item as a whole."""
    if field == "row":
        return ACTION_ITEMS.title(lang)
    columns = (*ACTION_ITEMS.columns, *POSTMORTEMS.columns)
    return next((column.header(lang) for column in columns if column.key == field), field)


def shown_value(field: str, value: str, lang: str) -> str:
    """A field's value in the words of a tracker of this language."""
    return changed_value(field, value, lang)
