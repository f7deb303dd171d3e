"""Days in a line that are not the one by which the work is due, as the words around them tell.

They are of a thing (``clients built before …``), the first of many, of a freeze or another state that lasts, on which
something was done, begins or ends by itself, or they count no longer.
"""

from __future__ import annotations

import re

from pmdocs.core.actions.date_words import EN_WEEKDAY

OF_A_THING = re.compile(
    r"\b(?:\w+ed|built|made|sent|bought|taken|seen|written|expires?|expiring|ends?|laps\w+|runs? out|retires?|from|since|older|earlier)\s+(?:by|until|before)(?:\s+the)?\s+$",
    re.IGNORECASE,
)
"""``clients built before 2026-06-01``: the date tells which ones."""
EARLIEST = re.compile(
    rf"(?:\b(?:(?:(?:not|never)|\w+n['’]t)(?!\sforget\b)(?:\s\w+){{0,3}}\s(?:before|until|till)|(?:no|not) (?:earlier|sooner) than|after|earliest(?:\s(?:start|date|by|on|possible))*)"
    rf"\s*[:：]?\s*(?:on\s)?(?:the\s)?(?:{EN_WEEKDAY}\.?,?\s)?|(?:早くとも|早くても|最短(?:でも?)?|最速(?:でも?)?)\s*[:：]?\s*)$",
    re.IGNORECASE,
)
_OR_LATER = re.compile(
    r"\s*+[,、]?\s*+(?:at the (?:very )?earliest|or later|(?:and|or) after|onwards?\b|以降|以後|より後|より先|過ぎ|を過ぎ|になって)",
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
    rf"\s*+(?:の?間)?\s*+(?:は(?!必)|が|も|、|,|:|：|(?=\S))\s*[^、。,()（）をに\d]{{0,10}}{_IN_FORCE}(?!明け|解除|後|前|する不具合)|\s*は(?!必)"
    r"|[^、。,()（）]{0,12}?(?:保留|維持|継続|残す|残し|据え置|様子見|待つ|待機|しない|できない|不可)",
    re.IGNORECASE,
)
"""``1/4まで凍結``, ``1/4までは旧系を残す``: a state that lasts, told by まで without に."""
_LEADING_WEEKDAY = r"(?:the\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?$"
_HELD = re.compile(
    r"\b(?:freez\w+|frozen|froze|ban(?:ned|s)?|block(?:ed)?|paus\w+|suspend\w*|disabl\w+|silenc\w+|mut(?:e|ed)|snooz\w+|keep|kept|hold|held|forbid\w*|prohibit\w*|embargo\w*"
    r"|moratorium|blackout|shutdown|window|vacation|holidays?|leave|pto|ooo|away|absent|closed|off|defer\w*|no (?:\w+ ){0,2}(?:deploy\w*|releases?|changes?|merges?|rollouts?)|do(?:es)? not|don['’]t|must not|stays?|remains?|lasts?|runs?)\b"
    r"[^.;!?。]*\b(?:until|till|through|thru)\s+(?:the\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?$",
    re.IGNORECASE,
)
"""``freeze deploys until``, ``do not merge until``: the end of a state, not of the work."""
_SET_TO = re.compile(
    rf"(?<![\w.,])\d[\d.,]{{0,9}}\s?[%\w]{{0,6}}\s?(?:→|⇒|->|=>)\s?\d[\d.,]{{0,9}}\s?[%\w]{{0,12}},?\s(?:until|till|through|thru)\s+{_LEADING_WEEKDAY}",
    re.IGNORECASE,
)
"""``replicas 12 → 30 until``: how long a setting holds."""
_WINDOW = re.compile(
    r"\b(?:freeze|embargo|moratorium|blackout|shutdown|lockdown|window|vacation|holidays?|(?:on )?leave|pto|ooo|out of office|closure|ban|sale|campaign|trial|outage)\b"
    r"[^.;!?,)]{0,12}[\s(:]\s*(?:from\s+|between\s+)?(?:the\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?[\w./]+(?:\s[\w.]+)?\s*(?:[-–—~〜]|to|and|through|thru)\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?$",
    re.IGNORECASE,
)
_HELD_BEHIND = re.compile(
    r"\s*+,?\s*+(?:(?:no|nobody|never|do not|don['’]t)\b|(?:\w+\s){0,3}(?:is|are|stays?|remains?) (?:frozen|blocked|forbidden|prohibited|banned|paused|closed|off|out|away)\b"
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
    r"\s*+[,(（–—-]?\s*+(?:(?:(?:was|is|has been|have been|got|to be|now|again|later|since|then)\s){0,3}(?:extended|postponed|pushed|moved|delayed|deferred|rescheduled|slipped|dropped|cancell?ed|withdrawn|void|changed)\b(?!\s+from)"
    r"|no longer\b|(?:\+|plus)\s?(?:\d|an?\b|one|two|three|four)"
    r"|(?:の?(?:予定|期限|締切)?(?:[はをがも]|から|より|だった(?:が|ものを)?))?\s*+(?:さらに|再度?|再々|\d\s?[日週かヶ]\w{0,2}|[一二三]週間|から)?\s*+(?:延期|延長|後ろ倒し|前倒し|リスケ|先送り|見送|取り?下げ|取り?消|中止|撤回|変更))",
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
FRACTION = re.compile(r"\s*(\d{1,2})/(\d{1,2})\s*")
_AMOUNT = re.compile(
    r"\b(?:reduc|cut|lower|decreas|increas|rais|shrink|grow|scal|improv|drop|speed)\w*\b.*\bby\s+$",
    re.IGNORECASE,
)
HOUR_JA = r"[)）]?\s*(?:正午|午前中?|午後|朝|昼|夕方|夜|定時|(?:午前|午後)?\d{1,2}時(?:半|\d{1,2}分)?|\d{1,2}:\d{2})?\s*"
_UNTIL_HOUR = re.compile(rf"{HOUR_JA}(?=まで)")
_SUPERSEDED = re.compile(r"\s*(?:(?:[→⇒➡]|->|=>)|[~〜–-]\s*\d{1,4}[-/年月日])")
"""``3/1→3/15`` and ``3/10〜3/15``: the day behind is the one that counts."""
_PERISHABLE = re.compile(
    r"(?:(?:有効|使用|保守|契約|保証|サポート|失効|更新)(?:の)?(?:期限|期日|終了)|(?:証明書|ライセンス|トークン|ドメイン|契約|パスワード|鍵)の(?:期限|期日))"
    r"\s*[はが]?\s*[:：]?\s*$|\b(?:expir\w+|valid|ends?|ending|starting|begins?|beginning|eol|end[- ]of[- ](?:life|support))"
    r"(?:\s+(?:date|on|by|until|at))?\s*[:：]?\s*$",
    re.IGNORECASE,
)
"""What ends on that day is a certificate or a contract, not the work."""
TELLS_WHICH = re.compile(
    r"(?:\s*までに?)?\s*(?:の(?!\s*(?:予定|対応|完了|期限|実施|リリース|見込))|[^、。,をにがはで\s]{1,10}(?:した|された|った|いた|れた)(?=[^、。,.)）\s])"
    r"|\s*(?:なので|だが|である(?:ため|が)|のため|に(?:失効|切れ|終了))|\s*で(?:失効|切れ|終了)"
    r"|(?:(?<=まで)|\s*まで)\s*(?:有効|済み?|(?:実施|対応|移行)済|完了(?=\s*(?:$|[、。,;；)）]|した|しました|しており|してい))))"
)
"""``3/15までのログ``, ``3/1までに発生したエラー``: the date tells which ones."""


def is_another_day(text: str, start: int, end: int) -> bool:
    """Whether the words around the day at these characters say that it is of something else than the end of the work."""
    before, behind = text[max(start - MAX_NEAR, 0) : start], text[end:]
    until = _UNTIL_HOUR.match(text, end)
    if TELLS_WHICH.match(text, end) or (until and TELLS_WHICH.match(text, until.end())):
        return True
    if any(form.match(behind) for form in _BEHIND) or any(form.search(before) for form in _BEFORE):
        return True
    if EARLIEST.search(before[-MAX_WORDS:]) or ends_in_term(behind) or counts_no_longer(text, start, end):
        return True
    return bool(_AMOUNT.search(before) and FRACTION.fullmatch(text[start:end]))


_BEFORE = (_OTHER_MARK, _ANOTHER_BEFORE, _PERISHABLE, _ANOTHER_DAY, _WHEN_DONE, OF_A_THING)
_BEHIND = (_SUPERSEDED, _OR_LATER, _ANOTHER_BEHIND)


def tells_when_done(before: str) -> bool:
    """Whether the day behind these words is the one on which something was done."""
    return bool(_WHEN_DONE.search(before))


def counts_no_longer(text: str, start: int, end: int) -> bool:
    """Whether the day at these characters was moved on, or ends a freeze or another span that is not the work's."""
    is_moved = _MOVED_ON.match(text, end) is not None and "まで" not in text[start:end]
    return is_moved or _is_of_a_state(text, start, end)


def _is_of_a_state(text: str, start: int, end: int) -> bool:
    """Whether a freeze, a prohibition or another span that is not the work's lasts until this day."""
    before, behind, own = text[max(start - MAX_NEAR, 0) : start], text[end:], text[start:end]
    tail = before[-MAX_TAIL:]
    is_span, is_until = _ENDS_SPAN.search(tail) is not None, _UNTIL.search(tail) is not None
    if is_until and (_HELD.search(before) or _SET_TO.search(before)):
        return True
    if is_span and _WINDOW.search(before):
        return True
    lasts = is_span or own.endswith("まで")
    if lasts and not own.endswith("までに") and _NOT_THE_WORKS_JA.search(before):
        return True
    if (is_span or is_until) and _HELD_BEHIND.match(behind):
        return True
    return lasts and _IN_FORCE_BEHIND_JA.match(behind) is not None


MAX_NEAR = 240
"""Characters before a day among which stand the words that say what it is of, such as what is frozen until then."""
MAX_WORDS = 80
"""Characters beside a day among which ``don't start before the`` and the last bracket of a line stand."""
MAX_TAIL = 24
"""Characters before a day among which ``until Friday the`` and the dash of a span stand."""
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
        found["who"] or found.group()[0] not in "(（" or behind[: found.start()].strip()
    )
