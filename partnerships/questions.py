"""What is asked about an agreement: allowed, but unusual, so that the partners say why (`guide/domain.md` 1.2, 5).

Each question has a code that stays the same while the thing asked about does: who answered it is not asked again.
"""

from dateutil.relativedelta import relativedelta
from django.conf import settings
from django.utils.translation import gettext as _

from partnerships.choices import CALLED_MUTUAL, NEEDS_OF_KIND, Clause
from partnerships.models import Agreement
from stedenband.lib.canonical import digest
from stedenband.ui.forms import Doubt

LANGUAGES = dict(settings.LANGUAGES)


def asked_about_promises(promises) -> list[Doubt]:
    """A promise called mutual that one bears, and promises that all are borne by the same one."""
    alone = [promise for promise in promises if promise.bearer]
    doubts = [
        Doubt(
            f"mutual-{digest(promise.text + promise.bearer.name)[:8]}",
            _("“%(promise)s” is called mutual, but only %(partner)s bears it. What do the others do?")
            % {"promise": promise.text, "partner": promise.bearer.name},
        )
        for promise in alone
        if promise.is_mutual or CALLED_MUTUAL.search(promise.text)
    ]
    bearers = {promise.bearer.pk: promise.bearer.name for promise in alone}
    if len(promises) > 1 and len(alone) == len(promises) and len(bearers) == 1:
        (name,) = bearers.values()
        sentence = _("%(partner)s bears all that is promised. What do the others bring?") % {"partner": name}
        doubts.append(Doubt("one_bears_all", sentence))
    return doubts


def asked_about_dates(partnership, kind, starts_on, ends_on) -> list[Doubt]:
    """A time that is longer than usual, or that nothing above it covers."""
    needs = NEEDS_OF_KIND[kind]
    doubts = []
    if ends_on >= starts_on + relativedelta(years=needs.most_years, days=1):
        sentence = _("It runs longer than is usual for such a text: %(years)s years at most.")
        doubts.append(Doubt("long", sentence % {"years": needs.most_years}))
    if needs.within and not is_covered(partnership, needs.within, starts_on, ends_on):
        sentence = _("No agreement is in force over all of these days. On what does this plan stand?")
        doubts.append(Doubt("stands_on_nothing", sentence))
    return doubts


def is_covered(partnership, kinds, starts_on, ends_on) -> bool:
    """Whether something of `kinds` is in force from the first day to the last."""
    above = Agreement.objects.in_force().filter(partnership=partnership, stands_as__in=kinds)
    return above.filter(starts_on__lte=starts_on, ends_on__gte=ends_on).exists()


def asked_before_signing(agreement, partnership) -> list[Doubt]:
    """What is missing before the words go to those who sign: assent, promises, subjects, languages."""
    return [
        *asked_about_assent(agreement, partnership),
        *asked_about_needs(agreement),
        *asked_about_languages(agreement, partnership),
    ]


def asked_about_assent(agreement, partnership) -> list[Doubt]:
    given = set(agreement.acceptances.standing().values_list("partner_id", flat=True))
    missing = ", ".join(partner.name for partner in partnership.present_partners if partner.pk not in given)
    if not missing:
        return []
    return [Doubt("not_all_accept", _("Not yet said to find the text good: %(names)s.") % {"names": missing})]


def asked_about_needs(agreement) -> list[Doubt]:
    """What such a text usually holds and this one does not."""
    needs, doubts = NEEDS_OF_KIND[agreement.stands_as], []
    if needs.has_commitments and not agreement.commitments.exists():
        doubts.append(Doubt("no_promises", _("Nobody promises anything yet. Who does what?")))
    missing = [clause for clause in needs.clauses if clause not in agreement.says]
    if missing:
        names = "; ".join(str(Clause(clause).label) for clause in missing)
        code = f"silent-{digest(''.join(missing))[:8]}"
        doubts.append(Doubt(code, _("The text says nothing yet about: %(clauses)s.") % {"clauses": names}))
    return doubts


def asked_about_languages(agreement, partnership) -> list[Doubt]:
    """A municipality that cannot read it in its own language, and versions that were left behind."""
    versions = list(agreement.language_versions.all())
    written = {agreement.language, *(version.language for version in versions)}
    wanted = {partner.municipality.text_language for partner in partnership.present_partners}
    missing = _("There is no version in this language yet: %(language)s.")
    doubts = [Doubt(f"unread-{code}", missing % {"language": LANGUAGES[code]}) for code in sorted(wanted - written)]
    behind = [version.language for version in versions if version.is_behind]
    sentence = _("The text changed after this version was written: %(language)s.")
    return doubts + [Doubt(f"behind-{code}", sentence % {"language": LANGUAGES[code]}) for code in behind]
