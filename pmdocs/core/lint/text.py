"""One sentence after another: where sentences end, which language they are in, which rules they meet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pmdocs.core.lint.english import english_rules
from pmdocs.core.lint.japanese import japanese_rules
from pmdocs.core.lint.model import ANYWHERE, Hit, distinct
from pmdocs.core.lint.people import with_names_signed
from pmdocs.core.model import Person

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
    """What the wording rules find in one sentence that stands in these scopes; ``names`` are known people.

    The hits' places are in `normal` of the sentence. Rules of both languages look at a mixed sentence.
    """
    text, wanted = normal(without_code(sentence)), frozenset(scopes)
    rules = [
        *(japanese_rules() if _JAPANESE.search(text) else ()),
        *(english_rules() if len(_ENGLISH.findall(text)) > 1 else ()),
    ]
    text = with_names_signed(text, names)
    lowered = text.lower()
    return distinct([hit for rule in rules if rule.scopes & wanted for hit in rule.hits(text, lowered)])


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
