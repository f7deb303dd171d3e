"""Which date in a line of text is the day by which the work is due, and which is part of the sentence.

A date counts behind a word such as ``by`` or 期限, before まで, or where it stands for itself: in brackets, alone
or beside a name and a priority, or at the end. What follows ``of``, ``on`` or の tells of something else.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from pmdocs.core.actions.date_words import EN_WEEKDAY, MOVED, OVERDUE
from pmdocs.core.actions.dates import DateInText, DueReading, find_dates, parse_due
from pmdocs.core.actions.names import is_common_name
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import parse_status

_DUE_LABEL = re.compile(
    r"(?:(?:期日|期限|締切|締め切り|〆切?|納期|完了予定日?|目標日?)(?:案|目安)?"
    r"|\b(?:(?:proposed|tentative|suggested)\s+)?(?:due(?:\s+(?:date|by|on))?|deadline)|\beta|\btarget(?:\s+date)?|\bfinish by|\b(?:no|not) later than|遅くとも|遅くても|最遅)"
    r"\s*(?:は|[:：=＝])?\s*$|\b(?:by|until|before)(?:\s+the)?\s+$|[~〜→]\s*$|[📅📆🗓⏰]\ufe0f?\s*$",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(
    r"\b(?:\w+ed|built|made|sent|bought|taken|seen|written|expires?|expiring|ends?|laps\w+|runs? out|retires?|from|since|older|earlier)\s+(?:by|until|before)(?:\s+the)?\s+$",
    re.IGNORECASE,
)
"""``clients built before 2026-06-01``: the date tells which ones."""
_EARLIEST = re.compile(
    rf"(?:\b(?:(?:(?:not|never)|\w+n['’]t)(?!\sforget\b)(?:\s\w+){{0,3}}\s(?:before|until|till)|(?:no|not) (?:earlier|sooner) than|after|earliest(?:\s(?:start|date|by|on|possible))*)"
    rf"\s*[:：]?\s*(?:on\s)?(?:the\s)?(?:{EN_WEEKDAY}\.?,?\s)?|(?:早くとも|早くても|最短(?:でも?)?|最速(?:でも?)?)\s*[:：]?\s*)$",
    re.IGNORECASE,
)
_OR_LATER = re.compile(
    r"\s*[,、]?\s*(?:at the (?:very )?earliest|or later|(?:and|or) after|onwards?\b|以降|以後|より後|より先|過ぎ|を過ぎ|になって)",
    re.IGNORECASE,
)
"""``not before 8 March``, ``3/8以降``: the first day of many, and not the last."""
_OWN_TERM_BEHIND = re.compile(
    r"(?:\s[-–—]{1,2}\s|[(（])(?P<who>[^()（）.。;]{1,40}[,、]\s?|[^()（）.。;,、]{1,30}\s[-–—]\s)?(?:(?:by|before|until)\s)?(?:(?:the )?(?:end|middle|start|beginning|early|mid|late)[\s-](?:of )?)?"
    r"(?:(?:FY\s?'?\d{2,4}\s)?(?:Q[1-4]|[1-4]Q|H[12])(?:[\s/]?'?\d{2,4})?|(?:this|next) (?:quarter|half|year|sprint)|sprint \d+|第?[1-4]四半期|[上下]期|(?:今|来|次)(?:期|四半期|スプリント))(?:末|中|まで)?\s*[)）]?[.。]?\s*$",
    re.IGNORECASE,
)
"""A term of its own behind a dash or in the last bracket, ``— Ken, end of Q4``: a day in the sentence before it is no due date."""
_IN_FORCE = r"(?:凍結|フリーズ|禁止|抑止|自粛|休業|休暇|休み|不在|連休|年末年始|お盆|繁忙期|freeze|(?:メンテ(?:ナンス)?|停電|停止|保守|試用|トライアル|無料|猶予|キャンペーン|セール|当番|イベント|並行稼働|[一-龠ァ-ヶ]{0,6}禁止)\s?(?:期間|枠|ウィンドウ|時間帯|window))"
_SPAN_FROM = r"(?:(?:\d{1,4}[-\d/月日.年]*(?:\s?[(（][月火水木金土日][)）])?(?:\s?\d{1,2}:\d{2})?\s*(?:[~〜～–—-]|から)|[~〜～])\s*)"
_NOT_THE_WORKS_JA = re.compile(
    rf"{_IN_FORCE}(?:期間)?(?:中|枠)?\s?(?:[(（][^()（）]{{1,12}}[)）])?(?:[はがも:：=＝(（「]|\s)\s*[^、。,.;をにで\d]{{0,6}}{_SPAN_FROM}?$",
    re.IGNORECASE,
)
"""``変更凍結は``, ``禁止期間（12/28〜``: what lasts until the day is no work."""
_IN_FORCE_BEHIND_JA = re.compile(
    rf"\s*(?:の?間)?\s*(?:は(?!必)|が|も|、|,|:|：|(?=\S))\s*[^、。,()（）をに\d]{{0,10}}{_IN_FORCE}(?!明け|解除|後|前|する不具合)|\s*は(?!必)"
    r"|[^、。,()（）]{0,12}?(?:保留|維持|継続|残す|残し|据え置|様子見|待つ|待機|しない|できない|不可)",
    re.IGNORECASE,
)
"""``1/4まで凍結``, ``1/4までは旧系を残す``: a state that lasts, told by まで without に."""
_HELD = re.compile(
    r"\b(?:freez\w+|frozen|froze|ban(?:ned|s)?|block(?:ed)?|paus\w+|suspend\w*|disabl\w+|silenc\w+|mut(?:e|ed)|snooz\w+|keep|kept|hold|held|forbid\w*|prohibit\w*|embargo\w*"
    r"|moratorium|blackout|shutdown|window|vacation|holidays?|leave|pto|ooo|away|absent|closed|off|defer\w*|no (?:\w+ ){0,2}(?:deploy\w*|releases?|changes?|merges?|rollouts?)|do(?:es)? not|don['’]t|must not|stays?|remains?|lasts?|runs?)\b"
    r"[^.;!?。]*\b(?:until|till|through|thru)\s+(?:the\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?$",
    re.IGNORECASE,
)
"""``freeze deploys until``, ``do not merge until``: the end of a state, not of the work."""
_WINDOW = re.compile(
    r"\b(?:freeze|embargo|moratorium|blackout|shutdown|lockdown|window|vacation|holidays?|(?:on )?leave|pto|ooo|out of office|closure|ban|sale|campaign|trial|outage)\b"
    r"[^.;!?,)]{0,12}[\s(:]\s*(?:from\s+|between\s+)?(?:the\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?[\w./]+(?:\s[\w.]+)?\s*(?:[-–—~〜]|to|and|through|thru)\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?$",
    re.IGNORECASE,
)
_HELD_BEHIND = re.compile(
    r"\s*,?\s*(?:(?:no|nobody|never|do not|don['’]t)\b|(?:\w+\s){0,3}(?:is|are|stays?|remains?) (?:frozen|blocked|forbidden|prohibited|banned|paused|closed|off|out|away)\b"
    r"|\(?(?:the |a |is |for )*(?:\w+ )?(?:freeze|embargo|moratorium|blackout|shutdown|lockdown|vacation)\b)",
    re.IGNORECASE,
)
_OTHER_MARK = re.compile(
    r"(?:[🛫🛬⏳⌛➕❌❎🔁🔄🚫🆕🏁🎬▶⏸⏯🕒]\ufe0f?|\b(?:start(?:s|ing|ed)?(?: date)?|begin(?:s|ning)?|created|opened|added|scheduled|deferred|snoozed)(?:\s(?:on|at|from))?\s*[:=]"
    r"|(?:開始|着手|起票|作成|登録|追加)日?\s*[:：=＝])\s*<?$",
    re.IGNORECASE,
)
"""Marks of to-do tools for the day something starts, is planned, was made or given up; only 📅 and its like is due."""
_MOVED_ON = re.compile(
    r"\s*[,(（–—-]?\s*(?:(?:(?:was|is|has been|have been|got|to be|now|again|later|since|then)\s){0,3}(?:extended|postponed|pushed|moved|delayed|deferred|rescheduled|slipped|dropped|cancell?ed|withdrawn|void|changed)\b(?!\s+from)"
    r"|no longer\b|(?:\+|plus)\s?(?:\d|an?\b|one|two|three|four)"
    r"|(?:の?(?:予定|期限|締切)?(?:[はをがも]|から|より|だった(?:が|ものを)?))?\s*(?:さらに|再度?|再々|\d\s?[日週かヶ]\w{0,2}|[一二三]週間|から)?\s*(?:延期|延長|後ろ倒し|前倒し|リスケ|先送り|見送|取り?下げ|取り?消|中止|撤回|変更))",
    re.IGNORECASE,
)
"""``15 Jan extended by two weeks``, ``1/15から延期``: the day counts no longer, whatever the new one is."""
_ANOTHER_BEFORE = re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}\s*(?:[/|]|\bor\b|または|か)?\s*$", re.IGNORECASE)
_ANOTHER_BEHIND = re.compile(r"\s*(?:[/|]|or\b|または|か)?\s*\d{1,2}/\d{1,2}(?![\d/])", re.IGNORECASE)
_WHEN_DONE = re.compile(
    r"(?:\b(?:done|completed?|finished|closed|fixed|resolved|merged|deployed|shipped|released)|完了|済み?|[✅☑✔]\ufe0f?)\s*(?:[-–—:：,@(（]\s*)?(?:on|at|in)?\s*$",
    re.IGNORECASE,
)
"""``done 2026-11-09``, ``✅ 2026-11-09``: the day on which it was."""
_ANOTHER_DAY = re.compile(
    r"(?:\b(?:was|previously|originally|orig\.?|formerly)|旧|元は?|当初は?|前回は?|変更前)\s*(?:due|planned|期限|予定)?\s*(?:for|on|by|は|[:：])?\s*$"
    r"|次回(?:の)?(?:レビュー|会議|定例|打ち?合わ?せ|ミーティング|MTG|確認)(?:日|会)?\s*[:：はが]?\s*$|\bnext (?:review|meeting|check-?in|sync)(?: date| is)?\s*[:：]?\s*(?:on\s*)?$"
    r"|\b(?:w/[cb]|wc|wk|week(?:s)?\s+(?:commencing|beginning|starting|of))\s*(?:the\s+)?$",
    re.IGNORECASE,
)
"""``was due 9/5``, ``w/c 22 September``, ``次回レビュー：2/4``: a day that counts no longer, only begins the week or when people meet."""
_MOVED_HERE = re.compile(r"\s*[にへ](?:延期|リスケ|前倒し|後ろ倒し)(?:済み?|しました|した)?\s*(?:$|[)）。])")
_ALONE_OR_OLD = re.compile(
    r"(?:^|[、。,，(（])\s*(?:[^、。,，(（をは]*の?(?:予定|期限)だった(?:が|ものを|のを))?\s*$"
)
"""``当初8/3、8/7に延期``: the work was moved here, and not the subject of the sentence."""
_FRACTION = re.compile(r"\s*(\d{1,2})/(\d{1,2})\s*")
_AMOUNT = re.compile(
    r"\b(?:reduc|cut|lower|decreas|increas|rais|shrink|grow|scal|improv|drop|speed)\w*\b.*\bby\s+$",
    re.IGNORECASE,
)
_HOUR_JA = r"[)）]?\s*(?:正午|午前中?|午後|朝|昼|夕方|夜|定時|(?:午前|午後)?\d{1,2}時(?:半|\d{1,2}分)?|\d{1,2}:\d{2})?\s*"
_UNTIL_HOUR = re.compile(rf"{_HOUR_JA}(?=まで)")
_DUE_BEHIND = re.compile(
    rf"{_HOUR_JA}まで(?!\s*の|.*(?:した|された)。?\s*$)"
    r"|\s*(?:(?:まで|締切|〆|期限|目処|目途|完了予定|リリース予定|deadline\b)(?!\s*(?:の|切れ|が来|を迎))"
    r"|(?:予定|頃|ごろ)\s*(?:$|[)）\]】,、。]))"
)
_SENTENCE_DATE = re.compile(
    r"(?:\b(?:on|of|from|since|in|at|after|during|around|for|as|was|were|is|incident|outage|version|release|the|to|than|and|or|like|between"
    r"|(?:be|been|get|gets)\s+\w+(?:\s+(?:down|off|out|up))?|\w{2,}ed)"
    r"|の|に|は|が|を|で|と|から|以降|時点|頃|年)\s*$",
    re.IGNORECASE,
)
_OPEN, _CLOSE, _PART = "(（[【", ")）]】", ",、，;；/／|"
_LEFT_BEHIND = re.compile(r"^\s*(?:予定|締切|期限|〆切?)(?=\s*(?:$|[)）\]】,、]))")


_SUPERSEDED = re.compile(r"\s*(?:(?:[→⇒➡]|->|=>)|[~〜–-]\s*\d{1,4}[-/年月日])")
"""``3/1→3/15`` and ``3/10〜3/15``: the day behind is the one that counts."""
_PERISHABLE = re.compile(
    r"(?:(?:有効|使用|保守|契約|保証|サポート|失効|更新)(?:の)?(?:期限|期日|終了)|(?:証明書|ライセンス|トークン|ドメイン|契約|パスワード|鍵)の(?:期限|期日))"
    r"\s*[はが]?\s*[:：]?\s*$|\b(?:expir\w+|valid|ends?|ending|starting|begins?|beginning|eol|end[- ]of[- ](?:life|support))"
    r"(?:\s+(?:date|on|by|until|at))?\s*[:：]?\s*$",
    re.IGNORECASE,
)
"""What ends on that day is a certificate or a contract, not the work."""
_TELLS_WHICH = re.compile(
    r"(?:\s*までに?)?\s*(?:の(?!\s*(?:予定|対応|完了|期限|実施|リリース|見込))|[^、。,をにがはで\s]{1,10}(?:した|された|った|いた|れた)(?=[^、。,.)）\s])"
    r"|\s*(?:なので|だが|である(?:ため|が)|のため|に(?:失効|切れ|終了))|\s*で(?:失効|切れ|終了)"
    r"|(?:(?<=まで)|\s*まで)\s*(?:有効|済み?|(?:実施|対応|移行)済|完了(?=\s*(?:$|[、。,;；)）]|した|しました|しており|してい))))"
)
"""``3/15までのログ``, ``3/1までに発生したエラー``: the date tells which ones."""


def find_due(text: str, *, reference: date, order: str, has_company: bool) -> DateInText | None:
    """The due date of a line, or None. ``has_company``: somebody or a priority is named as well.

    A date that words call the due date goes before one that merely stands there; two such days leave it open.
    """
    likely: DateInText | None = None
    named: list[DateInText] = []
    days = list(find_dates(text, reference=reference, order=order))
    if (last := _last_version(text, days)) is not None:
        return last
    for found in days:
        if (
            not _is_due(text, found)
            or _is_too_far(text, found, reference)
            or _is_past(text, found, reference)
        ):
            continue
        if _is_named(text, found):
            named.append(found)
        elif likely is None and (has_company or not _is_count(text, found)):
            likely = found
    if named:
        return named[0] if len({found.reading.day for found in named}) == 1 else None
    return likely


MAX_UNSAID = timedelta(days=366)
"""Ahead of the reference; beyond it a day alone in its bracket needs a word that calls it the due date."""
_WITH_OTHERS = re.compile(r"[,、，;；|/／]\s*$|\s[-–—]\s*$")


def _is_too_far(text: str, found: DateInText, reference: date) -> bool:
    """Whether a day more likely tells of the thing, ``the leap-day bug (29 Feb 2028)``, than until when there is time."""
    if found.reading.day is None or found.reading.day - reference <= MAX_UNSAID:
        return False
    before, behind = text[: found.start], text[found.end :]
    if before.rstrip()[-1:] not in _OPEN:
        return False
    is_among = _WITH_OTHERS.search(before) or re.match(rf"\s*[{_PART}]", behind)
    return not (is_among or _is_named(text, found) or _DUE_BEHIND.match(behind))


def _is_past(text: str, found: DateInText, reference: date) -> bool:
    """Whether a day right behind the name of what happened is that of it: not one of the weeks to come."""
    day = found.reading.day
    is_ahead = day is not None and timedelta(0) <= day - reference <= _SOON
    return (
        not is_ahead and _WHEN_IT_WAS.search(text[max(found.start - MAX_TAIL, 0) : found.start]) is not None
    )


_SOON = timedelta(days=90)
"""Ahead of the reference; a day without its year that is further ahead may as well be one of last year."""


_FIRST_VERSION = re.compile(
    r"(?:\b(?:first )?draft(?: version)?|初[稿版]|ドラフト版?|一次版|素案)\s*(?:by|on|due|[はを:：])?\s*$",
    re.IGNORECASE,
)
_LAST_VERSION = re.compile(
    r"(?:\bfinal(?: (?:version|one|report|draft))?|(?:最終|完成|確定)[版稿])\s*(?:by|on|due|[はを:：])?\s*$",
    re.IGNORECASE,
)


def _last_version(text: str, days: list[DateInText]) -> DateInText | None:
    """Of ``draft by 5 March, final by 19 March`` the second, where it follows the first."""
    if len(days) != 2:
        return None
    first, last = days
    is_pair = _FIRST_VERSION.search(text[: first.start]) and _LAST_VERSION.search(
        text[first.end : last.start]
    )
    is_later = first.reading.day and last.reading.day and first.reading.day < last.reading.day
    is_whole = _SET_APART.match(text, last.end) and not tells_when_done(text[: first.start])
    return last if is_pair and is_later and is_whole else None


_SET_APART = re.compile(r"\s*(?:$|[(（)）\]:：,、;。.](?!\d))")


def tells_when_done(before: str) -> bool:
    """Whether the day behind these words is the one on which something was done."""
    return bool(_WHEN_DONE.search(before))


def _is_named(text: str, found: DateInText) -> bool:
    """Whether words beside a date call it the day of the work."""
    return bool(_DUE_LABEL.search(text[: found.start])) or "まで" in text[found.start : found.end]


_IN_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】]{2,40})[)）\]】]")
_AN_END = re.compile(
    r"まで|[末中旬内週曜]|\b(?:by|end of|next|this|eo[mwy]|week commencing|(?:first|second|third|fourth|last) \w+day)\b",
    re.IGNORECASE,
)
_UNMARKED = re.compile(r"\s*(?:20\d{6}|R\d{1,2}\.\d{1,2}\.\d{1,2})\s*")
"""Digits that may be of a build or a version: a day only beside a name."""
_A_WHILE = re.compile(r"以内|後\s*$|\b(?:in|within)\b", re.IGNORECASE)


def find_words_for_due(text: str, *, reference: date, order: str) -> DateInText | None:
    """A due date in other words than day and month: ``(田中、来月末まで)``, ``月末までに試す``, ``test by end of March``.

    It stands alone between brackets or their commas, opens a Japanese sentence with まで, or closes an English one;
    so does a move from one day to another, ``- moved from 3 Aug to 7 Aug``.
    """
    for bracket in _IN_BRACKETS.finditer(text):
        if _GOES_ON.match(text[bracket.end() :]):
            continue
        for part in re.finditer(rf"[^{_PART}]+", bracket.group(1)):
            start, end = bracket.start(1) + part.start(), bracket.start(1) + part.end()
            said = _LABELLED.sub("", part.group())
            is_an_end = _AN_END.search(said) and not _A_WHILE.search(said)
            if said == part.group() and not is_an_end and not _is_beside_name(said, bracket.group(1)):
                continue
            reading = parse_due(said, reference=reference, order=order)
            if reading.day is not None and not _counts_no_longer(text, start, end):
                return DateInText(start, end, reading)
    return _in_sentence(text, reference, order) or _within_a_while(text, reference, order)


_WITHIN = re.compile(
    r"\s*(?P<who>[^\s\d:：、。()（）]{1,8}?)(?:さん)?\s*[:：]\s*(?P<due>[\d一二三四五六]{1,2}\s?(?:週間|[かヶカヵケ箇]月)以内に)(?P<work>[^。]{4,})。?\s*$"
)
_HABIT_OR_WHICH = re.compile(
    r"運用|ルール|ように|仕組|体制|場合|ないか|なければ|ないと|たら|れば|必ず|都度|毎|されな|[うくすつぬむるぐぶたい](?=[一-龠ァ-ヶA-Za-z])"
)
"""A rule for all times, a condition, or a clause that tells which things: ``失効する鍵``."""


def _within_a_while(text: str, reference: date, order: str) -> DateInText | None:
    """``長谷川: 2週間以内に案を作る``: somebody's own term; without a name it may as well be a rule to be followed."""
    found = _WITHIN.match(text) if "以内に" in text else None
    if found is None or not is_common_name(found["who"]) or _HABIT_OR_WHICH.search(found["work"]):
        return None
    reading = parse_due(found["due"], reference=reference, order=order)
    return DateInText(*found.span("due"), reading) if reading.day else None


