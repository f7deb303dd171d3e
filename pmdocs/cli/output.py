"""Where a command's text goes: to standard output or into a file, in the format that is meant."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmdocs.cli.context import Context, say_where_to_look
from pmdocs.cli.tables import one_line
from pmdocs.errors import UsageError

if TYPE_CHECKING:
    from pmdocs.workflows.paper import Paper

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


def tell_paper(
    context: Context, paper: Paper, *, dry_run: bool, data: Mapping[str, Any], label: str = ""
) -> None:
    """What became of a document for a meeting: as JSON ``data``, else in words, and its address on standard output.

    ``label`` is what people call it besides its title.
    """
    if context.json:
        context.out_json({"dry_run": dry_run, "created": paper.created, **data})
        return
    for warning in paper.warnings:
        context.say(f"  Note: {warning}")
    name = f"'{one_line(paper.title)}'" + (f" ({label})" if label else "")
    if dry_run and paper.created:
        context.say(f"  would make {name}")
        return
    context.say(f"  Made {name}." if paper.created else f"  {name} is there already; it is left as it is.")
    context.out(paper.url)
    say_where_to_look(context, f"/documents/{paper.document_id}")


def paper_json(paper: Paper) -> dict[str, Any]:
    """Which document it is; null where a dry run would make it."""
    return {"title": paper.title, "document_id": paper.document_id or None, "url": paper.url or None}
