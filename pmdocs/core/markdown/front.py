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
        raw = _yaml(found.group(1))
    except (yaml.YAMLError, RecursionError):
        raw = _line_by_line(found.group(1))
    if raw is None:
        if not _FACT.match(found.group(1)):
            return {}, [], text
        written = insertable(found.group(1).strip("\n")).replace("\n", LINE_BREAK)
        return {}, [Line(kind="code", spans=(Span(text=written, code=True),))], text[found.end() :]
    if not isinstance(raw, Mapping) or not raw:
        return {}, [], text
    facts = {insertable(str(key)): insertable(_shown(value)) for key, value in raw.items()}
    rows = tuple((flow([Span(text=key)]), flow([Span(text=value)])) for key, value in facts.items())
    return facts, [Grid(rows=rows, alignments=("", ""), has_header=False)], text[found.end() :]


class _Facts(yaml.BaseLoader):
    """Plain texts, lists and maps only; a key that is said twice is an error, as YAML has it, lest one be lost."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        mapping = super().construct_mapping(node, deep=deep)
        if len(mapping) < len(node.value):
            raise yaml.constructor.ConstructorError(None, None, "a key is said twice", node.start_mark)
        return mapping


def _yaml(text: str) -> Any:
    return yaml.load(text, Loader=_Facts)  # noqa: S506 - builds plain texts, lists and maps only


_PLAIN_FACT = re.compile(r"([\w .-]+?):(?:[ \t]+([^\s{&*!|>%@`#].*?))?[ \t]*")


def _line_by_line(text: str) -> dict[str, Any] | None:
    """Facts of one line each that together are no YAML, as ``title: Checkout: slow``; None for any other text."""
    facts: dict[str, Any] = {}
    for line in filter(str.strip, text.split("\n")):
        found = _PLAIN_FACT.fullmatch(line)
        if found is None or found[1] in facts:
            return None
        value = found[2] or ""
        try:
            facts[found[1]] = _yaml(value) if value[:1] in {"[", "'", '"'} else value
        except (yaml.YAMLError, RecursionError):
            return None
    return facts


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, sort_keys=False).strip()
