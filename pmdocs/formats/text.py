"""Words, times and people's texts as every format shows them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from pmdocs.core.comments.export import Entry, Export
from pmdocs.core.comments.markers import without_marker
from pmdocs.core.comments.threads import Post
from pmdocs.core.sheet.tracker import COMMENT_KIND, COMMENT_STATE, IN_DOCUMENT

MAX_BRIEF = 80

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
_BREAKS = re.compile(r"\r\n?|\x0b|\x0c|\u2028|\u2029")

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "comments": "Comments",
            "document": "Document",
            "exported": "As of",
            "meeting": "Meeting",
            "unanswered": "Questions without an answer",
            "silent": "Questions resolved without a written answer",
            "answered": "Questions with answers",
            "suggestions": "Suggestions",
            "kudos": "Kudos",
            "others": "Other comments",
            "empty": "There are no comments.",
            "whole": "The whole document",
            "elsewhere": "Place not found",
            "inferred": "place found by its words",
            "now": "now",
            "gone": "the words are gone",
            "open_link": "open",
            "assigned": "assigned to",
            "reopened": "reopened it",
            "accepted": "accepted it",
            "rejected": "rejected it",
            "closed": "resolved it",
            "deleted_post": "(deleted)",
            "nobody": "Somebody",
            "pre": "before the meeting",
            "in": "in the meeting",
            "post": "after the meeting",
            "window": "Time",
            "place": "Place",
            "drive": "Google Docs gave no comments to this account, so they were read from Drive. Places are where "
            "the quoted words stand today; suggested edits are missing.",
            "to": "to",
            "edits": "Still to be edited",
            "in_document": "answer in the document",
            "doubtful": "a reply stands under the asker's name; whether somebody else wrote it is not told, so it is "
            "not counted as an answer",
        },
        "ja": {
            "comments": "コメント",
            "document": "文書",
            "exported": "取得日時",
            "meeting": "レビュー会",
            "unanswered": "未回答の質問",
            "silent": "回答が書かれずに解決された質問",
            "answered": "回答済みの質問",
            "suggestions": "提案",
            "kudos": "称賛",
            "others": "その他のコメント",
            "empty": "コメントはありません。",
            "whole": "文書全体",
            "elsewhere": "位置不明",
            "inferred": "引用文から推定した位置",
            "now": "現在",
            "gone": "本文から削除済み",
            "open_link": "開く",
            "assigned": "担当",
            "reopened": "再開しました",
            "accepted": "承認しました",
            "rejected": "却下しました",
            "closed": "解決しました",
            "deleted_post": "(削除済み)",
            "nobody": "不明",
            "pre": "レビュー会の前",
            "in": "レビュー会の間",
            "post": "レビュー会の後",
            "window": "時期",
            "place": "位置",
            "drive": "このアカウントでは Google Docs からコメントを取得できないため、Drive から取得しました。位置は引用文の現在の"
            "場所です。提案モードの編集は含まれません。",
            "to": "〜",
            "edits": "本文に反映すること",
            "in_document": "本文に回答あり",
            "doubtful": "質問者と同じ名前の返信があるが、別の人かどうかを判別できないため回答に数えない",
        },
    }
)


def words(lang: str) -> Mapping[str, str]:
    """The fixed words of an export; English for a language that is not known."""
    return WORDS.get(lang, WORDS["en"])


def plain(text: str) -> str:
    """A person's text that every sink can take: line breaks as ``\\n``, other control characters and changes of
    writing direction left out, half characters as U+FFFD.
    """
    whole = _BREAKS.sub("\n", text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROL.sub("", whole)


def post_text(post: Post) -> str:
    """What a post says to a person; no marker of pmdocs, no white space around it."""
    return plain(without_marker(post.text)).strip()


def author_name(post: Post, lang: str) -> str:
    """Who wrote a post, on one line."""
    return one_line(post.author.name) or words(lang)["nobody"]


def one_line(text: str) -> str:
    """A text on one line."""
    return " ".join(plain(text).split())


def shown_time(moment: datetime, export: Export) -> str:
    """A moment in the export's zone, to the minute."""
    return moment.astimezone(export.zone).strftime("%Y-%m-%d %H:%M")


def shown_meeting(export: Export) -> str:
    """The meeting's span, or nothing."""
    if export.meeting is None:
        return ""
    start, end = (shown_time(moment, export) for moment in (export.meeting.start, export.meeting.end))
    until = end[11:] if start[:10] == end[:10] else end
    return f"{start} {words(export.lang)['to']} {until}"


def shown_section(entry: Entry) -> str:
    """Headings from the outermost, or nothing."""
    return " › ".join(one_line(title) for title in entry.thread.section)


def shown_place(entry: Entry, lang: str) -> str:
    """The section, or what stands in for it."""
    section = shown_section(entry)
    if section:
        return section
    if entry.thread.location == "document":
        return words(lang)["whole"]
    return "" if entry.thread.location == "exact" else words(lang)["elsewhere"]


def shown_kind(entry: Entry, lang: str) -> str:
    """The kind in the tracker's word for it."""
    return _paired(COMMENT_KIND, entry.verdict.kind, lang)


def shown_state(entry: Entry, lang: str) -> str:
    """The state in the tracker's word for it."""
    return _paired(COMMENT_STATE, entry.thread.state, lang)


def _paired(table: Mapping[str, tuple[str, ...]], word: str, lang: str) -> str:
    return table.get(lang, table["en"])[table["en"].index(word)]


def change_of_words(entry: Entry, lang: str) -> str:
    """The words under the anchor now, where they differ from those commented on; else nothing."""
    thread = entry.thread
    if thread.location == "detached":
        return words(lang)["gone"]
    if thread.words_now is None or thread.quote is None:
        return ""
    now = one_line(thread.words_now)
    return "" if now == one_line(thread.quote) else f"{words(lang)['now']}: {now}"


def shown_in_document(entry: Entry, lang: str) -> str:
    """Whether the answer is in the document, in the tracker's word for it; nothing for other kinds."""
    if entry.in_document is None:
        return ""
    return _paired(IN_DOCUMENT, "yes" if entry.in_document else "no", lang)


def brief(entry: Entry) -> str:
    """The first post in one short line."""
    text = one_line(without_marker(entry.thread.head.text))
    return text if len(text) <= MAX_BRIEF else f"{text[: MAX_BRIEF - 1]}…"


_ACTIONS = {"resolve": "closed", "reopen": "reopened", "accept": "accepted", "reject": "rejected"}


def reply_text(post: Post, lang: str) -> str:
    """What a reply says, or what it did without a word."""
    said = words(lang)
    if post.deleted:
        return said["deleted_post"]
    return post_text(post) or (f"({said[_ACTIONS[post.action]]})" if post.action in _ACTIONS else "")
