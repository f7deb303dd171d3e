"""Action items out of tables, lists and paragraphs, and which row is which known item."""
