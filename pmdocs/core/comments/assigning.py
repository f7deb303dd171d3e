"""Whom a comment can be assigned to, as far as a file's grants tell, and the words for whom it cannot."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from pmdocs.core.files import Grant
from pmdocs.core.model import document_url


class Right(StrEnum):
    """What is known of a person's right to comment on a file; the surest first."""

    OWN = "own"
    """Given to their address."""
    DOMAIN = "domain"
    """Given to the domain of their address."""
    PERHAPS = "perhaps"
    """Given to whoever has the link, or to a group: who is in it is not told."""
    NONE = "none"
    UNKNOWN = "unknown"
    """This account may not see who has access."""


def right_to_comment(grants: Iterable[Grant] | None, address: str) -> Right:
    """What a file's grants give to an address; None: they could not be read."""
    if grants is None:
        return Right.UNKNOWN
    wanted = address.lower()
    found = {_right(grant, wanted) for grant in grants if grant.role != "reader"}
    return next((right for right in Right if right in found), Right.NONE)


def _right(grant: Grant, address: str) -> Right:
    if grant.kind == "user":
        return Right.OWN if grant.email == address else Right.NONE
    if grant.kind == "domain":
        return Right.DOMAIN if grant.domain == address.rpartition("@")[2] else Right.NONE
    return Right.PERHAPS


class Barrier(StrEnum):
    """Why a comment that is meant for somebody is assigned to nobody."""

    NO_RIGHT = "no_right"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    """Google did not take the assignment."""


BARRIERS = {Right.NONE: Barrier.NO_RIGHT, Right.UNKNOWN: Barrier.UNKNOWN}
"""What is known beforehand."""

_WORDS = {
    Barrier.NO_RIGHT: (
        "the comment is assigned to nobody: {address} has no right to comment in {url}; share the document with them.",
        "コメントは誰にも割り当てられません。{address} に {url} へのコメント権限がないため、文書を共有してください。",
    ),
    Barrier.UNKNOWN: (
        "the comment is assigned to nobody: this account may not see whether {address} can comment in {url}; "
        "tell them, or let the account share the document.",
        "コメントは誰にも割り当てられません。{address} が {url} にコメントできるかを、このアカウントでは確認できません。"
        "直接知らせるか、このアカウントに文書の共有を許可してください。",
    ),
    Barrier.REFUSED: (
        "the comment is assigned to nobody: Google did not assign {address} in {url}; "
        "share the document with them by their own address.",
        "コメントは誰にも割り当てられません。Google が {url} で {address} への割り当てを受け付けませんでした。"
        "そのアドレス個人に文書を共有してください。",
    ),
}


def barrier_words(barrier: Barrier, address: str, document_id: str, *, lang: str) -> str:
    """Whom a comment does not reach, where, and what helps; one sentence without the key it is about."""
    return _WORDS[barrier][lang == "ja"].format(address=address, url=document_url(document_id))
