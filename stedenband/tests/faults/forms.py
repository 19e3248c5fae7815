"""A form page as a person finds it after sending it: what stands in its fields, and what is said beside them."""

from lxml import html


def page_of(response):
    return html.fromstring(response.content.decode())


def values_in(response) -> dict[str, str]:
    """What stands in each field of the main form, by name."""
    fields = page_of(response).get_element_by_id("main-form").fields
    return {name: (value or "").replace("\r\n", "\n").strip() for name, value in fields.items()}


def error_beside(response, name) -> str:
    """The error shown at the field `name`, which the field itself refers to; empty when there is none."""
    page = page_of(response)
    shown = page.xpath(f'//*[@id="id_{name}_error"]')
    if not shown:
        return ""
    [error] = shown
    assert page.xpath(f'//*[contains(@aria-describedby, "id_{name}_error")]'), f"{name} does not refer to its error"
    return " ".join(error.text_content().split()).removeprefix("Error: ")


def summary_of(response) -> dict[str, str]:
    """The sentences of the error summary, by the id that each links to; every one of them leads somewhere."""
    page = page_of(response)
    links = {link.get("href").removeprefix("#"): link.text_content() for link in page.xpath('//*[@id="errors"]//a')}
    assert all(page.xpath(f'//*[@id="{target}"]') for target in links), links
    return links
