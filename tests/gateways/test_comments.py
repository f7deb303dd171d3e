"""Threads read through the real clients from an emulated workspace in which several people work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import responses
from wire import DOCS, DRIVE, clock_, transport_, wire_

from pmdocs.clock import SystemClock
from pmdocs.core.comments.threads import Discussion, Thread
from pmdocs.emulator import Emulator
from pmdocs.emulator.clients import session
from pmdocs.errors import ApiError, Forbidden, NotFound, ServerError
from pmdocs.gateways.comments import COMMENT_FIELDS, CommentsGateway
from pmdocs.gateways.transport import Transport

__all__ = ["clock_", "transport_", "wire_"]

Json = dict[str, Any]

ADA, KEN, MIO = (f"{name}@example.com" for name in ("ada", "ken", "mio"))


@pytest.fixture(scope="module", name="emulator")
def emulator_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """One workspace for all tests: each makes a document of its own."""
    made = Emulator(tmp_path_factory.mktemp("comments") / "w.db")
    yield made
    made.store.close()


@pytest.fixture(autouse=True)
def switches(emulator: Emulator) -> Iterator[None]:
    """Every test begins with native comments, no faults and no requests seen."""
    yield
    with emulator.store.transaction(write=True) as transaction:
        transaction.delete_setting("native_comments")
        transaction.clear_faults()
        transaction.clear_requests()


class Review:
    """A document of Ada's that Ken and Mio may comment on."""

    def __init__(
        self, emulator: Emulator, collection: Callable[..., Any], transport: Callable[..., Any]
    ) -> None:
        self.emulator, self._collection, self._transport = emulator, collection, transport
        made = self._collection("docs", "documents", ADA).create(body={"title": "Outage"}).execute()
        self.id = str(made["documentId"])

    def share(self, *people: str, role: str = "commenter") -> None:
        for person in people:
            body = {"type": "user", "role": role, "emailAddress": person}
            permissions = self._collection("drive", "permissions", ADA)
            permissions.create(fileId=self.id, body=body, sendNotificationEmail=False).execute()

    def batch(self, *requests: Json, user: str = ADA) -> list[Json]:
        documents = self._collection("docs", "documents", user)
        answer = documents.batchUpdate(documentId=self.id, body={"requests": list(requests)}).execute()
        return [next(iter(reply.values()), {}) for reply in answer["replies"]]

    def write(self, text: str, index: int = 1, **place: str) -> None:
        self.batch({"insertText": {"location": {"index": index} | place, "text": text}})

    def say(self, text: str, start: int, end: int, *, user: str = KEN, **more: Any) -> str:
        """A comment on a range; its id."""
        assignee = {"assigneeEmailAddress": more.pop("assignee")} if "assignee" in more else {}
        made = {"content": text, "range": {"startIndex": start, "endIndex": end} | more} | assignee
        (reply,) = self.batch({"insertComment": made}, user=user)
        return str(reply["commentThread"]["commentId"])

    def reply(self, comment_id: str, text: str, *, user: str = ADA, action: str = "") -> None:
        post = ({"content": text} if text else {}) | ({"commentAction": action} if action else {})
        self.batch({"addCommentReply": {"commentId": comment_id, "post": post}}, user=user)

    def drive(self, user: str = MIO) -> Any:
        return self._collection("drive", "comments", user)

    def set(self, switch: str, value: Any) -> None:
        with self.emulator.store.transaction(write=True) as transaction:
            transaction.put_setting(switch, value)

    def fault(self, method: str, **fault: Any) -> None:
        with self.emulator.store.transaction(write=True) as transaction:
            transaction.add_fault({"method": method, "times": 1, "when": "before"} | fault)

    def gateway(self, user: str = ADA) -> CommentsGateway:
        return CommentsGateway(self._transport(user))

    def fetch(self, user: str = ADA) -> Discussion:
        return self.gateway(user).fetch_threads(self.id)

    def methods(self) -> list[str]:
        """Requests since the last look."""
        with self.emulator.store.transaction(write=True) as transaction:
            seen = [request["method"] for request in transaction.requests()]
            transaction.clear_requests()
        return seen


