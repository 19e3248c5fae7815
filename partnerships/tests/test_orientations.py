"""The life of an orientation: begun without an account, finished, compared, attached, taken up again, forgotten."""

import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from partnerships.actions import orientations as actions
from partnerships.actions.attaching import attach_orientation, take_up_again
from partnerships.choices import Question
from partnerships.models import Orientation, OrientationInvitation
from partnerships.models.orientation import secret_of
from partnerships.tasks import forget_orientations
from partnerships.tests.orientations import answer_all, begin, finished
from stedenband.audit.models import Entry
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import refused
from stedenband.ui.models import Draft

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def do_all_work():
    return [work(job.pk) for job in Job.objects.waiting()]


def accept(invitation):
    number = uuid.uuid4()
    return actions.start_orientation(
        number=number, municipality=invitation.municipality, language="fr", invitation=invitation, now=NOW
    )


def test_a_file_is_found_at_its_secret_address_alone():
    orientation = begin()

    assert Orientation.objects.at(orientation.secret).get() == orientation
    assert not Orientation.objects.at(str(orientation.pk)).exists()
    assert not Orientation.objects.at(secret_of(uuid.uuid4())).exists()


def test_the_secret_stands_nowhere_in_the_database(settings):
    orientation = begin(email="lies@example.org")
    actions.ask_for_address(orientation=orientation, email="lies@example.org", now=NOW)
    do_all_work()

    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            assert not any(orientation.secret in str(row) for row in cursor.fetchall()), table


def test_an_answer_is_given_and_changed():
    orientation = begin()
    first = actions.answer(orientation=orientation, question=Question.TIME, choice="little", now=NOW)
    again = actions.answer(orientation=orientation, question=Question.TIME, choice="day", seen=1, now=NOW)

    assert (first.pk, again.choice) == (again.pk, "day")


def test_nobody_writes_over_a_colleague_unseen():
    orientation = begin()
    actions.answer(orientation=orientation, question=Question.TIME, choice="little", now=NOW)
    actions.answer(orientation=orientation, question=Question.TIME, choice="day", seen=1, now=NOW)

    with pytest.raises(VersionConflict):
        actions.answer(orientation=orientation, question=Question.TIME, choice="some", seen=1, now=NOW)


def test_it_is_finished_once_every_choice_is_made_and_then_stands():
    orientation = begin()
    with refused("unanswered"):
        actions.finish(orientation=orientation, now=NOW)

    actions.finish(orientation=answer_all(orientation), now=NOW)

    with refused("finished"):
        actions.answer(orientation=orientation, question=Question.TIME, choice="little", now=NOW)
    actions.reopen(orientation=orientation, now=NOW)
    actions.answer(orientation=orientation, question=Question.TIME, choice="little", now=NOW)


def test_partners_compare_once_all_are_finished_and_then_change_nothing():
    ours = finished()
    invitation = actions.invite_partner(orientation=ours, municipality="Amandougou", language="fr", now=NOW)
    assert not actions.is_compared(ours)
    theirs = accept(invitation)
    assert not OrientationInvitation.objects.exists()
    assert not actions.is_compared(ours)
    actions.reopen(orientation=ours, now=NOW)
    actions.finish(orientation=ours, now=NOW)
    theirs = actions.finish(orientation=answer_all(theirs), now=NOW)

    assert actions.is_compared(theirs)
    for file in (ours, theirs):
        with refused("compared"):
            actions.reopen(orientation=file, now=NOW)
    with refused("compared"):
        actions.invite_partner(orientation=ours, municipality="Third", language="en", now=NOW)


def test_the_one_who_invites_does_not_know_the_address_of_the_invited():
    invitation = actions.invite_partner(orientation=begin(), municipality="Amandougou", language="fr", now=NOW)

    assert accept(invitation).secret != invitation.secret


def test_six_invitations_wait_at_most_and_can_be_taken_back():
    orientation = begin()
    for turn in range(6):
        actions.invite_partner(orientation=orientation, municipality=f"Town {turn}", language="en", now=NOW)
    with refused("too_many"):
        actions.invite_partner(orientation=orientation, municipality="Seventh", language="en", now=NOW)

    actions.take_back_invitations(orientation=orientation)

    assert not OrientationInvitation.objects.exists()


