"""Whether a sentence of prose promises work: under a heading for action items, not all of it does."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import is_japanese

VERBS = (
    "add", "adjust", "adopt", "alert", "align", "allow", "analyse", "analyze", "apply", "archive", "arrange", "ask",
    "assess", "assign", "attach", "audit", "automate", "avoid", "backfill", "begin", "block", "bring", "build",
    "bump", "bundle", "cap", "change", "check", "clarify", "clean", "collect",
    "communicate", "conduct", "configure", "confirm", "consider", "consolidate", "convert", "coordinate", "create",
    "decide", "decommission", "decouple", "dedicate", "define", "delete", "deploy", "deprecate", "design", "develop",
    "disable", "disallow", "discuss", "document", "double-check", "downgrade", "drop", "educate",
    "eliminate", "emphasise", "emphasize", "enable", "encourage", "enforce", "engage", "enhance", "ensure",
    "establish", "evaluate", "exclude", "expand", "expedite", "experiment", "expire", "explain", "explore", "export",
    "expose", "extend", "extract", "figure", "finalize", "find", "fix", "follow", "follow-up", "forbid", "formalise",
    "formalize", "gather", "generate", "get", "give", "guard", "harden", "have", "hide", "hire", "identify",
    "ignore", "implement", "improve", "include", "increase", "inform", "inject", "inspect", "install", "institute",
    "instrument", "integrate", "introduce", "invalidate", "inventory", "invest", "investigate", "isolate", "keep",
    "know", "learn", "liaise", "limit", "lock", "look", "lower", "make", "mark", "measure", "merge", "migrate",
    "minimise", "minimize", "mitigate", "modify", "monitor", "move", "notify", "onboard", "optimise", "optimize",
    "organise", "organize", "overhaul", "override", "page", "patch", "perform", "persist", "pin", "plan",
    "prepare", "prevent", "prioritise", "prioritize", "produce", "promote", "propose", "protect", "provide",
    "provision", "prune", "publish", "purge", "push", "put", "raise", "re-enable", "re-evaluate", "reach",
    "reassess", "rebuild", "reconfigure", "redeploy", "redesign", "reduce", "refactor", "refine", "refresh",
    "regenerate", "reimplement", "reindex", "reinforce", "reject", "relax", "release", "remove", "rename", "reorder",
    "repair", "replace", "replicate", "report", "reproduce", "request", "require", "research", "resolve",     "restrict", "restructure", "rethink", "retire", "reuse", "revert", "review", "revise", "revisit", "rework",
    "rewrite", "roll", "rotate", "run", "sanitize", "scale", "schedule", "secure", "select", "send", "separate",
    "set", "setup", "share", "ship", "shorten", "simplify", "simulate", "skip", "solve", "specify", "speed", "split",
    "stabilize", "standardise", "standardize", "start", "stop", "store", "streamline", "strengthen", "submit",
    "subscribe", "suppress", "survey", "swap", "switch", "sync", "teach", "test", "throttle", "tidy", "tighten",
    "track", "train", "transfer", "translate", "treat", "trim", "tune", "turn", "tweak", "unify", "uninstall", "update",
    "upgrade", "upload", "use", "validate", "verify", "version", "warn", "wire", "work", "write",
)  # fmt: skip
"""What a task begins with."""
_OF_TWO_WORDS = r"read (?:over|through|up on)|re-?read|go (?:over|through)|come up with|carry out|continue and (?!not\b)[a-z]+|think (?:about|through)|try (?:to|out|setting|adding|using|making|getting)"
_IMPERATIVE = re.compile(
    rf"(?:more\s+)?(?:\w{{3,}}ly\s+)?(?:{'|'.join(VERBS)}|{_OF_TWO_WORDS})\b(?!\s*:|-\w)", re.IGNORECASE
)
_CONDITION = re.compile(
    r"(?:if|when|once|after|before|where|until|while|as soon as|for|in|on|during|to|long(?:er)?[- ]term|short[- ]term)\b[^,.;:]{2,60},\s+",
    re.IGNORECASE,
)
"""``If it still fails, add …``: what comes before the work."""
_MORE_OFTEN = (
    r"\b(?:updates?|upgrades?|reviews?|checks?|tests?|drills?|audits?|backups?|meetings?|deploy(?:ment)?s?|releases?|trainings?|maintenance|inspections?|scans?|rotations?|patching|exercises?|rehearsals?)"
    r" will (?:also |now )?(?:occur|happen|take place|be held|be done|be run|run) (?:more (?:often|frequently|regularly)|every\b|each\b|daily|weekly|monthly|quarterly|yearly|annually|at least|once|twice|before|after each|earlier)"
)
"""``Restore drills will take place every month``."""
_COMMITTED = re.compile(
    r"\b(?:we(?:'ll| will| need to| should| must| have to| plan to| are going to| intend to| want to)"
    rf"|(?<!n't )(?<!not )(?:will|should|must|needs? to|has to|have to|is going to|are going to) be\b(?! (?:enough|sufficient|fine|ok|okay|safe|able|unable|slower|faster|higher|lower|longer|worse|affected|impacted|possible|unavailable)\b)|\bwill (?:\w+ly )?(?:{'|'.join(VERBS)})\b"
    r"|(?:is|are|am) (?:going|planning|planned|aiming|continuing|working) (?:to|on|at|for)"
    r"|(?:is|are|am) planning (?:(?:further|future|more|additional|new) )?work (?:on|to))"
    rf"|{_MORE_OFTEN}",
    re.IGNORECASE,
)
_COMMITTED_JA = re.compile(
    r"(?:する|します|[いお]たします|致します|まいります|参ります|行う|行います|おこなう|おこないます|(?:た|だ)?い|こと|予定(?:です|である|だ|している|しています)?|ましょう|しよう|べき(?:だ|です)?|つける|付ける|(?:加|変|替|整|備)える"
    r"|(?:直|戻|移|出|残|渡|増や|減ら|外|足|延ば|伸ば|動か|回|流|消|示|試|落と|なく|無く|促|写|正|押|生か|活か)す|(?:書|置|除|省|開|引|付|届|磨)く|(?:防|つな|継)ぐ|(?:組|読|積|盛り込|取り込)む|(?:選|学)ぶ|(?:持|保)つ|(?:抑え|揃え|そろえ|伝え|調べ|比べ|確かめ|決め|止め|やめ|始め|進め|高め|早め|広げ|下げ|上げ|分け|続け|設け|避け|見つけ|まとめ|集め|求め|改め|固め|埋め|書き換え|切り替え|入れ替え|置き換え|育て)る|(?:作|取|測|分|絞|送)る|くする|れる|せる|ようにする"
    r"|(?<![ありなれえけげじ])(?<!でき)(?<!て[いお])(?<!お)(?<![思願])(?<![思願]い)ます|[加変替整備伝]えます|[上下広]げます|[図取作送測張配守絞直削]ります|(?:う|たい)と(?:思|考え)(?:って|て)い?(?:る|ます)|(?:張|配|撮|守|断|縛|絞|払|直|削|譲|つく|やりと)る|[改載乗任]せる|追加|修正|改善|整備|導入|作成|更新|検討|調査|実施|見直し|強化|設定|変更|削除|移行|自動化|周知|共有|徹底|廃止|統一|化|改訂|改定|要求|手配|追記|付与|点検|交換|訓練|確立|制限|構築|拡充|拡張|削減|向上|遵守|禁止|策定|分離|検証|実装|遮断|防止|抑制|短縮|増強|増設|冗長化|義務付け|切り替え|切替)[。.]?$"
)
_NOT_DOING_JA = re.compile(
    r"(?:(?:まま|現状維持)[とに](?:する|します|した)|ない|見送った|見送る)(?:こと|もの|対策|項目)?[。.]?$"
)
_PAST_JA = re.compile(
    r"(?:した|ました|った|いた|れた|済み?|(?<!予定し)(?<!と思っ)(?<!と考え)て(?:いる|います))[。.]?$"
)


_NEEDED_JA = re.compile(
    r"(?!.*(?:には|場合[はに、]|(?:ユーザー?|利用者|顧客|お客様|各自)[はがに]))[^。]{2,}"
    r"(?:(?:する|[行おこな]う|直す|減らす|増やす|設ける|整える|決める|見直す|備える|やめる|分ける|[加変替]える)必要が(?:ある|あります)"
    r"|(?:追加|修正|改善|整備|導入|作成|更新|見直し|強化|変更|移行|自動化|周知|徹底|廃止|統一|構築|拡充|分離|実装|冗長化|増設|改修|策定)が必要(?:です|である|だ)?)。?$"
)
"""``閾値の見直しが必要``, ``監視を追加する必要がある``: work that is wanted, but not what users or a step of the system need."""


def _is_needed(text: str) -> bool:
    return "必要" in text and _NEEDED_JA.match(text) is not None


_PLEASANTRY_JA = re.compile(
    r"お願い(?:申し上げ|[いお]?た?し)|お詫び|申し上げ|(?:続報|詳細|経過|状況|結果|情報).{0,12}(?:公開|公表|お知らせ|連絡|報告(?!する。?$))|(?:再発防止|改善|サービス向上|品質向上|信頼回復)に(?:努め|尽力|取り組んで)"
)
"""What a notice ends with: no work that anybody could check."""


def is_promise(text: str) -> bool:
    """Whether a paragraph's first or only sentence says what is to be done."""
    text = text.strip()
    if not text or text.endswith((":", "：", "?", "？")) or might_have_been(text):
        return False
    if is_japanese(text):
        text = _REMARK_BEHIND.sub("", text.rstrip("。．.!！w ")) or text
        is_hollow = _PAST_JA.search(text) or _NOT_DOING_JA.search(text) or _PLEASANTRY_JA.search(text)
        return bool(_COMMITTED_JA.search(text) or _is_needed(text)) and not is_hollow
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    return (
        begins_with_task(text)
        or bool(_COMMITTED.search(first))
        or bool(_IS_TO.match(first))
        or bool(_TO_BE.search(first))
        or bool(_PLANS.match(first))
        or undertakes(first)
    )


