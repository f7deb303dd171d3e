"""Tables of action items in French, German and Spanish: headings, columns and states are read, never written."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from readings import read_document
from reports import report

from pmdocs.core import european_words
from pmdocs.core.vocabulary import match_column, match_heading, parse_priority, parse_status
from pmdocs.core.word_lists import PRIORITY_WORDS, STATUS_WORDS

FRENCH = "# Actions correctives\n| Action | Responsable | Échéance | Priorité | Statut |\n"
GERMAN = "# Maßnahmen\n| Maßnahme | Verantwortlich | Fällig | Priorität | Status |\n"
SPANISH = "# Acciones correctivas\n| Acción | Responsable | Fecha límite | Prioridad | Estado |\n"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (FRENCH, ["Limiter la file | Zoé | 01/12/2026 | Haute | En cours", "Ajouter une alerte | Tom | 2026-12-02 | Basse | Terminé"]),
        (GERMAN, ["Warteschlange begrenzen | Zoé | 01.12.2026 | Hoch | In Arbeit", "Alarm ergänzen | Tom | 2026-12-02 | Niedrig | Erledigt"]),
        (SPANISH, ["Limitar la cola | Zoé | 01/12/2026 | Alta | En curso", "Añadir una alerta | Tom | 2026-12-02 | Baja | Hecho"]),
    ],
)  # fmt: skip
def test_a_table_in_another_language(text: str, rows: list[str]) -> None:
    """Every field is read; numeric days are meant as the configuration says."""
    source = report(text + "\n".join(f"| {row} |" for row in rows))
    found = read_document(source, order="dmy").items

    assert [
        (rows[0].split(" | ")[0], "Zoé", date(2026, 12, 1), "P1", "in_progress"),
        (rows[1].split(" | ")[0], "Tom", date(2026, 12, 2), "P3", "done"),
    ] == [(item.action, str(item.owner), item.due, item.priority, item.status) for item in found]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (european_words.STATUS_WORDS, parse_status),
        (european_words.PRIORITY_WORDS, parse_priority),
        (european_words.COLUMNS, lambda word: getattr(match_column(word), "key", None)),
        (
            {"action_items": european_words.ACTION_HEADINGS},
            lambda word: next(iter(match_heading(word).keys), None),
        ),
    ],
)
def test_every_word_means_its_key(words: Any, read: Any) -> None:
    """In any case; no word of the two languages that pmdocs writes has changed its meaning."""
    for key, values in words.items():
        for value in values:
            assert key == read(value) == read(value.upper()) == read(f" {value} ")
    for table, parse in ((STATUS_WORDS, parse_status), (PRIORITY_WORDS, parse_priority)):
        assert all(key == parse(word) for key, known in table.items() for word in known)


@pytest.mark.parametrize(
    "line", ["[Media] Resize the uploads", "[Critique] Ask for one", "Close: the old cluster"]
)
def test_words_that_are_english_too_stay_in_the_text(line: str) -> None:
    """Before an action ``media`` is what it is about."""
    (item,) = read_document(report(f"# Action items\n- {line}")).items

    assert (line, "", "open") == (item.action, item.priority, item.status)
