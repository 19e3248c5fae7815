"""Arbolmiera and Quillasonqo: two light years about water that is measured, and a farewell with care."""

from datetime import timedelta

from capacity.choices import ActivityKind
from partnerships.actions.exits import add_exit_item, open_exit_file, settle_exit_item, write_statement
from partnerships.choices import ActorGroup, AgreementKind, ExitItemKind, PartnershipForm, Phase

STAFF, CIVIL = ActorGroup.STAFF, ActorGroup.CIVIL_SOCIETY


def tell(t):
    day = t.calendar.day
    t.begin(["arbolmiera", "quillasonqo"], on=day(-23), companion="greet", form=PartnershipForm.LIGHT)
    t.sign_agreement(
        by="ines",
        kind=AgreementKind.AGREEMENT,
        title="Dos años para medir el agua",
        language="es",
        text="Nos vemos por vídeo cada dos meses y una vez al año en persona. Cada municipio dice qué aprendió.",
        starts_on=day(-22),
        ends_on=t.calendar.month(2),
        commitments=[("Reservamos un día de trabajo al mes para la otra parte.", None)],
        signed_by=["mateo", "wilber"],
        on=day(-23, 10),
        signed_on=day(-22),
    )
    t.move_to(Phase.IMPLEMENTATION, "El acuerdo está firmado.", by="rosa", agreed_by="ines", on=day(-22, 5))
    talks_and_visit(t, day)
    farewell(t)


def talks_and_visit(t, day):
    t.did(
        by="rosa",
        on=day(-18),
        kind=ActivityKind.VIDEO_CALL,
        title="Cómo se lee un contador comunal",
        language="es",
        place="en línea",
        started="quillasonqo",
        heads=[("arbolmiera", STAFF, "women", 2), ("quillasonqo", STAFF, "men", 3), ("quillasonqo", CIVIL, "women", 4)],
        days=[("rosa", 1), ("ines", 1)],
        lessons=[
            {"by": "ines", "text": "La asamblea lee los contadores en voz alta: nadie discute después la cuenta."}
        ],
    )
    t.did(
        by="ines",
        on=day(-9),
        lasts=4,
        kind=ActivityKind.WORK_VISIT,
        title="Visita a los tanques altos",
        language="es",
        place="Quillasonqo",
        host="quillasonqo",
        started="arbolmiera",
        heads=[("arbolmiera", STAFF, "women", 1), ("arbolmiera", STAFF, "men", 1), ("quillasonqo", CIVIL, "men", 6)],
        days=[("ines", 4), ("rosa", 3)],
        lessons=[{"by": "rosa", "text": "Con dos medidas por noche se ve dónde se pierde el agua."}],
    )


def farewell(t):
    """The two years end: what was promised is done or handed over, and both thank each other in the same words."""
    t.happens(lambda now: open_file(t, now), on=t.calendar.ago(25))
    t.happens(lambda now: part_well(t, now), on=t.calendar.ago(12))


def open_file(t, now):
    t.exit_file = open_exit_file(
        partnership=t.partnership,
        reason="Los dos años terminan. Lo aprendido sigue en cada municipio.",
        language="es",
        initiated_by=t.partners["quillasonqo"],
        notice_on=now.date(),
        last_on=now.date() + timedelta(days=90),
        by=t.people["rosa"],
        now=now,
    )


def part_well(t, now):
    lesson = add_exit_item(
        file=t.exit_file,
        kind=ExitItemKind.LESSON,
        text="Medir juntos cuesta poco y convence más que un informe.",
        partner=t.partners["quillasonqo"],
        by=t.people["rosa"],
    )
    settle_exit_item(item=lesson, outcome="Escrito en ambos municipios.", on=now.date(), by=t.people["rosa"])
    add_exit_item(
        file=t.exit_file,
        kind=ExitItemKind.CONTINUES,
        text="Las dos escuelas rurales siguen escribiéndose.",
        partner=t.partners["arbolmiera"],
        by=t.people["ines"],
    )
    write_statement(
        file=t.exit_file,
        seen=None,
        statement="Dos años medimos el agua juntos. Cada uno sabe hoy más que antes. Gracias a quienes nos "
        "abrieron su casa y su oficina.",
        language="es",
        by=t.people["ines"],
        now=now,
    )
