"""Putting a kit together: choosing, and translating what is missing."""

from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.actions.kits import request_kit, translate_block
from partnerships.choices import READY_KITS
from partnerships.forms.kits import KitForm, TranslationForm, named
from partnerships.kits.markup import pieces_of
from partnerships.kits.texts import subjects_of
from partnerships.models import KitBlock, KitTranslation
from partnerships.views.base import InPartnership
from stedenband.jobs.models import Job
from stedenband.ui.formpages import FormPage


class KitAdd(InPartnership, FormPage):
    """Choose for whom, in which language, how long and what; what lacks words is asked about before it is made."""

    permission_required = "partnerships.add_kit"
    template_name = "partnerships/kit_form.html"
    form_class = KitForm
    title = gettext_lazy("Put an information kit together")
    lead = gettext_lazy("You get a PDF to hand over and a light page to read on a phone.")
    submit_label = gettext_lazy("Make the kit")
    current = "home"

    def get_back_url(self):
        return reverse("partnerships:kit_list", args=[self.partnership.slug])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"subjects": subjects_of(self.partnership)}

    def get_initial(self):
        """A ready-made kit, or what was chosen before a block was translated; both stand in the address."""
        asked = self.request.GET
        initial = {name: asked[name] for name in ("audience", "language", "length") if name in asked}
        if "blocks" in asked:
            initial["blocks"] = asked.getlist("blocks")
        if asked.get("ready") in READY_KITS:
            length, blocks = READY_KITS[asked["ready"]]
            initial |= {"audience": asked["ready"], "length": length, "blocks": blocks}
        return initial

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = context["form"]
        return context | {
            "missing": [(named(subject), self.translate_url(form, subject.code)) for subject in form.missing]
        }

    def translate_url(self, form, code):
        """Where to translate the block, and come back to the same choice."""
        names = ("audience", "language", "length")
        chosen = [(name, form.data.get(name, "")) for name in names]
        chosen += [("blocks", one) for one in form.data.getlist("blocks")]
        page = reverse("partnerships:block_translate", args=[self.partnership.slug, code, form.data["language"]])
        return f"{page}?{urlencode(chosen)}"

    def act(self, form):
        kit = request_kit(
            partnership=self.partnership,
            audience=form.cleaned_data["audience"],
            language=form.cleaned_data["language"],
            length=form.cleaned_data["length"],
            blocks=form.chosen,
            by=self.request.user,
            now=timezone.now(),
        )
        return kit if kit.is_made else Job.objects.get(pk=kit.job_id)


class BlockTranslate(InPartnership, FormPage):
    """The words of a block in a language that it lacks, beside the original, for the kits of this partnership."""

    permission_required = "partnerships.translate_block"
    template_name = "partnerships/block_translate.html"
    form_class = TranslationForm
    submit_label = gettext_lazy("Save the translation")
    success_message = gettext_lazy("The translation is saved. The block can go into the kit now.")
    current = "home"

    def load(self):
        super().load()
        self.language = self.kwargs["language"]
        self.block = get_object_or_404(KitBlock, code=self.kwargs["block"], is_offered=True)
        texts = {text.language: text for text in self.block.texts.all()}
        if self.language not in dict(settings.LANGUAGES) or self.language in texts or not texts:
            raise Http404
        self.original = texts[min(texts)]
        own = KitTranslation.objects.visible_to(self.request.user).of_partnership(self.partnership)
        self.object = own.filter(block=self.block, language=self.language).first()

    def get_title(self):
        name = dict(settings.LANGUAGES)[self.language]
        return _("Translate “%(block)s”: %(language)s") % {"block": self.original.heading, "language": name}

    def get_back_url(self):
        return f"{reverse('partnerships:kit_add', args=[self.partnership.slug])}?{self.request.GET.urlencode()}"

    def get_initial(self):
        names = ("heading", "short", "body", "deeper")
        return {name: getattr(self.object, name) for name in names} if self.object else {}

    def get_context_data(self, **kwargs):
        original = {"text": self.original, "pieces": pieces_of(f"{self.original.body}\n\n{self.original.deeper}")}
        return super().get_context_data(original=original, **kwargs)

    def act(self, form):
        translate_block(
            partnership=self.partnership,
            block=self.block,
            language=self.language,
            seen=form.row_version,
            **form.cleaned_data,
            by=self.request.user,
        )
        return self.get_back_url()
