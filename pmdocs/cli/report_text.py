"""A report as Markdown for people, and as JSON values for scripts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import tzinfo
from typing import Any

from pmdocs.cli.tables import clipped, one_line, padded, screen_width
from pmdocs.core.reports.figures import SHARE, Metric
from pmdocs.core.reports.periods import Period
from pmdocs.core.reports.report_words import (
    DEFINITIONS,
    metric_name,
    metric_text,
    number_text,
    remark,
    section_name,
)
from pmdocs.core.reports.reporting import Late, PeriodMetrics, Report, Unexplained
from pmdocs.core.sheet.rows import in_words
from pmdocs.core.sheet.tracker import ACTION_ITEMS
from pmdocs.formats.markdown import escaped

COLUMNS = 6
"""Teams or periods beside each other in one table."""

_WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("Postmortem report", "ポストモーテム報告"),
    "as_of": ("As of", "基準日"),
    "incidents": ("Incidents", "インシデント"),
    "any": ("all", "すべて"),
    "from": ("from {}", "{}から"),
    "until": ("until {}", "{}まで"),
    "past": ("recomputed from the Changes worksheet", "変更履歴から再計算"),
    "late": ("Overdue", "期限超過"),
    "none_late": ("Nothing is overdue.", "期限を過ぎた項目はありません。"),
    "late_elsewhere": (
        "{} more overdue of incidents outside the period.",
        "ほかに、期間外のインシデントの期限超過が{}件あります。",
    ),
    "unexplained": ("Changes without a reason", "理由のない変更"),
    "none_unexplained": (
        "Every change that needs a reason has one.",
        "理由が必要な変更には、すべて理由があります。",
    ),
    "unexplained_elsewhere": (
        "{} more changes without a reason outside the period.",
        "ほかに、期間外の理由のない変更が{}件あります。",
    ),
    "unknown": (
        "Of {} more changes nobody can tell whether they had their reason by then.",
        "ほかに、当時理由があったか分からない変更が{}件あります。",
    ),
    "metrics": ("Metrics", "指標"),
    "metric": ("Metric", "指標"),
    "all": ("All", "全体"),
    "team": ("Team", "チーム"),
    "no_team": ("(no team)", "（チームなし）"),
    "remark": ("Remark", "備考"),
    "periods": ("By period", "期間別"),
    "trend": ("By month", "月別"),
    "month": ("Month", "月"),
    "entered": ("New items", "新規項目"),
    "completion": ("Completion", "完了率"),
    "on_time": ("On time", "期日どおり"),
    "weakened": ("Changes to explain", "要理由の変更"),
    "lacking": ("Without a reason", "理由なし"),
    "open_end": ("Open at end", "月末の未完了"),
    "overdue_end": ("Overdue at end", "月末の超過"),
    "postmortems": ("Postmortems", "ポストモーテム"),
    "sections": ("Sections filled", "記入された項目"),
    "section": ("Section", "項目"),
    "filled": ("Filled", "記入率"),
    "nothing": ("The tracker has nothing yet.", "管理表にはまだ何もありません。"),
    "notes": ("Notes", "注記"),
    "last_sync": ("Last sync that wrote", "最後に書き込んだ同期"),
    "never": ("none yet", "なし"),
    "days_late": ("Days", "日数"),
    "changed": ("Changed on", "変更日"),
    "change": ("Change", "変更"),
    "row": ("row", "行"),
    "nothing_there": ("(none)", "なし"),
}


def render_markdown(report: Report, lang: str, *, zone: tzinfo) -> str:
    """The whole report as CommonMark with tables, ending in one line break; people's texts are escaped."""
    lines = [f"# {_word('title', lang)}", ""]
    past = f" ({_word('past', lang)})" if report.day < report.today else ""
    lines += [
        f"- {_word('as_of', lang)}: {report.day.isoformat()}{past}",
        f"- {_word('incidents', lang)}: {_span(report.period, lang)}",
        "",
    ]
    lines += [*_late(report, lang), "", *_unexplained(report, lang), "", *_trend(report, lang)]
    lines += ["", *_metrics(report.whole, lang)]
    if report.parts:
        lines += ["", f"## {_word('periods', lang)}", ""]
        lines += _side_by_side([(part.label, part.total) for part in report.parts], lang)
        for part in report.parts:
            if any(team.team for team in part.teams):
                lines += ["", f"### {part.label}", "", *_teams(part, lang)]
    lines += ["", *_footer(report, lang, zone)]
    return "\n".join(lines) + "\n"


def _word(key: str, lang: str) -> str:
    return _WORDS[key][lang == "ja"]


def _span(period: Period, lang: str) -> str:
    parts = []
    if period.since:
        parts.append(_word("from", lang).format(period.since.isoformat()))
    if period.until:
        parts.append(_word("until", lang).format(period.until.isoformat()))
    return " ".join(parts) or _word("any", lang)


