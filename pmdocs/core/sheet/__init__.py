"""The tracker: worksheets, rows, what one read gives, what differs, and who may register."""
