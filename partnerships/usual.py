"""What usually belongs to each phase: facts of the field to lean on, never a gate (`guide/domain.md` 1.1, 1.3, 1.4)."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from partnerships.choices import Phase


@dataclass(frozen=True)
class Usual:
    """What happens in a phase and how long it often takes, with its bodies, documents and decisions, as lazy texts."""

    purpose: str
    length: str
    bodies: tuple
    documents: tuple
    decisions: tuple


USUAL = {
    Phase.ORIENTATION: Usual(
        purpose=_("You ask yourself what a partnership would add, and whether another form suits you better."),
        length=_("some months"),
        bodies=(_("Executive"), _("Advisory council on global policy"), _("Officer for international cooperation")),
        documents=(
            _("Orientation note with strengths and weaknesses"),
            _("Comparison with other forms of cooperation"),
        ),
        decisions=(_("The executive decides whether to look for a partner"),),
    ),
    Phase.SEARCH: Usual(
        purpose=_("You agree on criteria and their weight first, then invite municipalities and choose together."),
        length=_("six to twelve months"),
        bodies=(_("Working group of the partnership"), _("Jury of experts and members of the advisory council")),
        documents=(
            _("Criteria with their weight"),
            _("Questionnaire for candidates"),
            _("Report of the jury"),
            _("Letters to those chosen and those not chosen"),
        ),
        decisions=(_("The executive chooses with whom to begin talks"),),
    ),
    Phase.ACQUAINTANCE: Usual(
        purpose=_("You visit each other once and compare what occupies you both."),
        length=_("six to eighteen months"),
        bodies=(_("Delegation with majority, opposition and staff"), _("Coordinators on every side")),
        documents=(_("Programme of the visit"), _("Mission report"), _("Letter of intent")),
        decisions=(_("Each executive decides whether to prepare an agreement"),),
    ),
    Phase.AGREEMENT: Usual(
        purpose=_("The councils decide and the agreement is signed, often during a return visit."),
        length=_("some months, for an agreement of five or six years"),
        bodies=(
            _("Municipal council"),
            _("Mayor with the municipal secretary or director"),
            _("Supervising authority, where the country asks it"),
        ),
        documents=(_("Cooperation agreement"), _("Council decision of every municipality")),
        decisions=(
            _("Every council approves the agreement"),
            _("The supervising authority approves it, where needed"),
        ),
    ),
    Phase.PLANNING: Usual(
        purpose=_("You build one plan for several years together, often in a week of work at one table."),
        length=_("some months, for a plan of several years"),
        bodies=(_("Joint steering group"), _("Technical colleagues"), _("Association of municipalities")),
        documents=(_("Multi-year plan"), _("Multi-year budget")),
        decisions=(_("The steering group adopts the plan"), _("The councils take note of it or approve it")),
    ),
    Phase.IMPLEMENTATION: Usual(
        purpose=_("Colleagues visit, advise and learn from each other, in rounds of a year or half a year."),
        length=_("most of the time, in yearly rounds"),
        bodies=(_("Joint steering group"), _("Working groups"), _("Coordinators on every side")),
        documents=(
            _("Annual plan"),
            _("Plan of work for six months"),
            _("Mission report after every visit"),
            _("File of every purchase"),
        ),
        decisions=(_("The steering group adopts the plan of each year"),),
    ),
    Phase.FOLLOW_UP: Usual(
        purpose=_("You look back together and account for it to both councils and both populations."),
        length=_("every half year, lightly; every year in full"),
        bodies=(_("Joint steering group"), _("Finance officers of every side"), _("Municipal council")),
        documents=(_("Progress report"), _("Financial report with its evidence")),
        decisions=(_("The steering group adopts the report"), _("The councils take note of it")),
    ),
    Phase.EVALUATION: Usual(
        purpose=_("You judge what changed on every side, by yourselves, with peers or with somebody from outside."),
        length=_("halfway and at the end, or once in a council term"),
        bodies=(_("Both municipalities together"), _("Peers from other partnerships"), _("Outside evaluator")),
        documents=(_("Terms of reference"), _("Evaluation report"), _("Your answer to its conclusions")),
        decisions=(_("Each partner says what it does with the conclusions"),),
    ),
    Phase.RENEWAL: Usual(
        purpose=_("You renew, go on in another form, or round off with thanks. Each of these is a good outcome."),
        length=_("half a year to a year before the agreement ends"),
        bodies=(_("Municipal council"), _("Joint steering group"), _("Civil society that carries on")),
        documents=(
            _("Renewed agreement, or plan for another form"),
            _("Exit file with what is still open"),
            _("Final report"),
            _("Proof that goods were handed over"),
            _("Joint public statement"),
        ),
        decisions=(_("Every council decides on what comes after"),),
    ),
}
