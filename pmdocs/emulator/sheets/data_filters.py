"""The methods that name cells by data filters: A1 text, a grid range, or the place of developer metadata."""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.methods import Call, method
from pmdocs.emulator.problems import Problem, invalid

from .book import Area, Book, Sheet, open_book
from .comments import comments_wanted
from .metadata import area_of, filter_area, matching
from .read import Wanted, spreadsheet
from .rendering import rendering_of, value_range
from .shown import Display
from .values import clear_area, input_option, totals, write_range

Json = dict[str, Any]


def selected(book: Book, data_filter: Json) -> list[tuple[Sheet, Area]]:
    """The areas a filter selects."""
    if "developerMetadataLookup" in data_filter:
        found = [place for item in matching(book, data_filter) for place in area_of(book, item["location"])]
        unique: list[tuple[Sheet, Area]] = []
        for place in found:
            if place not in unique:
                unique.append(place)
        return unique
    if {"a1Range", "gridRange"} & data_filter.keys():
        return [filter_area(book, data_filter)]
    raise invalid("A data filter must specify exactly one of developerMetadataLookup, a1Range, gridRange.")


def _filters(call: Call) -> list[Json]:
    filters: list[Json] = call.body.get("dataFilters", [])
    if not filters:
        raise invalid("At least one data filter must be specified.")
    return filters


@method("sheets.spreadsheets.getByDataFilter", writes=False)
def get(call: Call) -> Json:
    """A spreadsheet, with the sheets and cells that any of the filters selects."""
    book = open_book(call, need="reader")
    ranges = [
        sheet.label(area) for each in call.body.get("dataFilters", []) for sheet, area in selected(book, each)
    ]
    if call.body.get("dataFilters") and not ranges:
        whole = spreadsheet(book, Wanted())
        return {name: value for name, value in whole.items() if name != "sheets"}
    wanted = Wanted(
        ranges=ranges, grid=bool(call.body.get("includeGridData")), comments=comments_wanted(book, call.body)
    )
    return spreadsheet(book, wanted)


@method("sheets.spreadsheets.values.batchGetByDataFilter", writes=False)
def batch_get(call: Call) -> Json:
    """Values of every area selected, each with the filters that select it."""
    book = open_book(call, need="reader")
    display, rendering = Display(book), rendering_of(call.body)
    found: list[tuple[tuple[Sheet, Area], list[Json]]] = []
    for each in _filters(call):
        for place in selected(book, each):
            known = next((filters for where, filters in found if where == place), None)
            if known is None:
                found.append((place, [each]))
            else:
                known.append(each)
    ranges = [
        {"valueRange": value_range(display, *place, rendering), "dataFilters": filters}
        for place, filters in found
    ]
    return {"spreadsheetId": book.id} | ({"valueRanges": ranges} if ranges else {})


@method("sheets.spreadsheets.values.batchUpdateByDataFilter")
def batch_update(call: Call) -> Json:
    """Write values to every area selected; one that cannot be written stops all."""
    typed = input_option(call.body)
    book = open_book(call, need="writer")
    done = []
    for index, data in enumerate(call.body.get("data", [])):
        try:
            for sheet, area in selected(book, data.get("dataFilter", {})):
                done.append((data, write_range(book, sheet.label(area), data, typed=typed)))
        except Problem as problem:
            raise Problem(problem.status, f"Invalid data[{index}]: {problem.message}") from problem
    book.save()
    display = Display(book)
    responses = []
    for data, written in done:
        answer = written.answer(book, call.body, display)
        del answer["spreadsheetId"]
        responses.append(answer | {"dataFilter": data["dataFilter"]})
    summary = {"spreadsheetId": book.id} | totals([written for _, written in done])
    return summary | ({"responses": responses} if responses else {})


@method("sheets.spreadsheets.values.batchClearByDataFilter")
def batch_clear(call: Call) -> Json:
    """Clear the values of every area selected."""
    book = open_book(call, need="writer")
    labels = [
        clear_area(book, sheet, area) for each in _filters(call) for sheet, area in selected(book, each)
    ]
    book.save()
    return {"spreadsheetId": book.id} | ({"clearedRanges": labels} if labels else {})
