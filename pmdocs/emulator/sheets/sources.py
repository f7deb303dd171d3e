"""Where charts and slicers take their data from: checking the ranges, and moving them with the cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pmdocs.emulator.problems import invalid

from .book import Book

Json = dict[str, Any]

CHART_KINDS = (
    "basicChart",
    "pieChart",
    "bubbleChart",
    "candlestickChart",
    "orgChart",
    "histogramChart",
    "waterfallChart",
    "treemapChart",
    "scorecardChart",
)
"""Members of a ``ChartSpec`` of which exactly one is set (discovery schema)."""


def check_chart_spec(book: Book, spec: Json) -> None:
    """Refuse a specification of no or two kinds, without data, or over ranges that are not there.

    A source range is one row or one column (discovery schema, ChartSourceRange). Wording is ours.
    """
    kinds = [kind for kind in CHART_KINDS if kind in spec]
    if len(kinds) != 1:
        raise invalid("A chart spec must specify exactly one type of chart.")
    chart = spec[kinds[0]]
    if kinds == ["basicChart"]:
        if chart.get("chartType", "BASIC_CHART_TYPE_UNSPECIFIED") == "BASIC_CHART_TYPE_UNSPECIFIED":
            raise invalid("A basic chart must specify its chartType.")
        if not chart.get("series"):
            raise invalid("A basic chart must have at least one series.")
    if kinds == ["pieChart"] and not {"domain", "series"} <= chart.keys():
        raise invalid("A pie chart must have a domain and a series.")
    for source in _sources(chart):
        _check_source(book, source)


def _sources(value: Any) -> list[Json]:
    """Every ``ChartSourceRange`` inside a specification."""
    if isinstance(value, list):
        return [found for item in value for found in _sources(item)]
    if not isinstance(value, dict):
        return []
    found = [value["sourceRange"]] if isinstance(value.get("sourceRange"), dict) else []
    return found + [each for name, item in value.items() if name != "sourceRange" for each in _sources(item)]


def _check_source(book: Book, source: Json) -> None:
    if not source.get("sources"):
        raise invalid("A chart source range must have at least one range.")
    for grid_range in source["sources"]:
        _, area = book.area(grid_range)
        if area.height > 1 and area.width > 1:
            raise invalid("A chart source range must be one row high or one column wide.")


def check_slicer_spec(book: Book, spec: Json) -> None:
    """Refuse a slicer whose data or column is not there."""
    if "dataRange" not in spec:
        raise invalid("A slicer must specify its dataRange.")
    _, area = book.area(spec["dataRange"])
    column = spec.get("columnIndex", 0)
    if not 0 <= column < area.width:
        raise invalid(f"Slicer column {column} is outside the data range.")


def moved_sources(value: Any, sheet_id: int, move: Callable[[Json], Json | None]) -> Any:
    """A specification with every range on one sheet moved; ranges whose cells are gone are dropped.

    A specification's last range stays where it was: a chart without data is still a chart.
    """
    if isinstance(value, list):
        moved = [moved_sources(item, sheet_id, move) for item in value]
        kept = [item for item in moved if item is not None]
        return kept or value
    if not isinstance(value, dict):
        return value
    if value.keys() & {"startRowIndex", "endRowIndex", "startColumnIndex", "endColumnIndex"}:
        return move(value) if value.get("sheetId", 0) == sheet_id else value
    result = {name: moved_sources(item, sheet_id, move) for name, item in value.items()}
    return {name: value[name] if item is None else item for name, item in result.items()}
