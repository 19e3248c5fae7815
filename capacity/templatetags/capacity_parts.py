"""Parts of pages that both the pages of this app and the partnership's home are built from."""

from django import template
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.balances.gravity import Measure, gravity_state
from capacity.balances.rows import behind_effort
from capacity.choices import StepStatus
from capacity.figures import days, money
from capacity.process import look_back_label

register = template.Library()


@register.inclusion_tag("capacity/_marks.html")
def step_marks(step, confirmations, partnership):
    """A mark per partner: did it confirm the step? `confirmations` is that of `capacity.queries`."""
    confirmed = confirmations.get(step.pk, set())
    return marks(
        partnership.partner_list,
        confirmed,
        nobody=_("Not confirmed yet"),
        some=_("Confirmed by %(names)s"),
    )


@register.inclusion_tag("capacity/_marks.html")
def learning_marks(activity, partnership):
    """A mark per partner: did it note what it learned? Needs `with_learners()`."""
    learners = {learning.learner_id for learning in activity.learnings.all()}
    return marks(
        partnership.partner_list,
        learners,
        nobody=_("Nobody noted a lesson yet"),
        some=_("A lesson noted by %(names)s"),
    )


def marks(partners, marked, *, nobody, some):
    names = ", ".join(partner.name for partner in partners if partner.pk in marked)
    return {
        "marks": [(one, one.pk in marked) for one in partners if one.is_present or one.pk in marked],
        "words": some % {"names": names} if names else nobody,
    }


@register.inclusion_tag("capacity/_lesson_boxes.html")
def lesson_boxes(activity, partnership, member=None, *, level=3):
    """What each partner learned at the activity, beside each other. Needs `with_learners()`.

    With `member`, a place in the partnership, the own box of somebody who may contribute asks the question.
    """
    lessons = {partner.pk: [] for partner in partnership.partner_list}
    for learning in activity.learnings.all():
        lessons[learning.learner_id].append(learning)
    own = member.partner_id if member and member.may("contribute") else None
    return {
        "boxes": [
            (partner, lessons[partner.pk], partner.pk == own)
            for partner in partnership.partner_list
            if partner.is_present or lessons[partner.pk]
        ],
        "ask_url": reverse("capacity:learning_add", args=[partnership.slug, activity.pk]),
        "slug": partnership.slug,
        "heading": f"h{level}",
    }


@register.inclusion_tag("capacity/_gravity_words.html")
def gravity_words(balance, partnership):
    """The balance in sentences: neutral at the beginning, a question below the threshold, never a score."""
    return {"balance": balance, "partnership": partnership, "state": gravity_state(balance, partnership)}


@register.inclusion_tag("capacity/_butterfly.html")
def learning_butterfly(rows):
    """Two bars from the middle and the number of lessons of each partner; `rows` is a `learning_balance`."""
    banks = {"a": 0, "b": 0}
    for row in rows:
        banks[row.partner.bank] += row.lessons
    words = [
        _("%(municipality)s: %(lessons)s") % {"municipality": row.partner.name, "lessons": row.lessons} for row in rows
    ]
    return {"rows": rows, "a": banks["a"], "b": banks["b"], "label": ", ".join(words)}


@register.simple_tag
def bank_of(partner_id, partnership):
    """On which bank of the arch the partner stands: a or b."""
    return partnership.bank_of(partner_id)


@register.simple_tag
def partner_name(partner_id, partnership):
    return partnership.partner(partner_id).name


@register.simple_tag
def gravity_figure(value, unit):
    """An amount of effort in its unit: days, or a number of activities."""
    if unit == "days":
        return days(value)
    return ngettext("%(number)s activity", "%(number)s activities", value) % {"number": value}


@register.simple_tag
def effort_figure(effort, value):
    """A share of the effort in its own unit: days, a number of activities, or an amount."""
    if effort.measure == Measure.MONEY:
        return money(value, effort.currency)
    return days(value) if effort.measure == Measure.DAYS else value


@register.simple_tag
def effort_rows(effort, partnership, year, share):
    """Where the rows stand that `share` of the effort counts."""
    return behind_effort(effort, partnership, year, share)


@register.filter
def look_back_name(look_back):
    """What was looked back on and when. Free of queries after `with_people()`."""
    return look_back_label(look_back.signing_title)


@register.simple_tag
def steps_in_words(steps):
    """How far a trajectory is: how many of its steps all confirmed as reached."""
    if not steps:
        return _("No steps yet.")
    reached = sum(step.status == StepStatus.REACHED for step in steps)
    numbers = {"reached": reached, "steps": len(steps)}
    return (
        ngettext("%(reached)s of %(steps)s step reached", "%(reached)s of %(steps)s steps reached", len(steps))
        % numbers
    )


@register.simple_tag
def leads_in_words(trajectory, partnership):
    """Who leads on every side, in the order of the partners; empty while nobody does. Needs `with_stakes()`."""
    leads = {stake.partner_id: stake.lead for stake in trajectory.stakes.all() if stake.lead}
    names = [
        _("%(person)s (%(municipality)s)") % {"person": leads[partner.pk].user.name, "municipality": partner.name}
        for partner in partnership.partner_list
        if partner.pk in leads
    ]
    return ", ".join(names)
