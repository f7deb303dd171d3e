"""Charts as SVG shapes: rectangles, lines, wedges and texts with pixel places, nothing else."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .charts import Chart, Series, palette
from .css import plain

_MARGIN = 12.0
_TEXT = 11.0
_TITLE = 16.0
_MOST_LABELS = 12
_GRAY, _DARK = "#dadce0", "#5f6368"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One SVG element: ``tag``, its attributes as written, its text, and what a pointer over it reads."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Frame:
    """The room for the plot itself."""

    left: float
    top: float
    right: float
    bottom: float


def draw(chart: Chart) -> tuple[Shape, ...]:
    """All shapes of a chart, background first."""
    shapes = [_rect(0, 0, chart.width, chart.height, chart.background, stroke=_GRAY)]
    top = _MARGIN
    for line, size, color in ((chart.title, _TITLE, "#202124"), (chart.subtitle, 12.0, _DARK)):
        if line:
            top += size
            shapes.append(
                _text(_MARGIN, top, _cut(line, chart.width - 2 * _MARGIN, size), size=size, color=color)
            )
            top += 6
    names = _legend_names(chart)
    if chart.legend and names:
        top += _TEXT
        shapes += _legend(chart, names, top)
        top += 6
    frame = _Frame(_MARGIN, top + 6, chart.width - _MARGIN, chart.height - _MARGIN)
    if frame.bottom - frame.top < 20:
        return tuple(shapes)
    body = _wedges(chart, frame) if chart.kind == "PIE" else _axes(chart, frame)
    return (*shapes, *body)


def _legend_names(chart: Chart) -> list[tuple[str, str]]:
    if chart.kind == "PIE":
        return [(name, palette(at)) for at, name in enumerate(chart.labels)][:_MOST_LABELS]
    return [(series.name, series.color) for series in chart.series if series.name]


def _legend(chart: Chart, names: list[tuple[str, str]], baseline: float) -> Iterator[Shape]:
    left = _MARGIN
    for name, color in names:
        shown = _cut(name, chart.width / 3, _TEXT)
        if left + 14 + _width(shown, _TEXT) > chart.width - _MARGIN:
            return
        yield _rect(left, baseline - 9, 10, 10, color)
        yield _text(left + 14, baseline, shown, color=_DARK)
        left += 28 + _width(shown, _TEXT)


# Axes


def _axes(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    low, high = _limits(chart)
    ticks = _ticks(low, high)
    low, high = min(low, ticks[0]), max(high, ticks[-1])
    across = chart.kind == "BAR"
    written = [_tick_text(tick, chart.percent) for tick in ticks]
    label_room = (
        max((_width(text, _TEXT) for text in (_short_labels(chart) if across else written)), default=0) + 8
    )
    bottom_title, left_title = chart.axis_titles
    inner = _Frame(
        frame.left + min(label_room, chart.width / 3) + (16 if left_title else 0),
        frame.top,
        frame.right,
        frame.bottom - 18 - (16 if bottom_title else 0),
    )
    if inner.right - inner.left < 10 or inner.bottom - inner.top < 10:
        return
    yield from _grid(ticks, written, low, high, inner, across=across)
    yield from _labels(chart, inner, across=across)
    if bottom_title:
        yield _text((inner.left + inner.right) / 2, frame.bottom, bottom_title, anchor="middle", color=_DARK)
    if left_title:
        x, y = frame.left + 10, (inner.top + inner.bottom) / 2
        turned = _text(x, y, left_title, anchor="middle", color=_DARK)
        yield Shape(
            tag="text",
            attributes=turned.attributes | {"transform": f"rotate(-90 {plain(x)} {plain(y)})"},
            text=turned.text,
        )
    yield from _marks(chart, low, high, inner, across=across)


def _limits(chart: Chart) -> tuple[float, float]:
    """The range of values to show; it includes 0."""
    if chart.percent:
        return 0.0, 1.0
    values = [value for series in chart.series for value in series.values if value is not None]
    if chart.stacked:
        for at in range(_count(chart)):
            column = [_value(series, at) for series in chart.series]
            values.append(sum(value for value in column if value > 0))
            values.append(sum(value for value in column if value < 0))
    low, high = min([0.0, *values]), max([0.0, *values])
    return (low, high) if high > low else (0.0, 1.0)


def _ticks(low: float, high: float) -> list[float]:
    """About five round numbers from below ``low`` to above ``high``."""
    rough = (high - low) / 5
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * size for factor in (1, 2, 5, 10) if factor * size >= rough * 0.999)
    first, last = math.floor(low / step), math.ceil(high / step - 1e-9)
    return [index * step for index in range(first, last + 1)]


def _tick_text(tick: float, percent: bool) -> str:
    return f"{tick * 100:g}%" if percent else f"{tick:,.10g}"


def _count(chart: Chart) -> int:
    return max([len(chart.labels), *(len(series.values) for series in chart.series)], default=0)


def _value(series: Series, at: int) -> float:
    return (series.values[at] or 0.0) if at < len(series.values) else 0.0


def _label(chart: Chart, at: int) -> str:
    return chart.labels[at] if at < len(chart.labels) else ""


def _short_labels(chart: Chart) -> list[str]:
    return [_cut(label, chart.width / 3, _TEXT) for label in chart.labels]


def _grid(
    ticks: list[float], written: list[str], low: float, high: float, frame: _Frame, *, across: bool
) -> Iterator[Shape]:
    for tick, text in zip(ticks, written, strict=True):
        color = "#333333" if tick == 0 else _GRAY
        if across:
            x = _along(tick, low, high, frame.left, frame.right)
            yield _line([(x, frame.top), (x, frame.bottom)], color)
            yield _text(x, frame.bottom + 14, text, anchor="middle", color=_DARK)
        else:
            y = _along(tick, low, high, frame.bottom, frame.top)
            yield _line([(frame.left, y), (frame.right, y)], color)
            yield _text(frame.left - 6, y + 4, text, anchor="end", color=_DARK)


def _along(value: float, low: float, high: float, start: float, end: float) -> float:
    return start + (value - low) / (high - low) * (end - start)


def _labels(chart: Chart, frame: _Frame, *, across: bool) -> Iterator[Shape]:
    count = _count(chart)
    room = (frame.bottom - frame.top if across else frame.right - frame.left) / max(count, 1)
    fitting = (
        max(1, math.ceil(count / max(1, (frame.bottom - frame.top) / 14))) if across else _sparse(chart, room)
    )
    for at in range(0, count, fitting):
        middle = (at + 0.5) * room
        if across:
            label = _cut(_label(chart, at), chart.width / 3, _TEXT)
            yield _text(frame.left - 6, frame.top + middle + 4, label, anchor="end", color=_DARK)
        else:
            label = _cut(_label(chart, at), room * fitting - 2, _TEXT)
            yield _text(frame.left + middle, frame.bottom + 14, label, anchor="middle", color=_DARK)


def _sparse(chart: Chart, room: float) -> int:
    """Every how many labels fit side by side."""
    longest = max((_width(label, _TEXT) for label in chart.labels), default=0.0)
    return max(1, math.ceil(min(longest + 6, 90) / max(room, 1e-6)))


# Marks


def _marks(chart: Chart, low: float, high: float, frame: _Frame, *, across: bool) -> Iterator[Shape]:
    boxes = [series for series in chart.series if series.kind in {"COLUMN", "BAR"}]
    yield from _boxes(chart, boxes, low, high, frame, across=across)
    room = (frame.right - frame.left) / max(_count(chart), 1)
    below = [0.0] * _count(chart)
    for series in chart.series:
        if series.kind in {"COLUMN", "BAR"}:
            continue
        points = []
        for at, value in enumerate(series.values):
            if value is None:
                continue
            shown = value
            if chart.stacked and series.kind == "AREA":
                below[at] += value / _total(chart, at) if chart.percent else value
                shown = below[at]
            points.append(
                (frame.left + (at + 0.5) * room, _along(shown, low, high, frame.bottom, frame.top), at)
            )
        yield from _curve(chart, series, points, _along(0, low, high, frame.bottom, frame.top))


def _curve(
    chart: Chart, series: Series, points: list[tuple[float, float, int]], ground: float
) -> Iterator[Shape]:
    places = [(x, y) for x, y, _ in points]
    if series.kind == "AREA" and places:
        corners = [(places[0][0], ground), *places, (places[-1][0], ground)]
        yield Shape(
            tag="polygon",
            attributes={"points": _written(corners), "fill": series.color, "fill-opacity": "0.3"},
        )
    if series.kind != "SCATTER" and len(places) > 1:
        yield _line(places, series.color, width=2)
    for x, y, at in points:
        yield Shape(
            tag="circle",
            attributes={"cx": plain(x), "cy": plain(y), "r": "3", "fill": series.color},
            title=_hover(chart, series, at),
        )


def _total(chart: Chart, at: int) -> float:
    return sum(abs(_value(series, at)) for series in chart.series) or 1.0


def _boxes(
    chart: Chart, series: Sequence[Series], low: float, high: float, frame: _Frame, *, across: bool
) -> Iterator[Shape]:
    """Columns, or bars that run across: side by side, or on top of each other where stacked."""
    count = _count(chart)
    room = (frame.bottom - frame.top if across else frame.right - frame.left) / max(count, 1)
    thick = room * 0.7 / (1 if chart.stacked else max(len(series), 1))
    for at in range(count):
        up = down = 0.0
        for place, each in enumerate(series):
            value = _value(each, at) / (_total(chart, at) if chart.percent else 1.0)
            start = (up if value >= 0 else down) if chart.stacked else 0.0
            up, down = (up + value, down) if value >= 0 else (up, down + value)
            side = (at + 0.15) * room + (0 if chart.stacked else place * thick)
            if across:
                first, last = (
                    _along(edge, low, high, frame.left, frame.right) for edge in (start, start + value)
                )
                box = (min(first, last), frame.top + side, abs(last - first), thick)
            else:
                first, last = (
                    _along(edge, low, high, frame.bottom, frame.top) for edge in (start, start + value)
                )
                box = (frame.left + side, min(first, last), thick, abs(last - first))
            if value:
                yield _rect(*box, each.color, title=_hover(chart, each, at))


def _hover(chart: Chart, series: Series, at: int) -> str:
    parts = (_label(chart, at), series.name, series.shown[at] if at < len(series.shown) else "")
    return " · ".join(part for part in parts if part)


def _wedges(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    series = chart.series[0]
    values = [value if value and value > 0 else 0.0 for value in series.values]
    total = sum(values)
    x, y = (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2
    radius = min(frame.right - frame.left, frame.bottom - frame.top) / 2
    angle = -math.pi / 2
    for at, value in enumerate(values):
        if not value:
            continue
        turn = value / total * 2 * math.pi
        share = f"{value / total * 100:.1f}%"
        title = " · ".join(part for part in (_label(chart, at), series.shown[at], share) if part)
        yield Shape(
            tag="path",
            attributes={
                "d": _wedge(x, y, radius, radius * chart.hole, angle, turn),
                "fill": palette(at),
                "stroke": "#ffffff",
            },
            title=title,
        )
        if turn > 0.35:
            middle, far = angle + turn / 2, radius * (0.65 if chart.hole < 0.4 else (1 + chart.hole) / 2)
            yield _text(
                x + math.cos(middle) * far,
                y + math.sin(middle) * far + 4,
                share,
                anchor="middle",
                color="#ffffff",
            )
        angle += turn


def _wedge(x: float, y: float, radius: float, hole: float, angle: float, turn: float) -> str:
    # A whole turn would end where it begins, and nothing would be drawn.
    turn = min(turn, 2 * math.pi - 1e-4)
    large = int(turn > math.pi)

    def at(distance: float, where: float) -> str:
        return f"{plain(x + math.cos(where) * distance)} {plain(y + math.sin(where) * distance)}"

    outer, inner = plain(radius), plain(hole)
    arc = f"M {at(radius, angle)} A {outer} {outer} 0 {large} 1 {at(radius, angle + turn)}"
    if not hole:
        return f"{arc} L {plain(x)} {plain(y)} Z"
    return f"{arc} L {at(hole, angle + turn)} A {inner} {inner} 0 {large} 0 {at(hole, angle)} Z"


# Shapes


def _rect(
    x: float, y: float, width: float, height: float, color: str, *, stroke: str = "", title: str = ""
) -> Shape:
    attributes = {"x": plain(x), "y": plain(y), "width": plain(width), "height": plain(height), "fill": color}
    return Shape(tag="rect", attributes=attributes | ({"stroke": stroke} if stroke else {}), title=title)


def _line(points: Sequence[tuple[float, float]], color: str, *, width: int = 1) -> Shape:
    attributes = {"points": _written(points), "fill": "none", "stroke": color, "stroke-width": str(width)}
    return Shape(tag="polyline", attributes=attributes)


def _written(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{plain(x)},{plain(y)}" for x, y in points)


def _text(
    x: float, y: float, text: str, *, anchor: str = "start", size: float = _TEXT, color: str = "#202124"
) -> Shape:
    attributes = {"x": plain(x), "y": plain(y), "font-size": plain(size), "fill": color}
    return Shape(
        tag="text", attributes=attributes | ({"text-anchor": anchor} if anchor != "start" else {}), text=text
    )


def _width(text: str, size: float) -> float:
    """Roughly how wide a text is: wide letters, as Japanese, take a whole em."""
    return sum(size if ord(letter) > 0x2E7F else size * 0.56 for letter in text)


def _cut(text: str, room: float, size: float) -> str:
    """The text, shortened to the room it has."""
    if _width(text, size) <= room:
        return text
    while text and _width(text + "…", size) > room:
        text = text[:-1]
    return text + "…" if text else ""
