"""Sentences that fault somebody in so many words: who, and what is a fault by itself.

Of 20,000 clean Japanese and 28,000 clean English sentences of the examples and the held-back files next to none has
this form but quotations, conditions and excuses, so it is blame whatever the model makes of the consequences told
behind it.
"""

from __future__ import annotations

import re

_WHO_JA = (
    r"(?:さん|氏|者|員|担当|チーム|部|課|係|当番|オンコール|の人|オペレーター|エンジニア|ベンダー|業者|委託先|我々|私たち|リーダー"
    r"|マネージャー|メンバー|新人|インターン|SRE|QA)(?:側)?"
)
_PAST_JA = r"(?:た|て(?!も|いても))"
_JAPANESE = re.compile(
    rf"{_WHO_JA}(?:が|は、?|も)[^。「」、]{{0,30}}(?:(?:無視し|怠っ|放置し|読み飛ばし|サボっ|見落とし|見逃し|見過ごし|後回しにし|取り違え"
    rf"|読み違え|軽視し|軽んじ|甘く見|ごまかし|勘違いし|忘れ){_PAST_JA}|(?:手を抜|省|はぶ)い{_PAST_JA}|思い込ん(?:だ|で(?!も|いても))|読んでいなかった)"
)
_AT_FAULT_JA = re.compile(
    rf"{_WHO_JA}(?:が|は、?|も)[^。「」、]{{0,14}}(?:誤って|間違[っえ]て|うっかり|勝手に|独断で|無断で|自己判断で|思いつきで|不用意に|安易に|漫然と"
    r"|適当に|雑に|よく見ず|ろくに|面倒|許可なく|相談も?なく|相談せず|承認(?:なし|を得ず)|無許可)"
    r"(?![^。「」、]*(?:場合|ても|でも|でき|られる|べる|可能|しまう|画面|構成|仕様|状態|UI|設計))[^。「」、]*[たてだでしりみきけえいめ](?=[。、]|$)"
)
"""How somebody did it is the fault; no clean sentence of the same files says so of somebody who did it."""
_WHO = (
    r"(?:\b(?:the|an?|our|their|one|another) (?:[\w-]+ ){0,2}?(?:operator|engineer|on-call|responder|team|developer|admin|administrator|dba"
    r"|contractor|vendor|reviewer|analyst|manager|intern|lead|technician|tester|commander|clerk|temp|editor|colleague|consultant|supplier|planner|officer|squad|department|call cent(?:er|re))s?|\b(?:he|she))"
)
_ENGLISH = re.compile(
    rf"{_WHO}(?: (?:had|has|have))? (?:(?:got|gotten) (?:[\w'-]+ ){{1,4}}wrong\b|(?:entered|typed|picked|chose|copied|pasted|selected|used|set"
    r"|gave|sent|opened|edited|deleted|restarted|rebooted|unplugged|pulled|ran|pushed|deployed|applied|uploaded|installed|pressed|clicked"
    r"|ticked|booked|wrote|quoted|loaded) (?:(?:to|on|in|into|with) )?(?:the|an?) wrong\b)",
    re.IGNORECASE,
)
_AT_FAULT = re.compile(
    rf"{_WHO} (?:(?:was|were|is) (?:simply |just |far |much )?too (?:slow|late|lazy|careless|busy|proud|confident|tired|distracted|inexperienced|impatient|hasty)\b"
    r"|(?:carelessly|negligently|recklessly|sloppily|lazily) |(?:had |has )?neglected\b|(?:then |again )?broke (?:the|our|an?|all) (?!news)|made (?:things|it|matters|everything) (?:even |much )?worse\b"
    r"|(?:\w+ ){1,8}without (?:even )?(?:looking (?:at|into)|checking|reading|testing|asking|telling|verifying|running the tests|reviewing)\b)"
    rf"|\b(?:knowing|knew) (?:full|perfectly|very) well\b|\bshould have known\b|\bknew better\b|(?:{_WHO}|(?-i:\b[A-Z][a-z]+)) knew\b[^.]*\b(?:anyway|regardless|all the same)\b",
    re.IGNORECASE,
)
"""How somebody did it is the fault, whatever the reason told beside it."""
_EXCUSED = re.compile(
    r"\b(?:because|since|as the|alike|whereas|although|though|looked|looks|same|similar|default(?:s|ed)?|says?|said|claims?|claimed)\b|[\"“”]",
    re.IGNORECASE,
)
"""What made it easy to do, or somebody else's word for it."""


_QUOTED = re.compile(
    r"[\"“”?]|\b(?:not because|no longer|even if|if (?:the|an?|somebody|anyone)|so that)\b", re.IGNORECASE
)
"""Somebody's words, a question, or a case that is only thought of."""


def tells_plain_fault(text: str, lang: str) -> bool:
    """Whether a sentence says that somebody ignored, skipped or forgot something, or took the wrong one, and does not only quote it."""
    if lang == "en":
        is_fault = _AT_FAULT.search(text) is not None and _QUOTED.search(text) is None
        return is_fault or (_ENGLISH.search(text) is not None and _EXCUSED.search(text) is None)
    found = _JAPANESE.search(text) or _AT_FAULT_JA.search(text)
    return found is not None and text.count("「", 0, found.start()) == text.count("」", 0, found.start())
