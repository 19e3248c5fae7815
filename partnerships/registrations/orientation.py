from django.utils.translation import gettext_lazy

from partnerships.orientation import work
from partnerships.press import STEPS
from stedenband import jobs


def register():
    jobs.kind(
        "partnerships.mail_orientation",
        label=gettext_lazy("A mail with the address of an orientation"),
        handler=work.mail_address,
        may=work.nobody,
        done_url=work.overview_url,
        for_visitors=True,
    )
    jobs.kind(
        "partnerships.print_orientation",
        label=gettext_lazy("The note for the council as PDF"),
        handler=work.make_note,
        may=work.nobody,
        done_url=work.overview_url,
        steps=STEPS,
        for_visitors=True,
    )
