"""The parts that pages are built from; known to every template without `load`."""

from django import template
from django.forms import Field
from django.template.loader import render_to_string

from stedenband.ui.links import with_query

register = template.Library()


@register.simple_block_tag
def card(content, *, title="", link_url="", link_label="", note="", id="", level=2):
    """A white card with a heading, and beside the heading one link or a short note."""
    return render_to_string(
        "components/card.html",
        {
            "content": content,
            "title": title,
            "link_url": link_url,
            "link_label": link_label,
            "note": note,
            "id": id,
            "heading": f"h{level}",
        },
    )


@register.simple_block_tag
def alert(content, *, kind="info", title=""):
    """A notice; `kind` is info, ok, warn or error."""
    return render_to_string("components/alert.html", {"content": content, "kind": kind, "title": title})


@register.inclusion_tag("components/status.html")
def status(label, *, kind="plain"):
    """A state in one or two words; `kind` is plain, new, ok or warn and only supports the words."""
    return {"label": label, "kind": kind}


@register.inclusion_tag("components/button.html")
def button(label, *, url, kind="primary"):
    """A link that looks like a button; `kind` is primary (one per page) or secondary."""
    return {"label": label, "url": url, "kind": kind}


@register.inclusion_tag("components/task.html")
def task(label, *, url="", note="", status="", kind="plain"):
    """A row of `<ul class="tasks">`: what to do, one status, and a line of explanation."""
    return {"label": label, "url": url, "note": note, "status": status, "kind": kind}


@register.inclusion_tag("components/empty_state.html")
def empty_state(text, *, action_url="", action_label="", example=""):
    """Why there is nothing yet, one thing to do, one line of example."""
    return {"text": text, "action_url": action_url, "action_label": action_label, "example": example}


@register.inclusion_tag("components/facts.html")
def facts(rows):
    """Pairs of label and value under each other."""
    return {"rows": rows}


@register.inclusion_tag("components/error_summary.html")
def error_summary(form):
    """What is wrong with `form`, on top, each line a link to its field."""
    return {"errors": list(summary_lines(form)) if form.is_bound else []}


@register.inclusion_tag("components/pagination.html", takes_context=True)
def pagination(context, page):
    """Links to the previous and the next page of a list, keeping the filters in the address."""
    request = context["request"]
    return {
        "page": page,
        "previous": with_query(request, page=page.previous_page_number()) if page.has_previous() else "",
        "next": with_query(request, page=page.next_page_number()) if page.has_next() else "",
    }


@register.inclusion_tag("components/exports.html", takes_context=True)
def exports(context):
    """What the list shows, as a file: every page of it, through the filters in force."""
    request = context["request"]
    return {"files": [(kind.upper(), with_query(request, **{"as": kind, "page": None})) for kind in ("csv", "xlsx")]}


def summary_lines(form):
    for message in form.non_field_errors():
        yield {"message": message, "target": ""}
    for field in form:
        for message in field.errors:
            # Django's own words name no field; on top of the page they stand far from it.
            named = f"{field.label} – {message}" if message == Field.default_error_messages["required"] else message
            yield {"message": named, "target": first_control(field)}


def first_control(field):
    """The id of what the person must fill in; a group of choices has none, its first choice has."""
    return field.id_for_label or f"{field.auto_id}_0"
