"""Words by which readers' comments show what they want, in both languages, as patterns.

All are matched without regard to case, after NFKC, within one sentence. ``PREFIXES`` only count at the start
of a post. Weak cues of praise give way to any other cue of the same sentence; the others do not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

Pattern = re.Pattern[str]


def _any(*parts: str) -> Pattern:
    return re.compile("|".join(parts), re.IGNORECASE)


_END = r"\s*\d*\s*[\]】)）]?\s*(?::|[-–—]\s|(?<=[\]】)）]))"

PREFIXES: Mapping[str, Pattern] = MappingProxyType(
    {
        "question": _any(rf"^\W*(?:質問|疑問|q|question){_END}"),
        "suggestion": _any(
            rf"^\W*(?:提案|要望|修正|誤字|s|suggestions?|proposal|nit(?:pick)?s?|typos?|style|wording|minor){_END}",
            r"^\W*nit\b",
        ),
        "kudos": _any(rf"^\W*(?:kudos?|称賛|賞賛|感謝|praise|props|shout-?out){_END}", r"^\s*(?:👏|🙌|🎉)"),
        "action": _any(
            rf"^\W*(?:ai|action(?: items?)?|to-?do|follow[- ]?up|アクション(?:アイテム)?|対応(?:事項)?|宿題|タスク|task){_END}",
            r"^\W*\[(?:todo|action|ai)\]",
            r"^\W*todo\b",
        ),
        "note": _any(rf"^\W*(?:note|fyi|memo|メモ|参考|補足|備考){_END}", r"^\W*(?:fyi|lgtm)\b"),
    }
)

_CHANGE = (
    r"(?:add|includ|mention|link|note|put|mov|remov|delet|drop|chang|fix|updat|renam|re-?word|re-?phras|re-?writ|"
    r"re-?order|re-?structur|expand|spell|us|mak|set|turn|split|merg|combin|format|highlight|capitali[sz]|defin|"
    r"document|describ|attach|list|replac|provid|automat|alert|monitor|test|improv|reduc|limit|enabl|disabl|"
    r"configur|rais|lower|increas|decreas|consider|keep|writ|call|refer|cit|avoid|be|get|have|try|do|go|stick|"
    r"specif|quantif|simplif|shorten|trim|cut|bold|indent|number|group|separat|track|prioriti[sz]|promot|"
    r"point|say|state|emphasi[sz]|correct|adjust|ensur|bring|start|stop|switch|prevent|block|introduc|"
    r"implement|build|run|schedul|record|log|show|draw|giv|leav|tweak|clean|convert|rework|flesh|tighten|"
    r"soften|summari[sz]|address|cover|revert|restor|insert|capitali[sz]|hyphenat|italici[sz])"
    r"(?:e|y|ing|n)?"
)
_SOFT = r"(?:please|maybe|perhaps|also|just|possibly|simply|either|at least|instead|then|at all|explicitly|briefly)"
_THEY = r"(?:you|we|i|this|it|that|these|those|they|there|someone|somebody|the \w+|\w+)"
_TELL = (
    r"(?:explain|elaborate|clarify|tell|remind|confirm|share|say|help me understand|point me|walk (?:me|us)|answer|"
    r"shed|comment on|speak to)"
)

KUDOS: Pattern = _any(
    r"ありがとう|素敵|素晴らし|すばらし|ナイス|さすが|流石|助かりました",
    r"\b(?:great (?:job|work)|nice (?:catch|work|one)|well done|kudos|thank(?:s| you)|"
    r"i (?:really |just )?love|(?:big|huge) fan of|ty for)\b",
    r"👏|🎉|🙌",
)
"""Praise and thanks that decide."""

WEAK_KUDOS: Pattern = _any(
    r"すご(?:い|く)|スムーズ(?:でした|です|だ)|読み応え|丁寧(?:で(?:す|した)|に(?:まとま|書かれ))|(?:良い|いい|よい)学び|感謝(?:です|し(?:ます|かな))|凄(?:い|く)|見事|感動|最高|お疲れ(?:様|さま)|おつかれ|(?:勉強|学び|参考)に(?:なり|なる)|(?:良|よ)かった(?:です|と思)",
    r"(?:いい|良い|よい)(?:です)?ね(?:[。!]|$)|(?:わか|分か|読み)りやす(?:い|かった)(?:です)?(?:ね)?(?:[。!]|$)|早くて(?:良|よ)",
    r"(?:良い|いい|よい|迅速な|的確な|丁寧な|早い|速い)(?:対応|判断|記録|まとめ|気付き|気づき|分析|取り組み)(?:です|だ|でした|[。!]|$)",
    r"\b(?:(?:great|good|nice|excellent|awesome|amazing|fantastic|wonderful|superb|solid|thorough|impressive|brilliant|"
    r"lovely|helpful) (?:write-?up|doc(?:ument)?|post-?mortem|summary|analysis|response|timeline|detail|details|point|"
    r"idea|question|stuff|to see|to read|read|thinking|call|job|work|catch|explanation|teamwork|collaboration|"
    r"investigation|move|find|debugging|recovery|addition|section|graph|diagram|context|insight|learning|lesson))\b",
    r"\b(?:love (?:this|the|that|how|it)|really like|i like (?:this|the|that|how|it)|nicely (?:done|written|put)|"
    r"glad to see|cool (?:trick|idea|stuff)|props to|shout-?out|hats off|bravo|appreciate[ds]?|hero(?:es|ic)?|proud|congrat\w*|cheers)\b|助か(?:る|った)|ありがたい",
    r"\b(?:is|was|were|are)(?: \w+)? (?:excellent|fantastic|great|impressive|outstanding|superb|exemplary|awesome|amazing|brilliant|"
    r"very smooth|really smooth)\b(?! (?:to|if|but))",
    r"\b(?:very|so|really|super|extremely) (?:well|clear(?:ly)?|helpful|useful|nice|good|quick|fast|impressive|thorough)\b"
    r"(?! (?:if|to|when))",
    r"^\W*(?:awesome|excellent|amazing|fantastic|brilliant|impressive|great|nice|perfect|wow|cool|well (?:written|handled))"
    r"\W*$",
    r"👍|❤|💯|🙏|🎊|🥇|⭐|😍|💪",
)
"""Praise that stands beside other intents as well, and then gives way to them."""

SUGGESTION: Pattern = _any(
    # 方が良い, どうだろう and their kin
    r"(?:ほう|方)が[^。]{0,12}?(?:良[いかさけく]|よ[いかさけく]|いい|適切|自然|望まし|分かりやす|わかりやす|親切|安全|正確)",
    r"どうだろう|どうでしょう|いかがでしょう|(?:ては|では|でも|ても)(?:どう|いかが)|提案|べき(?!だった|でした)",
    r"(?<!教えて)(?<!聞かせて)(?<!説明して)(?:して|えて|いて|って|げて|せて|めて|んで|けて|れて)"
    r"(?:ください|下さい|ほしい|欲しい|いただきたい|頂きたい|もらいたい|もらえ|いただけ|頂け|くれ(?:ます|ません|る))",
    r"(?:し|き|え|り|み|げ|め|ち|び|い|け|せ|れ)ましょう|(?:し|き|え|り|み|げ|め|け|れ)ませんか|(?<!で)(?<!だ)(?:しよ|えよ|めよ)う(?:と?。|か|$)",
    r"(?:と|ば|たら|(?<!と)ても|でも)(?:もっと|より|さらに|尚|なお)?(?:良[いさ]|よ[いさ]|いい|嬉し|うれし|助か|ありがた|親切|分かりやす|わかりやす|読みやす)",
    r"(?:る|く|む|す|う)と[^。、?]{0,8}(?:安心|便利|確実|丁寧|見やす|しやす|スムーズ|いいか|良いか)|(?<!の)(?<!よう)(?<!ため)(?<!前)(?<!後)(?<!時)(?<!際)(?<!特)(?:に|を)[。]?$|もっと\S+く[。]?$",
    r"誤字|脱字|誤記|誤植|タイポ|typo|正しくは|(?:の)?(?:間違い|誤り|まちがい)(?:です|では|でしょう|かと|か?も)|表記(?:揺れ|ゆれ|を)",
    r"(?:追記|追加|記載|修正|訂正|変更|削除|更新|明記|補足|統一|反映|整理|差し替え|言及|分割|検討)"
    r"(?:を?お?(?:お願い|希望)|が(?:必要|欲し|ほし)|したい|したほう|した方|できます|できない|できません|すると|すれば|しては|してみ)",
    r"(?:が|も|は)(?:必要|不足|足りな|抜けて|漏れて|もれて)(?!だった)(?!でした)(?:では|だと思|かと|そう|です|ている|てい|い|[。]|$|か?も|な気)",
    r"お願い(?:し|いた|でき)|望ましい|できれば|欲しいです|ほしいです|に(?:変え|直し|揃え|そろえ|し(?:ません|ましょう|たい|て(?:は|み|お)))",
    r"\b(?:how about|what about|what if we|suggest(?:ion|ed|s|ing)?|propos(?:e|al|ed|ing)|recommend\w*|shall we|"
    r"why don'?t (?:we|you)|let'?s|consider(?:ing)?\b(?! (?:to be|as)))\b(?! (?:know|me know))",
    r"\b(?<!how )could we(?! have)\b",
    r"\bnot (?:quite |entirely |really )?sure (?:that )?(?:this|that|it|the|we|these)\b|\bgo a long way\b",
    r"\bwonder(?:ing)? if (?:we|you|it|this) (?:should|could|might|would|can)\b|\blean(?:ing)? towards?\b|\bskeptical\b",
    r"(?:避け|直し|変え|入れ|防ぎ|揃え|なくし|無くし|減らし|増やし|残し|加え|足し|やめ)たい|(?:に|でき)したい|ようにしたい",
    r"(?:追加|追記|記載|修正|変更|削除|更新|明記|補足|統一|分割|自動化|共通化|具体化|定量化|数値化|可視化|改善|短縮|整理)"
    r"(?:は|も|を)?(?:でき|可能)(?:ます|ません|ない|でしょう|そう|です)(?!でした)|(?:書|直|足|貼|載せら|入れら)[けせれ](?:ます|ませ|そう)",
    r"(?<!知り)(?<!聞き)(?<!伺い)(?<!うかがい)(?<!確認し)(?<!質問し)(?<!み)(?<!りが)(?<!だい)たい(?:です|と思|かな|ところ)|(?:やす|よ|良|い)いかも|深掘り(?:でき|した|す)|^\S{1,15}\s*(?:→|->|=>)\s*\S{1,15}$",
    # A request in the form of a question
    rf"\b(?<!how )(?<!why )(?<!what )(?<!where )(?<!when )(?:can|could|would|will|may) (?:you|we|someone|somebody|the authors?)"
    rf"(?: {_SOFT})*,? {_CHANGE}\b(?! (?:seen|been|known|caught|done|prevented|detected|avoided|noticed|sure that we))",
    rf"\b(?<!why )(?<!what )(?<!how )(?<!when )(?<!who )should(?:n'?t)? (?!i\b){_THEY}(?: {_SOFT}| not)* "
    r"(?!have been\b|have (?:known|seen|noticed|caught|had|got))",
    r"\b(?:do|did|would|don'?t|wouldn'?t) (?:we|you) (?:also |not |maybe )*(?:want|like|mind) (?:to |us to |it |\w+ing)",
    r"\b(?:would(?:n'?t)?|might|may|could) (?:it |this |that |also |not )*(?:be |make |help )+(?:\w+ )?"
    r"(?:good|nice|great|better|best|worth|worthwhile|useful|helpful|clear(?:er)?|easier|possible|sense|appropriate|handy|"
    r"interesting|cleaner|more|ideal|simpler|safer|beneficial|wise|prudent|valuable)\b",
    r"\b(?:is|are) (?:it|this|that|there)[^?.]{0,20}\b(?:worth|possible to|value in|better to)\b",
    r"\bworth (?:\w+ing|a (?:mention|note|link))\b|\b(?:makes?|making) (?:more )?sense to\b|\b(?:needs?|ought|has|have|had better) to be\b",
    r"\b(?:nit(?:pick)?|typos?|misspell\w*|misspelt|spelling|grammar|wording|re-?word|re-?phrase|rephrasing|capitali[sz]e)\b",
    r"(?:^|[\s(`])s/[^/\n]+/[^/\n]*/?|(?:^|\s)(?:->|=>|→)\s*\S|^\W*\*\w+\W*$",
    r"\b(?:we|you|i|it|they|this|that|which|there|one) (?:\w+ )?(?:should|ought to|might want|may want|could (?:also|probably|maybe|just|"
    r"instead|simply))\b(?! have\b)",
    r"\b(?:i'?d|i would|we'?d|i might|i personally)\b(?: \w+)? (?:add|move|remove|drop|suggest|prefer|recommend|like to see|love to see|"
    r"rather|put|use|call|change|say|split|reword|rephrase|avoid|expect|include|make|mention|keep|go|vote|argue|phrase|leave|merge|"
    r"replace|rename|want)\b",
    r"\b(?:maybe|perhaps|possibly|preferably|alternatively|ideally)\b(?! (?:because|due|not|the reason|it was|this was|that was|"
    r"they were|he |she |someone))(?=[^?]*(?:\w))(?!.{0,60}\b(?:was|were|did|had)\b)",
    r"\b(?:rather than|instead of|in place of|as opposed to)\b|\b(?:better|best|nicer|clearer|cleaner|easier|good|nice|great|useful|"
    r"helpful|worth|enough) (?:to|if (?:we|you|this|it|there))\b(?! (?:see|hear|know|read|have (?:seen|you)))",
    r"\b(?:please|pls|plz)\b(?! (?:see|ignore|refer|disregard|note|tell|explain|advise|let me know))",
    r"\b(?:don'?t|do not|doesn'?t|didn'?t) (?:think|believe) (?:we|this|that|it|the|you|there|they)\b[^.?]{0,40}\b(?:need|should|is|are|"
    r"belong|necessary|right|correct|accurate|true|want|has|have)\b",
    r"\b(?:can|could|may|might) (?:also |probably |just |safely |now |easily |likely |be )*(?:be )(?:\w+ly )?(?:added|removed|dropped|moved|"
    r"deleted|shortened|simplified|merged|combined|updated|replaced|clarified|expanded|improved|reworded|linked|split|omitted|more)\b",
    # An instruction to change something
    r"^\W*(?:also,? |then,? |and |or |so |just |e\.?g\.?,? |i think )?(?:add|include|mention|link|move|remove|delete|drop|change|fix|"
    r"update|rename|reword|rephrase|rewrite|replace|use|spell|expand|clarify|split|merge|combine|capitali[sz]e|insert|avoid|try|"
    r"put|make|be more|check (?:the )?(?:spelling|grammar)|define|describe|specify|quantify|attach|cite|elaborate|provide|explain|"
    r"state|list|highlight|consider|shorten|simplify|convert|format|swap|correct|omit|strike|cut|reorder|revise|set|ensure|document)"
    r"\b(?!\s*(?::|ed|s\b|to me))(?! (?:was|were|is|are|did|has|had|of)\b)",
)
"""The reader wants the document, the plan or a measure changed."""

FAULT: Pattern = _any(
    r"\b(?:should|shouldn'?t|must|needs?) (?:also |probably |really |not |now |instead |just )*(?:be|read|say|link|have|go|use|mention|"
    r"include|contain|point|list|state|explain|add|get|make|at least|only|still|clarification|more|a|an|some)\b"
    r"(?! been\b)(?! (?:known|seen|noticed|caught|had|got)\b)",
    r"\b(?:missing|lacks?|lacking) (?:a|an|the|some|any|word|comma|link|context|detail|period|article|here|information|\w+ here)\b|"
    r"^\W*missing\b",
    r"\b(?:is|are|was|were|seems?|looks?|reads?|feels?|sounds?|it'?s|that'?s|isn'?t|aren'?t)\b(?: \w+){0,3} (?:not (?:quite |really |very |entirely |"
    r"exactly )*(?:right|correct|accurate|true|clear|precise|needed|necessary|obvious)|wrong|incorrect|inaccurate|outdated|"
    r"out of date|mislead\w*|unclear|confus\w*|vague|ambiguous|redundant|duplicat\w+|repetitive|unnecessary|awkward|strange|odd|"
    r"unneeded|too (?:long|vague|strong|broad|detailed|generic|harsh)|hard to (?:read|follow|understand|parse)|incomplete|right place|"
    r"the wrong|clear what|clear who|clear how|duplicated|broken|stale)\b(?! (?:with|about|for) (?:the|our) (?:system|deploy|server|service))",
    r"\b(?:doesn'?t|does not|don'?t|do not|didn'?t) (?:\w+ )?(?:render|read (?:well|right)|match|make sense|work here|add up|exist|parse|"
    r"belong|fit|flow)\b|\b(?:belongs?|better placed) (?:in|under|to|at|with)\b",
    r"\b(?:is|was|are) not (?:a|an|the|really)\b|\b(?:repeats|contradicts|duplicates|overlaps|conflicts)\b|"
    r"\b(?:says|states|reads|shows|lists|mentions)\b[^.?]{0,40}\b(?:but|while|whereas)\b",
    r"\b(?:would|could|might) (?:really |also |greatly )?help\b|\bcould use (?:a|an|some|more)\b|"
    r"\bwould(?: also)? have (?:caught|prevented|shown|helped|detected|avoided|saved|alerted)\b",
    r"\bmore (?:common|accurate|precise|appropriate|specific|neutral|correct|usual|readable) (?:term|word|name|wording|phrase|way)\b",
    r"\b(?:two|double|extra|trailing|stray|missing|duplicate[ds]?|repeated|unneeded) (?:spaces?|commas?|words?|lines?|periods?|"
    r"full stops?|brackets?|quotes?|sentences?|paragraphs?|letters?|headings?)\b",
    r"(?:変|不自然|不十分|不正確|不明確|不明瞭|曖昧|あいまい|抽象的|冗長|古い|紛らわし)(?:です|だ|な|に感|と思|い|かと|か?も)|おかし(?:い|く)|"
    r"(?:間違|違|ずれ|誤)(?:って|えて|て)(?:い)?(?:る|ます|そう|ません)|(?<!問題)(?<!影響)(?<!異論)(?<!異常)が(?:ない|無い|見当たらない)"
    r"(?:です|よう|みたい)|"
    r"(?:読み|わかり|分かり|伝わり)(?:にく|づら)|足り(?:な|て(?:い)?な)|不足して|(?:抜け|漏れ|もれ)て|"
    r"(?:決まって|書かれて|記載されて|設定されて|入って|埋まって)(?:い)?(?:ない|ません)|未記入|空欄",
)
"""Something is named as wrong or lacking: the same wish, unless the sentence only asks whether it is so."""

PLAIN_QUESTION: Pattern = _any(
    r"^\W*(?:so,? |and |but |also,? |then,? )?(?:is|are|was|were|does|do|did|has|have|had|what|which|who|when|where|how)\b.*\?$",
    r"(?:です|ます|でした|ました|ません|でしょう|だろう)か\??[。]?$",
)
"""A question in form; what it names as wrong or lacking is asked, not stated."""

WHY: Pattern = _any(r"なぜ|何故|なんで|どうして|\bwhy\b(?! don'?t (?:we|you)\b)|\bhow come\b")
"""Turns a suggestion in the same sentence into a question."""

TELL: Pattern = _any(
    r"っけ(?:[?。\s]|$)",
    r"教えて|おしえて|聞かせて|説明して|知りたい|うかがい(?:たい|ます)|伺い(?:たい|ます)|(?:お聞き|質問)(?:したい|させて|です|があ)",
    rf"\b(?:can|could|would|will) (?:you|we|someone|somebody|anyone|\w+)(?: {_SOFT})*,? {_TELL}\b",
    rf"\bplease (?:{_TELL}|advise|let me know)\b|\blet me know (?:if|what|how|whether)\b",
    r"\b(?:i'?m|i am|just|i was|was) (?:\w+ )?(?:curious|wondering|confused)\b|\bi wonder\b(?! if (?:we|you|it) (?:should|could|might|would|can))|\bany idea\b|\bdo(?:es)? any(?:one|body) know\b",
    r"\bi (?:don'?t|do not|didn'?t|can'?t) (?:quite |really |fully )?(?:understand|get|follow|know|see|tell)\b|\bnot sure (?:i |what|how|why|if|whether)",
    r"\bdid (?:we|you) consider\b|\bhave (?:we|you) considered\b|\b(?:what|which|who|when|where|how) (?:is|are|was|were|did|does|do|has|have|had)\b[^?]*\?",
)
"""The reader wants to be told something, whatever else the sentence looks like."""

QUESTION: Pattern = _any(
    r"\?|(?:です|ます|でした|ました|ません|でしょう|だろう|たの|るの|なの|いの|ない|った|る)か(?:[。!\s]|な(?:[。!\s…]|と|$)|$)",
    r"なぜ|何故|なんで|どうして|でしょうか|っけ(?:[。\s]|$)|(?:不明|疑問|気になり|気になって|分からな|わからな|分かりませ|わかりませ|理解でき(?:な|ませ|て))",
    r"(?:^|[.!]\s+)\W*(?:so,? |and |but |also,? |hm+,? |ok,? |then,? )?(?:what|why|how|when|where|which|who|whose|is|are|was|were|"
    r"did|does|do|can|has|have|had|isn'?t|aren'?t|wasn'?t|didn'?t|doesn'?t|don'?t (?:we|you))\b",
)
"""The reader wants words as an answer."""

_WORK = (
    r"(?:add|open|file|create|make|write|fix|update|do|send|submit|push|raise|start|investigate|look|check|follow|take|"
    r"handle|work|own|put|set|get|ask|ping|reach|contact|schedule|test|try|prepare|draft|implement|deploy|roll|change|"
    r"rename|move|remove|document|find|dig|verify|review|sync|talk|discuss|bring|log|track|merge|address|include|link|"
    r"re-?word|expand|edit|clean|correct|amend|revise|adjust|gather|collect|pull|provide|post|be (?:adding|doing|working|"
    r"looking|opening|filing|fixing|updating))"
)
_TASK = (
    r"(?:double-?check|check|file|open|create|raise|investigate|look into|follow up|take|own|handle|drive|set up|schedule|reach out|check with|"
    r"talk to|confirm with|verify|sync with|ping|contact|prepare|implement|fix|deploy|roll out|dig into|track|add|update|write|"
    r"complete|fill|finish|review|work|do|make|get|provide|draft|assign|please)"
)

_ERRAND = (
    r"(?:file|open|investigate|look into|follow[- ]up|take|own|handle|drive|schedule|set up|reach out|check with|talk to|"
    r"confirm with|verify|sync with|contact|prepare|implement|deploy|roll out|dig into|finish|review|work on|draft|assign)"
)

ACTION: Pattern = _any(
    rf"\b(?:i'?ll|i will|i'?m going to|i am going to|i'?m gonna|we'?ll|i can|i'?d be happy to|happy to|let me|i shall|will) "
    rf"(?:go ahead and |also |try to |just |quickly |then |gladly |probably )*{_WORK}\b(?! (?:we|you|me know)\b)(?=[^?]*$)",
    r"\bfiled\b|\b(?:opened|created|raised) \w+-\d+|\b(?:opened|created|raised) (?:an? |the )?(?:\w+ )?(?:issue|ticket|bug|pr|pull request|card|task|story)\b|"
    r"\b(?:i'?m|i am) (?:working on|on it|taking|handling)\b|\bon it\b\W*$|\bassign(?:ed|ing)? (?:this |it |that )?to\b",
    rf"(?:^|\s)@[\w.+-]+(?:@[\w.-]+)?(?: to|:|,) {_TASK}\b|^\W*\+?[\w.+-]{{1,40}}@[\w-]{{1,40}}\.[\w.]{{1,20}}\b[^?]*\b{_TASK}\b",
    r"\b(?:(?:open|file|create|raise|log|make|need|want) (?:an? |the )?(?:\w+ )?(?:issue|ticket|bug|jira|card|task|story|follow-?up)"
    r"|(?:as|add(?:ed)?|make (?:it|this)|becomes?) (?:an? )(?:action item|to-?do|follow-?up))\b(?=[^?]*$)",
    rf"\b(?:need(?:s)?|have|has|going) to {_ERRAND}\b(?=[^?]*$)",
    r"(?:対応|修正|追記|追加|確認|調査|作成|反映|起票|更新|記載|検討|共有|連絡|相談|実施|準備|設定|担当|やって|直して|調べて)"
    r"(?:いた|致)?(?:して)?(?:おき|み)?(?:します|しときます|いたします|ます)(?:ね|!|。|$)",
    r"(?:私|僕|自分|こちら|うち|弊社|\w{1,12}(?:チーム|さん))(?:の方)?(?:が|で|から)[^。?]{0,30}(?:します|やります|ます)(?:ね|!|。|$)|引き取り(?:ます)|担当します|巻き取",
    r"(?:@\S+|\S{1,12}(?:さん|様|チーム))[、,\s:へに](?:[^。?]{0,40})(?:お願い(?:し|いた|でき)|(?:して|えて|いて|って|べて)(?:ください|下さい|もらえ|いただけ|頂け|くだ))",
    r"(?:後で|あとで|後ほど|明日|来週|今週|今日中|本日中|週明け|までに|次回)[^。?]{0,40}ます(?:ね)?(?:[。!]|$)",
    r"(?:チケット|issue|イシュー|タスク|起票)(?:を|に)?(?:[^。?]{0,8})(?:起こ|切|作|化|登録|起票|立て|し(?:ます|ておき|ましょう))",
)
"""A piece of work is handed over or taken on, in a statement."""

_NAME = (
    r"(?!(?:also|maybe|perhaps|so|and|but|then|hi|hey|thanks|please|ok|okay|well|now|here|otherwise|still|again|need|want|"
    r"have|going|try|how|ought|used|easy|hard|good|nice|able|due|up|best|better|time|remember|back|prior|what|where|when|"
    r"which|who|worth|great|happy|next|if|we|you|i|it|this|that|they|these|those)\b)(?-i:[A-Z])[a-z]+"
)

HANDED: Pattern = _any(
    rf"(?:^|\s)@[\w.+-]+(?:@[\w.-]+)?,?:?[^.?]{{0,30}}?\b(?:(?:can|could|will|would) you|please|pls)\b,?(?: {_SOFT})* {_TASK}\b",
    rf"(?:^|[.!]\s)\W*{_NAME}(?: and {_NAME})?, (?:please|pls|plz)\b|\b(?:added|put|moved) (?:this|it|that) (?:to|on|into) (?:our|the|my) "
    r"(?:backlog|board|to-?do|list|queue)\b",
    rf"(?:^|[.!]\s)\W*{_NAME}(?: and {_NAME})?,? (?:can|could|would|will) you(?: {_SOFT})* {_ERRAND}\b",
    rf"^\W*{_NAME}(?:(?: and|,| &) {_NAME})? (?:to|will) (?:{_TASK}|{_ERRAND})\b",
    r"\S(?:さん|様|氏|チーム)(?:に|へ|と)[^。?]{0,30}(?:もらう|もらいます|いただく|いただきます|依頼|お願い|相談し)|"
    r"(?:バックログ|チケット|タスク|課題)に(?:追加|登録|入れ)|対応(?:予定|中)です|着手し(?:ます|ました)",
)
"""A piece of work is handed to somebody named, be it as a question."""
