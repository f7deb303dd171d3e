"""A Markdown text with the blank lines that its writer left out, but saw.

CommonMark takes ``4. …`` right below a paragraph for more of it, and a line right below a list for more of its last
item. Who wrote ``**Priority 2:**`` between two lists, or rows with bars and no table, saw them apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pmdocs.core.vocabulary import match_heading

_LIST_LINE = re.compile(r" {0,3}(?:[-*+]|\d{1,3}[.)])\s+\S")
_LATER_NUMBER = re.compile(r" {0,3}(?!1[.)])\d{1,3}[.)]\s+\S")
_LEADS_ON = re.compile(r"\S.*[:：][*_]*\s*$")
_TICK_LINE = re.compile(r" {0,3}(?:✅|☑|✔|☐|⬜|❌|🔲)")
"""Such lines below each other are a list to whoever wrote them."""
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_BAR = re.compile(r"(?<=\s)\|(?=\s)")
_WIKI_POINT = re.compile(r"(?P<stars>\*{2,4}) +(?=[^\s*])(?!.*\*\*)")
"""``** only in one zone``: a point below another, as wikis write it."""
_IN_SENTENCE = re.compile(
    r"[,;:、，：-]\s*$|\b(?:the|an?|our|of|in|on|for|to|and|or|with|see|as|by|from|under|is|are)\s*$",
    re.IGNORECASE,
)
MAX_NAME = 80
"""Characters of a line that names the list below it."""


def with_breaks(body: str) -> str:
    """The same lines with a blank one before each that begins something else; points of a wiki become nested ones.

    Code between fences stays as it is.
    """
    lines, made = body.split("\n"), list[str]()
    in_code = in_table = False
    for at, line in enumerate(lines):
        above = made[-1] if made else ""
        if not in_code and (wiki := _WIKI_POINT.match(line)) and _LIST_LINE.match(above.lstrip()):
            line = f"{'    ' * (len(wiki['stars']) - 1)}* {line[wiki.end() :]}"
        if _FENCE.match(line):
            in_code = not in_code
        elif not in_code and above.strip():
            is_row = not in_table and _are_rows(line, above)
            if is_row or _begins_anew(line, above, lines[at + 1 : at + 3]):
                made.append("")
                in_table = False
        in_table = bool(line.strip()) and (in_table or _delimits(line))
        made.append(line)
    return "\n".join(made)


def _begins_anew(line: str, above: str, below: Sequence[str]) -> bool:
    """Whether a line leads on to a list between two, names the one below it, or is itself the first of one."""
    is_point, follows_point = _LIST_LINE.match(line), _LIST_LINE.match(above)
    if not is_point and follows_point and _LEADS_ON.match(line) and below and _LIST_LINE.match(below[0]):
        return True
    if _TICK_LINE.match(line) and _TICK_LINE.match(above):
        return True
    if not follows_point and _LATER_NUMBER.match(line) and _LEADS_ON.match(above):
        return True
    return not is_point and _leads_by_name(line, above, below)


def _are_rows(line: str, above: str) -> bool:
    """Whether two lines have the same number of fields between bars."""
    bars = len(_BAR.findall(line)) if "|" in line else 0
    if bars < 2 or line.lstrip().startswith("|") or _delimits(line):
        return False
    return len(_BAR.findall(above)) == bars


def _delimits(line: str) -> bool:
    """Whether a line parts a table's header from its rows: ``--- | ---``."""
    return "-" in line and not line.strip("-|: \t")


def _leads_by_name(line: str, above: str, below: Sequence[str]) -> bool:
    """Whether the last line of a paragraph is the heading of action items for the list right below it."""
    following = next((each for each in below if each.strip()), "")
    if not (_LIST_LINE.match(following) and line[:1].strip()) or len(line) > MAX_NAME:
        return False
    begins = not (line[:1].isascii() and not line[:1].isupper())
    if not begins or _IN_SENTENCE.search(above) or line.rstrip()[-1] in ".。:：,;":
        return False
    return match_heading(line).keys == ("action_items",)
