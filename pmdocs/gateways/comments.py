"""Comment threads, from whichever API tells of them: Docs with exact anchors, else Drive with quotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pmdocs.core.comments.threads import Discussion, parse_drive, parse_native
from pmdocs.core.documents.document import RawDocument, parse_document
from pmdocs.core.documents.sections import read_sections
from pmdocs.errors import ApiError, Forbidden
from pmdocs.gateways.docs import COMMENTS_INCLUDED, DocsGateway
from pmdocs.gateways.transport import Repeat, Transport

COMMENT_FIELDS = (
    "nextPageToken,comments(id,content,htmlContent,createdTime,modifiedTime,deleted,resolved,anchor,"
    "quotedFileContent,assigneeEmailAddress,mentionedEmailAddresses,author(displayName,me,photoLink),"
    "replies(id,content,createdTime,modifiedTime,deleted,action,assigneeEmailAddress,mentionedEmailAddresses,"
    "author(displayName,me,photoLink)))"
)
"""Every name is written out: ``*`` leaves out assignees and the content of replies (observed, July 2026)."""

_NOT_KNOWN = ("Unknown name", "Invalid value at")
"""How Docs refuses a parameter or a mode that this project does not have."""


class CommentsGateway:
    """Comment threads of documents, over Docs and Drive."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._docs = DocsGateway(transport)
        self.has_native_comments = True
        """False once Docs has shown that it knows no comments for this identity; it is not asked again."""

    def fetch_threads(self, document_id: str) -> Discussion:
        """A document with its threads: one call, or where Docs gives no comments, Drive's list besides.

        Native threads are trusted only where the answer echoes that they are included. A reader without the
        right to comment (403) and a project without native comments (400) get Drive's; any other error is
        raised as it is. Deleted threads are told by Drive only.
        """
        raw = self._native(document_id) if self.has_native_comments else None
        if raw is not None and raw.get("commentsViewMode") == COMMENTS_INCLUDED:
            document = parse_document(raw)
            reading = read_sections(document)
            threads = parse_native(raw, document, reading)
            return Discussion(document=document, reading=reading, threads=threads, source="docs")
        if raw is not None:
            self.has_native_comments = False
        document = parse_document(raw or self._docs.fetch_raw(document_id, with_comments=False))
        reading = read_sections(document)
        # A thread that is answered while pages are read moves and may be listed twice; the later one counts.
        comments = {comment["id"]: comment for comment in self._drive_comments(document_id)}
        threads = parse_drive(comments.values(), document, reading)
        return Discussion(document=document, reading=reading, threads=threads, source="drive")

    def _native(self, document_id: str) -> RawDocument | None:
        try:
            return self._docs.fetch_raw(document_id, with_comments=True)
        except Forbidden:
            return None
        except ApiError as error:
            if error.status != 400 or not any(words in error.message for words in _NOT_KNOWN):
                raise
            self.has_native_comments = False
            return None

    def _drive_comments(self, document_id: str) -> Iterator[dict[str, Any]]:
        comments = self._transport.resource("drive", "v3", "comments")
        token: str | None = None
        while True:
            request = comments.list(
                fileId=document_id, includeDeleted=True, pageSize=100, pageToken=token, fields=COMMENT_FIELDS
            )
            raw = self._transport.call("drive.comments.list", request.execute, repeat=Repeat.READ)
            yield from raw.get("comments", [])
            token = raw.get("nextPageToken")
            if token is None:
                return
