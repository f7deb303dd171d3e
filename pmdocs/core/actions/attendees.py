"""Who was there, as a Japanese report says before its first heading: ``参加：松尾、めぐみ``, ``だれ：サーバ(片山)、QA(古賀さん)``."""

from __future__ import annotations

import re

from pmdocs.core.actions.list_lines import lines_of
from pmdocs.core.actions.names import is_common_name
from pmdocs.core.documents.sections import Reading

_LABEL = re.compile(
    r"(?:参加(?:者|メンバー)?|出席者?|だれ|メンバー|書いた人|読む人|対応(?:者|した人|メンバー)|関わった人|関係者|ファシリ(?:テーター)?|記録係?|作成者?|報告者|問題マネージャ|進行|司会|書記|(?i:facilitator|note[- ]?taker|scribe|attendees|participants))\s*(?:[(（][^()（）\v\n]{1,30}[)）]\s*)?(?:[:：]|(?<=[者席ー])[ \u3000]+(?=[^\s、,]{1,12}[、,・]))\s*(?P<names>[^\v\n:：]*?)(?=\s*(?:[^\s、,()（）:：]{1,8}\s*[:：]|[\v\n]|$))"
)
_APART = re.compile(r"[、,，・/／()（）\s&＆]+")
_NAME = re.compile(r"[^\d\W]{2,10}|[一-龯]")
_RANK = re.compile(r"(?:副?[部課室局科班師院所]長|係長|主[査任幹事]|参事|技師|准?教授|助教|先生|理事)$")
"""``笹川係長`` is 笹川, and ``総務部長`` nobody by name."""
_NOBODY = re.compile(
    r".*の|[人名]|.*(?:[部課室局係科班長]|チーム|グループ)|[a-z]+|[A-Z]{1,3}|サーバー?|クライアント|企画|マーケ|情シス|運用|開発|品質保証"
)


def attendees_of(reading: Reading) -> frozenset[str]:
    """Names without さん, of the lines before the first heading, or below it where that is the title."""
    found: set[str] = set()
    headings = 0
    for section in reading.sections:
        headings += section.form == "heading"
        if headings > 1:
            break
        for line in lines_of(section):
            for said in _LABEL.finditer(line.paragraph.text):
                words = [re.sub(r"(?:さん|様|氏)$", "", word) for word in _APART.split(said["names"])]
                found |= {word for word in words if _NAME.fullmatch(word) and not _NOBODY.fullmatch(word)}
                ranked = (_RANK.sub("", word) for word in words)
                found |= {word for word in ranked if word not in words and is_common_name(word)}
    return frozenset(found)