_SET_TIME = re.compile(
    r"\s*(?:(?:in|within) (?!.*\bh)[\w ]{5,16}|\d{1,2}\s?(?:日|週間|[かヶカヵケ箇]月)以内)\s*"
)


def _is_beside_name(part: str, bracket: str) -> bool:
    """Whether a part of a bracket that alone may be of the work itself, ``in two weeks``, stands there with somebody's name."""
    others = (other.strip() for other in re.split(rf"[{_PART}]", bracket) if other != part)
    may_be = _SET_TIME.fullmatch(part) or _UNMARKED.fullmatch(part)
    return may_be is not None and any(
        other[:1] in "@＠" or is_common_name(other) for other in others if other
    )


_LABELLED = re.compile(
    r"\s*(?:due|deadline|eta|期限|期日|締切|〆切?|納期)(?:\s*[:：=＝]|\s+(?!in\b|within\b))", re.IGNORECASE
)
_MOVE = re.compile(
    rf"(?:^|[、。,，;(（]|\s[-–—]\s)\s*(?P<due>(?:{MOVED} from [\w/ .]{{3,24}}? to|[\d/月日.年]{{3,11}}\s?(?:から|より))\s?[\w/ .]{{3,24}}?(?:(?<=[\d日])[にへ](?:延期|変更|延長|後ろ倒し|前倒し|リスケ))?)"
    r"(?=\s*(?:$|[、。,，;)）]|\.\s|\s[-–—]\s))",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:[、。,，]|\s[-–—―→])\s*(?P<due>\d{1,2}月(?:末|[上中下]旬)[^\s、。,，はがをにのでと()（）]{0,6}|(?:今|来)?年度[末内中]|[年月]内|(?:今|来)月[末中]|今週中|(?:来週|再来週)の?[月火水木金]曜日?|明後日|明日|本日中?)"
    r"\s*(?:[(（][^()（）\d]{1,12}[)）])?\s*$"
)
"""``、8月末目処``, ``— 清水, 年度内``: the last part of a Japanese line, before a name in brackets if any."""
_CLOSING_EN = re.compile(
    r"(?:,|\s[-–—])\s(?P<due>(?:the )?(?:first|second|third|fourth|last) (?:Mon|Tues|Wednes|Thurs|Fri)day (?:of|in) [A-Z][a-z]{2,8}(?: 20\d\d)?)\.?\s*$"
)
_LEADING_EN = re.compile(
    r"^(?P<due>By (?:(?:the )?end of |next |this )?[A-Za-z]{3,9}(?: [A-Za-z]{3,9})?):\s+(?=[A-Za-z])(?!.*\b(?:was|were|had)\b)"
)
"""``By Friday: send the notes``."""


