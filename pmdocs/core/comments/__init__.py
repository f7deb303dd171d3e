"""Comment threads: their kinds, pmdocs' own markers, and a meeting's comments in order."""
