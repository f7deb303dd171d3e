"""Which comments beside an item may say why it changed: not thanks, proposals, questions or work for somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.comments.cues import PREFIXES
from pmdocs.core.comments.kinds import kind_of
from pmdocs.core.comments.quoted import own_words
from pmdocs.core.comments.threads import Post, Thread

_BECAUSE = re.compile(
    r"\b(?:because|since|due to|owing to|on account of|caused by|as (?:the|we|our|they|there|it(?:'s| is)|legal|he|she))\b"
    r"|^\W*(?:why|reason|理由|変更理由)\s*:|ため(?![しす])|ので(?!す|しょ|は|も)|の都合|せいで|に伴い|につき|により|によって|だから|(?:です|ます|[いたる])から(?=[、。\s]|です|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""A clause that says why, in whichever kind of post."""

_CAUSE = re.compile(
    r"\b(?:wait(?:ing|s)?|await\w*|block(?:ed|er|s|ing)|depend\w*|late|delay\w*|leave|holiday|vacation|ill|sick|absent|away|off|on call"
    r"|freeze|frozen|budget|capacity|bandwidth|under-?staffed|short(?:age| of| on)|busy|priorit\w+|no longer|not needed|unneeded"
    r"|unnecessary|obsolete|duplicat\w+|superseded|replaced|merged|covered by|decided|agreed|until|hiring|outage|no time|missing|first|after the|before (?:we|it|this|that))\b"
    r"|待ち|待って|待つ|未着|届か|遅れ|遅延|不足|不在|休暇|休職|育休|産休|異動|退職|凍結|優先|依存|ブロック|不要|重複|廃止|中止|統合|置き換え"
    r"|足り|終わらな|終わって|決ま|多忙|忙し|手が回ら|延びた|停止中",
    re.IGNORECASE,
)
"""Words of usual causes; in a request they are part of what is asked for."""

_ASKS_FOR = re.compile(
    r"^\W*(?:(?:[A-Za-z]+-\d+(?:/AI-\d+)?|(?!(?:We|It|This|That|They|The)\b)[A-Z][a-z]+)\s*[:,]?\s+)?(?:please|pls|kindly|could|can|would|should|kudos|thanks|thank|great"
    r"|nice|good (?:job|work|catch|wording|idea)|love|well done|you (?:should|could|may|might)|consider|compare|check|review|mention|link|add|rename|reword|rephrase|clarify|specify|describe)\b"
    r"|(?:てください|て下さい|でください|お願いします|お願いいたします|ほしいです|欲しいです|ましょう|いかがでしょう|どうでしょう"
    r"|ありがとうございま(?:す|した)|素晴らしい(?:です)?|すばらしい(?:です)?)[\s。!！]*$",
    re.IGNORECASE,
)
_ABOUT_CHANGE = re.compile(
    r"\b(?:why|reason|moved?|moving|postpone\w*|defer\w*|due|date|deadline|priority|later|dropped|lowered|slip\w*)\b"
    r"|なぜ|何故|なんで|どうして|理由|延期|変更|期日|期限|優先度|遅れ|見送",
    re.IGNORECASE,
)
_OTHER = frozenset({"kudos", "suggestion", "question", "action"})


def explaining_posts(thread: Thread) -> tuple[Post, ...]:
    """Posts of a thread by people, about an item, that may say why the item changed.

    Whatever has a clause with a cause may. Replies to a question about the change may in any words; those to thanks, a
    proposal or another question say nothing of it.
    """
    return tuple(_explaining(thread))


def _explaining(thread: Thread) -> Iterator[Post]:
    opens = _may_explain(thread)
    if opens:
        yield thread.head
    asks = _ABOUT_CHANGE.search(thread.head.text) is not None and _is_question(thread)
    for reply in thread.replies:
        alone = replace(thread, head=reply, replies=(), assignee=None)
        if asks or gives_cause(reply.text) or (opens and _may_explain(alone)):
            yield reply


def _may_explain(thread: Thread) -> bool:
    text = own_words(thread.head.text)
    if gives_cause(text):
        return True
    verdict = kind_of(thread)
    is_other = verdict.kind in _OTHER and verdict.confidence != "low"
    return not is_other and not _is_question(thread) and _ASKS_FOR.search(text) is None


def _is_question(thread: Thread) -> bool:
    text = own_words(thread.head.text)
    return text.endswith("?") or kind_of(thread).kind == "question"


def gives_cause(text: str) -> bool:
    """Whether a post has a clause or words that say why, and does not say of itself that it is something else."""
    plain = own_words(text)
    if any(PREFIXES[kind].search(plain) for kind in ("kudos", "suggestion", "question", "action")):
        return False
    if _BECAUSE.search(plain):
        return True
    return _CAUSE.search(plain) is not None and _ASKS_FOR.search(plain) is None
