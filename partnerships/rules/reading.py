"""What every member of a partnership reads."""

import rules

from partnerships.rules.membership import may_read

for model in (
    "partnership",
    "partner",
    "phasechange",
    "member",
    "agreement",
    "commitment",
    "languageversion",
    "penhandover",
    "textacceptance",
    "organisation",
    "involvement",
    "version",
    "signoff",
    "reminder",
    "source",
    "orientation",
    "councildecision",
    "partyvote",
    "supervisoryapproval",
    "signatory",
    "signedpaper",
    "papersignature",
    "renewaldecision",
    "kit",
    "kitdelivery",
    "kittranslation",
    "infosession",
    "communication",
    "coursechange",
    "accession",
    "owndecision",
    "tenure",
    "exitfile",
    "exititem",
):
    rules.add_perm(f"partnerships.view_{model}", may_read)
