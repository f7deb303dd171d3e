"""What a comment wants, and what became of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from pmdocs.core.comments.cues import Kind
from pmdocs.core.comments.kind_model import KINDS, Confidence, Verdict, classify
from pmdocs.core.comments.markers import find_marker
from pmdocs.core.comments.threads import Post, Thread
from pmdocs.core.comments.written import Minutes
from pmdocs.core.meetings.review_forms import comparable

__all__ = ["KINDS", "Confidence", "Kind", "Verdict", "classify"]  # of kind_model; the rest is this module's

Window = Literal["pre", "in", "post"]

MIN_SENTENCE = 12
"""Characters from which a sentence of an answer counts as found in the document; shorter ones recur."""

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


_SENTENCE_END = re.compile(r"(?<=。)|(?<=[.!?])(?=\s)|(?<=[?!])(?=[^\s?!.)\]'\"])|\n+")

# Answered


def answers(thread: Thread) -> tuple[Post, ...]:
    """Replies with words that may answer: by others than the asker, or resolving; none by pmdocs.

    A reply that may be the asker's own is none: a question that nobody answered must not vanish from the agenda.
    """
    asker = thread.head.author
    return tuple(
        post
        for post in thread.replies
        if _has_words(post) and (post.action == "resolve" or not post.author.may_be(asker))
    )


def doubtful_answers(thread: Thread) -> tuple[Post, ...]:
    """Replies that are no `answers` only because nothing tells their author, of the asker's name, from the asker."""
    asker, taken = thread.head.author, answers(thread)
    return tuple(
        post
        for post in thread.replies
        if _has_words(post) and post not in taken and post.author.same_person(asker) is None
    )


def _has_words(post: Post) -> bool:
    return bool(post.text.strip()) and not post.deleted and find_marker(post.text) is None


def answered(thread: Thread) -> bool:
    """Whether somebody other than the asker replied with words, or the thread is resolved."""
    return thread.state == "resolved" or bool(answers(thread))


def resolved_silently(thread: Thread) -> bool:
    """Whether it was resolved without a word of an answer: what was said aloud is lost."""
    return thread.state == "resolved" and not answers(thread)


def in_document(thread: Thread, minutes: Minutes) -> bool:
    """Whether an answer has found its way into the document.

    A row repeats the question and has an answer, or a sentence of a reply stands in the section.
    """
    question = comparable(thread.head.text)
    if any(question == comparable(asked) and answer.strip() for asked, answer in minutes.rows):
        return True
    text = comparable(minutes.text).replace(" ", "")
    sentences = (
        comparable(sentence)
        for post in answers(thread)
        for sentence in _SENTENCE_END.split(unicodedata.normalize("NFKC", post.text))
        if sentence
    )
    return any(len(sentence) >= MIN_SENTENCE and sentence.replace(" ", "") in text for sentence in sentences)


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
