"""Front matter: the facts in YAML, or in TOML, that a Markdown file may begin with."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from typing import Any

import yaml

from pmdocs.core.markdown.blocks import Block, Grid, Line
from pmdocs.core.markdown.spans import LINE_BREAK, Span, flow
from pmdocs.core.model import insertable

_FRONT = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_FACT = re.compile(r"\s*[\w .-]+:(?:\s|$)")
_TOML_FRONT = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_TOML_FACT = re.compile(r"\s*+(?:#.*+\n\s*+)*+(?:\[[^\]\n]+\]+[ \t]*+$|[^=\n]+=)", re.MULTILINE)


def split_front_matter(text: str) -> tuple[dict[str, str], list[Block], str]:
    """The facts above a file, what a reader sees of them, and the rest of the file.

    A table, as on GitHub; as it is written where it means to be facts but is no valid YAML or TOML. Text between two
    rules is none.
    """
    if found := _FRONT.match(text):
        raw, is_meant = _read_yaml(found.group(1)), _FACT.match(found.group(1))
    elif found := _TOML_FRONT.match(text):
        raw, is_meant = _read_toml(found.group(1)), _TOML_FACT.match(found.group(1))
    else:
        return {}, [], text
    if raw is None:
        if not is_meant:
            return {}, [], text
        written = insertable(found.group(1).strip("\n")).replace("\n", LINE_BREAK)
        return {}, [Line(kind="code", spans=(Span(text=written, code=True),))], text[found.end() :]
    if not isinstance(raw, Mapping) or not raw:
        return {}, [], text
    facts = {insertable(str(key)): insertable(_shown(value)) for key, value in raw.items()}
    rows = tuple((flow([Span(text=key)]), flow([Span(text=value)])) for key, value in facts.items())
    return facts, [Grid(rows=rows, alignments=("", ""), has_header=False)], text[found.end() :]


def _read_yaml(text: str) -> Any:
    """Facts of plain texts; None where they are not valid."""
    try:
        return _yaml(text)
    except (yaml.YAMLError, RecursionError):
        return _line_by_line(text)


MAX_TOML = 10_000
"""Characters: of a key with n dots the reader holds n prefixes, so that a long one takes all memory."""


def _read_toml(text: str) -> dict[str, Any] | None:
    """The same; a key that is said twice is an error here too."""
    if len(text) > MAX_TOML:
        return None
    try:
        return {key: _as_text(value) for key, value in tomllib.loads(text, parse_float=str).items()}
    except (ValueError, RecursionError):
        return None


def _as_text(value: Any) -> Any:
    """A value of TOML as YAML's plain texts, lists and maps: ``true``, ``2026-11-04 09:00:00Z``."""
    if isinstance(value, dict):
        return {key: _as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    if isinstance(value, (date, time)):
        return str(value).replace("+00:00", "Z")
    return str(value).lower() if isinstance(value, bool) else str(value)


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
