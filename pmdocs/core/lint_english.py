"""Wording rules for English. Patterns see a sentence after `lint_text.normal` and ignore case.

People as the subject of a mistake are found in three steps: words that blame by themselves, people with a
predicate of failing, and people with a predicate that belongs to no response where something went wrong.
What follows or precedes may excuse a match: a mechanism that prevents it, or a reason in the system.
"""

from __future__ import annotations

import re
from functools import lru_cache
from re import Match

from pmdocs.core.lint_english_promises import PROMISE_RULES, counterfactuals
from pmdocs.core.lint_english_words import (
    ADVERB,
    AWARE,
    BLAME_WORDS,
    BLUNDERED,
    BROKE_DOWN,
    DILIGENCE,
    FAILING,
    HARM,
    HOW,
    MODIFIER,
    NEUTRAL,
    NEUTRAL_NOT,
    NOT,
    PASSIVE,
    PAST_NOT,
    SKILL,
    WITHOUT,
)
from pmdocs.core.lint_model import IN_BOTH, Wording, compiled
from pmdocs.core.lint_people import ROLE_EN, may_speak_of_people, person_en

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
_BY_THING = re.compile(
    (
        r"\s+(?:(?:early|twice|later|silently)\s+)?by\s+(?:the|an?|its?|our)?\s*(?:[\w-]+\s+)"
        r"{0,4}?(?:scripts?|jobs?|tools?|migrations?|parser|scheduler|linter|proxy|"
        r"load balancers?|clients?|servers?|service|rules?|filters?|controller|pipeline|"
        r"query|regex|crawler|bot|process|daemon|cron|api|library|compiler|exporter|"
        r"config(?:uration)?|loader|balancer|policy|default|cache|automation|system|"
        r"kubelet|agent|router|health checks?|monitor(?:ing)?|alert(?:ing|manager)"
        r"?|code|software|program|logic|builds?|checks?|tests?)\b"
    ),
    re.IGNORECASE,
)
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


def _is_mechanism(sentence: str, match: Match[str]) -> bool:
    """Whether a mistake is named as what a mechanism prevents, detects or survives."""
    before = sentence[max(0, match.start() - 70) : match.start()]
    return bool(
        re.search(
            (
                r"\b(?:prevents?|prevented|preventing|reject(?:s|ed)?|detect(?:s|ed)?|block(?:s|"
                r"ed)?|catch(?:es)?|refuse[sd]?|guards? against|protect(?:s|ed)?|tolerates?|"
                r"survives?|recover from|even (?:if|when)|regardless|whether or not|so that (?:no|"
                r"nobody)|impossible|unable|cannot|can't|if|unless|whenever|when|in case|"
                r"until)\b[^.;]*$"
            ),
            before,
            re.IGNORECASE,
        )
    ) and not re.search(
        r"\b(?:should|would|could|might)(?:n't)? have\b|\bif (?:only|the \w+ had)\b", sentence, re.IGNORECASE
    )


def _has_reason(sentence: str, match: Match[str]) -> bool:
    """Whether the sentence goes on to say what about the system made it so."""
    found = _REASON.search(sentence, match.end())
    return found is not None and not re.search(
        person_en(), " ".join(sentence[found.end() :].split()[:3]), re.IGNORECASE
    )


def _excused_blunder(sentence: str, match: Match[str]) -> bool:
    words = match.group().casefold()
    if _is_mechanism(sentence, match):
        return True
    if words.endswith("missed") and (_TARGETS.match(sentence, match.end()) or _has_reason(sentence, match)):
        return True
    if words.endswith("skipped") and _has_reason(sentence, match):
        return True
    return bool(re.search(r"\boperators?\b", words)) and bool(
        re.search(r"\b(?:reconcil\w+|crds?|custom resources?|operator pods?)\b", sentence, re.IGNORECASE)
    )


def _excused_deed(sentence: str, match: Match[str]) -> bool:
    """Whether an unusual deed is only told: by a team, of a group, or without anything that went wrong."""
    if _is_mechanism(sentence, match) or _NARRATED.match(match.group()):
        return True
    is_one_role = re.match(rf"{ROLE_EN}", match.group(), re.IGNORECASE) and not re.match(
        r"teams?\b|\w+s\b", match.group(), re.IGNORECASE
    )
    return not is_one_role and not HARM.search(sentence)


