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

from pmdocs.core.findings import Code
from pmdocs.core.model import Severity

# Headings

HEADER_LABELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "incident_id": (
            "incident", "incident id", "incident #", "incident number", "incident no",
            "インシデントID", "インシデント番号", "障害番号", "管理番号", "INC",
        ),
        "created": ("created", "date", "report date", "date created", "作成日", "日付", "記載日"),
        "incident_date": (
            "incident date", "start time", "date/time",
            "発生日", "発生日時", "障害発生日時", "発生期間", "問題発生期間",
        ),
        "authors": (
            "authors", "author", "by", "names", "作者", "作成者", "記載者", "著者", "執筆者", "報告者",
        ),
        "owner": (
            "owner", "postmortem owner", "postmortem lead", "オーナー", "責任者", "ポストモーテム担当者",
        ),
        "status": ("status", "report status", "ステータス", "状態"),
        "severity": (
            "severity", "sev", "incident severity",
            "重大度", "重要度", "深刻度", "障害レベル", "影響度",
        ),
        "services": (
            "services affected", "products affected", "affected services", "affected products",
            "対象サービス", "影響サービス", "システム",
        ),
    }
)  # fmt: skip
"""Labels of the two-column table at a postmortem's head, by key."""

SECTION_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "summary": (
            "summary", "executive summary", "incident summary", "issue summary", "problem summary", "overview",
            "サマリ", "サマリー", "概要", "要約", "障害の概要",
        ),
        "background": (
            "system background", "background", "context", "glossary",
            "システム概要", "背景", "前提", "前提知識", "用語",
        ),
        "impact": (
            "impact", "customer impact", "user impact", "outage description", "summary of impact",
            "インパクト", "影響", "影響範囲", "ユーザー影響", "機会損失",
        ),
        "root_causes": (
            "root causes", "root cause", "contributing factors", "contributing conditions",
            "contributing conditions analysis", "causes",
            "根本原因", "根本原因群", "真因", "寄与要因", "原因", "直接原因",
        ),
        "trigger": ("trigger", "triggers", "発生要因", "トリガー", "引き金", "きっかけ", "発生原因"),
        "detection": (
            "detection", "detected by", "incident detected by",
            "検出", "検知", "発見", "障害の発見方法", "検知方法",
        ),
        "resolution": (
            "resolution", "response", "recovery", "mitigation", "mitigation & resolution", "what solved it",
            "対応", "対応内容", "実施した対応", "暫定対応", "応急対応", "恒久対応", "復旧", "解決方法",
        ),
        "constraints": (
            "constraints & alternatives considered", "constraints", "alternatives considered", "why not*",
            "制約と検討した代替案", "制約", "前提条件", "見送った案",
        ),
        "action_items": (
            "action items", "action items & follow-ups", "action items & followups", "follow-up actions",
            "corrective actions", "corrective measures", "corrective and preventative measures",
            "corrective and preventative actions", "recommendations", "next steps", "remediation", "todo",
            "アクションアイテム", "再発防止策", "再発防止", "再発防止アクション", "対応策", "対策", "改善策",
            "改善アクション", "恒久対策", "今後の対応", "ネクストアクション", "フォローアップ",
        ),
        "lessons": (
            "lessons learned", "lessons learnt", "lessons", "learnings", "retrospective", "how'd we do",
            "教訓", "学び", "学んだこと", "ふりかえり", "振り返り",
        ),
        "well": (
            "what went well", "things that went well", "what worked",
            "うまくいったこと", "うまく行ったこと", "良かったこと", "良かった点", "何が機能したか", "Keep",
        ),
        "wrong": (
            "what went wrong", "things that went wrong", "what went poorly", "things that went poorly",
            "what went badly", "things that went badly", "what didn't go well", "what didn't go so well",
            "things that didn't go well", "what could have gone better",
            "うまくいかなかったこと", "うまく行かなかったこと", "悪かった点", "改善すべきこと", "改善点",
            "何が機能しなかったか", "Problem",
        ),
        "lucky": (
            "where we got lucky", "where did we get lucky",
            "幸運だったこと", "幸運だった点", "運が良かったこと", "ラッキーだったこと",
        ),
        "response_learnings": (
            "learnings from the response", "process breakdowns",
            "インシデント対応からの学び", "対応の学び", "対応プロセスの改善",
        ),
        "timeline": (
            "timeline", "incident timeline", "chain of events", "timeline/recovery efforts", "recovery efforts",
            "タイムライン", "時系列", "経緯", "経過",
        ),
        "questions": (
            "questions & answers", "questions", "open questions", "質問と回答", "質疑応答", "Q&A",
        ),
        "kudos": ("kudo wall", "kudos", "thanks", "称賛", "感謝", "ありがとう"),
        "review_checklist": ("review checklist", "checklist", "レビューチェックリスト", "チェックリスト"),
        "references": (
            "supporting information", "appendix", "references", "supporting documents",
            "参考情報", "参考", "関連資料", "補足", "添付",
        ),
    }
)  # fmt: skip
"""Headings of a postmortem's sections, by key; a ``*`` at the end makes it a prefix."""

HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(dict(HEADER_LABELS) | dict(SECTION_HEADINGS))

UNCERTAIN_HEADINGS = ("原因", "直接原因", "発生原因", "恒久対応")
"""What these mean depends on the rest of the document."""

# Columns

COLUMNS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        "id": (("id", "#", "no", "no.", "key"), ("ID", "No", "番号", "AI No", "項番")),
        "action": (
            ("action items", "action item", "action", "task", "description", "item", "recommendation"),
            ("アクション", "アクションアイテム", "対策", "対応", "内容", "施策", "タスク", "やること"),
        ),
        "type": (
            ("type", "category", "class", "theme"),
            ("種別", "種類", "分類", "区分", "カテゴリ"),
        ),
        "priority": (("priority", "prio", "p"), ("優先度", "優先順位", "重要度")),
        "owner": (
            ("owner", "assignee", "who", "dri", "responsible", "person"),
            ("担当", "担当者", "責任者", "オーナー", "主担当", "アサイン"),
        ),
        "team": (("team",), ("担当チーム", "チーム", "部署", "部門")),
        "due": (
            ("due", "due date", "deadline", "target", "target date", "eta", "by"),
            ("期日", "期限", "締切", "〆切", "納期", "完了予定日", "予定日", "目標日"),
        ),
        "status": (("status", "state", "progress"), ("状態", "ステータス", "進捗", "状況", "対応状況")),
        "ticket": (
            ("bug", "bug #", "ticket", "tracking bug", "issue", "jira", "link"),
            ("チケット", "課題", "起票", "リンク", "URL"),
        ),
        "reason": (
            (
                "reason for change", "reason", "justification", "reason for changed priority/due date",
                "note", "comment",
            ),
            ("変更理由", "優先度・期日の変更理由", "判断理由", "理由", "備考", "メモ"),
        ),
        "done_on": (("completed", "closed on", "completed on", "done on"), ("完了日", "実施日")),
    }
)  # fmt: skip
"""Column headers of action-item tables, by key, English and Japanese; of two in one table the earlier wins."""

# Values

SEVERITY_WORDS: Mapping[Severity, tuple[str, ...]] = MappingProxyType(
    {
        Severity.S1: ("s1", "sev1", "sev-1", "sev 1", "critical", "重大", "致命的"),
        Severity.S2: ("s2", "sev2", "sev-2", "sev 2", "major", "高", "大"),
        Severity.S3: ("s3", "sev3", "sev-3", "sev 3", "minor", "中"),
        Severity.S4: ("s4", "sev4", "sev-4", "sev 4", "low", "低", "軽微", "小"),
        Severity.NEAR_MISS: ("near_miss", "near miss", "near-miss", "ヒヤリハット", "ニアミス"),
    }
)

DOCUMENT_STATUS_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "draft": ("draft", "下書き", "ドラフト", "作成中", "執筆中"),
        "in_review": ("in review", "レビュー中", "レビュー待ち"),
        "reviewed": (
            "reviewed", "complete, action items in progress", "レビュー済", "レビュー済み", "対応継続中",
        ),
        "closed": ("closed", "complete", "completed", "final", "完了", "クローズ"),
    }
)  # fmt: skip

