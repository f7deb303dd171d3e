"""The page's addresses: what a person sees of the workspace in a browser, read-only, as its owner sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import page
from .access import role_of
from .methods import HANDLERS, Call
from .problems import Problem
from .store import FOLDER, OWNER, Store, Transaction, User

Json = dict[str, Any]

FILE_FIELDS = "*"


def show(store: Store, verb: str, path: str, query: Mapping[str, str]) -> tuple[int, str, dict[str, str]]:
    """Status, HTML and headers of a page; ``?lang=ja`` has the chrome in Japanese, ``?as=`` looks as another user."""
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": page.CONTENT_SECURITY_POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "X-Frame-Options": "DENY",
        "Cache-Control": "no-store",
    }
    lang = "ja" if query.get("lang") == "ja" else "en"
    viewer = query.get("as", "")
    if verb not in {"GET", "HEAD"}:
        return (
            405,
            page.render_error(405, "This page only shows.", lang=lang, viewer=viewer),
            headers | {"Allow": "GET"},
        )
    if path == "/_page/style.css":
        return 200, page.stylesheet(), headers | {"Content-Type": "text/css; charset=utf-8"}
    email = (viewer or OWNER).lower()
    try:
        with store.transaction(write=False) as transaction:
            if not transaction.knows_user(email):
                viewer = ""  # the way back leads to a page that is there
                raise Problem(404, f"Nobody has used this workspace as {email}.")
            return (
                200,
                _render(transaction, path, query, transaction.user(email), lang=lang, viewer=viewer),
                headers,
            )
    except Problem as problem:
        return (
            problem.status,
            page.render_error(problem.status, problem.message, lang=lang, viewer=viewer),
            headers,
        )


def _render(
    transaction: Transaction, path: str, query: Mapping[str, str], user: User, *, lang: str, viewer: str
) -> str:
    kind, _, file_id = path.strip("/").partition("/")
    if not kind:
        kind, file_id = "folders", user.root

    def ask(method: str, **params: Any) -> Json:
        # The page shows what lies in shared drives as well.
        params |= {"supportsAllDrives": True} if method == "drive.files.get" else {}
        call = Call(
            method=method, params=params, body={}, user=user, now=transaction.now(), store=transaction
        )
        return HANDLERS[method](call) or {}

    if kind not in {"folders", "documents", "spreadsheets"}:
        raise Problem(404, "There is no such page.")
    file = ask("drive.files.get", fileId=file_id)
    if kind == "folders" and file["mimeType"] == FOLDER:
        files = _children(transaction, ask, user, file_id)
        return page.render_folder(file, files, ancestors=_ancestors(ask, file), lang=lang, viewer=viewer)
    if kind == "documents":
        return page.render_document(_document(ask, file_id), file=file, lang=lang, viewer=viewer)
    if kind == "spreadsheets":
        spreadsheet = ask(
            "sheets.spreadsheets.get",
            spreadsheetId=file_id,
            includeGridData=True,
            commentsViewMode="COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS",
        )
        sheet = query.get("sheet", "")
        return page.render_spreadsheet(
            spreadsheet,
            file=file,
            sheet_id=int(sheet) if sheet.isdecimal() and len(sheet) < 20 else None,
            today=transaction.now().date(),
            lang=lang,
            viewer=viewer,
        )
    raise Problem(404, "There is no such page.")


_VIEWS: tuple[Mapping[str, str], ...] = (
    {"suggestionsViewMode": "SUGGESTIONS_INLINE", "commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED"},
    {"suggestionsViewMode": "SUGGESTIONS_INLINE"},
    {},
)


def _document(ask: Any, document_id: str) -> Json:
    """The document in the fullest view there is: readers get no comments, and comments can be switched off."""
    *fuller, plain = _VIEWS
    for view in fuller:
        try:
            document: Json = ask(
                "docs.documents.get", documentId=document_id, includeTabsContent=True, **view
            )
        except Problem as problem:
            if problem.status not in {400, 403}:
                raise
        else:
            return document
    least: Json = ask("docs.documents.get", documentId=document_id, includeTabsContent=True, **plain)
    return least


def _children(transaction: Transaction, ask: Any, user: Any, folder_id: str) -> list[Json]:
    """Files of a folder the user may see; the root also lists what others own elsewhere and shared."""
    records = [record for record in transaction.files(parent=folder_id) if not record["trashed"]]
    if folder_id == user.root:
        for record in transaction.files():
            outside = record["owner"] != user.email and record["parents"]
            if outside and not record["trashed"] and role_of(transaction, record, user):
                parent = transaction.file(record["parents"][0])
                if parent is None or role_of(transaction, parent, user) is None:
                    records.append(record)
    files = []
    for record in records:
        file = ask("drive.files.get", fileId=record["id"])
        open_threads = [
            thread
            for thread in transaction.threads(record["id"])
            if not thread["deleted"] and not thread["resolved"]
        ]
        files.append(file | {"openComments": len(open_threads)})
    return files


def _ancestors(ask: Any, file: Json) -> list[Json]:
    """Folders above, outermost first, as far as they may be seen."""
    chain: list[Json] = []
    current = file
    while current.get("parents"):
        try:
            current = ask("drive.files.get", fileId=current["parents"][0])
        except Problem:
            break
        chain.insert(0, current)
    return chain
