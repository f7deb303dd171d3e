"""The command line: the one place where errors become text and exit codes."""
