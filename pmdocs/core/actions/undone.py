"""Sentences that tell of something done, and not of the work: it was put off, given up, handed on, or only begun or talked about.

``延期しました。`` behind an action, ``Moved to the backlog.`` below its heading. What the action itself speaks of is the
work: ``Extend the retention`` - ``Extended to 30 days``.
"""

from __future__ import annotations

import re

_LATER = r"(?:the )?(?:next|later|q[1-4]|h[12]|20\d\d|backlog|icebox|roadmap|another|other|a different|a separate|different|phase|team|out of|fy)\b"
_ALONE = (
    r"(?:rejected|dropped|deferred|postponed|delayed|abandoned|cancell?ed|shelved|suspended|paused|parked|blocked|started|begun|began|reassigned|assigned"
    r"|proposed|planned|scheduled|rescheduled|escalated|withdrawn|declined|waived|descoped|discussed|considered|decided|extended|lowered|slipped|stopped|agreed|requested|turned down|ruled out|put (?:off|on hold))"
)
_BEFORE = r"(?:(?:we|it|this|they|the team|(?:the |this )?work)(?:'ve| have| has| was| were| is| had)?(?: been)? )?(?:(?:since|now|later|then|already|again|but|and|\w+ly) )*"
_THE = r"(?:the |its |our |an? |this )?"
_TICKET = r"(?:ticket|issue|task|card|story)s?"
_UNDONE = re.compile(
    rf"\W*{_BEFORE}(?:(?:considered|discussed|reviewed|tried|proposed)(?: it| this)?,? (?:and|but) (?:then )?)?(?:"
    rf"(?P<verb>{_ALONE})(?: it| this| ideas?)?(?=\W*$|[,;.:(]| (?:to|until|till|for|by|in|after|against|from|due|because|as|with|over|not|at|that|on)\b)"
    rf"|(?P<moved>moved|pushed|carried over|handed|handed over|transferred|merged|folded|rolled|closed) (?:it |this |that )?(?:over |out |back )?(?:(?:in)?to |in |for |with )?{_LATER}"
    r"|(?P<gone>removed from (?:the )?(?:scope|plan|list|backlog|sprint|roadmap)|(?:replaced|superseded) by\b|asked (?:the|for|whether|if)\b|tried,? (?:but|and)\b|failed\b|accepted (?:the |this )?risk"
    r"|(?:added|put|placed|moved) (?:it |this |back )?(?:in|on|to|into|onto) (?:the |our )?(?:backlog|roadmap|icebox|list|agenda)|in (?:the )?(?:backlog|icebox)|owned by\b|no longer (?:planned|needed|required|wanted|pursued)"
    r"|(?:marked|flagged|labell?ed) as (?:low|p[0-4]|not|won'?t|dup\w*|later)\b|(?:changed|set|lowered|moved|dropped) to p[0-4]\b|reprioriti[sz]ed"
    rf"|(?:moved|extended|changed|updated|lowered|shifted|revised|pushed(?: back)?|postponed|delayed) {_THE}(?:due|deadline|priority|owner|date|plan|schedule|target|eta|assignee)\b"
    rf"|(?:created|filed|opened|raised|logged) {_THE}(?:\w+ )?{_TICKET}\b))|\W*{_THE}(?:\w+ )?{_TICKET} (?:(?:was|is|has been) )?(?:created|filed|opened|raised|logged)\b",
    re.IGNORECASE,
)
_UNDONE_JA = re.compile(
    r"(?:(?P<verb>見送|却下|延期|中止|中断|保留|断念|棚上げ|先送り|後回し|繰り?越|持ち?越|検討|依頼|起票|着手|失敗|相談|協議|承認|申請|提案|打診|要望|諦め|あきらめ|取りやめ|取りやめに|やめ|取り?下げ|移管|引き?継)"
    r"|(?P<later>(?:バックログ|来|次|翌|別)[^。、を]{0,8}(?:に|へ)(?:回|移|送|変更))|(?P<plan>(?:期限|期日|納期|予定|日程|優先度|担当者?)[をは](?:延ば|延長|下げ|替え|変え|変更|見直|遅ら))|(?P<never>しない(?:こと)?|ないこと|せず))"
    r"(?:と|に|を|り|い)?(?:する)?(?:こと(?:に|と)?)?(?:[しさ]れ|し|さ|っ|い|になっ|となっ)?(?:まし)?[ただ](?:[（(][^（）()]*[)）])?[。.!！\s]*$"
    r"|(?:へ|に)引き?継ぎ?済み?(?:です)?(?:[（(][^（）()]*[)）])?[。.!！\s]*$"
)
_PARTS_JA = re.compile(r"[。→⇒…\u3000\n:：]|(?<=[)）])\s*|\.\s|\s[-–—]\s")
_PARTS = re.compile(
    r":\s|\s[-–—…]\s|(?<=[.!?;])\s|\n|\v|\s(?=(?:this|it) (?:was|has been|is) )", re.IGNORECASE
)
_PUT_OFF_JA = re.compile(r"見送|却下|延期|保留|断念|棚上げ|先送り|後回し|繰り?越|持ち?越")
_PLANNED_JA = re.compile(r"(?:[るすくむうつぶぐ]|こと|予定)(?:が|けど|も|件)?$")
_CLAUSE_JA = re.compile(r"[、\s]|は(?=[^、\s]*$)")


