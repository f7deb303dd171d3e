"""Fitting of linear models: shared by kinds_train.py and lint_train.py. Standard library only, seeded.

A feature's own importance is how differently it is spread over the classes (Wang and Manning 2012, "Baselines and
Bigrams": naive Bayes log-count ratios as scales of a linear model); the weights are a multinomial logistic
regression over features so scaled, by Adagrad.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from pmdocs.core.linear import LARGEST, ZERO, Linear

FLOOR = 0.3
"""Importance of a feature that is spread evenly."""
RATE, EPOCHS = 0.3, 6

Seen = tuple[int, frozenset[str]]
"""Class and features of an example."""
Fitted = dict[str, list[float]]
"""Of each feature: its weights by class."""


def is_to_measure(description: str | None) -> bool:
    """Whether a script that trains is told to measure first."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--measure", action="store_true")
    return bool(parser.parse_args().measure)


def frequent(seen: Iterable[Seen], least: int) -> list[str]:
    """Features of at least so many examples, sorted."""
    counts = Counter(feature for _, found in seen for feature in found)
    return sorted(feature for feature, count in counts.items() if count >= least)


def importances(seen: Sequence[Seen], names: Iterable[str], classes: int) -> dict[str, float]:
    """How much each feature tells: its largest absolute log ratio of one class to all others, and `FLOOR`."""
    sizes = Counter(kind for kind, _ in seen)
    counts: list[Counter[str]] = [Counter() for _ in range(classes)]
    for kind, found in seen:
        counts[kind].update(found)
    total = len(seen)
    shares: dict[str, float] = {}
    for name in names:
        row = [count[name] for count in counts]
        everywhere = sum(row)
        shares[name] = FLOOR + max(
            abs(math.log((row[kind] + 1) / max(sizes[kind], 1) / ((everywhere - row[kind] + 1) / max(total - sizes[kind], 1))))
            for kind in range(classes)
        )  # fmt: skip
    return shares


def fit(
    seen: Sequence[Seen],
    own: Mapping[str, float],
    classes: int,
    *,
    rate: float = RATE,
    epochs: int = EPOCHS,
    weights_of: Sequence[float] | None = None,
) -> Fitted:
    """Weights of the features that have an importance; ``weights_of`` says how much each example counts."""
    names = sorted(own)
    index = {name: at for at, name in enumerate(names)}
    amounts = [own[name] for name in names]
    rows: list[tuple[int, list[int], float, float]] = []
    for at, (kind, found) in enumerate(seen):
        row = sorted(index[name] for name in found if name in index)
        if row:
            scale = 1 / math.sqrt(sum(amounts[each] ** 2 for each in row))
            rows.append((kind, row, scale, weights_of[at] if weights_of else 1.0))
    weights = [[0.0] * len(names) for _ in range(classes)]
    squares = [[1e-8] * len(names) for _ in range(classes)]
    chance = random.Random(11)  # noqa: S311 - an order of examples, no secret
    for epoch in range(epochs):
        chance.shuffle(rows)
        for kind, row, scale, count in rows:
            _step(weights, squares, amounts, kind, row, scale, count * rate * (1 - 0.8 * epoch / epochs))
    return {name: [column[at] for column in weights] for at, name in enumerate(names)}


def _step(
    weights: list[list[float]],
    squares: list[list[float]],
    amounts: list[float],
    kind: int,
    row: list[int],
    scale: float,
    rate: float,
) -> None:
    sums = [scale * sum(amounts[at] * column[at] for at in row) for column in weights]
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    total = sum(powers)
    for place, (power, column, square) in enumerate(zip(powers, weights, squares, strict=True)):
        slope = (power / total - (place == kind)) * scale
        if -1e-4 < slope < 1e-4:
            continue
        for at in row:
            step = slope * amounts[at]
            square[at] += step * step
            column[at] -= rate * step / math.sqrt(square[at])


def strongest(
    seen: Sequence[Seen], fitted: Mapping[str, Sequence[float]], own: Mapping[str, float], limit: int
) -> list[str]:
    """The features that move most, counted with how often they occur."""
    counts = Counter(feature for _, found in seen for feature in found)
    strength = {
        name: max(map(abs, row)) * own[name] * math.sqrt(min(counts[name], 9)) for name, row in fitted.items()
    }
    return sorted(sorted(strength, key=lambda name: (-strength[name], name))[:limit])


def as_model(
    own: Mapping[str, float], rows: Mapping[str, Sequence[float]], *, unknown: float = 0.0
) -> Linear:
    """The fitted weights as the model that ships, before rounding."""
    columns = len(next(iter(rows.values())))
    return Linear(
        rows={name: (own[name] ** 2, *(own[name] * value for value in row)) for name, row in rows.items()},
        columns=columns,
        unknown=unknown,
    )


def render(title: str, own: Mapping[str, float], rows: Mapping[str, Sequence[float]]) -> str:
    """A module that ships: one line for each feature, a letter for each number."""
    return render_tables(title, {"": (own, rows)})


def render_tables(
    title: str, models: Mapping[str, tuple[Mapping[str, float], Mapping[str, Sequence[float]]]]
) -> str:
    """A module that ships several models, each under names that begin alike."""
    parts = [f'"""{title}\n\nA line for each feature; `linear.decode` reads it.\n"""\n']
    parts += [_table(prefix, own, rows) for prefix, (own, rows) in models.items()]
    return "\n".join(parts)


def _table(prefix: str, own: Mapping[str, float], rows: Mapping[str, Sequence[float]]) -> str:
    unit = max(own.values()) / LARGEST
    columns = list(zip(*rows.values(), strict=True))
    units = [max(map(abs, column)) / LARGEST or 1.0 for column in columns]
    lines = []
    for name, row in sorted(rows.items()):
        codes = [
            max(1, round(own[name] / unit)),
            *(round(value / one) for value, one in zip(row, units, strict=True)),
        ]
        if any(codes[1:]) and not {"\t", "\n"} & set(name):
            lines.append(f"{name}\t{''.join(chr(ZERO + code) for code in codes)}")  # fmt: skip
    table = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return (
        f"{prefix}OWN = {unit:.6f}\n{prefix}UNITS = ({', '.join(f'{one:.6f}' for one in units)})\n\n"
        f'{prefix}TABLE = """\\\n{table}\n"""\n'
    )
