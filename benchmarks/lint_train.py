"""Train lint's model from the examples beside this file; writes pmdocs/core/lint/{english,japanese}_weights.py.

    python benchmarks/lint_train.py             trains both languages and writes
    python benchmarks/lint_train.py --measure   only measures: each writer is judged by what the others taught

Standard library only; a seeded run gives the same files each time, in some minutes. The bar, from which on a sentence
is flagged, comes from the same measure: so high that of clean sentences of a new writer `FLAGGED` are above it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from linear_train import Seen, as_model, fit, frequent, importances, render, strongest

from pmdocs.core.lint.judging import FAULTS, UNKNOWN, sentence_scores
from pmdocs.core.lint.sentence_features import features
from pmdocs.core.lint.text import normal, without_code

HERE = Path(__file__).parent
ROOM = HERE.parent / "pmdocs" / "core" / "lint"
TARGETS = {"en": ROOM / "english_weights.py", "ja": ROOM / "japanese_weights.py"}
LANGUAGES = ("en", "ja")
FLAGGED = {"en": 0.035, "ja": 0.055}
"""Share of clean sentences of plain talk above the bar: of an examiner's clean ones, which are more careful, some 1 %."""
LIMIT = {"en": 70_000, "ja": 70_000}
"""Features that ship, some 1 MB a language: with fewer, two to three of a hundred more blame sentences are missed."""
RATE = {"en": 0.2, "ja": 0.3}
OWN = frozenset({"first", "team", "lead", "plain", "docs"})
"""Examples by who wrote the rules, and the probes of their practice: they teach and measure nothing."""
TIMES = {"team": 4, "lead": 4, "plain": 3}
TALK, TIMES_OF_TALK = ("talk", "edited", "examiner"), 2
"""How often each of their lines counts: probes must hold, and plain talk of outages, which is clean, is most of what
people write and little of what the writers wrote."""
FOLDS = 6
"""Parts of the writers; each part is judged by what all others taught."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence with its label: blame, effort, counterfactual, vague, bad (one of these) or clean."""

    writer: str
    label: str
    scope: str
    text: str


def read_examples(path: Path) -> list[Example]:
    """The lines of a file of examples under their writers' headings."""
    writer, found = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and "\t" not in line:
            writer = line[1:-1]
        elif line.count("\t") == 2:
            label, scope, text = line.split("\t")
            found.append(Example(writer=writer, label=label, scope=scope, text=text))
    return found


def text_of(example: Example) -> str:
    """An example as the model reads it."""
    return normal(without_code(example.text))


def features_of(example: Example, lang: str) -> frozenset[str]:
    """What the model sees of an example."""
    return frozenset(features(text_of(example), lang=lang, is_action=example.scope == "action"))


def _times(writer: str) -> int:
    return TIMES_OF_TALK if writer.startswith(TALK) else TIMES.get(writer, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """Weights by feature: that it is flagged, then of each fault."""

    own: dict[str, float]
    rows: dict[str, list[float]]


def train(examples: Sequence[Example], seen: Sequence[frozenset[str]], lang: str) -> Trained:
    """Two regressions over the same features: bad against clean, and among the bad the four faults."""
    again = [at for at, each in enumerate(examples) for _ in range(_times(each.writer) - 1)]
    examples, seen = [*examples, *(examples[at] for at in again)], [*seen, *(seen[at] for at in again)]
    flags: list[Seen] = [
        (int(each.label != "clean"), found) for each, found in zip(examples, seen, strict=True)
    ]
    faults: list[Seen] = [
        (FAULTS.index(each.label), found)
        for each, found in zip(examples, seen, strict=True)
        if each.label in FAULTS
    ]
    own = importances(flags, frequent(flags, 2), 2)
    kept = strongest(flags, fit(flags, own, 2, rate=RATE[lang]), own, LIMIT[lang])
    own = {name: own[name] for name in kept}
    flag, fault = fit(flags, own, 2, rate=RATE[lang]), fit(faults, own, len(FAULTS), rate=RATE[lang])
    return Trained(own=own, rows={name: [flag[name][1] - flag[name][0], *fault[name]] for name in own})


Judged = tuple[Example, tuple[float, ...]]


def left_out(examples: Sequence[Example], seen: Sequence[frozenset[str]], lang: str) -> list[Judged]:
    """The scores of each writer's sentences, by a model that never saw any of theirs."""
    judged: list[Judged] = []
    writers = [writer for writer in dict.fromkeys(each.writer for each in examples) if writer not in OWN]
    for fold in (set(writers[start::FOLDS]) for start in range(FOLDS)):
        kept = [at for at, each in enumerate(examples) if each.writer not in fold]
        trained = train([examples[at] for at in kept], [seen[at] for at in kept], lang)
        model = as_model(trained.own, trained.rows, unknown=UNKNOWN)
        judged += [
            (each, sentence_scores(model, text_of(each), lang=lang, is_action=each.scope == "action"))
            for each in examples
            if each.writer in fold
        ]
        print(f"{lang} {', '.join(sorted(fold))} judged", file=sys.stderr)
    return judged


def bar_of(judged: Sequence[Judged], share: float) -> float:
    """The score that this share of the clean sentences of plain talk passes."""
    talk = (scores[0] for each, scores in judged if each.label == "clean" and each.writer.startswith(TALK[0]))
    clean = sorted(talk, reverse=True)
    return clean[int(share * len(clean))]


def report(judged: Sequence[Judged], lang: str) -> None:
    """Print the share found of each label, at several bars, and by writer at the one that ships."""
    labels = sorted({each.label for each, _ in judged})
    for share in (0.01, 0.02, 0.03, 0.04, 0.06):
        bar = bar_of(judged, share)
        print(f"{lang} plain talk flagged {share:4.0%}: " + _shares(judged, labels, bar))
    for writer in sorted({each.writer for each, _ in judged}):
        own = [one for one in judged if one[0].writer == writer]
        print(f"{lang} {writer:6}: " + _shares(own, labels, bar_of(judged, FLAGGED[lang])))
    named = Counter(
        each.label == FAULTS[max(range(len(FAULTS)), key=lambda at: scores[1 + at])]
        for each, scores in judged
        if each.label in FAULTS
    )
    print(f"{lang} fault named rightly: {named[True] / named.total():.1%}")


def _shares(judged: Sequence[Judged], labels: Sequence[str], bar: float) -> str:
    of, found = Counter(each.label for each, _ in judged), Counter[str]()
    found.update(each.label for each, scores in judged if scores[0] > bar)
    return " ".join(f"{label} {found[label] / of[label]:.3f}" for label in labels if of[label])


def main() -> None:
    """Measure, and train and write unless only the measure is wanted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("--language", choices=LANGUAGES)
    options = parser.parse_args()
    for lang in [options.language] if options.language else LANGUAGES:
        begun = time.monotonic()
        examples = read_examples(HERE / f"lint_examples_{lang}.txt")
        seen = [features_of(each, lang) for each in examples]
        judged = left_out(examples, seen, lang)
        report(judged, lang)
        if not options.measure:
            trained = train(examples, seen, lang)
            name = "English" if lang == "en" else "Japanese"
            title = f"Weights of lint's model of {name}, made by benchmarks/lint_train.py: not to be edited."
            text = render(title, trained.own, trained.rows) + f"\nBAR = {bar_of(judged, FLAGGED[lang]):.4f}\n"
            target = TARGETS[lang]
            target.write_text(text, encoding="utf-8")
            print(f"{target.name}: {target.stat().st_size // 1024} KB")
        print(f"{time.monotonic() - begun:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
