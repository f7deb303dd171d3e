"""English wording that promises nothing: effort, vagueness, work that is nobody's."""

from __future__ import annotations

import re
from re import Match

from pmdocs.core.findings import Level
from pmdocs.core.lint.concrete import is_concrete
from pmdocs.core.lint.model import IN_ACTIONS, IN_BOTH, Wording, lower

_EFFORT = (
    r"\b(?:be|being|stay|remain|become|are|need to be|must be) (?:(?:more|extra|"
    r"very|especially|particularly|a bit|much|even more|super|really|always)"
    r" )?(?:careful|cautious|vigilant|diligent|mindful|attentive|thorough(?= (?:when|"
    r"in|with|about|next|while|during|from)|[.!]|$)|disciplined|proactive|alert(?= (?:to|"
    r"when|for|at|during|next)|[.!]|$)|conscientious|on (?:your|our|their) guard|"
    r"rigorous|meticulous|conscious of|more aware|responsible|on the lookout|"
    r"prudent)\b"
    r"|\b(?:more|greater|extra|closer|better|increased|additional) (?:care(?!-)"
    r"|attention|caution|vigilance|diligence|discipline|awareness|mindfulness|"
    r"rigou?r)\b|\bcarefully\b(?= (?:check|review|read|verify|test|consider|"
    r"follow|inspect|examine|monitor|watch))|\b(?<!is )(?<!was )(?<!were )(?:check|"
    r"review|read|verify|test|consider|follow|inspect|deploy|proceed|plan|work|"
    r"think|monitor|watch|handle|examine) (?:\w+ ){0,4}?(?:more |very |extra )"
    r"?(?:carefully|thoroughly|closely|diligently|strictly|attentively|cautiously)"
    r"\b"
    r"|\bpay(?:ing)? (?:more |closer |close |special |extra |better |full |greater |"
    r"due |proper )?attention\b|\btake (?:more |extra |greater |better |special |"
    r"due |particular )?care\b|\bexercise (?:more |extra |greater )?(?:caution|"
    r"care)\b|\bkeep (?:this|that|it|a close eye|an eye|\w+) (?:in mind|on)\b(?! the)"
    r"|\bkeep (?:a |an )?(?:close |closer |better )?(?:eye|watch) on\b|\bwatch out\b|"
    r"\blook out for\b|\bbear (?:this|it|that)? ?in mind\b"
    r"|\btry (?:harder|better|not to|to (?:be|remember|avoid|check|do|not|prevent|"
    r"follow|keep|pay|communicate|respond|improve))\b|\b(?:do|work|collaborate|"
    r"cooperate|coordinate|work together|think|concentrate|focus|communicate|"
    r"test|check|plan|respond|react|perform) (?:better|harder|more closely|more often|"
    r"more proactively|more carefully|more thoroughly)\b|\bdo a better job\b|"
    r"\b(?:do|try) (?:our|my|their|your) (?:very |level )?(?:best|utmost)\b|\bbest efforts?\b|\bstep up\b|\bget better at\b|\bthink twice\b|"
    r"\blearn from (?:this|our|the|it|his|her|their|that)\b(?=[^.]{0,40}$)"
    r"|\b(?:remember|not forget|never forget|don't forget|do not forget) to\b|"
    r"\bremind(?:ed|ing)? (?:people|everyone|everybody|staff|all|the|each|our|engineers|"
    r"operators|developers|teams?|colleagues|on-?call\w*|\w+ (?:team|to))\b(?! in the ticket)"
    r"|\b(?:educate|(?:re-?)?train|coach|instruct|admonish|warn|lecture|encourage|"
    r"urge|sensiti[sz]e|tell) (?:all |the |our |every |new |each |more )*(?:people|"
    r"everyone|everybody|staff|team(?:s|mates?| members?)?|\w+ team|engineers?|"
    r"operators?|developers?|devs|on-?call(?:ers?| engineers?| staff)?|responders?|"
    r"reviewers?|employees|colleagues|admins?|administrators?|sres?|interns?|"
    r"juniors?|newcomers|new hires|contractors|him|her|them)\b|\bask (?:all |"
    r"the |our |every )*(?:people|everyone|everybody|staff|engineers?|operators?|"
    r"developers?|team(?:s| members?)?|reviewers?|on-?call\w*) to\b"
    r"|\braise (?:\w+ )?awareness\b|\bmak(?:e|ing) (?:people|everyone|everybody|all|the \w+|our \w+|engineers|teams?) (?:more )?aware\b|\b(?:put|invest|spend) (?:in )?(?:more|greater|extra) effort\b|\bmake (?:an|every|more of an|a real|more) efforts?\b|\bstress (?:to \w+ )?(?:how|that|the)\b|\bincrease (?:\w+ )?awareness\b|\bawareness (?:campaign|"
    r"training|session)\b|\b(?:reinforce|emphasi[sz]e|stress|reiterate|communicate|"
    r"highlight|remind \w+ of) (?:to \w+ )?the (?:importance|need|value)\b|\b(?:improve|"
    r"strengthen|foster|promote|instil|instill) (?:\w+ )?(?:discipline|awareness|"
    r"mindset|culture|ownership|attitude|sense of \w+)\b"
    r"|\b(?:make sure|ensure|see to it) (?:that )?(?:everyone|everybody|all (?:\w+ )"
    r"?(?:engineers|developers|operators|staff|members|people|teams)|people|"
    r"engineers|developers|operators|staff|the team|team members|the (?:operator|"
    r"engineer|reviewer|developer|author|on-?call)\w*|nobody|no one|we|you|reviewers|"
    r"responders)\b"
    r"|\b(?:engineers|developers|operators|reviewers|everyone|everybody|people|"
    r"we all|all of us|team members|staff|responders|the team|all (?:\w+ )?(?:engineers|"
    r"developers|operators|staff|members|people|teams)|we) (?:must|should|need to|"
    r"needs to|have to|has to|ought to|will)(?: all| always| be| really| also)"
    r"* (?:be|check|verify|remember|pay|follow|read|double|ensure|make sure|"
    r"take|avoid|keep|never|not|understand|review|communicate|think|try|always|"
    r"learn|do better|improve|know|test|respect|adhere|confirm|watch|look|concentrate|"
    r"focus)\b"
    r"|\b(?:follow|adhere to|respect|stick to|comply with|observe|obey) (?:the |"
    r"our |all |this |established |existing )*(?:\w+ )?(?:procedures?|process(?:es)"
    r"?|runbooks?|guidelines?|rules?|polic(?:y|ies)|checklists?|instructions?|"
    r"protocols?|best practices|standards?)\b(?! automatically)|\b(?:check|verify|test|confirm|review|read)(?:ed)? (?:(?:everything|it all|all of it|things|it) )?(?:twice|again)\b|\b(?:respond|react|answer|escalate|act|call) (?:faster|sooner|earlier|more quickly|more promptly|quicker)\b|\bwith (?:more|greater|due|the utmost) (?:respect|care|caution|rigou?r)\b|\bdouble[- ]check(?:s|"
    r"ing)?\b|\btriple[- ]check\b|\b(?:avoid|not|never|don't|stop) (?:making |"
    r"make |repeat(?:ing)? )(?:the |this |these |such |same )*(?:same |similar )"
    r"?(?:mistakes?|errors?)\b|\bnot (?:let|allow) (?:this|it) (?:to )?happen again\b|"
    r"\bnever (?:again|happen)\b|\bmake no (?:more )?mistakes\b|\bwill not happen again\b|"
    r"\bmore (?:carefully|diligently|thoroughly|cautiously|attentively)\b|\bbe sure to\b|"
    r"\btake (?:more )?(?:responsibility|ownership)\b|\bcommit to (?:being|doing|"
    r"better|more|checking)\b|\bstrive\b|\buse (?:more |better )?(?:common sense|"
    r"judge?ment|caution)\b|\bslow down\b(?= (?:when|before|and|next|while)|"
    r"[.!]?$)|\bnext time,? (?:we|i|you|please|be|check|make|do|try|remember|"
    r"pay|take|the|ask|think|think)\b|\b(?:refresher|awareness) (?:training|"
    r"course|session)s?\b"
)
_WEAK = (
    r"^\W*(?:(?:we|someone|somebody|they|the team|i|everyone|one) (?:should|"
    r"will|need to|needs to|could|might|must|plan to|want to|would like to) |"
    r"please |to |let's |plan to |start to |continue to |(?:it would be (?:nice|"
    r"good|great) to) )?(?:also |further |better |generally )?"
    r"(?:improve|enhance|strengthen|optimi[sz]e|better|make (?:\w+ ){0,4}?(?:better|"
    r"easier|safer|more \w+|faster|robust)|investigate|look (?:in)?to|look at|"
    r"consider|think (?:about|of|through)|explore|evaluate|assess|ensure|make sure|"
    r"be (?:more )?careful|pay attention|remember|try (?:to|out)|educate|train|"
    r"remind|review|discuss|monitor|revisit|rethink|reconsider|work on|follow[- ]up|"
    r"talk (?:to|with|about)|study|research|check(?: in)?|examine|analy[sz]e|"
    r"address|handle|deal with|clean up|harden|stabili[sz]e|streamline|increase|"
    r"reduce|minimi[sz]e|maximi[sz]e|simplify|moderni[sz]e|learn|understand|"
    r"figure out|find (?:a |some |out|ways?|better)|come up with|keep|support|"
    r"help|collaborate|align|have (?:a |another )?(?:discussion|conversation|chat|meeting|think)|(?:take|have) (?:a |another |a closer |a second |one more )?look|coordinate|plan|prepare|hope|continue|get better|"
    r"do better|do more|focus on|prioriti[sz]e|encourage|promote|foster|share|"
    r"communicate|more|better|fewer|less|stronger|faster|additional|update (?:the )"
    r"?(?:docs?|documentation|runbooks?|wiki|process|procedures?)|fix (?:it|"
    r"this|the (?:bug|issue|problem|code|system)|everything|things|bugs?|soon|"
    r"issues)|add (?:more|better|some|additional|monitoring|tests?|alerts?|alerting|"
    r"logging|documentation|docs|checks?)(?=\s*(?:[.!]|$|to|for|and|around|where|"
    r"as|if|tests?|alerts?|alerting|monitoring|logging|logs?|checks?|metrics|"
    r"documentation|docs|validation|coverage|safeguards|dashboards|capacity|"
    r"resources|automation|observability))|add (?:more|better)(?= [\w-]+(?: [\w-]+){0,2}[.!]?$)|write (?:more|better|some|docs|documentation|"
    r"tests)|do something|refactor|tune|adjust|rework|automate (?:more|things|"
    r"stuff|everything|where possible)|document (?:everything|things|it|this|"
    r"better|the (?:process|system))|test (?:more|better|everything|things|thoroughly)"
    r"|be (?:more|better)|define (?:a |an )?(?:better|clear\w*)|create (?:a |"
    r"an )?(?:better|more)|have (?:a |an )?(?:better|more)|establish (?:a |an )"
    r"?(?:better|more)|introduce (?:a |an )?(?:better|more)|use (?:a |an )?(?:better|"
    r"more)|set up (?:better|more|monitoring|alerts?|alerting)|implement (?:better|"
    r"more|monitoring|best practices|improvements?|a solution|safeguards|measures|(?:appropriate|suitable|proper|necessary|adequate|additional|some) \w+)"
    r")\b"
    r"|^\W*(?:maybe|perhaps|possibly)\b|^\W*(?:[\w-]+ ){0,2}(?:improvements?|enhancements?|optimi[sz]ations?|clean-?up)[.!]?$"
    r"|^\W*(?:document|log|test|handle|describe|name|structure|separate|isolate|monitor|design|train|plan) [^.;,]{1,40} (?:better|properly|more clearly)[.!]?$"
)
_UNOWNED = (
    r"^\W*(?:someone|somebody|some one|anyone|everybody|everyone|people|one|"
    r"we all|all of us|whoever)\b[^.]*\b(?:should|needs? to|must|has to|have to|"
    r"will|ought to)\b|^\W*(?:someone|somebody|some one|anyone|whoever)\b[^.]*\b(?:could|can)\b|\bit would be (?:nice|good|great|helpful|ideal)"
    r"\b|\bsome(?:one|body) (?:should|needs to|has to|must|to|will|could|ought to)"
    r"\b|\bwhoever (?:has|is|gets|can)\b|\b(?:owner|assignee)\s*:?\s*(?:tbd|"
    r"unknown|none|everyone|\?)\b|\bthe team (?:should|will try|needs to|must)"
    r"\b|\bwe (?:should|could|might) (?:probably |maybe |perhaps |all |really |"
    r"also )"
)
_VAGUE_WHEN = (
    r"\ba\.?s\.?a\.?p\.?(?!\w)(?! (?:labels?|tags?|flags?|badges?|fields?|markers?)\b)|\bas soon as (?:possible|practical|practicable|"
    r"we can|feasible|time (?:permits|allows))\b|(?<!as )(?<!too )\bsoon(?:er rather than later)"
    r"?\b(?! as| after| enough)|\b(?:ongoing|continuously|on an ongoing basis)"
    r"\b|\btbd\b|\btba\b|\b(?:at some point|someday|some day|some time|sometime|"
    r"eventually|one day|in the (?:near |not too distant )?future|going forward|"
    r"down the (?:road|line)|long[- ]term$|when (?:possible|we have time|time (?:permits|"
    r"allows)|there is time|we get (?:a chance|around|time)|things calm down|"
    r"convenient|capacity allows)|whenever possible|where (?:possible|necessary|"
    r"appropriate|needed)|if (?:possible|time (?:permits|allows)|we have time|"
    r"there is time)|as (?:needed|necessary|appropriate|required)|time permitting|"
    r"later on|in due course|next time|shortly|in the coming (?:weeks|months)"
    r")\b"
)
_NO_MEASURE = (
    r"^\W*(?:(?:speed up|accelerate|shorten|lower|decrease|boost|scale|grow|"
    r"cut down|bring down|drive down)\b)"
)


