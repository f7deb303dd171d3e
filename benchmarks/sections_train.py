"""Train the reader of sections with unknown headings; writes pmdocs/core/documents/section_weights.py.

    python benchmarks/sections_train.py             trains and writes
    python benchmarks/sections_train.py --measure   also judges each writer's sections by what all others taught

Standard library only; a seeded run gives the same file each time. sections_examples_*.txt hold sections by writer,
one a line: ``actions`` or ``other``, the heading above, the heading, the lines joined by `` ¦ ``, each behind its
bullet, number or box, or ``>`` for prose. sections_fresh.txt holds those that teach nothing.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from linear_train import Seen, as_model, fit, frequent, importances, is_to_measure, render, strongest

from pmdocs.core.documents.section_features import SectionLine, section_features
from pmdocs.core.linear import Linear

HERE = Path(__file__).parent
TARGET = HERE.parent / "pmdocs" / "core" / "documents" / "section_weights.py"
LABELS = ("other", "actions")
FEATURES = 8_000
"""Features that ship."""
_MARKED = re.compile(r"(?P<box>\[[ xX]\] )|(?P<number>\d+[.)] )|(?P<bullet>- )|> ")


@dataclass(frozen=True, slots=True)
class Example:
    """A section as somebody wrote it."""

    label: str
    parent: str
    heading: str
    lines: tuple[SectionLine, ...]


def read_examples(path: Path) -> dict[str, list[Example]]:
    """Sections by writer."""
    found: dict[str, list[Example]] = {}
    writer = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) == 4 and fields[0] in LABELS:
            label, parent, heading, lines = fields
            example = Example(label, parent, heading, tuple(map(_line, lines.split(" ¦ "))))
            found.setdefault(writer, []).append(example)
        elif line.startswith("[") and line.endswith("]"):
            writer = line[1:-1]
    return found


def seen_of(example: Example) -> Seen:
    """An example as the model sees it."""
    return LABELS.index(example.label), section_features(example.heading, example.parent, example.lines)


def _line(text: str) -> SectionLine:
    marked = _MARKED.match(text.strip())
    if marked is None:
        return SectionLine(kind="prose", text=text.strip())
    kind = {"box": "checkbox", "number": "ordered", "bullet": "bullet"}.get(marked.lastgroup or "", "prose")
    return SectionLine(kind=kind, text=text.strip()[marked.end() :])


def train(seen: list[Seen]) -> tuple[dict[str, float], dict[str, list[float]]]:
    """Importance and weights of the features that ship."""
    own = importances(seen, frequent(seen, 2), len(LABELS))
    kept = strongest(seen, fit(seen, own, len(LABELS)), own, FEATURES)
    own = {name: own[name] for name in kept}
    return own, fit(seen, own, len(LABELS))


def measure(name: str, model: Linear, seen: list[Seen], bar: float) -> None:
    """Print how many sections of each label lie above the bar."""
    above, of = Counter[str](), Counter[str]()
    for label, features in seen:
        other, actions = model.scores(features)
        of[LABELS[label]] += 1
        above[LABELS[label]] += actions - other > bar
    print(f"{name:6} " + ", ".join(f"{label} {above[label]} of {of[label]}" for label in reversed(LABELS)))


def main() -> None:
    """Train and write; with ``--measure`` judge writer by writer first."""
    measures, begun = is_to_measure(__doc__), time.monotonic()
    by_writer = {
        writer: list(map(seen_of, part))
        for language in ("en", "ja")
        for writer, part in read_examples(HERE / f"sections_examples_{language}.txt").items()
    }
    if measures:
        from pmdocs.core.documents.section_model import BAR

        for writer, own in by_writer.items():
            others = [each for name, part in by_writer.items() if name != writer for each in part]
            measure(writer, as_model(*train(others)), own, BAR)
    fitted = train([each for part in by_writer.values() for each in part])
    title = "Weights of the reader of sections, made by benchmarks/sections_train.py: not to be edited."
    TARGET.write_text(render(title, *fitted), encoding="utf-8")
    print(
        f"{TARGET.name}: {TARGET.stat().st_size // 1024} KB, {time.monotonic() - begun:.0f} s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
