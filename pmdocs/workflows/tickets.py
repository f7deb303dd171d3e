"""Tickets as evidence: items whose tracker tells something else. Reads only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Protocol

from pmdocs.core.actions.ticket_states import Disagreement, TicketLink, TicketState, compare, parse_link
from pmdocs.errors import AuthError, PmdocsError
from pmdocs.workflows.catalogue import ActionItem

READERS = 4
JUDGED = frozenset({"open", "in_progress", "deferred", "done", "wont_do"})


class Tickets(Protocol):
    """Where the state of tickets is read."""

    def fetch_state(self, link: TicketLink) -> TicketState: ...  # noqa: D102 - see gateways.github


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReport:
    """What became of the tickets of all items."""

    disagreements: tuple[Disagreement, ...]
    failures: tuple[tuple[str, TicketLink, PmdocsError], ...]
    """Key of the item, its ticket, why it could not be read."""
    read: int
    """Tickets whose state is known now."""
    not_read: Mapping[str, int] = field(default_factory=dict)
    """Tickets by system that pmdocs can name but not read; ``other`` names no system."""


def check_tickets(
    items: Sequence[ActionItem],
    readers: Mapping[str, Tickets],
    *,
    repository: str = "",
    github_host: str = "github.com",
) -> TicketReport:
    """Compare items with their tickets; ``readers`` are by system, each ticket is read once.

    A ticket that cannot be read is reported and the others go on. Raises AuthError when a token is refused.
    """
    links: dict[str, TicketLink] = {}
    not_read: Counter[str] = Counter()
    for item in items:
        if not item.ticket or item.status not in JUDGED:
            continue
        link = parse_link(item.ticket, repository=repository, github_host=github_host)
        if link is not None and link.system in readers:
            links[item.key] = link
        else:
            not_read[link.system if link else "other"] += 1
    states = _fetch(dict.fromkeys(links.values()), readers)
    found, failures = [], []
    for item in items:
        if item.key not in links:
            continue
        link = links[item.key]
        state = states[link]
        if isinstance(state, PmdocsError):
            failures.append((item.key, link, state))
        elif (disagreement := compare(item.key, item.status, link, state)) is not None:
            found.append(disagreement)
    return TicketReport(
        disagreements=tuple(found),
        failures=tuple(failures),
        read=sum(isinstance(state, TicketState) for state in states.values()),
        not_read=dict(sorted(not_read.items())),
    )


def _fetch(
    links: Mapping[TicketLink, None], readers: Mapping[str, Tickets]
) -> dict[TicketLink, TicketState | PmdocsError]:
    def one(link: TicketLink) -> TicketState | PmdocsError:
        try:
            return readers[link.system].fetch_state(link)
        except AuthError:
            raise
        except PmdocsError as error:
            return error

    with ThreadPoolExecutor(max_workers=READERS) as pool:
        return dict(zip(links, pool.map(one, links), strict=True))
