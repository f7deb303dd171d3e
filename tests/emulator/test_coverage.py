"""The tables of docs/emulator.md: up to date, and true of what they say is missing or refused."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from mutations import send

from pmdocs.emulator import Emulator, coverage, faults
from pmdocs.emulator.control import MEANINGS, SWITCHES
from pmdocs.emulator.discovery import APIS, document, methods
from pmdocs.emulator.methods import REFUSED

PAGE = Path(__file__).parents[2] / coverage.PAGE
BATCHES = {
    "docs": ("docs.documents.batchUpdate", "documentId"),
    "sheets": ("sheets.spreadsheets.batchUpdate", "spreadsheetId"),
}


def test_the_page_is_up_to_date() -> None:
    """Its tables are what the registries give; ``python -m pmdocs.emulator.coverage`` writes them anew."""
    text = PAGE.read_text("utf-8")

    assert coverage.written(text) == text


def test_a_page_without_a_place_for_a_table_is_refused() -> None:
    """A mark that somebody removed is noticed, not passed over."""
    with pytest.raises(ValueError, match="coverage"):
        coverage.written(PAGE.read_text("utf-8").replace("<!-- coverage -->", ""))


def test_the_check_says_what_is_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--check`` leaves the page and ends with 1 where it is old; writing makes it 0."""
    page = tmp_path / "page.md"
    page.write_text(PAGE.read_text("utf-8").replace("| `docs.documents.get` | yes |", "| nothing |"), "utf-8")
    old = page.read_text("utf-8")

    def run(*arguments: str) -> int:
        monkeypatch.setattr("sys.argv", ["coverage", str(page), *arguments])
        return coverage.main()

    assert (1, old) == (run("--check"), page.read_text("utf-8"))
    assert (0, 0) == (run(), run("--check"))


def test_the_table_names_everything_google_has() -> None:
    """Every method of the four documents and every batchUpdate request of Docs and Sheets stands in it."""
    table = coverage.coverage()
    names = list(methods())
    for api in BATCHES:
        names += [f"{api} batchUpdate `{name}" for name in document(api)["schemas"]["Request"]["properties"]]

    assert [name for name in names if f"{name}` |" not in table] == []


def test_what_is_missing_is_refused_by_name(emulator: Emulator) -> None:
    """Each method and request the table says no to is answered with 400 UNIMPLEMENTED, and with its name."""
    for api in APIS:
        for name, kind in coverage.of_methods(api).items():
            if kind != coverage.MISSING:
                continue
            method = methods()[name]
            status, answer = send(emulator, method, {} if method.request else None)
            assert (400, "UNIMPLEMENTED") == (status, answer["error"]["status"]), name
            assert name in answer["error"]["message"]


@pytest.mark.parametrize("api", BATCHES)
def test_requests_that_are_missing_or_refused(emulator: Emulator, api: str) -> None:
    """A missing request is UNIMPLEMENTED; one that Google would refuse is refused, and not as unimplemented."""
    name, parameter = BATCHES[api]
    resource = (
        emulator.client("drive")
        .files()
        .create(
            body={"mimeType": f"application/vnd.google-apps.{'document' if api == 'docs' else 'spreadsheet'}"}
        )
    )
    values = {parameter: resource.execute()["id"]}
    for kind, status in coverage.of_requests(api).items():
        if status == coverage.HERE:
            continue
        code, answer = send(emulator, methods()[name], {"requests": [{kind: {}}]}, values=values)
        assert code in {400, 403}, kind
        assert (status == coverage.MISSING) == (answer["error"]["status"] == "UNIMPLEMENTED"), kind


def test_refusals_are_of_things_that_exist() -> None:
    """What is registered as refused is a method, or a request of Docs or Sheets."""
    known = set(methods())
    for api in BATCHES:
        known |= {f"{api}.{name}" for name in document(api)["schemas"]["Request"]["properties"]}

    assert set(REFUSED) <= known


def test_every_switch_is_explained() -> None:
    """The page's table has exactly the switches there are."""
    assert list(SWITCHES) == list(MEANINGS)


def examples(language: str) -> list[str]:
    """The page's blocks of code in a language."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


def test_the_faults_of_the_page_are_faults() -> None:
    """Every example of a fault is accepted as it stands."""
    lines = [line for block in examples("json") for line in block.splitlines()]

    assert len(lines) > 3
    assert [json.loads(line) | faults.read(json.loads(line)) for line in lines] == [
        faults.read(json.loads(line)) for line in lines
    ]


def test_the_python_of_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It makes a document in a workspace of its own."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for block in examples("python"):
        exec(block, names)  # noqa: S102 - the page's own example

    assert names["made"]["title"] == "Incident"
    names["emulator"].store.close()
