"""The past of the verb that an English action begins with, by which a remark behind it says that it was done."""

from __future__ import annotations

import re

_IRREGULAR = {
    "buy": "bought", "send": "sent", "write": "written", "set": "set", "make": "made", "get": "got", "give": "given", "tell": "told",
    "put": "put", "build": "built", "find": "found", "hold": "held", "take": "taken", "run": "run", "pay": "paid", "split": "split",
    "cut": "cut", "drop": "dropped", "stop": "stopped", "ship": "shipped", "swap": "swapped", "plan": "planned", "tag": "tagged",
}  # fmt: skip
_FIRST = re.compile(r"\W*(?P<verb>[A-Za-z]{3,12})\s")


def past_of(action: str) -> str:
    """``ordered`` of ``Order a second kit``; empty where nothing that may be a verb begins it."""
    found = _FIRST.match(action)
    if found is None:
        return ""
    verb = found["verb"].casefold()
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if re.search(r"[^aeiou]y$", verb) else f"{verb}ed"
