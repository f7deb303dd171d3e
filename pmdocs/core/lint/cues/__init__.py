"""Wording by which English sentences blame somebody: evidence for lint's model, no verdict of its own."""
