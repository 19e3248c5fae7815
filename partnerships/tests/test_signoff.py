"""Sign-off in the words of the domain; every order of events is in `test_signoff_orders`."""

import pytest
from django.db import connection
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.people import end_membership
from partnerships.actions.signoff import freeze, sign_off
from partnerships.choices import AgreementStatus, Role, VersionStatus, Word
from partnerships.models import Agreement, SignOff, Version
from partnerships.tests.papers import write
from stedenband.tests.cast import join
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()


@pytest.fixture
def version(partnership, cast):
    agreement = write(partnership, by=cast["contributor_a"], now=NOW)
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    return Version.objects.of(agreement).open().get()


def say(version, person, word=Word.AGREED, remark=""):
    return sign_off(version=version, word=word, remark=remark, by=person, now=NOW)


def test_nothing_is_joint_until_every_partner_signed(version, cast):
    say(version, cast["signatory_a"])
    assert version.subject.status == AgreementStatus.SIGNING

    say(version, cast["signatory_b"])

    version.refresh_from_db()
    assert version.is_in_force
    assert Agreement.objects.get().status == AgreementStatus.IN_FORCE


@pytest.mark.parametrize(
    "somebody",
    ["coordinator_a", "contributor_a", "observer_b", "association", "former", "stranger", "administrator"],
)
def test_only_a_mandate_gives_the_word_of_a_municipality(version, cast, somebody):
    with refused("not_a_partner"):
        say(version, cast[somebody])

    assert not SignOff.objects.exists()


def test_signatory_who_left_cannot_sign(version, cast):
    end_membership(member=cast["signatory_a"].members.get(), on=NOW.date(), by=cast["coordinator_a"])

    with refused("not_a_partner"):
        say(version, cast["signatory_a"])


def test_second_signatory_of_a_municipality_adds_no_second_word(version, partnership, cast):
    deputy = join(partnership.partner_list[0], Role.SIGNATORY, name="Deputy Mayor")
    say(version, cast["signatory_a"])

    with refused("already_signed"):
        say(version, deputy)


@pytest.mark.parametrize("word", [Word.SENT_BACK, Word.AGREED_WITH_REMARK])
def test_sending_back_and_remarks_need_words(version, cast, word):
    with invalid("reason_missing"):
        say(version, cast["signatory_a"], word, "   ")


def test_sent_back_goes_back_to_all(version, cast):
    say(version, cast["signatory_a"])
    say(version, cast["signatory_b"], Word.SENT_BACK, "The second page is not ours.")

    version.refresh_from_db()
    assert version.status == VersionStatus.SENT_BACK
    assert Agreement.objects.get().status == AgreementStatus.DRAFT


def test_what_is_signed_is_what_stood_there_even_when_the_freezer_held_an_old_page(partnership, cast):
    old_page = write(partnership, by=cast["contributor_a"], now=NOW)
    write(partnership, agreement=old_page, text="What both mean now.", by=cast["contributor_b"], now=NOW)

    frozen = freeze(
        subject=Agreement(pk=old_page.pk, partnership=partnership, text="Old"), by=cast["coordinator_a"], now=NOW
    )

    assert frozen.facts["text"] == "What both mean now."


def test_name_and_function_stay_as_they_were_on_the_day(version, cast):
    mayor = cast["signatory_a"]
    sign = say(version, mayor)
    mayor.name = "Somebody Else"
    mayor.save()
    mayor.members.update(function="citizen")

    sign.refresh_from_db()
    assert (sign.name, sign.function) == ("signatory Amandougou", "mayor")


def test_database_holds_one_standing_word_per_partner(version, cast):
    sign = say(version, cast["signatory_a"])
    sign.pk = None

    with refused_by_the_database():
        sign.save(force_insert=True)


def test_database_refuses_a_word_sent_back_without_a_reason(version, cast):
    sign = say(version, cast["signatory_a"])

    with refused_by_the_database():
        SignOff.objects.filter(pk=sign.pk).update(word=Word.SENT_BACK)


def test_database_holds_one_live_version_per_text(version, cast):
    version.pk, version.number = None, 2

    with refused_by_the_database():
        version.save(force_insert=True)


def test_changed_facts_show(version):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE partnerships_version SET facts = %s WHERE id = %s", ['{"text": "Other"}', version.pk])

    version.refresh_from_db()
    assert not version.is_whole()
