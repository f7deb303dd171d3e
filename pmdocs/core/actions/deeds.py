"""Whether a sentence tells of work that was done, or that somebody is at it: ``Switched to …``, ``We are rewriting …``."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.partial_states import PARTLY_JA, is_in_part, is_tried_only, told_with
from pmdocs.core.actions.promises import (
    PAST_JA,
    PLEASANTRY_JA,
    begins_like_work,
    is_decided,
    is_owed,
    is_promise,
    without_remark,
)
from pmdocs.core.actions.undone import ends_undone
from pmdocs.core.actions.work_verbs import DID, IMPERATIVE, QUALITIES
from pmdocs.core.vocabulary import parse_status


def is_past(text: str) -> bool:
    """Whether a Japanese line tells of something that was done: ``拡張した（11/5 完了）``."""
    return bool(PAST_JA.search(without_remark(text.strip())))


_DONE = re.compile(
    rf"(?:(?:we|i|the team|our team)(?:'ve|\s+have|\s+has|\s+had)?\s+)?(?:also\s+|already\s+|now\s+|since\s+|\w+ly\s+)*"
    rf"(?:(?:{QUALITIES})\s+(?:(?:the|an?|our|all|this|that|these|those|its|each|every|from|to|in|with)\b|`)|(?:{QUALITIES})\s+\S*[./]\w|(?!(?:{QUALITIES})\b)(?:{DID})\b)",
    re.IGNORECASE,
)
_DISCOVERED = r"(?:had\b|identif|learn|found\b|f[oi]nd|underst|kn[eo]w|discuss|investigat|notice|realiz|realis|decid|discover|organi[sz]|revert|roll|restart|restor|mitigat|see\b|saw\b|taken\b|took\b|made\b)"
_WE_DID = re.compile(
    rf"(?:(?:\w+ly,?|first|second|third|then|also|since then|as a result),?\s+)*(?:we|i|our team|the team)(?:'ve|\s+have|\s+had)?\s+"
    rf"(?:also\s+|already\s+|now\s+|since\s+|\w+ly\s+)*(?!{_DISCOVERED})(?:{DID})\b",
    re.IGNORECASE,
)


def has_done(text: str) -> bool:
    """Whether a paragraph's first sentence tells what somebody did about it: ``We have audited …``, ``…を修正しました。``."""
    first = re.split(r"(?<=[.!])\s|(?<=。)", text.replace("’", "'").strip(), maxsplit=1)[0]
    if is_japanese(first):
        first = without_remark(first.rstrip("。")) or first
        return bool(_DONE_WORK_JA.search(first)) and not PLEASANTRY_JA.search(first)
    return bool(_WE_DID.match(first))


_ALREADY_BEEN = re.compile(
    r"(?!(?:it|they|this|that|these|those|there|which|who|we|i)\b)(?:(?!(?:that|which|who|if|when|because|since|while|as|once|until|not|no|never)\b)[\w/'`.-]+ ){1,8}"
    rf"(?:has|have) (?:already|since|now|also) been (?:\w+ly )?(?!{_DISCOVERED}|resolv|fix|address|notif|inform|communicat|confirm|report|clos|publish|updat|reach|stabili|start|required|planned|proposed|scheduled|limited|shared)(?:{DID})\b",
    re.IGNORECASE,
)


def has_already(text: str) -> bool:
    """Whether a paragraph's first sentence tells what was put in place for later: ``A reminder has already been added …``."""
    return " been " in text and _ALREADY_BEEN.match(text.strip()) is not None


