"""Indicators on screen: figures as people write them, old targets beside new ones, all of a period on one page."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.indicators import stop_indicator
from capacity.models import Baseline, Indicator, Target
from stedenband.tests.deeds import results
from stedenband.ui.testing import submit

TODAY = timezone.localdate()


def url(world, name, *arguments):
    return reverse(f"capacity:{name}", args=[world.partnership.slug, *arguments])


@pytest.fixture
def writer(cast, client_of):
    """A client of bank a, whose language is French."""
    return client_of(cast["contributor_a"])


@pytest.fixture
def reader(cast, client_of):
    return client_of(cast["association"])


def errors(answer):
    return set(answer.context["form"].errors)


class TestIndicator:
    ANSWERS = {"title": "Quartiers qui votent", "level": "outcome", "unit": "quartiers", "language": "fr"}

    def answers(self, world, **changes):
        both = [one.pk for one in world.partnership.partner_list]
        return self.ANSWERS | {"trajectory": world.trajectory.pk, "measured_by": both} | changes

    def test_is_measured_by_all_unless_somebody_says_otherwise(self, world, writer):
        page = writer.get(url(world, "indicator_add"))
        assert page.context["form"].initial["measured_by"] == [one.pk for one in world.partnership.partner_list]

        answer = submit(writer, url(world, "indicator_add"), self.answers(world, measured_by=[world.partner_b.pk]))

        row = Indicator.objects.get(title="Quartiers qui votent")
        assert answer.url == row.get_absolute_url()
        assert list(row.measured_by.all()) == [world.partner_b]

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"unit": ""}, "unit"),
            ({"measured_by": []}, "measured_by"),
            ({"title": ""}, "title"),
            ({"level": "x"}, "level"),
        ],
        ids=str,
    )
    def test_says_beside_the_field_what_is_missing(self, world, writer, change, field):
        answer = submit(writer, url(world, "indicator_add"), self.answers(world, **change))

        assert errors(answer) == {field}
        assert not Indicator.objects.filter(title="Quartiers qui votent").exists()

    def test_trajectory_of_another_partnership_is_no_choice(self, world, writer):
        answer = submit(
            writer, url(world, "indicator_add"), self.answers(world, trajectory=world.foreign_trajectory.pk)
        )

        assert errors(answer) == {"trajectory"}

    def test_the_fifth_of_a_trajectory_asks_why(self, world, writer):
        for number in range(2):
            results.indicator(world, f"Indicator {number}")

        answer = submit(writer, url(world, "indicator_add"), self.answers(world))
        assert [doubt.code for doubt in answer.context["form"].unexplained] == ["many_indicators"]

    def test_change_of_unit_under_figures_is_refused_on_top(self, world, writer):
        answers = self.answers(world, title=world.indicator.title, unit="semaines")

        answer = submit(writer, url(world, "indicator_edit", world.indicator.pk), answers)

        assert errors(answer) == {"__all__"}
        assert "semaines" in answer.content.decode()

    def test_trajectory_that_one_comes_from_is_chosen_already(self, world, writer):
        narrowed = writer.get(f"{url(world, 'indicator_list')}?trajectory={world.trajectory.pk}").content.decode()
        address = f"{url(world, 'indicator_add')}?trajectory={world.trajectory.pk}"

        assert f'href="{address}"' in narrowed
        assert writer.get(address).context["form"]["trajectory"].value() == world.trajectory.pk


class TestStartAndTarget:
    @pytest.mark.parametrize(
        ("typed", "field"),
        [
            ({"figure": "-3"}, "figure"),
            ({"figure": "beaucoup"}, "figure"),
            ({"figure": ""}, "figure"),
            ({"measured_on": ""}, "measured_on"),
            ({"measured_on": str(TODAY + timedelta(days=2))}, "measured_on"),
            ({"source": ""}, "source"),
            ({"unknown_because": "Personne"}, "unknown_because"),
        ],
        ids=str,
    )
    def test_start_is_whole_or_not_known(self, world, writer, typed, field):
        known = {"figure": "12,5", "measured_on": str(TODAY), "source": "Registre"}

        answer = submit(
            writer, url(world, "baseline_write", world.indicator.pk), known | {"unknown_because": ""} | typed
        )

        assert errors(answer) == {field}

    def test_figure_is_typed_and_shown_as_people_write_it(self, world, writer):
        address = url(world, "baseline_write", world.indicator.pk)
        known = {"figure": "1 012,5", "measured_on": str(TODAY), "source": "Registre", "unknown_because": ""}

        submit(writer, address, known)

        assert Baseline.objects.get(indicator=world.indicator, partner=world.partner_a).hundredths == 101_250
        assert 'value="1012,5"' in writer.get(address).content.decode()

    def test_zero_is_a_figure(self, world, writer):
        known = {"figure": "0", "measured_on": str(TODAY), "source": "Registre", "unknown_because": ""}

        submit(writer, url(world, "baseline_write", world.indicator.pk), known)

        assert Baseline.objects.get(indicator=world.indicator, partner=world.partner_a).hundredths == 0

    def test_target_changes_with_a_reason_and_the_old_one_stays_readable(self, world, writer, reader):
        address = url(world, "target_set", world.indicator.pk)
        typed = {"figure": "12", "reach_on": str(TODAY + timedelta(days=200)), "reason": ""}
        assert errors(submit(writer, address, typed)) == {"reason"}

        submit(writer, address, typed | {"reason": "La loi donne moins de temps."})

        page = reader.get(world.indicator.get_absolute_url()).content.decode()
        assert Target.objects.filter(partner=world.partner_a).first().hundredths == 1_200
        assert "La loi donne moins de temps." in page
        assert page.count("<s ") == 2

    def test_target_lies_ahead(self, world, writer):
        answer = submit(
            writer,
            url(world, "target_set", world.indicator.pk),
            {"figure": "12", "reach_on": str(TODAY), "reason": "Plus vite."},
        )

        assert errors(answer) == {"reach_on"}

    def test_who_does_not_measure_it_is_told_why_it_says_nothing(self, world, client_of, cast):
        row = results.indicator(world, "Only there", measured_by=[world.partner_b])

        answer = client_of(cast["coordinator_a"]).get(url(world, "target_set", row.pk))

        assert answer.status_code == 403


class TestReading:
    def test_sum_is_shown_only_for_one_count_that_all_add_to(self, world, reader):
        apart = reader.get(world.indicator.get_absolute_url()).context["periods"]
        joint = reader.get(world.people_trained.get_absolute_url()).context["periods"]

        assert [row.together for row in apart] == [None]
        assert [row.together for row in joint] == [900]

    def test_sum_waits_for_all(self, world, reader):
        results.measured(world, "a", [results.heads(world.people_trained, 1, 1)], months=6)

        rows = reader.get(world.people_trained.get_absolute_url()).context["periods"]

        assert [row.together for row in rows] == [None, 900]

    def test_line_why_and_evidence_are_read_by_both(self, world, reader, writer):
        for client in (reader, writer):
            page = client.get(world.indicator.get_absolute_url()).content.decode()
            assert "The counter was closed for works." in page
            assert world.evidence.title in page

    @pytest.mark.parametrize(
        ("query", "number"),
        [
            ("", 3),
            ("level=output", 1),
            ("state=stopped", 1),
            ("said=no_change", 1),
            ("title=paper", 1),
            ("level=excellent", 3),
        ],
    )
    def test_list_is_narrowed(self, world, cast, reader, query, number):
        stop_indicator(
            indicator=results.indicator(world, "Stopped"), reason="Too dear.", on=TODAY, by=cast["contributor_b"]
        )

        assert len(reader.get(f"{url(world, 'indicator_list')}?{query}").context["rows"]) == number
