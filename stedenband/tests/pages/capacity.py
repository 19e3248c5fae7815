"""Trajectories, activities, learning and what each brings."""

from stedenband.tests.page_answers import READ, WRITE, Page, in_partnership, of

PAGES = {
    "capacity:activity_list": Page(READ, in_partnership),
    "capacity:activity_add": Page(WRITE, in_partnership),
    "capacity:activity_log": Page(WRITE, in_partnership),
    "capacity:activity_detail": Page(READ, of("activity")),
    "capacity:activity_edit": Page(WRITE, of("activity")),
    "capacity:activity_people": Page(WRITE, of("activity")),
    "capacity:activity_drop": Page(WRITE, of("planned_activity")),
    "capacity:learning_add": Page(WRITE, of("activity")),
    "capacity:learning_list": Page(READ, in_partnership),
    "capacity:learning_free": Page(WRITE, in_partnership),
    "capacity:learning_edit": Page("200 403 200 200 403 403 404 302", of("learning_a")),
    "capacity:trajectory_list": Page(READ, in_partnership),
    "capacity:trajectory_add": Page(WRITE, in_partnership),
    "capacity:trajectory_detail": Page(READ, of("trajectory")),
    "capacity:trajectory_edit": Page(WRITE, of("trajectory")),
    "capacity:step_add": Page(WRITE, of("trajectory")),
    "capacity:step_detail": Page(READ, of("step_waiting")),
    "capacity:step_edit": Page(WRITE, of("step_planned")),
    "capacity:step_report": Page("200 200 403 200 403 403 404 302", of("step_planned")),
    "capacity:contribution_list": Page(READ, in_partnership),
    "capacity:contribution_add": Page(WRITE, in_partnership),
    "capacity:contribution_edit": Page("200 403 200 200 403 403 404 302", of("contribution_a")),
    "capacity:balance": Page(READ, in_partnership),
    "capacity:initiative": Page(READ, in_partnership),
}
