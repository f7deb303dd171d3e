"""The Dashboard worksheet as values: figures, what is late, which changes lack a reason, teams, months.

pmdocs owns a few blocks of cells in columns A to H, at fixed places below its title; charts stand to their right.
Everything else on the worksheet belongs to people. What they insert above or left of it moves it along; once
cells were moved inside it, so that a block is no longer where it belongs, the worksheet is left alone.
A sync makes the worksheet once for a tracker that never had one and notes that in the head: where a person has
deleted it, it stays away until ``pmdocs init`` is run, which adds every worksheet that is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmdocs.core.reports.figures import Metric
from pmdocs.core.reports.report_words import metric_name, not_available
from pmdocs.core.reports.reporting import Late, Month, PeriodMetrics, Report, TeamMetrics, Unexplained
from pmdocs.core.sheet.plan import TrackerPlan
from pmdocs.core.sheet.rows import changed_value, clipped
from pmdocs.core.sheet.snapshot import Cell, Row, Snapshot, Table
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CellValue, to_serial

WIDTH = 8
"""Columns of the machine's blocks."""

LISTED, TEAMS, MONTHS = 10, 10, 12
"""Rows of the lists, of teams before they are taken together, of months."""

FIGURES_ROW, LATE_ROW, UNEXPLAINED_ROW, TEAMS_ROW, MONTHS_ROW = 3, 7, 20, 33, 47
"""First row of each block, from 0, the title's being 0."""

FOOT_ROW = MONTHS_ROW + 2 + MONTHS
"""The last row of pmdocs' blocks: it shows that all rows above are still there."""

NOTED = "dashboard"
"""Entry of the tracker's head once the worksheet was made."""

_WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("pmdocs: action items at a glance", "pmdocs: アクションアイテムの状況"),
    "about": (
        "As of {}. Written at each sync; write your own notes right of column H or below row {}.",
        "{} 現在。同期のたびに書き込まれます。メモはH列より右か{}行より下に書いてください。",
    ),
    "late": ("Overdue", "期限超過"),
    "unexplained": ("Changes without a reason", "理由のない変更"),
    "teams": ("Teams", "チーム別"),
    "months": ("By month", "月別"),
    "days": ("Days", "日数"),
    "field": ("Changed", "変更項目"),
    "old": ("From", "変更前"),
    "new": ("To", "変更後"),
    "seen": ("Seen on", "検出日"),
    "entered": ("New items", "新規項目"),
    "completion": ("Completion", "完了率"),
    "on_time": ("On time", "期日どおり"),
    "weakened": ("To explain", "要理由"),
    "lacking": ("No reason", "理由なし"),
    "open": ("Open", "未完了"),
    "overdue": ("Overdue", "期限超過"),
    "open_end": ("Open at end", "月末の未完了"),
    "overdue_end": ("Overdue at end", "月末の超過"),
    "unowned": ("Unowned", "担当なし"),
    "month": ("Month", "月"),
    "row": ("Row", "行"),
    "no_team": ("(no team)", "（チームなし）"),
    "others": ("{} others", "ほか{}チーム"),
    "all": ("All", "全体"),
    "more": ("{} of {}", "{1}件中{0}件"),
    "foot": (
        "Won't-do and removed items stay in every rate; n/a: nothing to divide by. More: pmdocs report.",
        "見送りと削除の項目も割合の分母に残ります。「該当なし」は分母が0です。詳細: pmdocs report",
    ),
    "moved": (
        "Worksheet '{}': cells of pmdocs were moved, so nothing is written there. Delete it and run "
        "'pmdocs init' for a new one.",
        "ワークシート「{}」: pmdocsのセルが動かされたため、書き込みを止めました。削除して「pmdocs init」を実行すると"
        "作り直されます。",
    ),
}

HEADLINES = (
    "open", "overdue", "unjustified", "overdue_then_moved", "unowned", "undated", "completion_rate", "on_time_rate",
)  # fmt: skip
"""Metrics of the headline, one a column."""

