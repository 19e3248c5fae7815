from reporting.account.shapes import Voice, Words
from stedenband.lib.canonical import plain


class SectionKind:
    """One kind of section: what it takes from the records, what people are asked to write in it, how it is told.

    It is told from frozen facts alone, so the same facts always tell the same.
    """

    code = None
    """The `Section` that it is."""
    gathers = ()
    """Functions of a `Scope` that give the facts it needs; several kinds may need the same."""
    doubts = None
    """A function of the facts it gathers: what its writers are asked to explain, a sentence each; none for most."""
    guidance = ""
    """What its writers are asked, translated when read, unless the form of the report says it in its own words."""

    @property
    def heading(self) -> str:
        return str(self.code.label)

    def asks(self, scope) -> str:
        """Why a text is needed where it is written only when something is off track; empty when nothing is."""
        if self.doubts is None:
            return ""
        facts = {
            "period": {"last_on": scope.span[1]},
            "partners": [{"name": one.name} for one in scope.partners],
            "composition": scope.report.composition,
        }
        for gather in self.gathers:
            facts |= gather(scope)
        return " ".join(self.doubts(plain(facts)))

    def prefilled(self, report, partner) -> str:
        """What `partner` finds in its part on the first day, in the active language; often enough."""
        return ""

    def tell(self, section, facts, sides) -> None:
        """Put into `section` what `facts` say, in the active language; `sides` are the municipalities by place."""

    def voices(self, facts, sides) -> list:
        """What each municipality wrote in it, as `Voice`s."""
        return [
            Voice(sides[row["partner"]], self.code.value, Words(row["text"], row["language"]))
            for row in facts["narratives"]
            if row["section"] == self.code
        ]

    def rows(self, facts) -> int:
        """How many rows are listed one by one, so that a cut list says so."""
        return 0