_WORDS_JA = re.compile(
    r"(?:^|[、。,，\])）】])\s*(?P<due>[^、。,，()（）\[\]【】\s]{1,12}?(?:までに?|迄に?|(?<=[日週月年度])[中内]に|を?(?:目処|目途|めど)に)|EO[WMY]\s?まで(?:に)?)"
)
_WORDS_EN = re.compile(
    r"\b(?P<due>by [A-Za-z][A-Za-z ]{2,28}|before (?:the )?end of (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(?:the |this |next )?(?:week|month|year)))(?=\s*(?:[.,;(（\[@]|$))"
)


_TELLS_OF = re.compile(r"\b(?:happened|occurred|outage|incident|since|during)\b[^.!?;]*$", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:had|was|were|would)\b[^.!?;]*$", re.IGNORECASE)
"""``had migrated by the end of August`` tells what happened."""


def _in_sentence(text: str, reference: date, order: str) -> DateInText | None:
    english = [_WORDS_EN, _CLOSING_EN, _LEADING_EN]
    patterns = english if text.isascii() else [_WORDS_JA, *english, _CLOSING]
    if " from " in text or "から" in text or "より" in text:
        patterns.append(_MOVE)
    for pattern in patterns:
        for found in pattern.finditer(text):
            start, end = found.span("due")
            if (
                _A_WHILE.search(found["due"])
                or _TELLS_WHICH.match(text, end)
                or _OF_A_THING.search(text[:start] + "by ")
                or _TOLD.search(text[:start])
                or ends_in_term(text[end:])
                or (pattern is _CLOSING_EN and _TELLS_OF.search(text[:start]))
                or (found["due"].startswith("before") and _EARLIEST.search(f"{text[:start]}before "))
            ):
                continue
            reading = parse_due(found["due"], reference=reference, order=order)
            if reading.day is not None and not _counts_no_longer(text, start, end):
                return DateInText(start, end, reading)
    return None


