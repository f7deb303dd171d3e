"""In which order a document writes the numbers of a day, where its own days show it."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NUMBERS = re.compile(r"(?<![\d/.:-])(\d{1,2})/(\d{1,2})/(?:20)?\d\d(?![\d/:-])")
MONTHS = 12


def day_order(texts: Iterable[str], default: str) -> str:
    """``dmy`` or ``mdy`` where days with a year show it, ``29/03/2024``, and none shows the other; else the default."""
    first = second = False
    for text in texts:
        for one, other in _NUMBERS.findall(text) if "/" in text else ():
            first = first or int(one) > MONTHS >= int(other)
            second = second or int(other) > MONTHS >= int(one)
    return default if first == second else "dmy" if first else "mdy"
