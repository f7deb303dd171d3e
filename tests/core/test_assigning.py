"""Whom a comment can be assigned to, by the grants of its file."""

from __future__ import annotations

import pytest

from pmdocs.core.comments.assigning import Barrier, Right, barrier_words, right_to_comment
from pmdocs.core.files import Grant

ADA = "ada@example.com"
OWN = Grant(email=ADA, role="commenter")
READS = Grant(email=ADA, role="reader")
DOMAIN = Grant(email="", role="writer", kind="domain", domain="example.com")
OTHERS = Grant(email="", role="writer", kind="domain", domain="ample.com")
LINK = Grant(email="", role="commenter", kind="anyone")
READ_LINK = Grant(email="", role="reader", kind="anyone")
GROUP = Grant(email="sre@example.com", role="writer", kind="group")


@pytest.mark.parametrize(
    ("grants", "right"),
    [
        ((LINK, DOMAIN, OWN), Right.OWN),
        ((READS, GROUP, DOMAIN), Right.DOMAIN),
        ((READS, LINK), Right.PERHAPS),
        ((GROUP,), Right.PERHAPS),
        ((READS, READ_LINK, OTHERS, Grant(email="bob@example.com", role="owner")), Right.NONE),
        ((Grant(email=ADA, role="writer", kind="group"),), Right.PERHAPS),
        ((), Right.NONE),
        (None, Right.UNKNOWN),
    ],
)
def test_rights(grants: tuple[Grant, ...] | None, right: Right) -> None:
    """The surest grant counts; reading is no right to comment, and a domain with the same ending is another."""
    assert right is right_to_comment(grants, "Ada@Example.com")


@pytest.mark.parametrize("barrier", list(Barrier))
def test_words(barrier: Barrier) -> None:
    """Whom and where, in both languages."""
    for lang, word in (("en", "assigned to nobody"), ("ja", "割り当てられません")):
        words = barrier_words(barrier, ADA, "doc-7", lang=lang)

        assert all(part in words for part in (word, ADA, "/d/doc-7/"))
