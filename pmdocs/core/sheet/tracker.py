"""The tracking spreadsheet: its worksheets, columns and words, and the rows written into it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo

from pmdocs.core.files import incident_key
from pmdocs.core.model import Incident, document_url
from pmdocs.core.sheet.reservation import LogRow
from pmdocs.core.vocabulary import SEVERITY_SHOWN, normalise
from pmdocs.errors import HeaderMismatch

SCHEMA_VERSION = 1


class Writer(StrEnum):
    """Who writes a column."""

    MACHINE = "machine"
    TWO_WAY = "two-way"
    HUMAN = "human"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its key, its header in both languages, who writes it, and how it looks."""

    key: str
    en: str
    ja: str
    writer: Writer
    width: int = 110
    """Pixels."""
    form: str = "text"
    """``text``, ``date``, ``datetime`` or ``number``."""
    choices: Mapping[str, tuple[str, ...]] | None = field(default=None, hash=False)
    """Words offered, by language, in the same order."""

    @property
    def wraps(self) -> bool:
        """Whether long texts go on in a second line: sentences, and keys, whose number stands at their end."""
        return self.width >= _LONG or self.key == "key"

    def header(self, lang: str) -> str:
        """The header as written in a tracker of this language."""
        return self.ja if lang == "ja" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """Rows or cells to colour where a formula holds."""

    formula: str
    """``{key}`` is the column's cell in the first data row, ``{all_key}`` the whole column."""
    columns: tuple[str, ...]
    """Columns coloured; none means the whole row."""
    colour: str
    earlier: tuple[Highlight, ...] = ()
    """How earlier versions wrote it: what is changed here has to go there, so that `init` knows it in a tracker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """One worksheet. Its id is chosen by pmdocs, so that it is known whatever people call it."""

    key: str
    sheet_id: int
    en: str
    ja: str
    columns: tuple[Column, ...]
    hidden: bool = False
    highlights: tuple[Highlight, ...] = ()

    def title(self, lang: str) -> str:
        """The title it gets in a tracker of this language."""
        return self.ja if lang == "ja" else self.en

    def letter(self, key: str) -> str:
        """Letter of a column where pmdocs puts it."""
        return chr(ord("A") + [column.key for column in self.columns].index(key))


_LONG, _WIDE, _SHORT = 320, 180, 90


def _column(key: str, en: str, ja: str, writer: str, **more: object) -> Column:
    kinds = {"M": Writer.MACHINE, "2": Writer.TWO_WAY, "H": Writer.HUMAN}
    return Column(key=key, en=en, ja=ja, writer=kinds[writer], **more)  # type: ignore[arg-type]  # keywords of Column, passed on


ITEM_STATUS = {
    "en": ("Open", "In progress", "Done", "Deferred", "Won't do", "Removed"),
    "ja": ("未着手", "対応中", "完了", "保留", "見送り", "削除"),
}
STATUSES = ("open", "in_progress", "done", "deferred", "wont_do", "removed")
"""The keys of an item's states, in the order of `ITEM_STATUS`."""
DOCUMENT_STATUS = {
    "en": ("Draft", "In review", "Reviewed", "Closed"),
    "ja": ("下書き", "レビュー中", "レビュー済み", "完了"),
}
PRIORITY = {"en": ("P0", "P1", "P2", "P3", "P4"), "ja": ("P0", "P1", "P2", "P3", "P4")}
ITEM_TYPE = {
    "en": ("Prevent", "Mitigate", "Detect", "Repair", "Process", "Investigate", "Other"),
    "ja": ("予防", "緩和", "検知", "修復", "プロセス", "調査", "その他"),
}
ITEM_SOURCE = {
    "en": ("document", "comment", "reading-club"),
    "ja": ("文書", "コメント", "読書会"),
}
"""Where an item began."""
CHANGE_STATE = {
    "en": ("not_needed", "justified", "unjustified", "reverted"),
    "ja": ("不要", "理由あり", "理由なし", "取消"),
}
CHANGE_FIELDS = (
    "action", "owner", "due", "priority", "status", "type", "team", "ticket", "done_on", "row", "severity", "reason",
    "services", "resolved", "incident_date",
)  # fmt: skip
CHANGE_FIELD = {
    "en": CHANGE_FIELDS,
    "ja": (
        "アクション", "担当", "期日", "優先度", "ステータス", "種別", "チーム", "チケット", "完了日", "行", "重大度", "理由",
        "対象サービス", "復旧", "発生日",
    ),
}  # fmt: skip
"""What a row of the log is about; ``row`` is the item as a whole, ``reason`` answers an earlier row."""
CHANGE_SOURCE = {
    "en": ("cell", "sheet", "reply", "comment", "cli"),
    "ja": ("文書", "管理表", "返信", "コメント", "コマンド"),
}
"""Where a reason was written."""
CHANGE_FLAG = {
    "en": (
        "overdue_then_moved",
        "reopened",
        "restored",
        "done_in_time",
        "put_back",
        "entered_again",
        "read_anew",
    ),
    "ja": ("超過後の延期", "再開", "復元", "期日内に完了", "元の値に戻した", "再登録", "読み直し"),
}
COMMENT_KIND = {
    "en": ("question", "suggestion", "kudos", "action", "note"),
    "ja": ("質問", "提案", "称賛", "アクション", "メモ"),
}
COMMENT_STATE = {
    "en": ("open", "resolved", "deleted", "detached"),
    "ja": ("未解決", "解決済", "削除", "本文なし"),
}
IN_DOCUMENT = {"en": ("yes", "no"), "ja": ("はい", "いいえ")}
SEVERITY = {lang: tuple(shown.values()) for lang, shown in SEVERITY_SHOWN.items()}

