"""Train the reader of sentences that lead on to lists; writes pmdocs/core/actions/lead_weights.py.

    python benchmarks/leads_train.py             trains and writes
    python benchmarks/leads_train.py --measure   also judges each writer's sentences by what all others taught

Standard library only; a seeded run gives the same file each time. leads_examples_*.txt hold lists by writer as
sections_examples_*.txt hold sections: ``actions`` or ``other``, the heading, the sentence, the items.
leads_fresh.txt holds those that teach nothing.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from linear_train import Seen, as_model, is_to_measure, render
from sections_train import LABELS, Example, measure, read_examples, train

from pmdocs.core.actions.lead_model import BAR, lead_features

HERE = Path(__file__).parent
TARGET = HERE.parent / "pmdocs" / "core" / "actions" / "lead_weights.py"


def seen_of(example: Example) -> Seen:
    """An example as the model sees it."""
    return LABELS.index(example.label), lead_features(example.heading, example.parent, example.lines)


def main() -> None:
    """Train and write; with ``--measure`` judge writer by writer first."""
    measures, begun = is_to_measure(__doc__), time.monotonic()
    by_writer = {
        writer: list(map(seen_of, part))
        for language in ("en", "ja")
        for writer, part in read_examples(HERE / f"leads_examples_{language}.txt").items()
    }
    if measures:
        for writer, own in by_writer.items():
            others = [each for name, part in by_writer.items() if name != writer for each in part]
            measure(writer, as_model(*train(others)), own, BAR)
    fitted = train([each for part in by_writer.values() for each in part])
    title = (
        "Weights of the reader of sentences above lists, made by benchmarks/leads_train.py: not to be edited."
    )
    TARGET.write_text(render(title, *fitted), encoding="utf-8")
    print(
        f"{TARGET.name}: {TARGET.stat().st_size // 1024} KB, {time.monotonic() - begun:.0f} s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
