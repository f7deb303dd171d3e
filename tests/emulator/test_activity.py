"""Everything done to a file is one activity, in Google's shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from activity_support import Json, activities, item, kinds, of_item
from test_drive_support import ADA, BLOB, BOB, DOCUMENT, FOLDER, SPREADSHEET, make, setting, share

from pmdocs.emulator import Emulator

Connect = Callable[..., Any]


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive")


def newest(emulator: Emulator, file_id: str) -> Json:
    return of_item(emulator, file_id)[0]


def person(emulator: Emulator, email: str) -> str:
    with emulator.store.transaction(write=False) as transaction:
        return "people/" + transaction.user(email).number


def batch(connect: Connect, document_id: str, *requests: Json, user: str | None = None) -> Json:
    documents = connect("docs", user=user).documents()
    answer: Json = documents.batchUpdate(documentId=document_id, body={"requests": list(requests)}).execute()
    return answer


INSERT = {"insertText": {"location": {"index": 1}, "text": "words"}}


# Shapes


def test_an_activity_has_googles_members(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """A plain edit: each member there, none that Google leaves out."""
    document_id = make(drive, "Report", mime_type=DOCUMENT)
    batch(connect, document_id, INSERT)
    activity = newest(emulator, document_id)

    me = {"knownUser": {"personName": person(emulator, "owner@example.com"), "isCurrentUser": True}}
    (target,) = activity["targets"]
    assert set(activity) == {"primaryActionDetail", "actors", "actions", "targets", "timestamp"}
    assert activity["primaryActionDetail"] == {"edit": {}}
    assert activity["actions"] == [{"detail": {"edit": {}}}]
    assert activity["actors"] == [{"user": me}]
    assert set(item(target)) == {"name", "title", "mimeType", "owner", "driveFile", "file"}
    assert item(target)["name"] == f"items/{document_id}"
    assert (item(target)["title"], item(target)["mimeType"]) == ("Report", DOCUMENT)
    assert item(target)["owner"]["user"] == me
    assert item(target)["owner"]["domain"]["name"] == "example.com"


def test_other_people_are_not_the_current_user(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """``isCurrentUser`` is absent, not false, for everybody but the caller."""
    document_id = make(drive, mime_type=DOCUMENT)
    share(drive, document_id, BOB, "writer")
    batch(connect, document_id, INSERT, user=BOB)

    bob = person(emulator, BOB)
    assert newest(emulator, document_id)["actors"] == [{"user": {"knownUser": {"personName": bob}}}]
    seen_by_bob = of_item(emulator, document_id, BOB)[0]["actors"]
    assert seen_by_bob == [{"user": {"knownUser": {"personName": bob, "isCurrentUser": True}}}]


def test_targets_show_the_file_as_it_was_then(emulator: Emulator, drive: Any) -> None:
    """A title belongs to its time: renaming changes no older activity."""
    file_id = make(drive, "Old")
    drive.files().update(fileId=file_id, body={"name": "New"}).execute()

    titles = [item(activity["targets"][0])["title"] for activity in of_item(emulator, file_id)]
    assert titles == ["New", "Old"]


def test_folders_and_my_drive_are_told_apart(emulator: Emulator, drive: Any) -> None:
    """A folder shows its type in both members; My Drive, as a parent, has no title."""
    folder_id = make(drive, "Folder", mime_type=FOLDER)
    activity = newest(emulator, folder_id)
    parent = activity["actions"][1]["detail"]["move"]["addedParents"][0]["driveItem"]

    shown = item(activity["targets"][0])
    assert shown["driveFolder"] == shown["folder"] == {"type": "STANDARD_FOLDER"}
    assert "driveFile" not in shown
    assert parent["driveFolder"] == {"type": "MY_DRIVE_ROOT"}
    assert "title" not in parent


def test_whole_seconds_have_no_fraction() -> None:
    """Times have three digits after the point, or no point."""
    from pmdocs.emulator.activity.times import timestamp

    assert timestamp(0) == "1970-01-01T00:00:00Z"
    assert timestamp(1_795_165_200_050) == "2026-11-20T09:00:00.050Z"


# Files


@pytest.mark.parametrize(
    ("mime_type", "how"), [(DOCUMENT, "new"), (SPREADSHEET, "new"), (FOLDER, "new"), (BLOB, "upload")]
)
def test_creating(emulator: Emulator, drive: Any, mime_type: str, how: str) -> None:
    """A new file is created and placed, in one activity."""
    folder_id = make(drive, "Folder", mime_type=FOLDER)
    activity = newest(emulator, make(drive, mime_type=mime_type, parents=[folder_id]))
    created, moved = (action["detail"] for action in activity["actions"])

    assert activity["primaryActionDetail"] == created == {"create": {how: {}}}
    assert "removedParents" not in moved["move"]
    (parent,) = moved["move"]["addedParents"]
    assert parent["driveItem"]["name"] == f"items/{folder_id}"
    assert parent["driveItem"]["title"] == "Folder"


@pytest.mark.parametrize("api", ["docs", "sheets"])
def test_creating_through_an_editor(emulator: Emulator, connect: Connect, api: str) -> None:
    """Docs and Sheets create as Drive does, and nothing is edited by that."""
    if api == "docs":
        file_id = connect("docs").documents().create(body={"title": "T"}).execute()["documentId"]
    else:
        body = {"sheets": [{"properties": {"title": "S"}}]}
        file_id = connect("sheets").spreadsheets().create(body=body).execute()["spreadsheetId"]

    assert kinds(of_item(emulator, file_id)) == ["create"]


def test_copying(emulator: Emulator, drive: Any) -> None:
    """A copy names its original; the original has no activity by being copied."""
    source = make(drive, "Template", mime_type=DOCUMENT)
    copy_id = drive.files().copy(fileId=source, body={"name": "INC-1"}).execute()["id"]
    original = newest(emulator, copy_id)["primaryActionDetail"]["create"]["copy"]["originalObject"]

    assert original["driveItem"]["name"] == f"items/{source}"
    assert original["driveItem"]["title"] == "Template"
    assert len(of_item(emulator, source)) == 1


def test_an_original_out_of_sight_is_not_named(emulator: Emulator, drive: Any) -> None:
    """Who reads a copy but not the original learns only that it is a copy."""
    copy_id = drive.files().copy(fileId=make(drive, "Secret"), body={"name": "Public"}).execute()["id"]
    share(drive, copy_id, BOB, "reader")
    created = of_item(emulator, copy_id, BOB)[-1]

    assert created["primaryActionDetail"] == {"create": {"copy": {}}}
    assert created["actions"][1:] == [{"detail": {"move": {}}}]


def test_renaming(emulator: Emulator, drive: Any) -> None:
    """Both titles; the same name again is no activity."""
    file_id = make(drive, "Old")
    for _ in range(2):
        drive.files().update(fileId=file_id, body={"name": "New"}).execute()

    found = of_item(emulator, file_id)
    assert kinds(found) == ["rename", "create"]
    assert found[0]["primaryActionDetail"] == {"rename": {"oldTitle": "Old", "newTitle": "New"}}


def test_moving(emulator: Emulator, drive: Any) -> None:
    """Both parents; a shared folder's permissions come in the same activity, and go again."""
    folder_id = make(drive, "Shared", mime_type=FOLDER)
    share(drive, folder_id, BOB, "commenter")
    file_id = make(drive)
    drive.files().update(fileId=file_id, addParents=folder_id, removeParents="root").execute()
    drive.files().update(fileId=file_id, addParents="root", removeParents=folder_id).execute()
    out, into = of_item(emulator, file_id)[:2]

    moved, shared = (action["detail"] for action in into["actions"])
    bob = {"role": "COMMENTER", "user": {"knownUser": {"personName": person(emulator, BOB)}}}
    assert into["primaryActionDetail"] == moved
    assert moved["move"]["addedParents"][0]["driveItem"]["name"] == f"items/{folder_id}"
    assert moved["move"]["removedParents"][0]["driveItem"]["driveFolder"] == {"type": "MY_DRIVE_ROOT"}
    assert shared == {"permissionChange": {"addedPermissions": [bob]}}
    assert out["actions"][1]["detail"] == {"permissionChange": {"removedPermissions": [bob]}}