_CAN = re.compile(
    r"(?:we|the team|our team) (?:can|could|may want to) (?:also |then |instead )?"
    rf"(?!(?:confirm|find|get|give|have|identify|know|learn|look|reach|report|reproduce|require|resolve|see|track|use|verify|work|avoid|prevent|ensure|explain|keep|make)\b)(?:{'|'.join(VERBS)})\b",
    re.IGNORECASE,
)


def proposes(text: str) -> bool:
    """Whether a sentence names work that could be done: ``We can build a dashboard …``; what one can *see* is none."""
    return _CAN.match(text.strip()) is not None and not might_have_been(text)


_IS_TO = re.compile(
    rf"the (?:\w+[ -]){{0,2}}(?:proper|right|correct|real|actual|permanent|lasting|best|long[- ]term|only real) (?:fix|solution|remedy|answer),?"
    rf" (?:is|will be|would be) to (?:{'|'.join(VERBS)})\b",
    re.IGNORECASE,
)
"""``The proper fix is to bound the retries``."""


_PLANS = re.compile(
    rf"(?:(?:(?:there are|further|future|our|the) )*plans? to (?:\w+ly )?(?:{'|'.join(VERBS)})\b"
    r"|planned (?:\w+ )?(?:actions|changes|fixes|improvements|measures|steps|upgrades|work) (?:are|include|includes|including|is)\b(?! (?:below|above|as follows|listed|tracked|described|in)\b))"
    r"(?!.*\b(?:was|were|had|never|dropped|abandoned|cancell?ed|shelved|before the (?:incident|outage))\b)",
    re.IGNORECASE,
)
"""``Plans to add a second zone are in review``, ``Planned changes including …``."""