def without_due(text: str, found: DateInText) -> str:
    """A line without its due date and the words that belong to it."""
    before = _DUE_LABEL.sub("", text[: found.start])
    return f"{before.rstrip()} {_LEFT_BEHIND.sub('', text[found.end :]).lstrip()}"


def _counts_no_longer(text: str, start: int, end: int) -> bool:
    """Whether the day at these characters was moved on, or ends a freeze or another span that is not the work's."""
    is_moved = _MOVED_ON.match(text, end) is not None and "まで" not in text[start:end]
    return is_moved or _is_of_a_state(text, start, end)


def _is_of_a_state(text: str, start: int, end: int) -> bool:
    """Whether a freeze, a prohibition or another span that is not the work's lasts until this day."""
    before, behind, own = text[:start], text[end:], text[start:end]
    tail = before[-MAX_TAIL:]
    is_span, is_until = _ENDS_SPAN.search(tail) is not None, _UNTIL.search(tail) is not None
    if (is_until and _HELD.search(before)) or (is_span and _WINDOW.search(before)):
        return True
    lasts = is_span or own.endswith("まで")
    if lasts and not own.endswith("までに") and _NOT_THE_WORKS_JA.search(before):
        return True
    if (is_span or is_until) and _HELD_BEHIND.match(behind):
        return True
    return lasts and _IN_FORCE_BEHIND_JA.match(behind) is not None


