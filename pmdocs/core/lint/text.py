"""One sentence after another: where sentences end, which language they are in, which rules they meet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pmdocs.core.findings import Level
from pmdocs.core.lint.amounts import AMOUNTS_EN, AMOUNTS_JA
from pmdocs.core.lint.blame_words import blame_word, mentions_somebody, plain_blame
from pmdocs.core.lint.english_promises import PROMISE_RULES as PROMISES_EN
from pmdocs.core.lint.japanese_promises import PROMISE_RULES as PROMISES_JA
from pmdocs.core.lint.judging import DIRECT, LEANING, Judgement, judge, telling_clause
from pmdocs.core.lint.model import ACTIONS, ANYWHERE, PROSE, Hit, distinct
from pmdocs.core.model import Person

RULES_EN, RULES_JA = (AMOUNTS_EN, *PROMISES_EN), (AMOUNTS_JA, *PROMISES_JA)
"""Rules by words: they name and quote what promises nothing; who is blamed is judged by the model."""

MAX_SENTENCE = 800
"""Characters; longer runs without an end are cut, so that time stays linear in the length of a text."""

_END = re.compile(r"[。！？!?]+[」』）)\"'”’]*|\.(?=[\s\"'”’)]|$)[\"'”’)]*|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|ca|approx|no|mr|ms|mrs|dr|cf|al|fig|min|max)|\b[a-z])$", re.IGNORECASE
)
_JAPANESE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]")
_ENGLISH = re.compile(r"[A-Za-z]{2,}")
_CODE = re.compile(r"`[^`]*`")
_QUOTED = re.compile(r"「[^「」]*」|『[^『』]*』|“[^“”]*”|\"[^\"]*\"|`[^`]*`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Part of a passage. ``start`` is in characters of the passage."""

    start: int
    text: str


def split_sentences(text: str) -> Iterator[Sentence]:
    """Sentences of a passage in order, white space at their ends left out."""
    begin = 0
    for found in _END.finditer(text):
        if found.group().startswith(".") and _ABBREVIATION.search(
            text, max(begin, found.start() - 8), found.start()
        ):
            continue
        yield from _cut(text, begin, found.end())
        begin = found.end()
    yield from _cut(text, begin, len(text))


def _cut(text: str, begin: int, end: int) -> Iterator[Sentence]:
    while begin < end:
        stop = min(end, begin + MAX_SENTENCE)
        piece = text[begin:stop]
        if piece.strip():
            yield Sentence(start=begin + len(piece) - len(piece.lstrip()), text=piece.strip())
        begin = stop


