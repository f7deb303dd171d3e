"""Imports and exports: what Google makes of an uploaded text, and what it gives of its own formats.

In: Markdown, HTML and plain text into a document (`parse_html`, `writing`), CSV and TSV into a spreadsheet
(`cells`). Out: a document as plain text, Markdown, HTML or zipped HTML (`document_text` and its neighbours), the
first sheet as CSV or TSV. Everything else Google converts is refused by name.
"""

from .exports import EXPORTS, export
from .imports import IMPORTS, imported

__all__ = ["EXPORTS", "IMPORTS", "export", "imported"]
