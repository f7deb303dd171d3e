"""What 🟢, 🟡, 🔴 and ⚪ before the lines of a report's follow-up work say of its state.

A legend decides. Without one they are as often priorities: they are states where a green line says in words that it was
done, no other light's does, and none names a priority; then green is done, yellow under way, and red still open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pmdocs.core.actions.list_lines import lines_of
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Reading
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status

LIGHTS = "🟢🟡🟠🔴⚪⚫🔵"
_LIGHT = re.compile(rf"[{LIGHTS}]\ufe0f?")
_USUAL = {"🟢": "done", "🟡": "in_progress", "🟠": "in_progress"}
_WORDS = (
    (re.compile(r"未(?:完了?|済)|(?:完了|済ん?で)(?:して)?(?:い)?(?:ない|ません)|\b(?:not|nothing)\b(?: \w+){0,2} (?:done|complete[d]?|closed|finished)\b", re.I), "open"),
    (re.compile(r"完了|済|\b(?:done|complete[d]?|closed|finished)\b", re.I), "done"),
    (re.compile(r"着手できて(?:い)?ない|未着手|未対応|これから|\b(?:not (?:yet )?(?:started|begun)|open|to ?do)\b", re.I), "open"),
    (re.compile(r"順調|予定(?:どおり|通り)|遅れ|遅延|注意|(?:対応|作業|進行|実施)中|\b(?:on track|at risk|delayed|behind|in progress|under ?way|ongoing)\b", re.I), "in_progress"),
    (re.compile(r"中止|見送|取り?やめ|\b(?:dropped|cancell?ed|abandoned|won['’]?t do)\b", re.I), "wont_do"),
)  # fmt: skip
_URGENT = re.compile(
    r"\W*(?:critical|high|medium|low|urgent|p[0-4]|priority|緊急|重大|重要|最優先|優先|[高中低])(?![a-z一-龠ぁ-んァ-ヶ])",
    re.I,
)
_SAYS_DONE = re.compile(r"(?<!未)(?:完了|済み?)(?=[)）。\s\d]|$)|✅|\b(?:done|completed|closed)\b", re.I)


def first_light(text: str) -> str:
    """The light that a line begins with, behind its bullet; empty for none."""
    bare = text.lstrip(" \u3000\t-*・•‣")
    return bare[0] if bare and bare[0] in LIGHTS else ""


def has_light(text: str) -> bool:
    """Whether one of them stands anywhere in a line."""
    return any(map(text.__contains__, LIGHTS))


def lights_of(reading: Reading) -> Mapping[str, str]:
    """The state that each light stands for in a report; empty where they stand for something else, or nobody can tell."""
    lines = [
        unmarked(line.paragraph.shown).strip()
        for section in reading.sections_of("action_items")
        for line in lines_of(section)
    ]
    legend = next(filter(None, map(_legend, lines)), None)
    if legend is not None:
        return {light: state for light, state in legend.items() if state not in _UNSAID}
    told = [(light, line[1:]) for line in lines if (light := first_light(line))]
    is_urgent = any(_URGENT.match(rest) for _, rest in told)
    done = {light for light, rest in told if _SAYS_DONE.search(rest)}
    is_state = len({light for light, _ in told}) > 1 and done == {"🟢"} and not is_urgent
    return _USUAL if is_state else {}


def explains_lights(line: str) -> bool:
    """Whether a line says what two or more lights mean."""
    return _legend(line) is not None


_URGENCY = "urgency"
_UNSAID = {"", "open", _URGENCY}
"""What a light may stand for that gives no line a state which it would not have without."""


def _legend(line: str) -> Mapping[str, str] | None:
    """What a line that explains two or more lights says of each: a state, an urgency, or several at once (empty)."""
    found = list(_LIGHT.finditer(line)) if has_light(line) else []
    if len({each.group()[0] for each in found}) < 2 or len(line) > MAX_LEGEND:
        return None
    ends = [*(each.start() for each in found[1:]), len(line)]
    return {each.group()[0]: _meaning(line[each.end() : end]) for each, end in zip(found, ends, strict=True)}


MAX_LEGEND = 160


def _meaning(words: str) -> str:
    states = set(_states(words))
    return states.pop() if len(states) == 1 else ""


def _states(words: str) -> Iterator[str]:
    for word in re.split(r"[/／・、,;；|]", words):
        bare = word.strip(" \u3000\t:：=＝().（）。-–—")
        if _URGENT.match(bare) or parse_priority(bare):
            yield _URGENCY
        elif is_unset(bare):
            continue
        elif state := parse_status(bare) or next((s for pattern, s in _WORDS if pattern.search(bare)), ""):
            yield state
