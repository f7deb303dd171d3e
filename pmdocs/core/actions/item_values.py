"""Values of cells with what people put around them: emoji, remarks in brackets, a second line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from pmdocs.core.actions.beside_done import has_done_alone, says_only_done
from pmdocs.core.actions.cell_words import priority_in_words, state_in_words
from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.partial_states import is_in_part
from pmdocs.core.actions.state_clauses import said_by_clauses
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status

_REMARK = re.compile(r"\s*[(（\[【]([^()（）\[\]【】]*)[)）\]】]\s*")
_DOUBT = re.compile(
    r"未|一部|残|以外|除|予定|見込|待ち|要|ない|後で|あとで|今後|来(?:週|月|期|年)|次(?:回|期|の|スプリント)|仮|割|再開|再発|差し?戻|検討|調整|継続|見送|中止|延期|保留|却下|取り?下げ|(?:対応|作業|進行|実施)中|移管|引き?継"
    r"|\b(?:not|no|un(?!it)\w+|partial\w*|partly|mostly|nearly|moved|transferred|dup|except|pending|todo|almost|but|tbd|won'?t|wont|never|later|soon|next|planned|expected (?:by|in|on)|upcoming|tomorrow|defer\w*|postpon\w*"
    r"|hold|blocked|dropped|cancel\w*|reject\w*|abandon\w*|backlog|wip|draft|reopen\w*|again|eta|will|should|needs?|q[1-4])\b|\bin 20\d\d\b|\bby (?:the )?(?:end|\d|q[1-4]|next)"
    r"|(?<![\d.])(?!100)\d{1,2} ?[%％]|\?|？",
    re.IGNORECASE,
)
"""In a remark these may turn the value round: ``完了（一部未対応）`` and ``Done (next sprint)`` are not done."""
_UNSURE = re.compile(
    r"\b(?:hopefully|probably|maybe|perhaps|presumably|i (?:think|guess|hope|believe)|supposed(?:ly)?|fail(?:s|ed|ing)?|broken|disabled|switched off|wrong \w+|tomorrow)\b"
    r"|\bng\b|たぶん|多分|おそらく|まだ|できず|せず|不具合|エラーあり|戻し|取り?消|依頼|暫定|はず|と思|らしい|あと少し|失敗|効果が?な|無効|(?:デプロイ|リリース|本番|適用|反映|展開|マージ|検証)前",
    re.IGNORECASE,
)
"""In a remark beside *done* these say that nobody knows, or that it came to nothing."""
MAX_CELL = 300
"""Characters; a longer cell tells a story."""
_AROUND = " \t\n*_~`・•:：。.!！"


@lru_cache(maxsize=4096)
def read_word(text: str, parse: Callable[[str], str | None], action: str = "") -> str | None:
    """What a cell means to ``parse``: its whole text, else the text without decoration and harmless remarks.

    A state that is read in one line is read in several: what nobody can read is remembered as one line. What was done
    only in part is in progress; ``action`` is what was to be done.
    """
    value = _read_word(text, parse)
    if value is None and parse is parse_status and (line := " ".join(text.split())) != text:
        value = _read_word(line, parse)
    if parse is not parse_status or value not in {None, "done"}:
        return value
    return _weighed(value, _last_of_change(text) or text, action)


def _weighed(value: str | None, said: str, action: str) -> str | None:
    """*Done* only where all that stands beside it is known to leave nothing."""
    if len(said) > MAX_CELL:
        return value
    if value is None:
        return "done" if says_only_done(said) and not is_in_part(said, action) else None
    is_plain = parse_status(said) == "done" or state_in_words(said) == "done"
    is_left = not is_plain and has_done_alone(said, action) is False
    return "in_progress" if is_left or is_in_part(said, action) else value


def _read_word(text: str, parse: Callable[[str], str | None]) -> str | None:
    value = parse(_last_of_change(text) or text)
    if value is not None or len(text) > MAX_CELL:
        return value
    if parse is parse_status and _SINCE_WHEN.search(text):
        return read_word(_SINCE_WHEN.sub("", text, count=1).strip(" \t,、:：@-–—"), parse)
    remarks = [found.group(1) for found in _REMARK.finditer(text)]
    if parse is parse_status and (other := _other_state(text, remarks)):
        return other
    bare = _REMARK.sub(" ", text).strip(_AROUND)
    beside = (*remarks, bare.partition("\n")[2])
    doubtful = any(map(is_doubtful, beside))
    if parse is parse_status or not doubtful:
        for form in (bare, bare.partition("\n")[0].strip(_AROUND), _last_of_change(bare)):
            if form and form != text and not is_unset(form) and (value := parse(form)) is not None:
                is_unsure = value == "done" and (doubtful or any(map(_UNSURE.search, beside)))
                return None if is_unsure else value
    if parse is parse_status and (ticked := _TICK_FIRST.match(text)) and not _DOUBT.search(ticked[1]):
        return "done"
    lead, bracket, rest = _first_remark(text)
    if (told := _TOLD.match(text)) and not _DOUBT.search(told[2]) and not is_unset(told[1]):
        lead, bracket, rest = told[1].strip(_AROUND), "-", told[2]
    is_led = bracket and lead and not is_unset(lead) and not _DOUBT.search(rest)
    value = parse(lead) if is_led else None
    value = said_by_clauses(text) if value is None and parse is parse_status else value
    return value or (_IN_WORDS[parse](text) if parse in _IN_WORDS else None)


_IN_WORDS: Mapping[Callable[[str], str | None], Callable[[str], str | None]] = MappingProxyType(
    {parse_status: state_in_words, parse_priority: priority_in_words}
)


_SINCE_WHEN = re.compile(
    r"(?:(?<!\s)\s++)?(?:\b(?:on|since|as of)\s+)?(?<![\w/.-])(?:20\d\d([-/.])\d{1,2}\1\d{1,2}(?![\w/-])|(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日(?:に|から|より)?"
    rf"|\d{{1,2}}/\d{{1,2}}(?![\w/-])|{EN_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? 20\d\d)?|\d{{1,2}}(?:st|nd|rd|th)? {EN_MONTH}\b\.?(?: 20\d\d)?(?!\w))",
    re.IGNORECASE,
)
"""``Done 2026-05-22``, ``5月22日に完了``: since when; whether that day has come is for the merge to see."""


def is_doubtful(remark: str) -> bool:
    """Whether what stands beside a value may turn it round."""
    return _DOUBT.search(remark) is not None


def _other_state(text: str, remarks: list[str]) -> str | None:
    """The state that a remark says instead of *done*: ``closed - won't fix``, ``完了（見送り）``, ``Done`` above ``won't do``."""
    told = _TOLD.match(text)
    lead, rest = _REMARK.sub(" ", text).strip(_AROUND), [*remarks]
    if told:
        lead, rest = told[1].strip(_AROUND), [told[2]]
    elif "\n" in text.strip():
        lead, rest = text.strip().partition("\n")[0].strip(_AROUND), [text.strip().partition("\n")[2]]
    if is_unset(lead) or parse_status(lead) != "done":
        return None
    clauses = (re.split(r"[;；,，、。]|\.\s", part, maxsplit=1)[0].strip(_AROUND) for part in rest)
    said = (parse_status(clause) for clause in clauses if not is_unset(clause))
    return next((state for state in said if state not in {None, "done"}), None)


_TICK_FIRST = re.compile(r"\s*(?:✅|☑️?|[✔✓√]️?)\s*(\S.*)$", re.DOTALL)
"""``✅ PR #42``: what it was done by, behind the tick."""
_TOLD = re.compile(r"\s*+([^-–—:：\n]{2,20}?)\s*+[-–—:：]\s++(\S.*)$", re.DOTALL)
"""``DONE - fixed before the ticket was filed``."""