def _excused_when(sentence: str, match: Match[str]) -> bool:
    words = match.group().casefold()
    if words in {"ongoing", "continuously"}:
        return is_concrete(sentence)
    return words in {"eventually", "shortly"} and bool(
        re.search(r"eventually consistent|shortly (?:before|after)", sentence, re.IGNORECASE)
    )


def _excused_effort(sentence: str, match: Match[str]) -> bool:
    """Somebody being asked by a machine, or care that a mechanism makes needless."""
    before = sentence[: match.start()]
    if re.search(
        (
            r"\b(?:instead of|rather than|without having to|no need to|without (?:needing|"
            r"relying)|not rely on|nobody has to|no one has to|does not depend on|no longer (?:has|"
            r"have|need|needs) to)\b[^.,;]*$"
        ),
        before,
        re.IGNORECASE,
    ):
        return True
    words = match.group().casefold()
    if re.match(r"(?:make sure|ensure|we |the team)", words):
        return is_concrete(sentence) and not re.search(
            r"careful|attention|remember|aware|double|utmost|effort", sentence, re.IGNORECASE
        )
    if words.startswith("follow"):
        return bool(
            re.search(r"\b(?:followed|we follow(?:ed)?|responders? follow\w*)\b", sentence, re.IGNORECASE)
        )
    return words.startswith(("warn", "tell", "remind", "ask")) and bool(
        re.search(
            (
                r"\b(?:bot|tool|job|script|alert|banner|page|form|prompt|automatically|cli|"
                r"pipeline|webhook|hook|linter|ci)\b"
            ),
            before,
            re.IGNORECASE,
        )
    )


