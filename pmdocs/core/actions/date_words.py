"""What stands around a date and says nothing of the day: weekdays, times, remarks, 必達 and "at the latest".

Only words that leave the day as it is are known here. ``7/5完了``, ``7/5以降`` and ``7/5(延期)`` keep their words, so
that no rule reads them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

WEEKDAYS_JA = "月火水木金土日"
WEEKDAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EN_WEEKDAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
MONTHS_EN = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
EN_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
ARROW = r"→|⇒|➡|->|=>"
OVERDUE = r"overdue|past due|(?:期限)?超過(?:中|済み?)?|期限切れ|(?:期限)?遅延(?:中)?"
"""That the day beside it has passed."""


def folded(text: str) -> str:
    """A text as the rules compare it: NFKC, case-folded, white space collapsed."""
    text = unicodedata.normalize("NFKC", text).casefold().strip().strip("。.")
    return re.sub(r"\s+", " ", text)


def month_number(name: str) -> int:
    """1 to 12 for an English month as `EN_MONTH` has it, in either case."""
    return MONTHS_EN.index(name[:3].casefold()) + 1


# Weekdays

_WEEKDAYS = tuple(
    re.compile(pattern)
    for pattern in (
        # not 来週(水), which is a day by itself
        rf"(?<!週)(?<!週\s)\s*\(\s*(?:([{WEEKDAYS_JA}])(?:曜日?)?|({EN_WEEKDAY})\.?)\s*(?:[・,/]?\s*[祝休]日?)?\)\s*",
        rf"^({EN_WEEKDAY})\.?,?\s+(?=.*\d)(?!(?:at )?\d{{1,2}}(?::\d{{2}}|\s?[ap]\.?m))",
        rf"(?:(?<=\d)|(?<=\d[snrt][tdh])),?\s+({EN_WEEKDAY})\.?(?=$|[\s,])(?!\s(?:of|in)\b)",
        rf"^([{WEEKDAYS_JA}])曜日?[、,]?\s*の?\s*(?=\d+[/月])",
        rf"(?<=[\d日])(?<!第\d)\s?([{WEEKDAYS_JA}])曜日?\s?|(?<=\d)(?<!第\d)\s?([火水木金土])(?=$|\s|ま|迄)",
    )
)
_MAY_NAME_ONE = re.compile(rf"[({WEEKDAYS_JA}]|{EN_WEEKDAY}")


def split_weekday(text: str) -> tuple[str, int | None]:
    """A folded text without its weekday, and that as 0 for Monday to 6."""
    if not _MAY_NAME_ONE.search(text):
        return text, None
    for pattern in _WEEKDAYS:
        if found := pattern.search(text):
            name = next(word for word in found.groups() if word)
            return f"{text[: found.start()]} {text[found.end() :]}".strip(), weekday_of(name)
    return text, None


def weekday_of(name: str) -> int:
    """0 for ``月`` and ``mon…``, 6 for ``日`` and ``sun…``."""
    return WEEKDAYS_JA.index(name) if name in WEEKDAYS_JA else WEEKDAYS_EN.index(name[:3])


# Remarks, times, words before and behind

_OLD_DAY = (
    r"(?:[\d年月日/.\-()月火水木金土末]+|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2} [a-z]{3,9}\.?(?: \d{4})?"
    r"|tbd|未定)"
)
_AND_MOVED = r"(?:\s?[,、]\s?(?:再々?|さらに)?(?:延期|変更|リスケ)|,\s(?:slipped|moved|postponed)(?:\sagain|\stwice)?)?"
_REMARK = re.compile(
    r"\s*(?:\((?:仮|予定?|目標|暫定|目安|目途|目処|めど|必達|厳守|必須|必着|最終?期限|期限|締切|〆切?|最遅|遅くとも|見込み?|想定|希望|確定"
    r"|変更後|延期後|再設定|終日|午前中?|午後中?|夕方|日本時間"
    rf"|(?:was|from|previously|originally|orig\.?|old|旧|元|変更前|当初|前回|←)\s*[:：]?\s*{_OLD_DAY}{_AND_MOVED}"
    rf"|{_OLD_DAY}(?:から|より)(?:延期|変更|延長|前倒し|後ろ倒し|リスケ)"
    r"|tentative(?:ly)?|(?:hard |soft )?(?:target|deadline)|tbc|est\.?|estimate[d]?|estimation|planned|provisional|preliminary"
    r"|expected|approx\.?|hard|soft|firm|final|confirmed|new|revised|updated|extended|(?:at the )?latest|due|eod|cob|jst|utc)\)"
    r"|※(?!.*(?:\d|延|変更|未定|中止|遅|リスケ|ずれ|再|前倒|保留|以降)).*)$"
)
"""A remark behind ※ is left out only where it cannot move the day."""
_WORK = r"(?:完了|対応|リリース|実施|公開|提出|適用|導入|反映|納品|デプロイ)"
_SUFFIX = re.compile(
    rf"\s*(?:までに?|迄に?|マデ(?:ニ)?|までの?{_WORK}(?:予定|目標)?|までに{_WORK}(?:予定|目標)?|まで延長|以内に?|(?<=[年月週度]内)に|頃|ごろ|ころ|中に?|いっぱい|一杯"
    rf"|に?{_WORK}?予定|[をが]?(?:目途|目処|目標|目安|めど|メド)に?|見込み?|〆切?り?|締め?切り?|締め|デッドライン|期限|期日|必達|必着|必須|厳守"
    r"|[にへ](?:延期|変更|延長|後ろ倒し|前倒し|リスケ|再設定|修正)(?:済み?|しました|した)?"
    r"|,?\s(?:at the )?latest|\sor (?:earlier|sooner|before)|\stentative(?:ly)?|\s(?:hard )?(?:target|deadline)|\sor bust)$"
)
_ZONE = r"(?:z|(?:utc|gmt)(?:[+-]\d{1,2}(?::?\d{2})?)?|jst|p[sd]?t|e[sd]?t|c[sd]?t|cest|cet|bst|ist|[+-]\d{2}:?\d{2})"
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?"
_END_OF_DAY = r"(?:eod|cob|eob|(?:the )?end of (?:the )?(?:business )?day|close of business)"
_TIME_OF_DAY = re.compile(
    rf"(?:(?:,?\s+|t|(?<=日))(?:at )?{_CLOCK}(?:\s*[~〜–-]\s*(?:{_CLOCK})?)?\s*\(?{_ZONE}?\)?"
    rf"|,?\s+(?:at )?\d{{1,2}}\s?[ap]\.?m\.?\s*{_ZONE}?|,?\s+(?:at )?(?:noon|midday|morning|afternoon|evening|{_END_OF_DAY})(?:\s{_ZONE})?"
    r"|\s*の?(?:午前|午後|朝|夜)?\s?\d{1,2}時(?:\d{1,2}分|半)?(?:\s*[~〜-]\s*\d{1,2}時(?:\d{1,2}分|半)?)?"
    r"|(?<=日)\s?[ap]m|\s*の?(?:午前中?|午後中?|朝(?:一|イチ)?|お?昼|正午|夕方|夕刻|夜|定時|終業時?|業務終了時?|営業時間内|終日))$"
)
MOVED = (
    r"(?:moved|pushed|postponed|extended|slipped|rescheduled|delayed|changed|deferred|bumped)(?: back| out)?"
)
_LEAD = re.compile(
    r"^(?:(?:due(?: date)?|deadline|eta|target(?: date)?|goal|期限|期日|締め?切り?|〆切?|納期|目標|完了予定日?|予定日?|遅くとも)\s*[:：は]?\s*)?"
    r"(?:(?:(?:by|before|until|till|on|no later than|not later than|(?:at the )?latest(?: by)?|around|approx\.?|approximately|about|circa"
    rf"|now|{MOVED} (?:to|until)|(?:{_END_OF_DAY}|noon)(?: on| of)?)\s|\d{{1,2}}(?::\d{{2}}\s*(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)\s*{_ZONE}?,?\s(?:on\s)?"
    r"|[~〜→])\s*:?\s*){0,3}(?:the (?=\d))?(?=\w)"
)
_SHORTENING = (_REMARK, _TIME_OF_DAY, _SUFFIX) * 2 + (_TIME_OF_DAY, _LEAD)


def shortened(text: str) -> Iterator[str]:
    """The text, then with what may stand before and behind a date taken off, one after the other."""
    yield text
    for pattern in _SHORTENING:
        shorter = pattern.sub("", text).strip()
        if shorter != text and shorter:
            text = shorter
            yield text


# Years and numbers in Japanese

_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}
_ERA = r"(?P<era>令和|平成|昭和|(?<![a-z\d])[rhs])\s?(?P<n>\d{1,2}|元)"
_ERA_YEAR = re.compile(rf"{_ERA}\s?(?=年)")
_BOTH_YEARS = re.compile(
    rf"(?P<y>\d{{4}})年?\s?\({_ERA}年?\)年?|{_ERA.replace('era', 'era2').replace('<n>', '<n2>')}年?\s?\((?P<y2>\d{{4}})年?\)年?"
)
_DIGITS = "〇一二三四五六七八九"
_NUMERAL = re.compile(rf"[{_DIGITS}十]+(?=[年月日週]|[かヶカヵケ箇]月)")
_APART = re.compile(r"(?<=[\d元])\s(?=[年月日])|(?<=[年月])\s(?=[\d末上中下初])")


def in_our_years(text: str) -> str:
    """A folded text with 令和8年 as 2026年, 三月十五日 as 3月15日 and 2026 年 3 月 as 2026年3月."""
    if text.isascii():
        return text
    text = _APART.sub("", _NUMERAL.sub(_digits, text))
    text = _BOTH_YEARS.sub(_agreed, text)
    return _ERA_YEAR.sub(lambda found: _western(found["era"], found["n"]) or found.group(), text)


def western_year(era: str, year: str) -> int | None:
    """The year of an era (``r``, ``令和``) and its number or 元; eras have no year 0."""
    number = 1 if year == "元" else int(year)
    return _ERAS[era] + number if number else None


def _western(era: str, year: str) -> str:
    return str(western_year(era, year) or "")


def _agreed(found: re.Match[str]) -> str:
    """``2026年(令和8年)`` is one year, if both say the same."""
    year = found["y"] or found["y2"]
    same = _western(found["era"] or found["era2"], found["n"] or found["n2"]) == year
    return f"{year}年" if same else found.group()


def _digits(found: re.Match[str]) -> str:
    text = found.group()
    if "十" not in text:
        if len(text) > 1 and found.string[found.end()] != "年":
            return text  # 二三日 are two or three
        return "".join(str(_DIGITS.index(char)) for char in text)
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return text
    return str(10 * (_DIGITS.index(tens) if tens else 1) + (_DIGITS.index(ones) if ones else 0))