_NARRATED = re.compile(r"(?:we|i|people|everyone|everybody|@\S+)\b", re.IGNORECASE)


def _excused_passive(sentence: str, match: Match[str]) -> bool:
    if _BY_THING.match(sentence, match.end()) or _is_mechanism(sentence, match):
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


def _excused_word(sentence: str, match: Match[str]) -> bool:
    around = sentence[max(0, match.start() - 8) : match.end() + 14]
    if _WORD_EXEMPT.search(around) or _is_denied(sentence, match):
        return True
    words = match.group().casefold()
    if words.startswith(
        ("forgot", "neglect", "made", "mak", "blunder", "human", "operator", "user", "manual", "fat")
    ):
        return _is_mechanism(sentence, match)
    return False


@lru_cache(maxsize=64)
def english_rules(names: frozenset[str] = frozenset()) -> tuple[Wording, ...]:
    """The rules, with known people by name."""
    person = person_en(names)

    def quick(sentence: str) -> bool:
        return may_speak_of_people(sentence, names)

    return (
        Wording(
            rule="blame-word",
            patterns=compiled(BLAME_WORDS, r"\bblam(?:e|es|ed|ing|eworthy)\b(?! ?(?:less|free))"),
            unless=_excused_word,
        ),
        Wording(
            rule="person-subject",
            needs=quick,
            patterns=compiled(
                rf"{person}{MODIFIER}\s+{ADVERB}{{0,3}}(?:{HOW}\b|{BLUNDERED})",
                (
                    rf"\bthey\s+{ADVERB}{{0,2}}(?:(?:carelessly|blindly|hastily|recklessly)\b|"
                    rf"forgot|neglected|disregarded|botched|mistyped|misread|couldn't be bothered|"
                    rf"bothered to|were careless|were not paying|weren't paying|did not bother|"
                    rf"didn't bother|did not think|didn't think|made a mistake|cut corners|had no idea|"
                    rf"lacked (?:experience|knowledge|skill|the))"
                ),
                (
                    rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}(?!saw|noticed|found|reported|knew)"
                    rf"[^\s.;]+(?:\s+(?!which|that|because)[^\s.;]+){{0,8}}?\s+(?:{HOW}\b|by mistake|"
                    rf"in haste|{WITHOUT}\b|without (?!losing|affecting|causing|impacting|interrupting|"
                    rf"restarting|needing|having|using|changing|touching|downtime|any|an outage|"
                    rf"errors)\w+ing\b|despite (?:being|having been) (?:told|warned)|against (?:the|"
                    rf"all|our) (?:advice|rules|procedure|polic|runbook|instruction))"
                ),
                (
                    rf"{person}{MODIFIER}\s+(?!that|because|saw|noticed|found)(?:(?!that\b|because\b|"
                    rf"which\b|saw\b|noticed\b|while\b|as\b|since\b|when\b|after\b)[^\s.;,]+\s+)"
                    rf"{{1,9}}?(?:and|then|but) (?:{ADVERB}){{0,2}}(?:{HOW} |did nothing|said nothing|broke|forgot|caused|"
                    rf"took down|brought down|crashed|ignored the|did not (?:check|verify|test|"
                    rf"tell|read|inform|notify|ask)|didn't|never|failed to|left (?:the|it)|overlooked|"
                    rf"neglected|deleted the wrong|lost)\b"
                ),
                (
                    rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}(?!found|noticed|saw|fixed|corrected|"
                    rf"reported|spotted|discovered|identified|removed|reverted|replaced|rolled|"
                    rf"was|were|had|could|received|got)(?:(?!that\b|because\b|which\b|while\b|"
                    rf"as\b|since\b|so\b|shows?\b|showed\b|found\b)[^\s.;,]+\s+){{1,8}}?(?:(?:the|"
                    rf"a|an|some|his|her|their) )?(?:wrong|incorrect|mistaken)\b"
                ),
                (
                    rf"\b(?:wrong|incorrect|bad|faulty|broken|mistaken|hasty|careless|improper|"
                    rf"untested|poor|sloppy|premature|reckless)(?:ly)? [^.;,]{{0,45}}?\bby (?:the |"
                    rf"an? |our |one |some )?(?:\w+[- ]){{0,3}}?{person}(?!\s*(?:-|tool|pipeline|"
                    rf"portal|console|account|api|page|ui|dashboard|role\b))"
                ),
                (
                    rf"\b(?:his|her|their|my|(?:{person})'s?) (?:\w+ )?(?:changes?|commits?|scripts?|"
                    rf"quer(?:y|ies)|code|fix|patch|commands?|deploy(?:ment)?s?|config\w*|decisions?|"
                    rf"merge|actions?|edits?|pr|pull request|work|design|migration|behaviou?r|"
                    rf"attitude|choice|implementation) (?:\w+ly )?(?:broke|caused|took|brought|"
                    rf"crashed|deleted|led|triggered|introduced|wiped|destroyed|knocked|was (?:\w+ )"
                    rf"?(?:wrong|bad|broken|sloppy|careless|poor|untested|unacceptable)|is (?:\w+ )"
                    rf"?(?:wrong|bad|sloppy|the (?:root )?cause)|was the (?:root )?cause)\b"
                ),
                (
                    rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}(?:approved|merged|deployed|pushed|"
                    rf"released|ran|continued|proceeded|signed off|shipped|started|restarted|"
                    rf"executed|applied|opened|closed|rebooted|dropped|deleted)\b[^.;]{{0,60}}?\b(?:despite|"
                    rf"even though|instead of|rather than|against|before (?:checking|testing|"
                    rf"the review|verifying|reading))\b"
                ),
                (
                    rf"{person}{MODIFIER}\s+(?!was\b|were\b)[^\s.;,]+(?:\s+(?!because|that|which)"
                    rf"[^\s.;,]+){{0,7}}?\s+too (?:late|long|quickly|soon|hastily|early|slowly|"
                    rf"fast)\b"
                ),
                (
                    rf"\b(?:traced(?: back)?|attributable|attributed|down|points?|pointed|came down|"
                    rf"comes down|boils down|is due|was due|due|owing|thanks|belongs|ascribed|"
                    rf"pinned) (?:to|on) (?:the |an? |our |one |some )?(?:(?!fact|lack of (?:an?|"
                    rf"the) )[\w-]+ ){{0,3}}?(?:{person})(?!\s+(?:tool|api|page|console|account|"
                    rf"role|portal|group))(?:'s)?(?:\b(?! (?:had no|could not|was not given|has no)"
                    rf"))"
                ),
                (
                    r"\b(?:responsibility of|accountable|those responsible|the (?:person|one|"
                    r"people|party|individual|team|engineer) responsible|the responsible (?:person|"
                    r"party|engineer|team))\b(?! for (?:the (?:service|system|database|component|"
                    r"area|network|deploy|on-call)))"
                ),
                (
                    rf"\b(?:insufficient|inadequate|poor|sloppy|lack of|missing|incomplete|late|"
                    rf"slow|hasty|superficial|improper|negligent|bad|careless|no) (?:\w+ ){{1,3}}?(?:by|"
                    rf"from|on the part of|among) (?:the |an? |our )?(?:\w+[- ]){{0,3}}?{person}(?! to (?:all|"
                    rf"the))"
                ),
                (
                    rf"{person}[^.;]{{0,70}}?\b(?:they|he|she) (?:did not|didn't|had not|hadn't|"
                    rf"failed to|never) {DILIGENCE}"
                ),
                (
                    rf"{person} who (?:thought|believed|assumed|confused|mistook|misunderstood|"
                    rf"wanted to|ignored|did not|didn't|had not|hadn't)\b"
                ),
                (
                    rf"\bby (?:the |an? |our |one |some )?(?:\w+[- ]){{0,3}}?{person}[^.;,]{{0,25}}? without (?!any (?:impact|"
                    rf"downtime)|impact|downtime|losing|affecting)\w+"
                ),
                (
                    r"\bwhoever (?:wrote|did|made|deployed|pushed|approved|designed|set|changed|"
                    r"ran|configured|built|signed)\b"
                ),
                (
                    rf"(?!we\b|i\b)(?:{person}){MODIFIER}\s+(?:still |often |simply |just )?(?:do not|"
                    rf"don't) (?:{DILIGENCE}|{AWARE})"
                ),
                (
                    r"\bwho (?:did|broke|caused|pushed|deployed|merged|approved|wrote|is responsible|"
                    r"was responsible|forgot|messed|signed off|is to blame|let|thought|decided to (?:skip|"
                    r"ignore))\b(?=[^.;]*\?)|\b(?:find|found|know|ask(?:ed)?|determine|identify|"
                    r"clear|unclear|asking|establish|discover|see) who\b"
                ),
                (
                    r"\bby mistake\b|\bdue to (?:an? |the |\w+ )?(?:mistake|carelessness|negligence|"
                    r"inattention|inexperience|haste|typing mistake)\b"
                ),
                (
                    rf"\b(?:caused|broken|triggered|introduced|misconfigured|overlooked|missed|"
                    rf"ignored|forgotten|mishandled|botched|delayed|deleted|made worse|created|"
                    rf"brought down|neglected|skipped|mistyped|exacerbated) by (?:the |an? |our |"
                    rf"one |some )?(?:(?!fact|that|how|what|when|because)\w+[- ]){{0,3}}?(?:{person}|"
                    rf"@\w+)(?!\s*(?:-|tool|pipeline|portal|console|account|api|page|ui|dashboard|"
                    rf"role\b))"
                ),
                rf"{person}(?:\s+on\s+(?:call|duty))?(?:'s?|s')\s+(?:\w+\s+){{0,2}}?{FAILING}\b",
                (
                    rf"\b{FAILING} (?:of|by|from|on the part of) (?:the |an? |our |one |some )"
                    rf"?(?:\w+[- ]){{0,3}}?{person}"
                ),
                (
                    rf"\b(?:the (?:root |main |real |primary )(?:cause|problem|reason|issue)|"
                    rf"the (?:cause|problem|reason|issue|culprit|failure)|the fault|the blame|"
                    rf"responsibility|fault) (?:was|is|lies? with|lay with|rests? with|falls? on|"
                    rf"were) (?!found|fixed|noticed|solved|reported|discovered|spotted|identified|"
                    rf"resolved|detected)(?:mainly |clearly |with |simply |just )?(?:the |an? |"
                    rf"our |one )?(?:\w+[- ]){{0,3}}?{person}(?!\s+(?:tool|api|page|console|account|"
                    rf"could(?:n't| not)|had to|were not given))"
                ),
                (
                    rf"\b(?:nobody|no one|no-one|none of (?:us|the \w+)|not one (?:person|engineer)"
                    rf"|not a single (?:person|engineer)|neither (?:the )?\w+ nor (?:the )?\w+)"
                    rf" (?:(?!was\b|were\b|is\b|needs\b|can\b|has\b|will\b)\w+ )?{DILIGENCE}"
                ),
                (
                    r"\b(?:nobody|no one|no-one|none of us)(?: (?:on|in|of|from) (?:the|our|"
                    r"call|duty)(?: \w+)?(?: \w+)?)?? (?:(?!was|were|is)\w+ )?(?:noticed|reali[sz]ed|"
                    r"knew|understood|saw|spotted|bothered|cared|took ownership|took responsibility|"
                    r"owned|wanted to)\b"
                ),
                (
                    rf"\b(?:lack|insufficient|inadequate|poor|missing|limited) (?:of )?{SKILL} (?:of|"
                    rf"by|among|in|on the part of|within) (?:the |an? |our )?(?:\w+[- ]){{0,3}}?{person}"
                ),
                (
                    r"\b(?:inexperienced|untrained|careless|junior|new|tired|unqualified|distracted|"
                    r"sloppy|incompetent|negligent|inattentive|overconfident|unskilled|lazy|"
                    r"clumsy|impatient) (?:\w+ )?(?:engineers?|developers?|operators?|admins?|"
                    r"administrators?|interns?|contractors?|employees?|person|staff|hire|responders?|"
                    r"dbas?|sres?|team members?|team) (?:who |that )?(?:\w+ )?(?:ran|deleted|"
                    r"caused|broke|made|did|pushed|deployed|applied|executed|dropped|merged|"
                    r"restarted|changed|was given|was allowed|were allowed|was handling|handled|"
                    r"operated|performed|typed|entered)\b"
                ),
                (
                    rf"\b(?:it (?:was|is) (?:obviously |clearly |entirely )?)(?:the |an? |our )"
                    rf"?(?:\w+ )?{person}(?:'s)? who\b"
                ),
            ),
            unless=_excused_blunder,
        ),
        Wording(
            rule="person-subject",
            needs=quick,
            patterns=compiled(
                rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}{NOT}\s+{AWARE}",
            ),
            unless=lambda sentence, match: _has_reason(sentence, match) or _is_mechanism(sentence, match),
        ),
        Wording(
            rule="person-subject",
            needs=quick,
            patterns=compiled(rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}{NOT}\s+{DILIGENCE}"),
            unless=lambda sentence, match: (
                _is_mechanism(sentence, match)
                or (
                    _has_reason(sentence, match)
                    and bool(
                        re.match(r"(?:we|i|the responders?|responders?)\b", match.group(), re.IGNORECASE)
                    )
                )
            ),
        ),
        Wording(
            rule="person-subject",
            needs=quick,
            patterns=compiled(rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}{PAST_NOT}\s+(?!{NEUTRAL_NOT})\w+"),
            unless=lambda sentence, match: (
                _is_mechanism(sentence, match)
                or _has_reason(sentence, match)
                or bool(
                    re.match(
                        r"(?:we|i)\b.*(?:detect|catch|spot|anticipate|foresee)$", match.group(), re.IGNORECASE
                    )
                )
            ),
        ),
        Wording(
            rule="person-subject",
            needs=quick,
            patterns=compiled(
                (
                    rf"{person}{MODIFIER}\s+(?:had |then |later |also |had already )?(?!{NEUTRAL}\b|"
                    rf"\w+ly\b)(?:\w{{2,}}ed|gave|set|put|made|took|let|left|cut|hit|shut|hung|"
                    rf"sent|wrote|built|went|kept|held|threw|drove|tore|bent|bet|spent|lost|stole|"
                    rf"sold|pulled|began|meant|did(?! (?:a|an|great|good|well|so|not|the|this)"
                    rf"\b))\b"
                ),
            ),
            unless=_excused_deed,
            scopes=IN_BOTH,
        ),
        Wording(
            rule="person-subject",
            needs=quick,
            patterns=compiled(
                (
                    r"\b(?:someone|somebody)(?: (?:else|on|in|from|at) (?:the |our )?(?:\w+ )"
                    r"?(?:\w+)?)?? (?:had |has |then |must have |obviously |apparently )?(?!noticed|"
                    r"found|reported|asked|was|were|is|had|has|can|could|joined|paged|saw|else|"
                    r"who|needs|should|must|will|from|on|in|at|with|must|red|shed)(?:\w{2,}ed|"
                    r"left|put|set|ran|cut|hit|shut|broke|made|took|gave|let|threw|wrote|sent|"
                    r"forgot)\b"
                ),
            ),
            unless=_excused_blunder,
        ),
        Wording(
            rule="person-subject",
            needs=quick,
            patterns=compiled(
                (
                    rf"{BROKE_DOWN}(?! to\b)[^.;]{{0,60}}?(?<!not )\b(?:because|since|when|after|"
                    rf"as)\s+(?:the |an? |our |one |some )?(?:\w+[- ]){{0,3}}?{person}\s+(?:had )"
                    rf"?(?!was\b|were\b|is\b|are\b|could\b|had\b)\w+"
                ),
            ),
            unless=_excused_blunder,
        ),
        Wording(rule="person-subject", patterns=compiled(PASSIVE), unless=_excused_passive),
        *counterfactuals(person),
        *PROMISE_RULES,
    )
