"""A report that was signed years ago prints as it did then, in its own layout, whatever became of ours since."""

import json
from pathlib import Path

import pytest

from reporting.account import account_of
from reporting.models.report import TEMPLATE
from reporting.printing import TEMPLATES, print_report
from stedenband.paper.tests.structure import assert_accessible_archive, text_of

OLD = json.loads((Path(__file__).parent / "old" / "progress-1.json").read_text())


def test_a_new_report_has_another_layout_than_the_first_ones():
    assert OLD["template"] == "progress-1"
    assert TEMPLATES["progress-1"] != TEMPLATES[TEMPLATE]


@pytest.mark.paper
def test_a_report_of_the_first_layout_is_printed_in_it_with_the_hash_that_was_signed():
    printed = print_report(OLD, language="nl", asked_at=None)

    assert_accessible_archive(printed.content, "nl")
    text = text_of(printed.content)
    assert OLD["signatures"][0]["hash"] in "".join(text.split())
    assert "Sènami Houngbo" in text
    assert account_of(OLD).sections[-1].code == "next", "what came later is not put into it"