@pytest.fixture(scope="module", name="new_review")
def new_review_(emulator: Emulator) -> Callable[[], Review]:
    """Makes documents; clients are built once, since the library takes 0.1 s over each."""

    @cache
    def collection(api: str, name: str, user: str) -> Any:
        return getattr(emulator.client(api, user=user), name)()

    @cache
    def transport(user: str) -> Transport:
        return Transport(session(emulator, user=user), clock=SystemClock(), account=user, attempts=1)

    return lambda: Review(emulator, collection, transport)


@pytest.fixture(name="review")
def review_(new_review: Callable[[], Review]) -> Review:
    """A document with a heading and three lines that Ken and Mio may comment on."""
    review = new_review()
    review.share(KEN, MIO)
    review.write("Impact\nThe 🚒 pool ran dry & orders failed.\nMore pools\n")
    style = {"paragraphStyle": {"namedStyleType": "HEADING_1"}, "fields": "namedStyleType"}
    review.batch({"updateParagraphStyle": {"range": {"startIndex": 1, "endIndex": 2}} | style})
    review.methods()
    return review


def by_id(discussion: Discussion) -> dict[str, Thread]:
    return {thread.comment_id: thread for thread in discussion.threads}


POOL = (12, 19)
"""Where ``🚒 pool`` stands."""


def test_one_call(review: Review) -> None:
    """Document and threads come in one request."""
    comment_id = review.say("Which pool?", *POOL)
    review.reply(comment_id, "The database's.", user=MIO)
    review.methods()
    discussion = review.fetch()
    (thread,) = discussion.threads

    assert ["docs.documents.get"] == review.methods()
    assert ("docs", "Outage") == (discussion.source, discussion.document.title)
    assert ("exact", "🚒 pool", "🚒 pool", ("Impact",)) == (
        thread.location, thread.quote, thread.words_now, thread.section,
    )  # fmt: skip
    assert ["Ken", "Mio"] == [post.author.name for post in (thread.head, *thread.replies)]


def test_words_change_under_an_anchor(review: Review) -> None:
    """Words written into an anchor's range are read as of now, beside what they were."""
    review.say("Which pool?", *POOL)
    review.write("database ", 15)
    (thread,) = review.fetch().threads

    assert ("🚒 pool", "🚒 database pool") == (thread.quote, thread.words_now)


def test_deleted_words_detach(review: Review) -> None:
    """A thread whose words were deleted stays, detached, with the words it was about."""
    review.say("Which pool?", *POOL)
    review.batch({"deleteContentRange": {"range": {"startIndex": 8, "endIndex": 30}}})
    (thread,) = review.fetch().threads

    assert ("detached", "detached", "🚒 pool", None) == (
        thread.state, thread.location, thread.quote, thread.words_now,
    )  # fmt: skip


def test_tabs_and_tables(review: Review) -> None:
    """Threads in a second tab and in a table cell are found where they are."""
    (tab,) = review.batch({"addDocumentTab": {"tabProperties": {"title": "Logs"}}})
    tab_id = tab["tabProperties"]["tabId"]
    review.write("A log line", tabId=tab_id)
    review.batch({"insertTable": {"location": {"index": 1, "tabId": tab_id}, "rows": 1, "columns": 2}})
    review.write("cell 🔥 words", 7, tabId=tab_id)
    logs = review.say("Where from?", 15, 20, tabId=tab_id)
    body = review.say("Which?", *POOL)
    found = by_id(review.fetch())

    assert ("words", tab_id) == (found[logs].quote, found[logs].places[0].tab_id)
    assert found[logs].quote == found[logs].words_now
    assert "t.0" == found[body].places[0].tab_id