def leaves_undone(text: str, action: str = "") -> bool:
    """Whether a sentence beside an action tells that something else was done than the work; ``action`` is what was to be done."""
    text = text.replace("’", "'").strip()
    if found := _UNDONE.match(text):
        verb = found["verb"] or found["moved"] or ""
        return not verb or verb[:5].casefold() not in action.casefold()
    told = _UNDONE_JA.search(text)
    return told is not None and _is_undone(told, text[: told.start()], action)


def _is_undone(told: re.Match[str], before: str, action: str) -> bool:
    """With an object of its own it is a deed: 「配信を中止した」; 「更改を延期した」 is none; what the action speaks of is the work."""
    verb = told["verb"] or ""
    has_object = "を" in _CLAUSE_JA.split(before)[-1] and not _PUT_OFF_JA.match(verb)
    return not verb or not (has_object or verb[:2] in action)


def ends_undone(text: str) -> bool:
    """Whether a line ends so behind what was to be done; within a Japanese sentence only what is put off or refused counts."""
    *before, last = [part for part in _PARTS.split(text.strip()) if part.strip()] or [""]
    if before and leaves_undone(last, " ".join(before)):
        return True
    told = _UNDONE_JA.search(text.strip())
    if told is None:
        return False
    said = text.strip()[: told.start()]
    *parts, last = _PARTS_JA.split(said)
    action = " ".join(parts)
    if action.strip(" -"):
        return _is_undone(told, last, action)
    *clauses, _ = _CLAUSE_JA.split(said)
    planned = "".join(clauses).strip()
    is_planned = any(_PLANNED_JA.search(clause.strip()) for clause in (planned, *clauses))
    is_put_off = not told["verb"] or _PUT_OFF_JA.match(told["verb"])
    return bool(is_put_off or (planned and is_planned)) and _is_undone(told, said, planned)


_TICKETS = (
    r"(?:tickets?|issues?|tasks?|cards?|stor(?:y|ies)|plans?|proposals?|drafts?|ideas?|notes?|pull requests?)"
)
_TALKED = re.compile(
    r"\W*(?:(?:we|i|they|the team)(?:'ve| have)? )?(?:(?:also|already|now|since|then|got|\w+ly) )*(?:"
    r"(?P<verb>started|began|begun|planned|prepared|drafted|designed|proposed|requested|scheduled|discussed|considered|decided|assigned|asked|shared|reported"
    r"|evaluated|assessed|explored|investigated|researched|looked|reviewed|analy[sz]ed|learn(?:ed|t)|identified|contacted|e-?mailed|followed up|experimented|worked|prioriti[sz]ed|informed|notified|clarified|arranged)\b"
    rf"|(?:created|opened|filed|raised|logged|wrote|sent|added|submitted) (?:[\w-]+ ){{0,4}}?(?P<paper>{_TICKETS})\b"
    rf"|(?P<later>added|moved|pushed|shifted|put)\b[^.!?]*? to (?:the (?:backlog|agenda|list|roadmap)\b|{_LATER}))",
    re.IGNORECASE,
)
_TALKED_JA = re.compile(
    r"(?:(?P<verb>着手|開始|始め|計画|準備|検討|調査|分析|確認|議論|相談|協議|打診|提案|依頼|申請|要望|共有|報告|起票|調整|手配|(?:案|資料|計画書|チケット|課題)を(?:作成|提出|登録|用意))(?:を)?(?:[しさ]れ|し)?(?:まし)?(?:た|済み?)|ようとし(?:まし)?た)(?:です)?[。.\s]*$"
)


def talks_only(text: str, task: str) -> bool:
    """Whether words that may tell of work done tell only that a known task was begun, planned, asked for or talked about.

    ``Asked Bob to bound the retries`` does not end ``Bound the retries``, though it ends ``Ask Bob to …``. A task that
    said so while it was open goes on doing so.
    """
    text, task = (each.replace("’", "'").strip() for each in (text, task))
    found = _TALKED.match(text) or _TALKED_JA.search(text)
    if found is None:
        return False
    if _TALKED.match(task) or _TALKED_JA.search(task):
        return True
    said = next(filter(None, found.groupdict().values()), "").casefold()
    stem = re.escape(_STEM.sub("", said)[:4])
    return not said or re.search(rf"(?<![a-z]){stem}", task, re.IGNORECASE) is None


_STEM = re.compile(r"(?:ed|t|an|un)$")
