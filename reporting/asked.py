"""Questions about a report that a municipality has not answered yet: named before it checks or signs."""

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import ngettext

from partnerships.models import Comment, Partner
from reporting.models import Part, Report


def open_questions(report: Report, partner: Partner):
    """The questions that others asked about parts of `report` and that `partner` has not answered, oldest first."""
    about = {"subject_type": ContentType.objects.get_for_model(Part), "subject_id__in": report.parts.values("pk")}
    waiting = Comment.objects.of_partnership(report.partnership_id).filter(**about).awaiting(partner)
    return waiting.select_related("author", "partner__municipality").order_by("at", "pk")


def open_question_lines(report: Report, partner: Partner) -> list[str]:
    """A sentence for each asker: how many of its questions still wait for `partner`."""
    numbers: dict[str, int] = {}
    for question in open_questions(report, partner):
        name = question.partner.name if question.partner else question.author.name
        numbers[name] = numbers.get(name, 0) + 1
    return [
        ngettext(
            "%(number)s question of %(name)s is open. Do you go on all the same?",
            "%(number)s questions of %(name)s are open. Do you go on all the same?",
            number,
        )
        % {"number": number, "name": name}
        for name, number in sorted(numbers.items())
    ]