_LATE, _UNEXPLAINED = "#f9d6d5", "#fde9c8"

POSTMORTEMS = Worksheet(
    key="postmortems",
    sheet_id=1001,
    en="Postmortems",
    ja="ポストモーテム",
    columns=(
        _column("incident_id", "Incident ID", "インシデントID", "M"),
        _column("title", "Title", "タイトル", "M", width=_LONG),
        _column("severity", "Severity", "重大度", "M", width=_SHORT, choices=SEVERITY),
        _column("status", "Status", "ステータス", "M", choices=DOCUMENT_STATUS),
        _column("team", "Team", "チーム", "2"),
        _column("owner", "Owner", "オーナー", "M", width=_WIDE),
        _column("incident_date", "Incident date", "発生日", "M", form="date"),
        _column("started", "Started", "発生", "M", form="datetime", width=130),
        _column("detected", "Detected", "検知", "M", form="datetime", width=130),
        _column("mitigated", "Mitigated", "緩和", "M", form="datetime", width=130),
        _column("resolved", "Resolved", "復旧", "M", form="datetime", width=130),
        _column("services", "Services", "対象サービス", "M", width=_WIDE),
        _column("document", "Document", "文書", "M", width=_WIDE),
        _column("created", "Created", "作成日", "M", form="date"),
        _column("review_held", "Review held", "レビュー実施日", "2", form="date"),
        _column("published", "Published", "公開日", "2", form="date"),
        _column("open_actions", "Open actions", "未完了", "M", form="number", width=_SHORT),
        _column("overdue", "Overdue", "期限超過", "M", form="number", width=_SHORT),
        _column("unjustified", "Unjustified", "理由なし", "M", form="number", width=_SHORT),
        _column("unanswered", "Unanswered questions", "未回答の質問", "M", form="number", width=_SHORT),
        _column("note", "Note", "備考", "M", width=_LONG),
        _column("last_read", "Last read", "最終読取", "M", form="datetime", width=130),
    ),
    highlights=(
        Highlight(formula="={overdue}>0", columns=("overdue",), colour=_LATE),
        Highlight(formula="={unjustified}>0", columns=("unjustified",), colour=_UNEXPLAINED),
    ),
)


def _starts_with(*states: str) -> str:
    """Formula: the status begins with one of these words; people write more beside them."""
    return f"OR({','.join(f'LEFT({{status}},LEN({{{state}}}))={{{state}}}' for state in states)})"


_IS_LATE = (
    f'=AND({{due}}<>"",{{due}}<TODAY(),OR({_starts_with("open", "in_progress", "deferred")},'
    f'NOT(OR({_starts_with("done", "wont_do", "removed")},AND({{done_on}}<>"",{{done_on}}<=TODAY())))))'
)
"""Words that no list holds count as late too, unless a day of completion stands beside them."""
_LATE_CELLS = ("action", "priority", "owner", "due", "status")

