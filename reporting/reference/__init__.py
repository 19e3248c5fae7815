"""What reporting begins with: the full and the light form of report."""

from pathlib import Path

from stedenband.lib.reference import Delivery

deliver = Delivery("reporting", Path(__file__).resolve().parent, {"ReportForm": "report_forms.json"})