STATUS_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "open": ("open", "todo", "not started", "未着手", "未対応", "未実施", "☐", "[ ]", "[]"),
        "in_progress": ("in progress", "wip", "doing", "対応中", "進行中", "着手", "実施中"),
        "done": (
            "done", "closed", "complete", "completed", "fixed",
            "完了", "対応済", "対応済み", "実施済", "実施済み", "済", "クローズ", "☑", "✅", "✔", "[x]",
        ),
        "deferred": ("deferred", "on hold", "blocked", "postponed", "保留", "延期", "ブロック"),
        "wont_do": (
            "won't do", "cancelled", "canceled", "dropped", "見送り", "中止", "却下", "対応しない", "不要",
        ),
    }
)  # fmt: skip

PRIORITY_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "P0": ("p0", "最優先", "緊急", "critical", "s"),
        "P1": ("p1", "高", "high", "a"),
        "P2": ("p2", "中", "medium", "b"),
        "P3": ("p3", "低", "low", "c"),
        "P4": ("p4",),
    }
)

TYPE_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "prevent": ("prevent", "予防", "防止", "再発防止"),
        "mitigate": ("mitigate", "緩和", "軽減"),
        "detect": ("detect", "検知", "検出", "監視"),
        "repair": ("repair", "fix", "修復", "修正"),
        "process": ("process", "プロセス", "運用", "手順"),
        "investigate": ("investigate", "調査"),
        "other": ("other", "その他"),
    }
)

UNSET_WORDS = ("", "-", "–", "—", "―", "ー", "?", "tbd", "tba", "n/a", "na", "none", "なし", "未定", "未割当",
               "未設定", "未記入")  # fmt: skip
"""What people write where they have nothing to write yet."""

# Normalisation

