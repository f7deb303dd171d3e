"""The words of postmortems in both languages: headings, columns, values, and how they are compared.

Exact tables decide. Similarity only suggests, because opposites look alike (うまくいったこと and
うまくいかなかったこと) and words of one meaning do not (検知 and 検出).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from types import MappingProxyType

from pmdocs.core import european_words
from pmdocs.core.action_headings import tells_actions
from pmdocs.core.column_words import column_key, needs_cells
from pmdocs.core.findings import Code
from pmdocs.core.heading_words import speaks_of_work
from pmdocs.core.model import Severity
from pmdocs.core.word_lists import (
    COLUMNS,
    DOCUMENT_STATUS_WORDS,
    HEADER_LABELS,
    HEADINGS,
    PRIORITY_WORDS,
    SECTION_HEADINGS,
    SEVERITY_WORDS,
    STATUS_WORDS,
    TYPE_WORDS,
    UNSET_WORDS,
)

__all__ = [
    "COLUMNS",
    "DOCUMENT_STATUS_WORDS",
    "HEADER_LABELS",
    "HEADINGS",
    "PRIORITY_WORDS",
    "SECTION_HEADINGS",
    "SEVERITY_SHOWN",
    "SEVERITY_WORDS",
    "SIGNS_AGAINST_DONE",
    "STATUS_WORDS",
    "TYPE_WORDS",
    "UNSET_WORDS",
    "ColumnMatch",
    "HeadingMatch",
    "header_key",
    "is_unset",
    "likeness",
    "match_column",
    "match_heading",
    "normalise",
    "normalise_column",
    "parse_doc_status",
    "parse_priority",
    "parse_severity",
    "parse_status",
    "parse_type",
    "polarity",
    "show_duration",
    "split_names",
]  # fmt: skip

# Normalisation

_START = re.compile(r"^[\s■◆●□◇○▶►★☆【】\[\]「」『』#*>・•.\-–—]+")
_COLUMN_START = re.compile(r"^[\s■◆●□◇○▶►★☆【】\[\]「」『』*>・•.\-–—]+")
_END = re.compile(r"[\s:?!】\]」』]+$")
_COLUMN_END = re.compile(r"(?:[\s:!】\]」』*▼▲↓↑†‡]|※\d*|(?<!done)\?)+$")
_NUMBER = re.compile(
    r"^(?:第?\d+\s*(?:章|節)|第\s*(?:\d+|[一二三四五六七八九十]{1,3})\s*(?:[章節条部項編](?![一-鿿])|(?=[\s:.、]))|(?:別紙|別添|その|議題|議事|議案|論点|報告(?:事項)?|協議(?:事項)?|審議(?:事項)?|項目)\s*\(?\d+\)?(?=[\s:.、])|[一二三四五六七八九十]{1,3}[\s.、)](?=\S)|[ア-コ][\s.、)](?=\S)"
    r"|§\s*\d+|(?:section|part|chapter|step|item|agenda item|topic|point)\s+\d+(?=[\s.:)–—-])|[a-h]-\d{1,2}(?=[\s.:)])|(?:ii|iii|iv|vi{1,3}|ix)\s|\(\d+\)|q\d{1,2}[a-z]?[.:、)]|[ivx]{1,4}[.)]|d[0-8](?:\s?[/~・-]\s?d?[0-8])?[.:、)]?\s+|\d+(?:[.\-]\d+)*[.、):]?(?=\s|[^\s\d])"
    r"|[\s■◆●□◇○▶►★☆【】\[\]「」『』#*>・•.\-–—])+"
)
_CJK = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
_CJK_SPACE = re.compile(rf"(?<=[{_CJK}])\s+(?=[{_CJK}])")
_NOT_SEEN = {"\ufe0f", "\u20e3"}
"""What turns a digit or sign into an emoji."""


def normalise(text: str) -> str:
    """A label or value as compared: NFKC, case-folded, decoration and surplus white space gone."""
    return _spaced(_END.sub("", _START.sub("", _folded(text))))


def normalise_column(text: str) -> str:
    """A column header as compared: as `normalise`, but a ``#`` stays, because it names the ID column."""
    return _spaced(_COLUMN_END.sub("", _COLUMN_START.sub("", _folded(text))))


