"""What was signed cannot be made to say something else without `verify_audit` naming it."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from partnerships.models import SignOff, Version
from stedenband.lib.canonical import canonical_json, digest


def verdict():
    complained = StringIO()
    try:
        call_command("verify_audit", stdout=StringIO(), stderr=complained)
    except CommandError:
        return complained.getvalue()
    return ""


def test_life_that_nobody_touched_is_whole(world):
    assert SignOff.objects.exists()
    assert verdict() == ""


def test_changed_facts_of_a_signed_version_are_named(world):
    version = Version.objects.in_force().first()
    Version.objects.filter(pk=version.pk).update(facts={"title": "Something else"})

    assert f"version {version.pk} (partnership-{version.partnership_id}): its facts were changed" in verdict()


def test_facts_changed_together_with_their_hash_are_named(world):
    version = Version.objects.in_force().first()
    facts = {"title": "Something else"}
    Version.objects.filter(pk=version.pk).update(facts=facts, hash=digest(canonical_json(facts)))

    assert f"version {version.pk} (partnership-{version.partnership_id}): is not the one that was frozen" in verdict()


@pytest.mark.parametrize("changed", [{"name": "Somebody Else"}, {"function": "King"}, {"remark": "Never said"}])
def test_signature_that_says_something_else_is_named(world, changed):
    sign = SignOff.objects.first()
    SignOff.objects.filter(pk=sign.pk).update(**changed)

    assert f"signature {sign.pk} on version {sign.version_id}: is not the one that was given" in verdict()


def test_removed_signature_is_named(world):
    sign = SignOff.objects.first()
    SignOff.objects.filter(pk=sign.pk).delete()

    assert f"signature {sign.pk} on version {sign.version_id}: was removed" in verdict()
