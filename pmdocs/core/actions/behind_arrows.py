"""Lists of what went badly in which an arrow leads from the fact to the work: ``Nobody saw it. We were at lunch. → Page …``.

What stands behind the arrow is the action, what stands before it the fact; a line of such a list without an arrow is
but a fact.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pmdocs.core.actions.deeds import progress_of
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.promises import begins_with_task, is_promise
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Section

_ARROW = re.compile(r"(?<=[.!?…)\"”])\s*(?:→|⇒|➡\ufe0f?|->|=>)\s*(?=\S)")
"""Behind a whole sentence; ``20 → 80 pods`` and ``warn → error`` are values."""
_AND_WHAT_WE_DO = re.compile(
    r".*\b(?:badly|wrong|well|better|poorly|problems?|issues?|pain ?points?|gaps?|findings?|learn\w*|lessons|improve\w*)\b.{0,24}\b(?:and|&) (?:what|how) we(?:['’]re| are| will|['’]ll)?(?: now)? (?:going to )?(?:do|doing|change|changing|fix|fixing|improve)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\W*(?:(?:no|none|nothing|tbd)(?: (?:yet|so far|planned|for now|at the moment|really|(?:we )?(?:can|could) (?:be )?do(?:ne)?|(?:left )?to (?:do|be done|change)))*(?=\s*(?:[.,;:!…(]|[-–—]\s|$))|n/a\b"
    r"|no (?:idea|action|change|need)s?\b(?!.*\b(?:without|unless|from now on|any ?more|outside)\b))",
    re.IGNORECASE,
)
"""``No. We live with it.``; ``No deploys on Fridays`` and ``Nothing goes live without a review`` are rules, and work."""
SEVERAL = 2


def answers_behind(section: Section, lines: list[Line], scope: Scope) -> list[Line]:
    """The parts of a section's lines that are work; none unless its heading promises answers, or is not known, and most lines have one."""
    if not (section.is_guessed or _AND_WHAT_WE_DO.match(section.title)):
        return []
    tops = [line for line in lines if line.is_listed and not line.level]
    answers = [part for part in map(_answer, tops) if part is not None]
    if len(answers) < SEVERAL or 2 * len(answers) <= len(tops):
        return []
    are_work = [_says_work(part, scope) for part in answers]
    if sum(are_work) < SEVERAL:
        return []
    return [part for part in answers if not _REFUSED.match(part.paragraph.text)]


def _answer(line: Line) -> Line | None:
    *_, last = [None, *_ARROW.finditer(line.paragraph.text)]
    return replace(line, paragraph=line.paragraph.part(last.end())) if last else None


def _says_work(line: Line, scope: Scope) -> bool:
    text = unmarked(line.paragraph.shown).strip()
    tail = scope.tails.tail(text)
    return (
        begins_with_task(text)
        or is_promise(text)
        or bool(progress_of(text) or (tail and (tail.owner or tail.due)))
    )