def test_one_update_may_do_several_things(emulator: Emulator, drive: Any) -> None:
    """A rename and a move in one call are two activities."""
    folder_id = make(drive, mime_type=FOLDER)
    file_id = make(drive, "Old")
    drive.files().update(
        fileId=file_id, addParents=folder_id, removeParents="root", body={"name": "New"}
    ).execute()

    assert kinds(of_item(emulator, file_id)) == ["move", "rename", "create"]


def test_trash_and_back(emulator: Emulator, drive: Any) -> None:
    """Once each, however often it is said; the trashed file is still found."""
    file_id = make(drive)
    for trashed in (True, True, False):
        drive.files().update(fileId=file_id, body={"trashed": trashed}).execute()

    details = [activity["primaryActionDetail"] for activity in of_item(emulator, file_id)[:2]]
    assert details == [{"restore": {"type": "UNTRASH"}}, {"delete": {"type": "TRASH"}}]
    assert kinds(activities(emulator)) == ["restore", "delete", "create"]


def test_deleting_for_good(emulator: Emulator, drive: Any) -> None:
    """Seen below the folder the file lay in; what else was done to the file is gone with it."""
    folder_id = make(drive, "Folder", mime_type=FOLDER)
    file_id = make(drive, "Gone", parents=[folder_id])
    drive.files().delete(fileId=file_id).execute()

    found = activities(emulator, ancestorName=f"items/{folder_id}")
    assert kinds(found) == ["delete", "create"]
    assert found[0]["primaryActionDetail"] == {"delete": {"type": "PERMANENT_DELETE"}}
    assert item(found[0]["targets"][0])["title"] == "Gone"
    assert kinds(of_item(emulator, folder_id)) == ["create"]


