"""What is public today: the facts that every municipality agreed to show. Public pages read nothing else."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet

from partnerships.models import Version
from reporting.choices import Audience
from reporting.models import Edition, Publication


def in_force_of(publications) -> dict[int, Version]:
    """By publication: the version that all agreed on. One query."""
    kind = ContentType.objects.get_for_model(Publication)
    versions = Version.objects.filter(subject_type=kind, subject_id__in=[row.pk for row in publications])
    return {version.subject_id: version for version in versions.in_force()}


def shown_facts(publications) -> list[tuple[Publication, dict]]:
    """Each publication with its facts; one whose stored facts are not what was agreed on is left out. One query."""
    versions = in_force_of(publications)
    rows = [(row, versions.get(row.pk)) for row in publications]
    return [(row, version.facts) for row, version in rows if version and version.is_whole()]


def public_facts(publication: Publication) -> dict | None:
    """The frozen facts that everybody reads; None when what is stored is not what was agreed."""
    return next((facts for _row, facts in shown_facts([publication])), None)


def countries_shown() -> list[list[str]]:
    """For each public partnership the countries of its municipalities, for the map. One small query."""
    kind = ContentType.objects.get_for_model(Publication)
    public = Publication.objects.public().values("pk")
    versions = Version.objects.filter(subject_type=kind, subject_id__in=public).in_force().order_by("pk")
    return [[row["country"] for row in rows] for rows in versions.values_list("facts__municipalities", flat=True)]


def papers_of(publication: Publication) -> dict[int, list[Edition]]:
    """By report: the PDFs for citizens with the very words that are public, without reading what they say."""
    papers = {}
    for paper in public_papers(publication).order_by("language"):
        papers.setdefault(paper.report_id, []).append(paper)
    return papers


def public_papers(publication: Publication) -> QuerySet[Edition]:
    """The editions for citizens of what is public today, and of no page of before."""
    shown = in_force_of([publication]).get(publication.pk)
    made = Edition.objects.made().defer("facts")
    return made.filter(audience=Audience.CITIZENS, published=shown) if shown else made.none()
