"""A Google Doc as a value, and as a postmortem: blocks, words, places, outline, sections, header."""
