"""What a sync makes of a document: base, merge, reasons, questions, conflicts, values to write back."""
