"""Whose a promise in prose is: ``Zoe rewrites the script``, ``We'll turn it on, Zoe does that today``."""

from __future__ import annotations

import re

from pmdocs.core.actions.deeds import begins_in_past
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.names import is_common_name, is_product, may_be_name
from pmdocs.core.actions.promises import begins_with_task
from pmdocs.core.actions.signature_words import DEPARTMENT
from pmdocs.core.actions.work_verbs import DID, DOES

_AND = r"(?:(?:and|also|then|so|next|finally|furthermore|that said),? )*"
_LABEL = r"(?:[A-Z][\w' ]{2,24}: )?"
_OURS = re.compile(
    rf"{_LABEL}{_AND}(?P<who>I|we)(?:['’]m going to|['’]re going to|['’]ll| will| am going to| are going to|['’]d (?:also )?like(?: to)?| would like(?: to)?| want(?: to)?)(?: also| now)? (?P<rest>\S.*)",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    rf"{_LABEL}{_AND}(?P<name>[A-Z][^\W\d_]+|[a-z][a-z0-9_]{{2,}})(?P<verb> will| is going to| volunteers? to| volunteered to| offered to| (?:has |have )?already| (?:{DOES}))(?: also| now)? (?P<rest>\S.*)",
)
UNDECIDED = re.compile(
    r"\b(?:but (?:we|i|nobody|it)|have(?:n['’]t| not) decided|not decided|not sure|whether|maybe|perhaps|might|hopefully(?! (?:by|until|before|this|next|on|in|today|tomorrow)\b)|if we|don['’]t|won['’]t|no longer|never|not going to|used to|every (?:time|day|week|month|year)|always|often|usually|normally)\b",
    re.IGNORECASE,
)
_NO_WORK = re.compile(
    r"(?:also )?(?:be|have|see|know|think|thank|apologi[sz]e|say|hope|remember|miss|keep you|continue)\b",
    re.IGNORECASE,
)


def whose(said: str, scope: Scope) -> str | None:
    """Whose promise a sentence is, empty for the writers'; None for one that is none."""
    if UNDECIDED.search(said):
        return None
    if (ours := _OURS.match(said)) and not _NO_WORK.match(ours["rest"]):
        return ""
    theirs = _THEIRS.match(said)
    if theirs is None or _NO_WORK.match(theirs["rest"]):
        return None
    name, verb = theirs["name"], theirs["verb"].strip()
    if verb.endswith(("will", "to")):
        is_work = begins_with_task(theirs["rest"])
    else:
        is_work = not verb.endswith("already") or begins_in_past(theirs["rest"])
    return name if is_known(name, scope) and is_work else None


_TAKES_IT = re.compile(
    r"(?:[,;]|\s[-–—])\s+(?:and )?(?P<name>[A-Z][^\W\d_]+)(?: will| is going to)? (?:does|do|doing|takes|take|handles|handle|drives|drive|owns|own) (?:that|this|it|care of (?:that|this|it))\b"
    r"|(?:^|(?<=[.!?]\s))(?P<first>[A-Z][^\W\d_]+)(?: will| is going to)? (?:does|do|takes|take|handles|handle|drives|drive|owns|own) (?:that|this|it|care of (?:that|this|it))\b"
)
"""``…, Zoe does that``: who does what the sentence before says."""
_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


_HAS = re.compile(
    rf"(?P<name>[A-Z][^\W\d_]+) (?:has|have) (?:already |now |since )?(?:{DID}|written|called|talked|spoken|met)\b"
)
_STILL = re.compile(r"(?:He|She) (?:still (?:has|needs) to|will|is going to)\b")


def doer_before(lead: str, text: str, scope: Scope) -> str:
    """Whoever the last sentence of ``lead`` is about, where ``text`` goes on with *she still has to …*."""
    if not _STILL.match(text.strip()):
        return ""
    last = _END.split(lead.strip())[-1]
    has = _HAS.match(last)
    name = has["name"] if has else whose(last, scope)
    return name if name and is_known(name, scope) else ""


def doer_in(text: str, scope: Scope) -> str:
    """The only one whom the sentences of a promise name as doing it; empty for none, or several."""
    said = [name for sentence in _END.split(text) if (name := whose(sentence.strip(), scope))]
    takers = (found["name"] or found["first"] for found in _TAKES_IT.finditer(text))
    said += [name for name in takers if is_known(name, scope)]
    return said[0] if len(set(said)) == 1 else ""


def is_known(name: str, scope: Scope) -> bool:
    """Whether an English name stands for somebody, in this report or anywhere."""
    return scope.parties.names_somebody(name) or scope.told_people.knows(name) or is_common_name(name)


_AND_NAME = re.compile(r" ?[+&/] ?| and ")
MAX_NAMES = 40
"""Characters of the names that a line below an item begins with."""


def named_alone(text: str, scope: Scope) -> str:
    """The names that a line below an item consists of, or begins with before a comma: ``Zoe``, ``Purchasing + Zoe, by May``.

    All have to be names by their form, and one of them somebody whom the report or everybody knows.
    """
    first = text.partition(",")[0].strip(" .")
    names = _AND_NAME.split(first) if 0 < len(first) <= MAX_NAMES else []
    are_names = bool(names) and all(map(_may_be_one, names))
    return first if are_names and any(is_known(name, scope) for name in names) else ""


def _may_be_one(name: str) -> bool:
    return (may_be_name(name) and not is_product(name)) or DEPARTMENT.fullmatch(name) is not None
