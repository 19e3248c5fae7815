"""Our own gunicorn, as `bin/start` runs it, on the database of the test."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stedenband.tests.workers import database_url

START_SECONDS = 30


@dataclass(frozen=True)
class Served:
    """A running server: its port, and the log with a line for each answer."""

    port: int
    log: Path

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def statuses(self):
        """The statuses of all answers so far."""
        return [int(line.split()[1]) for line in self.log.read_text().splitlines() if line.startswith("answered ")]


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextmanager
def gunicorn(folder, root):
    """Serve the site; at the end the server finishes what it began, and stops."""
    served = Served(free_port(), folder / "gunicorn.log")
    command = [
        *(sys.executable, "-m", "gunicorn", "stedenband.wsgi", "--bind", f"127.0.0.1:{served.port}"),
        *("--worker-class", "gthread", "--workers", "2", "--threads", "4", "--no-control-socket"),
        *("--access-logfile", "-", "--access-logformat", "answered %(s)s %(m)s %(U)s"),
    ]
    surroundings = {**os.environ, "DATABASE_URL": database_url(), "LOG_LEVEL": "INFO"}
    with served.log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=root, env=surroundings, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        wait_until_open(served, process)
        yield served
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def wait_until_open(served, process):
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            served.connect().close()
        except OSError:
            assert process.poll() is None, served.log.read_text()
            assert time.monotonic() < deadline, served.log.read_text()
            time.sleep(0.05)
        else:
            return
