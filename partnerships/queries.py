"""Reads that several pages need, in a constant number of queries."""

from django.contrib.contenttypes.models import ContentType

from partnerships.models import SignOff, Version


def newest_versions(subjects) -> dict[int, Version]:
    """The newest frozen version of each row of `subjects` (all of one model), with its sign-offs, by row id."""
    if not subjects:
        return {}
    kind = ContentType.objects.get_for_model(type(subjects[0]))
    versions = Version.objects.filter(subject_type=kind, subject_id__in=[row.pk for row in subjects]).select_related(
        "partnership"
    )
    return {version.subject_id: version for version in versions.with_sign_offs().order_by("number")}


def signed_by(version) -> list[SignOff]:
    """The words that stand on `version`, fetched with its sign-offs, in order of municipality; none for None."""
    if version is None:
        return []
    return sorted(version.standing_words().values(), key=lambda sign: sign.partner.name)


def newest_like(version) -> Version:
    """The newest version of the same subject; `version` itself when there is none after it."""
    same = Version.objects.filter(subject_type=version.subject_type_id, subject_id=version.subject_id)
    return same.select_related("partnership").order_by("-number").first()


def words_on(version, partnership) -> list[tuple]:
    """Each party of `version` with its standing word, or None while it is awaited.

    What is in force stays between those who signed it, whoever joined or left since.
    """
    given = version.standing_words()
    asked = set() if version.is_in_force else {partner.pk for partner in partnership.awaited_partners}
    return [(one, given.get(one.pk)) for one in partnership.partner_list if one.pk in given or one.pk in asked]
