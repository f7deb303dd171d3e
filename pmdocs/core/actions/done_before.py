"""Lists of what was done since, beside a section of what is still to be: *What we have done*, *What we will do*.

Alone such a heading may as well stand above what ended the incident. Right before the section of work it tells the part
of it that is finished.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from pmdocs.core.actions.item_lists import read_announced
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.documents.sections import Reading, Section

_HAVE_DONE = re.compile(
    r"\W*(?:\d+(?:\.\d+)*[.)]?\s*)?(?:what (?:we(?:['’]ve| have)|has been|have we) (?:already |since |now )?(?:done|changed|fixed|improved|put in place|implemented)(?: (?:since|so far|already|until now|to date|about it)){0,2}"
    r"|(?:measures|actions|steps|changes) (?:already |we have )(?:taken|implemented|made|completed)(?: so far)?"
    r"|(?:これまでに|すでに|既に)(?:実施|対応|行)(?:した|っ?た)(?:こと|対策|施策|内容))\W*",
    re.IGNORECASE,
)
_WILL_DO = re.compile(
    r"\b(?:will|going to|next|still|plan\w*|remain\w*|future|further)\b|今後|これから|予定", re.IGNORECASE
)


def done_before(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Items of a list of what was done, right before the section for what will be."""
    for section, after in pairwise(reading.sections):
        if (
            section.belongs_to
            or after.belongs_to != ("action_items",)
            or not (_HAVE_DONE.fullmatch(section.title) and _WILL_DO.search(after.title))
        ):
            continue
        lines = scope.lines(section)
        listed = [line for line in lines if line.is_listed]
        if listed:
            found = read_announced(listed[0], listed, section, scope, status="done")
            yield from ((section, replace(item, theme="")) for item in found)