_DONE_WORK_JA = re.compile(
    r"(?:追加|修正|変更|強化|改善|導入|設定|実装|整備|削除|移行|構築|交換|更新|増設|見直|自動化|分離|適用|実施|対応|停止|廃止|徹底|周知|有効化|無効化|登録|切り?戻|切り?替え|整理|改訂|改定|改修|直|作成|配布|配備|拡張|拡大|拡充|縮小|延長|短縮|分割|統合|遮断|制限|禁止|制定|掲載|付与|点検|増強|引き?上げ|引き?下げ|差し?替え|入れ?替え|増や|減ら|外)"
    r"(?:しました|致しました|いたしました|(?<!着手)(?<!開始)済み?|を(?:行い|実施し|完了し)ました|した|完了)(?:[、,][^。]{0,12})?。?$"
    r"|を[^。、]{0,24}(?:引き?上げ|引き?下げ|切り?替え|入れ?替え|差し?替え|設け|加え|変え|改め|揃え|載せ|取り付け|備え|整え|定め|広げ|高め|早め|分け|やめ)(?:まし)?た。?$"
)
_HAS_BEEN = re.compile(
    r"(?:(?!\b(?:when|that|which|who|if|because|since|after|where)\b)[^.!?]){2,160}?\b(?:(?:has|have)(?:\s+(?:now|already|since|also))?\s+been|was|were)(?:\s+\w+ly)?\s+(?:(?:re-)?\w+(?:ed|en|wn|ut|ilt|ept|one)|set|made|sent|run)\b(?!\s+to\s+be)",
    re.IGNORECASE,
)
_PARTLY = re.compile(rf"{PARTLY_JA}(?:み|です|である)*[。.]?$")
_DONE_JA = re.compile(
    r"(?:(?<![てで]い)(?<=[しいれげけせてめべえき])た|(?<!なか)(?<!だ)った|んだ|(?<!着手)(?<!開始)済み?(?:です|である)?|完了してい(?:る|ます))[。.]?$"
)


def is_done(text: str) -> bool:
    """Whether the first sentence tells of work that was done: ``Switched to …``, ``閾値を下げた。``."""
    whole = text.replace("’", "'").strip()
    text = without_remark(whole)
    if is_japanese(text):
        if not (done := _DONE_JA.search(text)) or _PARTLY.search(text):
            return False
        if _TICKET_MADE.match(text) or is_decided(text):
            return False
        told, before = told_with(text, done.group())
        return not is_in_part(told + whole[len(text) :], before)
    if _TICKET_MADE.match(text) or _HAD_TO.match(text) or _BUT_NOT.match(text):
        return False
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    if (IMPERATIVE.match(text) and not _DONE.match(text)) or _OF_THINGS.match(text):
        return False
    if (has := _WE_HAVE.match(first)) and not _FOUND_OUT.match(first):
        return not has["meant"]
    return bool(_DONE.match(text) or (_HAS_BEEN.match(first) and not is_owed(first)))


_BUT_NOT = re.compile(
    r"[^.!?]{4,200}?,? but (?:(?:we|i|they|have|has) )?(?:did(?:n't| not)|have(?:n't| not)|has(?:n't| not)|not|never|still (?:need|have|must)|(?:is|are) (?:not|still))\b",
    re.IGNORECASE,
)
"""``I removed the cache, but did not look for another``: what is left is the work."""
_HAD_TO = re.compile(r"(?:(?:we|i|they) )?had to\b", re.IGNORECASE)
_OF_THINGS = re.compile(
    r"\w+ed (?:(?!(?:an?|and|by|for|from|in|of|on|our|so|that|the|to|when|which|with)\b)[\w-]+ ){1,3}(?:should|must|will|needs? to|ha(?:s|ve) to) be\b",
    re.IGNORECASE,
)
"""``Expired grants must be renewed``: the first word tells what the grants are."""
_DELIVERED = re.compile(
    r"(?:[^.!?]|\.(?=\w)){0,160}?\b(?:was|were|is now|are now|(?:has|have)(?: now| since| also)? been)(?: \w+ly)? (?:merged|deployed|addressed|resolved|fixed|completed|implemented|rolled out|shipped|released|closed|done|finished)\b"
    r"|[^。]*?(?:対応|修正|実施|反映|適用|リリース|マージ|デプロイ|完了|解決|導入|実装|展開)(?:済み?|しました|した|されました|された|を?完了)",
    re.IGNORECASE,
)
_NOT_WHOLLY = re.compile(
    r"\b(?:not|partial\w*|partly|until|except|reverted|rolled back|if|once|when|should|will be)\b|n['’]t\b|一部|未|予定|見込|切り戻|差し?戻",
    re.IGNORECASE,
)


