"""How lint's time grows with a file: it should double when the text doubles. Run by hand."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from lint_train import LANGUAGES, read_examples

from pmdocs.core.lint.linting import lint_text

HERE = Path(__file__).parent


def seconds(text: str) -> float:
    """Seconds of the processor that one file takes."""
    begun = time.process_time()
    lint_text("# Report\n\n## Root causes\n\n" + text, name="report.md", today=date(2026, 11, 21))
    return time.process_time() - begun


def main() -> None:
    """Print seconds per megabyte, and the ratio for twice the text."""
    cases = {}
    for lang in LANGUAGES:
        examples = read_examples(HERE / f"lint_examples_{lang}.txt")[:2000]
        for kind, clean in (("clean", True), ("bad", False)):
            lines = [each.text for each in examples if (each.label == "clean") is clean]
            cases[f"{kind} {lang}"] = "\n\n".join(lines)
    cases |= {
        "one word": "word " * 4000,
        "one line": "あ" * 8000,
        "half cues": "the engineer who if we had " * 800,
    }
    seconds("The first run reads the weights.\n\n担当者が確認した。")
    for name, text in cases.items():
        copies = max(1, 100_000 // len(text.encode()))
        once, twice = seconds(text * copies), seconds(text * copies * 2)
        per_megabyte = once / len((text * copies).encode()) * 1_000_000
        print(
            f"{name:10} {per_megabyte:6.1f} s per MB; twice the text takes {twice / once:.1f} times as long"
        )


if __name__ == "__main__":
    main()