def test_resolved_by_another(review: Review) -> None:
    """Who resolved a thread, and that it was reopened, is told by its replies."""
    first, second = review.say("One?", *POOL), review.say("Two?", *POOL)
    review.reply(first, "Yes.", user=MIO, action="RESOLVE")
    review.reply(second, "", user=MIO, action="RESOLVE")
    review.reply(second, "No", user=ADA, action="REOPEN")
    found = by_id(review.fetch())

    resolver = found[first].resolved_by
    assert ("resolved", "Mio") == (found[first].state, resolver and resolver.name)
    assert found[first].resolved_at == found[first].replies[0].created
    assert ("open", None) == (found[second].state, found[second].resolved_by)


def test_me_is_who_reads(review: Review) -> None:
    """``is_me`` is told of the reader's own posts, to each reader of their own."""
    review.say("Why?", *POOL, user=KEN)

    assert [False, True] == [review.fetch(user).threads[0].head.author.is_me for user in (ADA, KEN)]


# Without native comments


def test_drive_gives_the_same_threads(review: Review) -> None:
    """Where Docs knows no comments, Drive gives the same threads without what only Docs can tell."""
    assigned = review.say("Fix it", 8, 11, assignee=MIO, user=ADA)
    anchored = review.say("Which?", *POOL)
    review.reply(anchored, "This one.", user=MIO)
    review.reply(anchored, "", user=ADA, action="RESOLVE")
    review.drive().create(fileId=review.id, body={"content": "On all of it"}, fields="id").execute()
    native = by_id(review.fetch())
    review.set("native_comments", False)
    discussion = review.fetch()
    drive = by_id(discussion)

    assert "drive" == discussion.source
    assert native.keys() == drive.keys()
    for comment_id, thread in native.items():
        other = drive[comment_id]
        assert (thread.head.text, thread.quote, thread.state) == (other.head.text, other.quote, other.state)
        assert [(p.text, p.action, p.author.name) for p in thread.replies] == [
            (p.text, p.action, p.author.name) for p in other.replies
        ]
        assert (thread.section, thread.places) == (other.section, other.places)
        assert (thread.assignee, thread.resolved_at) == (other.assignee, other.resolved_at)
        assert (None, None) == (other.words_now, other.head.author.user_id)
    assert {"exact", "document"} == {thread.location for thread in native.values()}
    assert {"candidates", "document"} == {thread.location for thread in drive.values()}
    assert MIO == drive[assigned].assignee


def test_verdict_is_remembered(review: Review) -> None:
    """A project without native comments is asked once for a run; another gateway asks again."""
    review.set("native_comments", False)
    gateway = review.gateway()
    gateway.fetch_threads(review.id)
    first = review.methods()
    gateway.fetch_threads(review.id)

    assert ["docs.documents.get", "docs.documents.get", "drive.comments.list"] == first
    assert ["docs.documents.get", "drive.comments.list"] == review.methods()
    assert not gateway.has_native_comments
    assert review.gateway().has_native_comments


def test_viewer_reads_through_drive(review: Review) -> None:
    """Who may only view gets Drive's list, and native comments stay in use for other documents."""
    review.share("vi@example.com", role="reader")
    review.say("Which?", *POOL)
    gateway = review.gateway("vi@example.com")
    discussion = gateway.fetch_threads(review.id)

    assert ("drive", ["Which?"]) == (discussion.source, [t.head.text for t in discussion.threads])
    assert gateway.has_native_comments


def test_deleted_thread_is_told_by_drive(review: Review) -> None:
    """A deleted thread keeps its id and nothing else, and is not missing."""
    comment_id = review.say("Oops", *POOL)
    review.drive(KEN).delete(fileId=review.id, commentId=comment_id).execute()
    review.set("native_comments", False)
    (thread,) = review.fetch().threads

    assert (comment_id, "deleted", "", "") == (
        thread.comment_id, thread.state, thread.head.text, thread.head.author.name,
    )  # fmt: skip


def test_drive_list_is_paged(review: Review) -> None:
    """More threads than a page holds all arrive, each once."""
    for number in range(103):
        review.drive().create(fileId=review.id, body={"content": f"No. {number}"}, fields="id").execute()
    review.set("native_comments", False)
    review.methods()
    threads = review.fetch().threads

    assert {f"No. {number}" for number in range(103)} == {thread.head.text for thread in threads}
    assert 103 == len(threads)
    assert 2 == review.methods().count("drive.comments.list")


