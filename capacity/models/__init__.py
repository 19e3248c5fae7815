from capacity.models.activity import Activity, Participation
from capacity.models.contribution import Contribution
from capacity.models.learning import Learning, LearningPause, StageReached
from capacity.models.lesson import Lesson, LessonTranslation, LibraryTag
from capacity.models.question import PeriodQuestion, QuestionOwner
from capacity.models.selection import PanelChoice, PanelSeat, SelectionRound
from capacity.models.story import Story, StoryNote
from capacity.models.trajectory import Step, Trajectory

__all__ = [
    "Activity",
    "Contribution",
    "Learning",
    "LearningPause",
    "Lesson",
    "LessonTranslation",
    "LibraryTag",
    "PanelChoice",
    "PanelSeat",
    "Participation",
    "PeriodQuestion",
    "QuestionOwner",
    "SelectionRound",
    "StageReached",
    "Step",
    "Story",
    "StoryNote",
    "Trajectory",
]
