"""One workload that has every method answer with success, so that every answer's schema is held to its document."""

from __future__ import annotations

import io
from typing import Any

from checked import CheckedEmulator
from googleapiclient.http import MediaIoBaseUpload

from pmdocs.emulator import Emulator
from pmdocs.emulator.discovery import methods
from pmdocs.emulator.methods import HANDLERS, REFUSED

Json = dict[str, Any]

FOLDER = "application/vnd.google-apps.folder"
BOB = "bob@example.com"


def docs_work(emulator: Emulator) -> str:
    """A document that is written, commented and read in every view."""
    docs = emulator.client("docs").documents()
    made = str(docs.create(body={"title": "障害 Incident 🚨"}).execute()["documentId"])
    span = {"startIndex": 1, "endIndex": 5}
    requests: list[Json] = [
        {"insertText": {"location": {"index": 1}, "text": "Impact 影響 🚨\nsecond\nthird\n"}},
        {"updateParagraphStyle": {"range": span, "paragraphStyle": {"namedStyleType": "HEADING_1"},
                                  "fields": "namedStyleType"}},
        {"updateTextStyle": {"range": span, "textStyle": {"bold": True, "link": {"url": "https://a.example"}},
                             "fields": "bold,link"}},
        {"createParagraphBullets": {"range": {"startIndex": 14, "endIndex": 20},
                                    "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}},
        {"createNamedRange": {"name": "pm", "range": span}},
        {"insertTable": {"rows": 2, "columns": 2, "location": {"index": 1}}},
        {"insertPerson": {"location": {"index": 5}, "personProperties": {"email": BOB}}},
        {"insertComment": {"content": "why?", "range": {"startIndex": 5, "endIndex": 6}}},
        {"createHeader": {"type": "DEFAULT"}},
    ]  # fmt: skip
    docs.batchUpdate(documentId=made, body={"requests": requests}).execute()
    suggested = {"requests": [{"insertText": {"location": {"index": 5}, "text": "x"}}],
                 "writeControl": {"writeMode": "SUGGEST"}}  # fmt: skip
    docs.batchUpdate(documentId=made, body=suggested).execute()
    docs.get(documentId=made).execute()
    inline = {"suggestionsViewMode": "SUGGESTIONS_INLINE", "includeTabsContent": True}
    docs.get(documentId=made, commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED", **inline).execute()
    return made


def sheets_work(emulator: Emulator) -> str:
    """A spreadsheet that is written and read in every way."""
    sheets = emulator.client("sheets").spreadsheets()
    values = sheets.values()
    made = str(sheets.create(body={"properties": {"title": "Tracker"}}).execute()["spreadsheetId"])
    given: Json = {"spreadsheetId": made}
    raw: Json = {"valueInputOption": "USER_ENTERED", "includeValuesInResponse": True}
    cells = {"range": "A1:B2", "values": [["key", "期限"], ["AI-1", "=1+1"]]}
    values.update(**given, range="A1:B2", body=cells, **raw).execute()
    values.append(**given, range="A1", body={"values": [["AI-2", 4.5]]}, **raw).execute()
    values.batchUpdate(**given, body={**raw, "data": [cells]}).execute()
    values.get(**given, range="A1:B9").execute()
    values.batchGet(**given, ranges=["A1:B2", "A9:B9"]).execute()
    key = {"metadataKey": "row", "metadataValue": "AI-1", "visibility": "DOCUMENT",
           "location": {"dimensionRange": {"sheetId": 0, "dimension": "ROWS", "startIndex": 1, "endIndex": 2}}}  # fmt: skip
    requests: list[Json] = [
        {"createDeveloperMetadata": {"developerMetadata": key}},
        {"addSheet": {"properties": {"title": "Other"}}},
        {"addNamedRange": {"namedRange": {"name": "n", "range": {"sheetId": 0, "endRowIndex": 1}}}},
        {"insertComment": {"content": "why?", "coordinate": {"sheetId": 0, "rowIndex": 1, "columnIndex": 1}}},
    ]
    body = {"requests": requests, "includeSpreadsheetInResponse": True, "responseIncludeGridData": True}
    replies = sheets.batchUpdate(**given, body=body).execute()["replies"]
    metadata = replies[0]["createDeveloperMetadata"]["developerMetadata"]["metadataId"]
    wanted = [{"developerMetadataLookup": {"metadataKey": "row"}}]
    sheets.developerMetadata().get(**given, metadataId=metadata).execute()
    sheets.developerMetadata().search(**given, body={"dataFilters": wanted}).execute()
    sheets.get(**given, includeGridData=True).execute()
    sheets.getByDataFilter(**given, body={"dataFilters": wanted, "includeGridData": True}).execute()
    values.batchGetByDataFilter(**given, body={"dataFilters": wanted}).execute()
    data = [{"dataFilter": wanted[0], "values": [["AI-1", 3]]}]
    values.batchUpdateByDataFilter(**given, body={**raw, "data": data}).execute()
    values.batchClearByDataFilter(**given, body={"dataFilters": wanted}).execute()
    values.clear(**given, range="A1", body={}).execute()
    values.batchClear(**given, body={"ranges": ["A1:A2"]}).execute()
    sheets.sheets().copyTo(**given, sheetId=0, body={"destinationSpreadsheetId": made}).execute()
    return made


def files_work(emulator: Emulator, document_id: str) -> None:
    """Files made, uploaded, copied, moved, shared, searched and thrown away."""
    drive = emulator.client("drive")
    files, permissions, revisions = drive.files(), drive.permissions(), drive.revisions()
    chosen = files.generateIds(count=2).execute()["ids"][0]
    folder = files.create(
        body={"id": chosen, "name": "Postmortems", "mimeType": FOLDER}, fields="*"
    ).execute()
    media = MediaIoBaseUpload(io.BytesIO(b"a,b"), "text/csv")
    upload = files.create(
        body={"name": "a.csv", "parents": [folder["id"]]}, media_body=media, fields="*"
    ).execute()
    copied = files.copy(fileId=document_id, body={"parents": [folder["id"]]}, fields="*").execute()["id"]
    files.update(
        fileId=copied, body={"name": "b", "properties": {"k": "v"}, "starred": True}, fields="*"
    ).execute()
    files.get(fileId=copied, fields="*").execute()
    files.list(q="trashed=false", fields="*", orderBy="name").execute()
    files.export(fileId=document_id, mimeType="text/plain").execute()
    shared = permissions.create(
        fileId=copied, body={"type": "user", "role": "writer", "emailAddress": BOB}
    ).execute()
    names: Json = {"fileId": copied, "permissionId": shared["id"], "fields": "*"}
    permissions.get(**names).execute()
    permissions.update(**names, body={"role": "reader"}).execute()
    permissions.list(fileId=copied, fields="*").execute()
    permissions.delete(fileId=copied, permissionId=shared["id"]).execute()
    media = MediaIoBaseUpload(io.BytesIO(b"a,c"), "text/csv")
    files.update(fileId=upload["id"], media_body=media).execute()
    first = revisions.list(fileId=upload["id"], fields="*").execute()["revisions"][0]["id"]
    names = {"fileId": upload["id"], "revisionId": first}
    revisions.get(**names, fields="*").execute()
    revisions.update(**names, body={"keepForever": True}, fields="*").execute()
    revisions.delete(**names).execute()
    files.update(fileId=copied, body={"trashed": True}).execute()
    files.emptyTrash().execute()
    files.delete(fileId=upload["id"]).execute()
    drive.about().get(fields="*").execute()


def threads_work(emulator: Emulator, document_id: str) -> None:
    """Comments and replies, from the first word to their deletion."""
    drive = emulator.client("drive")
    comments, replies = drive.comments(), drive.replies()
    made = comments.create(fileId=document_id, body={"content": "誰が?"}, fields="*").execute()["id"]
    names: Json = {"fileId": document_id, "commentId": made}
    reply = replies.create(**names, body={"content": "me", "action": "resolve"}, fields="*").execute()["id"]
    comments.get(**names, fields="*").execute()
    comments.update(**names, body={"content": "who?"}, fields="*").execute()
    comments.list(fileId=document_id, includeDeleted=True, fields="*").execute()
    replies.get(**names, replyId=reply, fields="*").execute()
    replies.update(**names, replyId=reply, body={"content": "I"}, fields="*").execute()
    replies.list(**names, fields="*").execute()
    other = replies.create(**names, body={"content": "me too"}, fields="*").execute()["id"]
    replies.delete(**names, replyId=other).execute()
    comments.delete(**names).execute()


def drives_work(emulator: Emulator) -> None:
    """A shared drive from its beginning to its end; what changed, and what was done."""
    drive = emulator.client("drive")
    drives, changes = drive.drives(), drive.changes()
    start = changes.getStartPageToken().execute()["startPageToken"]
    made = drives.create(requestId="1", body={"name": "Team"}, fields="*").execute()["id"]
    drives.get(driveId=made, fields="*").execute()
    drives.update(driveId=made, body={"restrictions": {"domainUsersOnly": True}}, fields="*").execute()
    drives.list(fields="*").execute()
    drives.hide(driveId=made).execute()
    drives.unhide(driveId=made).execute()
    emulator.client("driveactivity").activity().query(body={"ancestorName": f"items/{made}"}).execute()
    drives.delete(driveId=made).execute()
    changes.list(pageToken="1", fields="*", includeItemsFromAllDrives=True, supportsAllDrives=True).execute()
    changes.list(pageToken=start, fields="*").execute()
    emulator.client("driveactivity").activity().query(
        body={"consolidationStrategy": {"legacy": {}}, "pageSize": 100}
    ).execute()


def test_every_method_answers_as_its_schema_says(emulator: CheckedEmulator) -> None:
    """Every implemented method answers with success once, with nothing its discovery document does not have."""
    document_id = docs_work(emulator)
    sheets_work(emulator)
    threads_work(emulator, document_id)
    files_work(emulator, document_id)
    drives_work(emulator)
    with_answer = {name for name in HANDLERS if methods()[name].response is not None} - set(REFUSED)

    assert with_answer - emulator.seen == set()
