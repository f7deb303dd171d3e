"""Headings that speak of what is to be done, in words too common to make a list one of work by themselves."""

from __future__ import annotations

import re

from pmdocs.core.documents.sections import Section

_REMEDIES = re.compile(
    r"\W*(?:[A-Z0-9]{1,2}[.)]\s*|\d+(?:\.\d+)*\s*)?(?:(?:our|the|main|agreed|open|key|final|further|planned|new|next|additional|proposed|required|improvement|preventive|corrective|remedial|follow-?up|long-?term|short-?term) )*"
    r"(?:remediation|remed(?:y|ies)|measures|counter-?measures|decisions?|(?:open )?(?:points|topics|issues) (?:after|from|to)\b.*|open points|recommendations|homework|commitments|undertakings|assignments|pledges|improvements|follow-?through|action board"
    r"|who does what|what (?:we(?:['’]re| are| will|['’]ll) ?(?:now )?(?:going to )?(?:do|doing|change|changing)|happens next|is next|now)|what we(?: will|['’]ll)? do about (?:it|them|this|that)|.{3,40},? and (?:what|how) we(?:['’]re| are| will|['’]ll)? (?:going to )?(?:do|doing|change|changing|fix|prevent|improve)|(?:so,? |ok(?:ay)?,? )*(?:and |so )?(?:what )?(?:now|next))"
    r"(?: .{0,40})?\W*",
    re.IGNORECASE,
)
_HAD_CHANGED = re.compile(r"\b(?:taken|made|done|so far|already)\W*$", re.IGNORECASE)


def speaks_of_remedies(section: Section) -> bool:
    """Whether the list below may be one of work, if it shows another sign: ``Remediation plan``, ``Open points``."""
    title = section.title.strip()
    return (
        section.form == "heading"
        and not section.belongs_to
        and _REMEDIES.fullmatch(title) is not None
        and not _HAD_CHANGED.search(title)
    )


_DECIDES = re.compile(
    r"\W*(?:\d+(?:\.\d+)*\.?\s*)?(?:(?:our|the|main|key|agreed|final) )*decisions?\b(?! to\b)", re.IGNORECASE
)


def speaks_of_decisions(section: Section) -> bool:
    """Whether what stands below was decided, which is work only where a line says so: ``Decisions of 14 April``."""
    return _DECIDES.match(section.title) is not None
