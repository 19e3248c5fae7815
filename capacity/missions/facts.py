"""The facts of a mission report, plain: no sentence of ours, and no language but what people wrote."""

from capacity.models import Contribution, Learning, Mission, Promise, Step
from partnerships.models import NextStep, Partnership

TEMPLATE = "mission-1"


def mission_facts(mission: Mission) -> dict:
    """What all municipalities agree to, and what the PDF is made of, fetched anew."""
    mission = Mission.objects.with_sides().get(pk=mission.pk)
    return facts_of(mission, Partnership.objects.with_partners().get(pk=mission.partnership_id))


def facts_of(mission: Mission, partnership: Partnership) -> dict:
    """The same of a mission fetched `with_sides()`, and its partnership `with_partners()`."""
    return {
        "template": TEMPLATE,
        "partnership": {"title": partnership.title, "is_demo": partnership.is_demo},
        "partners": [partner_facts(partner) for partner in partnership.partner_list],
        "activity": activity_facts(mission.activity),
        "language": mission.language,
        "purpose": mission.purpose,
        "not_promised": mission.not_promised,
        "conclusions": mission.conclusions,
        "programme": programme_facts(mission),
        "sides": [side_facts(side, partnership) for side in mission.sides.all()],
        "learnings": learning_facts(mission.activity),
        "brought": brought_facts(mission.activity),
        "promises": promise_facts(mission.activity),
        "next_steps": step_facts(mission.activity),
        "documents": document_facts(mission),
    }


def partner_facts(partner):
    place = partner.municipality
    return {"name": place.name, "bank": partner.bank, "country": place.country.code, "region": place.region}


def activity_facts(activity):
    step = Step.objects.select_related("trajectory").filter(pk=activity.step_id).first()
    return {
        "title": activity.title,
        "language": activity.language,
        "kind": activity.kind,
        "starts_on": activity.starts_on,
        "ends_on": activity.ends_on,
        "place": activity.place,
        "host": activity.host.name if activity.host else "",
        "step": step.title if step else "",
        "trajectory": step.trajectory.title if step else "",
        "trajectory_language": step.trajectory.language if step else "",
        "outside_because": activity.outside_because,
    }


def programme_facts(mission):
    return [
        {
            "on": line.on,
            "starts_at": f"{line.starts_at:%H:%M}" if line.starts_at else "",
            "ends_at": f"{line.ends_at:%H:%M}" if line.ends_at else "",
            "what": line.what,
            "where": line.where,
            "with_whom": line.with_whom,
            "met_with": line.met_with,
            "state": line.state,
        }
        for line in mission.programme.all()
    ]


def side_facts(side, partnership):
    """What one municipality wrote."""
    return {
        "partner": side.partner.name,
        "bank": partnership.bank_of(side.partner_id),
        "language": side.language,
        "shared_with": side.shared_with,
        "one_colour_because": side.one_colour_because,
        "questions": told(side.questions, "text", "language", "answer", "answer_language"),
        "delegates": [delegate_facts(one) for one in side.delegates.all()],
        "expectations": told(side.expectation_notes, "audience", "told", "told_in", "channel", "told_on", "language"),
        "signals": told(side.signals, "heard", "heard_from", "heard_on", "answered", "language"),
        "findings": [
            {"theme": one.theme.name if one.theme else "", "text": one.text, "language": one.language}
            for one in side.findings.all()
        ],
        "needs": [need_facts(one) for one in side.needs.all()],
    }


def told(rows, *names):
    return [{name: getattr(one, name) for name in names} for one in rows.all()]


def delegate_facts(delegate):
    """Who did not agree to be named stands there with function and group only."""
    names = ("function", "group", "party", "organisation", "paid_by", "language")
    facts = {name: getattr(delegate, name) for name in names}
    return facts | {"name": delegate.name if delegate.may_be_named else ""}


def need_facts(need):
    """What was needed, where it was referred, and what the joint steering group decided about it by now."""
    facts = {name: getattr(need, name) for name in ("text", "referred_to", "who", "language")}
    return facts | {"decision": need.decided_item.decision if need.decided_item else ""}


def learning_facts(activity):
    """What each municipality noted that it learned at this activity."""
    learnings = Learning.objects.filter(activity=activity)
    learnings = learnings.select_related("learner__municipality", "learned_from__municipality")
    return [
        {
            "partner": one.learner.name,
            "learned_from": one.learned_from.name if one.learned_from else "",
            "text": one.text,
            "language": one.language,
            "stage": one.stage,
            "used_for": one.used_for,
        }
        for one in learnings.order_by("learner__municipality__name", "noted_on", "pk")
    ]


def brought_facts(activity):
    """What each municipality noted that it brought for this activity: money, days, goods and hosting, each apart."""
    rows = Contribution.objects.filter(activity=activity).select_related("partner__municipality")
    return [
        {
            "partner": one.partner.name,
            "kind": one.kind,
            "description": one.description,
            "hundredths": one.hundredths,
            "currency": one.currency,
        }
        for one in rows.order_by("partner__municipality__name", "given_on", "pk")
    ]


def promise_facts(activity):
    """What was promised on the spot, and what the joint steering group decided about it by now."""
    promises = Promise.objects.filter(activity=activity).with_hearings().select_related("partner__municipality")
    return [
        {
            "partner": one.partner.name,
            "person": one.person,
            "to_whom": one.to_whom,
            "kind": one.kind,
            "text": one.text,
            "language": one.language,
            "hundredths": one.amount_hundredths,
            "currency": one.currency,
            "decision": one.decided_item.decision if one.decided_item else "",
        }
        for one in promises.order_by("said_on", "pk")
    ]


def step_facts(activity):
    """Who does what next, by when: one list for each municipality."""
    steps = NextStep.objects.about(activity).select_related("partner__municipality")
    return [
        {
            "partner": one.partner.name,
            "text": one.text,
            "person": one.person,
            "due_on": one.due_on,
            "language": one.language,
        }
        for one in steps.order_by("partner__municipality__name", "due_on", "pk")
    ]


def document_facts(mission):
    return [
        {
            "title": one.document.title,
            "language": one.document.language,
            "consent": one.consent,
            "agreed_by": one.agreed_by,
        }
        for one in mission.documents.select_related("document")
    ]
