"""The words of reminders in both languages, and how they are made harmless for each channel."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pmdocs.core.comments.markers import Marker, find_marker, make_marker
from pmdocs.core.model import document_url
from pmdocs.core.policy.reminders import CHAT, DIGEST, DOCUMENT, MAIL, MANAGER, SLACK, TOLD, Message, Reminder
from pmdocs.core.sheet.rows import clipped

FIELD = "remind"
"""Field of the marker that ends a reminder in a document; old is the due date, new the occasion."""
MAX_TEXT = 300
"""Characters of an action in a message."""

_WHEN: Mapping[str, tuple[str, str]] = {
    "before": ("due on {due}, in {left} day(s)", "期日は {due}（あと{left}日）です"),
    "due": ("due today ({due})", "期日は本日（{due}）です"),
    "late": ("due on {due}, {late} day(s) ago", "期日 {due} を{late}日過ぎています"),
}
_MOVED = (
    " (its row says {shown}; the change has no reason yet)",
    "（表では {shown} ですが、変更の理由がまだありません）",
)
_UNDATED = (" (no date in its row: the policy's deadline)", "（期日が未記入のため、ポリシーの期限です）")
_COMMENT = (
    "Reminder: this action item is {when}. When it is done, set its status; when it cannot be done by then, "
    "change the date and say why in a reply here.",
    "リマインダー: このアクションアイテムの{when}。完了したらステータスを更新してください。間に合わない場合は期日を変更し、"
    "理由をここに返信してください。",
)
_SUBJECT: Mapping[str, tuple[str, str]] = {
    "owner": ("{count} action item(s) of yours: {keys}", "あなたのアクションアイテム{count}件: {keys}"),
    "manager": (
        "{count} late action item(s) of your reports: {keys}",
        "メンバーの期限超過アクションアイテム{count}件: {keys}",
    ),
    "told": ("{count} late action item(s): {keys}", "期限超過のアクションアイテム{count}件: {keys}"),
    "digest": (
        "Action items of {team}: {count} to look at",
        "{team}のアクションアイテム: 確認が必要なもの{count}件",
    ),
}
_INTRO: Mapping[str, tuple[str, str]] = {
    "owner": (
        "These action items from postmortems are yours:",
        "ポストモーテムのアクションアイテムのうち、あなたが担当のものです。",
    ),
    "manager": (
        "These action items from postmortems are late; you get this as their owner's manager:",
        "ポストモーテムのアクションアイテムが期限を過ぎています。担当者の上長としてお知らせします。",
    ),
    "told": (
        "These action items from postmortems are late; the policy names you to be told:",
        "ポストモーテムのアクションアイテムが期限を過ぎています。ポリシーの通知先としてお知らせします。",
    ),
    "digest": (
        "Action items from postmortems that are due:",
        "期日が近い、または過ぎているポストモーテムのアクションアイテムです。",
    ),
}
_END = (
    "When a date cannot be kept, change it and write down why, in the document or the tracker.",
    "期日に間に合わない場合は期日を変更し、理由を文書か管理表に書いてください。",
)
_NOBODY = ("nobody", "担当者なし")
_NO_TEAM = ("no team", "チーム未設定")
_OWNER = ("owner: {owner}", "担当: {owner}")
_CLOSED = (
    "Nothing is to be done here any more; this reminder is closed.",
    "対応が不要になったため、このリマインダーを閉じます。",
)
_NEWER = ("A newer reminder follows.", "新しいリマインダーに置き換えました。")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message in words: what leaves pmdocs on a channel."""

    channel: str
    to: str
    subject: str
    """One line; empty in documents."""
    body: str
    reference: str
    """The same for the same reminder, however often it is sent."""