def test_what_others_own_is_moved_out_of_a_deleted_folder(
    emulator: Emulator, drive: Any, connect: Connect
) -> None:
    """Its owner sees a move to My Drive, by whoever deleted the folder, which is not named any more."""
    folder_id = make(drive, "Folder", mime_type=FOLDER)
    share(drive, folder_id, BOB, "writer")
    file_id = make(connect("drive", user=BOB), "Mine", parents=[folder_id])
    drive.files().delete(fileId=folder_id).execute()
    moved = of_item(emulator, file_id, BOB)[0]

    (parent,) = moved["primaryActionDetail"]["move"]["addedParents"]
    assert set(moved["primaryActionDetail"]["move"]) == {"addedParents"}
    assert parent["driveItem"]["driveFolder"] == {"type": "MY_DRIVE_ROOT"}
    assert "isCurrentUser" not in moved["actors"][0]["user"]["knownUser"]


def test_silent_changes(emulator: Emulator, drive: Any) -> None:
    """Properties, stars and descriptions are no activities."""
    file_id = make(drive)
    body = {"properties": {"a": "b"}, "description": "d", "starred": True}
    drive.files().update(fileId=file_id, body=body).execute()

    assert kinds(of_item(emulator, file_id)) == ["create"]


# Permissions


def test_sharing(emulator: Emulator, drive: Any) -> None:
    """Added, changed and removed roles; the same role again is no activity."""
    file_id = make(drive)
    permission_id = share(drive, file_id, BOB, "reader")
    share(drive, file_id, BOB, "reader")
    drive.permissions().update(fileId=file_id, permissionId=permission_id, body={"role": "writer"}).execute()
    drive.permissions().delete(fileId=file_id, permissionId=permission_id).execute()

    bob = {"user": {"knownUser": {"personName": person(emulator, BOB)}}}
    viewer, editor = {"role": "VIEWER"} | bob, {"role": "EDITOR"} | bob
    changes = [activity["primaryActionDetail"] for activity in of_item(emulator, file_id)[:-1]]
    assert changes == [
        {"permissionChange": {"removedPermissions": [editor]}},
        {"permissionChange": {"addedPermissions": [editor], "removedPermissions": [viewer]}},
        {"permissionChange": {"addedPermissions": [viewer]}},
    ]


