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
    "organise", "organize", "page", "patch", "perform", "pin", "plan", "prepare", "prevent", "prioritise",
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
_IMPERATIVE = re.compile(rf"(?:{'|'.join(_VERBS)})\b(?!\s*:)", re.IGNORECASE)
_COMMITTED = re.compile(
    r"\b(?:we(?:'ll| will| need to| should| must| have to| plan to| are going to| intend to| want to)"
    r"|(?:will|should|must|needs? to|has to|have to|is going to|are going to) be\b"
    r"|(?:is|are|am) (?:going|planning|planned|aiming|continuing|working) (?:to|on|at|for))",
    re.IGNORECASE,
)
_COMMITTED_JA = re.compile(
    r"(?:する|します|行う|行います|(?:た|だ)?い|こと|予定|ましょう|しよう|べき(?:だ|です)?|つける|付ける|(?:加|変|替|整|備)える"
    r"|(?:直|戻|移|出|残|渡|増や|減ら|外|足)す|(?:作|取|測|分|絞|送)る|くする|れる|せる|ようにする"
    r"|追加|修正|改善|整備|導入|作成|更新|検討|調査|実施|見直し|強化|設定|変更|削除|移行|自動化|周知|共有|徹底|廃止|統一|化)[。.]?$"
)
_PAST_JA = re.compile(r"(?:した|ました|った|いた|れた|済み?|ている|ています)[。.]?$")


def is_promise(text: str) -> bool:
    """Whether a paragraph's first or only sentence says what is to be done."""
    text = text.strip()
    if not text or text.endswith((":", "：", "?", "？")):
        return False
    if re.search(r"[\u3040-\u30ff]", text):
        return bool(_COMMITTED_JA.search(text)) and not _PAST_JA.search(text)
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    return bool(_IMPERATIVE.match(text) or _COMMITTED.search(first))


_REMARK_BEHIND = re.compile(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]\s*$")


def is_past(text: str) -> bool:
    """Whether a Japanese line tells of something that was done: ``拡張した（11/5 完了）``."""
    return bool(_PAST_JA.search(_REMARK_BEHIND.sub("", text.strip())))