def begins_with_task(text: str) -> bool:
    """Whether an English text begins with what to do, perhaps behind a condition."""
    return bool(_IMPERATIVE.match(_CONDITION.sub("", text)))


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}?ed" if re.search(r"[^aeiou][aeiou][bdgmnprt]$", verb) else f"{verb}ed"


_IRREGULAR = {
    "begin": "began", "bring": "brought", "rebuild": "rebuilt", "know": "knew", "build": "built", "find": "found", "get": "got", "give": "gave", "have": "had",
    "keep": "kept", "make": "made", "rewrite": "rewrote", "run": "ran", "send": "sent", "put": "", "cut": "", "set": "",
    "speed": "sped", "split": "", "teach": "taught", "write": "wrote", "learn": "learned",
    "override": "overrode",
}  # fmt: skip
_QUALITIES = "improved|automated|increased|enhanced|reduced|extended|simplified|required|limited|strengthened|planned|proposed|isolated|reinforced|secured|specified|selected|translated"
_QUALITIES += "|shared|defined|documented|tested|scheduled|updated|expanded|standardi[sz]ed|consolidated|unified|repeated|had|restricted|checked|guarded"
"""Past forms that also describe what is wanted: ``Improved alerting``."""
_DID = "|".join(
    sorted(
        set(filter(None, map(_past, VERBS)))
        | {
            "ensured",
            "switched",
            "re-?worked",
            "completed",
            "doubled",
            "onboarded",
            "tightened",
            "moved",
            "drafted",
            "contacted",
            "e-?mailed",
            "purchased",
            "transitioned",
        }
    )
)


