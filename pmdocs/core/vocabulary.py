"""The words of postmortems in both languages: header labels, values, and how they are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from pmdocs.core.model import Severity

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

SEVERITY_WORDS: Mapping[Severity, tuple[str, ...]] = MappingProxyType(
    {
        Severity.S1: ("s1", "sev1", "sev-1", "sev 1", "critical", "重大", "致命的"),
        Severity.S2: ("s2", "sev2", "sev-2", "sev 2", "major", "高", "大"),
        Severity.S3: ("s3", "sev3", "sev-3", "sev 3", "minor", "中"),
        Severity.S4: ("s4", "sev4", "sev-4", "sev 4", "low", "低", "軽微", "小"),
        Severity.NEAR_MISS: ("near_miss", "near miss", "near-miss", "ヒヤリハット", "ニアミス"),
    }
)

_OUTER = re.compile(r"^[\s■◆●□◇○▶►★☆【】\[\]「」『』#*>・.\-–—]+|[\s:?!】\]」』]+$")
_CJK_SPACE = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff])\s+(?=[\u3040-\u30ff\u3400-\u9fff])")


def normalise(text: str) -> str:
    """A label or value as compared: NFKC, case-folded, decoration and surplus white space gone."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").casefold()
    text = "".join(char for char in text if unicodedata.category(char) not in {"So", "Sk", "Cf"})
    text = _OUTER.sub("", text.replace("(s)", "s"))
    text = re.sub(r"\s+", " ", text.replace("&", " and ")).strip()
    return _CJK_SPACE.sub("", text)


_LABEL_KEYS = {normalise(label): key for key, labels in HEADER_LABELS.items() for label in labels}
_SEVERITIES = {normalise(word): severity for severity, words in SEVERITY_WORDS.items() for word in words}


def header_key(label: str) -> str | None:
    """The key of a header-table label, or None for a label that is not known."""
    return _LABEL_KEYS.get(normalise(label))


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


def show_duration(seconds: float, lang: str) -> str:
    """A span of time in words, in whole minutes: ``1 h 25 min``, ``1時間25分``."""
    minutes = round(seconds / 60)
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    units = ("日", "時間", "分") if lang == "ja" else (" d", " h", " min")
    parts = [f"{n}{unit}" for n, unit in zip((days, hours, minutes), units, strict=True) if n]
    return ("" if lang == "ja" else " ").join(parts) or f"0{units[2]}"
