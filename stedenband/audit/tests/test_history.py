"""Everything that happens leaves a word that people can read, in their own language."""

import pytest
from django.conf import settings
from django.db import transaction
from django.utils import translation

from stedenband import audit
from stedenband.audit.models import Entry
from stedenband.audit.tests.later_deeds import DEEDS
from stedenband.audit.verbs import VERBS

LANGUAGES = [code for code, _name in settings.LANGUAGES]


def unreadable(entries):
    """Sentences in which something is missing, by language and verb."""
    faults = {}
    for language in LANGUAGES:
        with translation.override(language):
            sentences = {entry.verb: entry.sentence for entry in entries}
        for verb, text in sentences.items():
            if not text.strip() or "%" in text or "None" in text or ": ." in text:
                faults[language, verb] = text
    return faults


def test_each_deed_leaves_its_word_and_the_word_reads_as_a_sentence(world):
    silent, faults = set(), {}
    newest = Entry.objects.order_by("pk").last().pk
    for verb, deed in DEEDS.items():
        with transaction.atomic():
            deed(world)
            entries = list(Entry.objects.filter(pk__gt=newest).select_related("actor"))
            transaction.set_rollback(True)
        if verb not in {entry.verb for entry in entries}:
            silent.add(verb)
        faults |= unreadable(entries)

    assert silent == set()
    assert faults == {}


def test_what_built_the_world_reads_as_sentences(world):
    assert unreadable(Entry.objects.select_related("actor")) == {}


def test_every_word_of_the_vocabulary_is_used_by_a_deed(world):
    used = set(Entry.objects.values_list("verb", flat=True))

    assert used | set(DEEDS) >= set(VERBS)
    assert set(DEEDS) - set(VERBS) == set()


def test_word_of_a_municipality_names_it_and_the_text(world):
    entries = Entry.objects.filter(verb="version.agreed", subject_id=str(world.version.pk))

    assert entries.get().sentence == "signatory Amandougou agreed for Amandougou: Plan for next year"


def test_history_of_a_partnership_is_its_own(world):
    chain = world.partnership.audit_chain

    assert Entry.objects.of_chain(chain).exists()
    assert not Entry.objects.of_chain(chain).filter(actor=world.cast["stranger"]).exists()


def test_unknown_verb_is_refused(partnership):
    with pytest.raises(KeyError, match="partnership.sold"):
        audit.record("partnership.sold", partnership, by=None)


@pytest.mark.django_db(transaction=True)
def test_word_never_stands_without_the_transaction_of_its_deed(django_user_model):
    person = django_user_model.objects.create_user("somebody@stedenband.test", name="Somebody")

    with pytest.raises(Exception, match="needs the transaction"):
        audit.record("user.invited", person, by=None)
    assert not Entry.objects.exists()
