"""A template document before it is a Google Doc: blocks in order, from a YAML description."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from pmdocs.core.model import insertable
from pmdocs.errors import ConfigError


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice of a dropdown; ``colour`` is ``#rrggbb`` or empty."""

    shown: str
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DropdownSpec:
    """A dropdown definition of the template; the first option is chosen at first."""

    key: str
    title: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph: ``kind`` is ``title``, ``heading``, ``heading2``, ``quiet`` (guidance) or ``text``."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CellSpec:
    """A cell with text or one dropdown."""

    text: str = ""
    dropdown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; either its first row is a header, or its first column holds labels."""

    rows: tuple[tuple[CellSpec, ...], ...]
    shares: tuple[float, ...]
    """Width of each column as a share of the page's text width; they add up to 1."""
    has_header: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """A whole template document. Sizes are points."""

    name: str
    lang: str
    font: str
    page_width: float
    page_height: float
    margin: float
    dropdowns: tuple[DropdownSpec, ...]
    blocks: tuple[Line | Grid, ...]


LINE_KINDS = ("title", "heading", "heading2", "quiet", "text")

_KEY = re.compile(r"[a-z][a-z0-9_]{0,11}")
"""Names of dropdowns: Docs allows 14 characters in a definition's id, two of which are ours."""
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where PyYAML was built with it: every sync that reads a document reads four templates."""
_OPTIONS = range(2, 51)
"""How many options a dropdown may have (discovery document, DropdownDefinitionProperties)."""


def parse_blueprint(text: str, *, source: str) -> Blueprint:
    """A blueprint from YAML; ``source`` names the file in errors.

    Raises ConfigError that says which block is wrong. A table must not be first or follow another table:
    Docs puts an empty paragraph there, which nobody would type.
    """
    try:
        raw = yaml.load(text, Loader=_LOADER)  # noqa: S506 - the safe one
        blocks = tuple(_block(item) for item in raw["blocks"])
        blueprint = Blueprint(
            name=_words(raw["name"]),
            lang=_words(raw["lang"]),
            font=_words(raw["font"]),
            page_width=float(raw["page"]["width"]),
            page_height=float(raw["page"]["height"]),
            margin=float(raw["page"]["margin"]),
            dropdowns=tuple(_dropdown(key, item) for key, item in (raw.get("dropdowns") or {}).items()),
            blocks=blocks,
        )
    except yaml.YAMLError as error:
        raise ConfigError(f"{source} is not valid YAML: {error}") from error
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, ZeroDivisionError) as error:
        raise ConfigError(f"{source} is no template description: {error!r}") from error
    for before, block in zip((None, *blocks), (*blocks, None), strict=True):
        if isinstance(block, Grid) and not isinstance(before, Line):
            raise ConfigError(f"{source}: a table needs a line of text before it.")
        if block is None and isinstance(before, Grid):
            raise ConfigError(f"{source}: a line of text must follow the last table.")
    known = {dropdown.key for dropdown in blueprint.dropdowns}
    if len({key.replace("_", "") for key in known}) < len(known):
        raise ConfigError(f"{source}: two dropdowns differ only by '_', which their ids do not keep.")
    for grid in (block for block in blocks if isinstance(block, Grid)):
        for cell in (cell for row in grid.rows for cell in row):
            if cell.dropdown and cell.dropdown not in known:
                raise ConfigError(f"{source}: there is no dropdown '{cell.dropdown}'.")
    return blueprint


def _dropdown(key: str, raw: Mapping[str, Any]) -> DropdownSpec:
    if not _KEY.fullmatch(str(key)):
        raise ValueError(f"'{key}' cannot name a dropdown: use at most 12 of a to z, 0 to 9 and _")
    options = tuple(_option(item) for item in raw["options"])
    if len(options) not in _OPTIONS:
        raise ValueError(f"the dropdown '{key}' needs 2 to 50 options")
    return DropdownSpec(key=key, title=_words(raw["title"]), options=options)


def _option(raw: Any) -> Option:
    if isinstance(raw, list):
        colour = str(raw[1])
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
            raise ValueError(f"'{colour}' is no colour such as #d9ead3")
        return Option(shown=_words(raw[0]), colour=colour)
    return Option(shown=_words(raw))


def _block(raw: Mapping[str, Any]) -> Line | Grid:
    ((kind, value),) = raw.items()
    if kind in LINE_KINDS:
        return Line(kind=kind, text=_one_line(_words(value)))
    if kind == "facts":
        rows = tuple(tuple(_cell(item) for item in row) for row in value)
        if not rows or any(len(row) != 2 for row in rows):
            raise ValueError("'facts' has rows of a label and a value")
        return Grid(rows=rows, shares=(0.26, 0.74), has_header=False)
    if kind == "table":
        return _table(value)
    raise ValueError(f"unknown block '{kind}'")


def _table(raw: Mapping[str, Any]) -> Grid:
    header = tuple(CellSpec(text=_words(item)) for item in raw["header"])
    rows = raw["body"] if "body" in raw else [raw["row"]] * int(raw["rows"])
    body = tuple(tuple(_cell(item) for item in row) for row in rows)
    if not header or any(len(row) != len(header) for row in body) or len(raw["widths"]) != len(header):
        raise ValueError(f"the table {raw['header']} has rows of different length")
    total = sum(raw["widths"])
    shares = tuple(width / total for width in raw["widths"])
    return Grid(rows=(header, *body), shares=shares, has_header=True)


def _cell(raw: Any) -> CellSpec:
    if isinstance(raw, Mapping):
        return CellSpec(dropdown=str(raw["dropdown"]))
    return CellSpec(text="" if raw is None else _words(raw))


def _one_line(text: str) -> str:
    line = text.removesuffix("\n")
    if not line.strip() or "\n" in line:
        raise ValueError(f"a line of text is one line and not empty: {text!r}")
    return line


def _words(raw: Any) -> str:
    """Text as Docs keeps it. YAML reads an unquoted ``Yes`` as true and nothing as null: neither is text."""
    if raw is None or isinstance(raw, (bool, Mapping, list)):
        raise ValueError(f"text is expected instead of {raw!r} (put it in quotes)")
    if insertable(str(raw)) != str(raw):
        raise ValueError(f"{raw!r} holds characters that Google Docs does not keep")
    return str(raw)
