"""Train the reader of likely work; writes pmdocs/core/actions/work_weights.py.

    python benchmarks/work_train.py             trains and writes
    python benchmarks/work_train.py --measure   also judges each writer's documents by what all others taught

Standard library only; a seeded run gives the same file each time. work_examples_*.txt hold whole documents by writer
(``[writer]``, ``=== name``) as tests/core/reports.py has them; a star stands before the words of each piece of
follow-up work, a hollow one where a fair colleague could leave it out.
"""

from __future__ import annotations

import difflib
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from linear_train import Seen, as_model, fit, frequent, importances, is_to_measure, render_tables, strongest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "core"))

from reports import report  # noqa: E402 - of the tests, which write small documents

from pmdocs.core.actions.item_scope import Scope  # noqa: E402
from pmdocs.core.actions.items import read_rules  # noqa: E402
from pmdocs.core.actions.likely_work import holds_talk, said_in  # noqa: E402
from pmdocs.core.actions.work_features import WorkLine, context_features, line_features  # noqa: E402
from pmdocs.core.documents.sections import read_sections  # noqa: E402
from pmdocs.core.linear import Linear  # noqa: E402

TARGET = HERE.parent / "pmdocs" / "core" / "actions" / "work_weights.py"
FEATURES = 12_000
"""Features of words that ship."""
PARTS = 5
"""Into which the documents are split, so that the second model learns from scores that the first gave to unseen ones."""
_MARKS = re.compile("[★☆]")
_BEFORE_WORD = re.compile(r"([★☆])([*\[(<\"“「『]*)(\w)")
"""A mark is put behind its first letter while a document is read, so that sentences end where they would without it."""
MAYBE = 0.5
"""How much a line counts that a fair colleague could leave out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A document's lines, and how much each is work: 1, or `MAYBE`, or 0."""

    lines: tuple[WorkLine, ...]
    read: int
    """Items that the rules read."""
    marks: tuple[float, ...]


def read_examples(path: Path) -> dict[str, list[Example]]:
    """Documents by writer."""
    found: dict[str, list[Example]] = {}
    for part in re.split(r"^\[(?=\w+\]$)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        writer, _, rest = part.partition("]\n")
        texts = re.split(r"^=== .*\n(?== DATE)", rest, flags=re.MULTILINE)[1:]
        found[writer] = [example_of(text) for text in texts]
    return found


def example_of(text: str) -> Example:
    """A marked document as lines; the marks are taken off before anything reads it."""
    marked = [line.text for line in lines_of(_BEFORE_WORD.sub(r"\2\3\1", text))[0]]
    plain, read = lines_of(_MARKS.sub("", text))
    marks = [0.0] * len(plain)
    alike = difflib.SequenceMatcher(
        None, [_MARKS.sub("", each).strip() for each in marked], [line.text for line in plain], autojunk=False
    )
    for begin, at, size in alike.get_matching_blocks():
        for step in range(size):
            said = marked[begin + step]
            marks[at + step] = 1.0 if "★" in said else MAYBE if "☆" in said else 0.0
    given, kept = sum(bool(_MARKS.search(each)) for each in marked), sum(mark > 0 for mark in marks)
    if given > kept:
        raise ValueError(f"{given - kept} of {given} marks lost: {text[:60]!r}")
    return Example(lines=tuple(plain), read=read, marks=tuple(marks))


def lines_of(text: str) -> tuple[list[WorkLine], int]:
    """What `likely_work` sees of a document, and of its action items; how many items the rules read."""
    head, _, body = text.partition("\n")
    day = date.fromisoformat(re.sub(r"^= DATE: ", "", head).strip()[:10])
    reading = read_sections(report(body, ending=""))
    scope = Scope(reading.document, reading, day, {}, "mdy")
    read = read_rules(reading, scope)
    sections = [each for each in reading.sections if "action_items" in each.belongs_to or holds_talk(each)]
    return [said.work for said in said_in(sections, scope, read)], len(read)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Importances and weights of a model."""

    own: dict[str, float]
    rows: dict[str, list[float]]

    def model(self) -> Linear:
        """As it judges."""
        return as_model(self.own, self.rows)


def fitted(seen: Sequence[tuple[frozenset[str], float]], features: int) -> Fitted:
    """A model of two columns, other lines and work."""
    classed: list[Seen] = [(int(mark > 0), found) for found, mark in seen]
    counts = [mark or 1.0 for _, mark in seen]
    own = importances(classed, frequent(classed, 2), 2)
    if len(own) > features:
        kept = strongest(classed, fit(classed, own, 2, weights_of=counts), own, features)
        own = {name: own[name] for name in kept}
    return Fitted(own, fit(classed, own, 2, weights_of=counts))


def of_words(examples: Sequence[Example]) -> list[tuple[frozenset[str], float]]:
    """Each line by its words."""
    return [
        (line_features(line), mark)
        for example in examples
        for line, mark in zip(example.lines, example.marks, strict=True)
    ]


def train(examples: Sequence[Example]) -> tuple[Fitted, Fitted]:
    """The model of words, and that of how lines stand."""
    stands: list[tuple[frozenset[str], float]] = []
    for part in range(PARTS):
        others = [each for at, each in enumerate(examples) if at % PARTS != part]
        model = fitted(of_words(others), FEATURES).model()
        for example in examples[part::PARTS]:
            own = [model.difference(line_features(line)) for line in example.lines]
            stands += zip(context_features(example.lines, own, example.read), example.marks, strict=True)
    return fitted(of_words(examples), FEATURES), fitted(stands, FEATURES)


def scores(models: tuple[Linear, Linear], example: Example) -> list[float]:
    """As `work_scores` with models that are not written yet."""
    words, stands = models
    own = [words.difference(line_features(line)) for line in example.lines]
    return [stands.difference(features) for features in context_features(example.lines, own, example.read)]


def measure(name: str, models: tuple[Linear, Linear], examples: Sequence[Example]) -> None:
    """Print for several bars how many lines above it are work, and how many are none, among those that no rule reads."""
    judged = [
        (score, mark)
        for example in examples
        for score, mark, line in zip(scores(models, example), example.marks, example.lines, strict=True)
        if not line.is_read and "action_items" not in line.keys
    ]
    of = sum(mark == 1 for _, mark in judged)
    told = [
        f"{bar:g}: {sum(m == 1 for s, m in judged if s > bar)} + {sum(0 < m < 1 for s, m in judged if s > bar)}, other {sum(not m for s, m in judged if s > bar)}"
        for bar in (0, 0.5, 1, 1.5, 2)
    ]
    print(f"{name:8} of {of}: " + " | ".join(told))


def main() -> None:
    """Train and write; with ``--measure`` judge writer by writer first."""
    measures, begun = is_to_measure(__doc__), time.monotonic()
    by_writer = {
        f"{language} {writer}": part
        for language in ("en", "ja")
        for writer, part in read_examples(HERE / f"work_examples_{language}.txt").items()
    }
    if measures:
        for writer, own in by_writer.items():
            words, stands = train(
                [each for name, part in by_writer.items() if name != writer for each in part]
            )
            measure(writer, (words.model(), stands.model()), own)
    words, stands = train([each for part in by_writer.values() for each in part])
    title = "Weights of the reader of likely work, made by benchmarks/work_train.py: not to be edited."
    tables = {"WORDS_": (words.own, words.rows), "STANDS_": (stands.own, stands.rows)}
    TARGET.write_text(render_tables(title, tables), encoding="utf-8")
    print(
        f"{TARGET.name}: {TARGET.stat().st_size // 1024} KB, {time.monotonic() - begun:.0f} s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
