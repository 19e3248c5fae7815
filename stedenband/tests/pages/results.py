"""What is measured, whose behaviour changes, and what others found."""

from stedenband.tests.page_answers import OF_A, READ, WRITE, Page, in_partnership, of

PAGES = {
    "capacity:indicator_list": Page(READ, in_partnership),
    "capacity:indicator_add": Page(WRITE, in_partnership),
    "capacity:indicator_detail": Page(READ, of("indicator")),
    "capacity:indicator_edit": Page(WRITE, of("indicator")),
    "capacity:indicator_stop": Page(WRITE, of("indicator")),
    "capacity:baseline_write": Page(WRITE, of("indicator")),
    "capacity:target_set": Page(WRITE, of("indicator")),
    "capacity:measuring_start": Page(WRITE, in_partnership),
    "capacity:measuring_fill": Page(OF_A, of("round_a")),
    "capacity:actor_list": Page(READ, in_partnership),
    "capacity:actor_add": Page(WRITE, in_partnership),
    "capacity:actor_detail": Page(READ, of("actor")),
    "capacity:actor_edit": Page(WRITE, of("actor")),
    "capacity:markers_add": Page(WRITE, of("actor")),
    "capacity:marker_edit": Page(WRITE, of("marker_free")),
    "capacity:journal_write": Page(WRITE, of("marker")),
    "capacity:journal_edit": Page(OF_A, of("journal_a")),
    "capacity:external_result_list": Page(READ, in_partnership),
    "capacity:external_result_add": Page(WRITE, in_partnership),
    "capacity:external_result_edit": Page(OF_A, of("external_result")),
}
