"""The page's own words in English and Japanese, and times as people write them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

_ENGLISH = {
    "accept": "accepted the suggestion",
    "anonymous": "Anonymous",
    "assigned": "Assigned to",
    "contents": "Outline",
    "detached": "Original content deleted",
    "detached_title": "Comments whose words are gone",
    "document": "Document",
    "empty_folder": "This folder is empty.",
    "error_back": "Back to the start",
    "evenPage": "Even page",
    "file": "File",
    "finished_title": "Suggestions not marked in the text",
    "firstPage": "First page",
    "folder": "Folder",
    "general_title": "Comments on the whole document",
    "hidden": "hidden",
    "image": "Image",
    "imported": "from another document",
    "kind": "Kind",
    "local": "Local workspace · read only",
    "modified": "Last modified",
    "more_rows": "more rows are not drawn here",
    "name": "Name",
    "named_ranges": "Named ranges",
    "no_cells": "This worksheet has no cells to draw.",
    "not_drawn": "not drawn",
    "notes": "Remarks",
    "open_comments": "Open comments",
    "owner": "Owner",
    "page": "Page",
    "pages": "pages",
    "pinned": "Pinned header row",
    "post_deleted": "(deleted)",
    "properties": "Properties",
    "protected": "Protected",
    "protected_ranges": "Protected ranges",
    "reject": "rejected the suggestion",
    "reopen": "reopened",
    "resolve": "marked as resolved",
    "resolved": "Resolved",
    "cell_notes": "Notes",
    "comments": "Comments",
    "spreadsheet": "Spreadsheet",
    "suggestion": "Suggestion",
    "tabs": "Tabs",
    "unknown": "not shown here",
    "worksheets": "Worksheets",
}

_JAPANESE = {
    "accept": "提案を承認しました",
    "anonymous": "匿名",
    "assigned": "担当者",
    "contents": "概要",
    "detached": "元のコンテンツは削除されました",
    "detached_title": "対象の文言がなくなったコメント",
    "document": "ドキュメント",
    "empty_folder": "このフォルダは空です。",
    "error_back": "最初のページへ戻る",
    "evenPage": "偶数ページ",
    "file": "ファイル",
    "finished_title": "本文に印のない提案",
    "firstPage": "先頭ページ",
    "folder": "フォルダ",
    "general_title": "ドキュメント全体へのコメント",
    "hidden": "非表示",
    "image": "画像",
    "imported": "別のドキュメントから",
    "kind": "種類",
    "local": "ローカルワークスペース · 閲覧のみ",
    "modified": "最終更新",
    "more_rows": "行はここでは省略しています",
    "name": "名前",
    "named_ranges": "名前付き範囲",
    "no_cells": "このシートには表示するセルがありません。",
    "not_drawn": "未描画",
    "notes": "備考",
    "open_comments": "未解決のコメント",
    "owner": "オーナー",
    "page": "ページ",
    "pages": "ページ",
    "pinned": "固定された見出し行",
    "post_deleted": "（削除済み）",
    "properties": "プロパティ",
    "protected": "保護",
    "protected_ranges": "保護された範囲",
    "reject": "提案を却下しました",
    "reopen": "再開しました",
    "resolve": "解決済みにしました",
    "resolved": "解決済み",
    "cell_notes": "メモ",
    "comments": "コメント",
    "spreadsheet": "スプレッドシート",
    "suggestion": "提案",
    "tabs": "タブ",
    "unknown": "ここでは表示できません",
    "worksheets": "シート",
}

LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "ja": _JAPANESE}

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def words(lang: str) -> Mapping[str, str]:
    """The words of a language; English for one that is not known."""
    return LANGUAGES.get(lang, _ENGLISH)


def written_time(stamp: object, lang: str) -> str:
    """An RFC 3339 time in UTC to the minute; a text that is no time is returned as it is."""
    try:
        moment = datetime.fromisoformat(str(stamp)).astimezone(UTC)
    except ValueError:
        return str(stamp)
    clock = f"{moment:%H:%M} UTC"
    if lang == "ja":
        return f"{moment.year}年{moment.month}月{moment.day}日 {clock}"
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {clock}"
