"""The Drive API, version 3: importing this registers its methods."""

from . import (
    about,
    changes,
    comments,
    copying,
    drives,
    files,
    listing,
    media,
    permissions,
    replies,
    revisions,
    updating,
)
from .records import create_record

__all__ = [
    "about",
    "changes",
    "comments",
    "copying",
    "create_record",
    "drives",
    "files",
    "listing",
    "media",
    "permissions",
    "replies",
    "revisions",
    "updating",
]
