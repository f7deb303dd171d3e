"""Days within a Japanese sentence that says until when: ``9月末までに整備いたします``, ``4月中``.

They stay words of the action, which would be torn without them.
"""

from __future__ import annotations

import re
from datetime import date

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.dates import DueReading, parse_due
from pmdocs.core.actions.other_days import ends_in_term

_DAY = r"(?:(?:(?:20\d\d|令和\s?\d{1,2}|R\d{1,2})\s?年\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?日|末日?|上旬|中旬|下旬|初旬|頭)?|(?:(?:20\d\d)/)?\d{1,2}/\d{1,2}|(?:今|来)(?:週|月|期|年度?|四半期)末?|年度?末|年内|月末|週末|(?:今|来|再来)週の?[月火水木金土日]曜日?)(?:\s?[(（][月火水木金土日][)）])?"
_UNTIL = re.compile(
    rf"(?<![\d/])(?P<day>{_DAY})\s?(?:頃|ごろ)?(?:まで(?!の|は|も)|(?:を|に)?(?:目途|目処|めど|目標|期限)(?:に|と|で)|中(?:に|の完了|を予定|[、。.]|$)|(?:に|の)(?:完了|リリース|納品|実施|開始|導入)(?:を|する)?予定"
    r"|[ \u3000]?(?:の?(?:夜間?|深夜|早朝|朝|午前中?|午後|日中))?に(?:実施|作業|リリース|適用|公開|切り?替え|移行)(?:する|します)?(?=[。、.]|\s*$))"
    rf"|(?<![\d/])(?P<slot>{_DAY})[ \u3000]?(?:夜間?|深夜|早朝|朝|午前中?|午後|日中)?の[^、。\s]{{0,10}}(?:枠|計画停止|メンテ(?:ナンス)?)(?:時間)?で(?:実施|作業|適用|対応|切り?替え)(?:する|します)"
    r"|(?:^|(?<=[、。でに ]))(?P<soon>明日|明後日)(?:中に|に|、)?[^、。はがのを]{1,10}(?:ます|する)(?=。?\s*$)"
    r"|(?P<meeting>再?来週の?[月火水木金]曜日?)の[^、。でに]{1,10}(?:で|に)[^、。]{0,16}(?:共有|報告|説明|相談|確認|提案|発表|周知|回答|諮)(?!でき)"
    r"|(?<![\d/])(?P<release>\d{1,2}/\d{1,2})\s?の\s?(?:[Vv]er(?:sion)?\.?|v|リリース|アップデート|定期メンテ|メンテ(?:ナンス)?)[^、。]{0,10}?(?:に(?:入れる|入れます|載せる|載せます|含める|含めます)|で(?:入れる|入れます|出す|出します))"
)


def due_in_sentence(text: str, *, reference: date, order: str) -> tuple[DueReading, str] | None:
    """The last day until which a sentence says that work is to be done, and its words; None where it names none."""
    if not is_japanese(text):
        return None
    for found in reversed(list(_UNTIL.finditer(text))):
        day = found["day"] or found["meeting"] or found["release"] or found["slot"] or found["soon"]
        said = re.sub(r"\s?[(（].*|頭$", "", day)
        due = parse_due(
            f"{said}末" if said.endswith(("月", "年度")) else said, reference=reference, order=order
        )
        if due.day is not None and not ends_in_term(text[found.end() :]):
            return due, day
    return None
