"""Where a command's text goes: to standard output or into a file, in the format that is meant."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from pmdocs.cli.context import Context
from pmdocs.errors import UsageError

_ENDINGS = {"markdown": "md", "htm": "html"}


def choose_format(context: Context, form: str | None, output: str, formats: Collection[str]) -> str:
    """The format that was asked for, or that the file's ending names, or Markdown.

    Raises UsageError where ``--json`` and ``--format`` contradict each other.
    """
    if context.json and form not in {None, "json"}:
        raise UsageError(f"--json and --format {form} contradict each other.")
    if context.json:
        return "json"
    ending = Path(output).suffix.lower().removeprefix(".")
    ending = _ENDINGS.get(ending, ending)
    return form or (ending if ending in formats else "md")


def write_file(path: Path, text: str) -> None:
    """Write a text for a person to keep. Raises UsageError when that cannot be."""
    try:
        with path.open("w", encoding="utf-8", newline="") as stream:
            stream.write(text)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
