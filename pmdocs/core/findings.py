"""What reading a document turned up: neither an error nor silence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Code(StrEnum):
    """Kinds of findings; the value is the rule id that people see and may switch off."""

    UNKNOWN_HEADING = "unknown-heading"
    AMBIGUOUS_HEADING = "ambiguous-heading"
    GUESSED_HEADING = "guessed-heading"
    GUESSED_ITEM = "guessed-item"
    MAYBE_WORK = "maybe-work"
    DUPLICATE_HEADING = "duplicate-heading"
    UNKNOWN_VALUE = "unknown-value"
    SUGGESTED_INSERTION = "suggested-insertion"
    SUGGESTED_DELETION = "suggested-deletion"
    AI_NO_ACTION = "ai-no-action"
    AI_NO_DUE = "ai-no-due"
    AI_MANY_OWNERS = "ai-many-owners"
    TWO_ACTION_TABLES = "two-action-tables"
    ACTION_LIST_IGNORED = "action-list-ignored"
    CHECKLIST_UNREADABLE = "checklist-unreadable"
    STRUCK_ITEM = "struck-item"
    TEMPLATE_UNFILLED = "template-unfilled"
    DATE_UNREADABLE = "date-unreadable"
    DATE_IMPLAUSIBLE = "date-implausible"
    DATE_WEEKDAY_MISMATCH = "date-weekday-mismatch"
    DATE_AMBIGUOUS = "date-ambiguous"
    DATE_YEAR_GUESSED = "date-year-guessed"


class Level(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


LEVELS: Mapping[Code, Level] = MappingProxyType(
    dict.fromkeys(Code, Level.WARNING)
    | dict.fromkeys(
        (
            Code.UNKNOWN_HEADING,
            Code.SUGGESTED_INSERTION,
            Code.SUGGESTED_DELETION,
            Code.TWO_ACTION_TABLES,
            Code.ACTION_LIST_IGNORED,
            Code.MAYBE_WORK,
            Code.CHECKLIST_UNREADABLE,
            Code.TEMPLATE_UNFILLED,
        ),
        Level.HINT,
    )
)
"""Level of each kind before a policy changes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a person may want to look at."""

    code: Code
    where: str
    """As a person would find it: ``under 'Action items', table 1, row 2``."""
    text: str
    """The words in the document it is about."""
    advice: str = ""
    """What was made of it, or what may be meant instead."""
    tab_id: str = ""
    tab: int = 0
    """Number of the tab in reading order, from 0."""
    index: int = 0
    """Where it begins in the tab's body, in UTF-16 code units."""

    @property
    def level(self) -> Level:
        """How much it matters before a policy changes that."""
        return LEVELS[self.code]


def in_document_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings as a reader of the document meets them; equal ones once."""
    ordered = sorted(findings, key=lambda finding: (finding.tab, finding.index, finding.code))
    return tuple(dict.fromkeys(ordered))
