"""Which tracker a ticket cell names, and when an item and its ticket contradict each other."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.actions.ticket_states import (
    BACKLOG,
    GITHUB,
    JIRA,
    TicketLink,
    TicketState,
    compare,
    parse_link,
)
from pmdocs.core.actions.tickets import is_tracker, normalise_ticket

LINK = TicketLink(system="github", name="acme/shop#12")


@pytest.mark.parametrize(
    ("text", "system", "name"),
    [
        ("https://github.com/acme/shop/issues/12", "github", "acme/shop#12"),
        ("https://www.github.com/acme/shop/pull/12/files#diff-1", "github", "acme/shop#12"),
        ("修正: https://github.com/acme/shop.js/issues/7（対応中）", "github", "acme/shop.js#7"),
        ("acme/shop#12", "github", "acme/shop#12"),
        ("#12", "github", "acme/web#12"),
        ("＃12", "github", "acme/web#12"),
        ("https://acme.atlassian.net/browse/ops-12", "jira", "OPS-12"),
        ("https://jira.example.com/browse/OPS-12?focusedId=1", "jira", "OPS-12"),
        ("https://acme.backlog.jp/view/OPS-12", "backlog", "OPS-12"),
        ("https://acme.backlog.com/view/OPS_A-12#comment-1", "backlog", "OPS_A-12"),
    ],
)
def test_links(text: str, system: str, name: str) -> None:
    """Addresses of the three trackers are told apart; a bare number is one of the configured repository."""
    assert TicketLink(system=system, name=name) == parse_link(text, repository="acme/web")


@pytest.mark.parametrize(
    "text",
    ["", "OPS-12", "TBD", "https://example.com/view/OPS-12", "https://github.com/acme/shop", "https://[", "a#b",
     "https://evil.example/github.com/acme/shop/issues/12", "color #12ab", "12"],
)  # fmt: skip
def test_what_names_no_tracker(text: str) -> None:
    """Neither a key alone, nor another host, nor a word with a number sign."""
    assert parse_link(text, repository="acme/web") is None


def test_a_companys_own_github() -> None:
    """Issues of the configured host are GitHub's, and then those of github.com are not read with its token."""
    host = "git.example.com"
    assert LINK == parse_link("https://git.example.com/acme/shop/issues/12", github_host=host)
    assert parse_link("https://github.com/acme/shop/issues/12", github_host=host) is None


def test_a_bare_number_needs_a_repository() -> None:
    """Without one nobody can tell what ``#12`` is."""
    assert parse_link("#12") is None


@given(st.text())
def test_any_text(text: str) -> None:
    """No text is an error, and what is read has a repository and a number."""
    link = parse_link(text)
    if link is not None and link.system == "github":
        assert "/" in link.repository
        assert link.number >= 0


@pytest.mark.parametrize(
    ("status", "is_closed", "outcome", "rule"),
    [
        ("open", False, "", None),
        ("in_progress", True, "completed", "done-there"),
        ("deferred", True, "merged", "done-there"),
        ("open", True, "", "done-there"),
        ("open", True, "not_planned", "dropped-there"),
        ("open", True, "unmerged", "dropped-there"),
        ("done", False, "", "open-there"),
        ("wont_do", False, "", "open-there"),
        ("done", True, "completed", None),
        ("done", True, "not_planned", "not-done-there"),
        ("done", True, "unmerged", "not-done-there"),
        ("wont_do", True, "not_planned", None),
        ("wont_do", True, "completed", None),
        ("removed", True, "completed", None),
        ("removed", False, "", None),
    ],
)
def test_compare(status: str, is_closed: bool, outcome: str, rule: str | None) -> None:
    """Done there and open here, and the other way round, are told; what agrees is not."""
    state = TicketState(
        is_closed=is_closed, outcome=outcome, closed_on=date(2026, 11, 1) if is_closed else None
    )
    found = compare("INC-7/AI-1", status, LINK, state)

    assert rule == (found.rule if found else None)


@pytest.mark.parametrize(
    ("address", "system", "name"),
    [
        (
            "https://acme.atlassian.net/jira/software/projects/OPS/boards/3?selectedIssue=OPS-12",
            JIRA,
            "OPS-12",
        ),
        (
            "https://tasks.acme.com/secure/RapidBoard.jspa?rapidView=3&selectedIssue=OPS-12&x=1",
            JIRA,
            "OPS-12",
        ),
        ("https://acme.atlassian.net/issues/OPS-12?jql=project%3DOPS", JIRA, "OPS-12"),
        ("https://jira.acme.com/projects/OPS/issues/OPS-12?filter=all", JIRA, "OPS-12"),
        ("https://acme.atlassian.net/jira/servicedesk/projects/SD/queues/custom/4/SD-12", JIRA, "SD-12"),
        ("https://acme.atlassian.net/servicedesk/customer/portal/3/SD-12", JIRA, "SD-12"),
        ("https://acme.backlog.jp/view/OPS-12#comment-3", BACKLOG, "OPS-12"),
        ("https://acme.backlog.com/board/OPS?selectedIssueKey=OPS-12", BACKLOG, "OPS-12"),
        ("https://github.com/acme/web/issues/12#issuecomment-7", GITHUB, "acme/web#12"),
        ("https://github.com/acme/web/pull/12/files#diff-9", GITHUB, "acme/web#12"),
    ],
)
def test_one_ticket_whichever_page_of_it_is_linked(address: str, system: str, name: str) -> None:
    """Boards, queues, portals and parts of a page lead to the ticket, for rows and for the tracker's own state alike."""
    assert TicketLink(system=system, name=name) == parse_link(address)
    assert name == normalise_ticket(address)
    assert is_tracker(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://acme.com/blog/issues/COVID-19",
        "https://acme.atlassian.net/jira/software/projects/OPS/boards/3",
        "https://acme.atlassian.net/wiki/spaces/OPS/pages/123/Report-12",
        "https://acme.atlassian.net/issues/?jql=key%3DOPS-12",
        "https://github.com/acme/web/issues?q=12",
    ],
)
def test_pages_that_only_look_like_a_ticket(address: str) -> None:
    """A board, a search, a wiki and somebody's blog are none."""
    assert parse_link(address) is None
    assert not is_tracker(address)


def test_of_several_tickets_the_first_is_compared() -> None:
    """Also where they are keys or numbers; a text that begins with one is none."""
    assert "OPS-1" == normalise_ticket(
        "https://acme.atlassian.net/browse/OPS-1, https://acme.atlassian.net/browse/OPS-2"
    )
    assert ["OPS-3", "#12"] == [normalise_ticket("OPS-3, OPS-4"), normalise_ticket("#12 / #13")]
    assert "" == normalise_ticket("OPS-3, see the board")
