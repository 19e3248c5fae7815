"""What comes after an agreement: asked of all at once, proposed by one, decided together."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.renewals import propose_renewal
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementKind, AgreementStatus, RenewalChoice, RenewalStatus, Word
from partnerships.endings import months_of_warning, undecided_endings
from partnerships.models import Agreement, RenewalDecision, Version
from partnerships.waiting import waiting_in
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

END = date(2028, 12, 31)


def in_force(partnership, ends_on=END, kind=AgreementKind.AGREEMENT, years=3):
    return Agreement.objects.create(
        partnership=partnership,
        kind=kind,
        stands_as=kind,
        title=f"Until {ends_on}",
        text="Together.",
        starts_on=ends_on - relativedelta(years=years),
        ends_on=ends_on,
        status=AgreementStatus.IN_FORCE,
    )


@pytest.fixture
def agreement(partnership):
    return in_force(partnership)


def propose(agreement, by, choice=RenewalChoice.RENEW):
    return propose_renewal(
        agreement=agreement, choice=choice, reason="We are not done.", language="nl", by=by, now=timezone.now()
    )


def agree(decision, by, word=Word.AGREED, remark=""):
    version = Version.objects.of(decision).open().get()
    sign_off(version=version, word=word, remark=remark, by=by, now=timezone.now())
    decision.refresh_from_db()


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (END - relativedelta(months=12, days=1), None),
        (END - relativedelta(months=12), 12),
        (END - relativedelta(months=6, days=-1), 6),
        (END - relativedelta(months=3), 3),
        (END - relativedelta(months=1), 1),
        (END, 1),
        (END + timedelta(days=1), 0),
        (END + relativedelta(years=2), 0),
    ],
)
def test_an_end_is_announced_at_twelve_six_three_and_one_months_and_after_it(today, months):
    assert months_of_warning(END, today) == months


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (END - relativedelta(months=11), "within a year"),
        (END - relativedelta(months=5), "within 6 months"),
        (END - relativedelta(months=2), "within 3 months"),
        (END - timedelta(days=9), "within a month"),
        (END, "ends today"),
        (END + timedelta(days=40), "ended on"),
    ],
)
def test_all_are_asked_at_once_and_in_the_same_words(partnership, agreement, today, said):
    waiting = [thing for thing in waiting_in([partnership], today=today) if "what comes after" in thing.label]

    assert {thing.partner_id for thing in waiting} == {partner.pk for partner in partnership.partner_list}
    assert len({(thing.label, thing.note, thing.url, thing.due_on) for thing in waiting}) == 1
    assert said in waiting[0].label


def test_what_has_a_successor_asks_nothing(partnership, agreement):
    assert undecided_endings([partnership], today=END)
    in_force(partnership, END + relativedelta(years=3))

    assert undecided_endings([partnership], today=END) == []


def test_a_letter_of_intent_is_followed_by_an_agreement_and_a_year_by_the_next(partnership):
    in_force(partnership, END, AgreementKind.LETTER_OF_INTENT)
    in_force(partnership, END, AgreementKind.ANNUAL_PLAN, years=1)
    in_force(partnership, END + relativedelta(years=3))

    assert undecided_endings([partnership], today=END) == []


def test_one_proposes_and_the_other_agrees(partnership, agreement, cast):
    decision = propose(agreement, cast["coordinator_a"])
    assert decision.status == RenewalStatus.PROPOSED
    with refused("own_proposal"):
        agree(decision, cast["signatory_a"])

    agree(decision, cast["coordinator_b"])

    assert decision.status == RenewalStatus.CONFIRMED
    assert undecided_endings([partnership], today=END) == []


def test_not_yet_keeps_the_question_open(partnership, agreement, cast):
    decision = propose(agreement, cast["coordinator_a"], RenewalChoice.CLOSE)
    agree(decision, cast["coordinator_b"], Word.SENT_BACK, "After our elections.")

    assert decision.status == RenewalStatus.DECLINED
    assert undecided_endings([partnership], today=END)
    agree(propose(agreement, cast["coordinator_b"]), cast["coordinator_a"])
    assert RenewalDecision.objects.decided().get().choice == RenewalChoice.RENEW


def test_one_proposal_waits_at_a_time_and_only_about_what_is_in_force(agreement, cast):
    propose(agreement, cast["coordinator_a"])
    with pytest.raises(ValidationError):
        propose(agreement, cast["coordinator_b"])
    Agreement.objects.filter(pk=agreement.pk).update(status=AgreementStatus.DRAFT)

    with refused("not_in_force"):
        propose(agreement, cast["coordinator_b"])


@pytest.mark.parametrize("who", ["contributor_a", "observer_a", "association", "stranger"])
def test_who_does_not_coordinate_proposes_nothing(agreement, cast, who):
    with refused("not_a_partner"):
        propose(agreement, cast[who])


def page_of(agreement, name):
    return reverse(f"partnerships:{name}", args=[agreement.partnership.slug, agreement.pk])


def test_the_page_tells_what_was_proposed_and_where_to_go_on(agreement, cast, client_of):
    sent = {"choice": "renew", "reason": "We zijn niet klaar.", "language": "nl"}
    answer = submit(client_of(cast["coordinator_b"]), page_of(agreement, "renewal_propose"), sent)
    waiting = client_of(cast["coordinator_a"]).get(answer.url).content.decode()
    agree(RenewalDecision.objects.get(), cast["coordinator_a"])
    decided = client_of(cast["coordinator_a"]).get(answer.url).content.decode()

    assert "We zijn niet klaar." in waiting
    assert "Propose what comes after" not in waiting
    assert "Decided together: renew it" in decided
    assert reverse("partnerships:agreement_add", args=[agreement.partnership.slug]) in decided


def test_a_proposal_says_what_and_why(agreement, cast, client_of):
    page = submit(client_of(cast["coordinator_b"]), page_of(agreement, "renewal_propose"), {"language": "nl"})

    assert set(page.context["form"].errors) == {"choice", "reason"}


def test_home_says_it_in_the_words_of_the_task(partnership, cast, client_of):
    ending = in_force(partnership, timezone.localdate() + timedelta(days=20))
    home = client_of(cast["observer_a"]).get(partnership.get_absolute_url()).content.decode()
    work = client_of(cast["coordinator_b"]).get("/").content.decode()
    [told] = undecided_endings([partnership], today=timezone.localdate())

    assert told.title in home
    assert told.title in work
    assert page_of(ending, "renewal") in home