@pytest.mark.parametrize(
    ("permission", "shown"),
    [
        ({"type": "anyone", "role": "reader"}, {"anyone": {}, "role": "VIEWER"}),
        (
            {"type": "anyone", "role": "commenter", "allowFileDiscovery": True},
            {"anyone": {}, "role": "COMMENTER", "allowDiscovery": True},
        ),
        (
            {"type": "group", "role": "writer", "emailAddress": "sre@example.com"},
            {"group": {"email": "sre@example.com", "title": "Sre"}, "role": "EDITOR"},
        ),
    ],
)
def test_kinds_of_permission(emulator: Emulator, drive: Any, permission: Json, shown: Json) -> None:
    """Groups by address, links as anyone; ``allowDiscovery`` only where true."""
    file_id = make(drive)
    drive.permissions().create(fileId=file_id, body=permission).execute()

    added = newest(emulator, file_id)["primaryActionDetail"]["permissionChange"]["addedPermissions"]
    assert added == [shown]


def test_a_domain_is_named(emulator: Emulator, drive: Any) -> None:
    """A permission for a domain, which has the same legacy id as that of the owner's domain."""
    file_id = make(drive)
    body = {"type": "domain", "role": "reader", "domain": "example.com"}
    drive.permissions().create(fileId=file_id, body=body).execute()
    activity = newest(emulator, file_id)

    (added,) = activity["primaryActionDetail"]["permissionChange"]["addedPermissions"]
    assert added["domain"] == item(activity["targets"][0])["owner"]["domain"]
    assert added["domain"]["name"] == "example.com"


def test_handing_over(emulator: Emulator, drive: Any) -> None:
    """A new owner in, the old one a writer; the target shows the new owner."""
    file_id = make(drive)
    body = {"type": "user", "role": "owner", "emailAddress": ADA}
    drive.permissions().create(fileId=file_id, body=body, transferOwnership=True).execute()
    activity = newest(emulator, file_id)

    change = activity["primaryActionDetail"]["permissionChange"]
    assert {entry["role"] for entry in change["addedPermissions"]} >= {"OWNER"}
    assert [entry["role"] for entry in change["removedPermissions"]] == ["OWNER"]
    owner = item(activity["targets"][0])["owner"]["user"]["knownUser"]
    assert owner == {"personName": person(emulator, ADA)}


# Edits


