"""GitHub's issues and pull requests: their state, nothing else. Needs the extra ``pmdocs[github]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import requests

from pmdocs.core.actions.ticket_states import GITHUB, TicketLink, TicketState
from pmdocs.errors import (
    ApiError,
    AuthError,
    ConfigError,
    Forbidden,
    NotFound,
    PmdocsError,
    RateLimited,
    ServerError,
    Unreachable,
)

if TYPE_CHECKING:
    from github import Github

METHOD = "github.issues.get"
TIMEOUT_SECONDS = 15


class GitHubGateway:
    """Reads tickets of one GitHub with one token; the token goes to that host only."""

    system = GITHUB

    def __init__(self, token: str, *, api_url: str) -> None:
        """``api_url`` is https://api.github.com, or ``https://HOST/api/v3`` of a company's own.

        Raises ConfigError when PyGithub is not installed.
        """
        try:
            from github import Auth, Github
        except ImportError as error:
            raise ConfigError(
                "Reading GitHub's tickets needs PyGithub.", hint="Install it: pip install 'pmdocs[github]'."
            ) from error
        self._client: Github = Github(
            auth=Auth.Token(token),
            base_url=api_url,
            timeout=TIMEOUT_SECONDS,
            retry=None,
            seconds_between_requests=None,
            lazy=True,
        )

    def fetch_state(self, link: TicketLink) -> TicketState:
        """One issue or pull request, one call.

        ``state_reason`` is ``completed`` or ``not_planned`` for closed issues (GitHub REST, "Get an issue");
        a pull request's ``merged_at`` stands in the same answer. Raises ApiError or AuthError.
        """
        from github import GithubException

        try:
            return self._read(link)
        except GithubException as error:
            raise _translate(error, link) from error
        except requests.RequestException as error:
            raise Unreachable(
                f"No answer from GitHub ({type(error).__name__}).",
                method_id=METHOD,
                hint="Run it again later.",
            ) from error

    def _read(self, link: TicketLink) -> TicketState:
        issue = self._client.get_repo(link.repository).get_issue(link.number)
        is_closed = issue.state == "closed"
        outcome = (issue.state_reason or "") if is_closed else ""
        if is_closed and issue.pull_request is not None:
            outcome = "merged" if issue.pull_request.raw_data.get("merged_at") else "unmerged"
        return TicketState(
            is_closed=is_closed,
            outcome=outcome,
            closed_on=issue.closed_at.date() if issue.closed_at else None,
            title=issue.title,
        )


def _translate(error: Exception, link: TicketLink) -> PmdocsError:
    """PyGithub's errors in ours; the answer's own words are left out, they may quote the request."""
    from github import BadCredentialsException, GithubException, RateLimitExceededException

    status = error.status if isinstance(error, GithubException) else 0
    if isinstance(error, BadCredentialsException) or status == 401:
        return AuthError("GitHub does not accept the token.", hint="Set PMDOCS_GITHUB_TOKEN to a valid one.")
    if isinstance(error, RateLimitExceededException) or status == 429:
        return RateLimited(
            "GitHub's rate limit is used up.",
            method_id=METHOD,
            status=status,
            hint="Run it again in an hour.",
        )
    if status in {404, 410}:
        hint = "Does the ticket exist, and may the token read its repository?"
        return NotFound(
            f"GitHub has no {link.name} for this token.", method_id=METHOD, status=status, hint=hint
        )
    if status in {403, 451}:
        hint = "The token needs read access to issues of that repository."
        return Forbidden(f"GitHub does not show {link.name}.", method_id=METHOD, status=status, hint=hint)
    if status >= 500:
        return ServerError(
            "GitHub had a failure.", method_id=METHOD, status=status, hint="Run it again later."
        )
    return ApiError(f"GitHub refused to show {link.name}.", method_id=METHOD, status=status)