PROMISE_RULES = (
    Wording(rule="effort-only", scopes=IN_BOTH, patterns=lower(_EFFORT), unless=_excused_effort),
    Wording(
        rule="weak-action",
        scopes=IN_ACTIONS,
        patterns=lower(_WEAK),
        unless=lambda sentence, _match: is_concrete(sentence),
    ),
    Wording(rule="ai-unowned", scopes=IN_ACTIONS, patterns=lower(_UNOWNED)),
    Wording(rule="vague-when", scopes=IN_ACTIONS, patterns=lower(_VAGUE_WHEN), unless=_excused_when),
    Wording(
        rule="no-measure",
        scopes=IN_ACTIONS,
        level=Level.HINT,
        patterns=lower(_NO_MEASURE),
        unless=lambda sentence, _match: is_concrete(sentence),
    ),
    Wording(
        rule="eye-check",
        scopes=IN_ACTIONS,
        level=Level.HINT,
        patterns=lower(
            r"\b(?:manual(?:ly)? (?:check|verify|review|inspect|confirm|monitor|test)"
            r"\w*|(?:check|verify|inspect|confirm|review|compare|monitor)\w* (?:\w+ )"
            r"{0,6}?(?:manually|by eye|by hand|visually)|eyeball\w*|visual(?:ly)? (?:check|"
            r"inspect)\w*)\b"
        ),
        unless=lambda sentence, match: bool(
            re.search(
                r"\b(?:instead of|rather than|replac\w+|remov\w+|eliminat\w+|automat\w+|without|no)\b[^.]*$",
                sentence[: match.start()],
                re.IGNORECASE,
            )
        ),
    ),
    Wording(
        rule="animated",
        scopes=IN_BOTH,
        level=Level.HINT,
        patterns=lower(
            r"!{3,}|\?!|!\?|\b(?:ridiculous(?:ly)?|i can(?:'t|not) believe|unbelievabl[ey]|"
            r"unacceptable|insane(?:ly)?|absurd(?:ly)?|wtf|outrageous|shameful|embarrassing(?:ly)"
            r"?|disgraceful|inexcusable|appalling|pathetic|a joke|crazy|terribl[ey]|"
            r"horribl[ey]|inconceivable|unforgivable)\b"
        ),
    ),
    Wording(
        rule="minimiser",
        scopes=IN_BOTH,
        level=Level.HINT,
        patterns=lower(
            (
                r"\b(?:obviously|needless to say|of course,?|everyone knows|anyone (?:can|"
                r"could) see|simply(?! connected))\b"
            ),
            (
                r"\b(?:should|could|can|need(?:ed|s)? to|had to|have to|you|we|they|he|she)"
                r" just\b(?! (?:as|before|after|under|over|one|two|now|been|about))|^\W*just (?:add|"
                r"fix|restart|run|do|check|use|be|follow|remember|put|set|make)\b"
            ),
        ),
    ),
)
