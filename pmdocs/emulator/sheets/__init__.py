"""The emulated Sheets API, version 4: importing the room registers its methods."""

from . import batch, data_filters, metadata, read, spreadsheets, values
from .state import copy_content, new_content

__all__ = [
    "batch",
    "copy_content",
    "data_filters",
    "metadata",
    "new_content",
    "read",
    "spreadsheets",
    "values",
]
