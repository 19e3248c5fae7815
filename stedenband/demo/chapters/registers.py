"""What the partners work on."""

from partnerships.actions.register import work_on_themes


def first(t):
    work(t, "lies", ["burgerlijke stand", "inspraak"], on=t.calendar.day(-25, 6))


def second(t):
    work(t, "ines", ["agua potable", "presupuesto participativo"], on=t.calendar.day(-20, 6))


def work(t, by, themes, *, on):
    t.happens(
        lambda _now: work_on_themes(partnership=t.partnership, themes=themes, by=t.people[by]),
        on=on,
    )
