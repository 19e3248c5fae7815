from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import CommentKind
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm


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
