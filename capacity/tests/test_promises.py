"""A promise of money or goods goes to the joint steering group by itself, and comes back with what it decided."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.activities import log_activity
from capacity.actions.promises import change_promise, note_promise
from capacity.choices import ActivityKind, Currency, PromiseKind
from capacity.models import Promise
from capacity.registrations.activities import open_promises
from capacity.waiting import waiting_in
from partnerships.actions.agendas import take_off_agenda
from partnerships.actions.meetings import call_off
from partnerships.models import AgendaItem, Partnership
from partnerships.tests.test_meetings import body_of, called, wrote
from stedenband.tests.refusals import invalid, refused, refused_by_the_database
from stedenband.ui.testing import submit

NOW = timezone.now()
TODAY = timezone.localdate()
SOON, LATER = NOW + timedelta(days=10), NOW + timedelta(days=40)
EUROS = {"amount_hundredths": 50_000, "currency": Currency.EUR}


@pytest.fixture
def visit(partnership, cast):
    day = TODAY - timedelta(days=5)
    facts = {"kind": ActivityKind.WORK_VISIT, "title": "A visit", "starts_on": day, "ends_on": day}
    return log_activity(partnership=partnership, by=cast["contributor_a"], **facts)


@pytest.fixture
def body(partnership, cast):
    return body_of(partnership, cast["coordinator_a"])


def words(visit, **changed):
    return {
        "partner": visit.partnership.partner_list[1],
        "person": "An alderman",
        "to_whom": "The school",
        "kind": PromiseKind.MONEY,
        "text": "A second photocopier",
        "said_on": visit.starts_on,
        "heard_by": "Two clerks",
        "language": "en",
        "now": NOW,
    } | changed


def promised(visit, by, **changed):
    return note_promise(activity=visit, by=by, **words(visit, **changed))


def agendas(promise):
    return [(one.item.meeting, one.item.partner_id) for one in promise.hearings.all()]


def test_it_stands_on_the_agenda_of_the_next_planned_meeting_of_all(partnership, cast, visit, body):
    called(body_of(partnership, cast["coordinator_a"], partnership.partner_list[0], "Ours"), cast["contributor_a"])
    later, soon = called(body, cast["contributor_a"], at=LATER), called(body, cast["contributor_a"], at=SOON)

    promise = promised(visit, cast["contributor_b"])

    assert agendas(promise) == [(soon, partnership.partner_list[1].pk)]
    assert soon.agenda.get().title == "Promise made on the spot: A second photocopier"
    assert not later.agenda.exists()


def test_it_waits_until_a_meeting_is_called(partnership, cast, visit, body):
    promise = promised(visit, cast["contributor_a"])
    assert list(Promise.objects.waiting_for_a_meeting()) == [promise]

    meeting = called(body, cast["contributor_b"], at=SOON)

    assert agendas(promise) == [(meeting, partnership.partner_list[0].pk)]
    assert not Promise.objects.waiting_for_a_meeting().exists()


def test_what_waits_asks_both_to_call_the_steering_group(partnership, cast, visit, body):
    def asked():
        whole = list(Partnership.objects.with_partners().filter(pk=partnership.pk))
        return [thing.note for thing in waiting_in(whole, today=TODAY) if thing.right == "coordinate"]

    promised(visit, cast["contributor_a"])
    assert asked() == ["1 promise waits for a decision"] * 2
    called(body, cast["contributor_b"], at=SOON)
    assert asked() == []


def test_only_money_and_goods_go_there(cast, visit, body):
    called(body, cast["contributor_a"], at=SOON)
    for kind in PromiseKind:
        promised(visit, cast["contributor_a"], kind=kind)

    assert AgendaItem.objects.count() == 2
    assert {one.kind for one in Promise.objects.decided_together()} == {"money", "goods"}


def test_when_the_meeting_is_called_off_it_goes_to_the_next_one(cast, visit, body):
    soon, later = called(body, cast["contributor_a"], at=SOON), called(body, cast["contributor_a"], at=LATER)
    promise = promised(visit, cast["contributor_a"])

    call_off(meeting=soon, reason="The road is closed.", by=cast["contributor_b"])
    assert [meeting for meeting, _partner in agendas(promise)] == [soon, later]
    call_off(meeting=later, reason="The road is closed.", by=cast["contributor_b"])
    assert list(Promise.objects.waiting_for_a_meeting()) == [promise]


def test_what_was_decided_is_told_at_the_promise(cast, visit, body):
    promise = promised(visit, cast["contributor_a"])
    meeting = called(body, cast["contributor_a"])
    item = meeting.agenda.get()
    assert list(Promise.objects.coming()) == [promise]

    wrote(meeting, cast["contributor_b"], talk={item.pk: ("All spoke.", "The school asks its own council.")})

    [told] = Promise.objects.decided().with_hearings()
    assert told.decided_item.decision == "The school asks its own council."
    called(body, cast["contributor_a"], at=SOON)
    assert promise.hearings.count() == 1


def test_what_was_not_decided_comes_back_at_the_next_meeting(cast, visit, body):
    promise = promised(visit, cast["contributor_a"])
    held, soon = called(body, cast["contributor_a"]), called(body, cast["contributor_a"], at=SOON)
    assert [meeting for meeting, _partner in agendas(promise)] == [held]

    wrote(held, cast["contributor_b"])

    assert [meeting for meeting, _partner in agendas(promise)] == [held, soon]


def test_nobody_takes_it_off_the_agenda(cast, visit, body):
    called(body, cast["contributor_a"], at=SOON)
    promised(visit, cast["contributor_a"])

    with refused("kept"):
        take_off_agenda(item=AgendaItem.objects.get(), by=cast["contributor_a"])


def test_its_words_change_on_the_agenda_too_until_it_was_decided(cast, visit, body):
    promise = promised(visit, cast["contributor_a"])
    meeting = called(body, cast["contributor_a"], at=SOON)

    def change(by, **changed):
        return change_promise(promise=promise, seen=None, by=cast[by], **words(visit, **changed))

    change("contributor_a", text="A scanner", **EUROS)
    assert meeting.agenda.get().title.endswith("A scanner")
    with refused("not_a_partner"):
        change("contributor_b")
    with refused("still_on_agenda"):
        change("contributor_a", kind=PromiseKind.OTHER)
    meeting.agenda.update(decision="No.")
    with refused("decided"):
        change("contributor_a")


@pytest.mark.parametrize(("days", "code"), [(-1, "before_activity"), (6, "ahead")])
def test_it_was_said_during_or_after_the_activity(cast, visit, days, code):
    with refused(code):
        promised(visit, cast["contributor_a"], said_on=visit.starts_on + timedelta(days=days))


@pytest.mark.parametrize(
    "changed",
    [{"amount_hundredths": 100}, {"currency": "EUR"}, EUROS | {"kind": "goods"}, EUROS | {"amount_hundredths": 0}],
)
def test_an_amount_belongs_to_money_and_has_its_currency(cast, visit, changed):
    with invalid():
        promised(visit, cast["contributor_a"], **changed)
    promise = promised(visit, cast["contributor_a"])
    with refused_by_the_database():
        Promise.objects.filter(pk=promise.pk).update(**changed)


def test_the_form_says_beside_each_field_what_is_wrong(partnership, cast, client_of, visit):
    address = reverse("capacity:promise_add", args=[partnership.slug, visit.pk])
    writer = client_of(cast["contributor_b"])
    typed = {
        "text": "Een kopieertoestel",
        "kind": "money",
        "amount": "500",
        "currency": "",
        "partner": partnership.partner_list[0].pk,
        "person": "De schepen",
        "to_whom": "De school",
        "said_on": str(visit.starts_on - timedelta(days=1)),
        "heard_by": "Mieke",
        "language": "nl",
    }

    errors = submit(writer, address, typed).context["form"].errors
    assert set(errors) == {"currency", "said_on"}
    errors = submit(writer, address, typed | {"kind": "goods", "said_on": str(TODAY)}).context["form"].errors
    assert set(errors) == {"amount"}
    cents = typed | {"currency": "XOF", "amount": "500,50", "said_on": str(TODAY)}
    assert set(submit(writer, address, cents).context["form"].errors) == {"amount"}

    answer = submit(writer, address, typed | {"currency": "EUR", "said_on": str(TODAY)})
    promise = Promise.objects.get()
    assert answer.url == promise.get_absolute_url()
    assert (promise.amount_hundredths, promise.noted_for) == (50_000, partnership.partner_list[1])


@pytest.mark.parametrize(("state", "found"), [("waiting", 1), ("coming", 0), ("decided", 0), ("", 2)])
def test_the_list_is_narrowed_by_how_far_it_came(partnership, cast, client_of, visit, state, found):
    promised(visit, cast["contributor_a"])
    promised(visit, cast["contributor_a"], kind=PromiseKind.OTHER)
    address = reverse("capacity:promise_list", args=[partnership.slug])

    assert len(client_of(cast["observer_b"]).get(f"{address}?state={state}").context["page_obj"]) == found


def test_a_successor_reads_what_is_still_to_be_decided(partnership, cast, visit, body):
    promised(visit, cast["contributor_a"])
    promised(visit, cast["contributor_a"], kind=PromiseKind.OTHER, text="A letter")

    told = [row["text"] for row in open_promises(partnership, TODAY)]
    assert told == ["A second photocopier (An alderman)"]
    meeting = called(body, cast["contributor_a"])
    wrote(meeting, cast["contributor_b"], talk={meeting.agenda.get().pk: ("", "No.")})
    assert open_promises(partnership, TODAY) == []