def tells_delivery(text: str) -> bool:
    """Whether the first sentence of an update says that the work was delivered: ``OPS-12 was merged …``."""
    first = re.split(r"(?<=[.!])\s|(?<=。)", text.strip(), maxsplit=1)[0]
    return _DELIVERED.match(first) is not None and not _NOT_WHOLLY.search(first)


_PASSIVE = re.compile(
    r"(?:the )?(?!(?:to|no|not|all|any|each|every)\b)(?:(?!(?:to|should|must|will|be|being|is|are|get|when|if|that|which|who|until|not|have|has)\b)[\w/'`.-]+ ){1,4}"
    r"(?:updated|fixed|added|changed|removed|replaced|introduced|implemented|deployed|created|enabled|disabled|increased|patched|corrected|rewritten|migrated|upgraded|adjusted|refactored)"
    r"(?=\s+(?:to|so|with|in|for|from|on|across)\b)",
    re.IGNORECASE,
)


def tells_passive(text: str) -> bool:
    """Whether a line tells what was done without saying *was*, which among orders is no order: ``Script updated to …``."""
    return _PASSIVE.match(text) is not None and not begins_like_work(text)


_TICKET_MADE = re.compile(
    r"(?:(?:an?|the|new|two|\d) )?(?:new )?(?:(?:jira|github|follow-?up|backlog) )?(?:tickets?|issues?|stor(?:y|ies)|cards?)\b[^.:;]{0,60}?\b(?:was|were|has been|have been) (?:created|filed|opened|added|raised|logged)\b.*\b(?:to|for)\b"
    r"|(?:we|i)(?:'ve| have)? (?:also |already )?(?:created|filed|opened|added|raised|logged) (?:an?|the|new|two|\d) (?:new )?(?:(?:jira|github|follow-?up|backlog) )?(?:tickets?|issues?|stor(?:y|ies)|cards?)\b.*\b(?:to|for)\b"
    r"|[^。]{0,60}(?:チケット|課題|イシュー|issue)を(?:起票|作成|登録)(?:した|しました|済み?)",
    re.IGNORECASE,
)
"""``A ticket was created to …``: that the work is planned, and not that it is done."""
_ONLY_MEANT = r"(?:planned|scheduled|proposed|decided|agreed|considered|discussed|requested|asked|started|failed|struggled|needed|wanted)\b"
"""What somebody has done who has not done the work."""
_WE_HAVE = re.compile(
    rf"(?:we|i)(?:'ve|\s+have)\s+(?:also\s+|already\s+|now\s+|since\s+|\w+ly\s+)*(?:(?P<meant>{_ONLY_MEANT})|[a-z]+ed\b)",
    re.IGNORECASE,
)
"""``We have purchased …``: somebody did it, whatever the verb."""
_FOUND_OUT = re.compile(
    r"(?:we|i)(?:'ve|\s+have)\s+(?:\w+ly\s+)*(?:identified|noticed|observed|learned)\b", re.IGNORECASE
)
"""Who found something has done nothing about it yet, unless the sentence goes on."""


def begins_in_past(text: str) -> bool:
    """Whether a text begins with what may have been done: ``Limited …`` also describes what is wanted."""
    return bool(_BEGINS_IN_PAST.match(text)) and not _HAD_TO.match(text)


def tells_own_deed(text: str) -> bool:
    """Whether a line tells what somebody did, and not only what happened: ``Added …``, 「…を追加した」; ``the alert was missed``."""
    return begins_in_past(text) or has_done(text)


