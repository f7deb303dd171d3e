"""Numbers of list items, as the exports print them."""

from __future__ import annotations

from .blocks import Bullet


class Numbering:
    """Counts items per list and level; a deeper level starts anew under each item above it."""

    def __init__(self) -> None:
        self._counts: dict[int, list[int]] = {}

    def next(self, bullet: Bullet) -> int:
        """The number of the next item of its list on its level, from 1."""
        counts = self._counts.setdefault(bullet.group, [])
        del counts[bullet.level + 1 :]
        counts += [0] * (bullet.level + 1 - len(counts))
        counts[bullet.level] += 1
        return counts[bullet.level]


def label(number: int, level: int) -> str:
    """Arabic, letters, Roman, and again: the glyphs of the editor's usual numbered list."""
    kind = level % 3
    return str(number) if kind == 0 else letters(number) if kind == 1 else roman(number)


def letters(number: int) -> str:
    """a, b, … z, aa, bb, … as the editor counts."""
    cycle, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (cycle + 1)


def roman(number: int) -> str:
    """i, ii, iii, iv …"""
    text = ""
    for value, sign in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        count, number = divmod(number, value)
        text += sign * count
    return text
