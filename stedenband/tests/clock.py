"""Tests live on one day, whatever the hour at which they are run.

Late in the evening it is tomorrow already in the towns of the tests, and a run may go on past midnight. So one that
begins after `LATEST` lives at that hour of its day; its clock goes on from there. What other processes take part in, a
worker or a browser, keeps the real time.
"""

from datetime import UTC, datetime

import time_machine

LATEST = 20
"""The hour in UTC: early enough that every town of the tests is still in the same day."""


class Clock:
    """The clock of this process: `start()` sets it back where it is late, `stop()` gives the real time again."""

    def __init__(self):
        self.began = datetime.now(UTC)
        self.travel = None

    def start(self):
        if self.began.hour >= LATEST:
            early = self.began.replace(hour=LATEST, minute=0, second=0, microsecond=0)
            self.travel = time_machine.travel(early + (datetime.now(UTC) - self.began), tick=True)
            self.travel.start()

    def stop(self):
        if self.travel is not None:
            self.travel.stop()
            self.travel = None
