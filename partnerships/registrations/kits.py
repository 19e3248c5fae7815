from django.urls import reverse
from django.utils.translation import gettext_lazy

from partnerships.choices import KitAudience
from partnerships.history import KIT_SENTENCES
from partnerships.kits.printing import make_kit
from partnerships.models import Kit
from partnerships.press import STEPS
from stedenband import audit, jobs


def register():
    jobs.kind(
        "partnerships.make_kit",
        label=gettext_lazy("A PDF of the information kit"),
        handler=make_kit,
        may=may_have_kit,
        done_url=kit_url,
        steps=STEPS,
    )
    for verb, sentence in KIT_SENTENCES.items():
        audit.register(verb, sentence, reading=audit.in_words(audience=KitAudience))


def may_have_kit(user, job):
    """Whether `user` still may have the kit that the job makes."""
    kit = Kit.objects.visible_to(user).filter(pk=job.arguments["kit"]).first()
    return kit is not None and user.has_perm("partnerships.view_kit", kit)


def kit_url(job):
    kit = Kit.objects.select_related("partnership").get(pk=job.arguments["kit"])
    return reverse("partnerships:kit_detail", args=[kit.partnership.slug, kit.pk])
