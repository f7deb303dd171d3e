"""Answered, resolved silently and written into the document, as laws over any thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

from hypothesis import assume, given
from hypothesis import strategies as st

from pmdocs.core.comments.kinds import (
    MIN_SENTENCE,
    answered,
    answers,
    in_document,
    needs_edit,
    resolved_silently,
)
from pmdocs.core.comments.markers import make_marker
from pmdocs.core.comments.threads import Author, Post, Thread
from pmdocs.core.comments.written import Minutes

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
# Two people of one name: only the ids tell them apart.
MIO, OTHER_MIO, KEN = (
    Author(name=name, user_id=user)
    for name, user in (("Mio", "users/1"), ("Mio", "users/2"), ("Ken", "users/3"))
)
WORDS = st.sampled_from(("Because.", "接続数の上限に達したためです。", " ", "", "Why though?",
                         "Noted.\n" + make_marker("INC-7/AI-1", "due")))  # fmt: skip


@st.composite
def posts(draw: st.DrawFn) -> Post:
    return Post(
        post_id="p",
        author=draw(st.sampled_from((MIO, OTHER_MIO, KEN))),
        text=draw(WORDS),
        created=NOON,
        updated=NOON,
        deleted=draw(st.booleans()),
        action=draw(st.sampled_from(("", "", "resolve", "reopen"))),
    )


@st.composite
def threads(draw: st.DrawFn) -> Thread:
    head = Post(post_id="h", author=MIO, text="Why was the limit reached?", created=NOON, updated=NOON)
    replies = tuple(draw(st.lists(posts(), max_size=5)))
    acting = [post.action for post in replies if post.action]
    state: Literal["open", "resolved"] = "resolved" if acting[-1:] == ["resolve"] else "open"
    return Thread(comment_id="c", document_id="d", head=head, replies=replies, state=state, source="docs")


@given(threads())
def test_every_thread_is_in_one_state(thread: Thread) -> None:
    """Answered means words that answer or resolved; silently resolved means resolved without such words."""
    has_answers = bool(answers(thread))

    assert answered(thread) == (has_answers or thread.state == "resolved")
    assert resolved_silently(thread) == (thread.state == "resolved" and not has_answers)


@given(threads())
def test_answers_have_words_of_people(thread: Thread) -> None:
    """No answer is deleted, empty, by pmdocs, or the asker's own unless it resolves; one of that name may answer."""
    for post in answers(thread):
        assert post.text.strip()
        assert not post.deleted
        assert "[pmdocs" not in post.text
        assert post.author.user_id != "users/1" or post.action == "resolve"


@given(threads(), st.sampled_from((OTHER_MIO, KEN)))
def test_words_of_another_answer(thread: Thread, who: Author) -> None:
    """A reply with words by anybody but the asker answers, also by a namesake, and resolving is not silent then."""
    said = Post(post_id="n", author=who, text="The pool was too small.", created=NOON, updated=NOON)
    after = replace(thread, replies=(*thread.replies, said))

    assert answered(after)
    assert said in answers(after)
    assert not resolved_silently(replace(after, state="resolved"))


@given(threads(), st.text(max_size=60), st.text(max_size=60))
def test_more_minutes_lose_nothing(thread: Thread, before: str, after: str) -> None:
    """What is written in the section stays written, whatever else people add around it."""
    minutes = Minutes(text="接続数の上限に達したためです。")

    if in_document(thread, minutes):
        assert in_document(thread, Minutes(text=f"{before}\n{minutes.text}\n{after}"))


@given(st.text(alphabet="abcdefgh障害 ", min_size=20, max_size=60))
def test_a_long_sentence_is_found(text: str) -> None:
    """A sentence of an answer is found in the section however its white space and letters are typed."""
    sentence = " ".join(text.split())
    assume(MIN_SENTENCE <= len(sentence))
    said = Post(post_id="n", author=KEN, text=sentence + "！本当です", created=NOON, updated=NOON)
    head = Post(post_id="h", author=MIO, text="Why?", created=NOON, updated=NOON)
    thread = Thread(comment_id="c", document_id="d", head=head, replies=(said,), source="docs")

    assert in_document(thread, Minutes(text="Asked: " + sentence.upper().replace(" ", "\n") + " (Ken)"))
    assert not in_document(thread, Minutes(text=sentence[: MIN_SENTENCE - 1]))


@given(threads())
def test_written_questions_need_no_edit(thread: Thread) -> None:
    """A question is still to be brought in exactly while it is answered and not written down."""
    minutes = Minutes(rows=(("why was the limit reached", "Too small."),))

    assert not needs_edit(thread, minutes)
    assert needs_edit(thread, Minutes()) == answered(thread)
