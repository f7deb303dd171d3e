"""French, German and Spanish words of action items: headings, columns and states, for reading only.

pmdocs writes English and Japanese; a value in one of these languages is read and left as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ACTION_HEADINGS = (
    "actions correctives", "actions préventives", "actions correctives et préventives", "mesures correctives",
    "plan d'action", "plan d'actions", "actions à mener", "actions à venir", "actions de suivi", "suivi des actions",
    "prochaines étapes",
    "Maßnahmen", "Korrekturmaßnahmen", "Folgemaßnahmen", "Gegenmaßnahmen", "Maßnahmenplan", "vorbeugende Maßnahmen",
    "Korrektur- und Vorbeugemaßnahmen", "nächste Schritte",
    "acciones", "acciones correctivas", "acciones preventivas", "acciones correctivas y preventivas",
    "medidas correctivas", "acciones a seguir", "acciones de seguimiento", "plan de acción", "próximos pasos",
    "elementos de acción",
)  # fmt: skip
"""Headings of the section for action items."""

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "action": ("action corrective", "action à mener", "tâche", "mesure", "Maßnahme", "Aufgabe", "acción", "acción correctiva", "tarea", "medida"),
        "type": ("catégorie", "Kategorie", "Typ", "categoría", "tipo"),
        "priority": ("priorité", "Priorität", "prioridad"),
        "owner": ("responsable", "porteur", "assigné à", "verantwortlich", "Verantwortlicher", "Verantwortliche", "Verantwortliche Person", "zuständig", "asignado a"),
        "team": ("équipe", "Team", "equipo"),
        "due": ("échéance", "date limite", "date d'échéance", "date cible", "fällig", "fällig am", "Fälligkeit", "Fälligkeitsdatum", "Frist", "Termin", "fecha límite", "fecha de vencimiento", "vencimiento", "plazo"),
        "status": ("statut", "état", "Zustand", "estado"),
        "ticket": ("Vorgang", "incidencia"),
        "done_on": ("terminé le", "date de clôture", "erledigt am", "abgeschlossen am", "fecha de cierre"),
    }
)  # fmt: skip
"""Column headers of action-item tables, by key."""

STATUS_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "open": ("ouvert", "ouverte", "à faire", "non commencé", "non démarré", "planifié", "en attente", "offen", "zu erledigen", "nicht begonnen", "geplant", "abierto", "abierta", "pendiente", "por hacer", "sin empezar", "planificado"),
        "in_progress": ("en cours", "démarré", "in Arbeit", "in Bearbeitung", "laufend", "begonnen", "en curso", "en progreso", "en proceso"),
        "done": ("terminé", "terminée", "fait", "faite", "clos", "clôturé", "fermé", "réalisé", "réalisée", "erledigt", "abgeschlossen", "fertig", "geschlossen", "umgesetzt", "hecho", "hecha", "terminado", "terminada", "completado", "completada", "cerrado", "cerrada", "finalizado", "resuelto"),
        "deferred": ("reporté", "reportée", "en pause", "zurückgestellt", "verschoben", "aplazado", "aplazada", "en espera"),
        "wont_do": ("annulé", "annulée", "abandonné", "abandonnée", "verworfen", "abgelehnt", "cancelado", "cancelada", "descartado"),
    }
)  # fmt: skip
"""Words for a status; whole cells."""

PRIORITY_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "P0": ("critique", "kritisch", "crítica", "crítico"),
        "P1": ("haute", "élevée", "hoch", "alta", "alto"),
        "P2": ("moyenne", "mittel", "media", "medio"),
        "P3": ("basse", "faible", "niedrig", "gering", "baja", "bajo"),
    }
)
"""Words for a priority."""
ALSO_ENGLISH = frozenset({"media", "medio", "critique"})
"""Of these the ones that name something else before the words of an action: ``[Media] …``."""
