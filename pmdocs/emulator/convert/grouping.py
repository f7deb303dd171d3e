"""Blocks that belong together in an export: the items of a list, the lines of a code block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from .blocks import Block, Paragraph


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbours of one kind."""

    kind: Literal["list", "code", "other"]
    blocks: tuple[Block, ...]

    @property
    def paragraphs(self) -> list[Paragraph]:
        """Those that are paragraphs: all, in lists and code."""
        return [block for block in self.blocks if isinstance(block, Paragraph)]


def grouped(blocks: Sequence[Block]) -> Iterator[Group]:
    """All blocks in order; every list is a group of its own, nested items included."""
    kinds = [_kind(block) for block in blocks]
    _fill_code(blocks, kinds)
    at = 0
    for (kind, _), members in groupby(
        zip(kinds, blocks, strict=True), key=lambda pair: (pair[0], _list(pair[1]))
    ):
        size = len(list(members))
        yield Group(kind, tuple(blocks[at : at + size]))
        at += size


def _kind(block: Block) -> Literal["list", "code", "other"]:
    if not isinstance(block, Paragraph):
        return "other"
    if block.bullet is not None:
        return "list"
    is_code = bool(block.runs) and all(run.look.code for run in block.runs)
    return "code" if is_code and block.kind == "NORMAL_TEXT" else "other"


def _fill_code(blocks: Sequence[Block], kinds: list[Literal["list", "code", "other"]]) -> None:
    """Empty paragraphs between lines of code are lines of it."""
    last = -1
    for at, block in enumerate(blocks):
        if kinds[at] == "code":
            if last >= 0:
                kinds[last + 1 : at] = ["code"] * (at - last - 1)
            last = at
        elif not (isinstance(block, Paragraph) and not block.runs and block.bullet is None):
            last = -1


def _list(block: Block) -> int:
    return block.bullet.group if isinstance(block, Paragraph) and block.bullet else 0
