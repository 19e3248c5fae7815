"""What pages show beside a step or an activity."""

from django.contrib.contenttypes.models import ContentType

from capacity.choices import Sex
from capacity.models import Activity, Step
from partnerships.choices import ActorGroup, VersionStatus
from partnerships.models import Partnership, SignOff


def confirmations(steps) -> dict[int, set[int]]:
    """For each of `steps` the ids of the partners who confirmed its newest words, in one query."""
    confirmed = {step.pk: set() for step in steps}
    words = SignOff.objects.agreeing().filter(
        version__subject_type=ContentType.objects.get_for_model(Step),
        version__subject_id__in=confirmed,
        version__status__in=[VersionStatus.OPEN, VersionStatus.IN_FORCE],
    )
    for step_id, partner_id in words.values_list("version__subject_id", "partner_id"):
        confirmed[step_id].add(partner_id)
    return confirmed


def confirming_partners(version, partnership: Partnership) -> list:
    """The partners whose word on `version` would fall if its text changed; nobody's when it is no longer open."""
    if version is None or not version.is_open:
        return []
    return [partner for partner in partnership.partner_list if partner.pk in version.standing_words()]


def people_tables(activity: Activity, partnership: Partnership) -> list[tuple]:
    """Who took part: (partner, rows of (group label, [people per sex], total), total); absent ones are left out."""
    counts = {(row.partner_id, row.group, row.sex): row.count for row in activity.participations.all()}
    tables = []
    for partner in partnership.partner_list:
        rows = [(group, [counts.get((partner.pk, group, sex), 0) for sex in Sex]) for group in ActorGroup]
        present = [(group.label, numbers, sum(numbers)) for group, numbers in rows if any(numbers)]
        if present:
            tables.append((partner, present, sum(total for _group, _numbers, total in present)))
    return tables


def strengthened(activity: Activity, partnership: Partnership) -> list[tuple]:
    """Whom the activity strengthens: (partner, [labels of its groups]) of the partners that have any."""
    groups = {}
    for row in activity.reached_groups.all():
        groups.setdefault(row.partner_id, []).append(row.get_group_display())
    return [(partner, groups[partner.pk]) for partner in partnership.partner_list if partner.pk in groups]