ACTION_ITEMS = Worksheet(
    key="action_items",
    sheet_id=1002,
    en="Action items",
    ja="アクションアイテム",
    columns=(
        _column("key", "Key", "キー", "M", width=150),
        _column("incident_id", "Incident ID", "インシデントID", "M"),
        _column("action", "Action", "アクション", "M", width=_LONG),
        _column("type", "Type", "種別", "2", choices=ITEM_TYPE),
        _column("priority", "Priority", "優先度", "2", width=_SHORT, choices=PRIORITY),
        _column("original_priority", "Original priority", "当初優先度", "M", width=_SHORT),
        _column("owner", "Owner", "担当", "2", width=_WIDE),
        _column("team", "Team", "チーム", "2"),
        _column("due", "Due", "期日", "2", form="date"),
        _column("original_due", "Original due", "当初期日", "M", form="date"),
        _column("status", "Status", "ステータス", "2", choices=ITEM_STATUS),
        _column("ticket", "Ticket", "チケット", "2", width=_WIDE),
        _column("justification", "Justification", "変更理由", "2", width=_LONG),
        _column("changes", "Changes", "変更回数", "M", form="number", width=_SHORT),
        _column("slip_days", "Slip days", "延期日数", "M", form="number", width=_SHORT),
        _column("source", "Source", "出所", "M"),
        _column("conflict", "Conflict", "競合", "M", width=_WIDE),
        _column("document", "Document", "文書", "M", width=_WIDE),
        _column("first_seen", "First seen", "初出", "M", form="date"),
        _column("done_on", "Done on", "完了日", "2", form="date"),
        _column("last_changed", "Last changed", "最終変更", "M", form="datetime", width=130),
    ),
    highlights=(
        Highlight(
            formula=_IS_LATE,
            columns=_LATE_CELLS,
            colour=_LATE,
            earlier=(
                Highlight(
                    formula='=AND({due}<>"",{due}<TODAY(),OR({status}={open},{status}={in_progress},{status}={deferred}))',
                    columns=_LATE_CELLS,
                    colour=_LATE,
                ),
            ),
        ),
        Highlight(
            # The key as well: it is seen without scrolling.
            formula='=AND({changes}>0,{justification}="")',
            columns=("key", "justification"),
            colour=_UNEXPLAINED,
            earlier=(
                Highlight(
                    formula='=AND({changes}>0,{justification}="")',
                    columns=("justification",),
                    colour=_UNEXPLAINED,
                ),
            ),
        ),
        Highlight(formula='={conflict}<>""', columns=("conflict",), colour=_UNEXPLAINED),
    ),
)

CHANGES = Worksheet(
    key="changes",
    sheet_id=1003,
    en="Changes",
    ja="変更履歴",
    columns=(
        _column("time", "Time", "日時", "M", form="datetime", width=130),
        _column("key", "Key", "キー", "M", width=150),
        _column("incident_id", "Incident ID", "インシデントID", "M"),
        _column("field", "Field", "項目", "M", width=_SHORT),
        _column("old", "Old", "変更前", "M"),
        _column("new", "New", "変更後", "M"),
        _column("needs_reason", "Needs reason", "要理由", "M", width=_SHORT),
        _column("state", "State", "状態", "M", choices=CHANGE_STATE),
        _column("reason", "Reason", "理由", "M", width=_LONG),
        _column("reason_source", "Reason source", "理由の出所", "M"),
        _column("reason_by", "Reason by", "記入者", "M"),
        _column("flags", "Flags", "フラグ", "M", width=_WIDE),
        _column("document", "Document", "文書", "M", width=_WIDE),
        _column("ruling", "Ruling", "裁定", "H", width=_WIDE),
    ),
    # Rows are never edited: a reason that comes later is a row of its own, whose old value is the field that it
    # answers. Serials of times are rounded in a criterion, hence the second; an answer in the same sync stands in
    # the row itself.
    highlights=(
        Highlight(
            formula=(
                "=AND({state}={unjustified},COUNTIFS({all_key},{key},{all_field},{answering},{all_old},{field},"
                '{all_time},">"&({time}+1/86400))=0)'
            ),
            columns=(),
            colour=_UNEXPLAINED,
            earlier=(
                Highlight(formula="={state}={unjustified}", columns=(), colour=_UNEXPLAINED),
                Highlight(
                    formula=(
                        '=AND({state}={unjustified},COUNTIFS({all_key},{key},{all_field},"reason",{all_old},{field},'
                        '{all_time},">"&({time}+1/86400))=0)'
                    ),
                    columns=(),
                    colour=_UNEXPLAINED,
                ),
            ),
        ),
    ),
)