def gerund(verb: str) -> str:
    """``adding``, ``getting`` or a pattern of the ways to write it."""
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}?ing" if re.search(r"[^aeiou][aeiou][bdgmnprt]$", verb) else f"{verb}ing"


_SETTLED = f"{_DID}|compensated|refunded|reimbursed|credited|distributed|renewed|held|written|rewritten|given|overridden|run|set|put|split|re-?(?:run|set|sent|made|done)|re-[a-z]{(3,)}ed"
"""What work is said to be when nobody is named for it."""
_TO_BE = re.compile(
    rf"(?<!what )(?<!who )(?<!which )(?<!that )\b(?:is|are|remains?|(?:is|are) (?:still|yet|scheduled|due|intended)) to be (?:\w+ly )?(?:{_SETTLED})\b"
    rf"|^(?:it is|we) (?:strongly |also )?(?:recommend(?:ed)?|suggest(?:ed)?|proposed?|advised?)"
    rf" (?:to (?:{'|'.join(VERBS)})\b|that (?!.*\b(?:was|were|had)\b)(?!(?:all |the |our |any )?(?:users?|customers?|clients?|operators|everyone|you)\b))"
    rf"|\b(?:have|has) decided to (?:{'|'.join(VERBS)})\b"
    r"|^it (?:has been|was) (?:agreed|determined|identified|recogni[sz]ed) that [^.:;?!]{4,100} (?:is|are) (?:required|needed)\b"
    r"|\b(?:deployment|implementation|installation|integration|introduction|migration|procurement|purchase|removal|replacement|roll-?out|upgrade)s? of [^.:;?!]{3,60} (?:is|are) (?:still |currently |now )?(?:pending|outstanding|ongoing|under ?way|in progress|planned|scheduled)\b",
    re.IGNORECASE,
)
"""``The old pool is to be retired``, ``It is recommended to …``."""
_OBLIGED = re.compile(
    rf"(?!(?:when|if|once|until|while|as|because|since|unless|where|that|which|what|in|for)\b)(?P<definite>(?:the|this|these|that|those|it|its|they|their|such|both|each|he|she|he)\b)?"
    rf"[^.:;?!]{{3,120}}?\b(?:should|must|needs? to|ha(?:s|ve) to) (?:also )?be (?:\w+ly )?(?:{_SETTLED})\b",
    re.IGNORECASE,
)


def obliges(sentence: str, *, anew: bool) -> bool:
    """Whether a sentence says what should be done and by nobody in particular: ``Backups should be tested …``.

    ``anew``: of something that the sentence before did not name.
    """
    found = _OBLIGED.match(sentence)
    return found is not None and not (anew and found["definite"])


