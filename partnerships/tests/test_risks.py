"""Risks: noted early by any side, looked at again, and sensitive ones heard of by nobody else."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.incidents import share_incident
from partnerships.actions.risks import close_risk, join_risk, share_risk
from partnerships.models import Incident, Risk
from partnerships.views.reminders import friendly_text
from reporting.overview.rows import lines_of, longest_silent_first
from stedenband.audit.models import Entry
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds.risks import JUDGED, followed_up, happened, look, risk
from stedenband.tests.refusals import invalid, refused
from stedenband.ui.testing import submit
from stedenband.work import desks_of

SECRET = "Un doute sur une dépense"


class Small:
    """The partnership of the tests as the deeds of the world know it."""

    def __init__(self, partnership, cast):
        self.partnership, self.cast, self.now = partnership, cast, timezone.now()
        self.today = self.now.date()
        self.partner_a, self.partner_b = partnership.partner_list

    def ago(self, **parts):
        return self.now - timedelta(**parts)


@pytest.fixture
def small(partnership, cast):
    return Small(partnership, cast)


def page_of(reader, small, **query):
    return reader.get(reverse("partnerships:risk_list", args=[small.partnership.slug]), query).content.decode()


def waits_for(small, who):
    [desk] = desks_of(small.cast[who], [small.partnership], now=small.now)
    shown = [*desk.mine, *desk.colleagues, *(thing for things in desk.others.values() for thing in things)]
    return {thing.label for thing in shown if "/risks/" in thing.url}


@pytest.mark.parametrize(("bank", "other"), ["ab", "ba"])
def test_what_a_municipality_keeps_to_itself_is_found_nowhere_by_anybody_else(small, client_of, bank, other):
    rows = type(small.partnership).objects.filter(pk=small.partnership.pk)
    before = Entry.objects.of_chain(small.partnership.audit_chain).count()
    row = risk(small, SECRET, bank=bank, kind="integrity", is_private=True, look_in=-10)
    look(small, row, bank=bank, look_in=-5)
    incident = happened(small, row, SECRET, bank=bank)

    assert incident.is_private, "what happens to a private risk is private"
    assert Entry.objects.of_chain(small.partnership.audit_chain).count() == before
    assert not any("doute" in str(facts) for facts in Entry.objects.values_list("facts", flat=True))
    for who in (f"coordinator_{other}", "association"):
        reader = client_of(small.cast[who])
        assert SECRET not in page_of(reader, small)
        files = reader.get(reverse("partnerships:risk_list", args=[small.partnership.slug]), {"as": "csv"})
        assert SECRET not in b"".join(files.streaming_content).decode()
        assert reader.get(row.get_absolute_url()).status_code == 404
        assert waits_for(small, who) == set()
    own, other_partner = (small.partner_a, small.partner_b) if bank == "a" else (small.partner_b, small.partner_a)
    assert SECRET not in friendly_text(small.partnership, own, sender="Somebody", today=small.today)
    known = [thing for line in lines_of(longest_silent_first(rows), today=small.today) for thing in line.waiting]
    assert not [thing for thing in known if "/risks/" in thing.url]
    assert SECRET in page_of(client_of(small.cast[f"observer_{bank}"]), small)
    assert len(waits_for(small, f"contributor_{bank}")) == 2
    with refused("not_a_partner"):
        join_risk(risk=row, by=small.cast[f"contributor_{other}"])
    with refused("not_a_partner"):
        happened(small, row, "x", bank=other)


def test_what_happened_can_be_private_where_all_know_of_the_risk(small, client_of):
    row = risk(small, "Les élections", bank="b")
    incident = happened(small, row, SECRET, is_private=True)
    other, own = client_of(small.cast["observer_b"]), client_of(small.cast["observer_a"])

    assert SECRET not in other.get(row.get_absolute_url()).content.decode()
    assert row.text not in page_of(other, small, state="happened")
    assert row.text in page_of(own, small, state="happened")
    share_incident(incident=incident, by=small.cast["contributor_a"])
    assert SECRET in other.get(row.get_absolute_url()).content.decode()


def test_sharing_a_risk_leaves_what_happened_to_its_own_municipality(small):
    row = risk(small, SECRET, is_private=True)
    incident = happened(small, row, "Une facture manque")

    with refused("risk_is_private"):
        share_incident(incident=incident, by=small.cast["contributor_a"])
    share_risk(risk=row, by=small.cast["contributor_a"])

    reader = small.cast["observer_b"]
    assert Risk.objects.visible_to(reader).filter(pk=row.pk).exists()
    assert not Incident.objects.visible_to(reader).exists()
    with refused("shared"):
        share_risk(risk=row, by=small.cast["contributor_a"])


def test_a_look_stays_and_sets_the_next_one_for_everybody_who_looks_after_it(small):
    row = risk(small, "L’archiviste part", look_in=-3)
    join_risk(risk=row, by=small.cast["contributor_b"])
    join_risk(risk=row, by=small.cast["contributor_b"])
    assert waits_for(small, "contributor_b") == {"Look again: L’archiviste part"}

    look(small, row, bank="b")

    assert waits_for(small, "contributor_a") == set()
    assert [one.partner.name for one in row.looks.all()] == [small.partner_b.name]
    assert row.owners.count() == 2


def test_only_who_looks_after_it_looks_and_closes_and_closed_is_closed(small):
    row = risk(small, "Les pluies", kind="weather")
    with refused("not_a_partner"):
        look(small, row, bank="b")
    with invalid("reason_missing"):
        close_risk(risk=row, seen=None, because=" ", by=small.cast["contributor_a"], now=small.now)
    with pytest.raises(VersionConflict):
        close_risk(risk=row, seen=9, because="Fini.", by=small.cast["contributor_a"], now=small.now)

    close_risk(risk=row, seen=row.row_version, because="Fini.", by=small.cast["contributor_a"], now=small.now)

    for deed in (lambda: look(small, row), lambda: happened(small, row, "x")):
        with refused("closed"):
            deed()


def test_what_happened_waits_until_somebody_says_what_was_done(small):
    incident = happened(small, risk(small, "Le bus", kind="safety"), "Un pneu")
    assert waits_for(small, "contributor_a") == {"What was done about it: Un pneu"}

    followed_up(small, incident)

    assert waits_for(small, "contributor_a") == set()


@pytest.mark.parametrize(
    ("language", "past", "nobody", "to_come"),
    [
        ("en", "on a day to come", "Say whom it touches", "still to come"),
        ("nl", "op een dag die nog komt", "Zeg wie het raakt", "moet nog komen"),
        ("fr", "un jour à venir", "Dites qui est concerné", "est encore à venir"),
        ("es", "un día que está por venir", "Diga a quién afecta", "aún está por llegar"),
    ],
)
def test_bad_days_and_a_risk_of_nobody_are_said_beside_the_field(small, client_of, language, past, nobody, to_come):
    writer = client_of(small.cast["contributor_a"])
    writer.cookies["language"] = language
    typed = {"text": "x", "language": "fr", "kind": "money", "measure": "y", **JUDGED}
    address = reverse("partnerships:risk_add", args=[small.partnership.slug])
    page = submit(writer, address, typed | {"look_on": str(small.today)}).content.decode()
    assert past in page
    assert nobody in page

    row = risk(small, "Le bus")
    address = reverse("partnerships:incident_add", args=[small.partnership.slug, row.pk])
    told = {"text": "x", "language": "fr", "noticed_on": str(small.today + timedelta(days=2))}
    assert to_come in submit(writer, address, told).content.decode()
