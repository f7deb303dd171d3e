"""``python -m pmdocs``."""

from pmdocs.cli.main import main

main()
