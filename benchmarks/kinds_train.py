"""Train the classifier of comments from the examples beside this file; writes pmdocs/core/comments/kind_weights.py.

    python benchmarks/kinds_train.py             trains and writes
    python benchmarks/kinds_train.py --measure   only measures: each writer's posts, by what all others taught

Standard library only; a seeded run gives the same file each time. kinds_examples_*.txt hold single comments by kind,
in which ``{a|b}`` stands for either, drawn a few times; posts of several sentences are composed from them: thanks or
a fact before a question leaves it a question. kinds_posts_*.txt hold whole posts by writer.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from linear_train import Seen, as_model, fit, frequent, importances, render, strongest

from pmdocs.core.comments.kind_features import features, plain

HERE = Path(__file__).parent
TARGET = HERE.parent / "pmdocs" / "core" / "comments" / "kind_weights.py"
KINDS = ("question", "suggestion", "kudos", "action", "note")
SAMPLES = 14
"""Texts drawn from a pattern with alternatives."""
FEATURES = 24_000
"""Features that ship: some 400 KB for both languages."""
TIMES = 2
"""How often a whole post counts: they are what comments look like."""
Example = tuple[str, str]

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


def read_posts(path: Path) -> dict[str, list[Example]]:
    """Kind and text of every line of a file of posts, by writer."""
    found: dict[str, list[Example]] = {}
    writer = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, tab, text = line.partition("\t")
        if tab and kind in KINDS:
            found.setdefault(writer, []).append((kind, text.replace("\\n", "\n")))
        elif line.startswith("[") and line.endswith("]"):
            writer = line[1:-1]
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


def seen_of(examples: Sequence[Example]) -> list[Seen]:
    """Examples as the model sees them."""
    return [(KINDS.index(kind), features(plain(text))) for kind, text in examples]


def train(seen: Sequence[Seen]) -> tuple[dict[str, float], dict[str, list[float]]]:
    """Importance and weights by kind of the features that ship."""
    own = importances(seen, frequent(seen, 3), len(KINDS))
    kept = strongest(seen, fit(seen, own, len(KINDS)), own, FEATURES)
    own = {name: own[name] for name in kept}
    return own, fit(seen, own, len(KINDS))


def _measure(singles: Sequence[Seen], posts: dict[str, list[Example]]) -> None:
    """Each writer's posts, judged by a model of all others' and of the single comments."""
    for writer, own in posts.items():
        others = [each for name, part in posts.items() if name != writer for each in part]
        model = as_model(*train([*singles, *seen_of(others) * TIMES]))
        right = Counter[str]()
        for kind, found in seen_of(own):
            scores = model.scores(found)
            right[KINDS[kind]] += scores.index(max(scores)) == kind
        of = Counter(kind for kind, _ in own)
        each = " ".join(f"{kind} {right[kind] / of[kind]:.2f}" for kind in KINDS)
        print(f"{writer:4} {right.total() / len(own):.3f} of {len(own)}: {each}")


def main() -> None:
    """Train and write, or measure by writer."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--measure", action="store_true")
    begun, measures = time.monotonic(), parser.parse_args().measure
    singles = seen_of(
        training_set({name: read_examples(HERE / f"kinds_examples_{name}.txt") for name in ("en", "ja")})
    )
    posts = {
        writer: part
        for name in ("en", "ja")
        for writer, part in read_posts(HERE / f"kinds_posts_{name}.txt").items()
    }
    if measures:
        _measure(singles, posts)
    else:
        whole = seen_of([each for part in posts.values() for each in part])
        title = "Weights of the classifier of comments, made by benchmarks/kinds_train.py: not to be edited."
        TARGET.write_text(render(title, *train([*singles, *whole * TIMES])), encoding="utf-8")
        print(f"{TARGET.name}: {TARGET.stat().st_size // 1024} KB", file=sys.stderr)
    print(f"{time.monotonic() - begun:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