def test_a_batch_is_one_edit(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """However many requests it has; a refused batch is none."""
    document_id = make(drive, mime_type=DOCUMENT)
    batch(connect, document_id, INSERT, INSERT, INSERT)
    with pytest.raises(Exception, match="Index 9999"):
        batch(connect, document_id, INSERT, {"insertText": {"location": {"index": 9999}, "text": "x"}})

    assert kinds(of_item(emulator, document_id)) == ["edit", "create"]


def test_sheets_writes_are_edits(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """Values and batches alike; reading is nothing."""
    file_id = make(drive, mime_type=SPREADSHEET)
    spreadsheets = connect("sheets").spreadsheets()
    values = spreadsheets.values()
    row = {"values": [["x"]]}
    values.update(spreadsheetId=file_id, range="A1", valueInputOption="RAW", body=row).execute()
    values.append(spreadsheetId=file_id, range="A1", valueInputOption="RAW", body=row).execute()
    values.get(spreadsheetId=file_id, range="A1").execute()
    body = {"requests": [{"addSheet": {"properties": {"title": "Two"}}}]}
    spreadsheets.batchUpdate(spreadsheetId=file_id, body=body).execute()

    assert kinds(of_item(emulator, file_id)) == ["edit", "edit", "edit", "create"]


# Comments


def subtypes(found: list[Json], kind: str = "post") -> list[str]:
    """Oldest first."""
    comments = [activity["primaryActionDetail"].get("comment", {}) for activity in reversed(found)]
    return [comment[kind]["subtype"] for comment in comments if kind in comment]


def test_comments_through_drive(emulator: Emulator, drive: Any) -> None:
    """Each post and each change of state, with the ids by which Drive knows them; new words leave no trace."""
    file_id = make(drive, mime_type=DOCUMENT)
    ids = {"fileId": file_id, "fields": "id"}
    comment_id = drive.comments().create(**ids, body={"content": "Why?"}).execute()["id"]
    thread = ids | {"commentId": comment_id}
    reply_id = drive.replies().create(**thread, body={"content": "So."}).execute()["id"]
    drive.replies().create(**thread, body={"action": "resolve"}).execute()
    drive.replies().create(**thread, body={"action": "reopen"}).execute()
    drive.comments().update(**thread, body={"content": "Why then?"}).execute()
    drive.replies().delete(fileId=file_id, commentId=comment_id, replyId=reply_id).execute()
    drive.comments().delete(fileId=file_id, commentId=comment_id).execute()
    found = of_item(emulator, file_id, filter="detail.action_detail_case:COMMENT")

    assert subtypes(found) == ["ADDED", "REPLY_ADDED", "RESOLVED", "REOPENED", "REPLY_DELETED", "DELETED"]
    targets = [activity["targets"][0]["fileComment"] for activity in reversed(found)]
    assert {target["legacyDiscussionId"] for target in targets} == {comment_id}
    assert [target["legacyCommentId"] for target in targets[:2]] == [comment_id, reply_id]
    assert targets[4]["legacyCommentId"] == reply_id
    assert targets[0]["parent"]["name"] == f"items/{file_id}"
    assert f"/document/d/{file_id}/" in targets[0]["linkToDiscussion"]
    assert targets[0]["linkToDiscussion"].endswith(f"disco={comment_id}")


def test_comments_through_docs(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """The same events for Docs' own requests, and no edit beside them."""
    document_id = make(drive, mime_type=DOCUMENT)
    batch(connect, document_id, INSERT)
    insert = {"insertComment": {"range": {"startIndex": 1, "endIndex": 3}, "content": "Why?"}}
    thread = batch(connect, document_id, insert)["replies"][0]["insertComment"]["commentThread"]
    ids = {"commentId": thread["commentId"]}
    replied = batch(connect, document_id, {"addCommentReply": ids | {"post": {"content": "So."}}})
    post_id = replied["replies"][0]["addCommentReply"]["post"]["postId"]
    batch(connect, document_id, {"addCommentReply": ids | {"post": {"commentAction": "RESOLVE"}}})
    batch(connect, document_id, {"addCommentReply": ids | {"post": {"commentAction": "REOPEN"}}})
    batch(connect, document_id, {"deleteCommentReply": ids | {"postId": post_id}})
    batch(connect, document_id, {"deleteComment": ids})
    found = of_item(emulator, document_id)

    assert subtypes(found) == ["ADDED", "REPLY_ADDED", "RESOLVED", "REOPENED", "REPLY_DELETED", "DELETED"]
    assert kinds(found)[6:] == ["edit", "create"]
    assert found[5]["targets"][0]["fileComment"]["legacyDiscussionId"] == thread["commentId"]


def test_text_and_comment_in_one_batch(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """Two activities: an edit of the file and a comment on it."""
    document_id = make(drive, mime_type=DOCUMENT)
    insert = {"insertComment": {"range": {"startIndex": 1, "endIndex": 3}, "content": "Why?"}}
    batch(connect, document_id, INSERT, insert)

    assert sorted(kinds(of_item(emulator, document_id))) == ["comment", "create", "edit"]


def test_lost_comments_are_no_activity(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """When Docs answers that it saved the text but not the threads, only the edit is reported."""
    document_id = make(drive, mime_type=DOCUMENT)
    setting(emulator, "comments_fail", True)
    insert = {"insertComment": {"range": {"startIndex": 1, "endIndex": 3}, "content": "Why?"}}
    batch(connect, document_id, INSERT, insert)

    assert kinds(of_item(emulator, document_id)) == ["edit", "create"]


def test_assignments(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """An assigned thread reports assignments, with whom it is assigned to by then."""
    document_id = make(drive, mime_type=DOCUMENT)
    batch(connect, document_id, INSERT)
    place = {"range": {"startIndex": 1, "endIndex": 3}, "content": "Please"}
    insert = {"insertComment": place | {"assigneeEmailAddress": ADA}}
    thread = batch(connect, document_id, insert)["replies"][0]["insertComment"]["commentThread"]
    for post in (
        {"content": "Rather you", "assigneeEmail": BOB},
        {"content": "Still you", "assigneeEmail": BOB},
        {"content": "Fine"},
        {"commentAction": "RESOLVE"},
    ):
        batch(connect, document_id, {"addCommentReply": {"commentId": thread["commentId"], "post": post}})
    found = of_item(emulator, document_id, filter="detail.action_detail_case:COMMENT")

    words = ["ADDED", "REASSIGNED", "REPLY_ADDED", "REPLY_ADDED", "RESOLVED"]
    assert subtypes(found, "assignment") == words
    assigned = [
        activity["primaryActionDetail"]["comment"]["assignment"]["assignedUser"]["knownUser"]["personName"]
        for activity in reversed(found)
    ]
    assert assigned == [person(emulator, ADA)] + [person(emulator, BOB)] * 4


def suggest(connect: Connect, document_id: str) -> str:
    body = {"requests": [INSERT], "writeControl": {"writeMode": "SUGGEST"}}
    answer = connect("docs").documents().batchUpdate(documentId=document_id, body=body).execute()
    return str(answer["suggestionResponses"][0]["createdSuggestionIds"][0])


def test_suggestions(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """They are comments of a kind of their own, and no edits; a reply has its own id beside the suggestion's."""
    document_id = make(drive, mime_type=DOCUMENT)
    first = suggest(connect, document_id)
    reply = {"addCommentReply": {"suggestionId": first, "post": {"content": "Sure?"}}}
    post_id = batch(connect, document_id, reply)["replies"][0]["addCommentReply"]["post"]["postId"]
    batch(connect, document_id, {"acceptSuggestion": {"suggestionId": first}})
    second = suggest(connect, document_id)
    batch(connect, document_id, {"rejectSuggestion": {"suggestionId": second}})
    third = suggest(connect, document_id)
    batch(connect, document_id, {"deleteSuggestion": {"suggestionId": third}})
    found = of_item(emulator, document_id)

    words = ["ADDED", "REPLY_ADDED", "ACCEPTED", "ADDED", "REJECTED", "ADDED", "DELETED"]
    assert kinds(found) == ["comment"] * 7 + ["create"]
    assert subtypes(found, "suggestion") == words
    targets = [activity["targets"][0]["fileComment"] for activity in reversed(found[:-1])]
    ids = [target["legacyDiscussionId"] for target in targets]
    assert ids == [first, first, first, second, second, third, third]
    assert [targets[0]["legacyCommentId"], targets[1]["legacyCommentId"]] == [first, post_id]
