from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing
from partnerships.choices import Right
from partnerships.press import STEPS
from reporting.actions import publications
from reporting.models import Publication, PublicPaper
from reporting.public.papers import make_public_paper
from reporting.public.snapshot import publication_facts
from stedenband import jobs


def register():
    signing.register(
        Publication,
        label=lambda title: _("Show to everybody: the public page, edition %(number)s") % {"number": title},
        facts=publication_facts,
        in_force=publications.published,
        sent_back=publications.not_published,
        reopened=publications.not_published,
        right=Right.COORDINATE,
        template="reporting/_publication_facts.html",
    )
    jobs.kind(
        "reporting.make_public_paper",
        label=gettext_lazy("A PDF of a report for everybody"),
        handler=make_public_paper,
        may=may_have_paper,
        done_url=paper_url,
        steps=STEPS,
    )


def paper_of(job):
    return PublicPaper.objects.select_related("report__partnership").defer("facts").filter(pk=job.arguments["paper"])


def may_have_paper(user, job):
    """Whether `user` still may propose what the job makes the paper for."""
    paper = paper_of(job).first()
    return paper is not None and user.has_perm("reporting.propose_publication", paper.partnership)


def paper_url(job):
    return paper_of(job).get().get_absolute_url()
