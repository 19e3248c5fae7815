"""The IATI 2.03 file: a pure function of what was agreed on and of the public page, in the order of the schema."""

from datetime import datetime
from xml.etree.ElementTree import Element, tostring

from django.utils import translation

from capacity.choices import CostClass
from reporting.choices import IATI_STATUS, IATI_STATUS_OVER
from reporting.iati.elements import LANG, add, narrate, number
from reporting.iati.results import add_results
from reporting.public.wording import names_in_words, sentence_of

VERSION = "2.03"
LOCAL_GOVERNMENT = "11"  # codelist OrganisationType
ACCOUNTABLE, IMPLEMENTING = "2", "4"  # codelist OrganisationRole: the same two for every municipality
GENERAL, OBJECTIVES = "1", "2"  # codelist DescriptionType
ACTUAL_START, PLANNED_END = "2", "3"  # codelist ActivityDateType
DAC = "1"  # codelist SectorVocabulary
EXPENDITURE = "4"  # codelist TransactionType
WEB_PAGE, REVIEW = "A12", "A07"  # codelist DocumentCategory


def iati_file(facts: dict, page: dict, *, addresses: dict, papers: list[dict], since: datetime) -> bytes:
    """The file of `facts`, agreed to for IATI, and of the public `page`; `papers` are its PDFs of reports.

    Money stands in it only when the page shows money. The same facts always give the same bytes.
    """
    root = Element("iati-activities", {"version": VERSION, "generated-datetime": moment(since)})
    given = {"last-updated-datetime": moment(since), "default-currency": facts["currency"]}
    activity = add(root, "iati-activity", **given)
    activity.set(LANG, languages_of(page)[0])
    add(activity, "iati-identifier", facts["identifier"])
    reporter = facts["reporter"]
    reporting = add(activity, "reporting-org", ref=reporter["ref"], type=LOCAL_GOVERNMENT)
    narrate(reporting, (reporter["name"], ""))
    add_words(activity, page)
    add_partners(activity, facts, page)
    add_days(activity, facts, page)
    for row in facts["countries"]:
        if row["percentage"]:
            add(activity, "recipient-country", code=row["code"], percentage=str(row["percentage"]))
    for row in facts["sectors"]:
        add(activity, "sector", vocabulary=DAC, code=row["code"], percentage=str(row["percentage"]))
    if page["money"] is not None:
        add_transactions(activity, facts, page)
    add_documents(activity, page, addresses, papers)
    add_results(activity, facts["results"])
    return tostring(root, encoding="utf-8", xml_declaration=True)


def moment(when):
    return when.replace(microsecond=0).isoformat()


def languages_of(page) -> list[str]:
    """The languages of the municipalities, in the order of the page, each once."""
    return list(dict.fromkeys(row["language"] for row in page["municipalities"]))


def said_in(language, tell, page):
    with translation.override(language):
        return tell(page)


def add_words(activity, page):
    """The title, and what it is about: in the languages of all, none of which is more than a translation."""
    languages = languages_of(page)
    narrate(add(activity, "title"), *((said_in(one, names_in_words, page), one) for one in languages))
    general = add(activity, "description", type=GENERAL)
    narrate(general, *((said_in(one, sentence_of, page), one) for one in languages))
    if page["intro"]["text"]:
        narrate(add(activity, "description", type=GENERAL), (page["intro"]["text"], page["intro"]["language"]))
    for row in page["trajectories"]:
        words = ": ".join(filter(None, [row["title"], row["change"]]))
        narrate(add(activity, "description", type=OBJECTIVES), (words, row["language"]))


def add_partners(activity, facts, page):
    """Every municipality in the same two roles, in alphabetical order."""
    reporter = facts["reporter"]
    for role in (ACCOUNTABLE, IMPLEMENTING):
        for row in page["municipalities"]:
            ref = {"ref": reporter["ref"]} if row["name"] == reporter["name"] else {}
            one = add(activity, "participating-org", role=role, type=LOCAL_GOVERNMENT, **ref)
            narrate(one, (row["name"], ""))


def add_days(activity, facts, page):
    is_over = page["partnership"]["is_over"]
    status = IATI_STATUS_OVER if is_over else IATI_STATUS[page["partnership"]["phase"]]
    add(activity, "activity-status", code=status)
    add(activity, "activity-date", type=ACTUAL_START, iso_date=facts["since_on"])
    if facts["ends_on"] and not is_over:
        add(activity, "activity-date", type=PLANNED_END, iso_date=facts["ends_on"])


def add_transactions(activity, facts, page):
    """What was paid, a class of cost in a year at a time, on the day of its last payment; nobody that was paid."""
    languages = languages_of(page)
    for row in facts["expenses"]:
        paid = add(activity, "transaction")
        add(paid, "transaction-type", code=EXPENDITURE)
        add(paid, "transaction-date", iso_date=row["last_on"])
        amount = number(row["hundredths"])
        add(paid, "value", amount, currency=row["currency"], value_date=row["last_on"])
        if row["cost_class"]:
            narrate(add(paid, "description"), *((class_in(one, row["cost_class"]), one) for one in languages))
        narrate(add(paid, "provider-org", type=LOCAL_GOVERNMENT), (row["municipality"], ""))


def class_in(language, code):
    with translation.override(language):
        return str(CostClass(code).label)


def add_documents(activity, page, addresses, papers):
    """The public page in each language, and the reports that everybody may read."""
    for language, address in addresses.items():
        link = add(activity, "document-link", url=address, format="text/html")
        narrate(add(link, "title"), (said_in(language, names_in_words, page), language))
        add(link, "category", code=WEB_PAGE)
        add(link, "language", code=language)
    for paper in papers:
        link = add(activity, "document-link", url=paper["url"], format="application/pdf")
        narrate(add(link, "title"), (paper["title"], paper["language"]))
        add(link, "category", code=REVIEW)
        add(link, "language", code=paper["language"])
        add(link, "document-date", iso_date=paper["signed_on"])
