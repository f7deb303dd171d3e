"""Headings of follow-up work told by their words: every word is known, and one at least speaks of work to come.

People put such headings together anew each time: ``Incident action items and owners``, 「改善策と実施時期」. A heading
with one word that is not known here, ``Action items from previous incidents``, stays unknown: it may be of the past.
"""

from __future__ import annotations

import re

MAX_HEADING = 60
"""Characters; what is longer is a sentence."""

_THINGS = r"(?:actions?|tasks?|tickets?|issues?|bugs?|stories|cards|prs|jiras|items?|things?|work|changes?|updates?|fixe?s?|gaps?|improvements?|measures?|steps?|safeguards?|controls?|guardrails?|documentation|docs|runbooks?|alerts?|tests?|countermeasures?|(?:technical |tech )?debts?|projects?|stuff)"
_TO_DO = r"(?:fix|do|change|improve|address|make|close|update|add|build|write|file|implement|introduce|tighten|automate|test|document|tackle|deliver|finish|complete|schedule|prioriti[sz]e|strengthen|reduce|harden|prevent|avoid|protect|enhance|increase|lower|create|adopt|pay (?:down|off)|keep|stop|start|try)"
_WORK = "|".join(
    (
        r"action (?:items?|points?|plans?|register|tracker|list|backlog|board)|actionables?|actionable (?:items?|tasks?|steps?|points?)",
        r"follow-?ups?|follow (?:ups?|through)|follow-through|next (?:steps?|actions?)|to-?dos?(?: list)?|to do list|must-dos?|must-haves?|nice[- ]to[- ]haves?|homework|chores|clean-?up (?:tasks?|items?|work|still to do)|unfinished business|quick wins?|never again|ais|work items?|backlog items?|assigned tasks?|roadmap",
        r"(?:open |action )?(?:actions?|items|ais|to-?dos) (?:items? )?(?:from|of) (?:the )?(?:last|previous) (?:week|meeting|time|review|retro)|(?:actions?|items?) carried over|carried[- ]over(?: actions?| items?)?(?: from (?:the )?(?:last|previous) (?:week|meeting|time|review|retro|debrief))?|carry-?overs?|matters arising|loose ends",
        r"repair (?:items?|work|tasks?)|remediation (?:items?|backlog|plans?|tasks?|work|actions?|roadmap|tickets?|tracker|schedule)|(?:risk|hazard) (?:reduction|treatment|mitigation) (?:plans?|actions?|measures?)",
        r"plans? of action|poa and m|capas?|(?:corrective|preventive|preventative)(?: and (?:corrective|preventive|preventative))?",
        r"remediations?|remedies|prevention|prevent(?:ing)? (?:(?:re)?(?:oc)?currences?|a repeat|repeats|it|this|that)|preventing|prevention of (?:recurrences?|a repeat)|(?:recurrence|repeat) prevention",
        r"improvements?|improve|improving|enhancements?|commitments?(?: to (?:you|(?:our )?(?:customers|users|clients|members)))?|undertakings?|suggestions?|recommendations?|hardening (?:work|tasks?|plans?|items?|measures|actions?|roadmap)|investments?",
        r"(?:associated|assigned|agreed|outstanding|open|planned|proposed|suggested|recommended|required|further|future|resulting|incident|pir|retro|retrospective|postmortem|post-mortem|post-incident|management|improvement) actions?",
        r"actions? and (?:owners?|deadlines?|due dates?|responsibilities|commitments|accountability)|owners? and (?:due dates|deadlines|target dates)|(?:risk|mitigation) plan|resilience (?:plan|work)",
        r"(?:things|what|how)(?: will| do)? (?:we|i)(?:'ll|'re| will| would| are)?(?: now| going)* ?(?:to )?(?:(?:want|need|plan|intend|have) to )?(?:do|doing|change) (?:differently|better|next|now|from here)(?: on|(?: next)? time)?|things to do differently(?: next time)?|where (?:we|do we) go from here|(?:path|way|road) (?:forward|ahead)|plans? (?:going|moving) forward|initiatives|the road ahead|who (?:does|will do|is doing) what(?: by when)?|what should we do(?: next)?",
        rf"{_THINGS} (?:needed|required|register|tracker|(?:that )?(?:we|i)?(?:'ll| will| need| want| have| plan| intend)?(?: still)? ?to (?:be )?(?:{_TO_DO}e?d?|done|made|built|written|taken)|(?:we|i)(?:'re| are|'ll| will)(?: be| now)? (?:put(?:ting)? in place|going to (?:change|do|fix)|mak(?:e|ing)|tak(?:e|ing)|do(?:ing)?|plann?(?:ing)?|implement(?:ing)?))",
        r"actions? (?:arising|resulting|agreed|assigned|outstanding|planned|proposed|taken forward)|(?:work|changes|fixes|improvements) (?:planned|proposed|underway|scheduled)|(?:actions?|fixes|improvements|changes) (?:in progress|ongoing|pending|to come|in flight)|ongoing (?:actions?|fixes|improvements)|(?:planned|upcoming|deferred|scheduled) (?:work|fixes|changes|improvements|items|projects)|implementation (?:plan|schedule)|countermeasures? and (?:schedule|owners?|deadlines?|plan)|deliverables|plans? for the future|still to (?:be done|do|come)",
        r"what (?:we|i)(?:'re| are)? (?:still )?(?:working on|building)(?: next| now)?|actions? (?:currently )?being (?:taken|implemented|carried out)|work (?:now )?under ?way|what must change|what (?:we )?(?:still )?(?:needs?|has|have) (?:to (?:be )?\w+|doing|fixing|changing)(?: now| next)?|(?:items|issues|things|findings) (?:requiring|that require|needing|that need) (?:action|attention|work)|things we (?:promised to do|should do|must do|owe)",
        rf"(?:plans?|steps|measures|actions|work|ideas) (?:(?:we|i)(?:'re| are|'ll be| will be) (?:taking|making|doing) )?(?:to|for) (?:{_TO_DO}(?:ing)?|regain|rebuild|fixing|preventing|avoiding|improving|reducing)|fix(?:ing)? (?:it|this) (?:for real|for good|properly)|let's not (?:do|have) (?:it|this|that) again",
        r"(?:mak(?:e|ing) sure|ensur(?:e|ing)) (?:it|this|that) (?:doesn't|does not|won't|never|can't) \w+(?: \w+)? again|prevent|(?:actions?|tasks?) from (?:the )?(?:lessons(?: learn(?:ed|t))?|review|retro|findings)|(?:takeaways|lessons|learnings) (?:to act on|turned into (?:tasks|actions|tickets))",
        r"(?:30|60|90)(?:[-/ ](?:30|60|90))* ?-?days? (?:action )?plan|(?:permanent|long-term|longer-term|lasting|durable|strategic|systemic|structural) (?:corrective )?(?:fix(?:es)?|solutions?|measures?|changes?|remed(?:y|ies)|remediation|actions?|countermeasures?)",
        r"(?:issues|tickets|bugs|stories|cards|tasks|jiras|prs) (?:filed|created|opened|raised|logged) (?:as a result(?: of (?:this|the) (?:incident|outage|review|postmortem))?|as follow-?ups?|for follow-?up|from (?:this|the) (?:incident|outage|review|postmortem))",
        r"(?:issues|tickets|bugs|stories|cards|tasks|jiras) for (?:follow-?up|remediation|prevention|improvements?)|outstanding (?:items|work|tasks)",
    )
)
_BESIDE = "|".join(
    (
        r"a|an|the|our|we|we're|we'll|will|how|what|where|plan to|going to|is|are|be|being|been|to|of|for|from|by|with|in|on|and|or|as|at|its?|this|these|those|that|all|any|before (?:the )?(?:next|launch|release)|next|associated|so|still|now|your|trust|confidence|us|once|quarter|month|week|year|sprint|q[1-4]|chosen|selected|bigger|larger|smaller|8d|d[4-8]|should-dos?|repeats?|ops|deploys?",
        r"incidents?|outages?|events?|post-?mortems?|post-incident|postincident|pir|rca|aar|retros?|retrospectives?|reviews?|debriefs?|blameless|committee|board|panel|management responses?|provider|contractor",
        r"owners?|ownership|assignees?|responsib(?:le|ilities)|responsible part(?:y|ies)|due|dates?|deadlines?|target|targets|status|priorit(?:y|ies)|prioriti[sz]ed|p\d|eta|progress|tracking|trackers?|tracked|summary|list|matrix|table|register|backlog|board|milestones|rollout|schedule|plans?|planned|planning",
        r"technical|process|procedur(?:al|es?)|operational|organi[sz]ational|people|human|cultural|engineering|monitoring|alerting|observability|detection|reliability|resilience|availability|security|infrastructure|infra|documentation|docs|testing|tooling|communications?|platform|product|software|hardware|network|database|data|systems?|services?|teams?|vendor|supplier|architecture|architectural|deployment|release|launch|training|awareness|education|automation|capacity|performance|safety|quality|governance|policy|policies|runbooks?|on-call|incident response|response|detection and response",
        r"immediate|short|mid|medium|near|long|longer|shorter|term|short-term|mid-term|medium-term|near-term|long-term|longer-term|quick wins?|strategic|tactical|high-priority|top|key|main|major|minor|additional|further|future|proposed|suggested|recommended|agreed|assigned|outstanding|open|remaining|pending|underway|under way|in progress|ongoing|continuous|continual|required|needed|new|concrete|specific|internal|external|prevent|detect|mitigate|repair|respond",
        r"github|gitlab|jira|linear|asana|trello|tickets?|issues?|bugs?|stories|cards|items?|points?|tasks?|actions?|measures?|steps?|changes?|fix(?:es)?|solutions?|work|controls?|initiatives?|projects?|efforts?|activities|ideas|proposals?|commit(?:ted|ting)",
        r"findings|takeaways|learnings|insights|observations|conclusions?|remediation|mitigations?|prevention|preventions|countermeasures?|hardening|implement(?:ed|ation|ing)?|make|made|making|doing|taking|do|going forward|moving forward|forward|again|result|happening|recurring|(?:re)?(?:oc)?currences?|better|reduce|risks?",
    )
)
_OF_INCIDENT = r"(?:steps?|actions?|measures?|work|plans?) (?:to|for) (?:fix|stop|close|finish|complete)(?:ing)?\b|follow-?ups? (?:incidents?|outages?|events?)$|incident management actions?"
"""``Steps to fix the issue``: known words, and yet of the incident or of another one."""
_ENGLISH = re.compile(rf"(?!{_OF_INCIDENT})(?:(?P<work>{_WORK})|{_BESIDE})(?![\w'-])")
_APART = re.compile(r"[\s,/;:()+–—-]*")

