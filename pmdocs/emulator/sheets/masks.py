"""Field masks inside request bodies: ``fields`` of updateCells, updateSheetProperties and the like.

Accepts paths with dots or slashes and sub-selections in brackets; ``*`` is everything.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from pmdocs.emulator.discovery import document
from pmdocs.emulator.problems import invalid

Json = dict[str, Any]
Tree = dict[str, Any]
"""Names to subtrees; an empty subtree means the whole field. ``{"*": {}}`` is everything."""

_TOKEN = re.compile(r"[A-Za-z0-9_*]+|[(),./]")


def parse(text: str) -> Tree:
    """A mask as a tree. Raises `Problem` 400 for an empty mask or bad syntax."""
    tokens = _TOKEN.findall(text)
    if not tokens:
        raise invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
    if "".join(tokens) != re.sub(r"\s", "", text):
        raise invalid(f"Invalid field mask: {text}")
    tree: Tree = {}
    rest = _selection(tokens, 0, tree, text)
    if rest != len(tokens):
        raise invalid(f"Invalid field mask: {text}")
    return tree


def _selection(tokens: list[str], at: int, tree: Tree, text: str) -> int:
    while True:
        at = _path(tokens, at, tree, text)
        if at < len(tokens) and tokens[at] == ",":
            at += 1
            continue
        return at


def _path(tokens: list[str], at: int, tree: Tree, text: str) -> int:
    node, parent, name = tree, tree, ""
    while True:
        if at >= len(tokens) or tokens[at] in "(),./":
            raise invalid(f"Invalid field mask: {text}")
        parent, name = node, _camel(tokens[at])
        known = name in node
        node = node.setdefault(name, {})
        at += 1
        following = tokens[at] if at < len(tokens) else ""
        if following in {".", "/"}:
            if known and not node:
                node = {}  # the whole field is selected already
            at += 1
            continue
        if following == "(":
            at = _selection(tokens, at + 1, node, text)
            if at >= len(tokens) or tokens[at] != ")":
                raise invalid(f"Invalid field mask: {text}")
            return at + 1
        parent[name] = {}
        return at


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), name)


def whole(tree: Tree) -> bool:
    """Whether the mask selects everything."""
    return "*" in tree


def selects(tree: Tree, *path: str) -> bool:
    """Whether any part of this field is selected."""
    for name in path:
        if whole(tree):
            return True
        if name not in tree:
            return False
        tree = tree[name]
        if not tree:
            return True
    return True


def check(tree: Tree, schema: str) -> None:
    """Refuse a mask that names something the message (a schema of the discovery document) does not have."""
    _check(tree, schema, "")


def _check(tree: Tree, schema: str, path: str) -> None:
    known = document("sheets")["schemas"][schema].get("properties", {})
    for name, below in tree.items():
        if name == "*":
            continue
        if name not in known:
            raise invalid(f"Invalid field: {path}{name}")
        if below and "$ref" in known[name]:
            _check(below, known[name]["$ref"], f"{path}{name}.")


def merge(target: Json, source: Json, tree: Tree) -> Json:
    """``target`` with the selected fields taken from ``source``; one that ``source`` lacks is removed."""
    if whole(tree):
        return copy.deepcopy(source)
    result = dict(target)
    for name, below in tree.items():
        if not below or whole(below):
            value = copy.deepcopy(source.get(name))
        else:
            value = merge(result.get(name) or {}, source.get(name) or {}, below)
            # A message that was sent is there, even with nothing but defaults in it: black is ``{}``.
            value = value if value or name in source else None
        if value is None:
            result.pop(name, None)
        else:
            result[name] = value
    return result
