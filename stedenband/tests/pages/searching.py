"""Orientations and searches."""

from stedenband.tests.page_answers import PUBLIC, Page, at, in_search, of_candidate

PAGES = {
    "orientation:start": Page(PUBLIC),
    "orientation:forms": Page(PUBLIC),
    "orientation:resume": Page(PUBLIC),
    "orientation:invited": Page(PUBLIC, at("invitation")),
    "orientation:overview": Page(PUBLIC, at("orientation_open")),
    "orientation:answer": Page(PUBLIC, at("orientation_open", question="time")),
    "orientation:finish": Page(PUBLIC, at("orientation_open")),
    "orientation:reopen": Page(PUBLIC, at()),
    "orientation:mail": Page(PUBLIC, at()),
    "orientation:remove": Page(PUBLIC, at()),
    "orientation:result": Page(PUBLIC, at()),
    "orientation:invite": Page(PUBLIC, at("orientation_open")),
    "orientation:take_back": Page(PUBLIC, at("orientation_open")),
    "orientation:compare": Page(PUBLIC, at()),
    "orientation:note": Page(PUBLIC, at(language="nl")),
    "orientation:paper": Page(PUBLIC, at(language="nl")),
    # searches: the team of the one municipality; to all others they do not exist
    "search:search_list": Page("200 200 200 200 200 200 200 302"),
    "search:search_detail": Page("200 404 200 404 200 404 404 302", in_search("search")),
    "search:criteria_edit": Page("200 404 403 404 403 404 404 302", in_search("search")),
    "search:criteria_freeze": Page("200 404 403 404 403 404 404 302", in_search("search")),
    "search:search_team_add": Page("200 404 403 404 403 404 404 302", in_search("search")),
    "search:scores_freeze": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:search_decide": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:search_begin": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:candidate_add": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:candidate_detail": Page("200 404 200 404 200 404 404 302", of_candidate),
    "search:candidate_edit": Page("200 404 403 404 403 404 404 302", of_candidate),
    "search:candidate_judge": Page("403 404 200 404 200 404 404 302", of_candidate),
    "search:letter_write": Page("200 404 403 404 403 404 404 302", of_candidate),
}
ELSEWHERE = {
    "orientation:paper_file": "partnerships/tests/test_orientation_notes.py: a file, not a page",
    "orientation:paper_state": "partnerships/tests/test_orientation_notes.py: how far the PDF is, as JSON",
}
