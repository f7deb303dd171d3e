"""Blameless and concrete language, and what a postmortem lacks."""
