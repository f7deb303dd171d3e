"""What a team promises itself: deadlines, rules, reminders."""
