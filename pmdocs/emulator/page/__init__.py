"""Read-only pages of the local workspace: Google's own JSON answers in, HTML out.

Nothing here reads a file, a clock or the store, apart from the page's own templates and stylesheet.
Every text is escaped; addresses are kept only when they are http, https or mailto; the pages need no
script, no font and no other host, and `CONTENT_SECURITY_POLICY` forbids them.
"""

from __future__ import annotations

from datetime import date

from .css import Json
from .document import view_document
from .environment import render, stylesheet
from .folder import view_ancestors, view_files
from .links import folder_path
from .plots import draw
from .sheet import column_letters, view_spreadsheet
from .words import words

__all__ = [
    "CONTENT_SECURITY_POLICY",
    "render_document",
    "render_error",
    "render_folder",
    "render_spreadsheet",
    "stylesheet",
]

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""To be sent with every page. Inline styles carry the document's looks; there is no script at all."""


def render_folder(
    folder: Json, files: list[Json], *, ancestors: list[Json], lang: str, viewer: str = ""
) -> str:
    """A folder (a Drive file) with the ``files`` of a ``files.list`` answer; ``ancestors`` outermost first.

    A file may carry ``openComments``, a count that is no member of Google's.
    """
    return render(
        "folder.html",
        lang=lang,
        viewer=viewer,
        page="folder",
        title=str(folder.get("name", "")),
        ancestors=view_ancestors(ancestors),
        rows=view_files(files),
    )


def render_document(document: Json, *, file: Json, lang: str, viewer: str = "") -> str:
    """A ``documents.get`` answer with tabs, inline suggestions and comments; ``file`` is its Drive file."""
    view = view_document(document)
    labels = words(lang)
    return render(
        "document.html",
        lang=lang,
        viewer=viewer,
        page="document",
        title=view.title,
        view=view,
        file=_file(file),
        back=_back(file),
        lists=[
            (labels["general_title"], view.general, False),
            (labels["detached_title"], view.detached, True),
            (labels["finished_title"], view.finished, False),
        ],
    )


def render_spreadsheet(
    spreadsheet: Json, *, file: Json, sheet_id: int | None, today: date, lang: str, viewer: str = ""
) -> str:
    """One worksheet of a ``spreadsheets.get?includeGridData=true`` answer; ``file`` is its Drive file.

    ``sheet_id`` None, or one that is not there, means the first worksheet that is not hidden. ``today`` is
    what TODAY() means in conditional formats. At most 500 rows are drawn.
    """
    view = view_spreadsheet(spreadsheet, sheet_id=sheet_id, today=today)
    return render(
        "spreadsheet.html",
        lang=lang,
        viewer=viewer,
        page="spreadsheet",
        title=view.title,
        view=view,
        file=_file(file),
        back=_back(file),
        letters=column_letters,
        draw=draw,
    )


def render_error(status: int, message: str, *, lang: str, viewer: str = "") -> str:
    """A refusal as a page."""
    return render(
        "error.html",
        lang=lang,
        viewer=viewer,
        page="error-page",
        title=str(status),
        status=status,
        message=message,
    )


def _file(file: Json) -> Json:
    """The members of a Drive file that the title bar shows, each present."""
    owner = next(iter(file.get("owners", [])), None)
    owners = [{"displayName": "", "emailAddress": "", **owner}] if isinstance(owner, dict) else []
    return {"modifiedTime": file.get("modifiedTime"), "owners": owners}


def _back(file: Json) -> str | None:
    parent = next(iter(file.get("parents", [])), None)
    return None if parent is None else folder_path(str(parent))
