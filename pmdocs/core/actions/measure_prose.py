"""Polite prose below a heading for measures: what was put in place, what was thought of, two promises in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmdocs.core.actions.date_grammar import WRITTEN, is_japanese
from pmdocs.core.actions.promises import undertakes
from pmdocs.core.actions.work_verbs import DID

_FOUND_OUT = r"had|identified|learned|found|knew|discussed|investigated|noticed|discovered|planned|asked|required|requested|started|begun|reported|informed|caused|triggered|affected|missed|given|made|known|got|gave|considered|followed|decided|required|limited|used|reached|confirmed|observed|rolled|reverted|restarted|restored"
_DEED = rf"(?!(?:{_FOUND_OUT})\b|notif|communicat|contact|resolv|clos|publish|address|stabili|thank|apologi)(?:{DID}|inspected|exchanged|swapped|suspended|corrected|rewritten|halted|re-?trained|re-?scheduled)"
_NO_DEED = r"(?!.*\b(?:because|which (?:caused|led|meant|broke)|causing|led to|leading to|resulting in|not|never|only|no longer had|too|had been|before the (?:incident|outage)|but|mitigations?|restor\w+|recover\w*|back to normal|returned to normal)\b|.*n['’]t\b)"
_LEAD = r"(?:(?:immediately|directly|right|shortly|soon)? ?(?:after|following) (?:the |this )?(?:incident|outage|event|failure)|since then|meanwhile|in the meantime|as (?:a first|an immediate) (?:step|measure)|(?:as well|also|furthermore|moreover|in addition|finally|first|second)),? "
_PUT_IN_PLACE = re.compile(
    rf"{_NO_DEED}(?:{_LEAD})?(?:"
    rf"we (?:(?:have|['’]ve)(?: also| already| now| since)* )?{_DEED}\b"
    rf"|(?!(?:it|they|this|that|there|what|which|we|i)\b)(?:(?!(?:that|which|who|whose|if|when|where|why|how|what)\b)[\w/'’`.,-]+ ){{1,14}}?(?:(?:has|have)(?: now| since| also| already)* been (?:\w+ly )?{_DEED}\b|(?:was|were) (?:\w+ly )?(?P<past>{_DEED})\b)"
    r"|(?:[\w/'’`.-]+ ){1,8}(?:is|are) (?:running|active|enabled|in place|live|in use|in force|switched on|back on)(?: again| now)? since \S)",
    re.IGNORECASE,
)
_SAME_DAY = re.compile(r"\b(?:the )?same (?:day|night|evening|week)\b", re.IGNORECASE)


def put_in_place(sentence: str) -> bool:
    """Whether an English sentence tells what was done for good: ``… has been added to the checks``, ``… was replaced on 4 May``.

    What simply *was* done needs a day: the text may as well tell what was wrong.
    """
    found = None if is_japanese(sentence) else _PUT_IN_PLACE.match(sentence.strip())
    if found is None or undertakes(sentence) or _ONLY_FILED.search(sentence):
        return False
    return not found["past"] or bool(WRITTEN.search(sentence) or _SAME_DAY.search(sentence))


_ONLY_FILED = re.compile(r"\b(?:tickets?|issues?|stor(?:y|ies)|cards?|backlog)\b", re.IGNORECASE)
_THOUGHT_OF = re.compile(
    r"(?:(?:finally|in addition|as well),? )?(?:(?:we|they|(?:some|many|several|a few)(?: of (?:you|our customers))?(?: customers| users| people)?|(?:the|our) (?:committee|board|team|group|users?|customers?|review|meeting)|customers|users)"
    r"(?:['’]ve| have| had)?(?: also| even| briefly| again| been| were)* (?:looked (?:at|into)|considered|discussed|thought (?:about|of)|asked|evaluated|examined|debated|suggested|proposed)"
    r"|it (?:was|has been) (?:also )?(?:suggested|proposed|discussed|considered))\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"(?:^|(?<=[.!?;:] )|(?<=, )|(?<= and )|(?<= but ))(?:(?:but|and|however,?|so) )?(?:(?:we|they|the \w+|it|this|that)(?:['’]ve| have| has| was| is| are)? )?(?:(?:therefore|however|finally|also|then) )*"
    r"(?:decided (?:against|not to)|not (?:planned|foreseen|pursued|supported|adopted|accepted|going to)|(?:do|does) not (?:plan|intend|support)|(?:don|doesn)['’]t (?:plan|intend)|(?:will not|won['’]t) (?:do|pursue|be (?:done|pursued|followed))|rejected|declined|ruled (?:it|this|that) out|have no plans?|said no)\b",
    re.IGNORECASE,
)


def decided_against(text: str) -> bool:
    """Whether a paragraph tells what was thought of and that nobody will do it: ``We also looked at …. We decided against it.``.

    Where it goes on with what will be done instead, that is what it tells.
    """
    if _THOUGHT_OF.match(text) is None or not (found := _AGAINST.search(text)):
        return False
    return not any(map(undertakes, _SENTENCE_END.split(text[found.end() :])[1:]))


def instead_of(text: str) -> Iterator[int]:
    """Where a sentence that refuses goes on with what is promised instead: ``We decided against it, but we will …``."""
    found = _AGAINST.search(text) if _THOUGHT_OF.match(text) else None
    for cut in _INSTEAD.finditer(text, found.end()) if found else ():
        if undertakes(text[cut.end() :]):
            yield cut.end()


_INSTEAD = re.compile(r", (?:so|and|but) (?=we\b)")
_SENTENCE_END = re.compile(rf"(?<=[.!?])\s+|{_INSTEAD.pattern}")
_AND_WE = re.compile(
    r",? and (?=we(?:['’]ll| will|(?:['’]re| are)(?: also| now)? (?!able\b|confident\b|happy\b)\w+ing)\b)",
    re.IGNORECASE,
)


def second_promises(text: str, start: int, end: int) -> Iterator[int]:
    """Where in a sentence another promise begins: ``We will publish the figures, and we'll let customers subscribe``."""
    said = text[start:end]
    if both := _EACH_THEIRS.fullmatch(said.strip()):
        yield text.index(both["second"], start)
    for cut in _AND_WE.finditer(said):
        if undertakes(said[: cut.start()]) and undertakes(said[cut.end() :]):
            yield start + cut.end()


_UNTIL_JA = r"[^。、はが]{0,24}?(?:\d|末|中旬|上旬|下旬|[今来]週|[今来]月)[^。、はが]{0,30}?"
_EACH_THEIRS = re.compile(
    rf"[^。、はが]{{2,24}}は[ \u3000]?[^。、はが]{{1,14}}が{_UNTIL_JA}(?:[いきしちにみりえけせてねべめれぎび])、(?P<second>[^。、はが]{{2,24}}は[ \u3000]?[^。、はが]{{1,14}}が{_UNTIL_JA}[うくすつぬむるぶぐ])。?"
)
"""``一覧は西尾が10月末までに作り、監視設定は野口が11月中旬をめどに行う。``: who does which until when, twice in a sentence."""


def tells_each(text: str) -> bool:
    """Whether a text begins with such a sentence, the first half of which promises as the second does."""
    return _EACH_THEIRS.match(text.strip()) is not None


def without_joint(text: str, start: int, end: int) -> int:
    """Where a part of a text ends without the ``, and`` or ``, but`` that joined the next one to it."""
    found = _JOINT.search(text[start:end]) if end < len(text) else None
    return start + found.start() if found else end


_JOINT = re.compile(r",? (?:and|but|so)\s*$", re.IGNORECASE)
