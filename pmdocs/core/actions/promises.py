"""Whether a sentence of prose promises work: under a heading for action items, not all of it does."""

from __future__ import annotations

import re

_VERBS = (
    "add", "adopt", "adjust", "align", "alert", "allow", "analyse", "analyze", "apply", "archive", "ask",
    "assess", "assign", "audit", "automate", "avoid", "backfill", "block", "bring", "build", "bump", "cap",
    "change", "check", "clarify", "clean", "communicate", "configure", "consider", "consolidate",
    "coordinate", "create", "decide", "decommission", "decouple", "define", "delete", "deploy", "deprecate",
    "design", "develop", "disable", "discuss", "document", "double-check", "drop", "educate", "eliminate",
    "emphasise", "emphasize", "enable", "enforce", "enhance", "ensure", "establish", "evaluate", "expand",
    "experiment", "explain", "expose", "extend", "figure", "finalize", "find", "fix", "follow", "formalise",
    "formalize", "gather", "get", "give", "harden", "have", "hire", "identify", "implement", "improve",
    "include", "increase", "install", "instrument", "integrate", "introduce", "investigate", "isolate",
    "keep", "learn", "limit", "lock", "look", "lower", "make", "measure", "merge", "migrate", "minimise",
    "minimize", "mitigate", "modify", "monitor", "move", "notify", "onboard", "optimise", "optimize",
    "organise", "organize", "override", "page", "patch", "perform", "pin", "plan", "prepare", "prevent", "prioritise",
    "prioritize", "produce", "propose", "protect", "provide", "provision", "publish", "put", "raise",
    "reach", "reduce", "refactor", "reject", "release", "remove", "rename", "repair", "replace", "report",
    "request", "require", "research", "resolve", "restrict", "restructure", "revert", "review", "revise",
    "revisit", "rewrite", "roll", "rotate", "run", "scale", "schedule", "send", "separate", "set", "setup",
    "share", "shorten", "simplify", "skip", "speed", "split", "standardise", "standardize", "start", "stop",
    "store", "streamline", "strengthen", "survey", "switch", "sync", "teach", "test", "throttle", "tighten",
    "track", "train", "tune", "turn", "unify", "update", "upgrade", "use", "validate", "verify", "version",
    "warn", "work", "write",
)  # fmt: skip
"""What a task begins with."""
_IMPERATIVE = re.compile(rf"(?:\w{{3,}}ly\s+)?(?:{'|'.join(_VERBS)})\b(?!\s*:)", re.IGNORECASE)
_CONDITION = re.compile(
    r"(?:if|when|once|after|before|where|until|while|as soon as|for|in|on|during|to|long(?:er)?[- ]term|short[- ]term)\b[^,.;:]{2,60},\s+",
    re.IGNORECASE,
)
"""``If it still fails, add …``: what comes before the work."""
_COMMITTED = re.compile(
    r"\b(?:we(?:'ll| will| need to| should| must| have to| plan to| are going to| intend to| want to)"
    r"|(?:will|should|must|needs? to|has to|have to|is going to|are going to) be\b"
    r"|(?:is|are|am) (?:going|planning|planned|aiming|continuing|working) (?:to|on|at|for))",
    re.IGNORECASE,
)
_COMMITTED_JA = re.compile(
    r"(?:する|します|行う|行います|(?:た|だ)?い|こと|予定|ましょう|しよう|べき(?:だ|です)?|つける|付ける|(?:加|変|替|整|備)える"
    r"|(?:直|戻|移|出|残|渡|増や|減ら|外|足)す|(?:作|取|測|分|絞|送)る|くする|れる|せる|ようにする"
    r"|追加|修正|改善|整備|導入|作成|更新|検討|調査|実施|見直し|強化|設定|変更|削除|移行|自動化|周知|共有|徹底|廃止|統一|化|確立|制限|構築|拡充|拡張|削減|向上|遵守|禁止|策定|分離|検証|実装|遮断|防止|抑制|短縮|増強|増設|冗長化|義務付け|切り替え|切替)[。.]?$"
)
_NOT_DOING_JA = re.compile(r"(?:ない|見送った|見送る)(?:こと|もの|対策|項目)?[。.]?$")
_PAST_JA = re.compile(r"(?:した|ました|った|いた|れた|済み?|ている|ています)[。.]?$")


