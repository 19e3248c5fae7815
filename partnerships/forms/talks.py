from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import CommentKind
from partnerships.forms.texts import language_field
from partnerships.models import Comment
from partnerships.talks import TALKABLES
from stedenband.ui.forms import PageForm

OPEN, FOR_US, NOTES = "open", "us", "notes"


def words_field(label):
    return forms.CharField(label=label, max_length=4_000, widget=forms.Textarea)


def kinds_of_words(member, subject):
    """What `member` may say about `subject`: notes for a municipality, and only those about what it keeps to itself."""
    if getattr(subject, "is_private", False):
        return [CommentKind.NOTE]
    return [CommentKind.REMARK, CommentKind.QUESTION, *([CommentKind.NOTE] if member.partner_id else [])]


class CommentForm(PageForm, forms.Form):
    kind = forms.ChoiceField(label=gettext_lazy("What is it?"), widget=forms.RadioSelect)
    text = words_field(gettext_lazy("What you want to say"))
    language = language_field()

    def __init__(self, *args, kinds, own_partner=None, **kwargs):
        super().__init__(*args, **kwargs)
        labels = {
            CommentKind.REMARK: _("A remark"),
            CommentKind.QUESTION: _("A question: it stays among the work of the others until they answer"),
        }
        if own_partner is not None:
            name = {"name": own_partner.name}
            labels[CommentKind.NOTE] = _("A note that only %(name)s reads") % name
        self.fields["kind"].choices = [(kind, labels[kind]) for kind in kinds]
        self.fields["kind"].initial = kinds[0]


class ReplyForm(PageForm, forms.Form):
    text = words_field(gettext_lazy("Your answer"))
    language = language_field()


class TalkFilterForm(PageForm, forms.Form):
    """Narrows the words of a partnership; the filters live in the address, so a link shows the same list."""

    show = forms.ChoiceField(label=gettext_lazy("Show"), required=False)
    about = forms.ChoiceField(label=gettext_lazy("About"), required=False)
    words = forms.CharField(label=gettext_lazy("Words"), required=False)

    def __init__(self, *args, own_partner, **kwargs):
        super().__init__(*args, **kwargs)
        self.own_partner = own_partner
        self.fields["show"].choices = [("", _("Everything")), (OPEN, _("Open questions")), *self.own_choices()]
        kinds = sorted((str(kind.label), code) for code, kind in TALKABLES.items())
        self.fields["about"].choices = [("", _("Everything")), *((code, capfirst(label)) for label, code in kinds)]

    def own_choices(self):
        if self.own_partner is None:
            return []
        return [(FOR_US, _("Questions that wait for us")), (NOTES, _("Notes of our municipality"))]

    def narrow(self, comments):
        """Those of `comments` that fit the filters; all of them when the filters make no sense."""
        if not self.is_valid():
            return comments
        show, about, words = (self.cleaned_data[name] for name in ("show", "about", "words"))
        if show == OPEN:
            comments = comments.open_questions()
        elif show == FOR_US:
            comments = comments.awaiting(self.own_partner)
        elif show == NOTES:
            comments = comments.filter(Comment.private)
        if about:
            meta = TALKABLES[about].model._meta
            comments = comments.filter(subject_type__app_label=meta.app_label, subject_type__model=meta.model_name)
        return comments.filter(text__icontains=words) if words else comments
