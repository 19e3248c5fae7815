"""The workbook of one report for one municipality: what it holds before anybody fills it."""

import uuid
from datetime import datetime

from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from capacity.choices import VISIBLE_KINDS, ActivityKind
from capacity.forms.quick_log import HOW_LONG
from partnerships.models import Partner
from reporting.actions.composition import why_asked
from reporting.models import Part, Report
from reporting.sections import KINDS
from reporting.workbooks.cells import settled
from reporting.workbooks.paper import FIRST, Page
from reporting.workbooks.shape import EMPTY_ROWS, LESSONS, SCHEMA, TEXTS, activities
from stedenband.lib.canonical import digest
from stedenband.ui.forms import capitalised


def pages_of(report: Report, partner: Partner) -> list[Page]:
    """The sheets that people fill, in the active language, with what stands there now."""
    partners = report.partnership.present_partners
    number = uuid.uuid4().hex[:12]
    doing, others = activities(partners), [one.name for one in partners if one != partner]
    kinds = [label for _value, label in capitalised(kind for kind in ActivityKind if kind not in VISIBLE_KINDS)]
    return [
        Page(TEXTS, text_rows(report, partner)),
        Page(doing, keys(number, doing), {"kind": kinds, "minutes": [str(label) for _value, label in HOW_LONG]}),
        Page(LESSONS, keys(number, LESSONS), {"learned_from": others}),
    ]


def keys(number, shape) -> list[dict]:
    """Empty rows, each with a number of its own, so that nothing is brought in twice."""
    return [{"key": f"{number}-{shape.code}-{place}"} for place in range(1, EMPTY_ROWS + 1)]


def text_rows(report, partner) -> list[dict]:
    asked, before = why_asked(report), texts_before(report, partner)
    sections = {row.section: row for row in report.standing_sections if row.is_written}
    return [
        text_row(part, sections[part.section], asked.get(part.section, ""), before.get(part.section, ""))
        for part in report.parts_of(partner)
        if part.section in sections
    ]


def text_row(part, section, asked, before) -> dict:
    guidance = section.guidance or KINDS[part.section].guidance
    return {
        "section": part.section,
        "heading": str(section),
        "guidance": "\n\n".join(filter(None, [str(guidance), asked])),
        "words": words_of(section),
        "before": before,
        "text": part.text,
        "stamp": part.row_version,
        "taken": digest(settled(part.text)),
    }


def words_of(section) -> str:
    if section.is_limit:
        return ngettext("at most %(most)s", "at most %(most)s", section.words) % {"most": section.words}
    return _("about %(most)s") % {"most": section.words}


def texts_before(report, partner) -> dict[str, str]:
    """What `partner` wrote in each section of the newest earlier report that says something there."""
    earlier = Part.objects.of_partnership(report.partnership_id).filter(
        partner=partner, report__period__last_on__lt=report.period.first_on
    )
    rows = earlier.exclude(text="").order_by("report__period__last_on").values_list("section", "text")
    return dict(rows)


def stamp_of(report: Report, partner: Partner, *, now: datetime) -> list[tuple[str, str]]:
    """What tells a workbook from every other."""
    return [
        ("schema", SCHEMA),
        ("partnership", report.partnership.slug),
        ("report", str(report.pk)),
        ("period", report.period.code),
        ("partner", str(partner.pk)),
        ("municipality", partner.name),
        ("language", get_language()),
        ("made_at", now.isoformat(timespec="seconds")),
    ]


def unfilled(report: Report, partner: Partner, *, now: datetime) -> dict:
    """What a workbook says that was taken now and brought back as it was: the shape of what is read from a file."""
    texts, *_others = pages_of(report, partner)
    rows = [{code: str(words) for code, words in row.items() if words} for row in texts.rows]
    said = {"texts": [list(line) for line in enumerate(rows, start=FIRST)], "activities": [], "lessons": []}
    return {"stamp": dict(stamp_of(report, partner, now=now))} | said


def instructions(report: Report, partner: Partner, *, now: datetime) -> list[str]:
    """What to do, line by line; the first line is the title."""
    return [
        str(report),
        _("For %(municipality)s, taken on %(day)s.")
        % {"municipality": partner.name, "day": date_format(now, "DATE_FORMAT")},
        "",
        _("You can fill this workbook without internet, and bring it in once you are online again."),
        _("1. Write in the white cells. The grey ones are there to read; they stay as they are."),
        _("2. On the sheet “%(sheet)s” you write your part of the report. Leave a text as it is to change nothing.")
        % {"sheet": TEXTS.title},
        _("3. On the sheet “%(sheet)s” you log what took place: one row is one activity.")
        % {"sheet": activities([]).title},
        _("4. On the sheet “%(sheet)s” you note what your municipality learned.") % {"sheet": LESSONS.title},
        _("5. Save the workbook and bring it in on the page of the report. You first see what it changes."),
        "",
        _("Nothing is overwritten unseen: where somebody changed a text meanwhile, you choose which one stays."),
        _("You say on the platform that a part is ready. How you work together is answered there too, out of sight."),
        _("Never send this workbook to people who may not read your report."),
    ]
