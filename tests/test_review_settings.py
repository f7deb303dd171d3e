"""Settings of reviews: the survey's address and how long the meeting takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmdocs.config import load
from pmdocs.errors import ConfigError


def _load(directory: Path, text: str, **environ: str) -> tuple[str, int]:
    (directory / "pmdocs.toml").write_text(text, encoding="utf-8")
    place = {"PMDOCS_LOCAL": str(directory / "w.db"), **environ}
    settings = load({}, place, directory=directory)
    return settings.survey, settings.review_minutes


@pytest.mark.parametrize("minutes", ["45", '"45"'])
def test_a_team_sets_its_survey_and_length(tmp_path: Path, minutes: str) -> None:
    """Both come from the project's file, a length as number or text; the environment wins."""
    text = f'survey = "https://forms.example.com/1"\nreview_minutes = {minutes}\n'

    assert ("", 30) == _load(tmp_path, "")
    assert ("https://forms.example.com/1", 45) == _load(tmp_path, text)
    assert ("https://forms.example.com/1", 20) == _load(tmp_path, text, PMDOCS_REVIEW_MINUTES="20")


@pytest.mark.parametrize(
    "text",
    [
        'survey = "javascript:alert(1)"',
        'survey = "https://"',
        "review_minutes = 5",
        "review_minutes = true",
        'review_minutes = "half an hour"',
        "review_minutes = 1.5",
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path: Path, text: str) -> None:
    """A wrong address or length is named, not used."""
    with pytest.raises(ConfigError, match=text.partition(" ")[0]):
        _load(tmp_path, text)
