"""Import and export of documents and spreadsheets, through the real clients."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from docs_validity import faults
from googleapiclient.http import MediaInMemoryUpload
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_drive_support import ADA, BOB, DOCUMENT, FOLDER, SPREADSHEET, make, refusal, share

from pmdocs.emulator import Emulator
from pmdocs.emulator.convert.blocks import Paragraph, Rule, Run, Table
from pmdocs.emulator.convert.document_markdown import markdown_of
from pmdocs.emulator.convert.numbering import letters, roman
from pmdocs.emulator.convert.parse_html import parse_html
from pmdocs.emulator.convert.parse_text import parse_markdown

Connect = Callable[..., Any]

REPORT = """\
# Outage of *search* / 検索障害

Lead: **Ada** and `kubectl` — see [the graph](https://example.com/g?a=1&b=2), ~~not this~~.\\
Second line 😀

* first
  1. one
  2. two

     more of two

     * deep
* second

1. alone

- [ ] open
- [ ] also open

---

```
x = "<b>"

  y \\* 2
```

| **Owner** | **Item** |
| :---- | :---- |
| Bob | Fix \\| alert **now** |
|  | 監視 |

End.
"""


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive", user=ADA)


def bring(drive: Any, text: str, kind: str, *, into: str = DOCUMENT, name: str = "In") -> str:
    """Upload a text as a Google file; its id."""
    media = MediaInMemoryUpload(text.encode(), mimetype=kind)
    return str(drive.files().create(body={"name": name, "mimeType": into}, media_body=media).execute()["id"])


def fetch(drive: Any, file_id: str, kind: str) -> str:
    return str(drive.files().export(fileId=file_id, mimeType=kind).execute().decode())


def read(connect: Connect, file_id: str) -> dict[str, Any]:
    found: dict[str, Any] = (
        connect("docs", user=ADA).documents().get(documentId=file_id, includeTabsContent=True).execute()
    )
    return found


def paragraphs(document: dict[str, Any]) -> list[tuple[str, str, int | None]]:
    """Words, style and nesting level (None outside lists) of the body's paragraphs."""
    content = document["tabs"][0]["documentTab"]["body"]["content"]
    found = [element["paragraph"] for element in content if "paragraph" in element]
    return [
        (
            "".join(element.get("textRun", {}).get("content", "") for element in each["elements"]),
            each["paragraphStyle"]["namedStyleType"],
            each["bullet"].get("nestingLevel", 0) if "bullet" in each else None,
        )
        for each in found
    ]


def test_markdown_comes_back(drive: Any) -> None:
    """What Markdown says of structure and emphasis survives import and export, letter for letter."""
    file_id = bring(drive, REPORT, "text/markdown")
    once = fetch(drive, file_id, "text/markdown")

    assert (
        REPORT.replace("\n\n     more of two\n\n     * deep\n", "\n\n     more of two\n\n     * deep\n")
        == once
    )
    assert once == fetch(drive, bring(drive, once, "text/x-markdown"), "text/x-markdown")


def test_html_carries_the_same(drive: Any) -> None:
    """A document exported as HTML and imported again gives the same Markdown."""
    file_id = bring(drive, REPORT, "text/markdown")
    page = fetch(drive, file_id, "text/html")

    assert "&lt;b&gt;" in page
    assert "<b>&quot;" not in page
    assert REPORT == fetch(drive, bring(drive, page, "text/html"), "text/markdown")


def test_an_imported_document_is_an_ordinary_one(connect: Connect, drive: Any) -> None:
    """Headings, lists of one id per list, levels, code font, links and a table, as documents.get shows them."""
    document = read(connect, bring(drive, REPORT, "text/markdown"))
    tab = document["tabs"][0]["documentTab"]
    texts = paragraphs(document)
    styles = [
        element["textRun"]
        for part in tab["body"]["content"]
        for element in part.get("paragraph", {}).get("elements", [])
        if "textRun" in element
    ]

    assert faults(document) == []
    assert texts[0][1] == "HEADING_1"
    assert [(words.strip(), level) for words, _, level in texts if level is not None] == [
        ("first", 0),
        ("one", 1),
        ("two", 1),
        ("deep", 2),
        ("second", 0),
        ("alone", 0),
        ("open", 0),
        ("also open", 0),
    ]
    assert len(tab["lists"]) == 3
    assert [run["content"] for run in styles if run["textStyle"].get("bold")] == ["Ada"]
    assert [run["content"] for run in styles if "link" in run["textStyle"]] == ["the graph"]
    assert {run["content"] for run in styles if "weightedFontFamily" in run["textStyle"]} >= {
        "kubectl",
        'x = "<b>"\n',
    }
    (table,) = [part["table"] for part in tab["body"]["content"] if "table" in part]
    assert (table["rows"], table["columns"]) == (3, 2)
    assert any(
        "horizontalRule" in element
        for part in tab["body"]["content"]
        for element in part.get("paragraph", {}).get("elements", [])
    )


def test_the_comments_of_an_imported_document_anchor(connect: Connect, drive: Any) -> None:
    """Batches and comments work on it by the indexes it shows."""
    file_id, docs = bring(drive, "Hello 😀 *there* you", "text/markdown"), connect("docs", user=ADA)
    request = {"insertComment": {"content": "?", "range": {"startIndex": 10, "endIndex": 15}}}
    docs.documents().batchUpdate(documentId=file_id, body={"requests": [request]}).execute()
    (comment,) = (
        drive.comments().list(fileId=file_id, fields="comments(quotedFileContent)").execute()["comments"]
    )

    assert comment["quotedFileContent"]["value"] == "there"


def test_plain_text(drive: Any, connect: Connect) -> None:
    """Lines are paragraphs, whatever they look like; the export begins with a mark and has CRLF."""
    file_id = bring(drive, "# not a heading\r\n\r\n* nor a list\n", "text/plain")

    assert [text for text, _, _ in paragraphs(read(connect, file_id))] == [
        "# not a heading\n",
        "\n",
        "* nor a list\n",
    ]
    assert fetch(drive, file_id, "text/plain") == "\ufeff# not a heading\r\n\r\n* nor a list"


def test_text_of_lists_and_tables(drive: Any) -> None:
    """Numbers count per level, cells stand one below the other."""
    file_id = bring(drive, REPORT, "text/markdown")
    lines = fetch(drive, file_id, "text/plain").removeprefix("\ufeff").split("\r\n")

    assert lines[3:10] == [
        "* first",
        "   a. one",
        "   b. two",
        "      more of two",
        "      * deep",
        "* second",
        "1. alone",
    ]
    assert lines[-6:] == ["Item", "Bob", "Fix | alert now", "", "監視", "End."]


def test_zipped_html(drive: Any) -> None:
    """One page in an archive, the same bytes each time."""
    file_id = bring(drive, "hi", "text/markdown", name="A/B ?")
    first, second = (
        drive.files().export(fileId=file_id, mimeType="application/zip").execute() for _ in range(2)
    )
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        (name,) = archive.namelist()
        assert b"<p>hi</p>" in archive.read(name)

    assert (first, name) == (second, "AB .html")


def test_text_is_never_markup(drive: Any) -> None:
    """Words that look like Markdown or HTML leave as words, and come back as the same words."""
    words = "*no* _no_ `no` [no](no) <script>alert(1)</script> &amp; &lt; \\n # 1. | ~~x~~"
    lines = [
        words,
        "# no heading",
        "1. no list",
        "- no item",
        "+ x",
        "> no quote",
        "---",
        "===",
        "1) x",
        "    indented?",
    ]
    source = bring(drive, "\n".join(lines), "text/plain")
    for kind in ("text/markdown", "text/html"):
        again = bring(drive, fetch(drive, source, kind), kind)
        plain = fetch(drive, again, "text/plain")
        assert [line.strip() for line in plain.removeprefix("\ufeff").split("\r\n")] == [
            line.strip() for line in lines
        ]
    assert "<script" not in fetch(drive, source, "text/html")


def test_a_script_is_no_link(drive: Any) -> None:
    """Addresses that a browser would run are not exported as links."""
    file_id = bring(
        drive, '<p><a href="JavaScript:alert(1)">x</a> <a href="https://e.x">y</a></p>', "text/html"
    )

    assert fetch(drive, file_id, "text/html").count("<a ") == 1


def test_suggestions_stand_in_the_export(connect: Connect, drive: Any) -> None:
    """Inserted and deleted words both, for who may see them; a reader gets the text without."""
    file_id, docs = bring(drive, "priority 2", "text/plain"), connect("docs", user=ADA)
    requests = [
        {"deleteContentRange": {"range": {"startIndex": 10, "endIndex": 11}}},
        {"insertText": {"location": {"index": 10}, "text": "3"}},
    ]
    body = {"requests": requests, "writeControl": {"writeMode": "SUGGEST"}}
    docs.documents().batchUpdate(documentId=file_id, body=body).execute()
    share(drive, file_id, BOB, "reader")

    assert sorted(fetch(drive, file_id, "text/markdown").strip()[-2:]) == ["2", "3"]
    assert fetch(connect("drive", user=BOB), file_id, "text/markdown") == "priority 2\n"


def test_all_tabs_and_chips(connect: Connect, drive: Any) -> None:
    """Each further tab begins with its title; chips leave as their words."""
    file_id, docs = bring(drive, "by \n", "text/plain"), connect("docs", user=ADA)
    requests: list[dict[str, Any]] = [
        {"insertPerson": {"location": {"index": 4}, "personProperties": {"email": BOB, "name": "Bob"}}},
        {"addDocumentTab": {"tabProperties": {"title": "Appendix"}}},
    ]
    docs.documents().batchUpdate(documentId=file_id, body={"requests": requests}).execute()

    assert fetch(drive, file_id, "text/markdown") == f"by [Bob](mailto:{BOB})\n\n# Appendix\n"


def test_new_content_for_a_document(connect: Connect, drive: Any) -> None:
    """``files.update`` with media replaces what a document holds, and its old revision id no longer fits."""
    file_id = bring(drive, "old", "text/plain")
    stale = read(connect, file_id)["revisionId"]
    media = MediaInMemoryUpload(b"# new", mimetype="text/markdown")
    drive.files().update(fileId=file_id, media_body=media).execute()
    document = read(connect, file_id)

    assert paragraphs(document) == [("new\n", "HEADING_1", None)]
    assert document["revisionId"] != stale


def test_refused_conversions(drive: Any) -> None:
    """In Google's words where Google refuses, by name where only we lack it."""
    document, book, blob = (make(drive, mime_type=kind) for kind in (DOCUMENT, SPREADSHEET, "image/png"))

    def export(file_id: str, kind: str) -> tuple[int, str]:
        answer = refusal(drive.files().export(fileId=file_id, mimeType=kind))
        return answer.status, answer.reason

    assert export(document, "application/pdf") == (400, "unimplemented")
    assert export(document, "text/csv") == (400, "badRequest")
    assert export(book, "text/markdown") == (400, "badRequest")
    assert export(blob, "text/plain") == (403, "fileNotExportable")
    assert export(make(drive, mime_type=FOLDER), "text/plain") == (403, "fileNotExportable")
    media = MediaInMemoryUpload(b"\xff\xff", mimetype="text/markdown")
    assert refusal(drive.files().create(body={"mimeType": DOCUMENT}, media_body=media)).status == 400
    media = MediaInMemoryUpload(b"PK", mimetype="application/zip")
    assert (
        refusal(drive.files().create(body={"mimeType": SPREADSHEET}, media_body=media)).reason
        == "unimplemented"
    )


def test_a_large_document_is_not_exported(drive: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above 10 MB: 403 exportSizeLimitExceeded."""
    monkeypatch.setattr("pmdocs.emulator.convert.exports.LIMIT", 5)
    answer = refusal(
        drive.files().export(fileId=bring(drive, "too long", "text/plain"), mimeType="text/plain")
    )

    assert (answer.status, answer.reason) == (403, "exportSizeLimitExceeded")


def test_export_links_lead_to_the_export(emulator: Emulator, drive: Any) -> None:
    """Each address in exportLinks answers what files.export does."""
    for file_id in (bring(drive, "*hi*", "text/markdown"), bring(drive, "a,b", "text/csv", into=SPREADSHEET)):
        links = drive.files().get(fileId=file_id, fields="exportLinks").execute()["exportLinks"]
        assert links
        for kind, link in links.items():
            answer = emulator.session(user=ADA).get(link, timeout=5)
            assert answer.content == drive.files().export(fileId=file_id, mimeType=kind).execute()
            assert answer.headers["Content-Type"] == kind


def test_csv_in(connect: Connect, drive: Any) -> None:
    """Cells are read as if typed, the sheet is named after the file, a large text makes a large grid."""
    text = 'id,due,"note, long"\r\n1,2026-11-20,"two\nlines"\r\n' + "".join(f"{n},,\n" for n in range(1200))
    file_id = bring(drive, text, "text/csv", into=SPREADSHEET, name="Items.csv")
    sheets = connect("sheets", user=ADA).spreadsheets()
    found = (
        sheets.values()
        .get(spreadsheetId=file_id, range="Items!A1:C2", valueRenderOption="UNFORMATTED_VALUE")
        .execute()
    )
    (sheet,) = sheets.get(spreadsheetId=file_id).execute()["sheets"]

    assert found["values"] == [["id", "due", "note, long"], [1, 46346, "two\nlines"]]
    assert sheet["properties"]["gridProperties"] == {"rowCount": 1202, "columnCount": 26}
    assert fetch(drive, file_id, "text/csv").startswith(
        'id,due,"note, long"\r\n1,2026-11-20,"two\nlines"\r\n0,,'
    )


def test_tsv_both_ways(drive: Any) -> None:
    """Tabs divide; what would divide inside a cell becomes a space."""
    file_id = bring(drive, 'a\tb\n"x\ty"\t2\n', "text/tab-separated-values", into=SPREADSHEET)

    assert fetch(drive, file_id, "text/tab-separated-values") == "a\tb\r\nx y\t2"


def test_an_empty_sheet_is_an_empty_text(drive: Any) -> None:
    """No rows, no bytes."""
    assert fetch(drive, make(drive, mime_type=SPREADSHEET), "text/csv") == ""


def test_numbers_of_lists() -> None:
    """Letters repeat after z, Roman numbers subtract."""
    assert [letters(n) for n in (1, 26, 27, 53)] == ["a", "z", "aa", "aaa"]
    assert [roman(n) for n in (1, 4, 9, 14, 40, 1999)] == ["i", "iv", "ix", "xiv", "xl", "mcmxcix"]


def test_neighbouring_lists_stay_apart(drive: Any) -> None:
    """Two lists in a row are two: each counts from one, and the signs of Markdown tell them apart."""
    text = "1. a\n2. b\n\n1) c\n\n- [ ] x\n\n* [ ] y\n\n- p\n\n* q\n  1. r\n"
    file_id = bring(drive, text, "text/markdown")

    assert fetch(drive, file_id, "text/markdown") == text
    assert fetch(drive, file_id, "text/plain").split("\r\n")[:3] == ["\ufeff1. a", "2. b", "1. c"]


def test_a_list_of_items_and_tasks(drive: Any) -> None:
    """Where boxes and bullets alternate, each keeps its own: the list is divided."""
    file_id = bring(drive, "* p\n* [ ] t\n* q\n", "text/markdown")

    assert fetch(drive, file_id, "text/markdown") == "* p\n\n- [ ] t\n\n* q\n"


def test_html_that_is_not_well_formed() -> None:
    """Unclosed and stray tags cost no words."""
    blocks = parse_html(
        "<p>a<ul><li>b<li>c</p></ul></b><table><td>d<tr><td>e<p>f</table><script>no</script>g"
    )
    words = [
        block.text
        if isinstance(block, Paragraph)
        else [[p.text for c in row for p in c] for row in block.rows]
        for block in blocks
        if isinstance(block, Paragraph | Table)
    ]

    assert words == ["a", "b", "c", [["d"], ["e", "f"]], "g"]
    assert parse_html("<hr>") == [Rule()]


MARKUP = st.lists(
    st.sampled_from(["<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<table>", "<tr>", "<td>", "</td>", "</table>",
                     "<b>", "</b>", "<h1>", "</h1>", "<pre>", "</pre>", "<br>", "<hr>", "<blockquote>", "word", " ", "\n", "😀",
                     '<a href="https://e.x">', "</a>", "<input type=checkbox>", "&lt;", "日本"]),
    max_size=30,
).map("".join)  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=MARKUP)
def test_any_html_makes_a_valid_document(connect: Connect, text: str) -> None:
    """Whatever tags come in whatever order: whole tables, contiguous indexes, all words still there."""
    drive = connect("drive", user=ADA)
    file_id = bring(drive, text, "text/html")
    plain = fetch(drive, file_id, "text/plain")

    assert faults(read(connect, file_id)) == []
    assert plain.count("word") == text.count("word")
    assert plain.count("日本") == text.count("日本")


INLINE = st.text(alphabet="ab*_`[]()<>#~|\\&;! 1.-+\u3042😀", max_size=25)


@settings(max_examples=150, deadline=None)
@given(lines=st.lists(INLINE, min_size=1, max_size=4))
def test_plain_words_survive_markdown(lines: list[str]) -> None:
    """Any words, written as Markdown and read again, are the same words and nothing but paragraphs."""
    words = [" ".join(line.split()) for line in lines]
    written = markdown_of([Paragraph(runs=(Run(line),)) for line in words])
    again = parse_markdown(written)

    assert [line for line in words if line] == [block.text for block in again if isinstance(block, Paragraph)]
    assert all(
        isinstance(block, Paragraph) and block.kind == "NORMAL_TEXT" and not block.bullet for block in again
    )
