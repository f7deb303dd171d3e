"""The Drive API, version 3: importing this registers its methods."""

from . import about, comments, copying, files, listing, permissions, replies, updating
from .records import create_record

__all__ = [
    "about",
    "comments",
    "copying",
    "create_record",
    "files",
    "listing",
    "permissions",
    "replies",
    "updating",
]
