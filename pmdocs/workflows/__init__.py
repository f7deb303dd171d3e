"""One verb per module; each plans with the core and applies through the ports."""
