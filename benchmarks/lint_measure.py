"""Measure lint on sentences of writers who knew neither its rules nor its examples.

    python benchmarks/lint_measure.py [-v] [FILE…]

Without files the held-back sets beside this script are read. With -v the sentences judged wrongly are printed.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from lint_train import Example, read_examples

from pmdocs.core.lint.model import ACTIONS, PROSE
from pmdocs.core.lint.text import hits_in

HERE = Path(__file__).parent
BLAME = {"person-subject", "blame-word"}


def rules_of(example: Example) -> set[str]:
    """The rules that an example meets where it stands."""
    return {hit.rule for hit in hits_in(example.text, [ACTIONS if example.scope == "action" else PROSE])}


def main() -> None:
    """Print what was found of each file."""
    words = sys.argv[1:]
    paths = [Path(name) for name in words if name != "-v"] or sorted(HERE.glob("lint_fresh_*.txt"))
    for path in paths:
        _report(path.name, read_examples(path), wordy="-v" in words)


def _report(name: str, examples: Sequence[Example], *, wordy: bool) -> None:
    met = [(each, rules_of(each)) for each in examples]
    of = Counter(each.label for each in examples)
    flagged = Counter(each.label for each, rules in met if rules)
    print(name)
    for label in sorted(of):
        print(f"  {label:15}{flagged[label]:4} of {of[label]:4} flagged, {flagged[label] / of[label]:.1%}")
    named = sum(bool(rules & BLAME) for each, rules in met if each.label == "blame")
    print(f"  {named} of {of['blame']} blame sentences told as blame")
    for each, rules in met if wordy else ():
        if bool(rules) == (each.label == "clean"):
            print(f"  {each.label} {each.scope} {sorted(rules)} {each.text}")


if __name__ == "__main__":
    main()
