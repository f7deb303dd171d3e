"""English wording that tells of another past: what should have been, what would have helped."""

from __future__ import annotations

import re
from re import Match

from pmdocs.core.lint.model import IN_PROSE, Wording, compiled, lower
from pmdocs.core.lint.people import PERSON_EN, people_en

_DONE = (
    r"(?:(?:also|never|already|probably|easily|likely|at least|clearly|definitely|"
    r"immediately|perhaps|been|not|still|simply|just|at once|quickly|better|"
    r"then|only|certainly|have|almost|surely|instead|better|noticeably|reasonably|"
    r"otherwise|thus|really|ideally|\w+ly)\s+)*"
    r"(?:(?!(?:automated|limited|dedicated|shared|detailed|required|nested|unlimited|"
    r"mixed|distributed|replicated|named|assigned|documented|defined|related|"
    r"fixed|updated|tested|reduced|increased|agreed|written|sized|need|red|bed|"
    r"seed|speed|feed|embed)\s+(?:\w+s\b|\w+ership|\w+age|\w+ation|access|capacity|"
    r"storage))\w+(?:ed|elt|ept|ought|aught)|been|known|seen|done|gone|had|run|"
    r"set|made|taken|found|kept|led|left|let|put|read|sent|told|given|got|gotten|"
    r"written|chosen|broken|begun|built|come|cut|fallen|held|heard|hit|shut|"
    r"spoken|spent|stood|thrown|won|lost|paid|said|shown|begun|met|become|worn|"
    r"grown|drawn|risen|woken|saved|fired|lasted)\b"
)
_PERSON_NEAR = 45


_SOMEBODY = re.compile(PERSON_EN, re.IGNORECASE)


def _concerns_no_person(sentence: str, match: Match[str]) -> bool:
    return _SOMEBODY.search(sentence[max(0, match.start() - _PERSON_NEAR) : match.end()]) is None


_OUTCOME = (
    r"(?:prevent\w*|avoid\w*|caught|catch|noticed|detected|stopped|found|seen|"
    r"known|blocked|reduced|shortened|limited|mitigated|happened|occurred|helped|"
    r"saved|spotted|revealed|surfaced|contained|resolved|recovered|shown|flagged|"
    r"alerted|warned|identified|been \w+|kept|failed|made|taken|allowed|let|"
    r"meant|lost|had|worked|rejected|exposed|cut|given|lasted|started|gone|come|"
    r"ended)"
)


def _is_requirement(sentence: str, match: Match[str]) -> bool:
    """Whether "could have been worse" or a reported uncertainty is meant, not another past."""
    after = sentence[match.start() : match.end() + 30].casefold()
    if re.match(r"\W*(?:who|what|which|where|how|when)\b[^.]*\?$", sentence, re.IGNORECASE):
        return True
    if re.match(
        (
            r"(?:could|might|would)(?:'ve| have) (?:(?:easily )?been (?:much |far |even |"
            r"a lot )?worse|gone better)"
        ),
        after,
    ):
        return True
    if re.match(r"(?:might|could|may) have", after) and re.search(
        r"\b(?:whether|which|any|users? who|requests? that|all|orders? that|list of|customers?)\b[^.]*$",
        sentence[: match.start()],
        re.IGNORECASE,
    ):
        return True
    return bool(
        re.match(r"would have (?:taken|meant|lost|had|made|cost|lasted)", after)
        and not re.search(r"\b(?:had|if)\b", sentence, re.IGNORECASE)
    )


COUNTERFACTUALS = (
    Wording(
        rule="counterfactual",
        scopes=IN_PROSE,
        patterns=lower(
            (
                rf"\b(?:should|ought to)(?:n't| not| never)?(?: also| really| clearly| probably|"
                rf" simply| at least| obviously| definitely)?(?:'ve| have| of)\s+{_DONE}"
            ),
            (
                rf"\b(?:could|might)(?:n't| not)?(?: also| easily| well| probably| perhaps|"
                rf" possibly)?(?:'ve| have)\s+{_DONE}"
            ),
            (
                rf"\bwould(?:n't| not| never)?(?: also| probably| easily| likely| surely|"
                rf" certainly| almost certainly| most likely)?(?:'ve| have)\s+(?:\w+ly )?{_OUTCOME}\b"
            ),
            r"\bwhy (?:didn't|did not|wasn't|weren't|hadn't|did no one|did nobody|was no one|was nobody)\b",
            (
                r"(?:^|[,;:(]\s*|\b(?:and|but)\s+)had\s+(?:we|i|he|she|they|it|you|the|an?|"
                r"there|our|this|that|these|those|someone|somebody|anyone|anybody|everyone|"
                r"more|(?!not\b|been\b|to\b|already\b|never\b|also\b|only\b|just\b|no\b|"
                r"\w+ed\b)\w+)\b(?:\s+[^\s,.;]+){0,10}?\s+(?:been|\w+ed|known|seen|run|"
                r"read|had|caught|kept|taken|set|done|gone|made|put|held|told|asked|thought|"
                r"sent|written|built|chosen)\b"
            ),
            (
                r"\bif only\b|\bif (?:[^\s,.;]+\s+){1,8}?had (?:not |only |been |just |also )"
                r"*(?:\w+ed|been|known|seen|run|read|had|caught|kept|taken|set|done|gone|"
                r"made|put|held|told|thought|sent|written|built|chosen)\b(?=[^.]*\b(?:would|"
                r"could|might|wouldn't|couldn't)\b)"
            ),
            r"\b(?:would|could|wouldn't)\b[^.]{1,60}\bif (?:[^\s,.;]+\s+){1,8}?had\b",
            r"\b(?:in hindsight|with hindsight|in retrospect|looking back|knowing what we know now)\b",
            (
                r"\b(?:was|were|been|is) (?:\w+ly |all too |quite )?(?:preventable|avoidable|foreseeable|predictable)\b"
                r"|\bneed(?:n't| not| never) have\b|\b(?:there was |with |for )no (?:good )?reason not to\b"
                r"|\bsigns? (?:of \w+ )?(?:was|were|had been) (?:all |clearly |plainly |already )?(?:there|visible|obvious|plain|clear)\b"
                r"|\b(?:glance|look) (?:at|into) [^.;]{1,40} (?:would|could) have\b"
            ),
            (
                r"\b(?:would have been|had been|was|were) (?:better|wiser|best|smarter) (?:to have|"
                r"if|not to have)\b|\bneed(?:ed|s)? to have (?:been )?\w+ed\b|\bwish (?:we|"
                r"i|they|he|she) had\b|\bmust not have\b|\bshould never have\b"
            ),
        ),
        hint_when=_concerns_no_person,
        unless=lambda sentence, match: _is_requirement(sentence, match),
    ),
    Wording(
        rule="counterfactual",
        scopes=IN_PROSE,
        starts=people_en,
        patterns=compiled(rf"{PERSON_EN}\s+(?:was|were|is|are) (?:supposed|expected|meant|required) to\b"),
    ),
)
"""Another past of a person weighs more than one of a system."""
