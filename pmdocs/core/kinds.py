"""What a comment wants, and what became of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from pmdocs.core import cues
from pmdocs.core.document import Table
from pmdocs.core.markers import find_marker
from pmdocs.core.sections import Reading
from pmdocs.core.threads import Post, Thread
from pmdocs.core.vocabulary import normalise

Kind = Literal["question", "suggestion", "kudos", "action", "note"]
Confidence = Literal["high", "medium", "low"]
Window = Literal["pre", "in", "post"]

KINDS: tuple[Kind, ...] = ("question", "suggestion", "kudos", "action", "note")

MAX_JUDGED = 4000
"""Characters of a post that are looked at: who wants something says so before."""
MAX_SENTENCE = 400

MIN_SENTENCE = 12
"""Characters from which a sentence of an answer counts as found in the document; shorter ones recur."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A comment's kind and how sure that is."""

    kind: Kind
    confidence: Confidence
    also: Kind | None = None
    """Another intent of the same post: thanks before a question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    kinds: tuple[Kind, ...]
    """Kinds whose cues occur, the deciding one first."""
    is_praise: bool
    is_asking: bool
    """Whether it ends in a question mark."""


# Kind


def kind_of(thread: Thread) -> Verdict:
    """The kind of a thread: of its first post's words, of being a suggestion, of being assigned.

    What pmdocs itself posted is a note: nobody has to answer it in a meeting.
    """
    if thread.is_suggestion:
        return Verdict(kind="suggestion", confidence="high")
    if find_marker(thread.head.text):
        return Verdict(kind="note", confidence="high")
    verdict = classify(thread.head.text)
    is_task = thread.assignee is not None and verdict.kind in {"suggestion", "note"}
    return Verdict(kind="action", confidence="medium", also=verdict.also) if is_task else verdict


def classify(text: str) -> Verdict:
    """The kind of a post by its words.

    In order: an explicit prefix; praise, unless a sentence beside it wants something; work handed over or
    taken on; suggestion before question, since suggestions often come as questions; else a note.
    """
    post = (
        unicodedata.normalize("NFKC", text.strip()[:MAX_JUDGED]).replace("’", "'").replace("‘", "'").strip()
    )
    for kind in ("question", "suggestion", "action", "kudos", "note"):
        if cues.PREFIXES[kind].search(post):
            return Verdict(kind=_kind(kind), confidence="high")
    sentences = [_judge(sentence) for sentence in _sentences(_own_words(post))]
    found = [kind for sentence in sentences for kind in sentence.kinds]
    is_praise = any(sentence.is_praise for sentence in sentences)
    wanted: tuple[Kind, ...] = ("action", "suggestion", "question")
    leading = [sentence.kinds[0] for sentence in sentences if sentence.kinds]
    chosen = next((kind for kind in wanted if kind in leading), None)
    if chosen is None:
        return Verdict(kind="kudos", confidence="medium") if is_praise else _note()
    is_sure = len(set(found)) == 1 and not is_praise
    return Verdict(
        kind=chosen, confidence="medium" if is_sure else "low", also="kudos" if is_praise else None
    )


def _note() -> Verdict:
    return Verdict(kind="note", confidence="low")


def _kind(name: str) -> Kind:
    return next(kind for kind in KINDS if kind == name)


_QUOTED = re.compile(r"`[^`\n]*`|\"[^\"\n]*\"|“[^”\n]*”|「[^」\n]*」|『[^』\n]*』")
_ADDRESS = re.compile(r"https?://\S+")
_QUOTED_LINE = re.compile(r"^\s*>.*$", re.MULTILINE)


def _own_words(post: str) -> str:
    """The post without addresses and quoted words, whose question marks are not the writer's."""
    words = _QUOTED_LINE.sub("", _ADDRESS.sub("…", post))
    without_quotes = _QUOTED.sub("…", words)
    return without_quotes if re.search(r"\w", without_quotes) else words


_BREAK = re.compile(r"(?<=[。])|(?<=[.!?])(?=\s)|(?<=[?!])(?=[^\s?!.)\]'\"])|\n+")
_CLAUSE = re.compile(r"[,、;—–]|\s-\s|(?:です|ます)(?:が|けど)")
_ABBREVIATION = re.compile(r"\b(e\.g|i\.e|etc|vs|cf|approx|min|max|incl)\.", re.IGNORECASE)


def _sentences(post: str) -> list[str]:
    """Sentences; praise that opens a longer one stands alone, so that the rest is judged for itself."""
    made: list[str] = []
    for sentence in _BREAK.split(_ABBREVIATION.sub(r"\1", post)):
        praise = cues.KUDOS.search(sentence)
        cut = _CLAUSE.search(sentence, praise.end()) if praise else None
        parts = [sentence[: cut.start()], sentence[cut.end() :]] if cut else [sentence]
        made.extend(part.strip()[:MAX_SENTENCE] for part in parts if part.strip())
    return made