def is_promise(text: str) -> bool:
    """Whether a paragraph's first or only sentence says what is to be done."""
    text = text.strip()
    if not text or text.endswith((":", "：", "?", "？")):
        return False
    if re.search(r"[\u3040-\u30ff]", text):
        return bool(_COMMITTED_JA.search(text)) and not (_PAST_JA.search(text) or _NOT_DOING_JA.search(text))
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    return bool(_IMPERATIVE.match(_CONDITION.sub("", text)) or _COMMITTED.search(first))


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
_REMARK_BEHIND = re.compile(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]\s*$")


def is_past(text: str) -> bool:
    """Whether a Japanese line tells of something that was done: ``拡張した（11/5 完了）``."""
    return bool(_PAST_JA.search(_REMARK_BEHIND.sub("", text.strip())))


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}?ed" if re.search(r"[^aeiou][aeiou][bdgmnprt]$", verb) else f"{verb}ed"


_IRREGULAR = {
    "bring": "brought", "build": "built", "find": "found", "get": "got", "give": "gave", "have": "had",
    "keep": "kept", "make": "made", "rewrite": "rewrote", "run": "ran", "send": "sent", "put": "", "cut": "", "set": "",
    "speed": "sped", "split": "", "teach": "taught", "write": "wrote", "learn": "learned",
    "override": "overrode",
}  # fmt: skip
_QUALITIES = "improved|automated|increased|enhanced|reduced|extended|simplified|required|limited|strengthened|planned|proposed|isolated"
_QUALITIES += "|shared|defined|documented|tested|scheduled|updated|expanded|standardi[sz]ed|consolidated|unified|repeated|had|restricted"
"""Past forms that also describe what is wanted: ``Improved alerting``."""
_DID = "|".join(
    sorted(
        set(filter(None, map(_past, _VERBS))) | {"ensured", "switched", "re-?worked", "tightened", "moved"}
    )
)
_DONE = re.compile(
    rf"(?:(?:we|i|the team|our team)(?:'ve|\s+have|\s+has|\s+had)?\s+)?(?:also\s+|already\s+|now\s+|since\s+|\w+ly\s+)*"
    rf"(?:(?:{_QUALITIES})\s+(?:(?:the|an?|our|all|this|that|these|those|its|each|every|from|to|in|with)\b|`)|(?:{_QUALITIES})\s+\S*[./]\w|(?!(?:{_QUALITIES})\b)(?:{_DID})\b)",
    re.IGNORECASE,
)
_HAS_BEEN = re.compile(
    r"(?:(?!\b(?:when|that|which|who|if|because|since|after|where)\b)[^.!?]){2,120}?\b(?:(?:has|have)(?:\s+(?:now|already|since|also))?\s+been|was|were)(?:\s+\w+ly)?\s+(?:\w+(?:ed|en|wn|ut|ilt|ept|one)|set|made|sent|run)\b(?!\s+to\s+be)",
    re.IGNORECASE,
)
_DONE_JA = re.compile(r"(?:[しいれげけせてめべえき]た|(?<!なか)った|んだ|済み?(?:です|である)?)[。.]?$")


def is_done(text: str) -> bool:
    """Whether the first sentence tells of work that was done: ``Switched to …``, ``閾値を下げた。``."""
    text = _REMARK_BEHIND.sub("", text.replace("’", "'").strip())
    if re.search(r"[\u3040-\u30ff]", text):
        return bool(_DONE_JA.search(text))
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    if _IMPERATIVE.match(text) and not _DONE.match(text):
        return False
    return bool(_DONE.match(text) or (_HAS_BEEN.match(first) and not _COMMITTED.search(first)))


_GOING_ON = re.compile(
    r"(?:we(?:'re|\s+are)|currently)\s+(?:currently\s+|now\s+|already\s+)?(?!going\b|planning\b)\w+ing\b|.*(?:ています|ている最中|中です)[。.]?$",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"(?!.*\b(?:will|should|must|need|needs|to)\b)[^.]{2,80}\b(?:now|no longer)\s+(?!to\b)[a-z]+",
    re.IGNORECASE,
)


def progress_of(text: str) -> str:
    """``done`` or ``in_progress`` where the words alone say so: ``Switched to …``, ``We are rewriting …``; else empty."""
    if is_done(text) or (_NOW.match(text) and not is_promise(text)):
        return "done"
    return "in_progress" if _GOING_ON.match(text.replace("’", "'").strip()) else ""