COMMENTS = Worksheet(
    key="comments",
    sheet_id=1004,
    en="Comments",
    ja="コメント",
    columns=(
        _column("key", "Key", "キー", "M", width=150),
        _column("incident_id", "Incident ID", "インシデントID", "M"),
        _column("kind", "Kind", "種類", "2", choices=COMMENT_KIND),
        _column("section", "Section", "セクション", "M", width=_WIDE),
        _column("quote", "Quote", "引用", "M", width=_WIDE),
        _column("author", "Author", "投稿者", "M"),
        _column("assignee", "Assignee", "担当", "M"),
        _column("created", "Created", "投稿日時", "M", form="datetime", width=130),
        _column("comment", "Comment", "コメント", "M", width=_LONG),
        _column("replies", "Replies", "返信数", "M", form="number", width=_SHORT),
        _column("last_reply", "Last reply", "最終返信", "M", width=_WIDE),
        _column("answer", "Answer", "回答", "2", width=_LONG),
        _column("in_document", "In document", "本文反映", "2", width=_SHORT, choices=IN_DOCUMENT),
        _column("state", "State", "状態", "M", choices=COMMENT_STATE),
        _column("resolved_by", "Resolved by", "解決者", "M"),
        _column("resolved_at", "Resolved at", "解決日時", "M", form="datetime", width=130),
        _column("link", "Link", "リンク", "M", width=_WIDE),
    ),
)

PEOPLE = Worksheet(
    key="people",
    sheet_id=1005,
    en="People",
    ja="人",
    columns=(
        _column("names", "Names", "名前", "H", width=_WIDE),
        _column("email", "E-mail", "メール", "H", width=_WIDE),
        _column("team", "Team", "チーム", "H"),
        _column("manager", "Manager", "上長", "H", width=_WIDE),
    ),
)

STATE = Worksheet(key="state", sheet_id=1006, en="_pmdocs", ja="_pmdocs", columns=(), hidden=True)
LOG = Worksheet(key="log", sheet_id=1007, en="_pmdocs_log", ja="_pmdocs_log", columns=(), hidden=True)

DASHBOARD = Worksheet(key="dashboard", sheet_id=1008, en="Dashboard", ja="ダッシュボード", columns=())
"""Figures, lists and charts that sync computes; its cells are laid out by `core.reports.dashboard`."""

WORKSHEETS = (POSTMORTEMS, ACTION_ITEMS, CHANGES, COMMENTS, PEOPLE, STATE, LOG, DASHBOARD)

HEAD_ROWS = 9
"""Rows of the hidden state worksheet that hold the head, one name and value each; the base follows."""

GUARD_NAMED_RANGE, GUARD_NONE, GUARD_UNPROVEN = "named-range", "none", "unproven"
"""How a second writer is kept out: proven by ``init``, not to be had, or not yet tried."""


def formula(
    worksheet: Worksheet,
    highlight: Highlight,
    lang: str,
    *,
    places: Mapping[str, int] | None = None,
    first_row: int = 2,
) -> str:
    """A highlight's formula with the cells and words of a tracker of this language.

    ``places`` are the columns' from 0, where they are not as pmdocs puts them; ``first_row`` counts from 1. Raises
    KeyError for a column without a place.
    """
    if places is None:
        places = {column.key: index for index, column in enumerate(worksheet.columns)}
    letters = {key: column_letters(index) for key, index in places.items()}
    cells = {key: f"${letter}{first_row}" for key, letter in letters.items()}
    cells |= {f"all_{key}": f"${letter}:${letter}" for key, letter in letters.items()}
    quoted = '"{}"'.format
    words = dict(zip(STATUSES, map(quoted, ITEM_STATUS[lang]), strict=True))
    if worksheet.key == CHANGES.key:
        words["unjustified"] = quoted(CHANGE_STATE[lang][2])
        words["answering"] = quoted(CHANGE_FIELD[lang][CHANGE_FIELDS.index("reason")])
    return highlight.formula.format(**cells | words)


