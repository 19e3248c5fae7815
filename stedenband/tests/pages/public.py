"""What everybody reads, and what the members do for it."""

from stedenband.tests.page_answers import LEAD, LEAD_A, PUBLIC, READ, Page, in_partnership, of

REDIRECT = "302 302 302 302 302 302 302 302"
PAGES = {
    "reporting:publication": Page(READ, in_partnership),
    "reporting:publication_propose": Page(LEAD, in_partnership),
    "reporting:publication_withdraw": Page(LEAD, in_partnership),
    "reporting:public_question_list": Page(READ, in_partnership),
    "reporting:public_question": Page(READ, of("question_answered")),
    "reporting:public_answer": Page(LEAD, of("question_waiting")),
    "reporting:public_question_set_aside": Page(LEAD, of("question_waiting")),
    "reporting:public_answer_withdraw": Page(LEAD_A, of("public_answer")),
    "public:directory": Page(PUBLIC),
    "public:partnership": Page(PUBLIC, in_partnership),
    "public:ask": Page(PUBLIC, in_partnership),
    "public:asked": Page(PUBLIC, in_partnership),
    "public:open_data": Page(PUBLIC),
    "s:directory": Page(REDIRECT),
    "s:partnership": Page(REDIRECT, in_partnership),
}
ELSEWHERE = {
    "public:directory_feed": "reporting/tests/test_public_data.py: a feed, not a page",
    "public:feed": "reporting/tests/test_public_data.py: a feed, not a page",
    "public:paper": "reporting/tests/test_public_pages.py: a file, not a page",
    "s:data": "reporting/tests/test_public_data.py: a file, not a page",
    "s:directory_data": "reporting/tests/test_public_data.py: a file, not a page",
    "s:qr": "reporting/tests/test_public_data.py: a picture, not a page",
    "s:robots": "reporting/tests/test_public_data.py: for machines, not a page",
    "s:sitemap": "reporting/tests/test_public_data.py: for machines, not a page",
}
