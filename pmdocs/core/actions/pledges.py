"""What somebody promises in the last paragraphs of a report without headings, such as a short post on a blog."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.list_lines import Line, lines_of
from pmdocs.core.actions.promises import is_promise
from pmdocs.core.actions.work_verbs import VERBS, gerund
from pmdocs.core.documents.sections import Reading, Section

LAST = 3
"""Paragraphs at the end of a report that tell what comes of it."""
_BEHIND = {"references", "kudos"}
"""What may follow the report itself."""
_ONLY_SAID = frozenset(
    {
        "alert", "ask", "begin", "bring", "communicate", "confirm", "consider", "decide", "discuss", "emphasise", "emphasize", "encourage", "ensure",
        "explain", "find", "follow", "get", "give", "have", "identify", "inform", "keep", "know", "learn", "liaise", "look", "make", "monitor", "notify",
        "publish", "put", "reach", "release", "report", "resolve", "run", "send", "share", "start", "update", "use", "work", "provide", "investigate", "plan",
    }
)  # fmt: skip
"""Verbs of what a notice promises that nobody could check, or that is still the response itself."""
_TASKS = [verb for verb in VERBS if verb not in _ONLY_SAID]
_TASK, _DOING = "|".join(_TASKS), "|".join([*map(gerund, _TASKS), "taking a (?:close(?:r)? )?look at"])
_ADVERBS = r"(?: also| now| soon| \w+ly)*"
_PLEDGE = re.compile(
    r"(?!.*\b(?:if|unless|whether|until|hopefully)\b)(?:[^;:]{0,60},? )?\b(?:we|i)"
    rf"(?:(?:'ll| will){_ADVERBS} (?:be (?:{_DOING})|(?:{_TASK}))"
    rf"|(?:'ve| have){_ADVERBS} plans to (?:(?:start|begin) (?:{_DOING})|(?:{_TASK}))"
    rf"|(?:'re| are){_ADVERBS} (?:planning on (?:{_DOING})|(?:planning|going) to (?:{_TASK}))"
    rf"|{_ADVERBS} (?:plan|intend) to (?:{_TASK})"
    rf"| were{_ADVERBS} planning (?:on (?:{_DOING})|to (?:{_TASK}))(?=.*\bbefore th(?:is|e) (?:incident|outage)))\b",
    re.IGNORECASE,
)
_PLEDGE_JA = re.compile(r".{6,}(?:予定です|[てで]まいります|[てで]いきます)")
_ONLY_SAID_JA = re.compile(
    r"公開|お知らせ|連絡|報告|公表|共有し|注視|調査|復旧|努め|努力|精進|取り組んで|お願い|返金|補償"
)


def pledges(reading: Reading) -> Iterator[tuple[Section, Line]]:
    """Sentences of the last paragraphs in which the writers say what they will do; none where a known heading or a list parts the text."""
    told = [section for section in reading.sections if not _BEHIND & {*section.belongs_to}]
    if any(section.belongs_to for section in told):
        return
    lines = [(section, line) for section in told for line in lines_of(section)]
    if any(line.is_listed for _, line in lines):
        return
    for section, line in lines[-LAST:]:
        for start, end in _sentences(line.paragraph.text):
            if _is_pledge(line.paragraph.text[start:end].replace("’", "'").strip()):
                yield section, replace(line, paragraph=line.paragraph.part(start, end))


_VOW = re.compile(
    r"(?!.*\b(?:if|unless|whether|until|hopefully|already|the following)\b.*\bwe\b)"
    r"(?:(?:in order )?to (?:avoid|catch|detect|ensure|find|guard|help|improve|limit|lower|make (?:sure|certain)|mitigate|notice|prevent|protect|reduce|spot|stop)\b[^.;:?!]{4,140}, )?"
    rf"we(?:'ll| will|'re going to| are going to){_ADVERBS} (?:be (?:{_DOING})|(?:{_TASK}))\b[^?]*$",
    re.IGNORECASE,
)
_IN_ORDER_TO = re.compile(
    r"\bto (?:avoid|catch|detect|prevent|spot|notice|stop)\b[^.;:?!]{8,}[.]?$", re.IGNORECASE
)
_BY_DAY = re.compile(
    r"\b(?:by|before|until|within|in) (?:(?:the )?(?:end of|early|mid|late|beginning of)[ -])?(?:the )?"
    r"(?:next (?:week|month|quarter|sprint|release)|q[1-4]\b|this (?:week|month|quarter|sprint)|january|february|march|april|may\b|june|july|august|september|october|november|december|\d{4}-\d\d|\d{1,2} (?:days|weeks|months))",
    re.IGNORECASE,
)
_VOW_JA = re.compile(
    r"(?:[^。]{4,80}(?:ため|よう|べく)(?:に|、)?、?)[^。]{4,120}(?:追加|導入|実装|整備|自動化|構築|設定|改修|分離|冗長化|見直し)(?:を(?:行い|実施し))?(?:します|を行います|を実施します|する予定です|していきます|してまいります)。?"
)


def vows(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences of a text stand that promise work for a purpose they begin with, or until a day."""
    if "we" not in text.casefold() and not is_japanese(text):
        return
    for start, end in _sentences(text):
        said = text[start:end].replace("’", "'").strip()
        if is_japanese(said):
            is_vow = _VOW_JA.fullmatch(said) is not None and not _ONLY_SAID_JA.search(said)
        else:
            has_purpose = not said[:2].casefold().startswith("we") or bool(_IN_ORDER_TO.search(said))
            is_vow = _VOW.match(said) is not None and (has_purpose or bool(_BY_DAY.search(said)))
        if is_vow:
            yield start, end


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _END.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


_END = re.compile(r"(?<=[.!?])\s+|(?<=。)\s*")


def _is_pledge(sentence: str) -> bool:
    if is_japanese(sentence):
        said = sentence.rstrip("。")
        return (
            bool(_PLEDGE_JA.fullmatch(said))
            and is_promise(said.removesuffix("です"))
            and not _ONLY_SAID_JA.search(said)
        )
    return _PLEDGE.match(sentence) is not None
