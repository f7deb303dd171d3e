"""How long lint takes over a repository of postmortems, each with owners of its own. Run by hand."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from lint_train import LANGUAGES, read_examples

from pmdocs.core.lint.linting import lint_text

HERE = Path(__file__).parent
FILES = 60


def report(number: int, lines: list[str]) -> str:
    """A postmortem of some 5 KB, mostly of clean sentences."""
    name = "".join(chr(97 + int(digit)) for digit in f"{number:04}").capitalize()
    own = [lines[(number * 37 + step) % len(lines)] for step in range(60)]
    paragraphs = [" ".join(own[at : at + 4]) for at in range(0, len(own), 4)]
    thirds = [paragraphs[at::3] for at in range(3)]
    sections = zip(("Summary", "Root causes", "Lessons learned"), thirds, strict=True)
    body = "\n\n".join(f"## {title}\n\n" + "\n\n".join(part) for title, part in sections)
    table = f"| Action | Owner | Due |\n|---|---|---|\n| Add an alert at 90 % | {name} Qvarn | 2026-12-01 |"
    return f"# Postmortem: INC-{number}\n\nOwner: {name} Qvarn\n\n{body}\n\n## Action items\n\n{table}\n"


def main() -> None:
    """Print seconds of the processor for all files, and per megabyte, in both languages."""
    for lang in LANGUAGES:
        examples = read_examples(HERE / f"lint_examples_{lang}.txt")
        clean = [each.text for each in examples if each.label == "clean"]
        lines = [*clean, *[each.text for each in examples if each.label == "blame"][: len(clean) // 10]]
        files = [report(number, lines) for number in range(FILES)]
        begun = time.process_time()
        for number, text in enumerate(files):
            lint_text(text, name=f"{number}.md", today=date(2026, 11, 21))
        took, size = time.process_time() - begun, sum(len(text.encode()) for text in files)
        print(f"{lang}: {FILES} files, {size / 1e6:.2f} MB: {took:.1f} s, {took / size * 1e6:.1f} s per MB")


if __name__ == "__main__":
    main()
