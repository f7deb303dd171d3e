"""What the column Note of a postmortem says: codes of findings and where they are, in the words of the tracker.

An English tracker shows the codes themselves, a Japanese one says them in words. Both are understood, whichever was
written, since other commands go by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from pmdocs.core.findings import Code
from pmdocs.core.sheet.rows import in_words, word_key
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.core.syncing.base import DONE_AHEAD

JAPANESE: Mapping[str, str] = MappingProxyType(
    {
        Code.AMBIGUOUS_HEADING: "見出しの意味が一つに決まりません",
        Code.GUESSED_HEADING: "見出しの意味を推測しました",
        Code.GUESSED_ITEM: "文面からアクションと推測しました",
        Code.DUPLICATE_HEADING: "同じ意味の見出しが複数あります",
        Code.UNKNOWN_VALUE: "読み取れない値です",
        Code.AI_NO_ACTION: "アクションの内容がありません",
        Code.AI_NO_DUE: "期日がありません",
        Code.AI_MANY_OWNERS: "担当者が複数います",
        Code.STRUCK_ITEM: "取り消し線が引かれています",
        Code.DATE_UNREADABLE: "読み取れない日付です",
        Code.DATE_IMPLAUSIBLE: "日付が離れすぎています",
        Code.DATE_WEEKDAY_MISMATCH: "日付と曜日が合いません",
        Code.DATE_AMBIGUOUS: "日付の読み方が複数あります",
        Code.DATE_YEAR_GUESSED: "日付の年を推測しました",
        DONE_AHEAD: "完了日が先の日付です",
        "identity-unsure": "前回のどの項目か確かではありません",
        "maybe-reworded": "書き直された同じ項目かもしれません",
        "duplicate-id": "同じIDが複数あります",
        "moved-id": "IDが別の項目に移っています",
        "machine-column-edited": "pmdocsの列が編集されたため元に戻しました",
        "conflict": "文書とシートの値が異なります",
        "removed": "文書から行がなくなりました",
        "restored": "文書に行が戻りました",
        "not-read": "文書に行はありますが、項目として読み取れなくなりました",
    }
)
"""What people read in a Japanese tracker, by code; none has a colon or a semicolon."""

_CODES = {words: str(code) for code, words in JAPANESE.items()}
_FIELDS = {column.key: column.ja for column in ACTION_ITEMS.columns}


def note_part(code: str, where: str, lang: str) -> str:
    """One finding as the note has it: its code, and where it is."""
    said, place = (JAPANESE.get(code, code), _in_japanese(where)) if lang == "ja" else (code, where)
    return f"{said}: {place}" if place else str(said)


def about_item(key: str, field: str, lang: str) -> str:
    """An item and its column; ``row`` is the item as a whole."""
    column = _FIELDS.get(field) or in_words("change_field", field, lang) if lang == "ja" else field
    return f"{key} {column}".strip()


def note_parts(note: str) -> Iterator[tuple[str, str]]:
    """Code and place of each finding of a note in either language; the place in the words that it has there."""
    for part in note.split("; "):
        said, colon, place = part.partition(": ")
        if colon:
            yield _CODES.get(said, said), place


def misread_states(note: str) -> Iterator[str]:
    """Keys of the items whose status says what no sync understands, or that they are done on a day to come."""
    for code, place in note_parts(note):
        found = _ITEM.fullmatch(place)
        if found and code in _MISREAD and word_key("change_field", found[2]) == "status":
            yield found[1]


_MISREAD = frozenset({Code.UNKNOWN_VALUE.value, DONE_AHEAD})
_ITEM = re.compile(r"(\S+/AI-\d+) (\S+)")

_PLACE = re.compile(
    r"(?:tab '(?P<tab>.*?)'(?:, |$))?(?:under '(?P<under>.*)'|(?P<kind>header|footer|footnote|body))?"
    r"(?:(?:^|, |(?<=, ))(?P<steps>(?:table|row|column|item) \d+(?:, (?:table|row|column|item) \d+)*))?"
)
_KINDS = {"header": "ヘッダー", "footer": "フッター", "footnote": "脚注", "body": "本文"}
_STEPS = {"table": "表{}", "row": "{}行目", "column": "{}列目", "item": "{}番目の項目"}


def _in_japanese(where: str) -> str:
    """A place in a document (`tabs.place`) in Japanese words; any other text stays."""
    found = _PLACE.fullmatch(where)
    if found is None:
        return where
    return "、".join(_place_words(found))


def _place_words(found: re.Match[str]) -> Iterable[str]:
    if found["tab"] is not None:
        yield f"タブ「{found['tab']}」"
    if found["under"] is not None:
        yield f"「{found['under']}」の下"
    if found["kind"]:
        yield _KINDS[found["kind"]]
    for step in filter(None, (found["steps"] or "").split(", ")):
        name, number = step.split()
        yield _STEPS[name].format(number)
