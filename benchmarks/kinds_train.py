"""Train the classifier of comments from the examples beside this file; writes pmdocs/core/comments/kind_weights.py.

    python benchmarks/kinds_train.py            trains and writes
    python benchmarks/kinds_train.py --folds 4  only measures, by leaving out one part in four after another

Multinomial logistic regression, Adagrad, standard library only; a seeded run gives the same file each time.
In the examples ``{a|b}`` stands for either, drawn a few times. Posts of several sentences are composed from
single ones: thanks or a fact before a question leaves it a question.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from pmdocs.core.comments.kind_features import features, plain

HERE = Path(__file__).parent
TARGET = HERE.parent / "pmdocs" / "core" / "kind_weights.py"
KINDS = ("question", "suggestion", "kudos", "action", "note")
SAMPLES = 14
"""Texts drawn from a pattern with alternatives."""
EPOCHS, RATE = 5, 0.3
FEATURES = 16000
ZERO, LARGEST = 79, 39
"""The letter O is no weight, v the largest, ( the smallest; neither quote nor backslash is wanted often."""
Example = tuple[str, str]
Row = tuple[int, list[int]]

LEADS = {
    "en": ("Thanks! ", "Thanks for this. ", "Thank you. ", "Great write-up! ", "Nice work. ", "Looks good. ", "Hi, "),
    "ja": ("ありがとうございます。", "お疲れ様です。", "ありがとうございます！", "まとめありがとうございます。",
           "わかりやすいです。", "なるほど。", "お疲れさまでした。"),
}  # fmt: skip


def read_examples(path: Path) -> list[Example]:
    """Kind and text of every line of a file of examples, patterns not yet drawn."""
    kind, found = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        heading = re.fullmatch(r"\[(\w+)\]", line)
        if heading and heading[1] in KINDS:
            kind = heading[1]
        elif kind and line.strip():
            found.append((kind, line.strip().replace("\\n", "\n")))
    return found


def drawn(examples: Sequence[Example], chance: random.Random) -> Iterator[Example]:
    """The examples with some texts of each pattern instead of the pattern."""
    for kind, text in examples:
        if not re.search(r"\{[^{}]*\|", text):
            yield kind, text
            continue
        texts = {_draw(text, chance) for _ in range(SAMPLES)}
        yield from ((kind, each) for each in sorted(texts))


def _draw(text: str, chance: random.Random) -> str:
    return re.sub(r"\{([^{}]*\|[^{}]*)\}", lambda found: chance.choice(found[1].split("|")), text)


def composed(examples: Sequence[Example], language: str, chance: random.Random) -> Iterator[Example]:
    """Posts of two or three sentences, made of single ones; the one that wants something decides."""
    stop = "。" if language == "ja" else ". "
    whole = [(kind, text if text[-1] in ".!?。！？" else text + stop.strip()) for kind, text in examples]
    shortest = 9 if language == "ja" else 18
    facts = [text for kind, text in whole if kind == "note" and len(text) >= shortest]
    for kind, text in whole:
        if kind == "note":
            continue
        gap = "" if language == "ja" else " "
        draw = chance.random()
        if kind != "kudos" and draw < 0.12:
            yield kind, chance.choice(LEADS[language]) + text
        elif draw < 0.28:
            yield kind, f"{chance.choice(facts)}{gap}{text}"
        elif draw < 0.40 and kind != "question":
            yield kind, f"{text}{gap}{chance.choice(facts)}"
    for _ in range(len(facts) // 6):
        yield "note", gap.join(chance.sample(facts, 2))


def training_set(parts: dict[str, Sequence[Example]]) -> list[Example]:
    """All that is trained on, of the examples of both languages."""
    made: list[Example] = []
    for language, examples in parts.items():
        chance = random.Random(7)  # noqa: S311 - draws examples, no secrets
        singles = list(drawn(examples, chance))
        made += [*singles, *composed(singles, language, chance)]
    return made


class Model:
    """Weights of features by kind, as trained."""

    def __init__(self, examples: Sequence[Example], *, limit: int = FEATURES) -> None:
        seen = [(KINDS.index(kind), features(plain(text))) for kind, text in examples]
        counts = Counter(feature for _, found in seen for feature in found)
        names = sorted(feature for feature, count in counts.items() if count >= 3)
        weights = _fit(seen, names)
        strength = {
            name: max(map(abs, row)) * math.sqrt(min(counts[name], 9)) for name, row in weights.items()
        }
        kept = sorted(sorted(names, key=lambda name: -strength[name])[:limit])
        self.weights = _fit(seen, kept)

    def kind(self, text: str) -> str:
        """The likeliest kind of a text."""
        found = [self.weights[name] for name in features(plain(text)) if name in self.weights]
        sums = [sum(row[at] for row in found) for at in range(len(KINDS))]
        return KINDS[sums.index(max(sums))]


def _fit(seen: Sequence[tuple[int, frozenset[str]]], names: Sequence[str]) -> dict[str, list[float]]:
    index = {name: at for at, name in enumerate(names)}
    rows: list[Row] = [(kind, sorted(index[name] for name in found if name in index)) for kind, found in seen]
    weights = [[0.0] * len(KINDS) for _ in names]
    squares = [[1e-8] * len(KINDS) for _ in names]
    chance = random.Random(11)  # noqa: S311 - an order of examples, no secret
    for _ in range(EPOCHS):
        chance.shuffle(rows)
        for kind, row in rows:
            _step(weights, squares, kind, row)
    return dict(zip(names, weights, strict=True))


def _step(weights: list[list[float]], squares: list[list[float]], kind: int, row: list[int]) -> None:
    if not row:
        return
    scale = 1 / math.sqrt(len(row))
    mine = [weights[at] for at in row]
    sums = [scale * sum(column) for column in zip(*mine, strict=True)]
    top = max(sums)
    odds = [math.exp(value - top) for value in sums]
    total = sum(odds)
    for place, value in enumerate(odds):
        slope = (value / total - (place == kind)) * scale
        if -1e-4 < slope < 1e-4:
            continue
        square = slope * slope
        for at, each in zip(row, mine, strict=True):
            grown = squares[at][place] = squares[at][place] + square
            each[place] -= RATE * slope / math.sqrt(grown)


def render(weights: dict[str, list[float]]) -> str:
    """The module that ships: one line for each feature, a letter for each of its weights."""
    unit = max(abs(value) for row in weights.values() for value in row) / LARGEST
    rounded = {name: [round(value / unit) for value in row] for name, row in weights.items()}
    lines = [
        f"{name}\t{''.join(chr(ZERO + value) for value in row)}"
        for name, row in sorted(rounded.items())
        if any(row)
    ]
    table = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    kinds = ", ".join(f'"{kind}"' for kind in KINDS)
    return (
        '"""Weights of the classifier of comments, made by benchmarks/kinds_train.py: not to be edited.\n\n'
        "One line for each feature, then a letter for what it adds to each of `KINDS`: `ZERO` adds nothing, the\n"
        'letter after it one `UNIT`.\n"""\n\n'
        f'KINDS = ({kinds})\nZERO = {ZERO}\nUNIT = {unit:.5f}\n\nTABLE = """\\\n{table}\n"""\n'
    )


def main() -> None:
    """Train and write, or measure by folds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=0)
    folds = parser.parse_args().folds
    parts = {name: read_examples(HERE / f"kinds_examples_{name}.txt") for name in ("en", "ja")}
    begun = time.monotonic()
    if folds:
        _measure(parts, folds)
    else:
        model = Model(training_set(dict(parts)))
        TARGET.write_text(render(model.weights), encoding="utf-8")
        print(f"{TARGET.name}: {TARGET.stat().st_size // 1024} KB", file=sys.stderr)
    print(f"{time.monotonic() - begun:.0f} s", file=sys.stderr)


def _measure(parts: dict[str, list[Example]], folds: int) -> None:
    right: Counter[str] = Counter()
    for fold in range(folds):
        kept = {
            name: [each for at, each in enumerate(part) if at % folds != fold] for name, part in parts.items()
        }
        model = Model(training_set(dict(kept)))
        for name, part in parts.items():
            out = [each for each in part[fold::folds] if "|" not in each[1]]
            right.update({name: sum(model.kind(text) == kind for kind, text in out), f"{name} of": len(out)})
    for name in parts:
        print(f"{name}: {right[name] / right[f'{name} of']:.3f} of {right[f'{name} of']} left out")


if __name__ == "__main__":
    main()
