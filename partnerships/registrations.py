"""What of this app can be frozen and signed, and what is made in the background."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing
from partnerships.actions import agreements, phases
from partnerships.choices import Phase, Right
from partnerships.kits.printing import make_kit
from partnerships.models import Agreement, Kit, PhaseChange
from stedenband import jobs


def register_signables():
    signing.register(
        Agreement,
        label=lambda title: title,
        facts=agreements.agreement_facts,
        in_force=agreements.agreement_in_force,
        sent_back=agreements.agreement_reopened,
        reopened=agreements.agreement_reopened,
        right=Right.SIGN,
        template="partnerships/_agreement_facts.html",
    )
    signing.register(
        PhaseChange,
        label=lambda phase: _("Move to the phase: %(phase)s") % {"phase": Phase(phase).label},
        facts=phases.phase_facts,
        in_force=phases.phase_confirmed,
        sent_back=phases.phase_declined,
        reopened=phases.phase_declined,
        right=Right.COORDINATE,
        template="partnerships/_phase_facts.html",
    )


def register_jobs():
    jobs.kind(
        "partnerships.make_kit",
        label=gettext_lazy("A PDF of the information kit"),
        handler=make_kit,
        may=may_have_kit,
        done_url=kit_url,
        steps={
            "pages": gettext_lazy("setting the pages"),
            "filing": gettext_lazy("checking and filing the PDF"),
        },
    )


def may_have_kit(user, job):
    """Whether `user` still may have the kit that the job makes."""
    kit = Kit.objects.visible_to(user).filter(pk=job.arguments["kit"]).first()
    return kit is not None and user.has_perm("partnerships.view_kit", kit)


def kit_url(job):
    kit = Kit.objects.select_related("partnership").get(pk=job.arguments["kit"])
    return reverse("partnerships:kit_detail", args=[kit.partnership.slug, kit.pk])
