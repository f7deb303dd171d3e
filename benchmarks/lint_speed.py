"""How lint's time grows with a file: it should double when the text doubles. Run by hand."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from pmdocs.core.lint.linting import lint_text

SENTENCES = Path(__file__).parent.parent / "tests" / "core" / "lint_sentences"


def seconds(text: str) -> float:
    """Seconds of the processor that one file takes."""
    begun = time.process_time()
    lint_text("# Report\n\n## Root causes\n\n" + text, name="report.md", today=date(2026, 11, 21))
    return time.process_time() - begun


def main() -> None:
    """Print seconds per megabyte, and the ratio for twice the text."""
    cases = {
        path.stem: path.read_text(encoding="utf-8").replace("\n", "\n\n")
        for path in sorted(SENTENCES.glob("*.txt"))
    }
    cases |= {
        "one word": "word " * 4000,
        "one line": "あ" * 8000,
        "half cues": "the engineer who if we had " * 800,
    }
    seconds("The first run compiles the patterns. 担当者が確認した。")
    for name, text in cases.items():
        copies = max(1, 100_000 // len(text.encode()))
        once, twice = seconds(text * copies), seconds(text * copies * 2)
        per_megabyte = once / len((text * copies).encode()) * 1_000_000
        print(
            f"{name:10} {per_megabyte:6.1f} s per MB; twice the text takes {twice / once:.1f} times as long"
        )


if __name__ == "__main__":
    main()