def column_letters(index: int) -> str:
    """A column as Sheets names it: ``A`` for 0, ``AA`` for 26."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


@cache
def _header_keys(worksheet: Worksheet) -> Mapping[str, str]:
    return {normalise(name): column.key for column in worksheet.columns for name in (column.en, column.ja)}


def parse_header(worksheet: Worksheet, cells: Sequence[str], *, needed: Sequence[str]) -> dict[str, int]:
    """Place of each known column in a header row, by key, counted from 0; either language is understood.

    The first of two equal headers counts. Raises HeaderMismatch when a needed column is not there.
    """
    keys = _header_keys(worksheet)
    found: dict[str, int] = {}
    for index, text in enumerate(cells):
        key = keys.get(normalise(text))
        if key is not None:
            found.setdefault(key, index)
    missing = [column for column in worksheet.columns if column.key in needed and column.key not in found]
    if missing:
        raise HeaderMismatch(worksheet.en, tuple(column.en for column in missing))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The worksheets of a spreadsheet: titles by sheet id, in order; ids of its named ranges."""

    title: str
    titles: Mapping[int, str]
    named_ranges: frozenset[str]

    @property
    def generation(self) -> int:
        """The highest generation whose guard stands, 0 without one; guards outlive the hidden worksheet."""
        numbers = (
            name.removeprefix(_GENERATION) for name in self.named_ranges if name.startswith(_GENERATION)
        )
        return max((int(number) for number in numbers if number.isdecimal()), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerHead:
    """What `create` needs to know of a tracker."""

    log: tuple[LogRow, ...]
    header: tuple[str, ...]
    """First row of the Postmortems worksheet."""
    settings: Mapping[str, str]
    """The head: ``schema_version``, ``generation``, ``guard``, ``lang``."""
    named_ranges: frozenset[str]


CellValue = str | int | float | date | datetime | None


def postmortem_row(
    incident: Incident, document_id: str, *, lang: str, is_draft: bool = True
) -> dict[str, CellValue]:
    """The visible row of a postmortem, by column key; one that was written elsewhere is no draft."""
    return {
        "incident_id": incident.incident_id,
        "title": incident.title,
        "severity": SEVERITY_SHOWN[lang][incident.severity] if incident.severity else None,
        "status": DOCUMENT_STATUS[lang][0] if is_draft else None,
        "team": incident.team or None,
        "owner": (incident.owner.email or incident.owner.name) if incident.owner else None,
        "incident_date": incident.started.date() if incident.started else None,
        "started": incident.started,
        "detected": incident.detected,
        "mitigated": incident.mitigated,
        "resolved": incident.resolved,
        "services": ", ".join(incident.services) or None,
        "document": document_url(document_id),
        "created": incident.created,
    }


def lay_out(row: Mapping[str, CellValue], places: Mapping[str, int]) -> list[CellValue]:
    """A row's cells in a worksheet's own order; columns of people stay empty."""
    cells: list[CellValue] = [None] * (max(places.values()) + 1)
    for key, value in row.items():
        if key in places:
            cells[places[key]] = value
    return cells


_GENERATION = "pmdocs_gen_"


def generation_guard(number: int) -> str:
    """Id of the named range that lets one generation be written once; that of 0 proves that guards hold."""
    return f"{_GENERATION}{number}"


def registration_guard(incident_id: str) -> str:
    """Id of the named range that lets one incident be registered once: a second one with it is refused."""
    return "pmdocs_reg_" + hashlib.sha256(incident_key(incident_id).encode()).hexdigest()[:24]


def to_serial(moment: date, zone: ZoneInfo) -> float:
    """A date or aware moment as Sheets counts it: days since 1899-12-30, moments by the wall clock of ``zone``."""
    if isinstance(moment, datetime):
        local = moment.astimezone(zone).replace(tzinfo=None)
        return (local - datetime(1899, 12, 30)).total_seconds() / 86400  # noqa: DTZ001 - a wall clock
    return (moment - date(1899, 12, 30)).days