_DOING = "|".join(sorted(map(gerund, VERBS)))
_STARTS_WITH_DOING = re.compile(rf"(?:\w+ly\s+)?(?:{_DOING})\b(?!\s*:)", re.IGNORECASE)
_UNDERTAKES = re.compile(
    r"\b(?:we|i|they|(?:our|the)(?: \w+)?? (?:teams?|engineers|developers|group|squad|staff|company))"
    r"(?:(?:'ll| will| plans? to| intends? to|(?:'re|'m| are| am| is)(?: also| now)? going to)\s+(?!see\b|share\b|track\b|have confidence\b|be (?:able|confident|better)\b)"
    rf"|(?:'re|'m| are| am| is|(?:'ve| have| has) been)\s+(?:also\s+|now\s+|currently\s+|actively\s+|already\s+|continuing to\s+)?(?!tracking\b)(?:{_DOING})\b)"
    rf"|\b(?:a|have) plans? (?:in place )?to\b|\bwill be (?:\w+ly )?(?!communicated|published|notified|reported|provided|shared)(?:{_SETTLED})\b|{_MORE_OFTEN}",
    re.IGNORECASE,
)
"""Somebody says that they will, or do: ``Our team is also evaluating …``."""


def undertakes(sentence: str) -> bool:
    """Whether a sentence in the midst of others is a promise: stricter than `is_promise`, which may be a first one's."""
    if is_japanese(sentence):
        return is_promise(sentence) and not _is_needed(sentence.strip())
    return bool(_UNDERTAKES.search(sentence.replace("’", "'")))


def begins_like_work(text: str) -> bool:
    """Whether a list item reads like a task: ``Add …``, ``Adding …``."""
    return is_promise(text) or bool(_STARTS_WITH_DOING.match(text))


_NOMINAL = re.compile(
    r"(?:addition|adoption|automation|cleanup|clean-up|creation|deprecation|documentation|enhancements?|expansion|extension"
    r"|implementation|improvements?|increase|integration|introduction|migration|reduction|refactoring|removal|replacement|review"
    r"|rollout|rotation|separation|upgrade|better|stricter|stronger|additional|more|new|improved|automated|automatic|regular)\b",
    re.IGNORECASE,
)


def names_work(text: str) -> bool:
    """Whether a title says what is to be done, as a promise or as a noun: ``Removal of the flag``, ``監視の追加``."""
    text = _REMARK_BEHIND.sub("", text.strip()).rstrip(":： ")
    return is_promise(text) or bool(_NOMINAL.match(text)) or bool(_NOUN_JA.search(text))


_NOUN_JA = re.compile(r"(?:対策|防止|確認|テスト|記録|監視|点検|訓練|駆動開発|見直し)$")
_REMARK_BEHIND = re.compile(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]\s*。?\s*$")


def is_past(text: str) -> bool:
    """Whether a Japanese line tells of something that was done: ``拡張した（11/5 完了）``."""
    return bool(_PAST_JA.search(_REMARK_BEHIND.sub("", text.strip())))


_DONE = re.compile(
    rf"(?:(?:we|i|the team|our team)(?:'ve|\s+have|\s+has|\s+had)?\s+)?(?:also\s+|already\s+|now\s+|since\s+|\w+ly\s+)*"
    rf"(?:(?:{_QUALITIES})\s+(?:(?:the|an?|our|all|this|that|these|those|its|each|every|from|to|in|with)\b|`)|(?:{_QUALITIES})\s+\S*[./]\w|(?!(?:{_QUALITIES})\b)(?:{_DID})\b)",
    re.IGNORECASE,
)


def commits(sentence: str) -> bool:
    """Whether a sentence says that something will or should be done: enough where the first ones promise nothing.

    An order in the midst of others is none: it tells how to fill in the table below.
    """
    if undertakes(sentence):
        return True
    return is_promise(sentence) and not begins_with_task(sentence) and not _RESTRICTS.match(sentence)


_RESTRICTS = re.compile(
    r"(?:however|unfortunately|but|still|that said|nevertheless|残念ながら)\b,?\s", re.IGNORECASE
)
"""How a sentence begins that only says what must stay as it is: ``However, some must be left …``."""


