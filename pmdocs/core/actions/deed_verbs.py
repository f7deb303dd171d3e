"""The past of the verb that an English action begins with, by which a remark behind it says that it was done."""

from __future__ import annotations

import re

from pmdocs.core.actions.work_verbs import past

_IRREGULAR = {
    "buy": "bought", "send": "sent", "write": "written", "set": "set", "make": "made", "get": "got", "give": "given", "tell": "told",
    "put": "put", "build": "built", "find": "found", "hold": "held", "take": "taken", "run": "run", "pay": "paid", "split": "split",
    "cut": "cut",
}  # fmt: skip
_FIRST = re.compile(r"\W*(?P<verb>[A-Za-z]{3,12})\s")


def past_of(action: str) -> str:
    """A pattern for ``ordered`` of ``Order a second kit``; empty where nothing that may be a verb begins it."""
    found = _FIRST.match(action)
    if found is None:
        return ""
    verb = found["verb"].casefold()
    return _IRREGULAR.get(verb) or past(verb)
