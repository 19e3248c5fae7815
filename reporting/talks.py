"""What the partners said to each other about the parts of a report."""

from django.contrib.contenttypes.models import ContentType

from reporting.models import Part


def talks_about(report, partnership, comments):
    """What was said about each part of `report`: a dict from (section, place of the partner) to part and comments.

    `comments` is a queryset of those that the reader may see; one query however many parts.
    """
    parts = {part.pk: part for part in report.parts.all()}
    places = {partner.pk: place for place, partner in enumerate(partnership.partners_since(report.period.first_on))}
    said = comments.filter(subject_type=ContentType.objects.get_for_model(Part), subject_id__in=parts)
    talks = {(part.section, places[part.partner_id]): {"part": part, "comments": []} for part in parts.values()}
    for comment in said.select_related("author", "partner__municipality"):
        part = parts[comment.subject_id]
        talks[part.section, places[part.partner_id]]["comments"].append(comment)
    return talks
