"""Metrics, reports and the Dashboard, for any day."""
