"""What front matter says of the incident, as the head of its document: lines that every later reading understands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from pmdocs.core.actions.dates import parse_full_date
from pmdocs.core.markdown.blocks import Block, Grid, Line
from pmdocs.core.markdown.spans import Span, flow
from pmdocs.core.moments import parse_moment
from pmdocs.core.vocabulary import header_key, is_unset, normalise, parse_doc_status, parse_severity
from pmdocs.errors import UsageError

MAX_VALUE = 500
"""Characters; more is prose."""

TIMES = ("started", "detected", "mitigated", "resolved")
DAYS = ("created", "incident_date")

_LABELS: Mapping[str, tuple[str, str]] = {
    "incident_id": ("Incident", "インシデントID"),
    "created": ("Created", "作成日"),
    "incident_date": ("Incident date", "発生日"),
    "authors": ("Authors", "作者"),
    "owner": ("Owner", "オーナー"),
    "status": ("Status", "ステータス"),
    "severity": ("Severity", "重大度"),
    "services": ("Services affected", "対象サービス"),
    "started": ("Started", "発生時刻"),
    "detected": ("Detected", "検知時刻"),
    "mitigated": ("Mitigated", "緩和時刻"),
    "resolved": ("Resolved", "復旧時刻"),
}
"""English and Japanese; 検知 and 復旧 alone are titles of sections."""

_DATED_LABELS = {"started": ("Start time", "発生日時"), "date": ("Date", "日付")}
"""Labels that are read as the incident's date or the document's day."""

_MORE_KEYS = {
    "services": ("services", "service", "サービス"),
    "owner": ("担当", "担当者"),
    "started": ("started", "started at", "start", "start time", "発生", "発生日時", "発生時刻", "開始時刻"),
    "detected": ("detected", "detected at", "検知", "検知日時", "検知時刻"),
    "mitigated": ("mitigated", "mitigated at", "緩和", "緩和日時", "緩和時刻"),
    "resolved": (
        "resolved", "resolved at", "recovered", "recovered at", "復旧", "復旧日時", "復旧時刻", "解決", "解決日時",
    ),
}  # fmt: skip
_BY_WORD = {normalise(word): key for key, words in _MORE_KEYS.items() for word in words}


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontHead:
    """The head that a file's front matter makes."""

    blocks: tuple[Block, ...]
    """A line for each known fact that the text does not say, a table of what else there is, as code what the text
    says in other words."""
    times: Mapping[str, datetime]
    """By name of `TIMES`, those that are moments; aware."""
    created: date | None
    notes: tuple[str, ...]
    """What of it counts nowhere, in words."""


def fact_key(label: str) -> str:
    """What a key of front matter or a label names: a key of the head's facts or one of `TIMES`; else empty."""
    words = _words(label)
    return _BY_WORD.get(normalise(words)) or header_key(words) or ""


def _words(label: str) -> str:
    return re.sub(r"[_\s-]+", " ", label)


def language_of(text: str) -> str:
    """``ja`` for a file with kana, or a label in Chinese characters; else ``en``."""
    return "ja" if _JAPANESE.search(text) else "en"


_JAPANESE = re.compile(
    r'[ぁ-んァ-ヴ]|^[\u4e00-\u9fff]+[ \u3000]*[:：]|^"[\u4e00-\u9fff]+"[ \t]*=', re.MULTILINE
)


def read_front(facts: Mapping[str, str], said: Mapping[str, str], *, lang: str, zone: tzinfo) -> FrontHead:
    """The head, in a language, for ``facts`` of a document whose own text says ``said``, by key.

    What the text says holds. Times without an offset are in ``zone``.
    """
    known, rest, unused = _sorted(facts, said)
    times = {key: moment for key in TIMES if (moment := _moment(known.get(key, ("", ""))[1], zone))}
    days = {key: moment for key in DAYS if (moment := _moment(known.get(key, ("", ""))[1], zone))}
    has_date = "incident_date" in known or "incident_date" in said
    lines = [
        _line(_label(key, written, value, lang, has_date=has_date), value)
        for key, (written, value) in _shown(known, times | days)
    ]
    table = _table(rest)
    code = [Line(kind="code", spans=(Span(text=f"{key}: {value}", code=True),)) for key, value in unused]
    return FrontHead(
        blocks=(*lines, *table, *code),
        times=times,
        created=days["created"].date()
        if "created" in days
        else parse_full_date(known.get("created", ("", ""))[1]),
        notes=tuple(_notes(known, unused, times, said)),
    )


