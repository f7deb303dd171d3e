"""One thin class per API: build parameters, make one call, translate the answer and the errors."""