_START = re.compile(r"^[\s■◆●□◇○▶►★☆【】\[\]「」『』#*>・•.\-–—]+")
_COLUMN_START = re.compile(r"^[\s■◆●□◇○▶►★☆【】\[\]「」『』*>・•.\-–—]+")
_END = re.compile(r"[\s:?!】\]」』]+$")
_NUMBER = re.compile(
    r"^(?:第?\d+\s*(?:章|節)|\(\d+\)|[ivx]{1,4}[.)]|\d+(?:[.\-]\d+)*[.、):]?(?=\s|[^\s\d])"
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
    return _spaced(_END.sub("", _COLUMN_START.sub("", _folded(text))))


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").casefold()
    kept = (char for char in text if char not in _NOT_SEEN and unicodedata.category(char) not in _SYMBOLS)
    return "".join(kept).replace("(s)", "s")


_SYMBOLS = {"So", "Sk", "Cf"}


def _spaced(text: str) -> str:
    text = re.sub(r"\s+", " ", text.replace("&", " and ")).strip()
    return _CJK_SPACE.sub("", text).replace("・", "")


def _without_number(text: str) -> str:
    return _END.sub("", _NUMBER.sub("", _folded(text)))


_GLOSS = re.compile(r"\s*[(（]([^()（）]*)[)）]\s*")


def _forms(text: str) -> Iterator[str]:
    """Readings of a heading, best first, not yet normalised: whole, without a gloss in brackets, the gloss.

    Each comes without its number only after it came with it: "5 whys" is not "whys".
    """
    gloss = _GLOSS.search(text)
    readings = [text] + ([_GLOSS.sub(" ", text), gloss.group(1)] if gloss else [])
    for reading in readings:
        for form in (reading, _without_number(reading)):
            if normalise(form):
                yield form


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
    """``exact``, ``prefix``, ``combined`` or ``unknown``."""
    warning: Code | None = None
    form: str = ""
    """The normalised words that matched, or all of them."""
    suggestion: str = ""
    """A known heading that the unknown one resembles; nobody decided that it is meant."""


_EXACT = {normalise(word): key for key, words in HEADINGS.items() for word in words if not word.endswith("*")}
_PREFIXES = {
    normalise(word[:-1]): key for key, words in HEADINGS.items() for word in words if word.endswith("*")
}
_UNCERTAIN = {normalise(word) for word in UNCERTAIN_HEADINGS}


@lru_cache(maxsize=4096)
def match_heading(text: str) -> HeadingMatch:
    """The sections a heading begins.

    An exact entry of the table is tried before prefixes, and both before parts joined by "and", ``/`` or
    ``と``, every one of which must be an entry. What 原因, 直接原因, 発生原因 and 恒久対応 mean depends on the
    other headings; here they have their usual meaning, and a warning where that is a guess.
    """
    forms = list(_forms(text))
    for form in forms:
        key = _EXACT.get(normalise(form))
        # In brackets stands a translation of a section's heading; a title may well end in "(incident 7)".
        if key and (key in SECTION_HEADINGS or not _is_gloss(form, text)):
            return _matched((key,), "exact", normalise(form))
    for form in forms:
        for prefix, key in _PREFIXES.items():
            if normalise(form).startswith(prefix):
                return _matched((key,), "prefix", normalise(form))
    for form in forms:
        if keys := _combined(_folded(form)):
            return _matched(keys, "combined", normalise(form))
    whole = normalise(text)
    return HeadingMatch(form=whole, suggestion=_suggest(whole))


def _matched(keys: tuple[str, ...], certainty: str, form: str) -> HeadingMatch:
    guessed = form in {"原因", "直接原因"}
    warning = Code.AMBIGUOUS_HEADING if guessed and certainty == "exact" else None
    return HeadingMatch(keys=keys, certainty=certainty, warning=warning, form=form)


_JOINTS = re.compile(r"\s+and\s+|\s*&\s*|/|、|・|と|及び|および|\+")


def _combined(text: str) -> tuple[str, ...]:
    """Keys of parts that are all exact entries; a joint may also be a letter of one of them (うまくいったこと)."""
    for joint in _JOINTS.finditer(text):
        key = _EXACT.get(normalise(text[: joint.start()]))
        rest = text[joint.end() :]
        if key is None or not normalise(rest):
            continue
        last = _EXACT.get(normalise(rest))
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


def _suggest(form: str) -> str:
    """The known heading most like this one; none when that one is an opposite."""
    scored = [(_ratio(form, known), known) for known in _EXACT if _may_be_alike(form, known)]
    _, best = max(scored, default=(0.0, ""))
    return best if likeness(form, best) >= _LIKENESS else ""


def _may_be_alike(one: str, other: str) -> bool:
    """A quick upper bound of the ratio: twice the letters they share over all letters."""
    shared = (Counter(one) & Counter(other)).total()
    return 2 * shared >= _LIKENESS * (len(one) + len(other))


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


_COLUMN_WORDS = {
    normalise_column(word): (key, rank)
    for key, languages in COLUMNS.items()
    for words in languages
    for rank, word in enumerate(words)
}
_TENTATIVE = {"課題", "issue", "by", "target"}


def match_column(label: str) -> ColumnMatch | None:
    """What the column of this header holds, or None; a gloss in brackets does not count."""
    for reading in (label, _GLOSS.sub(" ", label)):
        form = normalise_column(reading)
        if form in _COLUMN_WORDS:
            key, rank = _COLUMN_WORDS[form]
            return ColumnMatch(key=key, rank=rank, tentative=form in _TENTATIVE)
    return None


# Matching values: the whole cell, because 未完了 contains 完了


def _whole(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").casefold().strip()
    return re.sub(r"\s+", " ", text)


def _words(table: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {_whole(word): key for key, words in table.items() for word in words}


def _value(text: str, words: Mapping[str, str]) -> str | None:
    bare = "".join(char for char in text if unicodedata.category(char) not in _SYMBOLS and char != "\ufe0f")
    return words.get(_whole(text)) or words.get(_whole(text.replace("\ufe0f", ""))) or words.get(_whole(bare))


_STATUSES, _PRIORITIES, _TYPES = _words(STATUS_WORDS), _words(PRIORITY_WORDS), _words(TYPE_WORDS)
_DOCUMENT_STATUSES = _words(DOCUMENT_STATUS_WORDS)
_UNSET = {_whole(word) for word in UNSET_WORDS}
_EXPLICIT_PRIORITY = re.compile(r"(?<![a-z0-9])p([0-4])(?![a-z0-9])")


def is_unset(text: str) -> bool:
    """Whether a cell says that there is nothing yet: empty, ``-``, ``TBD``, ``未定``."""
    return _whole(text) in _UNSET


def parse_status(text: str) -> str | None:
    """The status a whole cell means, ``open`` for an unset one, or None."""
    return "open" if is_unset(text) else _value(text, _STATUSES)


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