def _table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A Markdown table whose columns are aligned on the screen; cells are Markdown already."""
    lines = [list(headers), *(list(row) for row in rows)]
    widths = [max(3, *(screen_width(line[place]) for line in lines)) for place in range(len(headers))]
    for number, line in enumerate(lines):
        yield "| " + " | ".join(padded(cell, width) for cell, width in zip(line, widths, strict=True)) + " |"
        if number == 0:
            yield "|" + "|".join("-" * (width + 2) for width in widths) + "|"


def _cell(text: str, width: int = 0) -> str:
    line = one_line(text)
    return escaped(clipped(line, width) if width else line)


# Lists


def _late(report: Report, lang: str) -> Iterator[str]:
    yield f"## {_word('late', lang)} ({len(report.late)})"
    yield ""
    if report.late:
        headers = [_header(name, lang) for name in ("key", "priority", "owner", "team", "due")]
        yield from _table(
            [*headers, _word("days_late", lang), _header("action", lang)],
            [_late_row(late) for late in report.late],
        )
    else:
        yield _word("none_late", lang)
    if report.late_elsewhere:
        yield ""
        yield _word("late_elsewhere", lang).format(report.late_elsewhere)


def _late_row(late: Late) -> list[str]:
    item = late.item
    texts = (item.key, item.priority, item.owner, item.team, item.due)
    return [*(_cell(text, 32) for text in texts), str(late.days), _cell(item.action, 60)]


def _unexplained(report: Report, lang: str) -> Iterator[str]:
    yield f"## {_word('unexplained', lang)} ({len(report.unexplained)})"
    yield ""
    if report.unexplained:
        headers = [_header("key", lang), _header("owner", lang), _header("team", lang)]
        rest = [_word(name, lang) for name in ("change", "changed", "days_late")]
        yield from _table(
            [*headers, *rest, _header("action", lang)],
            [_unexplained_row(one, lang) for one in report.unexplained],
        )
    elif not report.unexplained_unknown:
        yield _word("none_unexplained", lang)
    for key, count in (
        ("unexplained_elsewhere", report.unexplained_elsewhere),
        ("unknown", report.unexplained_unknown),
    ):
        if count:
            yield ""
            yield _word(key, lang).format(count)


def _unexplained_row(one: Unexplained, lang: str) -> list[str]:
    change, item = one.change, one.item
    who = [_cell(item.owner, 32), _cell(item.team, 32)] if item else ["", ""]
    day = change.day.isoformat() if change.day else ""
    days = "" if one.days is None else str(one.days)
    return [
        _cell(change.key),
        *who,
        _cell(change_text(one, lang), 60),
        day,
        days,
        _cell(item.action if item else "", 60),
    ]


def change_text(one: Unexplained, lang: str) -> str:
    """A change in words: ``Due 2026-12-01 → 2026-12-24``."""
    change = one.change
    name = _word("row", lang) if change.field == "row" else _header(change.field, lang)
    values = [
        in_words("status", value, lang) if change.field in {"status", "row"} else value
        for value in (change.old, change.new)
    ]
    none = _word("nothing_there", lang)
    return f"{name} {values[0] or none} → {values[1] or none}"


def _header(key: str, lang: str) -> str:
    return next((column.header(lang) for column in ACTION_ITEMS.columns if column.key == key), key)


# Trend and metrics


def _trend(report: Report, lang: str) -> Iterator[str]:
    yield f"## {_word('trend', lang)}"
    yield ""
    if not report.trend:
        yield _word("nothing", lang)
        return
    names = (
        "month", "postmortems", "entered", "completion", "on_time", "weakened", "lacking", "open_end", "overdue_end",
    )  # fmt: skip
    rows = [
        [
            month.label,
            str(month.postmortems),
            str(month.entered),
            _share(month.completion, month.entered, lang),
            _share(month.on_time, month.on_time_n, lang),
            str(month.weakened),
            str(month.unjustified),
            str(month.open),
            str(month.overdue),
        ]
        for month in report.trend
    ]
    yield from _table([_word(name, lang) for name in names], rows)


def _share(value: float | None, n: int, lang: str) -> str:
    return f"{number_text(value, SHARE, lang)} (n={n})"


def _metrics(whole: PeriodMetrics, lang: str) -> Iterator[str]:
    yield f"## {_word('metrics', lang)}"
    yield ""
    yield from _table(
        [_word("metric", lang), _word("all", lang), _word("remark", lang)],
        [
            [metric_name(metric.key, lang), metric_text(metric, lang), remark(metric, lang)]
            for metric in whole.total
        ],
    )
    if any(team.team for team in whole.teams):
        yield from ("", f"### {_word('team', lang)}", "")
        yield from _teams(whole, lang)
    fill = next((metric for metric in whole.total if metric.key == "section_fill"), None)
    if fill is not None and len(fill.values) > 1:
        yield from ("", f"### {_word('sections', lang)}", "")
        yield from _table(
            [_word("section", lang), _word("filled", lang)],
            [
                [section_name(key, lang), number_text(value, SHARE, lang)]
                for key, value in fill.values.items()
                if key != "value"
            ],
        )


def _teams(part: PeriodMetrics, lang: str) -> Iterator[str]:
    named = [(_cell(team.team, 24) or _word("no_team", lang), team.metrics) for team in part.teams]
    yield from _side_by_side(named, lang)


def _side_by_side(columns: Sequence[tuple[str, Sequence[Metric]]], lang: str) -> Iterator[str]:
    """Metrics below each other, teams or periods beside each other, a few to a table; what none of them has goes."""
    for number, group in enumerate(_groups(columns)):
        if number:
            yield ""
        kept = [
            metrics
            for metrics in zip(*(metrics for _, metrics in group), strict=True)
            if not all(metric.missing or not metric.n for metric in metrics)
        ]
        yield from _table(
            [_word("metric", lang), *(name for name, _ in group)],
            [
                [metric_name(metrics[0].key, lang), *(metric_text(metric, lang) for metric in metrics)]
                for metrics in kept
            ],
        )


def _groups(
    columns: Sequence[tuple[str, Sequence[Metric]]],
) -> Iterator[Sequence[tuple[str, Sequence[Metric]]]]:
    for start in range(0, len(columns), COLUMNS):
        yield columns[start : start + COLUMNS]


def _footer(report: Report, lang: str, zone: tzinfo) -> Iterator[str]:
    yield f"## {_word('notes', lang)}"
    yield ""
    last = report.last_sync.astimezone(zone).strftime("%Y-%m-%d %H:%M") if report.last_sync else ""
    yield f"- {_word('last_sync', lang)}: {last or _word('never', lang)}"
    names = ["sets", "rates", "justified", "interval"]
    for name in [*names, *(["past"] if report.day < report.today else [])]:
        yield f"- {DEFINITIONS[name][lang == 'ja']}"


# JSON


def report_json(report: Report) -> dict[str, Any]:
    """The whole report as JSON values. Shares are of 1, times in days or minutes as ``unit`` says."""
    return {
        "as_of": report.day.isoformat(),
        "today": report.today.isoformat(),
        "since": _iso(report.period.since),
        "until": _iso(report.period.until),
        "period": report.kind,
        "last_sync": report.last_sync.isoformat(timespec="seconds") if report.last_sync else None,
        "overdue": [_late_json(late) for late in report.late],
        "overdue_outside_period": report.late_elsewhere,
        "unjustified": [_unexplained_json(one) for one in report.unexplained],
        "unjustified_outside_period": report.unexplained_elsewhere,
        "unjustified_not_known": report.unexplained_unknown,
        "trend": [
            {
                "month": month.label,
                "postmortems": month.postmortems,
                "new_items": month.entered,
                "done": month.done,
                "completion_rate": month.completion,
                "on_time_rate": month.on_time,
                "on_time_n": month.on_time_n,
                "changes_to_explain": month.weakened,
                "unjustified": month.unjustified,
                "open_at_end": month.open,
                "overdue_at_end": month.overdue,
            }
            for month in report.trend
        ],
        "all": _period_json(report.whole),
        "periods": [_period_json(part) for part in report.parts],
        "definitions": {name: words[0] for name, words in DEFINITIONS.items()},
    }


def _period_json(part: PeriodMetrics) -> dict[str, Any]:
    return {
        "label": part.label,
        "since": _iso(part.period.since),
        "until": _iso(part.period.until),
        "total": [_metric_json(metric) for metric in part.total],
        "teams": [
            {"team": team.team or None, "metrics": [_metric_json(metric) for metric in team.metrics]}
            for team in part.teams
        ],
    }


def _metric_json(metric: Metric) -> dict[str, Any]:
    value: dict[str, Any] = {
        "metric": metric.key,
        "unit": metric.unit,
        "n": metric.n,
        "values": dict(metric.values),
        "missing": metric.missing or None,
    }
    return (
        value
        | ({"counts": dict(metric.counts)} if metric.counts else {})
        | ({"notes": dict(metric.notes)} if metric.notes else {})
    )


def _late_json(late: Late) -> dict[str, Any]:
    item = late.item
    return {
        "key": item.key,
        "owner": item.owner or None,
        "team": item.team or None,
        "priority": item.priority or None,
        "due": item.due,
        "original_due": item.original_due or None,
        "days": late.days,
        "status": item.status,
        "action": item.action,
    }


def _unexplained_json(one: Unexplained) -> dict[str, Any]:
    change = one.change
    return {
        "key": change.key,
        "owner": (one.item.owner or None) if one.item else None,
        "team": (one.item.team or None) if one.item else None,
        "field": change.field,
        "old": change.old or None,
        "new": change.new or None,
        "day": _iso(change.day),
        "days": one.days,
        "action": one.item.action if one.item else None,
    }


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None
