"""Front matter: the facts in YAML that a Markdown file may begin with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from pmdocs.core.markdown.blocks import Block, Grid, Line
from pmdocs.core.markdown.spans import LINE_BREAK, Span, flow
from pmdocs.core.model import insertable

_FRONT = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_FACT = re.compile(r"\s*[\w .-]+:(?:\s|$)")


def split_front_matter(text: str) -> tuple[dict[str, str], list[Block], str]:
    """The facts above a file, what a reader sees of them, and the rest of the file.

    A table, as on GitHub; as it is written where it means to be facts but is no valid YAML. Text between two
    rules is none.
    """
    found = _FRONT.match(text)
    if found is None:
        return {}, [], text
    try:
        raw = yaml.load(found.group(1), Loader=yaml.BaseLoader)  # noqa: S506 - builds plain texts, lists and maps only
    except (yaml.YAMLError, RecursionError):
        if not _FACT.match(found.group(1)):
            return {}, [], text
        written = insertable(found.group(1).strip("\n")).replace("\n", LINE_BREAK)
        return {}, [Line(kind="code", spans=(Span(text=written, code=True),))], text[found.end() :]
    if not isinstance(raw, Mapping) or not raw:
        return {}, [], text
    facts = {insertable(str(key)): insertable(_shown(value)) for key, value in raw.items()}
    rows = tuple((flow([Span(text=key)]), flow([Span(text=value)])) for key, value in facts.items())
    return facts, [Grid(rows=rows, alignments=("", ""), has_header=False)], text[found.end() :]


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, sort_keys=False).strip()
