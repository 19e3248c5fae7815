"""Who accompanies partnerships sees them beside each other; what they fetch there stays their own."""

import rules

from partnerships.models import Partnership
from reporting.overview.accompanied import accompanied_by
from stedenband.accounts.rules import is_oneself


@rules.predicate
def accompanies(user, other):
    return accompanied_by(user).exists()


@rules.predicate
def fetched_it(user, bundle):
    return bundle.asked_by_id == user.pk


@rules.predicate
def still_reads_all(user, bundle):
    """Every partnership of which a report is in it is still one of the reader's."""
    held = Partnership.objects.filter(report__bundles=bundle)
    return not held.exclude(pk__in=Partnership.objects.visible_to(user)).exists()


rules.add_perm("reporting.view_overview", is_oneself & accompanies)
rules.add_perm("reporting.add_bundle", is_oneself & accompanies)
rules.add_perm("reporting.view_bundle", fetched_it & still_reads_all)
