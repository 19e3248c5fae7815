"""How far the partners are with something they sign together, as stones of the arch."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from partnerships.choices import Word
from partnerships.models import Partnership

STONES = 4


@dataclass(frozen=True)
class ArchState:
    """What one arch shows: 0 to 4 stones for each partner id, and the keystone once all signed the same version."""

    partnership: Partnership
    title: str
    url: str
    stones: Mapping[int, int]
    closed: bool

    def of_bank(self, bank):
        """The stones of a bank: as many as its slowest partner has; who joined after all signed lays none."""
        laid = [self.stones[partner.pk] for partner in self.partnership.banks[bank] if partner.pk in self.stones]
        return min(laid, default=STONES if self.closed else 0)

    @property
    def stones_a(self):
        return self.of_bank("a")

    @property
    def stones_b(self):
        return self.of_bank("b")

    @property
    def words(self):
        """For each partner in order: the partner and "3 of 4"."""
        return [
            (partner, _("%(laid)s of %(all)s") % {"laid": self.stones[partner.pk], "all": STONES})
            for partner in self.partnership.partner_list
            if partner.pk in self.stones
        ]

    @property
    def label(self):
        """The whole arch as a sentence."""
        parts = ", ".join(f"{partner.name} {words}" for partner, words in self.words)
        key = _("The keystone is in place.") if self.closed else _("The keystone is not in place yet.")
        return f"{parts}. {key}"

    @property
    def sentence(self):
        return _("All have signed") if self.closed else _("Complete when all have signed")


def parties_of(version, partnership) -> list:
    """The partners whose stones an arch shows: who signed what is in force, else who is here today.

    `version` is fetched with its sign-offs, or None while nothing is frozen.
    """
    if version is None or not version.is_in_force:
        return partnership.present_partners
    return [partner for partner in partnership.partner_list if partner.pk in version.standing_words()]


def agreement_arch(agreement, partnership, version=None) -> ArchState:
    """The arch of `agreement`: text written, commitments named, offered for signing, signed.

    `version` is its newest frozen version, fetched with its sign-offs, or None.
    """
    live = version if version is not None and (version.is_open or version.is_in_force) else None
    given = live.standing_words() if live else {}
    common = 1 + bool(agreement.commitments.all()) + (live is not None)
    return ArchState(
        partnership=partnership,
        title=agreement.title,
        url=agreement.get_absolute_url(),
        stones={one.pk: STONES if one.pk in given else common for one in parties_of(live, partnership)},
        closed=live is not None and live.is_in_force,
    )


def version_arch(version, partnership) -> ArchState:
    """The arch of a frozen `version` of any kind, fetched with its sign-offs: only the stones of agreement may miss."""
    agreed = {pk for pk, word in version.standing_words().items() if word.word != Word.SENT_BACK}
    return ArchState(
        partnership=partnership,
        title=version.label,
        url=version.get_absolute_url(),
        stones={one.pk: STONES - (one.pk not in agreed) for one in parties_of(version, partnership)},
        closed=version.is_in_force,
    )
