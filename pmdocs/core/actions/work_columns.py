"""Whether the columns of a table say that its rows are work, whatever heading stands above it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from pmdocs.core.actions.deeds import is_done
from pmdocs.core.actions.told_progress import answers
from pmdocs.core.documents.blocks import Cell
from pmdocs.core.vocabulary import is_unset, normalise_column

Rows = Sequence[Sequence[Cell]]

_WORK = re.compile(
    r"(?:(?:agreed|planned|proposed|required|improvement|mitigation|recommended|next) )?(?:actions?|tasks?|measures?|decisions?|recommendations?|improvements?|initiatives?|countermeasures?|remediations?|work items?|next steps?|what to do|deliverables?)"
    r"|アクション|タスク|施策|対策内容|対応策|実施事項|実施内容|対応事項|改善内容|改善項目|やること|作業内容|決定事項|決定",
)
_PLAIN = re.compile(r"what|item|description|summary|内容|対応内容|項目|要約")
"""Names of any column: a day or a state must show that the rows are to be done."""
TRACKED = {"due", "status", "priority", "ticket"}
"""Columns by which rows are to be done, and not only who did them and when."""
_STARTS_WITH_TIME = re.compile(r"\D{0,12}\d{0,2}\D{0,3}\b\d{1,2}[:：]\d{2}(?!\d)")
_LOOKS_BACK = re.compile(
    r"\b(?:time|timeline|respon(?:se|ded|ders?)|containment|contacts?|attend|incident log|history|suppliers?|risks?|runbook|workaround|roll-?backs?\b)|時系列|経過|経緯|連絡|応急|復旧|切り?戻し|体制|出席|改訂|履歴",
    re.IGNORECASE,
)


def tells_work(
    title: str, header: str, columns: Mapping[str, int], labels: Collection[str], rows: Rows
) -> bool:
    """Whether a table names work, who does it, and by when or how far it is; no table of what happened does.

    ``header`` is what stands above the actions, ``labels`` above the columns that are nothing to us.
    """
    name = normalise_column(header)
    if (
        not (_WORK.fullmatch(name) or is_plain(header))
        or not {"owner", "team"} & columns.keys()
        or speaks_of_past(title)
    ):
        return False
    tracked = TRACKED & columns.keys()
    if is_plain(header):
        tracked &= {"due", "status"}
    said = [_cells(rows, columns[key]) for key in tracked]
    return any(said) and not looks_back(columns, labels, rows)


def speaks_of_past(title: str) -> bool:
    """Whether the heading of a table tells of the incident itself, or of those who took part in it."""
    return _LOOKS_BACK.search(title) is not None


def looks_back(columns: Mapping[str, int], labels: Collection[str], rows: Rows) -> bool:
    """Whether the rows of a table tell what happened: by the time of day, or what was done where nothing tracks it."""
    is_tracked = bool((TRACKED - {"due"}) & columns.keys())
    has_deeds = not is_tracked and "action" in columns and _tells_past(_cells(rows, columns["action"]))
    return has_deeds or _tells_times(columns, labels, rows)


def _tells_past(actions: Sequence[str]) -> bool:
    """Whether most rows tell what somebody did, so that a day beside them is the one it was done on."""
    past = sum(is_done(text) or _DEED.match(text) is not None for text in actions)
    return 2 * past > len(actions)


_DEED = re.compile(r"(?!embed\b)\w{2,}[^\We]ed\b", re.IGNORECASE)
"""``Called the vendor``."""


def _tells_times(columns: Mapping[str, int], labels: Collection[str], rows: Rows) -> bool:
    """Whether a table says at what time of day something was: by a column for it, or in its first or that for the day."""
    if any(
        _TIME.fullmatch(name) and not (name in _DAY and "status" in columns)
        for name in map(normalise_column, labels)
    ):
        return True
    said = (text for at in {0, columns.get("due", 0)} for text in _cells(rows, at))
    return any(_STARTS_WITH_TIME.match(text) for text in said)


_TIME = re.compile(r"(?:start |end )?(?:time|date|timestamp)(?: \(?[a-z]{2,5}\)?)?|時刻|時間|日時|日付")
_DAY = {"date", "日付"}
"""Beside a state, the day by which something is to be done."""


def _cells(rows: Rows, at: int) -> list[str]:
    return [text for row in rows if at < len(row) and not is_unset(text := row[at].shown.strip())]


_DECIDED = re.compile(
    r"(?:decisions?|decided|agreed|initiatives?|decision taken|what we (?:will )?do|決定(?:事項|内容)?|対処方針)"
)
_SUGGESTED = re.compile(
    r"(?:suggestions?|proposals?|ideas?|suggested improvements?|suggested actions?|提案|提案内容|アイデア|案)"
)


def decided_column(columns: Mapping[str, int], extra: Mapping[str, int]) -> str:
    """The header of the column that says the work of a table without one for actions; empty for none.

    A decision beside who carries it out and by when; a suggestion beside whether it was taken up.
    """
    if "action" in columns:
        return ""
    is_tracked = bool({"owner", "team"} & columns.keys() and TRACKED & columns.keys())
    for label in extra:
        name = normalise_column(label)
        if (is_tracked and _DECIDED.fullmatch(name)) or (_SUGGESTED.fullmatch(name) and "status" in columns):
            return label
    return ""


def verdict_column(extra: Mapping[str, int], rows: Rows) -> str:
    """The header of a column that tells of each row by yes or no whether it was taken up; empty for none.

    Its header must ask so: ``Customer-facing?`` is answered alike and says nothing of the work.
    """
    for label, at in extra.items():
        if not asks_whether(label):
            continue
        said = _cells(rows, at)
        if len(said) > 1 and all(answers(text) for text in said):
            return label
    return ""


def asks_whether(header: str) -> bool:
    """Whether a column's header asks if a row was taken up: ``Mgmt response``, ``採否``."""
    return _ASKS_WHETHER.search(header) is not None


_ASKS_WHETHER = re.compile(
    r"\b(?:taken|tak(?:e|ing)|carried|forward|accept\w*|adopt\w*|agreed?|approv\w*|pursued?|decided?|decision|verdict|outcome|result|answer|response|do(?:ing)?(?: (?:it|this))?|going ahead|go(?: ahead|/no-?go)?|yes|y/n|worth)\b"
    r"|採用|採否|採択|可否|判断|判定|結論|結果|回答|決定|対応する|やる|実施する|合意|承認",
    re.IGNORECASE,
)


def is_plain(header: str) -> bool:
    """Whether a column's header may stand above anything, ``What``."""
    return _PLAIN.fullmatch(normalise_column(header)) is not None


def is_suggestion(header: str) -> bool:
    """Whether a column's header says that its rows are suggestions, which somebody takes up or not."""
    return _SUGGESTED.fullmatch(normalise_column(header)) is not None
