"""Comments that are meant for somebody: assigned where that person can comment, and told of where they cannot be.

Google was seen to take any address, even one that does not exist; what it does with somebody who has access by a
link, a group or their domain alone is not documented. They are tried: a refused batch leaves nothing, so it goes
again with those left out, and what Google leaves out itself is told alike. Nobody is ever given access.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pmdocs.core.comments.assigning import BARRIERS, Barrier, Right, right_to_comment
from pmdocs.core.documents.document import Document
from pmdocs.core.files import Grant
from pmdocs.core.syncing.asking import Opened, Question
from pmdocs.errors import ApiError, AuthError, Forbidden, RevisionChanged
from pmdocs.workflows.ports import Ports

_TRIED = (Right.OWN, Right.DOMAIN, Right.PERHAPS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A comment that stands in a document."""

    comment_id: str
    barrier: Barrier | None = None
    """Why it is not assigned to whom it is meant for."""


def grants_of(ports: Ports, document_id: str) -> tuple[Grant, ...] | None:
    """Who has access; None where this account may not see that. Raises AuthError."""
    try:
        return ports.drive.fetch_grants(document_id)
    except AuthError:
        raise
    except ApiError:
        return None


def known_barrier(grants: Sequence[Grant] | None, address: str) -> Barrier | None:
    """Why nobody will be assigned, as far as that is known before posting."""
    return BARRIERS.get(right_to_comment(grants, address)) if address else None


def post_assigned(
    ports: Ports, document: Document, posts: Sequence[Question], grants: Sequence[Grant] | None
) -> list[Posted]:
    """Post in one batch; in order. Raises what `Asks.post` raises, and then nothing stands there, or it is unclear."""
    rights = [right_to_comment(grants, post.assignee) for post in posts]
    sent, opened = _post_first_taken(ports, document, _trials(posts, rights))
    return [
        Posted(comment_id=made.comment_id, barrier=_barrier(post, right, trial, made))
        for post, right, trial, made in zip(posts, rights, sent, opened, strict=True)
    ]


def _post_first_taken(
    ports: Ports, document: Document, trials: Sequence[list[Question]]
) -> tuple[list[Question], list[Opened]]:
    """The first of these batches that Google does not refuse, and what it made of it."""
    *bold, plain = trials
    for trial in bold:
        try:
            return trial, ports.asks.post(document, trial)
        except RevisionChanged:
            raise
        except ApiError as error:
            if error.status != 400 and not isinstance(error, Forbidden):
                raise
    return plain, ports.asks.post(document, plain)


def _trials(posts: Sequence[Question], rights: Sequence[Right]) -> list[list[Question]]:
    """The posts with fewer and fewer assigned, the least sure left out first; nobody in the last."""
    found: list[list[Question]] = []
    for count in range(len(_TRIED), -1, -1):
        tried = _TRIED[:count]
        trial = [
            post if right in tried else replace(post, assignee="")
            for post, right in zip(posts, rights, strict=True)
        ]
        if trial not in found:
            found.append(trial)
    return found


def _barrier(meant: Question, right: Right, sent: Question, made: Opened) -> Barrier | None:
    # Whoever was given access by name is believed to be assigned, however short Google's answer is.
    is_assigned = bool(sent.assignee) and (made.is_assigned or right is Right.OWN)
    return None if is_assigned or not meant.assignee else BARRIERS.get(right, Barrier.REFUSED)
