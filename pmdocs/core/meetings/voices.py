"""Whose team the comments of a postmortem come from: counts, nobody is named.

Comments carry a display name, at best an account's id, never an address; the People worksheet carries names and
addresses. A name leads to a team only where it can mean nobody else: a name of people in several teams, or one under
which several accounts wrote, counts as not known.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pmdocs.core.comments.threads import Author, Thread
from pmdocs.core.model import Person
from pmdocs.core.sheet.snapshot import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """How many threads were begun by whose team."""

    author_team: int = 0
    other_teams: int = 0
    unknown: int = 0
    """By people whose team the tracker does not know, or who cannot be told from somebody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A row of the People worksheet; names and address as compared."""

    names: frozenset[str]
    email: str
    team: str


def read_members(rows: Sequence[Row]) -> tuple[Member, ...]:
    """The People worksheet; a cell may hold several names of one person."""
    return tuple(
        Member(
            names=frozenset(filter(None, map(team_key, row.text("names").replace("、", ",").split(",")))),
            email=team_key(row.text("email")),
            team=row.text("team").strip(),
        )
        for row in rows
    )


def teams_by_word(members: Iterable[Member]) -> Mapping[str, str]:
    """Teams by name and by address, as `team_key` writes them; a word that means people of two teams is left out."""
    found: dict[str, set[str]] = {}
    for member in members:
        for word in {*member.names, member.email} - {""}:
            found.setdefault(word, set()).add(member.team)
    return {word: next(iter(teams)) for word, teams in found.items() if len(teams) == 1 and any(teams)}


def team_of(person: Person, teams: Mapping[str, str]) -> str:
    """The team of somebody named in a document: by address where there is one, else by name; may be empty."""
    return teams.get(team_key(person.email or person.name), "")


def team_key(word: str) -> str:
    """A name or address as it is compared: one width and case, without white space."""
    return "".join(unicodedata.normalize("NFKC", word).casefold().split())


def count_voices(
    threads: Iterable[Thread],
    members: Sequence[Member],
    author_teams: Collection[str],
    authors: Collection[Person],
) -> Voices:
    """Threads by the side of whoever began them: the postmortem's ``authors`` and their teams, or another team."""
    taken = tuple(threads)
    accounts = _Accounts(taken)
    own = {team_key(team) for team in author_teams if team}
    counts = {"author_team": 0, "other_teams": 0, "unknown": 0}
    for thread in taken:
        sides = {
            side
            for name in accounts.names(thread.head.author)
            for side in _sides(name, members, own, authors)
        }
        counts[next(iter(sides)) if len(sides) == 1 else "unknown"] += 1
    return Voices(**counts)


def _sides(
    name: str, members: Sequence[Member], own: Collection[str], authors: Collection[Person]
) -> Iterable[str]:
    """The sides of everybody whom a name may mean: of authors, and of people in the worksheet who are none."""
    named = [author for author in authors if team_key(author.name) == name]
    addresses = {team_key(author.email) for author in authors if author.email}
    if named:
        yield "author_team"
    for member in members:
        if name not in member.names:
            continue
        if member.email in addresses or (named and not (member.email and all(each.email for each in named))):
            yield "author_team"  # the author, or nothing says that it is somebody else
        elif not member.team or not own:
            yield "unknown"
        else:
            yield "author_team" if team_key(member.team) in own else "other_teams"


class _Accounts:
    """The names under which each account wrote, and the accounts behind each name."""

    def __init__(self, threads: Iterable[Thread]) -> None:
        self._names: dict[str, set[str]] = {}
        self._ids: dict[str, set[str]] = {}
        for thread in threads:
            for post in (thread.head, *thread.replies):
                name, user_id = team_key(post.author.name), post.author.user_id
                if name and user_id:
                    self._names.setdefault(user_id, set()).add(name)
                    self._ids.setdefault(name, set()).add(user_id)

    def names(self, author: Author) -> Collection[str]:
        """The names that lead to this author alone: those of the account, old and new; none where two share one."""
        name = team_key(author.name)
        known = self._names.get(author.user_id or "", set()) | ({name} if name else set())
        return [each for each in known if len(self._ids.get(each, ())) <= 1]
