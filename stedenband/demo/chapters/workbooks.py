"""A week without internet: Firmin wrote in the workbook, brought it, and has still to look at what it changes."""

from datetime import timedelta

from django.utils.translation import override

from reporting.models import Report, Workbook
from reporting.workbooks.filling import unfilled


def first(t):
    t.happens(lambda now: bring(t, now), on=t.calendar.ago(1))


def bring(t, now):
    report = Report.objects.with_everything().filter(partnership=t.partnership).unsigned().earliest("period__last_on")
    partner = t.partners["agbodassa"]
    with override("fr"):
        content = unfilled(report, partner, now=now)
    for _row, words in content["texts"]:
        if words["section"] == "context":
            words["text"] = "Les pluies ont coupé la route et le réseau pendant neuf jours. Le guichet, lui, a tenu."
    day = (report.period.last_on - timedelta(days=12)).isoformat()
    content["activities"] = [
        [3, {"key": "pluies-1", "title": "Appel avec le guichet d’Oudermere", "day": day, "learned": "Un seul cahier."}]
    ]
    lesson = "Un cahier au guichet remplace le serveur pendant une coupure, à condition de le recopier le soir."
    content["lessons"] = [[3, {"key": "pluies-2", "text": lesson, "used_for": "le plan de continuité du guichet"}]]
    Workbook.objects.keep(
        report=report,
        partner=partner,
        by=t.people["firmin"],
        file_name="rapport-sans-internet.xlsx",
        content=content,
        now=now,
    )
