"""Answers that tell work apart from that which is done: enough where it was asked what is different, else no reason.

A bare *no* tells nothing, and *yes* is no answer; so what is agreed to is read to its end, and each pattern is a whole
sentence.
"""

from __future__ import annotations

import re

_LEAD = r"(?:(?:no|nope|yes|yeah|well|sorry|actually)\b[\s,:;.–—-]*)*"
_SUBJECT = (
    r"(?:(?:it|this|that|they|these|those|those ones|this (?:one|item|task|row|work))(?:['’]s|['’]re|\s+(?:is|are|was|were))?\s+)?"
    r"(?:(?:just|only|simply|really|for|on|a|an|the|its|completely|entirely|quite|totally)\s+)*"
)
_WORK = r"(?:work|tasks?|ones?|items?|things?|jobs?|parts?|pieces?|services?|clusters?|regions?|environments?|systems?|teams?|scope|problems?|issues?)"
_TIMES = r"(?:hourly|daily|weekly|fortnightly|biweekly|monthly|quarterly|yearly|annual(?:ly)?|recurring|repeating|periodic(?:al(?:ly)?)?)"
_NEXT = r"(?:next|following|second|third|fourth|last|remaining|2nd|3rd|\dth|other)"
_ENGLISH = (
    # not the same
    rf"(?:(?:is|are|it['’]s)?\s*not|isn['’]t|aren['’]t|not)\s+(?:at all\s+)?the same(?:\s+{_WORK})?"
    rf"|(?:it|this|that|they|these)\s+(?:isn['’]t|aren['’]t|(?:is|are)\s+not)\s+(?:at all\s+)?the same(?:\s+{_WORK})?"
    rf"|different(?:\s+{_WORK})?|(?:another|other|new|separate|unrelated)\s+{_WORK}"
    # the next of a series, or another part
    rf"|{_NEXT}\s+(?:one|part|phase|step|stage|round|run|half|batch|iteration|instance|occurrence|instal+ment)(?:\s+of\s+(?:it|them|this|that|the\s+\w+))?"
    r"|(?:part|phase|step|stage|round|batch)\s+(?:\d|two|three|four|ii+|[b-d])|rest(?:\s+of\s+(?:it|them|this|that))?"
    rf"|follow[- ]?ups?(?:\s+{_WORK})?(?:\s+(?:of|to)\s+\S+)?|continuation(?:\s+of\s+\S+)?"
    # what comes round
    rf"|{_TIMES}(?:\s+(?:{_WORK}|drill|check|test|review|run|routine|maintenance|exercise))?"
    r"|(?:repeats|recurs|comes\s+round|happens|is\s+done|due)?\s*(?:daily|weekly|monthly|quarterly|yearly|(?:every|each)\s+(?:day|week|month|quarter|year|sprint))"
)
_LEAD_JA = r"(?:(?:いいえ|いえ|いや|はい|違います|違う)[、,。\s]*)*(?:(?:これ|それ|こちら|今回|この項目|この作業)(?:は|が|の分は)[、,\s]*)?"
_WORK_JA = r"(?:作業|タスク|項目|アイテム|もの|物|件|案件|内容|対象|範囲|サービス|環境|システム|クラスタ[ーｰ]?|リージョン|チーム|課題)"
_TIMES_JA = r"(?:毎[日週月年期]|毎四半期|四半期ごと|定期(?:的)?|[日週月年]次|隔[週月])"
_JAPANESE = (
    # not the same
    rf"(?:前回の?(?:もの|作業)?とは?)?同(?:じ|一)(?:の)?{_WORK_JA}?(?:では|じゃ)(?:ありません|ない)"
    rf"|(?:前回とは?|完了済みの(?:もの|作業)とは?)?(?:別の?|違う|異なる|(?:他|ほか)の|新しい|新規の?){_WORK_JA}"
    # the next of a series, or another part
    r"|(?:次回?|次期|今回|今月|来月|翌月|今週|来週|今期|来期|来年|今年|\d+月|\d+年度?|第?[\d二三四]+(?:回目?|期|弾|段|段階))の?(?:分|回|作業|対応分)"
    r"|第[\d二三四]+(?:回|期|弾|段階?|フェーズ)|[\d二三四](?:回|周|巡|期)目|(?:フェーズ|ステップ|パート|その)[\d二三四]|次の?(?:フェーズ|段階|ステップ|工程)"
    r"|(?:後半|残り|続き|継続|追加)の?(?:分|作業|部分|タスク|項目|対応分)|後半|残作業|残件|(?:前回|前の作業)の(?:続き|残り)"
    # what comes round
    rf"|{_TIMES_JA}(?:の|な|に)?(?:作業|タスク|実施|点検|訓練|確認|対応|業務|もの)?(?:(?:やり|行い|実施し|し)(?:ます|ています)|(?:行|や)(?:う|る)(?:もの|作業)?|する(?:もの|作業)?|している(?:もの|作業)?)?"
)
TELLS_APART = re.compile(
    rf"{_LEAD}{_SUBJECT}(?:{_ENGLISH})[\s.!]*"
    rf"|{_LEAD_JA}(?:{_JAPANESE})(?:です|になります|となります|だ|である|の(?:ため|で)|なので|ですので|のもの(?:です)?)?[\s。!]*",
    re.IGNORECASE,
)
"""A whole sentence, in NFKC."""
