"""WeasyPrint as its manual says, with the options of our documents: what `manage.py bench` measures ours against.

Import it inside a function, as `stedenband.paper.engine`.
"""

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from stedenband.paper.engine import NothingFromOutside, embedded
from stedenband.paper.places import STYLESHEET
from stedenband.paper.printing import Manuscript


def bare(manuscript: Manuscript) -> bytes:
    """The pages of `manuscript` as PDF/A-3a, not checked, finished or filed."""
    fonts, fetcher = FontConfiguration(), NothingFromOutside()
    styles = [CSS(filename=STYLESHEET, url_fetcher=fetcher, font_config=fonts)]
    if manuscript.page_style:
        styles.append(CSS(string=manuscript.page_style, url_fetcher=fetcher, font_config=fonts))
    return HTML(string=manuscript.html, url_fetcher=fetcher).write_pdf(
        font_config=fonts,
        stylesheets=styles,
        pdf_variant="pdf/a-3a",
        attachments=[embedded(attachment, manuscript.created) for attachment in manuscript.attachments],
    )
