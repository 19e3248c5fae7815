"""A task is a doorbell: a name that never changes, and ids as keywords."""

import ast

from django.conf import settings

from stedenband.celery import app
from stedenband.tests import source

CARRIED = {"int", "str"}


def task_decorators():
    for path in source.modules():
        for function in source.functions(path):
            for decorator in function.decorator_list:
                if source.name_of(decorator).endswith(("shared_task", "app.task")):
                    yield path, function, decorator


def test_tasks_have_an_explicit_name_of_their_app():
    wrong = []
    for path, function, decorator in task_decorators():
        keywords = {word.arg: word.value for word in getattr(decorator, "keywords", [])}
        name = getattr(keywords.get("name"), "value", "")
        app_label = source.dotted(path).removeprefix("stedenband.").split(".")[0]
        if not str(name).startswith(f"{app_label}."):
            wrong.append(f"{path}:{function.lineno} {function.name}")

    assert wrong == []


def test_tasks_take_ids_as_keywords_only():
    wrong = []
    for path, function, _decorator in task_decorators():
        taken = function.args
        positional = [one.arg for one in (*taken.posonlyargs, *taken.args) if one.arg != "self"]
        kinds = {ast.unparse(one.annotation) if one.annotation else "nothing" for one in taken.kwonlyargs}
        if positional or taken.vararg or taken.kwarg or kinds - CARRIED:
            wrong.append(f"{path}:{function.lineno} {function.name}: {positional or kinds}")

    assert wrong == []


def test_the_clock_rings_tasks_that_exist():
    app.loader.import_default_modules()

    assert {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()} <= set(app.tasks)


def test_a_task_that_loses_its_worker_is_not_lost():
    assert app.conf.task_acks_late
    assert app.conf.task_reject_on_worker_lost
    assert app.conf.task_soft_time_limit < app.conf.task_time_limit