MAX_WORDS = 80
"""Characters beside a day among which ``don't start before the`` and the last bracket of a line stand."""
MAX_TAIL = 24
"""Characters before a day among which ``until Friday the`` and the dash of a span stand."""
_LEADING_WEEKDAY = r"(?:the\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?$"
_ENDS_SPAN = re.compile(
    rf"[~〜～]\s*$|(?:[–—-]|から)\s*{_LEADING_WEEKDAY}|\b(?:to|and|through|thru)\s+{_LEADING_WEEKDAY}",
    re.IGNORECASE,
)
_UNTIL = re.compile(rf"\b(?:until|till|through|thru)\s+{_LEADING_WEEKDAY}", re.IGNORECASE)


def ends_in_term(behind: str) -> bool:
    """Whether a line ends in a term of its own that names no day, such as a quarter behind the owner.

    One alone in a bracket right behind a day only says when that is: ``by 24 December (Q4)``.
    """
    found = _OWN_TERM_BEHIND.search(behind, max(len(behind) - MAX_WORDS, 0))
    return found is not None and bool(
        found["who"] or found.group()[0] not in _OPEN or behind[: found.start()].strip()
    )


def _is_due(text: str, found: DateInText) -> bool:
    """Whether a reader takes this date for the day by which the work is to be done."""
    before, behind = text[: found.start], text[found.end :]
    if _SUPERSEDED.match(behind) or _TELLS_WHICH.match(text, found.end):
        return False
    if _EARLIEST.search(before[-MAX_WORDS:]) or _OR_LATER.match(behind):
        return False
    if ends_in_term(behind):
        return False
    if (until := _UNTIL_HOUR.match(text, found.end)) and _TELLS_WHICH.match(text, until.end()):
        return False
    if _OTHER_MARK.search(before) or _counts_no_longer(text, found.start, found.end):
        return False
    if _ANOTHER_BEHIND.match(behind) or _ANOTHER_BEFORE.search(before):
        return False
    if _PERISHABLE.search(before) or _ANOTHER_DAY.search(before):
        return False
    if (
        _WHEN_DONE.search(before)
        or _OF_A_THING.search(before)
        or (_AMOUNT.search(before) and _FRACTION.fullmatch(text[found.start : found.end]))
    ):
        return False
    if _DUE_LABEL.search(before) or "まで" in text[found.start : found.end]:
        return True
    if _DUE_BEHIND.match(behind) or (_MOVED_HERE.match(behind) and _ALONE_OR_OLD.search(before)):
        return True
    opened = max((before.rfind(char) for char in _OPEN), default=-1)
    is_inside = opened >= 0 and not any(char in before[opened:] for char in _CLOSE)
    if is_inside:
        closed = min((at for char in _CLOSE if (at := behind.find(char)) >= 0), default=len(behind))
        if _GOES_ON.match(behind[closed + 1 :]):
            return False
        inside = _PASSED.sub("", _OLD_DAY.sub("", f"{before[opened + 1 :]}\0{behind[:closed]}"))
        return all(_is_part(part) for part in re.split(rf"[{_PART}]|\s[-–—]\s", inside))
    if _WITH_OTHERS.search(before):
        behind = _TIME_BEHIND.sub("", behind)
    ends = not behind.strip(" .。\t\n") or bool(
        re.match(r"\s*[(（\[【,、|;/]\s*(?:P[0-4]|@|$)|\s+[@P(（\[【]", behind)
    )
    is_version = "." in text[found.start : found.end].strip(". ") and before.isascii()
    return ends and not is_version and not _SENTENCE_DATE.search(before) and bool(before.strip())


