"""How English lays blame, by patterns. They see a sentence after `text.normal` and ignore case.

People as the subject of a mistake are found in three steps: words that blame by themselves, people with a
predicate of failing, and people with a predicate that belongs to no response where something went wrong.
What follows or precedes may excuse a match: a mechanism that prevents it, or a reason in the system.
"""

from __future__ import annotations

import re
from functools import cache, partial

from pmdocs.core.lint.cues.excuses import (
    excused_blunder,
    excused_deed,
    excused_passive,
    excused_word,
    has_reason,
    is_mechanism,
)
from pmdocs.core.lint.cues.people import PERSON_EN, people_en
from pmdocs.core.lint.cues.wording import Cue, cues
from pmdocs.core.lint.cues.words import (
    ADVERB,
    AWARE,
    BLAME_WORDS,
    BLUNDERED,
    BROKE_DOWN,
    DILIGENCE,
    FAILING,
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
from pmdocs.core.lint.model import lower


@cache
def _english_cues() -> tuple[Cue, ...]:
    person = PERSON_EN

    deeds = (
        r"(?:\w+ )?(?:changes?|commits?|scripts?|quer(?:y|ies)|code|fix|patch|commands?|deploy(?:ment)?s?|"
        r"config\w*|decisions?|merge|actions?|edits?|pr|pull request|work|design|migration|behaviou?r|"
        r"attitude|choice|implementation) (?:\w+ly )?(?:broke|caused|took|brought|"
        r"crashed|deleted|led|triggered|introduced|wiped|destroyed|knocked|was (?:\w+ )"
        r"?(?:wrong|bad|broken|sloppy|careless|poor|untested|unacceptable)|is (?:\w+ )"
        r"?(?:wrong|bad|sloppy|the (?:root )?cause)|was the (?:root )?cause)\b"
    )
    about = partial(cues, person=person, people=people_en, plain=lower)

    return (
        Cue(
            patterns=lower(BLAME_WORDS, r"\bblam(?:e|es|ed|ing|eworthy)\b(?! ?(?:less|free))"),
            unless=excused_word,
        ),
        *about(
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
            rf"\b(?:his|her|their|my) {deeds}",
            rf"{person}'s? {deeds}",
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
                r"\bwhoever (?:was|had|wrote|did|made|deployed|pushed|approved|designed|set|changed|"
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
                rf"\b{FAILING} (?:of|by|from|on the (?:part|side) of) (?:the |an? |our |one |some )"
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
                rf" (?!on call\b)(?:(?!was\b|were\b|is\b|needs\b|can\b|has\b|will\b)\w+ )?{DILIGENCE}"
            ),
            (
                r"\b(?:nobody|no one|no-one|none of us)(?: (?:on|in|of|from|at) (?:the|our|"
                r"call|duty)(?: \w+)?(?: \w+)?)?? (?:(?!was|were|is)\w+ )?(?:noticed|read|checked|tested|verified|thought (?:to|of|about)|reali[sz]ed|"
                r"knew|understood|saw|spotted|reacted|responded|acted|stepped in|spoke up|bothered|cared|took ownership|took responsibility|"
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
                rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}\w+ [^.;]{{0,60}}?\bwithout (?:an?|the) (?:\w+ ){{0,2}}?"
                r"(?:clause|backup|ticket|test|plan|approval|dry run|second pair|peer|change request|window)\b"
            ),
            (
                rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}\w+ [^.;]{{0,60}}?\b(?:although|even though|despite|though) [^.;]{{0,40}}?"
                r"\b(?:warn\w*|told|asked|knew|reminders?|alerts?|alarms?|instructions?|advice|red)\b"
            ),
            rf"{person}(?:'s|s') (?:\w+ )?(?:responsibility|job|duty|task) to [^.;]{{0,60}}?\b(?:not|never|nothing|n't|undone)\b",
            (
                rf"\b(?:it (?:was|is) (?:obviously |clearly |entirely )?)(?:the |an? |our )"
                rf"?(?:\w+ )?{person}(?:'s)? who\b"
            ),
            unless=excused_blunder,
        ),
        *about(
            rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}{NOT}\s+{AWARE}",
            unless=lambda sentence, match: has_reason(sentence, match) or is_mechanism(sentence, match),
        ),
        *about(
            rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}{NOT}\s+{DILIGENCE}",
            unless=lambda sentence, match: (
                is_mechanism(sentence, match)
                or (
                    has_reason(sentence, match)
                    and bool(
                        re.match(r"(?:we|i|the responders?|responders?)\b", match.group(), re.IGNORECASE)
                    )
                )
            ),
        ),
        *about(
            rf"{person}{MODIFIER}\s+{ADVERB}{{0,2}}{PAST_NOT}\s+(?!{NEUTRAL_NOT})\w+",
            unless=lambda sentence, match: (
                is_mechanism(sentence, match)
                or has_reason(sentence, match)
                or bool(
                    re.match(
                        r"(?:we|i)\b.*(?:detect|catch|spot|anticipate|foresee)$", match.group(), re.IGNORECASE
                    )
                )
            ),
        ),
        *about(
            (
                rf"{person}{MODIFIER}\s+(?:had |then |later |also |had already )?(?!{NEUTRAL}\b|"
                rf"\w+ly\b)(?:\w{{2,}}ed|gave|set|put|made|took|let|left|cut|hit|shut|hung|"
                rf"sent|wrote|built|went|kept|held|threw|drove|tore|bent|bet|spent|lost|stole|"
                rf"sold|pulled|began|meant|did(?! (?:a|an|great|good|well|so|not|the|this)"
                rf"\b))\b"
            ),
            unless=excused_deed,
        ),
        *about(
            (
                r"\b(?:someone|somebody)(?: (?:else|on|in|from|at) (?:the |our )?(?:\w+ )"
                r"?(?:\w+)?)?? (?:had |has |then |must have |obviously |apparently )?(?!noticed|"
                r"found|reported|asked|was|were|is|had|has|can|could|joined|paged|saw|else|"
                r"who|needs|should|must|will|from|on|in|at|with|must|red|shed)(?:\w{2,}ed|"
                r"left|put|set|ran|cut|hit|shut|broke|made|took|gave|let|threw|wrote|sent|"
                r"forgot)\b"
            ),
            unless=excused_blunder,
        ),
        *about(
            (
                rf"{BROKE_DOWN}(?! to\b)[^.;]{{0,60}}?(?<!not )\b(?:because|since|when|after|"
                rf"as)\s+(?:the |an? |our |one |some )?(?:\w+[- ]){{0,3}}?{person}\s+(?:had )"
                rf"?(?!was\b|were\b|is\b|are\b|could\b|had\b)\w+"
            ),
            unless=excused_blunder,
        ),
        Cue(patterns=lower(PASSIVE), unless=excused_passive),
    )


def english_cues(text: str) -> tuple[str, ...]:
    """Names of the cues that a sentence after `text.normal` meets."""
    lowered = text.lower()
    return tuple(str(number) for number, cue in enumerate(_english_cues()) if cue.is_met(text, lowered))
