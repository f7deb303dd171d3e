"""Google's limits per minute, for each user and for the whole project, with the switch ``quota`` at ``real``.

Sources: the guides "Usage limits" of Docs, Sheets and Drive; Drive counts units (the quotas of projects made
since May 2026). Google does not publish the limit of Drive Activity; users report 100 queries a minute and user.
Minutes are those of the workspace's clock ("refilled every minute", guides). A request that the service refuses
for another reason counts too (observed), one refused here does not. ``quotaUser`` names the user that is counted
(discovery documents). The project is one: everybody who asks this workspace.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .methods import READ_ONLY
from .problems import Problem
from .store import Transaction

Json = dict[str, Any]
Query = Iterable[tuple[str, str]]

PROJECT = "1"
"""The number of the one project of a workspace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What one metric allows in a minute; None where Google says nothing."""

    metric: str
    title: str
    """As messages name it, in front of ``per minute``."""
    stem: str
    """Beginning of the limit's id, as in ``ReadRequestsPerMinutePerUser``."""
    user: int
    project: int | None


_READS = {"metric": "read_requests", "title": "Read requests", "stem": "ReadRequests"}
_WRITES = {"metric": "write_requests", "title": "Write requests", "stem": "WriteRequests"}
_QUERIES = {"metric": "default", "title": "Queries", "stem": "default"}

LIMITS: Mapping[tuple[str, str], Limit] = {
    ("docs", "read"): Limit(**_READS, user=300, project=3000),
    ("docs", "write"): Limit(**_WRITES, user=60, project=600),
    ("sheets", "read"): Limit(**_READS, user=60, project=300),
    ("sheets", "write"): Limit(**_WRITES, user=60, project=300),
    ("drive", "units"): Limit(**_QUERIES, user=325_000, project=1_000_000),
    ("driveactivity", "queries"): Limit(**_QUERIES, user=100, project=None),
}

LIST_UNITS, CHANGE_UNITS, DOWNLOAD_UNITS, OTHER_UNITS = 100, 50, 200, 5
"""What a call of Drive costs: reading one thing costs as much as anything else."""

_DOWNLOADS = {"drive.files.export", "drive.files.download"}
_QUESTIONS = {"drive.files.generateIds", "drive.changes.getStartPageToken", "drive.about.get"}


def cost(method_id: str, verb: str, query: Query) -> tuple[str, int]:
    """Which kind of limit of its API a call counts against, and how much."""
    api, *_, name = method_id.split(".")
    if api == "driveactivity":
        return "queries", 1
    if api != "drive":
        return ("read" if verb == "GET" or method_id in READ_ONLY else "write"), 1
    if method_id in _DOWNLOADS or ("alt", "media") in query:
        return "units", DOWNLOAD_UNITS
    if name == "list":
        return "units", LIST_UNITS
    return "units", OTHER_UNITS if verb == "GET" or method_id in _QUESTIONS else CHANGE_UNITS


def charge(transaction: Transaction, method_id: str, verb: str, query: Query, *, user: str) -> None:
    """Count a call of a known method. Raises `Problem` 429, in Drive 403, where it would pass a limit."""
    query = list(query)
    api = method_id.split(".", 1)[0]
    kind, amount = cost(method_id, verb, query)
    limit = LIMITS[api, kind]
    counted = next((value for name, value in query if name == "quotaUser" and value), user)
    minute = int(transaction.now().timestamp()) // 60
    buckets = {f"{api}.{kind} {counted}": limit.user, f"{api}.{kind}": limit.project}
    for bucket, most in buckets.items():
        if most is not None and transaction.quota_used(bucket, minute) + amount > most:
            raise exceeded(api, limit, of_user=bucket.endswith(" " + counted))
    for bucket in buckets:
        transaction.use_quota(bucket, minute, amount)


def usage(transaction: Transaction) -> list[Json]:
    """What has been used in the current minute, of every limit that was counted against."""
    minute = int(transaction.now().timestamp()) // 60
    found = []
    for bucket, used in transaction.quotas_used(minute):
        what, _, user = bucket.partition(" ")
        api, _, kind = what.partition(".")
        limit = LIMITS[api, kind]
        entry: Json = {"api": api, "kind": kind, "used": used, "limit": limit.user if user else limit.project}
        found.append(entry | ({"user": user} if user else {}))
    return found


def exceeded(api: str, limit: Limit, *, of_user: bool) -> Problem:
    """The refusal of a call that passes a limit; no service says when to come back."""
    name = f"{limit.title} per minute" + (" per user" if of_user else "")
    service = f"{api}.googleapis.com"
    message = (
        f"Quota exceeded for quota metric '{limit.title}' and limit '{name}' of service '{service}' "
        f"for consumer 'project_number:{PROJECT}'."
    )
    if api == "drive":
        return _of_drive(limit, message, of_user=of_user)
    return Problem(429, message, details=_details(service, limit, of_user=of_user))


def _of_drive(limit: Limit, message: str, *, of_user: bool) -> Problem:
    """Drive's older shape, with the newer details beside it (reported for the limit per minute)."""
    return Problem(
        403,
        message,
        reason="userRateLimitExceeded" if of_user else "rateLimitExceeded",
        domain="usageLimits",
        details=_details("drive.googleapis.com", limit, of_user=of_user),
    )


def _details(service: str, limit: Limit, *, of_user: bool) -> list[Json]:
    metadata = {
        "service": service,
        "consumer": f"projects/{PROJECT}",
        "quota_metric": f"{service}/{limit.metric}",
        "quota_limit": limit.stem + "PerMinutePer" + ("User" if of_user else "Project"),
        "quota_limit_value": str(limit.user if of_user else limit.project),
        "quota_location": "global",
        "quota_unit": "1/min/{project}" + ("/{user}" if of_user else ""),
    }
    return [
        {
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "RATE_LIMIT_EXCEEDED",
            "domain": "googleapis.com",
            "metadata": metadata,
        },
        {
            "@type": "type.googleapis.com/google.rpc.Help",
            "links": [
                {
                    "description": "Request a higher quota limit.",
                    "url": "https://cloud.google.com/docs/quotas/help/request_increase",
                }
            ],
        },
    ]
