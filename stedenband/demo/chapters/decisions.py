"""Two councils and an authority decide, a mayor signs by hand, and somebody asks what comes after the agreement."""

from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from partnerships.actions.decisions import name_signatories, note_approval, note_decision
from partnerships.actions.papers import send_paper
from partnerships.actions.renewals import propose_renewal
from partnerships.choices import AgreementKind, ApprovalOutcome, Bench, RenewalChoice
from partnerships.models import Agreement, Version

MAJORITY, OPPOSITION, INDEPENDENT = Bench.MAJORITY, Bench.OPPOSITION, Bench.INDEPENDENT


def first(t):
    t.happens(lambda now: council_of_agbodassa(t, now), on=t.calendar.day(-26, 8))
    t.happens(lambda now: council_of_oudermere(t, now), on=t.calendar.day(-26, 9))
    t.happens(lambda now: what_comes_after(t, now), on=t.calendar.ago(9))


def signed(t):
    return Agreement.objects.get(partnership=t.partnership, kind=AgreementKind.AGREEMENT)


def council_of_agbodassa(t, now):
    colette, agreement, day = t.people["colette"], signed(t), t.calendar.day
    note_decision(
        agreement=agreement,
        decided_on=day(-27, 16),
        number=f"{day(-27).year}/31/CC",
        seats=23,
        parties=[
            ("Alliance pour Agbodassa", MAJORITY, 13, 0, 0, 1),
            ("Union des quartiers", OPPOSITION, 4, 1, 2, 0),
            ("Conseillers sans liste", INDEPENDENT, 2, 0, 0, 0),
        ],
        remark="L’opposition demande un compte rendu chaque année en langue fon.",
        language="fr",
        by=colette,
        now=now,
    )
    note_approval(
        agreement=agreement,
        authority="Autorité de tutelle",
        asked_on=day(-27, 18),
        answered_on=day(-27, 28),
        outcome=ApprovalOutcome.APPROVED,
        reference="4-118/SG",
        language="fr",
        by=colette,
        now=now,
    )
    name_signatories(agreement=agreement, hands=[("Sènan Kpodo", "Maire", "", "Oudermere")], by=colette)


def council_of_oudermere(t, now):
    wout, agreement = t.people["wout"], signed(t)
    note_decision(
        agreement=agreement,
        decided_on=t.calendar.day(-27, 22),
        number=f"GR {t.calendar.day(-27).year}/114",
        seats=25,
        parties=[
            ("Oudermere Samen", MAJORITY, 14, 0, 0, 0),
            ("Groen en Lokaal", OPPOSITION, 5, 0, 1, 0),
            ("Lijst van de Burger", OPPOSITION, 0, 4, 0, 1),
        ],
        remark="De raad vraagt elk jaar een verslag van beide gemeenten.",
        language="nl",
        by=wout,
        now=now,
    )
    hands = [
        ("An De Rycke", "Burgemeester", "het college", "Oudermere", "Decreet over het lokaal bestuur"),
        ("Karel Mot", "Algemeen directeur", "de gemeente", "Oudermere", "Decreet over het lokaal bestuur"),
    ]
    name_signatories(agreement=agreement, hands=hands, by=wout)


def what_comes_after(t, now):
    """Firmin asks early, for the councils need half a year."""
    propose_renewal(
        agreement=signed(t),
        choice=RenewalChoice.ADAPT,
        reason=(
            "Le registre avance, mais le guichet mobile commence à peine. Nous proposons de continuer avec un accord "
            "qui ajoute les archives et qui laisse chaque commune choisir un thème par an."
        ),
        language="fr",
        by=t.people["firmin"],
        now=now,
    )


def second(t):
    t.happens(lambda now: signed_by_hand(t, now), on=t.calendar.today)


def signed_by_hand(t, now):
    """Thabo signed at home, where the line was down; Naledi photographed the sheet for Arbolmiera."""
    waiting = Version.objects.of_partnership(t.partnership).open().filter(title__startswith="Convenio").first()
    if waiting is None:
        return  # in the first days of a half year the agreement is offered on the very day that the story ends
    send_paper(
        version=waiting,
        marks=[(t.partners["lethabiso"], "Thabo Seabe", "Mayor")],
        signed_on=t.calendar.ago(2),
        place="Lethabiso",
        file=ContentFile(photograph(waiting), name="signed-agreement.png"),
        by=t.people["naledi"],
        now=now,
    )


def photograph(version):
    """A sheet with the fingerprint of the words and a signature in ink, as invented as the people."""
    sheet = Image.new("L", (620, 877), 250)
    draw = ImageDraw.Draw(sheet)
    draw.text((60, 60), f"{version.title}\n\n{version.hash[:32]}\n{version.hash[32:]}", fill=30)
    for line in range(18):
        draw.line([(60, 190 + 24 * line), (560 - 37 * (line % 4), 190 + 24 * line)], fill=170, width=3)
    draw.line([(340, 760), (370, 700), (392, 768), (418, 716), (440, 758), (520, 724)], fill=40, width=4)
    draw.text((340, 790), "Thabo Seabe, Mayor\nLethabiso", fill=30)
    stored = BytesIO()
    sheet.save(stored, "PNG", optimize=True)
    return stored.getvalue()
