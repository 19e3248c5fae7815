"""What reporting begins with: the full and the light form of report, and the statements about the partnership."""

from pathlib import Path

from stedenband.lib.reference import Delivery

deliver = Delivery(
    "reporting",
    Path(__file__).resolve().parent,
    {"ReportForm": "report_forms.json", "HealthSet": "health_sets.json"},
)
