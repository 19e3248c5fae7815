"""What people were told, and which mails they get."""

from stedenband.post.links import stop_url
from stedenband.tests.page_answers import PUBLIC, Page


def stop(world):
    return {"token": stop_url(world.cast["coordinator_a"]).rstrip("/").rpartition("/")[2]}


PAGES = {
    "post:notice_list": Page("200 200 200 200 200 200 200 302"),
    "post:choose": Page("200 200 200 200 200 200 200 302"),
    "post:stop": Page(PUBLIC, stop),
}
