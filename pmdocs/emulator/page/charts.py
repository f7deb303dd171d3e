"""Charts of a worksheet as values to draw: which numbers, under which names, in which colours.

Read from ``sheets[].charts`` and the cells of the same answer (Sheets v4 discovery schemas EmbeddedChart,
BasicChartSpec, PieChartSpec). Column, bar, line, area, stepped area, scatter, combo and pie charts are drawn;
another kind is named as not drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .cells import shown_text, value_of
from .conditions import Area, area
from .css import THEME_COLORS, Json, number, sheets_color

At = tuple[int, int]
CellAt = Callable[[int, At], Json]
"""The CellData at a place of a sheet given by id."""

_PALETTE = tuple(THEME_COLORS[f"ACCENT{index}"] for index in range(1, 7))
_MOST_POINTS = 500
DRAWN = frozenset({"COLUMN", "BAR", "LINE", "AREA", "STEPPED_AREA", "SCATTER", "COMBO"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One row of numbers; None where a cell holds none. ``kind`` is COLUMN, BAR, LINE, AREA or SCATTER."""

    name: str
    color: str
    kind: str
    values: tuple[float | None, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart to draw over the cell ``anchor``; sizes in pixels. ``kind`` is PIE or a BasicChartType."""

    chart_id: int
    anchor: At
    left: float
    top: float
    width: float
    height: float
    kind: str
    title: str
    subtitle: str
    legend: bool
    stacked: bool
    percent: bool
    hole: float
    axis_titles: tuple[str, str]
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    background: str
    description: str


def parse_charts(sheet: Json, cell_at: CellAt) -> tuple[list[Chart], list[str]]:
    """The charts to draw, and a description of each that is not."""
    charts, refused = [], []
    for raw in sheet.get("charts", []):
        chart = _chart(raw, cell_at)
        if chart is None:
            refused.append(_described(raw))
        else:
            charts.append(chart)
    return charts, refused


def _described(raw: Json) -> str:
    spec = raw.get("spec", {})
    kind = next((name for name in spec if name.endswith("Chart")), "chart")
    return " ".join(filter(None, (f"{kind}:", str(spec.get("title", "")))))


def _chart(raw: Json, cell_at: CellAt) -> Chart | None:
    spec = raw.get("spec", {})
    overlay = raw.get("position", {}).get("overlayPosition")
    if overlay is None:
        return None
    basic, pie = spec.get("basicChart"), spec.get("pieChart")
    if basic is not None and basic.get("chartType") in DRAWN:
        kind, names, series = _basic(basic, cell_at)
        axes = {each.get("position"): str(each.get("title", "")) for each in basic.get("axis", [])}
        legend = basic.get("legendPosition") != "NO_LEGEND"
    elif pie is not None:
        kind, names, series = _pie(pie, cell_at)
        axes, legend = {}, pie.get("legendPosition") != "NO_LEGEND"
    else:
        return None
    anchor = overlay.get("anchorCell", {})
    return Chart(
        chart_id=int(number(raw.get("chartId")) or 0),
        anchor=(int(anchor.get("rowIndex", 0)), int(anchor.get("columnIndex", 0))),
        left=number(overlay.get("offsetXPixels")) or 0.0,
        top=number(overlay.get("offsetYPixels")) or 0.0,
        width=max(80.0, number(overlay.get("widthPixels")) or 600.0),
        height=max(60.0, number(overlay.get("heightPixels")) or 371.0),
        kind=kind,
        title=str(spec.get("title", "")),
        subtitle=str(spec.get("subtitle", "")),
        legend=legend,
        stacked=(basic or {}).get("stackedType") in {"STACKED", "PERCENT_STACKED"},
        percent=(basic or {}).get("stackedType") == "PERCENT_STACKED",
        hole=max(0.0, min(0.9, number((pie or {}).get("pieHole")) or 0.0)),
        axis_titles=(axes.get("BOTTOM_AXIS", ""), axes.get("LEFT_AXIS", "")),
        labels=names,
        series=series,
        background=sheets_color(spec, "backgroundColor") or "#ffffff",
        description=str(spec.get("altText") or spec.get("title") or ""),
    )


def _basic(basic: Json, cell_at: CellAt) -> tuple[str, tuple[str, ...], tuple[Series, ...]]:
    kind = str(basic["chartType"])
    heads = int(number(basic.get("headerCount")) or 0)
    raw_series = [each.get("series", {}) for each in basic.get("series", [])]
    domain: Json = next((each.get("domain", {}) for each in basic.get("domains", [])), {})
    if not heads and "headerCount" not in basic:
        heads = _guessed_heads([_cells(each, cell_at) for each in raw_series])
    labels = tuple(shown_text(cell) for cell in _cells(domain, cell_at)[heads:])
    series = []
    for at, (raw, data) in enumerate(zip(basic.get("series", []), raw_series, strict=True)):
        own = str(raw.get("type") or kind)
        color = sheets_color(raw, "color") or _PALETTE[at % len(_PALETTE)]
        series.append(_series(_cells(data, cell_at), heads, color, own if own != "COMBO" else "LINE"))
    return kind, labels, tuple(series)


def _guessed_heads(columns: list[list[Json]]) -> int:
    """Without ``headerCount`` Sheets guesses (discovery schema): text over numbers is a header."""
    first = [value_of(cells[0]) for cells in columns if cells]
    return 1 if first and all(isinstance(value, str) for value in first) else 0


def _series(cells: list[Json], heads: int, color: str, kind: str) -> Series:
    values = [value_of(cell) for cell in cells[heads:]]
    return Series(
        name=shown_text(cells[heads - 1]) if heads and cells else "",
        color=color,
        kind={"STEPPED_AREA": "AREA"}.get(kind, kind),
        values=tuple(
            float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
            for value in values
        ),
        shown=tuple(shown_text(cell) for cell in cells[heads:]),
    )


def _pie(pie: Json, cell_at: CellAt) -> tuple[str, tuple[str, ...], tuple[Series, ...]]:
    names, cells = _cells(pie.get("domain", {}), cell_at), _cells(pie.get("series", {}), cell_at)
    heads = _guessed_heads([cells])
    return "PIE", tuple(shown_text(cell) for cell in names[heads:]), (_series(cells, heads, "", "PIE"),)


def _cells(data: Json, cell_at: CellAt) -> list[Json]:
    """The cells a ``ChartData`` names, in order, without the empty ones at the end."""
    found: list[Json] = []
    for source in data.get("sourceRange", {}).get("sources", []):
        where = area(source)
        sheet_id = int(number(source.get("sheetId")) or 0)
        found += [cell_at(sheet_id, at) for at in _places(where)]
    while found and not found[-1]:
        found.pop()
    return found


def _places(where: Area) -> Iterator[At]:
    """A range's cells, as many as are drawn."""
    rows = range(where.top, min(where.bottom, where.top + _MOST_POINTS))
    columns = range(where.left, min(where.right, where.left + _MOST_POINTS))
    if len(columns) > 1 and len(rows) > 1:
        columns = columns[:1]
    return ((row, column) for row in rows for column in columns)


def palette(index: int) -> str:
    """The colour of a slice."""
    return _PALETTE[index % len(_PALETTE)]
