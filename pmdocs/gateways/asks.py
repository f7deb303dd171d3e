"""Questions in documents: posting them beside a cell, and closing those that have their answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pmdocs.core.documents.document import Document
from pmdocs.core.syncing.asking import Opened, Question
from pmdocs.errors import ServerError
from pmdocs.gateways.transport import Repeat, Transport


class AsksGateway:
    """Comment requests of the Docs API."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def post(self, document: Document, posts: Sequence[Question]) -> list[Opened]:
        """Open comments on a document as it was read; what Google made of them, in order.

        Pinned to the revision: raises RevisionChanged when somebody edited meanwhile, and nothing is posted.
        Never repeated on an unclear failure; the marker in each post tells the next run.
        """
        requests = []
        for post in posts:
            place = {
                "startIndex": post.place.start,
                "endIndex": post.place.end,
                "tabId": post.place.tab_id,
            }
            if post.place.segment_id:
                place["segmentId"] = post.place.segment_id
            request: dict[str, object] = {"content": post.content, "range": place}
            if post.assignee:
                request["assigneeEmailAddress"] = post.assignee
            requests.append({"insertComment": request})
        body: dict[str, object] = {
            "requests": requests,
            "writeControl": {"requiredRevisionId": document.revision_id},
        }
        replies = self._batch(document.document_id, body)
        threads = [reply["insertComment"]["commentThread"] for reply in replies]
        return [
            Opened(comment_id=thread["commentId"], is_assigned="assigneeEmail" in thread.get("headPost", {}))
            for thread in threads
        ]

    def resolve(self, document_id: str, posts: Sequence[tuple[str, str]]) -> None:
        """Close threads, each with a last word: pairs of a comment's id and the words."""
        requests = [
            {
                "addCommentReply": {
                    "commentId": comment_id,
                    "post": {"content": content, "commentAction": "RESOLVE"},
                }
            }
            for comment_id, content in posts
        ]
        self._batch(document_id, {"requests": requests})

    def _batch(self, document_id: str, body: dict[str, object]) -> list[dict[str, Any]]:
        documents = self._transport.resource("docs", "v1", "documents")
        request = documents.batchUpdate(documentId=document_id, body=body)
        raw = self._transport.call("docs.documents.batchUpdate", request.execute, repeat=Repeat.REFUSED)
        if raw.get("commentUpdateState") != "ALL_SAVED":
            # Text and threads are saved apart: a 200 does not mean that the comments are there.
            raise ServerError(
                "Google did not save the comments.",
                method_id="docs.documents.batchUpdate",
                hint="Run the command again; nothing is posted twice.",
            )
        replies: list[dict[str, Any]] = raw["replies"]
        return replies
