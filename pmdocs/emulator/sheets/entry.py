"""What typing into a cell does: ``valueInputOption=USER_ENTERED``.

Text becomes a formula, number, percentage, amount, date, time or boolean where the spreadsheet's locale
reads it so, and stays text otherwise (discovery schema, ValueInputOption; the patterns chosen for dates
follow what was typed).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .grid import Value
from .serials import MONTHS, serial

_COMMA_LANGUAGES = frozenset(
    {"bg", "cs", "da", "de", "el", "es", "fi", "fr", "hr", "hu", "id", "it", "nb"}
    | {"nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "vi"}
)
_YEAR_FIRST = frozenset(("ja", "zh", "ko", "hu", "lt", "sv"))
_MONTH_FIRST = frozenset({"en_US", "en_PH", "es_PA"})
_FULL_MONTHS = [name.lower() for name in MONTHS]
_MONTHS = [name[:3] for name in _FULL_MONTHS]

_TIME = r"(?P<hour>\d{1,4}):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?" + (
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_TIME_ONLY = re.compile(_TIME)
_TIME_AFTER = re.compile(rf"(?P<date>.+?)\s+{_TIME}")
_YEAR_MONTH_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?")
_JAPANESE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_MONTH_DAY = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})")
_DAY_MONTH = re.compile(r"(\d{1,2})[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})")
_SHORT_JAPANESE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?")
_ERA = re.compile(r"(令和|平成|昭和)(\d{1,2}|元)年(\d{1,2})月(\d{1,2})日")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_MONTH_AND_DAY = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})")
_SIGNED = re.compile(r"[-+][\w\"'($]")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)} | {
    ord("￥"): "¥",
    ord("％"): "%",
    ord("，"): ",",
    ord("．"): ".",
    ord("："): ":",
    ord("／"): "/",
    ord("－"): "-",
}
_NUMBER = re.compile(
    r"(?P<open>\()?(?P<sign>[-+])?(?P<amount>[$€£¥])?(?P<sign2>-)?"
    r"(?P<digits>\d+(?P<grouped>(?:,\d{3})+)?(?:\.\d*)?|\.\d+)(?P<power>[eE][-+]?\d+)?"
    r"(?P<percent>\s?%)?(?P<close>\))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What lands in a cell: a value or a formula (both None clears it), and the number format it brings."""

    value: Value | None = None
    formula: str | None = None
    number_format: Mapping[str, str] | None = None


def parse_entry(typed: Value, *, locale: str, today: date, as_text: bool = False) -> Entry:
    """What ``typed`` becomes. ``as_text`` is for cells formatted as plain text."""
    if not isinstance(typed, str) or not typed:
        return Entry(value=None if typed == "" else typed)
    if typed.startswith("'"):
        return Entry(value=typed[1:] or None)
    if typed.startswith("=") and len(typed) > 1:
        return Entry(formula=typed)
    if as_text:
        return Entry(value=typed)
    # The editor reads full-width digits and signs as plain ones; the text itself stays as it was typed.
    text = typed.strip().translate(_FULL_WIDTH)
    if text.lower() in {"true", "false"}:
        return Entry(value=text.lower() == "true")
    found = _number(text, locale) or _moment(text, locale, today)
    if found is None and _SIGNED.match(text):
        # A sign before anything but a number begins a formula, as in the editor.
        return Entry(formula="=" + typed.strip())
    return found or Entry(value=typed)


def _number(text: str, locale: str) -> Entry | None:
    if locale.split("_")[0] in _COMMA_LANGUAGES:
        swap = {",": ".", ".": ",", "\u202f": ",", "\u00a0": ","}
        text = "".join(swap.get(letter, letter) for letter in text)
    found = _NUMBER.fullmatch(text)
    if not found or bool(found["open"]) != bool(found["close"]):
        return None
    number = float(found["digits"].replace(",", "") + (found["power"] or ""))
    if number in {float("inf")}:
        return None
    if found["open"] or "-" in {found["sign"], found["sign2"]}:
        number = -number
    decimals = "." in found["digits"] and not found["digits"].endswith(".")
    kind: dict[str, str] | None = None
    if found["percent"]:
        number = float(f"{number / 100:.15g}")
        kind = {"type": "PERCENT", "pattern": "0.00%" if decimals else "0%"}
    elif found["amount"]:
        sign = found["amount"] if found["amount"] == "$" else f"[${found['amount']}]"
        kind = {"type": "CURRENCY", "pattern": f"{sign}#,##0" + (".00" if decimals else "")}
    elif found["power"]:
        kind = {"type": "SCIENTIFIC", "pattern": "0.00E+00"}
    elif found["grouped"]:
        kind = {"type": "NUMBER", "pattern": "#,##0.00" if decimals else "#,##0"}
    return Entry(value=tidy(number), number_format=kind)


