"""Who is who among comments: by ids, marks and pictures, never by a display name alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from documents import document

from pmdocs.core.comments.kinds import answered, answers, doubtful_answers
from pmdocs.core.comments.threads import Author, Post, Thread, parse_drive
from pmdocs.core.meetings.review import names_of_answers
from pmdocs.core.meetings.voices import Voices, count_voices, read_members, team_of, teams_by_word
from pmdocs.core.model import Person
from pmdocs.core.sheet.rows import names_to_addresses
from pmdocs.core.sheet.snapshot import Row

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PICTURE = "https://lh3.googleusercontent.com/a/{}=s64"


def _post(author: Author, text: str = "Because the pool was full.", **more: Any) -> Post:
    return Post(post_id="p", author=author, text=text, created=NOON, updated=NOON, **more)


def _thread(asker: Author, *repliers: Author, **more: Any) -> Thread:
    replies = tuple(_post(author) for author in repliers)
    head = _post(asker, "Why?")
    return Thread(comment_id="c", document_id="d", head=head, replies=replies, source="docs", **more)


def _row(**cells: str) -> Row:
    return Row(number=1, cells=cells)


MIO = Author(name="Mio")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(Author(name="Mio", user_id="u/1"), Author(name="Mio", user_id="u/2"), False, id="namesakes"),
        pytest.param(Author(name="Mio", user_id="u/1"), Author(name="Ada", user_id="u/1"), True, id="renamed"),
        pytest.param(Author(name="A", is_me=True), Author(name="B", is_me=True), True, id="both are me"),
        pytest.param(Author(name="Mio", is_me=True), MIO, False, id="one is me"),
        pytest.param(Author(name="Mio", is_me=True), Author(), None, id="me and nobody told"),
        pytest.param(Author(name="Mio", picture="a"), Author(name="Mio", picture="b"), False, id="two pictures"),
        pytest.param(Author(name="Mio", picture="a"), Author(name="Ada", picture="a"), True, id="one picture"),
        pytest.param(Author(name="Mio", user_id="u/1"), MIO, None, id="an id on one side only"),
        pytest.param(MIO, MIO, None, id="one name"),
        pytest.param(MIO, Author(name="Ken"), None, id="two names"),
        pytest.param(Author(), Author(), None, id="nothing told"),
    ],
)  # fmt: skip
def test_sameness_is_told_or_not_claimed(one: Author, other: Author, expected: bool | None) -> None:
    """Ids, the flag of the asking account and pictures decide, both ways alike; names alone decide nothing."""
    assert expected is one.same_person(other)
    assert expected is other.same_person(one)


def test_two_people_of_one_name_answer_each_other() -> None:
    """With ids, a namesake's reply is an answer, and no doubt is left."""
    thread = _thread(Author(name="Mio", user_id="u/1"), Author(name="Mio", user_id="u/2"))

    assert answered(thread)
    assert () == doubtful_answers(thread)


def test_a_renamed_asker_does_not_answer() -> None:
    """With ids, the asker's own reply under a new name is no answer, and known to be none."""
    thread = _thread(Author(name="Mio", user_id="u/1"), Author(name="Mio Tanaka", user_id="u/1"))

    assert not answered(thread)
    assert () == doubtful_answers(thread)


@pytest.mark.parametrize("name", ["Mio", "ＭＩＯ", " mio "])
def test_a_name_alone_is_doubtful(name: str) -> None:
    """Known by name only, a reply under the asker's name is no answer, but kept as one that may be."""
    thread = _thread(MIO, Author(name=name))

    assert not answered(thread)
    assert thread.replies == doubtful_answers(thread)


def test_another_name_answers() -> None:
    """Known by name only, a reply under another name answers: Drive would know no answers otherwise."""
    thread = _thread(MIO, Author(name="Ken"))

    assert thread.replies == answers(thread)
    assert () == doubtful_answers(thread)


def test_a_reply_that_resolves_is_never_doubtful() -> None:
    """Who closes a thread with words answers it, whoever that is."""
    closing = _post(MIO, action="resolve")
    thread = Thread(
        comment_id="c", document_id="d", head=_post(MIO, "Why?"), replies=(closing,), state="resolved", source="drive"
    )  # fmt: skip

    assert (closing,) == answers(thread)
    assert () == doubtful_answers(thread)


def _drive(*links: str) -> Thread:
    people = [{"displayName": "Mio", "me": False, "photoLink": link} for link in links]
    time = "2026-11-20T12:00:00Z"
    first, *rest = (
        {"id": str(number), "content": "Why?", "author": author, "createdTime": time, "modifiedTime": time}
        for number, author in enumerate(people)
    )
    (thread,) = parse_drive([{**first, "replies": rest}], document(), None)
    return thread


