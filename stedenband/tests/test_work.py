"""Which agreement the home of a partnership shows, and that invented data say so."""

from dateutil.relativedelta import relativedelta

from partnerships.choices import AgreementKind, AgreementStatus
from partnerships.models import Agreement, Partnership
from stedenband.work import current_agreement


def agreement(world, kind, status, starts_on):
    return Agreement.objects.create(
        partnership=world.partnership,
        kind=kind,
        title=f"{kind} from {starts_on}",
        text="Together.",
        starts_on=starts_on,
        ends_on=starts_on + relativedelta(years=2),
        status=status,
    )


def test_running_agreement_stays_in_sight_when_a_later_one_is_signed(world):
    Agreement.objects.filter(partnership=world.partnership).update(status=AgreementStatus.DRAFT)
    running = agreement(world, AgreementKind.AGREEMENT, AgreementStatus.IN_FORCE, world.today - relativedelta(months=6))
    agreement(world, AgreementKind.ANNUAL_PLAN, AgreementStatus.IN_FORCE, world.today - relativedelta(months=1))
    agreement(world, AgreementKind.AGREEMENT, AgreementStatus.IN_FORCE, world.today + relativedelta(months=6))

    assert current_agreement(world.partnership, today=world.today) == running


def test_before_anything_is_signed_the_newest_text_is_shown(world):
    Agreement.objects.filter(partnership=world.partnership).update(status=AgreementStatus.DRAFT)
    newest = agreement(
        world, AgreementKind.LETTER_OF_INTENT, AgreementStatus.DRAFT, world.today + relativedelta(years=1)
    )

    assert current_agreement(world.partnership, today=world.today) == newest


def test_invented_data_say_so_however_the_platform_was_started(world, cast, client_of, settings):
    settings.DEMO = False
    Partnership.objects.filter(pk=world.partnership.pk).update(is_demo=True)
    reader = client_of(cast["observer_a"])

    for address in ("/", world.partnership.get_absolute_url()):
        assert 'class="demo"' in reader.get(address).content.decode()
