"""Train the reader of sentences below headings of follow-up work; writes pmdocs/core/actions/sentence_weights.py.

    python benchmarks/sentences_train.py             trains and writes
    python benchmarks/sentences_train.py --measure   also judges each writer's sentences by what all others taught

Standard library only; a seeded run gives the same file each time. The sentences are those of the sections that hold
work in work_examples_*.txt and prose_examples_*.txt, which are written alike (see work_train.py); prose_fresh.txt holds
documents that teach nothing.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from linear_train import is_to_measure, render
from work_train import FEATURES, Example, Fitted, fitted, read_examples

from pmdocs.core.actions.sentence_model import BAR, sentence_features
from pmdocs.core.actions.work_features import WorkLine
from pmdocs.core.linear import Linear

HERE = Path(__file__).parent
TARGET = HERE.parent / "pmdocs" / "core" / "actions" / "sentence_weights.py"
WORK = frozenset({"action_items"})
SHARE = 1 / 3
"""Of a section's lines, from which on it holds work whatever its heading says."""

Marked = tuple[WorkLine, float]


def sections_of(example: Example) -> Iterator[list[Marked]]:
    """The lines of each section of a document, with their marks."""
    lines = zip(example.lines, example.marks, strict=True)
    for _, group in groupby(lines, key=lambda line: (line[0].title, line[0].above, line[0].keys)):
        yield list(group)


def holds_work(section: Sequence[Marked]) -> bool:
    """Whether a section is one for follow-up work: by its heading, or because much of it is."""
    share = sum(mark == 1 for _, mark in section) / len(section)
    return bool(section[0][0].keys & WORK) or (not section[0][0].keys and share >= SHARE)


def sentences_of(examples: Sequence[Example]) -> Iterator[tuple[frozenset[str], float, bool]]:
    """Of every sentence of a section for work: features, mark, and whether the rules read it."""
    for section in (part for each in examples for part in sections_of(each) if holds_work(part)):
        lines = [replace(line, keys=WORK) for line, _ in section]
        for at, (line, mark) in enumerate(section):
            if line.kind == "prose":
                yield sentence_features(lines, at), mark, line.is_read


def train(examples: Sequence[Example]) -> Fitted:
    """The model of sentences."""
    return fitted([(features, mark) for features, mark, _ in sentences_of(examples)], FEATURES)


def measure(name: str, model: Linear, examples: Sequence[Example]) -> None:
    """Print what the rules read of a writer's sentences, and what the model adds above its bar."""
    judged = [
        (model.difference(features) > BAR, mark, read) for features, mark, read in sentences_of(examples)
    ]
    work = [(above, read) for above, mark, read in judged if mark == 1]
    none = [(above, read) for above, mark, read in judged if not mark]
    print(
        f"{name:8} work {len(work)}: rules {sum(read for _, read in work)}, added {sum(above and not read for above, read in work)};"
        f" other {len(none)}: rules {sum(read for _, read in none)}, added {sum(above and not read for above, read in none)}"
    )


def main() -> None:
    """Train and write; with ``--measure`` judge writer by writer first."""
    measures, begun = is_to_measure(__doc__), time.monotonic()
    by_writer = {
        f"{kind} {writer}": part
        for kind in ("work", "prose")
        for language in ("en", "ja")
        for writer, part in read_examples(HERE / f"{kind}_examples_{language}.txt").items()
    }
    if measures:
        for writer, own in by_writer.items():
            fit_to = train([each for name, part in by_writer.items() if name != writer for each in part])
            measure(writer, fit_to.model(), own)
    model = train([each for part in by_writer.values() for each in part])
    title = "Weights of the reader of sentences, made by benchmarks/sentences_train.py: not to be edited."
    TARGET.write_text(render(title, model.own, model.rows), encoding="utf-8")
    print(
        f"{TARGET.name}: {TARGET.stat().st_size // 1024} KB, {time.monotonic() - begun:.0f} s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
