"""Values in, values out: no I/O, clock, environment, randomness or client types."""