SHARES = frozenset({"unowned", "undated", "completion_rate", "on_time_rate"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Cells that stand together; row and column count from 0 on the worksheet."""

    row: int
    column: int = 0
    cells: tuple[tuple[CellValue, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DashboardPlan:
    """What a sync would do about the Dashboard."""

    make: bool = False
    """Add the worksheet first, with its formats and charts."""
    blocks: tuple[Block, ...] = ()
    """Cells to write."""
    head: Mapping[str, str] = field(default_factory=dict)
    """Entries to write into the tracker's head."""
    notice: str = ""
    """What a person should look at."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.make or self.blocks or self.head)


def title_word(lang: str) -> str:
    """What stands in the first cell, by which pmdocs finds its blocks again."""
    return _word("title", lang)


def plan_dashboard(
    report: Report,
    *,
    lang: str,
    title: str,
    shown: Sequence[Sequence[Cell]] | None,
    head: Mapping[str, str],
    zone: ZoneInfo,
    now: datetime,
    unjustified: int = 0,
) -> DashboardPlan:
    """What to write so that the Dashboard shows a report.

    ``shown`` holds the worksheet's cells as they were read, dates as serial numbers; None when it is not there.
    ``title`` is what it is called. ``unjustified`` is what the Postmortems worksheet counts: where that is more
    than the log knows, somebody edited the log, and the greater number stands. The same again writes nothing.
    """
    blocks = dashboard_blocks(report, lang=lang, zone=zone, now=now, unjustified=unjustified)
    noted = {} if head.get(NOTED) else {NOTED: "made"}
    if shown is None:
        return DashboardPlan() if head.get(NOTED) else DashboardPlan(make=True, blocks=blocks, head=noted)
    origin = _origin(shown)
    if origin is None:
        return DashboardPlan(notice=_word("moved", lang).format(title), head=noted)
    row, column = origin
    placed = (replace(block, row=block.row + row, column=column) for block in blocks)
    changed = tuple(block for block in placed if not _is_shown(block, shown, zone))
    return DashboardPlan(blocks=changed, head=noted)


# Where it stands


def _origin(shown: Sequence[Sequence[Cell]]) -> tuple[int, int] | None:
    """Where the title stands, if every block is at its place below it; an empty worksheet begins at the top."""
    if not any(cell != "" for row in shown for cell in row):
        return 0, 0
    titles = {title_word("en"), title_word("ja")}
    found = [(r, c) for r, row in enumerate(shown) for c, cell in enumerate(row) if cell in titles]
    if len(found) != 1:
        return None
    row, column = found[0]
    for key, place in _ANCHORS.items():
        words = _WORDS[key]
        text = str(_cell_at(shown, row + place, column))
        if not any(text == word or text.startswith(f"{word} (") for word in words):
            return None
    last = _cell_at(shown, row + LATE_ROW + 1, column + WIDTH - 1)
    return (row, column) if last in {_header("action", "en"), _header("action", "ja")} else None


_ANCHORS = {
    "late": LATE_ROW,
    "unexplained": UNEXPLAINED_ROW,
    "teams": TEAMS_ROW,
    "months": MONTHS_ROW,
    "foot": FOOT_ROW,
}


def _cell_at(shown: Sequence[Sequence[Cell]], row: int, column: int) -> Cell:
    cells = shown[row] if row < len(shown) else ()
    return cells[column] if column < len(cells) else ""


def _is_shown(block: Block, shown: Sequence[Sequence[Cell]], zone: ZoneInfo) -> bool:
    return all(
        _same(value, _cell_at(shown, block.row + down, block.column + across), zone)
        for down, cells in enumerate(block.cells)
        for across, value in enumerate(cells)
    )


def _same(value: CellValue, cell: Cell, zone: ZoneInfo) -> bool:
    if value in (None, ""):
        return cell == ""
    if isinstance(value, str):
        return cell == value
    number = to_serial(value, zone) if isinstance(value, date) else float(value or 0)
    return isinstance(cell, float) and abs(cell - number) < 1e-9


# Its cells


def dashboard_blocks(
    report: Report, *, lang: str, zone: ZoneInfo, now: datetime, unjustified: int = 0
) -> tuple[Block, ...]:
    """Every block, always of the same size, counted from the title's cell. Texts of people are plain text."""
    about = _word("about", lang).format(f"{now.astimezone(zone):%Y-%m-%d %H:%M}", FOOT_ROW + 1)
    lacking = max(unjustified, len(report.unexplained))
    return (
        Block(row=0, cells=((title_word(lang),), (about,))),
        Block(row=FIGURES_ROW, cells=tuple(_figures(report, lacking, lang))),
        Block(row=LATE_ROW, cells=tuple(_late(report.late, lang))),
        Block(row=UNEXPLAINED_ROW, cells=tuple(_unexplained(report.unexplained, lacking, lang))),
        Block(row=TEAMS_ROW, cells=tuple(_teams(report.whole, lacking, lang))),
        Block(row=MONTHS_ROW, cells=tuple(_months(report.trend, lang))),
        Block(row=FOOT_ROW, cells=((_word("foot", lang),),)),
    )


def _figures(report: Report, lacking: int, lang: str) -> Iterator[tuple[CellValue, ...]]:
    metrics = {metric.key: metric for metric in report.whole.total}
    chosen = [metrics[key] for key in HEADLINES]
    yield tuple(metric_name(metric.key, lang) for metric in chosen)
    yield tuple(lacking if metric.key == "unjustified" else _figure(metric, lang) for metric in chosen)
    yield tuple(
        f"n={max(metric.n, lacking) if metric.key == 'unjustified' else metric.n}" for metric in chosen
    )


def _figure(metric: Metric, lang: str) -> CellValue:
    value = metric.value
    return not_available(lang) if value is None else value if metric.key in SHARES else int(value)


def _late(late: Sequence[Late], lang: str) -> Iterator[tuple[CellValue, ...]]:
    yield _row(_counted("late", min(len(late), LISTED), len(late), lang))
    names = ("key", "owner", "team", "priority", "due", None, "original_due", "action")
    yield tuple(_header(name, lang) if name else _word("days", lang) for name in names)
    yield from _filled(
        (
            (
                one.item.key,
                clipped(one.item.owner, 100),
                clipped(one.item.team, 100),
                one.item.priority,
                date.fromisoformat(one.item.due),
                one.days,
                date.fromisoformat(one.item.original_due) if one.item.original_due else None,
                clipped(one.item.action, 200),
            )
            for one in late[:LISTED]
        ),
        LISTED,
    )


def _unexplained(found: Sequence[Unexplained], lacking: int, lang: str) -> Iterator[tuple[CellValue, ...]]:
    yield _row(_counted("unexplained", min(len(found), LISTED), lacking, lang))
    words = [_word(name, lang) for name in ("field", "old", "new", "seen")]
    yield (*(_header(name, lang) for name in ("key", "owner", "team")), *words, _header("action", lang))
    yield from _filled((_unexplained_row(one, lang) for one in found[:LISTED]), LISTED)


def _unexplained_row(one: Unexplained, lang: str) -> tuple[CellValue, ...]:
    change, item = one.change, one.item
    old, new = (changed_value(change.field, text, lang) for text in (change.old, change.new))
    return (
        change.key,
        clipped(item.owner, 100) if item else None,
        clipped(item.team, 100) if item else None,
        _word("row", lang) if change.field == "row" else _header(change.field, lang),
        clipped(old, 100),
        clipped(new, 100),
        change.day,
        clipped(item.action, 200) if item else None,
    )


def _teams(whole: PeriodMetrics, lacking: int, lang: str) -> Iterator[tuple[CellValue, ...]]:
    yield _row(_word("teams", lang))
    yield (
        _header("team", lang),
        *(
            _word(name, lang)
            for name in ("entered", "completion", "on_time", "open", "overdue", "lacking", "unowned")
        ),
    )
    ranked = sorted(whole.teams, key=_urgency)
    shown = ranked if len(ranked) <= TEAMS else ranked[: TEAMS - 1]
    rows = [_team_row(one.team or _word("no_team", lang), one.metrics, lang) for one in shown]
    if len(shown) < len(ranked):
        rows.append(_others(ranked[len(shown) :], lang))
    yield from _filled(rows, TEAMS)
    total = _team_row(_word("all", lang), whole.total, lang)
    yield (*total[:6], lacking, total[7])


def _urgency(team: TeamMetrics) -> tuple[float, float, str]:
    metrics = {metric.key: metric.value or 0 for metric in team.metrics}
    return -metrics["overdue"], -metrics["open"], team.team


def _team_row(name: str, metrics: Iterable[Metric], lang: str) -> tuple[CellValue, ...]:
    known = {metric.key: metric for metric in metrics}
    names = ("completion_rate", "on_time_rate", "open", "overdue", "unjustified")
    unowned = known["unowned"].counts.get("value", 0)
    values = (_figure(known[key], lang) for key in names)
    return (clipped(name, 100), known["completion_rate"].n, *values, unowned)


def _others(teams: Sequence[TeamMetrics], lang: str) -> tuple[CellValue, ...]:
    """Teams beyond the last row, as one: their shares cannot be added, so they are taken anew."""
    known = [{metric.key: metric for metric in team.metrics} for team in teams]

    def share(key: str, name: str) -> CellValue:
        n = sum(metrics[key].n for metrics in known)
        return sum(metrics[key].counts.get(name, 0) for metrics in known) / n if n else not_available(lang)

    counts = [
        sum(int(metrics[key].value or 0) for metrics in known) for key in ("open", "overdue", "unjustified")
    ]
    return (
        _word("others", lang).format(len(teams)),
        sum(metrics["completion_rate"].n for metrics in known),
        share("completion_rate", "done"),
        share("on_time_rate", "value"),
        *counts,
        sum(metrics["unowned"].counts.get("value", 0) for metrics in known),
    )


def _months(months: Sequence[Month], lang: str) -> Iterator[tuple[CellValue, ...]]:
    yield _row(_word("months", lang))
    yield tuple(
        _word(name, lang)
        for name in (
            "month", "entered", "completion", "on_time", "weakened", "lacking", "open_end", "overdue_end",
        )
    )  # fmt: skip
    none = not_available(lang)
    yield from _filled(
        (
            (
                month.label,
                month.entered,
                none if month.completion is None else month.completion,
                none if month.on_time is None else month.on_time,
                month.weakened,
                month.unjustified,
                month.open,
                month.overdue,
            )
            for month in months[-MONTHS:]
        ),
        MONTHS,
    )


def _filled(rows: Iterable[tuple[CellValue, ...]], count: int) -> Iterator[tuple[CellValue, ...]]:
    """Rows, and empty ones up to a fixed number."""
    given = list(rows)
    yield from given
    yield from [(None,) * WIDTH] * (count - len(given))


def _row(text: str) -> tuple[CellValue, ...]:
    return (text, *[None] * (WIDTH - 1))


def _counted(key: str, shown: int, count: int, lang: str) -> str:
    """A list's title with how many there are: ``Overdue (12)``, ``Overdue (10 of 12)``."""
    number = str(count) if shown == count else _word("more", lang).format(shown, count)
    return f"{_word(key, lang)} ({number})"


def _header(key: str, lang: str) -> str:
    return next((column.header(lang) for column in ACTION_ITEMS.columns if column.key == key), key)


def _word(key: str, lang: str) -> str:
    return _WORDS[key][lang == "ja"]


# The tracker once a plan is written


def after(snapshot: Snapshot, plan: TrackerPlan, *, zone: ZoneInfo) -> Snapshot:
    """The snapshot with the rows of a plan in place, so that the Dashboard speaks of what the sync writes."""
    tables = dict(snapshot.tables)
    for key, table in tables.items():
        rows = {row.number: dict(row.cells) for row in table.rows}
        forms = {column.key: column.form for column in table.worksheet.columns}
        for write in plan.cells:
            if write.worksheet.key == key:
                rows.setdefault(write.row, {})[write.column] = _as_cell(
                    write.value, forms[write.column], zone
                )
        last = max(rows, default=table.header_row)
        appended = [append.values for append in plan.appends if append.worksheet.key == key]
        for number, values in enumerate(appended, last + 1):
            rows[number] = {name: _as_cell(value, forms[name], zone) for name, value in values.items()}
        tables[key] = _with_rows(table, rows)
    return replace(snapshot, tables=tables)


def _with_rows(table: Table, rows: Mapping[int, Mapping[str, Cell]]) -> Table:
    filled = (
        Row(number=number, cells={key: cell for key, cell in cells.items() if cell != ""})
        for number, cells in sorted(rows.items())
    )
    return replace(table, rows=tuple(row for row in filled if row.cells))


def _as_cell(value: CellValue, form: str, zone: ZoneInfo) -> Cell:
    if value is None:
        return ""
    if isinstance(value, str):
        try:
            return float(to_serial(date.fromisoformat(value), zone)) if form == "date" else value
        except ValueError:
            return value
    return float(to_serial(value, zone)) if isinstance(value, date) else float(value)