def _first_remark(text: str) -> tuple[str, str, str]:
    """What stands before a bracket, the bracket, and all behind it: ``Done ([[ADR-7]] decision 1)``."""
    found = re.search(r"\s*[(（【]", text)
    return (
        (text[: found.start()].strip(_AROUND), found.group(), text[found.end() :])
        if found
        else (text, "", "")
    )


def _last_of_change(text: str) -> str:
    """What a value became: ``P2 → P1``, ``未着手→対応中``."""
    before, arrow, after = text.rpartition("→")
    return after.strip(_AROUND) if arrow and before.strip() else ""


_LEADS_ON_DONE = re.compile(
    r"^(?!.*\b(?:not|to be|will|would|should|could|must|if|once|when|yet|needs?|next|coming|upcoming|future|later|q[1-4])\b).*\b(?:completed|implemented|finished|done|deployed|applied)(?: so far)?(?: (?:to|in|on|across) [^:.]{1,40})?\W*$"
    r"|^(?!.*(?:未|予定)).*(?:完了|実施|対応|導入|反映)(?:済み?(?:です)?|しました|した)\W*$",
    re.IGNORECASE | re.DOTALL,
)


_IN_PLACE = re.compile(
    r"\b(?:measures?|actions?|changes|fixes|improvements?) (?:already )?(?:implemented|applied|completed|shipped|delivered|(?:put )?in place)\s*$|\bput\b.{0,30}\bmeasures in place\s*:?$|^[\d.)\s]*(?:実施した|実施済みの)|\b(?:guardrails|safeguards|controls) (?:added|introduced)|^\W*what (?:has (?:already )?been|(?:we have|we['’]ve|have we) (?:already )?) ?done\b|^[\d.)\s]*(?:(?:既に|すでに)?講じた対策|対策済み)|^what (?:has |have we |we(?:'ve| have)? )?changed\b",
    re.IGNORECASE,
)


