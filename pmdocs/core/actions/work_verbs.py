"""The verbs of work in English, and the forms in which a report has them."""

from __future__ import annotations

import re

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
    "repair", "replace", "replicate", "report", "reproduce", "request", "require", "research", "resolve", "restrict", "restructure", "rethink", "retire", "reuse", "revert", "review", "revise", "revisit", "rework",
    "rewrite", "roll", "rotate", "run", "sanitize", "scale", "schedule", "secure", "select", "send", "separate",
    "set", "setup", "share", "ship", "shorten", "simplify", "simulate", "skip", "solve", "specify", "speed", "split",
    "stabilize", "standardise", "standardize", "start", "stop", "store", "streamline", "strengthen", "submit",
    "subscribe", "suppress", "survey", "swap", "switch", "sync", "teach", "test", "throttle", "tidy", "tighten",
    "track", "train", "transfer", "translate", "treat", "trim", "tune", "turn", "tweak", "unify", "uninstall", "update",
    "upgrade", "upload", "use", "validate", "verify", "version", "warn", "wire", "work", "write",
)  # fmt: skip
"""What a task begins with."""
_OF_TWO_WORDS = r"read (?:over|through|up on)|re-?read|go (?:over|through)|come up with|carry out|continue and (?!not\b)[a-z]+|think (?:about|through)|try (?:to|out|setting|adding|using|making|getting)"
IMPERATIVE = re.compile(
    rf"(?:more\s+)?(?:\w{{3,}}ly\s+)?(?:{'|'.join(VERBS)}|{_OF_TWO_WORDS})\b(?!\s*:|-\w)", re.IGNORECASE
)
"""How an order begins, ``Add …``, ``Quickly add …``; no label (``Fix: …``)."""


def past(verb: str) -> str:
    """``added`` or a pattern of the ways to write the past; empty where it is the verb itself."""
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
QUALITIES = "improved|automated|increased|enhanced|reduced|extended|simplified|required|limited|strengthened|planned|proposed|isolated|reinforced|secured|specified|selected|translated"
QUALITIES += "|shared|defined|documented|tested|scheduled|updated|expanded|standardi[sz]ed|consolidated|unified|repeated|had|restricted|checked|guarded"
"""Past forms that also describe what is wanted: ``Improved alerting``."""
DID = "|".join(
    sorted(
        set(filter(None, map(past, VERBS)))
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


def third(verb: str) -> str:
    """``adds``, ``fixes``, ``applies``."""
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else f"{verb}s"


_NO_DEEDS = {
    "have",
    "know",
    "learn",
    "avoid",
    "consider",
    "ensure",
    "require",
    "reject",
    "ignore",
    "need",
    "report",
    "find",
}
DOES = "|".join(
    sorted({third(verb) for verb in VERBS if verb not in _NO_DEEDS} | {"takes", "drafts", "calls", "talks"})
)
"""What somebody does who promises it in the present."""
SETTLED = f"{DID}|carried out|compensated|refunded|reimbursed|credited|distributed|renewed|held|written|rewritten|given|overridden|run|set|put|split|re-?(?:run|set|sent|made|done)|re-[a-z]{{3,}}ed"
"""What work is said to be when nobody is named for it."""
DOING = "|".join(sorted(map(gerund, VERBS)))
"""Parts of patterns, as `DID` and `SETTLED` are: forms of all the verbs, parted by bars."""
