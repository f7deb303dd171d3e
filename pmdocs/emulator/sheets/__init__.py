"""The emulated Sheets API, version 4: importing the room registers its methods."""

from . import batch, read, spreadsheets, values
from .state import copy_content, new_content

__all__ = ["batch", "copy_content", "new_content", "read", "spreadsheets", "values"]