_EMOJI_NAME = re.compile(r":[a-z][a-z0-9_+-]*:", re.IGNORECASE)
"""An emoji as Slack, Notion and Markdown write it; it decorates like the sign itself."""


def _folded(text: str) -> str:
    text = _EMOJI_NAME.sub(" ", text) if text.count(":") > 1 else text
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").casefold()
    if not _WITHOUT_SYMBOLS.fullmatch(text):
        text = "".join(
            [char for char in text if char not in _NOT_SEEN and unicodedata.category(char) not in _SYMBOLS]
        )
    return text.replace("(s)", "s")


_SYMBOLS = {"So", "Sk", "Cf"}
_WITHOUT_SYMBOLS = re.compile(r"[\w\s!-/:-@\[-\]{-~、。「」・…–—→]*")
"""What most texts are: to look up the category of each character takes long."""


def _spaced(text: str) -> str:
    return _CJK_SPACE.sub("", " ".join(text.replace("&", " and ").split())).replace("・", "")


def _without_number(text: str) -> str:
    return _ASKS.sub("", _END.sub("", _NUMBER.sub("", _folded(text))))


_ASKS = re.compile(r"(?<=.)は(?:何か|何ですか|何だったか|なにか)?$")
"""How a heading ends that asks for its contents: ``対策は何か``, ``根本原因は？``."""


_GLOSS = re.compile(r"\s*[(（]([^()（）]*)[)）]\s*")


_REMARK = re.compile(r"\s[-–—]\s.+$")
"""``Preventive measures — implemented and recommended``."""
_HAD_IT = re.compile(r"\b(?:would|could|should) have\b", re.IGNORECASE)
"""``Prevention — what would have caught this`` looks back."""
_TOPIC = re.compile(
    r"(?:について|に関して|に関する事項)\s*$"
    r"|\s+(?:for (?:the future|next time)|from (?:this|the) (?:incident|outage|review)|(?:going|moving) forward)\s*$",
    re.IGNORECASE,
)


def _forms(text: str) -> Iterator[tuple[str, str]]:
    """Readings of a heading, best first, as written and normalised: whole, without a gloss in brackets, the gloss.

    Each comes without its number only after it came with it: "5 whys" is not "whys".
    """
    gloss = _GLOSS.search(text)
    readings = [text] + ([_GLOSS.sub(" ", text), gloss.group(1)] if gloss else [])
    if (dash := _REMARK.search(text)) and dash.start() and not _HAD_IT.search(dash.group()):
        readings.append(text[: dash.start()])
    for reading in readings:
        for form in (reading, _without_number(reading)):
            if normal := normalise(form):
                yield form, normal
                if (bare := _TOPIC.sub("", form)) != form and (normal := normalise(bare)):
                    yield bare, normal


def _is_gloss(form: str, text: str) -> bool:
    """Whether a reading of a text is only what it has in brackets after other words."""
    gloss = _GLOSS.search(text)
    return gloss is not None and form in gloss.group(1) and bool(normalise(_GLOSS.sub(" ", text)))


# Matching headings


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingMatch:
    """What a heading means."""

    keys: tuple[str, ...] = ()
    """Sections it begins; several for "Root causes and trigger", none when it is not known."""
    certainty: str = "unknown"
    """``exact``, ``prefix``, ``composed`` (of words for follow-up work), ``combined`` or ``unknown``."""
    warning: Code | None = None
    form: str = ""
    """The normalised words that matched, or all of them."""

    @property
    def suggestion(self) -> str:
        """A known heading that the unknown one resembles; nobody decided that it is meant."""
        return "" if self.keys else _suggest(self.form)


_EXACT = {normalise(word): key for key, words in HEADINGS.items() for word in words if not word.endswith("*")}
_EXACT |= {normalise(word): "action_items" for word in european_words.ACTION_HEADINGS}
_PREFIXES = {
    normalise(word[:-1]): key for key, words in HEADINGS.items() for word in words if word.endswith("*")
}