_DISCOVERED = r"(?:had\b|identif|learn|found\b|f[oi]nd|underst|kn[eo]w|discuss|investigat|notice|realiz|realis|decid|discover|organi[sz]|revert|roll|restart|restor|mitigat|see\b|saw\b|taken\b|took\b|made\b)"
_WE_DID = re.compile(
    rf"(?:(?:\w+ly,?|first|second|third|then|also|since then|as a result),?\s+)*(?:we|i|our team|the team)(?:'ve|\s+have|\s+had)?\s+"
    rf"(?:also\s+|already\s+|now\s+|since\s+|\w+ly\s+)*(?!{_DISCOVERED})(?:{_DID})\b",
    re.IGNORECASE,
)


def has_done(text: str) -> bool:
    """Whether a paragraph's first sentence tells what somebody did about it: ``We have audited …``, ``…を修正しました。``."""
    first = re.split(r"(?<=[.!])\s|(?<=。)", text.replace("’", "'").strip(), maxsplit=1)[0]
    if is_japanese(first):
        first = _REMARK_BEHIND.sub("", first.rstrip("。")) or first
        return bool(_DONE_WORK_JA.search(first)) and not _PLEASANTRY_JA.search(first)
    return bool(_WE_DID.match(first))


_ALREADY_BEEN = re.compile(
    r"(?!(?:it|they|this|that|these|those|there|which|who|we|i)\b)(?:(?!(?:that|which|who|if|when|because|since|while|as|once|until|not|no|never)\b)[\w/'`.-]+ ){1,8}"
    rf"(?:has|have) (?:already|since|now|also) been (?:\w+ly )?(?!{_DISCOVERED}|resolv|fix|address|notif|inform|communicat|confirm|report|clos|publish|updat|reach|stabili|start|required|planned|proposed|scheduled|limited|shared)(?:{_DID})\b",
    re.IGNORECASE,
)


def has_already(text: str) -> bool:
    """Whether a paragraph's first sentence tells what was put in place for later: ``A reminder has already been added …``."""
    return " been " in text and _ALREADY_BEEN.match(text.strip()) is not None


_DONE_WORK_JA = re.compile(
    r"(?:追加|修正|変更|強化|改善|導入|設定|実装|整備|削除|移行|構築|交換|更新|増設|見直|自動化|分離|適用|実施|対応|停止|廃止|徹底|周知|有効化|無効化|登録|切り?戻|切り?替え|整理|改訂|直|作成|配布|増や|減ら|外)"
    r"(?:しました|致しました|いたしました|済み?|を(?:行い|実施し|完了し)ました|した|完了)(?:[、,][^。]{0,12})?。?$"
)


_MIGHT_HAVE = re.compile(
    r"(?:if\b[^.:;,(]{2,60}?,?\s)?(?:(?!\b(?:so|because|that|which|who|where|when|why|if|whether|to|will)\b)[^.:;,(]){0,60}?"
    rf"\b(?:should|could|would|might)(?:n[’']t| not)?(?: (?:also|probably|\w+ly))? have\s+(?:(?:{_QUALITIES})\s+(?:the|an?|our|it|this|that|these|those|for|before|in|with|on)\b"
    rf"|(?!(?:{_QUALITIES})\b)(?:{_DID}|been|caught|seen|known|noticed|done|helped|happened|taken|allowed|told|shown|given|fired|alerted|paged)\b)",
    re.IGNORECASE,
)
_ONLY_CHANCE = re.compile(
    r"(?:(?:the|our) )?only (?:thing|way|chance|option)\b[^.:;]{0,60}?\b(?:could|would|might)(?: not|n[’']t)? have\b"
    r"|all (?:that )?(?:we|i|it|they|anybody|anyone|one) could have\b"
    r"|唯一(?:でき|とれ|取れ|可能だっ)た.*(?:た|でした)[。.]?$",
    re.IGNORECASE,
)


def tells_only_chance(text: str) -> bool:
    """Whether a sentence names what alone would have helped: ``The only thing we could have done: check the notes``."""
    return _ONLY_CHANCE.match(text.strip()) is not None


