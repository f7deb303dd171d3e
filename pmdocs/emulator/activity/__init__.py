"""The Drive Activity API, version 2: what was done to files, as other rooms report it to `journal`."""

from . import query
from .journal import (
    EDIT,
    record,
    record_changes,
    record_creation,
    record_deletion,
    record_post,
    record_suggestion,
)

__all__ = [
    "EDIT",
    "query",
    "record",
    "record_changes",
    "record_creation",
    "record_deletion",
    "record_post",
    "record_suggestion",
]
