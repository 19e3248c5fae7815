"""What belongs to everybody."""

from stedenband.tests.page_answers import READ, Page, in_partnership

PAGES = {
    "my_work": Page("200 200 200 200 200 200 200 302"),
    "partnership_home": Page(READ, in_partnership),
    "accounts:preferences": Page("200 200 200 200 200 200 200 302"),
}
ELSEWHERE = {
    "jobs:job_detail": "stedenband/jobs/tests: only the requester and who may see the job's subject",
    "jobs:job_state": "stedenband/jobs/tests: the same, as JSON",
}