def normal(text: str) -> str:
    """A sentence as patterns see it: one width, straight quotes, spaces as one blank; code as blanks."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("\u00ad", "")
    text = text.replace("\u0130", "I")  # the one letter that grows in lower case
    return re.sub(r"\s+", " ", text)


def without_code(text: str) -> str:
    """A text whose code is replaced by one word, so that a command's words are not the writer's."""
    return _CODE.sub(lambda found: "`" + "x" * max(len(found.group()) - 2, 0) + "`", text)


def without_quotes(text: str) -> str:
    """A text without what is quoted in it: chat in a timeline is what somebody said."""
    return _QUOTED.sub(lambda found: "…" * len(found.group()), text)


def is_japanese(text: str) -> bool:
    """Whether a text is Japanese rather than English: by its letters, a Japanese one says as much as three."""
    return 3 * len(_JAPANESE.findall(text)) > sum(map(len, _ENGLISH.findall(text)))


def hits_in(
    sentence: str, scopes: Iterable[str] = ANYWHERE, *, names: frozenset[str] = frozenset()
) -> tuple[Hit, ...]:
    """What rules and model find in one sentence that stands in these scopes; ``names`` are known people.

    The hits' places are in `normal` of the sentence. Rules of both languages look at a mixed sentence, the model
    judges it in the language it is in.
    """
    text, wanted = normal(without_code(sentence)), frozenset(scopes)
    if not wanted:
        return ()
    lang = "ja" if is_japanese(text) else "en"
    is_action = ACTIONS in wanted and PROSE not in wanted
    judged = judge(text.strip(), lang=lang, is_action=is_action, names=names)
    hits = [hit for hit in _by_words(text, wanted) if judged.score >= -_leaning(hit.rule)]
    if (judged.score >= 0 and not _is_said(judged, hits)) or _is_tipped(judged, text):
        hits += _by_model(judged, text, wanted, lang, names)
    return distinct(hits)


def _by_words(text: str, wanted: frozenset[str]) -> list[Hit]:
    rules = [
        *(RULES_JA if _JAPANESE.search(text) else ()),
        *(RULES_EN if len(_ENGLISH.findall(text)) > 1 else ()),
    ]
    lowered = text.lower()
    return [hit for rule in rules if rule.scopes & wanted for hit in rule.hits(text, lowered)]


def _leaning(rule: str) -> float:
    """How far a sentence may be from being judged bad for a rule to count: only effort has harmless words."""
    return LEANING if rule == "effort-only" else float("inf")


def _is_tipped(judged: Judgement, text: str) -> bool:
    """Whether words of blame tip the balance; alone they do not, since mechanisms prevent what they name."""
    if judged.score >= 0:
        return False
    if judged.fault == "counterfactual":
        return judged.score >= -DIRECT and _OUGHT_TO.search(text) is not None
    if judged.fault != "blame":
        return False
    return (judged.score >= -DIRECT and plain_blame(text) is not None) or (
        judged.score >= -LEANING and blame_word(text) is not None
    )


_OUGHT_TO = re.compile(r"べき(?:だった|でした|であった)[。.]?$")
"""No clean example ends like this."""
_SAID = {
    "effort": frozenset({"effort-only", "weak-action", "ai-unowned", "eye-check"}),
    "vague": frozenset(
        {"effort-only", "weak-action", "vague-when", "no-measure", "ai-unowned", "vague-amount"}
    ),
}


def _is_said(judged: Judgement, hits: Iterable[Hit]) -> bool:
    """Whether a rule by words has told already what the model would."""
    return any(hit.rule in _SAID.get(judged.fault, ()) for hit in hits)


def _by_model(
    judged: Judgement, text: str, wanted: frozenset[str], lang: str, names: frozenset[str]
) -> list[Hit]:
    """The finding that a judgement makes, none where its scope does not want it."""
    is_action = ACTIONS in wanted and PROSE not in wanted
    if judged.fault == "blame":
        if found := blame_word(text):
            return [Hit(rule="blame-word", level=Level.WARNING, start=found[0], end=found[1])]
        if found := plain_blame(text):
            return [Hit(rule="person-subject", level=Level.WARNING, start=found[0], end=found[1])]
        rule, level = "person-subject", Level.WARNING
    elif not wanted & {PROSE, ACTIONS}:
        return []
    elif judged.fault == "counterfactual":
        rule, level = "counterfactual", Level.WARNING if mentions_somebody(text) else Level.HINT
    elif judged.fault == "effort":
        rule, level = "effort-only", Level.WARNING
    else:
        rule, level = ("weak-action", Level.WARNING) if is_action else ("vague-amount", Level.HINT)
    start, end = telling_clause(text, lang=lang, is_action=is_action, names=names)
    return [Hit(rule=rule, level=level, start=start, end=end)] if start < end else []


_NAME = re.compile(r"[^\W\d_][\w'’-]+")


def names_of(people: Iterable[Person | str]) -> frozenset[str]:
    """Words by which a text may name people: whole names and their parts, not those too short to be sure."""
    found: set[str] = set()
    for person in people:
        name = unicodedata.normalize("NFKC", person.name if isinstance(person, Person) else person)
        if "@" in name:
            continue
        whole = " ".join(name.split())
        parts = _NAME.findall(whole) if " " in whole else []
        found |= {word for word in (whole, *parts) if len(word) > (2 if word.isascii() else 1)}
    return frozenset(found)