_MIGHT_HAVE_JA = re.compile(
    r"(?:べき(?:だった|でした|であった)|たはず(?:だった|でした|だ|です|である)?|[ばら](?:よ|良)かった(?:です|と思う|と思います)?|たかもしれ(?:ない|ません)"
    r"|(?:れば|たら).{0,30}(?:防げた|避けられた|(?:検知|発見|対応|防止|回避)できた|気[づ付]けた|こと[がも]できた|済んだ))[。.]?$"
)


def might_have_been(text: str) -> bool:
    """Whether a sentence tells what nobody did: ``We should have added …``, ``事前に確認しておくべきだった``.

    ``Add an alert that would have fired`` and ``we should have an alert`` are work.
    """
    if tells_only_chance(text):
        return True
    if is_japanese(text):
        *before, last = [part for part in text.strip().split("。") if part] or [""]
        return not before and bool(_MIGHT_HAVE_JA.search(last))
    return _MIGHT_HAVE.match(text) is not None and not _IMPERATIVE.match(text)


_HAS_BEEN = re.compile(
    r"(?:(?!\b(?:when|that|which|who|if|because|since|after|where)\b)[^.!?]){2,160}?\b(?:(?:has|have)(?:\s+(?:now|already|since|also))?\s+been|was|were)(?:\s+\w+ly)?\s+(?:(?:re-)?\w+(?:ed|en|wn|ut|ilt|ept|one)|set|made|sent|run)\b(?!\s+to\s+be)",
    re.IGNORECASE,
)
_DONE_JA = re.compile(r"(?:[しいれげけせてめべえき]た|(?<!なか)った|んだ|済み?(?:です|である)?)[。.]?$")


def is_done(text: str) -> bool:
    """Whether the first sentence tells of work that was done: ``Switched to …``, ``閾値を下げた。``."""
    text = _REMARK_BEHIND.sub("", text.replace("’", "'").strip())
    if is_japanese(text):
        return bool(_DONE_JA.search(text)) and not _TICKET_MADE.match(text)
    if _TICKET_MADE.match(text) or _HAD_TO.match(text) or _BUT_NOT.match(text):
        return False
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    if (_IMPERATIVE.match(text) and not _DONE.match(text)) or _OF_THINGS.match(text):
        return False
    if (has := _WE_HAVE.match(first)) and not _FOUND_OUT.match(first):
        return not has["meant"]
    return bool(
        _DONE.match(text)
        or (_HAS_BEEN.match(first) and not (_COMMITTED.search(first) or _TO_BE.search(first)))
    )


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


_BEGINS_IN_PAST = re.compile(rf"(?:{_DID})\b", re.IGNORECASE)
_GOING_ON = re.compile(
    r"we(?:'ve|\s+have)\s+(?:already\s+)?(?:started|begun)\b|(?:we(?:'re|\s+are)|(?:our|the)(?:\s\w+)?\steam\s+is|currently)\s+(?:also\s+|currently\s+|now\s+|already\s+)?(?!going\b|planning\b)\w+ing\b|.*(?:(?<!予定し)ています|ている最中|中です)[。.]?$",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"(?!.*\b(?:will|should|must|need|needs|to)\b)(?:[^.]|\.(?=\w)){2,80}\b(?:now|no longer)\s+(?!to\b)[a-z]+",
    re.IGNORECASE,
)


_WORKED_ON = re.compile(
    r"(?<=[.!] )(?:we(?:'re|\s+are)\s+(?:currently\s+|already\s+|now\s+)?(?:working on|implementing|in the process of)|work on (?:this|it) (?:is|has)\b|this is (?:currently |already )?(?:in progress|under ?way))",
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
    if _DONE_LABEL.match(plain):
        return "done"
    label, colon, rest = plain.partition(": ")
    if colon and len(label) <= MAX_LABEL and not is_done(label) and (has_done(rest) or _DONE.match(rest)):
        return "done"
    if is_done(text) or (_NOW.match(text) and not is_promise(text)):
        return "done"
    return ""
