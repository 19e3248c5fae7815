"""The rows of the tables that every report ever carried."""


def named(names, place):
    return None if place is None else names[place]


def activity_rows(facts, names):
    yield [
        "first_day",
        "last_day",
        "kind",
        "status",
        "title",
        "place",
        "online",
        "host",
        "started_by",
        "people",
        "step",
    ]
    for row in facts["activities"]:
        yield [
            row["starts_on"],
            row["ends_on"],
            row["kind"],
            row["status"],
            row["title"],
            row["place"],
            "yes" if row["is_online"] else "no",
            named(names, row["host"]),
            named(names, row["initiated_by"]),
            row["participants"],
            row["step"],
        ]


def learning_rows(facts, names):
    yield ["noted_on", "learner", "learned_from", "stage", "language", "text", "used_for", "decided_by", "activity"]
    for row in facts["learnings"]:
        yield [
            row["noted_on"],
            named(names, row["learner"]),
            named(names, row["learned_from"]),
            row["stage"],
            row["language"],
            row["text"],
            row["used_for"],
            row["decided_by"],
            row["activity"],
        ]


def contribution_rows(facts, names):
    """Money in units of its currency and days in days, with a point; nothing for what is told in words."""
    yield ["given_on", "partner", "kind", "amount", "currency", "description"]
    for row in facts["contributions"]["rows"]:
        hundredths = row["hundredths"]
        amount = None if hundredths is None else f"{hundredths // 100}.{hundredths % 100:02}"
        yield [
            row["given_on"],
            named(names, row["partner"]),
            row["kind"],
            amount,
            row["currency"],
            row["description"],
        ]