_BEGINS_IN_PAST = re.compile(rf"(?:{DID})\b", re.IGNORECASE)
_GOING_ON = re.compile(
    r"we(?:'ve|\s+have)\s+(?:already\s+)?(?:started|begun)\b|(?:we(?:'re|\s+are)|(?:our|the)(?:\s\w+)?\steam\s+is|currently)\s+(?:also\s+|currently\s+|now\s+|already\s+)?(?!going\b|planning\b)\w+ing\b|.*(?:(?<!予定し)ています|ている最中|中です)[。.]?$",
    re.IGNORECASE,
)
_NOT_YET = (
    r"(?:to|blocked|stuck|stalled|pending|waiting|late|overdue|broken|failing|delayed|postponed|deferred|cancell?ed|obsolete|paused|parked|shelved|rejected|dropped|assigned|planned|scheduled|expected|due|open"
    r"|tracked|requested|proposed|discussed|considered|needed|wanted|suspended|started|re-?opened|under|on hold|in (?:the )?(?:backlog|progress|review|draft|test\w*)|with|at|being|set to|missing|out of|too|less)\b"
)
_HOW_IT_IS = (
    r"(?:\w+(?:ed|en|wn|ut|ilt|ept)|(?:up and )?running|set|in (?:place|prod(?:uction)?|use|force|effect|sync)|live|on (?:by default|everywhere)|available|possible|automatic|mandatory"
    r"|part of|able|gone|stable|green|visible|safe|the same|much|more|less|fully|always|never|only|off by default|\d+)"
)
_NOW = re.compile(
    r"(?!.*\b(?:will|should|must|need|needs|to|nobody|wrong|but (?:not|still|only)|not yet)\b)(?:[^.]|\.(?=\w)){2,80}\b"
    rf"(?:(?:(?<=\bis )|(?<=\bare ))now\s+(?!{_NOT_YET}){_HOW_IT_IS}\b|(?<!\bis )(?<!\bare )(?<!\bbe )now\s+(?!{_NOT_YET})[a-z]"
    r"|no longer\s+(?!(?:to|needed|wanted|required|planned|pursued)\b)[a-z])",
    re.IGNORECASE,
)
"""``The job now fails on a gap``, ``Alerts are now required``: what *is now* under review or in draft is not done."""
_WORKED_ON = re.compile(
    r"(?:(?<=[.!:] )|^)work (?:has (?:already )?(?:begun|started)|is (?:already )?under ?way)\b|(?<=[.!] )(?:we(?:'re|\s+are)\s+(?:currently\s+|already\s+|now\s+)?(?:working on|implementing|in the process of)|work on (?:this|it) (?:is|has)\b|this is (?:currently |already )?(?:in progress|under ?way))",
    re.IGNORECASE,
)
"""A sentence behind the task that says somebody is at it."""
_DONE_LABEL = re.compile(
    r"[^:：。]{4,60}済み?(?:\s*[(（][^()（）]*[)）])?\s*[:：]"
    r"|(?!(?:to be|will be|should be)\b)(?:(?!\b(?:to|will|should|not) be\b)[^:.]){4,60}\b(?:added|documented|restored|enabled|removed|updated|fixed|introduced|implemented|created|deployed):\s"
)
"""``権限の確認済み（8/21）: …``, ``Monthly check added: …``."""
MAX_LABEL = 60
"""Characters before the colon of ``Set up alerting: We have added a check``."""


def progress_of(text: str) -> str:
    """``done`` or ``in_progress`` where the words alone say so: ``Switched to …``, ``We are rewriting …``; else empty."""
    plain = text.replace("’", "'").strip()
    if _GOING_ON.match(plain) or _WORKED_ON.search(plain):
        return "in_progress"
    if ends_undone(plain):
        return ""
    if told := _DONE_LABEL.match(plain):
        return "in_progress" if re.search(PARTLY_JA, told.group()) else "done"
    label, colon, rest = plain.partition(": ")
    if colon and parse_status(label.partition(" ")[0]) == "done" and is_in_part(label):
        return "in_progress"
    is_within = label.count("(") > label.count(")")
    if (
        colon
        and not is_within
        and len(label) <= MAX_LABEL
        and not is_done(label)
        and (has_done(rest) or _DONE.match(rest))
    ):
        return "done"
    if is_done(text) or (_NOW.match(text) and not is_promise(text)):
        return "in_progress" if is_tried_only(plain) else "done"
    return ""
