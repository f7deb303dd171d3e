"""The words of reminders in both languages, and how they are made harmless for each channel."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pmdocs.core.comments.markers import Marker, find_marker, make_marker
from pmdocs.core.model import document_url
from pmdocs.core.policy.claims import CHAT, DIGEST, DOCUMENT, MAIL, MANAGER, SLACK, STAND_IN, TOLD
from pmdocs.core.policy.late_postmortems import step_late, step_to_do
from pmdocs.core.policy.occasions import Reminder
from pmdocs.core.policy.reminders import Message
from pmdocs.core.sheet.rows import clipped

FIELD = "remind"
"""Field of the marker that ends a reminder in a document; old is the due date, new the occasion's name and to whom."""
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
_GIVEN_UP: Mapping[str, tuple[str, str]] = {
    "wont_do": (
        " (its row says Won't do, without a reason)",
        "（表では「見送り」ですが、理由がまだありません）",
    ),
    "deferred": (
        " (its row says Deferred, without a reason)",
        "（表では「保留」ですが、理由がまだありません）",
    ),
    "removed": (
        " (it was removed, without a reason)",
        "（削除されていますが、理由がまだありません）",
    ),
}
_COMMENT_GIVEN_UP = (
    "Reminder: this action item is {when}. It was {what} without a reason, so it still counts: say why in a reply "
    "here, or set its status back.",
    "リマインダー: このアクションアイテムの{when}。理由なしに{what}になっているため、未完了として扱っています。"
    "理由をここに返信するか、ステータスを元に戻してください。",
)
_COMMENT_STAND_IN = (
    " It has no owner whose address is known, so the postmortem's owner is told: please find it one.",
    "連絡先のわかる担当者がいないため、ポストモーテムの責任者にお知らせしています。担当者を決めてください。",
)
_WHAT = {
    "wont_do": ("given up", "見送り"),
    "deferred": ("put off", "保留"),
    "removed": ("removed", "削除"),
}
_COMMENT_LATE = (
    "Reminder: this postmortem is late; {when}. {do}",
    "リマインダー: このポストモーテムは{when}。{do}",
)
_COUNT = (
    ("{count} {late}action item(s)", "{count} {late}postmortem(s)"),
    ("アクションアイテム{count}件", "ポストモーテム{count}件"),
)
_KINDS = (("action items", "postmortems"), ("アクションアイテム", "ポストモーテム"))
_AND = (" and ", "と")
_SUBJECT: Mapping[str, tuple[str, str]] = {
    "owner": ("{what} of yours: {keys}", "あなたの{what}: {keys}"),
    "stand_in": (
        "{what} without a known owner in your postmortems: {keys}",
        "あなたのポストモーテムの担当者が不明な{what}: {keys}",
    ),
    "manager": ("{late_what} of your reports: {keys}", "メンバーの期限超過{what}: {keys}"),
    "told": ("{late_what}: {keys}", "期限超過の{what}: {keys}"),
    "digest": ("{Kinds} of {team}: {count} to look at", "{team}の{kinds}: 確認が必要なもの{count}件"),
}
_INTRO: Mapping[str, tuple[str, str]] = {
    "owner": (
        "These action items from postmortems are yours:",
        "ポストモーテムのアクションアイテムのうち、あなたが担当のものです。",
    ),
    "stand_in": (
        "These action items have no owner whose address is known; you get this as the postmortem's owner. "
        "Please find each an owner:",
        "次のアクションアイテムには、連絡先のわかる担当者がいません。ポストモーテムの責任者としてお知らせします。"
        "担当者を決めてください。",
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
_INTRO_WITH: Mapping[str, tuple[str, str]] = {
    "owner": ("These {kinds} are yours:", "あなたが担当の{kinds}です。"),
    "manager": (
        "These {kinds} are late; you get this as their owner's manager:",
        "次の{kinds}が期限を過ぎています。担当者の上長としてお知らせします。",
    ),
    "told": (
        "These {kinds} are late; the policy names you to be told:",
        "次の{kinds}が期限を過ぎています。ポリシーの通知先としてお知らせします。",
    ),
    "digest": ("{Kinds} that are due:", "期日が近い、または過ぎている{kinds}です。"),
}
"""Of messages that speak of postmortems."""
_END = (
    "When a date cannot be kept, change it and write down why, in the document or the tracker.",
    "期日に間に合わない場合は期日を変更し、理由を文書か管理表に書いてください。",
)
_END_GIVEN_UP = (
    "What was given up or put off counts until its reason is written down, in the document or the tracker.",
    "見送りや保留にしたものは、理由が文書か管理表に書かれるまで未完了として扱います。",
)
_END_WITH = (
    "A postmortem is not spoken of any more once its status, or a day in the tracker, says that the step is made.",
    "ポストモーテムについては、ステータスか管理表の日付で実施が確認できれば、お知らせを終えます。",
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
        body = _comment(message, at)
        return Letter(channel=DOCUMENT, to=message.to, subject="", body=body, reference=reference)
    keys = ", ".join(reminder.key for reminder in message.reminders[:3])
    more = ", …" if len(message.reminders) > 3 else ""
    team = message.to or _NO_TEAM[at]
    safe = _SAFE[message.channel]
    subject = _in_words(_SUBJECT[message.audience][at], message, at, keys=keys + more, team=_line(team))
    with_texts = texts or message.channel == MAIL
    named = message.audience in {DIGEST, MANAGER, TOLD, STAND_IN}
    items = (_item(one, at, with_texts=with_texts, named=named) for one in message.reminders)
    lines = [_intro(message, at), "", *(line for item in items for line in item), "", *_ends(message, at)]
    if message.channel != MAIL:
        lines = [subject, *lines[2:]]
    body = "\n".join(line if _LINK.fullmatch(line) else safe(line) for line in lines)
    return Letter(channel=message.channel, to=message.to, subject=subject, body=body, reference=reference)


def _intro(message: Message, at: int) -> str:
    if not any(reminder.is_postmortem for reminder in message.reminders):
        return _INTRO[message.audience][at]
    return _in_words(_INTRO_WITH[message.audience][at], message, at)


def _ends(message: Message, at: int) -> Iterator[str]:
    kinds = {reminder.is_postmortem for reminder in message.reminders}
    if False in kinds:
        yield _END[at]
    if any(reminder.given_up for reminder in message.reminders):
        yield _END_GIVEN_UP[at]
    if True in kinds:
        yield _END_WITH[at]


def _in_words(text: str, message: Message, at: int, **more: str) -> str:
    """A text with how much of what a message speaks of."""
    documents = sum(reminder.is_postmortem for reminder in message.reminders)
    counts = (len(message.reminders) - documents, documents)
    kinds = _AND[at].join(kind for kind, count in zip(_KINDS[at], counts, strict=True) if count)
    what, late_what = (
        _AND[at].join(
            form.format(count=count, late=late)
            for form, count in zip(_COUNT[at], counts, strict=True)
            if count
        )
        for late in ("", "late ")
    )
    return text.format(
        what=what,
        late_what=late_what,
        kinds=kinds,
        Kinds=kinds[:1].upper() + kinds[1:],
        count=sum(counts),
        **more,
    )


def _when(reminder: Reminder, at: int) -> str:
    if reminder.is_postmortem:
        return step_late(reminder.occasion.about, reminder.due, reminder.days_late, at=at)
    text = _WHEN[reminder.occasion.step.value][at].format(
        due=reminder.due.isoformat(), left=-reminder.days_late, late=reminder.days_late
    )
    if reminder.given_up:
        text += _GIVEN_UP[reminder.given_up][at]
    if reminder.shown_due is None:
        return text + _UNDATED[at]
    if reminder.shown_due != reminder.due:
        return text + _MOVED[at].format(shown=reminder.shown_due.isoformat())
    return text


def _comment(message: Message, at: int) -> str:
    (reminder,) = message.reminders
    when = _when(reminder, at)
    if reminder.is_postmortem:
        words = _COMMENT_LATE[at].format(when=when, do=step_to_do(reminder.occasion.about, at=at))
    elif reminder.given_up:
        words = _COMMENT_GIVEN_UP[at].format(when=when, what=_WHAT[reminder.given_up][at])
    else:
        words = _COMMENT[at].format(when=when)
    if message.audience == STAND_IN:
        words += _COMMENT_STAND_IN[at]
    return f"{words}\n{comment_markers(message)[0]}"


def comment_markers(message: Message) -> tuple[str, str]:
    """Markers by which a comment is known in a document: its last line, and that of versions which named nobody."""
    (reminder,) = message.reminders
    name = reminder.occasion.name
    return _marker(reminder, f"{name}:{message.recipient}"), _marker(reminder, name)


def _marker(reminder: Reminder, name: str) -> str:
    return make_marker(reminder.key, FIELD, old=reminder.due.isoformat(), new=name)


def reminder_in(text: str) -> Marker | None:
    """The marker of a post that is a reminder; None for any other."""
    marker = find_marker(text)
    return marker if marker is not None and marker.field == FIELD else None


def closing_words(lang: str, *, is_replaced: bool) -> str:
    """The reply that resolves a reminder."""
    words = _NEWER if is_replaced else _CLOSED
    return f"{words[1 if lang == 'ja' else 0]}\n{make_marker('reminder', 'reply')}"


def _item(reminder: Reminder, at: int, *, with_texts: bool, named: bool) -> tuple[str, ...]:
    """An item or postmortem as lines: which, when, whose, where."""
    facts = [part for part in (reminder.severity, reminder.priority) if part]
    head = f"• {reminder.key}" + (f" [{' '.join(facts)}]" if facts else "")
    whose = _OWNER[at].format(owner=_line(reminder.owner) or _NOBODY[at]) if named else ""
    lines = [" — ".join(part for part in (head, _when(reminder, at), whose) if part)]
    if with_texts and reminder.action:
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