_OF_DONE = re.compile(
    r"\W*(?:\d+[.)]\s*)?(?:(?:already |recently )?(?:completed?|closed|finished|done|resolved|implemented)|(?P<dropped>rejected|cancell?ed|abandoned))"
    r" (?:(?:corrective|preventive|preventative|follow[- ]?up|action|immediate|remediation) )?(?:actions?|items?|points?|follow[- ]?ups?|tasks?|to-?dos?|work|measures?|improvements?|fixes)\W*"
    r"|\W*(?:\d+(?:[.．-]\d+)*[.)、]?\s*)?(?:(?:既に|すでに)?(?:完了|実施|対応|解決|実装|クローズ)(?:した|済みの?|済の?)|終わった)(?:対応策?|対策|アクション(?:アイテム)?|タスク|項目|課題|施策|改善策?|作業|もの|こと)\W*",
    re.IGNORECASE,
)
"""``Completed action items``, ``完了した対応``: what stands below was done."""


def tells_done_items(title: str) -> bool:
    """Whether a line only names items by their being done, ``Completed action items:``, and is none."""
    return _OF_DONE.fullmatch(title.rstrip(":： ")) is not None


_UNDER_WAY = re.compile(
    r"\b(?:underway|under way|in progress|(?:is|are) (?:currently |now )?(?:working on|being worked on))\b",
    re.IGNORECASE,
)


def tells_done(title: str) -> bool:
    """Whether a heading says that what stands below it was put in place."""
    return bool(_IN_PLACE.search(title))


_CARRIED_OUT = re.compile(
    r"^(?:(?:so far|already|since then|to date),? )?we(?: have|['’]ve)(?: already| now| since| so far)*(?: (?:rolled out|shipped|implemented|added|made|deployed|released|introduced|done|completed|put in place|taken|changed|built))?"
    r"(?: (?:so far|already|the following(?: \w+){0,2}))?:\s*$|\w\s*[(（](?:already |all )*(?:carried out|executed|taken|performed|in place)[)）]\W*$",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*(?:に|で)?\s*")


_REFUSES = re.compile(
    r"\W*(?:(?:what|things|ideas|actions|options|proposals|suggestions|recommendations|measures|items) )?(?:(?:we|we['’]re|that we|which we|that were|were) )?(?:(?:considered|discussed|proposed|suggested|raised)(?:,? (?:and|but) |, ))?"
    r"(?:not (?:(?:to be|being|be|been) )?(?:pursued|supported|adopted|accepted|taken (?:up|forward|on|further)|carried forward|doing|done)|decided (?:against|not to do)|(?:will not|won['’]t|are not|aren['’]t) (?:do|doing|be done|going to do)|rejected|turned down|ruled out)"
    r"(?: (?:ideas|actions|options|proposals|suggestions|recommendations|measures|items))?\W*",
    re.IGNORECASE,
)


def refuses(title: str) -> bool:
    """Whether a line above others says that they are not to be done: ``Not pursued``, ``We considered but decided against:``."""
    return len(title) <= MAX_REFUSAL and _REFUSES.fullmatch(title) is not None


MAX_REFUSAL = 80


def stated_status(title: str) -> str:
    """What a heading or a line above says of everything below: ``Immediate actions (completed)``, ``対応済み``."""
    for form in (title, *re.findall(r"[(（\[【]([^()（）\[\]【】]+)[)）\]】]", title)):
        bare = _DATED.sub("", form).strip()
        status = (
            None
            if is_unset(form)
            else parse_status(form)
            or ("done" if bare != form and bare == "実施" else parse_status(bare) if bare else None)
        )
        if status is not None:
            return status
    outside = re.sub(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]\s*", " ", title).strip()
    if not is_unset(outside) and outside != title and (status := parse_status(outside)):
        return status
    if done := _OF_DONE.fullmatch(outside.rstrip(":： ")):
        return "wont_do" if done["dropped"] else "done"
    leads_on = title.rstrip().endswith((":", "："))
    is_done = _CARRIED_OUT.search(title)
    if leads_on and not is_done and _UNDER_WAY.search(title):
        return "in_progress"
    if not (is_done or (leads_on and _LEADS_ON_DONE.match(title)) or _IN_PLACE.search(title)):
        return ""
    # In part: nobody can tell which of those below.
    return "open" if is_in_part(_FOR_THE_TIME.sub("", title)) else "done"


_FOR_THE_TIME = re.compile(
    r"\b(?:so far|temporar(?:y|ily)|for now|until (?:now|today))\b|暫定(?:的|対応|対処|対策|措置)?",
    re.IGNORECASE,
)
"""In a title these tell which measures are listed, and not that something of them is left."""
