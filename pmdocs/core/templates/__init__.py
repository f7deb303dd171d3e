"""Placeholders, parsed and evaluated; descriptions of templates; facts to edits."""