@pytest.mark.parametrize(
    ("language", "word"), [("nl", "adres"), ("fr", "adresse"), ("es", "dirección"), ("en", "address")]
)
def test_the_address_is_mailed_in_the_language_of_the_file_without_a_typed_word(settings, language, word):
    orientation = begin("Buy now http://example.com", language=language)
    actions.ask_for_address(orientation=orientation, email="Lies@Example.org", now=NOW)

    assert do_all_work() == [JobState.READY]
    [sent] = mail.outbox
    assert sent.to == ["lies@example.org"]
    assert f"{settings.SITE_URL}/{language}/orientation/{orientation.secret}/" in sent.body
    assert word in sent.subject + sent.body
    assert "Buy now" not in sent.body + sent.subject


def test_mails_keep_five_minutes_between_them():
    orientation = begin()
    actions.ask_for_address(orientation=orientation, email="lies@example.org", now=NOW)

    with refused("mailed_just_now"):
        actions.ask_for_address(orientation=orientation, email="lies@example.org", now=NOW + timedelta(minutes=4))
    actions.ask_for_lost_addresses(email="lies@example.org", now=NOW + timedelta(minutes=4))
    assert Job.objects.count() == 1
    actions.ask_for_lost_addresses(email="LIES@example.org", now=NOW + timedelta(minutes=6))
    actions.ask_for_lost_addresses(email="nobody@example.org", now=NOW + timedelta(minutes=6))

    assert Job.objects.count() == 2


def test_a_new_key_of_ours_makes_a_new_address_that_is_mailed(settings):
    orientation = begin()
    old = orientation.secret
    settings.SECRET_KEY = "another key of the machine, made after a leak 0123456789"
    actions.ask_for_address(orientation=orientation, email="lies@example.org", now=NOW)
    do_all_work()

    assert Orientation.objects.at(orientation.secret).exists()
    assert not Orientation.objects.at(old).exists()


def test_a_finished_one_is_kept_by_a_partnership_and_then_stands(cast, partnership):
    ours, partner = finished(), partnership.partner_list[1]
    attach_orientation(orientation=ours, partner=partner, by=cast["coordinator_b"], now=NOW)

    assert ours in Orientation.objects.visible_to(cast["observer_a"])
    assert ours not in Orientation.objects.visible_to(cast["stranger"])
    assert Entry.objects.of_chain(f"partnership-{partnership.pk}").first().verb == "orientation.attached"
    for act in (actions.reopen, actions.remove):
        with refused("attached"):
            act(orientation=ours, **({"now": NOW} if act is actions.reopen else {}))
    with refused("attached"):
        attach_orientation(orientation=ours, partner=partner, by=cast["coordinator_b"], now=NOW)


def test_what_is_not_finished_or_still_blind_is_not_attached(cast, partnership):
    ours, partner = begin(), partnership.partner_list[1]
    with refused("unfinished"):
        attach_orientation(orientation=ours, partner=partner, by=cast["coordinator_b"], now=NOW)
    actions.finish(orientation=answer_all(ours), now=NOW)
    accept(actions.invite_partner(orientation=ours, municipality="Amandougou", language="fr", now=NOW))

    with refused("blind"):
        attach_orientation(orientation=ours, partner=partner, by=cast["coordinator_b"], now=NOW)


def test_at_renewal_it_begins_with_the_answers_of_then(cast, partnership):
    ours = attach_orientation(
        orientation=finished(), partner=partnership.partner_list[1], by=cast["coordinator_b"], now=NOW
    )
    again = take_up_again(orientation=ours, number=uuid.uuid4(), by=cast["coordinator_b"], now=NOW)

    assert again.chosen == ours.chosen
    assert (again.earlier, again.is_finished, again.partnership) == (ours, False, None)
    assert {answer.text for answer in again.answers.all()} == {answer.text for answer in ours.answers.all()}


def test_after_a_year_without_use_it_is_forgotten_unless_a_partnership_keeps_it(cast, partnership):
    long_ago = NOW - timedelta(days=366)
    forgotten, used = begin(now=long_ago), begin(now=long_ago)
    kept = finished(now=long_ago)
    attach_orientation(orientation=kept, partner=partnership.partner_list[1], by=cast["coordinator_b"], now=long_ago)
    invitation = actions.invite_partner(orientation=used, municipality="Amandougou", language="fr", now=long_ago)
    actions.use(orientation=used, now=NOW)
    Draft.objects.keep(owner_id=None, path=f"orientation/{forgotten.pk}/answer/time", data={"text": ["Half"]})

    assert forget_orientations() == 1

    assert set(Orientation.objects.all()) == {used, kept}
    assert not Draft.objects.exists()
    assert not OrientationInvitation.objects.filter(pk=invitation.pk).exists()