def tidy(number: float) -> float | int:
    """Whole numbers as integers, as JSON writes them."""
    return int(number) if number == int(number) and abs(number) < 1e15 else number


def _moment(text: str, locale: str, today: date) -> Entry | None:
    found = _TIME_ONLY.fullmatch(text)
    if found:
        fraction, pattern = _time(found)
        return Entry(value=fraction, number_format={"type": "TIME", "pattern": pattern})
    day = _date(text, locale, today)
    if day is not None:
        return Entry(value=serial(day[0]), number_format={"type": "DATE", "pattern": day[1]})
    found = _TIME_AFTER.fullmatch(text)
    day = _date(found["date"], locale, today) if found else None
    if found is None or day is None or int(found["hour"]) > 23:
        return None
    fraction, pattern = _time(found)
    kind = {"type": "DATE_TIME", "pattern": f"{day[1]} {pattern}"}
    return Entry(value=tidy(serial(day[0]) + fraction), number_format=kind)


def _time(found: re.Match[str]) -> tuple[float, str]:
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    pattern = ("[h]:mm" if hour > 23 else "h:mm") + (":ss" if found["second"] else "")
    if found["half"]:
        pattern += " am/pm"
    return (hour * 3600 + minute * 60 + second) / 86_400, pattern


def _date(text: str, locale: str, today: date) -> tuple[date, str] | None:
    found = _YEAR_MONTH_DAY.fullmatch(text)
    if found:
        mark = found[2]
        month, day = ("m" * len(found[3]), "d" * len(found[4]))
        return _day(int(found[1]), int(found[3]), int(found[4]), f"yyyy{mark}{month}{mark}{day}")
    found = _JAPANESE.fullmatch(text)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]), 'yyyy"年"m"月"d"日"')
    if locale.startswith("ja"):
        return _japanese(text, today) or _slashed_or_worded(text, locale, today)
    return _slashed_or_worded(text, locale, today)


def _slashed_or_worded(text: str, locale: str, today: date) -> tuple[date, str] | None:
    found = _SLASHED.fullmatch(text)
    return _slashed(found, locale, today) if found else _worded(text, today)


def _japanese(text: str, today: date) -> tuple[date, str] | None:
    """Month and day without a year, a month alone, and years of an era."""
    found = _SHORT_JAPANESE.fullmatch(text)
    if found and (found[1] or found[3]):
        pattern = ('yyyy"年"' if found[1] else "") + 'm"月"' + ('d"日"' if found[3] else "")
        return _day(int(found[1] or today.year), int(found[2]), int(found[3] or 1), pattern)
    found = _ERA.fullmatch(text)
    if found:
        year = _ERAS[found[1]] + (1 if found[2] == "元" else int(found[2]))
        return _day(year, int(found[3]), int(found[4]), 'yyyy"年"m"月"d"日"')
    return None


def _slashed(found: re.Match[str], locale: str, today: date) -> tuple[date, str] | None:
    first, mark, second, year_text = int(found[1]), found[2], int(found[3]), found[4]
    if mark == "." and locale.split("_")[0] not in _COMMA_LANGUAGES:
        return None
    month_first = locale in _MONTH_FIRST or locale.split("_")[0] in _YEAR_FIRST
    month, day = (first, second) if month_first else (second, first)
    pattern = f"m{mark}d" if month_first else f"d{mark}m"
    year = today.year if year_text is None else int(year_text)
    if year_text is not None:
        pattern += mark + "y" * len(year_text)
        if len(year_text) == 2:
            year += 2000 if year < 30 else 1900
    return _day(year, month, day, pattern)


def _worded(text: str, today: date) -> tuple[date, str] | None:
    found = _MONTH_DAY.fullmatch(text)
    if found:
        month = _month(found[1])
        pattern = "mmmm d, yyyy" if len(found[1]) > 3 else "mmm d, yyyy"
        return _day(int(found[3]), month, int(found[2]), pattern) if month else None
    found = _DAY_MONTH.fullmatch(text)
    if found:
        month = _month(found[2])
        pattern = "d mmmm yyyy" if len(found[2]) > 3 else "d mmm yyyy"
        return _day(int(found[3]), month, int(found[1]), pattern) if month else None
    found = _MONTH_AND_DAY.fullmatch(text)
    month = _month(found[1]) if found else None
    if found is None or month is None:
        return None
    return _day(today.year, month, int(found[2]), "mmmm d" if len(found[1]) > 3 else "mmm d")


def _month(word: str) -> int | None:
    word = word.lower()
    for names in (_FULL_MONTHS, _MONTHS):
        if word in names:
            return names.index(word) + 1
    return None


def _day(year: int, month: int, day: int, pattern: str) -> tuple[date, str] | None:
    try:
        return date(year, month, day), pattern
    except ValueError:
        return None