@lru_cache(maxsize=4096)
def match_heading(text: str) -> HeadingMatch:
    """The sections a heading begins.

    An exact entry of the table is tried before prefixes, and both before parts joined by "and", ``/`` or
    ``と``, every one of which must be an entry. What 原因, 直接原因, 発生原因 and 恒久対応 mean depends on the
    other headings; here they have their usual meaning, and a warning where that is a guess.
    """
    forms = list(_forms(text))
    if keys := _dashed(text):
        return _matched(keys, "combined", normalise(text))
    for form, normal in forms:
        key = _EXACT.get(normal)
        # In brackets stands a translation of a section's heading; a title may well end in "(incident 7)".
        if key and (key in SECTION_HEADINGS or not _is_gloss(form, text)):
            return _matched((key,), "exact", normal)
    for _, normal in forms:
        for prefix, key in _PREFIXES.items():
            if normal.startswith(prefix):
                return _matched((key,), "prefix", normal)
    for _, normal in forms:
        if tells_actions(normal):
            return _matched(("action_items",), "composed", normal)
    for form, normal in forms:
        if keys := _combined(_folded(form)):
            return _matched(keys, "combined", normal)
    for _, normal in forms:
        if speaks_of_work(normal):
            return _matched(("action_items",), "composed", normal)
    return HeadingMatch(form=normalise(text))


def _matched(keys: tuple[str, ...], certainty: str, form: str) -> HeadingMatch:
    guessed = form in {"原因", "直接原因"}
    warning = Code.AMBIGUOUS_HEADING if guessed and certainty == "exact" else None
    return HeadingMatch(keys=keys, certainty=certainty, warning=warning, form=form)


def _dashed(text: str) -> tuple[str, ...]:
    """Keys of two known headings with a dash between: ``Lessons learned — action items``."""
    before, dash, behind = _DASH.sub("\0", text, count=1).partition("\0")
    keys = [_EXACT.get(normalise(_without_number(part)), "") for part in (before, behind)] if dash else []
    known = tuple(dict.fromkeys(key for key in keys if key in SECTION_HEADINGS))
    return known if len(known) > 1 else ()


_DASH = re.compile(r"\s[-–—]\s")
_JOINTS = re.compile(r"\s+and\s+|\s*&\s*|/|、|・|と|及び|および|\+")


def _part_key(form: str) -> str | None:
    return _EXACT.get(form) or ("action_items" if tells_actions(form) or speaks_of_work(form) else None)


def _combined(text: str) -> tuple[str, ...]:
    """Keys of parts that are all entries; a joint may also be a letter of one of them (うまくいったこと)."""
    for joint in _JOINTS.finditer(text):
        key = _part_key(normalise(text[: joint.start()]))
        rest = text[joint.end() :]
        if key is None or not normalise(rest):
            continue
        last = _part_key(normalise(rest))
        more = (last,) if last else _combined(rest)
        if more:
            return tuple(dict.fromkeys((key, *more)))
    return ()


_LIKENESS = 0.85
_POLARITY = re.compile(r"なかった|ない|不|悪|\bnot\b|\bwrong\b|\bpoorly\b|\bbadly\b")


def polarity(text: str) -> tuple[str, ...]:
    """Words of a text that turn its sense round; texts that differ in them do not mean the same."""
    return tuple(sorted(_POLARITY.findall(text.casefold().replace("n't", " not"))))


