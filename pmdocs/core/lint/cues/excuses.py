"""What turns an English cue round: a mechanism that prevents it, a reason in the system, a thing as its subject."""

from __future__ import annotations

import re
from re import Match

from pmdocs.core.lint.cues.people import PERSON_EN, ROLE_EN
from pmdocs.core.lint.cues.words import HARM

_REASON = re.compile(
    (
        r"\b(?:because|since|as|although|due to)\s+(?:the|no|its?|there|an?|this|"
        r"that|these|our|all|both|two|neither|only|of the)\b"
    ),
    re.IGNORECASE,
)

_TARGETS = re.compile(
    (
        r"\s+(?:our|the|its|their|a|both)?\s*(?:\S+\s+){0,3}?(?:slos?|slas?|targets?|"
        r"goals?|objectives?|window|budget|kpis?|rto|rpo|milestones?|quota|deadline)"
        r"\b"
    ),
    re.IGNORECASE,
)
_THING = (
    r"(?:scripts?|jobs?|tools?|migrations?|parser|scheduler|linter|proxy|"
    r"load balancers?|clients?|servers?|service|rules?|filters?|controller|pipeline|"
    r"query|regex|crawler|bot|process|daemon|cron|api|library|compiler|exporter|"
    r"config(?:uration)?|loader|balancer|policy|default|cache|automation|system|"
    r"kubelet|agent|router|health checks?|monitor(?:ing)?|alert(?:ing|manager)"
    r"?|code|software|program|logic|builds?|checks?|tests?)"
)
_BY_THING = re.compile(
    r"\s+(?:(?:early|twice|later|silently)\s+)?by\s+(?:the|an?|its?|our)?\s*(?:[\w-]+\s+)"
    rf"{{0,4}}?{_THING}\b",
    re.IGNORECASE,
)
_OF_THING = re.compile(rf"\b{_THING} (?:had |has |also |then |simply )?$", re.IGNORECASE)
_DENIED = re.compile(
    (
        r"(?:\b(?:without|no|not|never|avoid(?:s|ed|ing)?|instead of|rather than|"
        r"isn't|is not|nobody is|no one is|nobody to|free of|nor|don't|do not|cannot)"
        r"\s+(?:(?:\w+\s+){0,2}))$"
    ),
    re.IGNORECASE,
)


def _is_denied(sentence: str, match: Match[str]) -> bool:
    """Whether the words before a match turn it round: "no blame", "not the engineer's fault"."""
    return bool(_DENIED.search(sentence[max(0, match.start() - 40) : match.start()]))


def is_mechanism(sentence: str, match: Match[str]) -> bool:
    """Whether a mistake is named as what a mechanism prevents, detects or survives."""
    before = sentence[max(0, match.start() - 70) : match.start()]
    return bool(
        re.search(
            (
                r"\b(?:prevents?|prevented|preventing|reject(?:s|ed)?|detect(?:s|ed)?|block(?:s|"
                r"ed)?|catch(?:es)?|refuse[sd]?|guards? against|protect(?:s|ed)?|tolerates?|"
                r"survives?|recover from|even (?:if|when)|regardless|whether or not|so that (?:no|"
                r"nobody)|impossible|unable|cannot|can't|if|unless|whenever|(?<!happens )when|in case|"
                r"until)\b[^.;]*$"
            ),
            before,
            re.IGNORECASE,
        )
    ) and not re.search(
        r"\b(?:should|would|could|might)(?:n't)? have\b|\bif (?:only|the \w+ had)\b", sentence, re.IGNORECASE
    )


def has_reason(sentence: str, match: Match[str]) -> bool:
    """Whether the sentence goes on to say what about the system made it so."""
    found = _REASON.search(sentence, match.end())
    return found is not None and not re.search(
        PERSON_EN, " ".join(sentence[found.end() :].split()[:3]), re.IGNORECASE
    )


def excused_blunder(sentence: str, match: Match[str]) -> bool:
    """Whether a mistake is prevented, a missed target, a step that had a reason, or a machine's."""
    words = match.group().casefold()
    if is_mechanism(sentence, match):
        return True
    if words == "by mistake" and re.search(
        rf"\b{_THING}\b[^.,;]*$", sentence[: match.start()], re.IGNORECASE
    ):
        return True
    if words.endswith("missed") and (_TARGETS.match(sentence, match.end()) or has_reason(sentence, match)):
        return True
    if words.endswith("skipped") and has_reason(sentence, match):
        return True
    return bool(re.search(r"\boperators?\b", words)) and bool(
        re.search(r"\b(?:reconcil\w+|crds?|custom resources?|operator pods?)\b", sentence, re.IGNORECASE)
    )


def excused_deed(sentence: str, match: Match[str]) -> bool:
    """Whether an unusual deed is only told: by a team, of a group, or without anything that went wrong."""
    if is_mechanism(sentence, match) or _NARRATED.match(match.group()):
        return True
    is_one_role = re.match(rf"{ROLE_EN}", match.group(), re.IGNORECASE) and not re.match(
        r"teams?\b|\w+s\b", match.group(), re.IGNORECASE
    )
    return not is_one_role and not HARM.search(sentence)


_NARRATED = re.compile(r"(?:we|i|people|everyone|everybody|@\S+)\b", re.IGNORECASE)


def excused_passive(sentence: str, match: Match[str]) -> bool:
    """Whether something was overlooked by a machine, or is as a rule."""
    if _BY_THING.match(sentence, match.end()) or is_mechanism(sentence, match):
        return True
    return bool(
        re.match(r"(?:is|are)\b", match.group(), re.IGNORECASE) and re.search(r"\bwhen|if\b", sentence)
    )


_WORD_EXEMPT = re.compile(
    (
        r"blameless|blame-free|no-blame|non-blam\w*|git blame|forgot(?:ten)?[- ]password|"
        r"forgot_password|right to be forgotten"
    ),
    re.IGNORECASE,
)


def _is_term(sentence: str, match: Match[str]) -> bool:
    """Whether the words stand in quotes, in a sentence that refuses them."""
    around = sentence[max(match.start() - 1, 0) : match.start()] + sentence[match.end() : match.end() + 1]
    return len(around) == 2 and set(around) <= set("\"“”'") and bool(_REFUSED.search(sentence))


_REFUSED = re.compile(r"\b(?:not|never|no|nor|instead|rather|avoid|cannot|without)\b|n't\b", re.IGNORECASE)


def excused_word(sentence: str, match: Match[str]) -> bool:
    """Whether a word of blame is denied, discussed, part of a term, or said of a machine."""
    around = sentence[max(0, match.start() - 8) : match.end() + 14]
    if _WORD_EXEMPT.search(around) or _is_denied(sentence, match) or _is_term(sentence, match):
        return True
    if match.group().casefold().startswith("forg") and _OF_THING.search(sentence[: match.start()]):
        return True
    words = match.group().casefold()
    if words.startswith(
        ("forgot", "neglect", "made", "mak", "blunder", "human", "operator", "user", "manual", "fat")
    ):
        return is_mechanism(sentence, match)
    return False
