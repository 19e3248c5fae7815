"""Several people at the same moment, each with a connection of their own."""

import threading

from django.db import connection


def at_once(*deeds):
    """Start all `deeds` together; what each returned or raised, in their order."""
    gate, outcomes = threading.Barrier(len(deeds)), [None] * len(deeds)

    def live(place, deed):
        try:
            gate.wait()
            outcomes[place] = deed()
        except BaseException as fault:  # the test judges it; a thread would swallow it
            outcomes[place] = fault
        finally:
            connection.close()

    threads = [threading.Thread(target=live, args=each) for each in enumerate(deeds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def faults_of(outcomes):
    return [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
