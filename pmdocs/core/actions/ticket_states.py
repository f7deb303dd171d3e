"""Tickets behind action items: which tracker a link leads to, and whether both tell the same."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from pmdocs.core.actions.tickets import ADDRESS, is_jira, issue_key
from pmdocs.core.syncing.base import OPEN

GITHUB, JIRA, BACKLOG = "github", "jira", "backlog"

_REPOSITORY = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}"
_GITHUB_PATH = re.compile(rf"/({_REPOSITORY})/(?:issues|pull)/([0-9]{{1,12}})")
_SHORT = re.compile(rf"(?<![\w/#])({_REPOSITORY})?#([0-9]{{1,12}})(?!\w)")
_BACKLOG_HOSTS = (".backlog.jp", ".backlog.com", ".backlogtool.com")


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketLink:
    """A ticket: the tracker it is in, the name it has there."""

    system: str
    """``github``, ``jira`` or ``backlog``."""
    name: str
    """``owner/repo#12`` or ``ABC-12``."""

    @property
    def repository(self) -> str:
        """Of a GitHub issue: ``owner/repo``."""
        return self.name.partition("#")[0]

    @property
    def number(self) -> int:
        """Of a GitHub issue."""
        return int(self.name.partition("#")[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketState:
    """What a tracker says of a ticket."""

    is_closed: bool
    outcome: str = ""
    """Of a closed one: ``completed``, ``not_planned``, or of a pull request ``merged`` or ``unmerged``."""
    closed_on: date | None = None
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """An item and its ticket that do not tell the same."""

    rule: str
    """``done-there``: the ticket is closed as done, the item is open. ``dropped-there``: closed without being
    done. ``open-there``: the item is done or will not be done, the ticket is open. ``not-done-there``: the item is
    called done, the ticket was closed without being done."""
    key: str
    link: TicketLink
    state: TicketState


def parse_link(text: str, *, repository: str = "", github_host: str = "github.com") -> TicketLink | None:
    """The ticket that a cell names, None where no known tracker can be told.

    ``repository`` is meant by a bare ``#12``; ``github_host`` is where a company's own GitHub lives.
    A key such as ``ABC-12`` alone names no tracker: Jira and Backlog write it alike.
    """
    text = unicodedata.normalize("NFKC", text)
    for address in ADDRESS.findall(text):
        link = _of_address(address.rstrip(".,;。、"), github_host.casefold())
        if link is not None:
            return link
    if short := _SHORT.search(ADDRESS.sub(" ", text)):
        owner = short[1] or repository
        return TicketLink(system=GITHUB, name=f"{owner}#{short[2]}") if owner else None
    return None


def _of_address(address: str, github_host: str) -> TicketLink | None:
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if host == github_host:
        found = _GITHUB_PATH.match(parts.path)
        return TicketLink(system=GITHUB, name=f"{found[1]}#{found[2]}") if found else None
    key = issue_key(parts)
    if not key:
        return None
    if host.endswith(_BACKLOG_HOSTS):
        return TicketLink(system=BACKLOG, name=key)
    is_of_jira = is_jira(host) or "/browse/" in parts.path or "selectedIssue=" in parts.query
    return TicketLink(system=JIRA, name=key) if is_of_jira else None


def compare(key: str, status: str, link: TicketLink, state: TicketState) -> Disagreement | None:
    """Whether an item's status and its ticket's state contradict each other.

    Removed items are not judged: their document no longer speaks of them.
    """
    was_done = state.is_closed and state.outcome in {"completed", "merged", ""}
    if status in OPEN and state.is_closed:
        rule = "done-there" if was_done else "dropped-there"
    elif status in {"done", "wont_do"} and not state.is_closed:
        rule = "open-there"
    elif status == "done" and state.is_closed and not was_done:
        rule = "not-done-there"
    else:
        return None
    return Disagreement(rule=rule, key=key, link=link, state=state)
