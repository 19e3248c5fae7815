"""How far a report is on its road, and what a reader can do next."""

from dataclasses import dataclass
from functools import cached_property

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import Right, VersionStatus, Word
from partnerships.models import Version
from reporting.arches import report_arch
from reporting.choices import MarkKind
from reporting.models import Report
from reporting.waits.reports import next_task

STAGES = [
    gettext_lazy("Open"),
    gettext_lazy("Write"),
    gettext_lazy("Read each other"),
    gettext_lazy("Check"),
    gettext_lazy("Sign"),
    gettext_lazy("PDF"),
]
WRITE, READ, CHECK, SIGN, PRINT = range(1, 6)


@dataclass(frozen=True)
class NextStep:
    """The one thing to do now: a button when `url` is given, else a sentence about whom we wait for."""

    label: str
    url: str = ""


class Road:
    """One report in its partnership (fetched with partners), with the version that it stands at, if any.

    That is the one that waits for signatures, or the one in force once all signed; `in_force` also while a correction
    is written.
    """

    def __init__(self, report, partnership, version=None, in_force=None):
        self.report, self.partnership, self.version, self.in_force = report, partnership, version, in_force

    @property
    def is_correction(self):
        """Whether a signed version stays in force while a newer one is made."""
        return self.in_force is not None and not self.report.is_signed

    @cached_property
    def words(self):
        return self.version.standing_words() if self.version else {}

    def has_signed(self, partner):
        return partner.pk in self.words and self.words[partner.pk].word != Word.SENT_BACK

    @cached_property
    def arch(self):
        return report_arch(self.report, self.partnership, self.version)

    @cached_property
    def stage(self):
        """The number of the stage that is going on, counted from 0."""
        if self.report.is_signed:
            return PRINT
        if self.version:
            return SIGN
        partners = self.partnership.awaited_partners
        if not all(self.report.is_ready(partner) for partner in partners):
            return WRITE
        has_read = all(self.report.has_marked(partner, MarkKind.READ) for partner in partners)
        return CHECK if has_read else READ

    @property
    def stages(self):
        """The stages as (label, state): done, now, or nothing for what comes later."""
        return [
            (label, "done" if place < self.stage else "now" if place == self.stage else "")
            for place, label in enumerate(STAGES)
        ]

    def next_step(self, member):
        """What `member` does next, or for whom the report waits."""
        if self.report.is_signed:
            return NextStep(_("All partners signed this report. Make a PDF of it in the language that you need."))
        if member.partner_id is None:
            return NextStep(self.waiting_words(None))
        partner = self.partnership.partner(member.partner_id)
        others = self.partnership.others(partner.pk)
        todo = self.signature() if self.version else next_task(self.report, partner, others)
        if todo is None or (self.version and self.has_signed(partner)):
            return NextStep(self.waiting_words(partner))
        label, right, page = todo
        if not member.may(right):
            return NextStep(_("Now to do: %(task)s. A colleague with that role can.") % {"task": label})
        return NextStep(label, self.address(page, partner))

    def signature(self):
        return _("Read and sign the report"), Right.SIGN, "version_sign"

    def waiting_words(self, partner):
        others = [other for other in self.partnership.awaited_partners if other != partner]
        names = ", ".join(other.name for other in others if not self.is_done(other))
        return _("Waiting for %(names)s.") % {"names": names} if names else ""

    def is_done(self, partner):
        """Whether `partner` has nothing left to do in the stage that is going on."""
        report = self.report
        return {
            WRITE: lambda: report.is_ready(partner),
            READ: lambda: report.has_marked(partner, MarkKind.READ),
            CHECK: lambda: report.has_marked(partner, MarkKind.CHECKED),
            SIGN: lambda: self.has_signed(partner),
            PRINT: lambda: True,
        }[self.stage]()

    def address(self, page, partner):
        slug = self.partnership.slug
        if page == "version_sign":
            return reverse("partnerships:version_sign", args=[slug, self.version.pk])
        if page == "report_detail":
            to_write = self.report.parts_to_write(partner)
            if not to_write:
                return reverse("reporting:health_write", args=[slug, self.report.pk])
            return reverse("reporting:part_write", args=[slug, self.report.pk, to_write[0].section])
        return reverse(f"reporting:{page}", args=[slug, self.report.pk])


def live_versions(reports) -> dict[int, tuple[Version | None, Version | None]]:
    """The version of each of `reports` that waits and the one in force, by the id of the report. Two queries."""
    live = Version.objects.filter(
        subject_type=ContentType.objects.get_for_model(Report),
        subject_id__in=[report.pk for report in reports],
        status__in=[VersionStatus.OPEN, VersionStatus.IN_FORCE],
    )
    waiting, in_force = {}, {}
    for version in live.with_sign_offs():
        (waiting if version.is_open else in_force)[version.subject_id] = version
    return {report.pk: (waiting.get(report.pk), in_force.get(report.pk)) for report in reports}


def roads_of(reports, partnership) -> list[Road]:
    """The roads of `reports` (fetched with everything), in two queries however many there are."""
    versions = live_versions(reports)
    return [road_of(report, partnership, *versions[report.pk]) for report in reports]


def road_of(report, partnership, waiting, in_force) -> Road:
    """The road of one report; a version in force is where it stands only while nobody corrects it."""
    return Road(report, partnership, waiting or (in_force if report.is_signed else None), in_force)
