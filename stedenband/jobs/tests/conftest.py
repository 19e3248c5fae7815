from queue import Empty

import pytest
from celery import current_app


@pytest.fixture
def bells():
    """A function that takes the numbers of the jobs rung since the last call out of the real queue."""
    current_app.control.purge()

    def heard():
        numbers = []
        with current_app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
            while message := next_of(queue):
                numbers.append(message.payload[1].get("job_id"))
                message.ack()
        return numbers

    return heard


def next_of(queue):
    try:
        return queue.get(block=False)
    except Empty:
        return None
