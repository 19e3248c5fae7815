from partnerships.involved import noted, whole_matrix
from reporting.records.scope import Scope


def involvement(scope: Scope) -> dict:
    """Who took part in the phase; an organisation that did not agree to be named is there with its kind alone."""
    place, rows = scope.place, []
    for row in noted(scope.partnership, phase=scope.partnership.phase):
        if row.partner_id not in place:
            continue
        one = row.organisation
        rows.append(
            {
                "partner": place[row.partner_id],
                "group": row.group,
                "level": row.level,
                "organisation": one.name if one and one.may_be_named else None,
                "kind": one.kind if one else None,
                "unnamed": one.pk if one and not one.may_be_named else None,
                "use_of_input": row.use_of_input,
            }
        )
    return {"involvement": rows}


def phases(scope: Scope) -> dict:
    """How far each group took part in every phase so far, on each side; nobody by name."""
    place = scope.place
    return {
        "involvement_phases": [
            {"phase": phase.value, "partner": place[cell.partner.pk], "group": group.value, "level": int(cell.level)}
            for phase, rows in whole_matrix(scope.partnership)
            for group, cells in rows
            for cell in cells
            if cell.level and cell.partner.pk in place
        ]
    }