_WORK_JA = "|".join(
    (
        "前回(?:の)?(?:会議|定例)?(?:の|からの)?(?:アクション(?:アイテム)?|宿題|todo|指摘(?:事項)?|課題|決定事項|対応事項|持ち?帰り(?:事項)?|積み?残し)(?:の)?(?:確認|状況|進捗|フォロー(?:アップ)?|振り返り|レビュー|消化)?",
        "再発(?:の)?防止|(?:発生|流出|未然|再燃|類似(?:障害|事象|事故|トラブル)?(?:の)?(?:発生)?)防止",
        "改善(?:策|計画|案|施策|項目|事項|活動|アクション|提案|タスク|方針|プラン|ロードマップ|に向けた取り?組み?|の取り?組み?)?(?!点)",
        "恒久(?:的な?)?(?:の)?(?:対応|対策|対処|策|措置|施策|改修|修正)|本格(?:的な)?(?:対応|対策|対処|改修|復旧策)|(?:抜本|根本)(?:的な?)?(?:対策|対応|改善|解決策)",
        "(?:是正|予防|防止|是正予防|是正・予防)(?:の)?(?:措置|処置|対策|策|アクション|計画|要求|依頼)|水平展開|横展開|見直し|改訂(?:予定|計画)",
        "アクション(?:アイテム|プラン|リスト|一覧|項目)?|ネクスト(?:アクション|ステップ)|次の(?:ステップ|アクション|一手)|フォローアップ(?:アクション|項目|タスク|チケット|事項)?|todo(?:リスト|一覧)?|やること(?:リスト|一覧)?",
        "要対応(?:事項|項目|チケット)?|対応が必要な(?:項目|事項|もの|課題)|継続して(?:取り組む|対応する|検討する)(?:こと|事項|課題)|担当者?と(?:期限|期日|納期)|誰が.{0,3}いつまでに.{0,3}何を(?:する|やる)か?|で決まった(?:こと|事項)",
        "これから(?:どうするか|の(?:対応|対策|予定|取り?組み?)|やること)|今後$|これから$|(?:[ぁ-ん]{2,8}ないため|[ぁ-ん]*直すため)に(?:やる|する|行う|できる)こと|(?:直したい|改善したい|変えたい|見直したい|直す|変える|改善する|見直す)(?:ところ|点|こと|もの)(?:リスト)?|(?:追加で|今後|これから)(?:実施|対応|改善|着手)する(?:作業|項目|事項|こと|対策|内容)|展開予定",
        "残る(?:確認|作業|課題|対応|タスク)(?:事項)?|宿題(?:事項)?|(?:残|継続|追加)(?:課題|タスク|作業|対応|対策|検討)(?:事項)?|積み?残し(?:タスク|作業|課題|事項)?|持ち?越し(?:タスク|作業|課題|事項|案件|分)?|継続案件|やり残し|(?:依頼|引き?継ぎ|フォロー)事項|申し?送り(?:事項)?|お約束",
        "今後(?:の|に向けた|実施(?:する|予定の)|予定(?:している|する|の)|講じる|行う|取り組む)?(?:対応|対策|予定|計画|進め方|スケジュール|課題|施策|取り?組み?|方針|改善|アクション|検討|作業|動き|展望|タスク)(?:策|案|事項|方針|計画|予定)?",
        "強化(?:策|計画|施策|案)?|提言|勧告事項|(?:教育|訓練|研修|改修|点検|増強)計画|(?:対応|修正|改修|実施|改善)予定|(?:技術的|組織的|人的|物理的|システム面の?|運用面の?|体制面の?)対策|に基づく(?:対策|施策|改善|アクション)",
        "(?:対策|施策|対応策)(?:の)?(?:実施)?(?:スケジュール|計画|実施計画|実施予定日?|ロードマップ|期限|時期)|対策と(?:担当者?|期限|期日|時期|(?:実施)?(?:予定日|時期|スケジュール))",
        "(?:実施予定|検討中|計画中|予定)の(?:対策|対応|施策|改善|アクション)(?:策)?|(?:未完了|未対応|未実施|未着手|実施中|進行中|対応中|残り?)の(?:対応|対策|タスク|作業|項目|施策|アクション)(?:事項)?",
        "(?:防止|改善|強化|向上|安定(?:稼働|運用|化)|低減|削減|復旧力|信頼回復)(?:に|へ|の(?:ため|実現))?(?:に|の|へ)?(?:向けた|向けて(?:の)?|むけた|ための)(?:今後の)?(?:取り?組み?|施策|対応|対策|活動|アクション|計画)",
    )
)
_BESIDE_JA = "|".join(
    (
        "決まったこと|決めたこと|および|及び|ならびに|並びに|または|に対する|に関する|について(?:の)?|における|での?|技術面|運用面|体制面|組織面|箇所|当社|弊社|当行|本学|当院|予防保全|保全|に基づく|に向けた|に向けて|のための|からの|まで(?:に|の)?|への?|から(?:出た|出された|生まれた|得られた|の)|で(?:出た|決まった|決めた|合意した|挙がった)|する|した|される|として|と|の|や|に|・|/|、|，|,|\\s|\\(|\\)|~|:|-|and",
        "実施|予定日?|時期|日程|期限|期日|期日と担当|担当者?|責任者|部署|主管|優先度|優先順位|スケジュール|計画|方針|案|一覧|リスト|管理表?|表|進捗|進め方|内容|事項|項目|詳細|具体的な?|具体策|具体化|主な|主要な?|追加|短期的?な?|中期的?な?|中長期的?な?|長期的?な?|当面|直近|早期|段階的な?",
        "今回|本件|本|当該|障害|事象|事故|事案|インシデント|トラブル|問題|不具合|類似|同種|同様|他|全社|組織|体制|人的|技術的?な?|運用|運営|監視|検知|通知|アラート|業務|プロセス|手順書?|チェックリスト|ルール|品質|セキュリティ|情報セキュリティ|システム|サービス|インフラ|基盤|ネットワーク|設計|開発|テスト|試験|レビュー|教育|訓練|研修|点検|チェック|自動化|可視化|信頼性|可用性|耐障害性|安全性|安全管理|性能|向上|安定|稼働|安定稼働|安定運用|低減|防止|予防|お客様|医療|委託先|協力会社|ベンダー|取引先|(?:第三者|調査|外部)?委員会",
        "(?:前回|先週|先月)(?:から)?の?(?=宿題|アクション|todo|タスク|やること|持ち越し|積み?残し)|今後|次回|来期|決定|合意|検討|提案|推奨|要望|課題|対策|対応策?|施策|策|措置|処置|改修|修正|見直し|改訂|強化|改善|取り?組み?|タスク|作業|活動|チケット|起票|ふり返り|ふりかえり|振り返り|レトロ|ポストモーテム|反省会|会議|横展開|実施状況|状況|用|ロードマップ|マイルストーン|フォロー|なぜなぜ分析|分析",
    )
)
_NAMED = r"(?!(?:you|users|customers|clients|operators|tenants|everyone|them|it|this|that|they|who|we|i)\b)[\w.&-]+"
_IT = r"(?:it|this|that|such \w+|similar \w+|(?:re)?occurrences?|(?:this|these|such) \w+)"
_PREVENTING = r"(?:prevent|avoid|stopp?|fix|tackl|address|handl|keep|improv)(?:e|ing)?"
_WHOLE = re.compile(
    r"(?:the |our )?future|(?:the|our) plan|これからのこと|未来に向けて"
    rf"|(?:what are (?:the |our )?)?(?:next steps?|follow-?ups?|action items?|(?:action |improvement )?plans?) (?:for|at|by) {_NAMED}"
    rf"|what (?:is|are|will) {_NAMED} (?:doing|going to do|do) (?:about {_IT}|next|(?:now )?to (?:prevent|avoid|stop|improve|fix) [\w' -]+)"
    rf"|(?:how (?:are |will |do |can )?(?:we|i)(?:'re|'ll| are| will| plan to)?|how (?:is|are|will) {_NAMED}(?: going to)?) (?:improve|{_PREVENTING} (?:{_IT}|us|you))(?: (?:from )?happening)?(?: again)?(?: in (?:the )?future| going forward)?"
    r"|(?:actions?|steps|measures) (?:already )?(?:taken|completed|done) and (?:future|planned|further|next|remaining|upcoming) (?:prevention|steps?|actions?|plans?|work|measures|improvements?|mitigations?)"
    r"|(?:how|what) (?:(?:are|will|do) we|we(?:'re|'ll| are| will)|[a-z]+ (?:is|are|will)(?! chang)) (?:now )?(?:going to )?"
    r"(?:improv(?:e|ing)|chang(?:e|ing)|prevent(?:ing)?|strengthen(?:ing)?|harden(?:ing)?|mak(?:e|ing)(?= \w+ (?:better|safer|more)\b))(?: (?!during\b)[\w'-]+){0,5}"
)
"""Headings that may hold a name that no list has: ``How are we improving Acme``; what others change is news."""
_AGAINST_RECURRENCE = re.compile(
    r"(?!.*(?:前回|以前|既存|過去|従来|これまで|当時|なぜ|機能し|守られ|有効|理由|経緯|背景|不備|形骸|効果|評価|検証結果|事例|とは$))"
    r"\S{0,20}再発(?:の)?防止(?:策(?:案)?|計画|措置|対策|に関(?:する|して|わる).{1,10}|に向け.{1,12}|に係る.{1,8}|として.{0,10})?(?:の?(?:概要|一覧|まとめ|内容|ご説明|ご報告|について|等|など))?"
)
"""Japanese ends with what a heading is about: 「学習塾としての再発防止」, 「委託先の管理を含む再発防止策」."""
_JAPANESE = re.compile(rf"(?P<work>{_WORK_JA})|(?:{_BESIDE_JA})", re.IGNORECASE)
_LEADS_ON = re.compile(r"\b(?:to|of|for|from|by|with|and|or|the|an?|are|is|be|we|our)$|[はがを]$")
_IS_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def speaks_of_work(form: str) -> bool:
    """Whether all words of a normalised heading are known, and one of them speaks of work to come.

    What breaks off is no heading but leads on to a list: ``Our recommendations are to``.
    """
    if len(form) > MAX_HEADING or _LEADS_ON.search(form):
        return False
    if _WHOLE.fullmatch(form) or _AGAINST_RECURRENCE.fullmatch(form):
        return True
    words = _JAPANESE if _IS_JAPANESE.search(form) else _ENGLISH
    at, is_work = _behind_gap(form, 0), False
    while at < len(form):
        found = words.match(form, at)
        if found is None:
            return False
        is_work = is_work or found["work"] is not None
        at = _behind_gap(form, found.end())
    return is_work


def _behind_gap(form: str, at: int) -> int:
    gap = _APART.match(form, at)
    return gap.end() if gap else at
