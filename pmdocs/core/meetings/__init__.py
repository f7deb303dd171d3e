"""Reviews, reading clubs and the checklist."""
