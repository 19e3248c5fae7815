from django.utils.translation import gettext_lazy

from partnerships.orientation import work
from partnerships.press import STEPS
from stedenband import jobs, post


def register():
    post.letter("partnerships.orientation_address", compose=work.address_letter)
    jobs.kind(
        "partnerships.print_orientation",
        label=gettext_lazy("The note for the council as PDF"),
        handler=work.make_note,
        may=work.nobody,
        done_url=work.overview_url,
        steps=STEPS,
        for_visitors=True,
    )