_WHEN_IT_WAS = re.compile(
    r"(?:(?<=\w)(?:遅延|障害|停止)|\b(?:outage|incident|downtime))\s?[(（]\s*$", re.IGNORECASE
)
"""``配信遅延（12/18）``: the day on which it was, right behind its name."""
_OLD_DAY = re.compile(
    r"(?:\b(?:was|originally|previously|orig\.?)|当初は?|旧|元は?|変更前)\s?(?:due\s)?(?:\d{1,4}(?:[/月.-]\d{1,2}){1,2}日?|\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2})\s?[,、，;]\s?(?:now|is now|現在は?|今は?|変更後)[\s:：]*(?=\0)",
    re.IGNORECASE,
)
"""``originally 19/2, now …``."""
_PASSED = re.compile(rf"(?<=\0)\s*(?:{OVERDUE})!*|(?:{OVERDUE})\s*(?=\0)", re.IGNORECASE)
_TIME_BEHIND = re.compile(r"^\s*(?:\d{1,2}:\d{2}|\d{1,2}時(?:半)?)(?:\s*(?:JST|UTC|日本時間))?\s*$")
_GOES_ON = re.compile(r"\s*(?:[をのとがはもへ]|に(?!て)|で(?!す)|から|より|以降|時点)")
"""Behind a bracket: the sentence goes on with what the day is of, ``証明書の失効日（12/31）を…``."""


