"""Who works for whom, who takes part, and what a municipality says of itself: each for its own side."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.reminders import remind_partner
from partnerships.choices import Role
from partnerships.models import Involvement, Member, PhaseChange, Reminder
from stedenband.accounts.models import User
from stedenband.ui.testing import submit

COLLEAGUE = {"email": "Abla@stedenband.test", "name": "Abla Koura", "function": "archivist", "role": "contributor"}


def url(name, partnership, *arguments):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *arguments])


def place(user):
    return user.members.get()


def test_a_coordinator_adds_a_colleague_of_the_own_municipality(partnership, cast, client_of):
    answer = submit(client_of(cast["coordinator_b"]), url("member_add", partnership), COLLEAGUE)

    added = Member.objects.get(user__email="abla@stedenband.test")
    people = client_of(cast["observer_a"]).get(answer.url).content.decode()
    assert (added.partner.name, added.role, added.user.language) == ("Wilgenrode", Role.CONTRIBUTOR, "nl")
    assert not added.user.has_usable_password()
    assert "Abla Koura" in people
    assert "archivist" in people


def test_nobody_gives_more_rights_than_they_have(partnership, cast, client_of):
    page = submit(
        client_of(cast["coordinator_a"]), url("member_add", partnership), COLLEAGUE | {"role": Role.SIGNATORY}
    )

    assert "role" in page.context["form"].errors
    assert not User.objects.filter(email="abla@stedenband.test").exists()


def test_who_has_a_place_already_is_not_added_again(partnership, cast, client_of):
    known = COLLEAGUE | {"email": cast["observer_b"].email}
    page = submit(client_of(cast["signatory_a"]), url("member_add", partnership), known)

    assert "has a place in this partnership already" in page.content.decode()
    assert place(cast["observer_b"]).partner.name == "Wilgenrode"


@pytest.mark.parametrize(
    ("who", "whom", "status"), [("coordinator_b", "observer_a", 403), ("observer_a", "observer_a", 403)]
)
def test_each_municipality_ends_the_places_of_its_own_people(partnership, cast, client_of, who, whom, status):
    address = url("member_end", partnership, place(cast[whom]).pk)

    assert client_of(cast[who]).get(address).status_code == status


def test_who_left_no_longer_finds_the_partnership(partnership, cast, client_of):
    submit(client_of(cast["coordinator_a"]), url("member_end", partnership, place(cast["observer_a"]).pk))

    assert client_of(cast["observer_a"]).get(url("member_list", partnership)).status_code == 404


def test_nobody_ends_their_own_place(partnership, cast, client_of):
    address = url("member_end", partnership, place(cast["coordinator_a"]).pk)

    assert client_of(cast["coordinator_a"]).get(address).status_code == 403


def test_a_municipality_says_what_it_brings_in_its_own_language(partnership, cast, client_of):
    typed = {"brings": "Ouvrir un guichet", "wants_to_learn": "Écouter", "language": "fr"}
    submit(client_of(cast["coordinator_a"]), url("municipality_edit", partnership), typed)

    own, other = (partner.municipality for partner in partnership.partner_list)
    own.refresh_from_db()
    assert (own.brings, own.text_language) == ("Ouvrir un guichet", "fr")
    assert other.brings != "Ouvrir un guichet"


def test_a_municipality_notes_only_what_it_knows_about_a_phase(partnership, cast, client_of):
    address = url("involvement_edit", partnership, "planning")
    submit(client_of(cast["contributor_a"]), address, {"level-opposition": "2", "use-opposition": "New opening hours"})
    again = submit(client_of(cast["contributor_a"]), address, {"level-opposition": "2", "use-opposition": "New hours"})

    noted = Involvement.objects.get()
    page = client_of(cast["observer_b"]).get(again.url).content.decode()
    assert (noted.partner.name, noted.group, noted.use_of_input) == ("Amandougou", "opposition", "New hours")
    assert "consulted" in page
    assert "only one colour of the council" in page


def test_input_without_a_level_is_asked_about_beside_its_field(partnership, cast, client_of):
    typed = {"level-staff": "", "use-staff": "They rewrote it"}
    page = submit(client_of(cast["contributor_a"]), url("involvement_edit", partnership, "planning"), typed)

    assert set(page.context["form"].errors) == {"level-staff"}
    assert "They rewrote it" in page.content.decode()
    assert not Involvement.objects.exists()


def test_an_unknown_phase_is_not_found(partnership, cast, client_of):
    reader = client_of(cast["contributor_a"])

    assert reader.get(url("involvement_edit", partnership, "conquest")).status_code == 404
    assert reader.get(f"{url('involvement', partnership)}?phase=conquest").status_code == 404


def test_a_phase_is_proposed_once_at_a_time(partnership, cast, client_of):
    typed = {"phase": "evaluation", "reason": "Two years have passed."}
    submit(client_of(cast["coordinator_a"]), url("phase_propose", partnership), typed)
    late = submit(client_of(cast["coordinator_b"]), url("phase_propose", partnership), typed | {"phase": "planning"})

    assert "waits for an answer already" in late.content.decode()
    assert PhaseChange.objects.count() == 1


def test_a_reminder_is_written_in_the_language_of_who_reads_it_and_sent_along(partnership, cast, client_of):
    other = partnership.partner_list[0]
    address = url("remind", partnership, other.pk)
    answer = submit(client_of(cast["association"]), address, {"text": "Bonjour & merci"})

    page = client_of(cast["association"]).get(answer.url).content.decode()
    assert Reminder.objects.get().partner == other
    assert "https://wa.me/?text=Bonjour%20%26%20merci" in page
    assert cast["coordinator_a"].email in page


def test_a_municipality_is_not_reminded_twice_in_a_week(partnership, cast, client_of):
    other, now = partnership.partner_list[0], timezone.now()
    remind_partner(partner=other, text="Hello", by=cast["coordinator_b"], now=now - timedelta(days=3))
    page = submit(client_of(cast["association"]), url("remind", partnership, other.pk), {"text": "Hello again"})

    assert "in the last seven days" in page.content.decode()
    assert "Hello again" in page.content.decode()


def test_nobody_reminds_their_own_municipality(partnership, cast, client_of):
    own = partnership.partner_list[0]

    assert client_of(cast["coordinator_a"]).get(url("remind", partnership, own.pk)).status_code == 403


def test_a_partner_of_another_partnership_is_not_reminded(partnership, foreign, cast, client_of):
    stranger = foreign.partner_list[0]

    assert client_of(cast["coordinator_a"]).get(url("remind", partnership, stranger.pk)).status_code == 404


def test_what_changed_is_told_to_every_member_the_same(partnership, cast, client_of):
    submit(client_of(cast["coordinator_b"]), url("member_add", partnership), COLLEAGUE)

    for who in ("observer_a", "signatory_b", "association"):
        assert "gave Abla Koura a place: archivist" in (
            client_of(cast[who]).get(url("changes", partnership)).content.decode()
        )
