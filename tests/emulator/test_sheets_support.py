"""Builders shared by the tests of the Sheets room. Holds no tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

Connect = Callable[..., Any]
Json = dict[str, Any]

ADA = "ada@example.com"
BOB = "bob@example.com"


class Tab:
    """A spreadsheet of one user, through google-api-python-client."""

    def __init__(self, connect: Connect, *, user: str = ADA, spreadsheet_id: str | None = None) -> None:
        self.api = connect("sheets", user=user).spreadsheets()
        self.id = spreadsheet_id or self.api.create(body={}).execute()["spreadsheetId"]

    @cached_property
    def values(self) -> Any:
        """The collection spreadsheets.values, built once: building takes the client a tenth of a second."""
        return self.api.values()

    def batch(self, *requests: Json, **options: Any) -> Json:
        """One batchUpdate."""
        body = {"requests": list(requests), **options}
        answer: Json = self.api.batchUpdate(spreadsheetId=self.id, body=body).execute()
        return answer

    def get(self, **options: Any) -> Json:
        """The spreadsheet."""
        answer: Json = self.api.get(spreadsheetId=self.id, **options).execute()
        return answer

    def sheet(self, index: int = 0, **options: Any) -> Json:
        """One sheet of it."""
        answer: Json = self.get(**options)["sheets"][index]
        return answer

    def write(self, where: str, values: list[list[Any]], *, option: str = "RAW") -> Json:
        """values.update."""
        answer: Json = self.values.update(
            spreadsheetId=self.id, range=where, valueInputOption=option, body={"values": values}
        ).execute()
        return answer

    def typed(self, where: str, values: list[list[Any]]) -> Json:
        """values.update as if typed."""
        return self.write(where, values, option="USER_ENTERED")

    def read(self, where: str, **options: Any) -> list[list[Any]]:
        """The values of a range."""
        answer = self.values.get(spreadsheetId=self.id, range=where, **options).execute()
        values: list[list[Any]] = answer.get("values", [])
        return values

    def cell(self, where: str) -> Json:
        """The cell data of one cell."""
        data = self.get(ranges=[where], includeGridData=True)["sheets"][0]["data"][0]
        rows = data.get("rowData", [])
        found: Json = rows[0]["values"][0] if rows and rows[0].get("values") else {}
        return found


def text(value: str) -> Json:
    """Cell data of a text."""
    return {"userEnteredValue": {"stringValue": value}}


def number(value: float) -> Json:
    """Cell data of a number."""
    return {"userEnteredValue": {"numberValue": value}}


def area(top: int, bottom: int, left: int, right: int, sheet_id: int = 0) -> Json:
    """A GridRange."""
    return {
        "sheetId": sheet_id,
        "startRowIndex": top,
        "endRowIndex": bottom,
        "startColumnIndex": left,
        "endColumnIndex": right,
    }


def span(dimension: str, start: int, end: int, sheet_id: int = 0) -> Json:
    """A DimensionRange."""
    return {"sheetId": sheet_id, "dimension": dimension, "startIndex": start, "endIndex": end}