@pytest.mark.parametrize("native", [True, False])
def test_megabyte_comment(review: Review, native: bool) -> None:
    """A comment of a megabyte, which Drive takes, arrives whole from both."""
    text = "🔥 long " * 150_000
    review.drive().create(fileId=review.id, body={"content": text}, fields="id").execute()
    review.set("native_comments", native)
    (thread,) = review.fetch().threads

    assert text == thread.head.text


# Errors


@pytest.mark.parametrize("status", [500, 400])
def test_other_errors_are_errors(review: Review, status: int) -> None:
    """Only a refusal that names comments or access leads to Drive; any other is raised."""
    review.fault("docs.documents.get", status=status, reason="badRequest")
    review.methods()
    with pytest.raises(ServerError if status == 500 else ApiError):
        review.fetch()

    assert ["docs.documents.get"] == review.methods()


def test_unknown_document(review: Review) -> None:
    """A document that is not there is NotFound, not an empty discussion."""
    with pytest.raises(NotFound):
        review.gateway().fetch_threads("1" * 44)


def test_foreign_document(new_review: Callable[[], Review]) -> None:
    """A document that is not shared with the reader is refused in the end."""
    review = new_review()
    with pytest.raises((Forbidden, NotFound)):
        review.fetch("stranger@example.com")


def test_suggested_edits_are_threads(review: Review) -> None:
    """An edit made as a suggestion is a thread on its words; accepted, it is resolved and has no place."""
    documents = review._collection("docs", "documents", ADA)
    body = {
        "requests": [{"insertText": {"location": {"index": 15}, "text": "database "}}],
        "writeControl": {"writeMode": "SUGGEST"},
    }
    made = documents.batchUpdate(documentId=review.id, body=body).execute()
    (suggestion_id,) = made["suggestionResponses"][0]["createdSuggestionIds"]
    (before,) = review.fetch().threads
    review.batch({"acceptSuggestion": {"suggestionId": suggestion_id}})
    (after,) = review.fetch().threads

    assert (suggestion_id, True, "open") == (before.comment_id, before.is_suggestion, before.state)
    assert ("database ", "exact", ("Impact",)) == (before.words_now, before.location, before.section)
    assert "database" in before.head.text
    assert ("resolved", "none", ()) == (after.state, after.location, after.places)
    assert "Ada" == (after.resolved_by and after.resolved_by.name)


def test_answer_must_echo_the_mode(wire: responses.RequestsMock, transport: Transport) -> None:
    """An answer that does not say that it includes comments is not trusted: Drive is asked, once and for all."""
    raw = {"documentId": "d1", "title": "T", "tabs": [], "commentsViewMode": "COMMENTS_VIEW_MODE_OMITTED"}
    comment = {"id": "c", "content": "Why?", "createdTime": "2026-11-20T09:00:00Z"}
    wire.get(f"{DOCS}/documents/d1", json=raw)
    wire.get(f"{DRIVE}/files/d1/comments", json={"comments": [comment], "nextPageToken": "p2"})
    wire.get(f"{DRIVE}/files/d1/comments", json={"comments": [comment]})
    gateway = CommentsGateway(transport)
    discussion = gateway.fetch_threads("d1")

    assert ("drive", ["Why?"], False) == (
        discussion.source, [t.head.text for t in discussion.threads], gateway.has_native_comments,
    )  # fmt: skip
    queries = [dict(parse_qsl(urlsplit(call.request.url or "").query)) for call in wire.calls]
    assert {
        "includeTabsContent": "true",
        "suggestionsViewMode": "SUGGESTIONS_INLINE",
        "commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED",
        "alt": "json",
    } == queries[0]
    assert {"includeDeleted": "true", "pageSize": "100", "fields": COMMENT_FIELDS, "alt": "json"} == queries[
        1
    ]
    assert "p2" == queries[2]["pageToken"]