def _is_count(text: str, found: DateInText) -> bool:
    """Whether ``(1/2)`` more likely counts parts than names the second of January: nothing else speaks for a day."""
    count = _FRACTION.fullmatch(text[found.start : found.end])
    if count is None or "@" in text or _DUE_LABEL.search(text[: found.start]):
        return False
    part, whole = int(count.group(1)), int(count.group(2))
    behind = text[found.end :]
    return part <= whole <= 12 and not (_DUE_BEHIND.match(behind) or _TIME_BEHIND.match(behind))


_FILLED = re.compile(
    r"\s*(?:\0|P[0-4]|[@＠]\S+(?:\s\S+)?|(?:担当者?|owner|assignee)\s*[:：].*|[\w.+-]+@[\w.-]+|#\d+|[A-Z][A-Z0-9_]+-\d+)?\s*",
    re.IGNORECASE,
)


_WEEKDAY_BEFORE = re.compile(rf"^\s*{EN_WEEKDAY}\.?,?\s+(?=\0)", re.IGNORECASE)


def _is_part(part: str) -> bool:
    """Whether a part of a bracket is the date, or something else that is said of an item; a name is short."""
    part = _WEEKDAY_BEFORE.sub("", part)
    if _FILLED.fullmatch(part.strip()):
        return True
    if "\0" in part and is_common_name(part.replace("\0", " ")):
        return True
    if "\0" in part:
        return bool(re.fullmatch(r"[@＠]?\S+\s*\0\s*|\0\s*[@＠]?\S+", part.strip())) and "@" in part
    return (
        len(part.split()) <= 2 and not any(char.isdigit() for char in part) and parse_status(part) != "done"
    )


def codes_of(due: DueReading, *, is_finished: bool) -> list[Code]:
    """Findings of a due date: what is finished needs none."""
    return [code for code in due.codes if code is not Code.AI_NO_DUE or not is_finished]
