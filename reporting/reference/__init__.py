"""What reporting begins with: when who is reminded that a report is due."""

from pathlib import Path

from stedenband.lib.reference import Delivery

deliver = Delivery("reporting", Path(__file__).resolve().parent, {"ReminderRule": "reminder_rules.csv"})
