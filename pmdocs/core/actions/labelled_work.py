"""Work behind a label or an arrow, below each cause it is for: ``→ Countermeasure: …``, ``Action: …``, ``→ Alert on …``.

One such label proves nothing, ``Fix: the pod was restarted`` least of all. It marks work where the report has the same
label several times; an arrow, which joins all kinds of things, only where its text says work or ends with who and until when.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.parties import names_task
from pmdocs.core.actions.past_headings import may_hold_work
from pmdocs.core.actions.promises import begins_with_task, is_promise
from pmdocs.core.documents.sections import Reading, Section

_LABEL = re.compile(
    r"(?:^|(?<=[.!?…\"”)])\s++|(?<=[\n\v])(?<![\n\v]\s)\s*+|(?<=\s)(?=→|⇒|->|=>))\W{0,4}"
    r"(?P<arrow>(?:→|⇒|->|=>)\W{0,4})?"
    r"(?:(?P<label>(?:proposed |agreed |corrective |preventive |follow-?up )?(?:counter-?measures?|actions?|fix|follow-?ups?|remed(?:y|ies)|remediations?|measures?|prevention|to-?do|next steps?|improvements?))"
    r"(?: ?#?\d{1,2})?\W{0,2}:\W{0,3}\s+)(?=[\w`\"'“])",
    re.IGNORECASE,
)
_ARROW = re.compile(r"(?:^|(?<=[\n\v.!?…\"”)])(?<![\n\v]\s)\s*+)\W{0,3}(?:→|⇒|->|=>)\s*(?=[\w`\"'“])")
_HANDED_TO = re.compile(r"(?<=\s)(?:→|⇒|->|=>)\s*(?=@[\w.-]+ |[A-Z][\w.’-]*(?: [A-Z]\w+)? (?:to|will) [a-z])")
"""``… came too late → Erin to lower the threshold``."""
_AT_TIME = re.compile(r"\s*\d{1,2}[:.]\d\d\b")
_ARROWED = "→"
_REFUSED = re.compile(
    r"[^.]{0,60}\b(?:no (?:idea|action|counter-?measures?|change|need|fix)|nothing|none|rejected|was suggested|no,|we do that already|already do|not (?:needed|planned|possible))\b|.*\b(?:rejected at|no action|was (?:rejected|dropped|declined))\b|(?:n/?a|tbd|-)\W*$",
    re.IGNORECASE,
)
SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """What stands behind a label or an arrow."""

    section: Section
    line: Line
    text: str
    label: str
    """In small letters and singular, ``→`` for a mere arrow."""


def labelled_work(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Items behind labels that a report has several times, and behind arrows that lead to work."""
    found = [
        each
        for section in filter(may_hold_work, reading.sections)
        for line in scope.lines(section)
        for each in _parts(section, line)
    ]
    count = Counter(each.label for each in found)
    leads = [each.label == _ARROWED and _says_work(each.text, scope) for each in found]
    are_several = sum(leads) >= SEVERAL
    for each, leads_to_work in zip(found, leads, strict=True):
        if _REFUSED.match(each.text) or _AT_TIME.match(each.text):
            continue
        if each.label == _ARROWED:
            is_work = (leads_to_work and are_several) or names_task(each.text)
        elif each.label == "fix":
            is_work = _says_work(each.text, scope) and _is_marked(each, count, scope)
        else:
            is_work = _is_marked(each, count, scope)
        if is_work:
            for item in marked_item(each.line, each.section, scope, whole=True):
                yield each.section, item


def _is_marked(each: _Found, count: Mapping[str, int], scope: Scope) -> bool:
    """Whether a label stands several times, or what is behind it ends with who does it."""
    return count[each.label] >= SEVERAL or _is_signed(each.text, scope)


def _parts(section: Section, line: Line) -> Iterator[_Found]:
    text = line.paragraph.text
    is_arrowed = any(arrow in text for arrow in ("→", "⇒", "->", "=>"))
    if ":" not in text and not is_arrowed:
        return
    cuts = [(cut.start(), cut.end(), _bare(cut["label"])) for cut in _LABEL.finditer(text)]
    if is_arrowed:
        taken = {end for _, end, _ in cuts}
        cuts += [
            (cut.start(), cut.end(), _ARROWED)
            for cut in {
                cut.end(): cut for cut in chain(_ARROW.finditer(text), _HANDED_TO.finditer(text))
            }.values()
            if not any(cut.start() <= end and cut.end() >= start for start, end, _ in cuts)
            and cut.end() not in taken
        ]
    cuts.sort()
    for at, (_, start, label) in enumerate(cuts):
        end = cuts[at + 1][0] if at + 1 < len(cuts) else len(text)
        if text[start:end].strip():
            part = line.paragraph.part(start, end)
            yield _Found(section, replace(line, paragraph=part), text[start:end].strip(), label)


def _bare(label: str) -> str:
    return label.casefold().replace("-", "").removesuffix("s").split()[-1]


def _is_signed(text: str, scope: Scope) -> bool:
    tail = scope.tails.tail(text)
    return tail is not None and bool(tail.owner) and (tail.signs > 1 or tail.is_labelled or tail.is_apart)


def _says_work(text: str, scope: Scope) -> bool:
    return begins_with_task(text) or is_promise(text) or _is_signed(text, scope)