@pytest.mark.parametrize(
    ("asker", "replier", "expected"),
    [
        (PICTURE.format("ACg8"), PICTURE.format("BDh9"), True),
        (PICTURE.format("ACg8"), "https://lh3.googleusercontent.com/a/ACg8=s50-c-k-no", False),
        (PICTURE.format("default-user"), PICTURE.format("ACg8"), False),
        ("https://ssl.gstatic.com/s2/profiles/images/silhouette64.png", "", False),
    ],
)
def test_pictures_of_drive_tell_namesakes_apart(asker: str, replier: str, expected: bool) -> None:
    """Two accounts' own pictures are two people; another size of one, or the common picture, tells nothing new."""
    assert expected is answered(_drive(asker, replier))


# Teams


PEOPLE = read_members(
    [
        _row(names="Ada, 青木", email="ada@example.com", team="Payments"),
        _row(names="Ken", team="Search"),
        _row(names="Sam", email="sam@example.com", team="Payments"),
        _row(names="Sam", email="sam2@example.com", team="Search"),
        _row(names="Nobody"),
    ]
)
AUTHORS = (Person(name="Writer"),)


def _voices(*authors: Author, people: Any = PEOPLE, named: Any = AUTHORS) -> Voices:
    return count_voices([_thread(author) for author in authors], people, {"payments"}, named)


def test_voices_are_counted_by_team() -> None:
    """Authors and their team are one side, people of other teams the other, strangers neither."""
    names = ("ada", "青 木", "Ken", "Mio", "", "Writer")

    assert Voices(author_team=3, other_teams=1, unknown=2) == _voices(*(Author(name=name) for name in names))


def test_a_name_of_two_teams_is_nobodys() -> None:
    """Where people of two teams have one name, its threads count as not known."""
    assert Voices(unknown=1) == _voices(Author(name="Sam"))


def test_two_accounts_under_one_name_are_not_one_person() -> None:
    """The worksheet knows one Ken; when two accounts are called so, neither is taken for that one."""
    kens = (Author(name="Ken", user_id="u/1"), Author(name="Ken", user_id="u/2"))

    assert Voices(unknown=2) == _voices(*kens)
    assert Voices(other_teams=1) == _voices(kens[0])


def test_a_renamed_account_keeps_its_team() -> None:
    """What an account wrote under a name that nobody knows counts with what it wrote under a known one."""
    before, after = Author(name="Ken", user_id="u/1"), Author(name="K. Mori", user_id="u/1")

    assert Voices(other_teams=2) == _voices(before, after)


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        (Person(name="Ken"), Voices(author_team=1)),
        (Person(name="Ken", email="ken@example.com"), Voices(author_team=1)),
        (Person(name="Ken", email="another@example.com"), Voices(unknown=1)),
    ],
)
def test_an_author_of_a_known_name(author: Person, expected: Voices) -> None:
    """An author is the author's side, also listed among people; with another's address the name means two."""
    people = read_members([_row(names="Ken", email="ken@example.com", team="Search")])

    assert expected == _voices(Author(name="Ken"), people=people, named=(author,))


def test_words_that_mean_two_teams_mean_none() -> None:
    """A name of people in two teams leads to no team; the address does, and comes before the name."""
    teams = teams_by_word(PEOPLE)

    assert "" == team_of(Person(name="Sam"), teams)
    assert "Search" == team_of(Person(name="Sam", email="SAM2@example.com"), teams)
    assert "Payments" == team_of(Person(name="青 木"), teams)


def test_a_name_of_two_addresses_is_nobodys() -> None:
    """Whoever is meant by a name that two people have is not guessed."""
    rows = [
        _row(names="Sam", email="sam@example.com"),
        _row(names="Sam、佐々木", email="sam2@example.com"),
        _row(names="Ada", email="ada@example.com"),
        _row(names="Ada", email="ADA@example.com"),
    ]

    assert {"佐々木": "sam2@example.com", "Ada": "ada@example.com"} == names_to_addresses(rows)


def test_who_answered_is_named_once() -> None:
    """A renamed account is named by its latest name; two accounts of one name read as one."""
    posts = [
        _post(Author(name="Mio", user_id="u/1")),
        _post(Author(name="Ken", user_id="u/2")),
        _post(Author(name="Mio Tanaka", user_id="u/1")),
        _post(Author(name="Ken", user_id="u/3")),
        _post(Author()),
    ]

    assert ("Mio Tanaka", "Ken") == names_of_answers(posts)