def likeness(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1, the same in both orders; 0 where their polarity differs."""
    return _ratio(one, other) if polarity(one) == polarity(other) else 0.0


def _ratio(one: str, other: str) -> float:
    first, second = sorted((one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


@lru_cache(maxsize=4096)
def _suggest(form: str) -> str:
    """The known heading most like this one; none when that one is an opposite."""
    scored = [(_ratio(form, known), known) for known in _perhaps_alike(form)]
    _, best = max(scored, default=(0.0, ""))
    return best if likeness(form, best) >= _LIKENESS else ""


def _perhaps_alike(form: str) -> Iterator[str]:
    """Known headings whose ratio may be high enough: it is at most twice the letters they share over all letters."""
    length, letters = len(form), Counter(form)
    for known in _EXACT:
        needed = _LIKENESS * (length + len(known)) / 2
        if length >= needed and len(known) >= needed:
            shared = sum([min(count, known.count(letter)) for letter, count in letters.items()])
            if shared >= needed:
                yield known


def header_key(label: str) -> str | None:
    """The key of a header-table label, or None for a label that is not known."""
    keys = match_heading(label).keys
    return keys[0] if len(keys) == 1 and keys[0] in HEADER_LABELS else None


# Matching columns


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMatch:
    """What a column of an action-item table holds."""

    key: str
    rank: int
    """Of two columns with one key the one of lower rank counts."""
    tentative: bool = False
    """Its cells must confirm it: ``課題`` may hold tickets or prose, ``by`` a date or a name."""

    @property
    def decides(self) -> bool:
        """Whether it holds a decision (``採否``), which is a status only where it is one of a table's words for it."""
        return self.tentative and self.key == "status"


_COLUMN_WORDS = {
    normalise_column(word): (key, rank)
    for key, languages in COLUMNS.items()
    for words in languages
    for rank, word in enumerate(words)
}
_LAST = max(rank for _, rank in _COLUMN_WORDS.values()) + 1
_COLUMN_WORDS = {
    normalise_column(word): (key, _LAST + rank)
    for key, words in european_words.COLUMNS.items()
    for rank, word in enumerate(words)
} | _COLUMN_WORDS
_TENTATIVE = {
    "課題",
    "issue",
    "バグ",
    "by",
    "agreed by",
    "target",
    "when",
    "timeline",
    "時期",
    "目標",
    "completed",
    "expected",
    "planned",
    "scheduled",
    "term",
    "est",
    "est.",
    "スケジュール",
    "予定時期",
    "目処",
    "めど",
    "対応時期",
    "実施時期",
    "目標時期",
    "追跡",
    "decision",
    "verdict",
    "outcome",
    "result",
    "結果",
    "対応結果",
    "disposition",
    "決定",
    "採否",
    "判断",
    "判定",
    "対応可否",
    "実施可否",
    "対応方針",
}


_ID_HEADER = re.compile(
    r"(?:提案|項目|施策|対策|課題|タスク|action|item|task|proposal|beads?)\s?(?:ID|番号|No\.?)",
    re.IGNORECASE,
)
"""``提案ID``, ``Task ID``."""


_DEPUTY = re.compile(
    r"(?:副|サブ|補佐|補助)(?:担当|責任)?者?|(?:backup|deputy|secondary|second)(?: (?:owner|assignee))?"
)
"""Who stands in for the owner, in the same column: ``主担当／副担当``, ``Owner / backup``."""


@lru_cache(maxsize=4096)
def match_column(label: str) -> ColumnMatch | None:
    """What the column of this header holds, or None; a gloss in brackets does not count."""
    for reading in (label, _GLOSS.sub(" ", label)):
        form = normalise_column(reading)
        if form in _COLUMN_WORDS:
            key, rank = _COLUMN_WORDS[form]
            return ColumnMatch(key=key, rank=rank, tentative=form in _TENTATIVE)
    if _ID_HEADER.fullmatch(label.strip()):
        return ColumnMatch(key="id", rank=len(COLUMNS["id"][0]) + len(COLUMNS["id"][1]))
    words = re.split(r"[/／|\n]|\s(?:and|or)\s", label)
    leading = [word for word in words if not _DEPUTY.fullmatch(normalise_column(word))]
    parts = [match_column(word) for word in leading] if len(words) > 1 else []
    first = parts[0] if parts else None
    if first and all(part and part.key == first.key for part in parts):
        return first
    for reading in (label, _GLOSS.sub(" ", label)):
        form = normalise_column(reading)
        if (told := column_key(form)) is not None:
            return ColumnMatch(key=told, rank=_LAST * 2, tentative=needs_cells(told, form))
    return None


# Matching values: the whole cell, because 未完了 contains 完了


@lru_cache(maxsize=4096)
def _whole(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").casefold()
    return " ".join(text.split())


def _words(table: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {_whole(word): key for key, words in table.items() for word in words}


def _value(text: str, words: Mapping[str, str]) -> str | None:
    found = words.get(_whole(text))
    if found or _WITHOUT_SYMBOLS.fullmatch(text):
        return found
    bare = "".join([char for char in text if unicodedata.category(char) not in _SYMBOLS and char != "\ufe0f"])
    return words.get(_whole(text.replace("\ufe0f", ""))) or words.get(_whole(bare))


_STATUSES = _words(european_words.STATUS_WORDS) | _words(STATUS_WORDS)
_PRIORITIES = _words(european_words.PRIORITY_WORDS) | _words(PRIORITY_WORDS)
_TYPES = _words(TYPE_WORDS)
_DOCUMENT_STATUSES = _words(DOCUMENT_STATUS_WORDS)
SIGNS_AGAINST_DONE = re.compile("[⏳⌛🚧🔄🔁🔜⬜☐🔲🆕❌✖✗❎⚠🟡🟠🔴❓❔⏸🛑]")
"""Signs that say of ``⏳ Done`` and ``☐ 完了`` that it is not, or not yet."""
_UNSET = {_whole(word) for word in UNSET_WORDS}
_LONGEST_UNSET = 80
"""Characters; what is longer says something, whatever white space is in it."""
_EXPLICIT_PRIORITY = re.compile(r"(?<![a-z0-9])p([0-4])(?![a-z0-9])")


def is_unset(text: str) -> bool:
    """Whether a cell says that there is nothing yet: empty, ``-``, ``TBD``, ``未定``."""
    return len(text) <= _LONGEST_UNSET and _whole(text) in _UNSET


def parse_status(text: str) -> str | None:
    """The status a whole cell means, ``open`` for an unset one, or None."""
    status = "open" if is_unset(text) else _value(text, _STATUSES)
    return "in_progress" if status == "done" and SIGNS_AGAINST_DONE.search(text) else status


def parse_priority(text: str) -> str | None:
    """``P0`` to ``P4``, empty for an unset cell, or None; an explicit one wins (``高 (P1)``).

    A bare digit is not understood: scales differ on whether 0 or 1 is the top.
    """
    if explicit := _EXPLICIT_PRIORITY.search(_whole(text)):
        return f"P{explicit.group(1)}"
    return "" if is_unset(text) else _value(text, _PRIORITIES)


def parse_type(text: str) -> str | None:
    """What an action item does (``prevent``, …), ``other`` for an unset cell, or None."""
    return "other" if is_unset(text) else _value(text, _TYPES)


def parse_doc_status(text: str) -> str | None:
    """The state of a document (``draft``, ``in_review``, ``reviewed``, ``closed``), empty when unset, or None."""
    return "" if is_unset(text) else _value(text, _DOCUMENT_STATUSES)


_SEVERITIES = {normalise(word): severity for severity, words in SEVERITY_WORDS.items() for word in words}


@lru_cache(maxsize=1024)
def parse_severity(text: str) -> Severity | None:
    """The severity a whole text means (``SEV-1``, ``重大``), or None."""
    return _SEVERITIES.get(normalise(text))


SEVERITY_SHOWN: Mapping[str, Mapping[Severity, str]] = MappingProxyType(
    {
        lang: MappingProxyType(
            {severity: severity.value for severity in Severity} | {Severity.NEAR_MISS: near_miss}
        )
        for lang, near_miss in (("en", "Near miss"), ("ja", "ヒヤリハット"))
    }
)


# Names


_SEPARATORS = re.compile(r"[,、;\n\v/&+|]|・|\s+and\s+|と")
_HIRAGANA = re.compile(r"[\u3041-\u309f]")
_KATAKANA = re.compile(r"[\u30a0-\u30ff]")


def split_names(text: str) -> tuple[str, ...]:
    """Names in a text. と inside a word (さとう) and ・ inside a katakana name (アダ・ラブレス) do not part."""
    names, begin = [], 0
    for found in _SEPARATORS.finditer(text):
        before, after = text[: found.start()].rstrip()[-1:], text[found.end() :].lstrip()[:1]
        inside = (
            (_HIRAGANA.match(before) and not text[: found.start()].endswith("さん")) or _HIRAGANA.match(after)
            if found.group() == "と"
            else found.group() == "・" and _KATAKANA.match(before) and _KATAKANA.match(after)
        )
        if not inside:
            names.append(text[begin : found.start()])
            begin = found.end()
    names.append(text[begin:])
    stripped = (name.strip(" \t\u3000@.。") for name in names)
    return tuple(name for name in stripped if not is_unset(name))


def show_duration(seconds: float, lang: str) -> str:
    """A span of time in words, in whole minutes: ``1 h 25 min``, ``1時間25分``."""
    minutes = round(seconds / 60)
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    units = ("日", "時間", "分") if lang == "ja" else (" d", " h", " min")
    parts = [f"{n}{unit}" for n, unit in zip((days, hours, minutes), units, strict=True) if n]
    return ("" if lang == "ja" else " ").join(parts) or f"0{units[2]}"
