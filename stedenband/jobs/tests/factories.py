import factory
from django.contrib.auth import get_user_model
from django.utils import timezone

from stedenband.jobs.models import Job
from stedenband.jobs.tests import kinds  # noqa: F401 - registers the kinds of the jobs made here


class PersonFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_user_model()

    email = factory.Sequence(lambda number: f"person-{number}@example.org")
    name = factory.Sequence(lambda number: f"Person {number}")


class JobFactory(factory.django.DjangoModelFactory):
    """A job that waits."""

    class Meta:
        model = Job

    kind = "tests.repair"
    key = factory.Sequence(lambda number: f"repair-{number}")
    requested_by = factory.SubFactory(PersonFactory)
    created_at = rung_at = factory.LazyFunction(timezone.now)
