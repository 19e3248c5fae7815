"""A stranger who guesses: every address of the URLconf that names something of a partnership, with real numbers."""

import pytest
from django.urls import get_resolver, reverse

from stedenband.tests.page_answers import PUBLIC
from stedenband.tests.pages import PAGES
from stedenband.tests.urls_seen import our_views

FOR_EVERYBODY = {name for name, page in PAGES.items() if page.answers == PUBLIC}
OPEN_TO_ALL = ("public:", "s:")  # what all municipalities agreed to show
OUTSIDERS = ("stranger", "former", "administrator")
# Rows behind addresses that the table of pages leaves out: files and the work of the background.
ROWS = {
    "partnerships:agreement_file": lambda world: {"pk": world.agreement.pk},
    "partnerships:kit_file": lambda world: {"pk": world.kit_made.pk},
    "partnerships:kit_shared": lambda world: {"pk": world.kit_shared.pk, "key": "0" * 40},
    "partnerships:exit_proof": lambda world: {"pk": world.exit_item.pk},
    "partnerships:version_file": lambda world: {"pk": world.version_in_force.pk},
    "partnerships:document_file": lambda world: {"pk": world.document.pk, "number": 1},
    "partnerships:document_public": lambda world: {"pk": world.document.pk},
    "partnerships:orientation_note": lambda world: {"pk": world.orientation_kept.pk, "language": "nl"},
    "partnerships:decision_file": lambda world: {"pk": world.decision_a.pk},
    "partnerships:paper_file": lambda world: {"pk": world.paper.pk},
    "partnerships:handover_download": lambda world: {"pk": world.handover_paper.pk},
    "partnerships:meeting_calendar": lambda world: {"pk": world.meeting.pk},
    "capacity:expense_file": lambda world: {"pk": world.expense_paid.pk},
    "capacity:mission_download": lambda world: {"pk": world.mission_paper.pk},
    "overview:bundle_download": lambda world: {"pk": world.bundle.pk},
    "reporting:edition_download": lambda world: {"pk": world.edition_made.pk},
    "reporting:report_data": lambda world: {"pk": world.report_signed.pk},
    "reporting:edition_set_download": lambda world: {"pk": world.edition_set.pk},
    "reporting:table_book": lambda world: {"pk": world.report.pk},
    "reporting:table_file": lambda world: {"pk": world.report.pk, "table": "activities"},
    "reporting:workbook_file": lambda world: {"pk": world.report.pk},
    "jobs:job_detail": lambda world: {"pk": world.edition.job_id},
    "jobs:job_state": lambda world: {"pk": world.edition.job_id},
}


def arguments_of(view, world):
    """The real numbers of the world for the address of `view`."""
    given = {"slug": world.partnership.slug} if "<slug:slug>" in view.route else {}
    if view.name in PAGES:
        return given | PAGES[view.name].arguments(world)
    return given | (ROWS[view.name](world) if view.route.count("<") > len(given) else {})


@pytest.fixture
def doors(world):
    """(name, arguments) of every address of ours that names something, but those that only the address itself opens,
    and those that are for everybody."""
    named = [view for view in our_views(get_resolver()) if "<" in view.route and "<slug:secret>" not in view.route]
    inside = [view for view in named if view.name not in FOR_EVERYBODY and not view.name.startswith(OPEN_TO_ALL)]
    return [(view.name, arguments_of(view, world)) for view in inside]


@pytest.mark.django_db
def test_an_outsider_finds_nothing_behind_any_address(doors, cast, client_of):
    for outsider in OUTSIDERS:
        guesser = client_of(cast[outsider])
        addresses = [reverse(name, kwargs=arguments) for name, arguments in doors]

        seen = {address: guesser.get(address).status_code for address in addresses}
        sent = {address: post(guesser, address) for address in addresses}

        assert {address: status for address, status in seen.items() if status != 404} == {}, outsider
        # A page that takes no POST may say so before it looks at anything.
        assert {address: status for address, status in sent.items() if status not in {404, 405}} == {}, outsider


@pytest.mark.django_db
def test_the_own_partnership_is_no_way_to_the_rows_of_another(doors, world, cast, client_of):
    guesser, own = client_of(cast["stranger"]), world.foreign.slug
    mixed = [
        reverse(name, kwargs=arguments | {"slug": own})
        for name, arguments in doors
        if "slug" in arguments and arguments.keys() & {"pk", "partner", "part"}
    ]

    assert {address: status for address in mixed if (status := guesser.get(address).status_code) != 404} == {}
    assert {address: status for address in mixed if (status := post(guesser, address)) not in {404, 405}} == {}


def post(guesser, address):
    return guesser.post(address, {"form_end": "1"}).status_code
