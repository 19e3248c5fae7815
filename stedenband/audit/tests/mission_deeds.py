"""What may still happen to the visits of the world."""

from capacity.actions.mission_reports import request_mission_paper
from capacity.actions.missions import describe_mission
from stedenband.jobs.work import work


def conclude(world):
    mission = world.mission_told
    describe_mission(
        mission=mission,
        seen=None,
        purpose=mission.purpose,
        not_promised=mission.not_promised,
        conclusions="We number by ward from now on.",
        language=mission.language,
        by=world.cast["contributor_b"],
        now=world.now,
    )


def make_paper(world):
    by = world.cast["coordinator_b"]
    printed = request_mission_paper(mission=world.mission_told, language="nl", by=by, now=world.now)
    work(printed.job_id)


DEEDS = {
    "mission.changed": conclude,
    "mission.made": make_paper,
}
