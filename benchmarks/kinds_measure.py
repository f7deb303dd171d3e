"""Measure the classifier of comments on held-back examples: confusion, precision by confidence, speed.

    python benchmarks/kinds_measure.py [FILE…]

Without files the held-back sets beside this script are read. Speed is printed as ratios: the time for texts
ten times as long or as many, which is about ten for work that is linear.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from kinds_train import KINDS, Example, read_examples

from pmdocs.core.comments.kinds import Verdict, classify

HERE = Path(__file__).parent


def main() -> None:
    """Print what was measured of each file, then speed."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("kinds_fresh_*.txt"))
    for path in paths:
        _report(path.name, read_examples(path))
    _speed(read_examples(paths[0]))


def _report(name: str, examples: Sequence[Example]) -> None:
    judged = [(kind, text, classify(text)) for kind, text in examples]
    right = sum(kind == verdict.kind for kind, _, verdict in judged)
    print(f"\n{name}: {right} of {len(judged)} right, {right / len(judged):.1%}")
    print(f"{'is / judged':12}" + "".join(f"{kind:>12}" for kind in KINDS))
    for kind in KINDS:
        found: Counter[str] = Counter(verdict.kind for is_, _, verdict in judged if is_ == kind)
        print(f"{kind:12}" + "".join(f"{found[each]:>12}" for each in KINDS))
    for level in ("high", "medium", "low"):
        verdicts = [(kind, verdict) for kind, _, verdict in judged if verdict.confidence == level]
        print(f"{level}: {_precision(verdicts)}")
    for kind, text, verdict in judged:
        if kind != verdict.kind:
            print(f"  {kind} judged {verdict.kind} ({verdict.confidence}): {text[:100]}")


def _precision(verdicts: Sequence[tuple[str, Verdict]]) -> str:
    right = sum(kind == verdict.kind for kind, verdict in verdicts)
    return f"{right} of {len(verdicts)} right" if verdicts else "none"


def _speed(examples: Sequence[Example]) -> None:
    classify("warm")
    texts = [text for _, text in examples]
    few = _seconds(texts[:50])
    many = _seconds((texts * 10)[:500])
    short, long = (
        _seconds(["could we add this, or not? " * 40] * 5),
        _seconds(["could we add this, or not? " * 40_000] * 5),
    )
    print(f"\n500 posts take {many / few:.1f} times as long as 50; {many / 500 * 1e6:.0f} µs each")
    print(f"a megabyte takes {long / short:.1f} times as long as a kilobyte")


def _seconds(texts: Sequence[str]) -> float:
    begun = time.perf_counter()
    for text in texts:
        classify(text)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