def _judge(sentence: str) -> _Sentence:
    is_asking = sentence.endswith("?")
    praises = cues.KUDOS.search(sentence) is not None
    if praises and not is_asking:
        return _Sentence(kinds=(), is_praise=True, is_asking=False)
    is_plain_question = cues.PLAIN_QUESTION.search(sentence) is not None
    suggests = cues.SUGGESTION.search(sentence) is not None or (
        cues.FAULT.search(sentence) is not None and not is_plain_question
    )
    asks = cues.QUESTION.search(sentence) is not None
    tells = cues.TELL.search(sentence) is not None
    is_handed = cues.HANDED.search(sentence) is not None
    acts = is_handed or (cues.ACTION.search(sentence) is not None and not is_asking)
    kinds: list[Kind] = []
    if acts:
        kinds.append("action")
    if suggests:
        kinds.extend(("question", "suggestion") if cues.WHY.search(sentence) or tells else ("suggestion",))
    if (asks or tells) and "question" not in kinds:
        kinds.append("question")
    if suggests and not acts and kinds[0] == "suggestion":
        kinds = ["suggestion"]
    is_praise = praises or (not kinds and cues.WEAK_KUDOS.search(sentence) is not None)
    return _Sentence(kinds=tuple(kinds), is_praise=is_praise, is_asking=is_asking)


# Answered


def answers(thread: Thread) -> tuple[Post, ...]:
    """Replies with words that may answer: by others than the asker, or resolving; none by pmdocs."""
    return tuple(
        post
        for post in thread.replies
        if _has_words(post) and (not post.author.same_person(thread.head.author) or post.action == "resolve")
    )


def _has_words(post: Post) -> bool:
    return bool(post.text.strip()) and not post.deleted and find_marker(post.text) is None


def answered(thread: Thread) -> bool:
    """Whether somebody other than the asker replied with words, or the thread is resolved."""
    return thread.state == "resolved" or bool(answers(thread))


def resolved_silently(thread: Thread) -> bool:
    """Whether it was resolved without a word of an answer: what was said aloud is lost."""
    return thread.state == "resolved" and not answers(thread)


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """What a postmortem says in its section of questions and answers."""

    text: str = ""
    """All words of the section."""
    rows: Sequence[tuple[str, str]] = ()
    """Question and answer of each row of its table."""


_QUESTION_COLUMNS = {"question", "questions", "質問", "q"}
_ANSWER_COLUMNS = {"answer", "answers", "回答", "答え", "a"}


def read_minutes(reading: Reading) -> Minutes:
    """What stands in a document's section of questions and answers."""
    rows = [
        pair
        for section in reading.sections_of("questions")
        for block in section.blocks
        if isinstance(block, Table)
        for pair in _pairs(block)
    ]
    return Minutes(text=reading.text_of("questions"), rows=tuple(rows))


def _pairs(table: Table) -> Iterator[tuple[str, str]]:
    """Question and answer of each row below a header that names both."""
    names = [normalise(cell.shown) for cell in table.rows[0]] if table.rows else []
    question = next((n for n, name in enumerate(names) if name in _QUESTION_COLUMNS), None)
    answer = next((n for n, name in enumerate(names) if name in _ANSWER_COLUMNS), None)
    if question is None or answer is None:
        return
    for row in table.rows[1:]:
        if max(question, answer) < len(row):
            yield row[question].shown, row[answer].shown


def in_document(thread: Thread, minutes: Minutes) -> bool:
    """Whether an answer has found its way into the document.

    A row repeats the question and has an answer, or a sentence of a reply stands in the section.
    """
    question = _comparable(thread.head.text)
    if any(question == _comparable(asked) and answer.strip() for asked, answer in minutes.rows):
        return True
    text = _comparable(minutes.text).replace(" ", "")
    sentences = (
        _comparable(sentence) for post in answers(thread) for sentence in _BREAK.split(post.text) if sentence
    )
    return any(len(sentence) >= MIN_SENTENCE and sentence.replace(" ", "") in text for sentence in sentences)


def _comparable(text: str) -> str:
    """Words as compared: prefix, width, case, white space and the closing mark make no difference."""
    normal = unicodedata.normalize("NFKC", text).casefold()
    for pattern in cues.PREFIXES.values():
        found = pattern.match(normal)
        if found and normal[found.end() :].strip():
            normal = normal[found.end() :]
            break
    return " ".join(normal.split()).strip(" .!?。…")


def edits_to_do(threads: Iterable[Thread], minutes: Minutes) -> tuple[Thread, ...]:
    """What is still to be brought into the document.

    Questions answered but not written down, suggestions that are open, threads assigned to somebody.
    """
    return tuple(thread for thread in threads if needs_edit(thread, minutes))


def needs_edit(thread: Thread, minutes: Minutes) -> bool:
    """Whether a thread is one of the `edits_to_do`."""
    if thread.state == "deleted":
        return False
    is_open = thread.state != "resolved"
    if thread.assignee and is_open:
        return True
    kind = kind_of(thread).kind
    if kind == "question":
        return answered(thread) and not in_document(thread, minutes)
    return kind == "suggestion" and is_open


# Windows


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """When a review took place; aware times, both ends included."""

    start: datetime
    minutes: int

    @property
    def end(self) -> datetime:
        """When it was over."""
        return self.start + timedelta(minutes=self.minutes)

    def window(self, moment: datetime) -> Window:
        """Whether something was written before, in or after the meeting."""
        if moment < self.start:
            return "pre"
        return "in" if moment <= self.end else "post"