def render_message(message: Message, *, lang: str, texts: bool) -> Letter:
    """A message in words. ``texts``: webhook messages contain what people wrote; letters always do."""
    at = 1 if lang == "ja" else 0
    reference = "/".join(f"{claim.key}:{claim.name}" for claim in message.claims)
    if message.channel == DOCUMENT:
        (reminder,) = message.reminders
        body = _comment(reminder, at)
        return Letter(channel=DOCUMENT, to=message.to, subject="", body=body, reference=reference)
    keys = ", ".join(reminder.key for reminder in message.reminders[:3])
    more = ", …" if len(message.reminders) > 3 else ""
    team = message.to or _NO_TEAM[at]
    safe = _SAFE[message.channel]
    subject = _SUBJECT[message.audience][at].format(
        count=len(message.reminders), keys=keys + more, team=_line(team)
    )
    with_texts = texts or message.channel == MAIL
    named = message.audience in {DIGEST, MANAGER, TOLD}
    items = (_item(one, at, with_texts=with_texts, named=named) for one in message.reminders)
    lines = [_INTRO[message.audience][at], "", *(line for item in items for line in item), "", _END[at]]
    if message.channel != MAIL:
        lines = [subject, *lines[2:]]
    body = "\n".join(line if _LINK.fullmatch(line) else safe(line) for line in lines)
    return Letter(channel=message.channel, to=message.to, subject=subject, body=body, reference=reference)


def _when(reminder: Reminder, at: int) -> str:
    text = _WHEN[reminder.occasion.step.value][at].format(
        due=reminder.due.isoformat(), left=-reminder.days_late, late=reminder.days_late
    )
    if reminder.shown_due is None:
        return text + _UNDATED[at]
    if reminder.shown_due != reminder.due:
        return text + _MOVED[at].format(shown=reminder.shown_due.isoformat())
    return text


def _comment(reminder: Reminder, at: int) -> str:
    return f"{_COMMENT[at].format(when=_when(reminder, at))}\n{comment_marker(reminder)}"


def comment_marker(reminder: Reminder) -> str:
    """The last line of a reminder in a document."""
    return make_marker(reminder.key, FIELD, old=reminder.due.isoformat(), new=reminder.occasion.name)


def reminder_in(text: str) -> Marker | None:
    """The marker of a post that is a reminder; None for any other."""
    marker = find_marker(text)
    return marker if marker is not None and marker.field == FIELD else None


def closing_words(lang: str, *, is_replaced: bool) -> str:
    """The reply that resolves a reminder."""
    words = _NEWER if is_replaced else _CLOSED
    return f"{words[1 if lang == 'ja' else 0]}\n{make_marker('reminder', 'reply')}"


def _item(reminder: Reminder, at: int, *, with_texts: bool, named: bool) -> tuple[str, ...]:
    """An item as lines: which, when, whose, where."""
    facts = [part for part in (reminder.severity, reminder.priority) if part]
    head = f"• {reminder.key}" + (f" [{' '.join(facts)}]" if facts else "")
    whose = _OWNER[at].format(owner=_line(reminder.owner) or _NOBODY[at]) if named else ""
    lines = [" — ".join(part for part in (head, _when(reminder, at), whose) if part)]
    if with_texts:
        lines.append(f"  {_line(reminder.action)}")
    if reminder.document_id:
        lines.append(f"  {document_url(reminder.document_id)}")
    return tuple(lines)


def _line(text: str) -> str:
    """Text of people as one line without control characters."""
    plain = "".join(char if char.isprintable() else " " for char in text)
    return clipped(" ".join(plain.split()), MAX_TEXT)


_LINK = re.compile(r"  https://docs\.google\.com/document/d/[\w-]+/edit")
"""A line of our own that has to stay as it is."""


# Nothing that people wrote may call anybody or look like markup


def for_slack(text: str) -> str:
    """Text in which Slack finds neither mention nor link nor channel.

    Slack reads ``<!channel>``, ``<@U…>`` and ``<url|text>`` only from unescaped angle brackets
    (docs.slack.dev, "Formatting message text": escape &, < and >).
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def for_chat(text: str) -> str:
    """Text in which Google Chat finds no mention (``<users/all>``), link or formatting.

    Chat has no escape; its brackets and marks are replaced by wide ones, marks only where they could format
    (developers.google.com/workspace/chat/format-messages).
    """
    return _MARKS.sub(lambda found: found[0].translate(_WIDE), text.translate(_BRACKETS))


_BRACKETS = str.maketrans({"<": "＜", ">": "＞"})
_WIDE = str.maketrans({"*": "＊", "_": "＿", "~": "～", "`": "｀"})
_MARKS = re.compile(r"(?<![\w/])[*_~`]+|[*_~`]+(?![\w/])")
_SAFE: Mapping[str, Callable[[str], str]] = {SLACK: for_slack, CHAT: for_chat, MAIL: str}
