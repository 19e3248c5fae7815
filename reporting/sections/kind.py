class SectionKind:
    """One kind of section: what it takes from the records, what people are asked to write in it, how it is told.

    It is told from frozen facts alone, so the same facts always tell the same.
    """

    code = None
    """The `Section` that it is."""
    gathers = ()
    """Functions of a `Scope` that give the facts it needs; several kinds may need the same."""
    guidance = ""
    """What its writers are asked, translated when read; nothing where figures tell all."""

    @property
    def heading(self) -> str:
        return str(self.code.label)

    @property
    def is_written(self) -> bool:
        return bool(self.guidance)

    def prefilled(self, report, partner) -> str:
        """What `partner` finds in its part on the first day, in the active language; often enough."""
        return ""

    def tell(self, section, facts, sides) -> None:
        """Put into `section` what `facts` say, in the active language; `sides` are the municipalities by place."""

    def asks(self, facts) -> list[str]:
        """What the writers are asked to explain, because something is off track; nothing when all is well."""
        return []

    def rows(self, facts) -> int:
        """How many rows are listed one by one, so that a cut list says so."""
        return 0
