"""Headings for action items as they are put together, where no table has them word by word."""

from __future__ import annotations

import re

_KIND_OF_WORK = (
    r"(?:(?:longer|long|shorter|short|medium|mid|near)[- ]?term|future|next|planned|follow[- ]?(?:up|on)|corrective|proactive|preventi(?:ve|tative)"
    r"|preventative|remaining|additional|recommended|proposed|outstanding|post[- ]?(?:incident|mortem)|improvement|remediation"
    r"|prevention|hardening|resulting|further|remedial|mitigating|protective|safety|system[- ]wide|operational|root[- ]cause|regression|proposal|left-?over|permanent|required|open|pending|new|reopened|updated)"
)
_KIND_OF_WORK_JA = (
    "(?:今後|次回以降|次|再発防止|改善|予防|恒久的|恒久|根本的|根本|中長期|長期|中期|短期|追加|残|未完了|未対応|未実施|推奨(?:される)?|修正(?=方針|計画|の優先|案)|フォローアップ|是正|具体的|アクション|運用上|(?:実施した|実施済みの)(?=恒久|再発防止|根本))"
    "(?:の|に向けた|のための|への|的な|な|・|/|と)?"
)
_IT = r"(?:it|this|that|these|those|them|such|the same|(?:the|this|that|these|another|a|any|such|similar|future|further|other|more)\b(?: \w+){1,5}?)"
_AGAIN = r"(?: from)? (?:happening|occurring|recurring|reoccurring|repeating(?: itself)?|coming back|being repeated)"
_LATER = r"(?: again| another time| any ?more| ever again| in (?:the )?future| next time| going forward)"
_NOT_AGAIN = (
    rf"(?:how (?:(?:we|i)(?:'ll| will| plan to| intend to| can| could| are going to)?|to|do we|will we|can we) )?"
    rf"(?:(?:prevent|avoid|stop)(?:ing)? {_IT}(?:{_AGAIN}{_LATER}?|{_LATER})|keep(?:ing)? {_IT} from (?:happening|occurring|recurring){_LATER}?"
    rf"|(?:mak(?:e|ing) sure|ensur(?:e|ing))(?: that)? {_IT} (?:does(?:n't| not)|do(?:n't| not)|won't|will not|cannot|can't|can not|never) (?:ever )?(?:happens?|occurs?|recurs?|repeats?(?: itself)?|come back){_LATER}?)"
    rf"|how (?:we(?:'ll| will| plan to| intend to| can| could| are going to)?|to|do we|will we|can we) (?:prevent|avoid|stop) {_IT}(?:{_LATER})?"
)
"""``Preventing the issue from happening again``, ``Making sure it does not happen again``, ``How we will avoid this``."""
_NOT_AGAIN_JA = (
    "(?:今後、?)?(?:(?:同じ|同様の|同種の|類似の?|この|今回の)(?:ような)?(?:こと|問題|事象|障害|事故|ミス|失敗|過ち|インシデント|トラブル)(?:を|が|は|の))?(?:再び|二度と|また)?、?"
    "(?:繰り?返さない|くり返さない|起こさない|起きない|発生させない|再発させない|再発しない|再発を(?:防ぐ|防止する)|繰り?返しを防ぐ|発生を防ぐ|(?<=を)防ぐ|(?<=を)防止する)(?:よう(?:に(?:する)?)?)?"
    "(?:ため(?:に|の(?:取り?組み|対策|対応|施策|改善|アクション|措置))?|に(?:は|向けて)?|取り?組み|こと)(?:すること|行うこと|やること)?"
)
"""``同じことを繰り返さないために``, ``二度と起こさないための取り組み``."""
_TELLS_ACTIONS = re.compile(
    rf"(?:our |the |tracking (?:of )?)?{_KIND_OF_WORK}(?:(?: and | or |, ?| ?/ ?| ){_KIND_OF_WORK})* (?:actions?|action items?|improvements?|enhancements?|steps|measures"
    r"|work|tasks|fixes|hardening|controls|guardrails|safeguards|recommendations|mitigations?|changes|plans?|follow-?ups?|to-?dos?|remediations?|prevention|precautions)(?: and (?:follow-?ups?|learnings|lessons)| plan| list| (?:already )?(?:implemented|applied|completed|shipped|delivered|in place|put in place)| to (?:be )?implemente?d?| required| needed)?"
    r"|(?:what|how)\b.{0,24}\b(?:stops?|prevents?|preventing|avoids?|avoiding|keeps?|keeping)\b.{0,32}\b(?:repeat|recurrence|recurring|again)"
    rf"|{_NOT_AGAIN}|{_NOT_AGAIN_JA}"
    r"|[\w ]{1,24} to-?dos?(?: list| items)?"
    r"|(?:summary|list|overview|table|register|log|tracker|recap) of (?:all |the |our |agreed |open )*(?:actions?(?: items?| points?)?|follow[- ]?ups?|next steps|to-?dos?|tasks|remediations?|countermeasures)"
    r"|(?:stuff|things|work|what(?:'s| is)? left|what remains) (?:still )?to do"
    r"|(?:recommended |proposed |suggested )?next phase"
    r"|(?:already |recently )?(?:completed|closed|finished|done|resolved) (?:(?:corrective|preventive|preventative|follow[- ]?up|action) )?(?:action (?:items?|points?)|items|actions|follow[- ]?ups?|tasks|to-?dos?)"
    r"|(?:remediations?|recommendations?) (?:and|&) (?:\w+ ){0,2}(?:next steps|takeaways|(?:architectural|design|engineering|operational|process|security|technical) (?:lessons|learnings))"
    r"|recommendations for (?!customers|users|operators|others|readers|everyone|you\b).{1,30}"
    r"|(?:new )?(?:guardrails|safeguards|controls)(?: (?:added|implemented|introduced|put in place))?"
    r"|what (?:has (?:already )?been|(?:we have|we've|have we) (?:already )?) ?done(?: (?:so far|since(?: then)?|about (?:it|this)))?"
    r"|(?:既に|すでに)?(?:実施(?:した|済みの?|済の?)|講じた)(?:対策|再発防止策|改善策|施策)|対策済み?(?:の(?:項目|もの|内容))?"
    r"|what (?:has |have we |we(?:'ve| have)? )?changed (?:as a result|since|in response|afterwards)|what we changed"
    r"|what (?:is|are we|we are|we're) (?:being done|doing)(?: about (?:this|it|that))?"
    rf"|(?:(?:本|今回の)?(?:件|事象|障害|事案|事故|インシデント)の)?(?:{_KIND_OF_WORK_JA})+(?:対策案?|対応策?|策|アクション(?:アイテム|プラン)?|改善[策点案]?|施策|取り?組み|課題|タスク|todo|計画|措置|処置|項目|事項|検討事項|検討課題|方針|プラン|ロードマップ|推奨(?:事項|対応|策)?|再発防止策|防止策|優先順位|(?<=改善)提案|(?<=対策)提案|(?<=推奨)修正|(?<=される)修正|案)(?:一覧|リスト)?"
    r"|(?:完了|対応|クローズ)(?:した|済みの?|済の?)(?:対応策?|対策|アクション(?:アイテム)?|タスク|項目|課題)"
    r"|(?:(?:known |open |remaining |other )?(?:things|issues|problems|gaps|bugs|items|points|weaknesses|(?:technical|tech) debts?))(?: (?:still|left|we (?:still )?(?:need|have)))? to (?:be )?(?:fix(?:ed)?|closed?|address(?:ed)?|do(?:ne)?|resolved?|tackled?|pay off|improved?)"
    r"|what (?:happens|comes) next|up next|next up|open items|(?:what(?:'s| is) )?still open"
    r"|(?:今後|これから|次に|まだ)?(?:やる|行う|なすべき|やるべき|やらなければならない|対応すべき|直すべき)(?:こと|もの|事項)|次に(?:やる|行う|する|落とす|着手する|取り組む|対応する)(?:こと|作業|タスク|項目)|是正|(?:未対応|未実施|積み?残し)(?:の?もの)?"
)


_PHASE = re.compile(r"^phase \d+\s*[:.\-–—]\s*")
_AND_MORE = re.compile(
    r" ?(?:&|\+| and ) ?(?!.*\b(?:time ?line|resolution|recovery|response|root|causes?|impact|detection|lessons?|learn\w*|analysis|status|summary|review|discussion|history)\b)"
    r"[\w-]+(?: [\w-]+){0,3} ?$"
)
"""What stands beside follow-up work in a heading: ``Future prevention & automated failover``."""
MAX_HEADING = 100
"""Characters; what is longer is a sentence."""


def tells_actions(form: str) -> bool:
    """Whether a normalised heading says that what is to be done, or was put in place, stands below it."""
    bare = _PHASE.sub("", form)
    if len(bare) > MAX_HEADING:
        return False
    if _TELLS_ACTIONS.fullmatch(bare) is not None:
        return True
    shorter = _AND_MORE.sub("", bare)
    return shorter != bare and _TELLS_ACTIONS.fullmatch(shorter) is not None
