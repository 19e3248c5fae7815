"""What reporting begins with: forms of report, the statements about the partnership, when who is reminded."""

from pathlib import Path

from stedenband.lib.reference import Delivery

deliver = Delivery(
    "reporting",
    Path(__file__).resolve().parent,
    {"ReportForm": "report_forms.json", "HealthSet": "health_sets.json", "ReminderRule": "reminder_rules.csv"},
)