Fact = tuple[str, str]
"""A key as written, and its value in one line."""


def _sorted(
    facts: Mapping[str, str], said: Mapping[str, str]
) -> tuple[dict[str, Fact], dict[str, str], list[Fact]]:
    """Facts by key that the head is to say, what is not known, and what is said already in other words."""
    known: dict[str, Fact] = {}
    rest: dict[str, str] = {}
    unused: list[Fact] = []
    # Names of a head's facts come first: of 担当 and オーナー the second is the owner.
    for written, raw in sorted(facts.items(), key=lambda fact: not header_key(_words(fact[0]))):
        key, value = fact_key(written), " ".join(raw.split())
        before = said.get(key) or known.get(key, ("", ""))[1]
        if not key or is_unset(value) or len(value) > MAX_VALUE:
            rest[written] = raw
        elif not before:
            known[key] = " ".join(written.split()), value
        elif not _is_same(before, value):
            unused.append((" ".join(written.split()), value))
    return known, {written: raw for written, raw in facts.items() if written in rest}, unused


def _is_same(one: str, other: str) -> bool:
    if one == other or normalise(one) == normalise(other) != "":
        return True
    parses = (parse_severity, parse_doc_status)
    return any((read := parse(one)) is not None and read == parse(other) for parse in parses)


def _shown(known: Mapping[str, Fact], times: Mapping[str, datetime]) -> Iterator[tuple[str, Fact]]:
    """Facts with moments that name their local day so that every reader finds it."""
    for key, (written, value) in known.items():
        moment = times.get(key)
        if moment is not None and parse_full_date(value) != moment.date():
            yield key, (written, f"{moment:%Y-%m-%d %H:%M} ({value})")
        else:
            yield key, (written, value)


def _label(key: str, written: str, value: str, lang: str, *, has_date: bool) -> str:
    english, japanese = _LABELS[key]
    if key == "started" and not has_date and parse_full_date(value):
        english, japanese = _DATED_LABELS["started"]
    if normalise(written) in {"date", "日付"}:
        english, japanese = _DATED_LABELS["date"]
    return japanese if lang == "ja" else english


def _line(label: str, value: str) -> Line:
    return Line(spans=flow([Span(text=f"{label}:", bold=True), Span(text=f" {value}")]))


def _table(facts: Mapping[str, str]) -> tuple[Grid, ...]:
    rows = tuple((flow([Span(text=key)]), flow([Span(text=value)])) for key, value in facts.items())
    return (Grid(rows=rows, alignments=("", ""), has_header=False),) if rows else ()


def _notes(
    known: Mapping[str, Fact], unused: list[Fact], times: Mapping[str, datetime], said: Mapping[str, str]
) -> Iterator[str]:
    for written, value in unused:
        other = "text" if fact_key(written) in said else "front matter itself"
        yield f"the front matter's '{written}: {value}' does not count: the {other} says otherwise"
    for key in TIMES:
        if key in known and key not in times:
            written, value = known[key]
            yield f"the front matter's '{written}: {value}' is no date with a time: the column stays empty"


_JAPANESE_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日\s*(?:[(][月火水木金土日][)])?\s*")
_JAPANESE_TIME = re.compile(r"(?<=\s)(\d{1,2})時(\d{1,2})分$")
_ZONES = ((re.compile(r"\s*\(?JST\)?$", re.IGNORECASE), "+09:00"), (re.compile(r"\s*(?:UTC|GMT)$"), "+00:00"))
_OFFSET = re.compile(r"\s+(?=[+-]\d{2}:?\d{2}$)")


def _moment(text: str, zone: tzinfo) -> datetime | None:
    """The moment, in ``zone``, that a text is: a day with a time of day."""
    text = _JAPANESE_DAY.sub(r"\1-\2-\3 ", unicodedata.normalize("NFKC", text))
    text = _OFFSET.sub("", _JAPANESE_TIME.sub(r"\1:\2", text.strip()))
    for pattern, offset in _ZONES:
        text = pattern.sub(offset, text)
    if ":" not in text:
        return None
    try:
        return parse_moment(text, zone=zone, name="time").astimezone(zone)
    except (UsageError, OverflowError):
        return None
