"""The words of a question about a change, and how many are asked at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pmdocs.core.actions.items import CellPlace
from pmdocs.core.comments.markers import make_marker
from pmdocs.core.sheet.rows import clipped, in_words
from pmdocs.core.syncing.base import shown
from pmdocs.core.syncing.conflict_notes import SETTLED
from pmdocs.core.syncing.conversation import marker_of
from pmdocs.core.syncing.fact_memory import SEVERITY
from pmdocs.core.syncing.justify import ENTERED_AGAIN
from pmdocs.core.syncing.visit import Ask, Closing
from pmdocs.core.vocabulary import SEVERITY_SHOWN, parse_severity

MAX_A_RUN, MAX_A_DOCUMENT, MAX_AN_OWNER = 20, 3, 5

_FIELDS = {
    "en": {
        "due": "due date", "priority": "priority", "status": "status", "row": "action item", "severity": "severity",
        "type": "type", "team": "team", "services": "list of services", "resolved": "time of its resolution",
        "incident_date": "date of the incident",
    },
    "ja": {
        "due": "期日", "priority": "優先度", "status": "ステータス", "row": "アクションアイテム", "severity": "重大度",
        "type": "種別", "team": "チーム", "services": "対象サービス", "resolved": "復旧日時", "incident_date": "発生日",
    },
}  # fmt: skip
_NONE = {"en": "(none)", "ja": "（なし）"}
_CHANGED = {"en": "the {field} changed from {old} to {new}", "ja": "{field}が「{old}」から「{new}」に"}
_AND = {"en": " and ", "ja": "、"}
_QUESTION = {
    "en": "In this {about} {changes}. Why? Your reply here becomes the reason in the tracker.",
    "ja": "この{about}で、{changes}変わりました。理由は何ですか。"
    "ここへの返信が、管理表に変更理由として記録されます。",
}
_AGAIN = {
    "en": "This action item says what one says that is done, and {changes}. Why is it to be done again, or what is"
    " different? Your reply here becomes the reason in the tracker.",
    "ja": "このアクションアイテムは完了済みのものと同じ内容で、{changes}変わっています。もう一度行う理由、または前回との違いを教えてください。"
    "ここへの返信が、管理表に変更理由として記録されます。",
}
_GONE = {
    "en": 'The action item "{action}" is no longer in this document. Why? Your reply here becomes the reason in the'
    " tracker.",
    "ja": "アクションアイテム「{action}」がこの文書からなくなりました。理由は何ですか。"
    "ここへの返信が、管理表に変更理由として記録されます。",
}
_ABOUT = {"en": ("action item", "postmortem"), "ja": ("アクションアイテム", "ポストモーテム")}
_THANKS = {
    "en": "Thank you; the reason is in the tracker.",
    "ja": "ありがとうございます。理由を管理表に記録しました。",
}

_REVERTED = {
    "en": "The change was taken back; no reason is needed.",
    "ja": "変更が取り消されたため、理由は不要になりました。",
}
_IN_TIME = {
    "en": "It was done by the earlier due date; no reason is needed.",
    "ja": "変更前の期日までに完了したため、理由は不要になりました。",
}
_LAST_WORDS = {"answered": _THANKS, "reverted": _REVERTED, "in_time": _IN_TIME, "settled": SETTLED}
"""By `Closing.outcome`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A comment to open beside a cell; ``assignee`` is the address it is meant for, or empty."""

    content: str
    place: CellPlace
    assignee: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A comment that Google has opened."""

    comment_id: str
    is_assigned: bool = False
    """Google says that it is somebody's."""


def question(ask: Ask, lang: str) -> str:
    """The post that asks for a reason; its last line is the marker that makes it known again."""
    if ask.gone:
        words = _GONE[lang].format(action=clipped(ask.gone, 100))
        return f"{words}\n{marker_of(ask.key, ask.changes)}"
    changes = _AND[lang].join(
        _CHANGED[lang].format(
            field=_FIELDS[lang].get(change.field, change.field),
            old=_value(change.field, change.old, lang),
            new=_value(change.field, change.new, lang),
        )
        for change in ask.changes
    )
    about = _ABOUT[lang]["/AI-" not in ask.key]
    asked = _AGAIN if all(ENTERED_AGAIN in change.flags for change in ask.changes) else _QUESTION
    return f"{asked[lang].format(about=about, changes=changes)}\n{marker_of(ask.key, ask.changes)}"


def last_word(closing: Closing, lang: str) -> str:
    """The reply that closes a question."""
    return f"{_LAST_WORDS[closing.outcome][lang]}\n{make_marker('thanks', 'reply')}"


def _value(field: str, value: str, lang: str) -> str:
    text = clipped(shown(value), 100)
    if field == SEVERITY and (severity := parse_severity(text)):
        text = SEVERITY_SHOWN[lang][severity]
    return (in_words(field, text, lang) if field in {"status", "type"} else text) or _NONE[lang]


def choose(asks: Iterable[Ask], *, asked_today: Counter[str]) -> tuple[list[Ask], list[Ask]]:
    """Which questions of one document to post now, and which wait.

    ``asked_today`` counts what was asked: in this run under an empty name, of each owner today under the
    owner's; it is counted on.
    """
    now: list[Ask] = []
    waiting: list[Ask] = []
    for ask in asks:
        full = (
            len(now) >= MAX_A_DOCUMENT
            or asked_today[""] >= MAX_A_RUN
            or (ask.owner and asked_today[ask.owner] >= MAX_AN_OWNER)
        )
        if full or ask.place is None:
            waiting.append(ask)
            continue
        now.append(ask)
        asked_today[""] += 1
        if ask.owner:
            asked_today[ask.owner] += 1
    return now, waiting
