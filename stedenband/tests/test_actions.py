"""What happens, happens through actions, and each leaves a word in the history."""

import ast

from stedenband.audit.verbs import VERBS
from stedenband.tests import source

WITHOUT_HISTORY = {
    # "module.function": reason
    "partnerships.actions.register_imports.try_register": "undoes all that it does, the words included",
}


def action_modules():
    return [path for path in source.modules() if path.stem == "actions" or "actions" in path.parts]


def public_actions():
    """Public functions at the top of an actions module that somebody carries out: they take `by`."""
    for path in action_modules():
        for node in source.tree(path).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and "by" in arguments(node):
                yield path, node


def arguments(function):
    return {one.arg for one in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)}


def called(function):
    """Names a function calls: `audit.record`, and functions by their plain name or through their module."""
    names = {source.name_of(node) for node in ast.walk(function) if isinstance(node, ast.Call)}
    return {name if name == "audit.record" else name.rpartition(".")[2] for name in names if name.count(".") < 2}


def names_that_leave_a_trace():
    """Functions that record, or call one that does; followed through our actions by name."""
    tops = (node for path in source.modules() for node in source.tree(path).body)
    known = {node.name: called(node) for node in tops if isinstance(node, ast.FunctionDef)}
    traced = {"audit.record"}
    while more := {name for name, calls in known.items() if name not in traced and calls & traced}:
        traced |= more
    return traced


def test_every_action_leaves_a_word_in_the_history():
    traced = names_that_leave_a_trace()
    silent = {f"{source.dotted(path)}.{node.name}" for path, node in public_actions() if node.name not in traced}

    assert silent == set(WITHOUT_HISTORY)


def test_actions_take_everything_by_name():
    positional = [
        f"{path}:{node.lineno} {node.name}"
        for path, node in public_actions()
        if node.args.args or node.args.posonlyargs
    ]

    assert positional == []


def test_actions_are_typed_and_say_what_becomes_true():
    wrong = [
        f"{path}:{node.lineno} {node.name}"
        for path, node in public_actions()
        if not ast.get_docstring(node)
        or node.returns is None
        or not all(one.annotation for one in node.args.kwonlyargs)
    ]

    assert wrong == []


def test_actions_do_not_look_at_the_clock_themselves():
    """The time comes in, so that a test and the demo can say when something happens."""
    clocks = {"timezone.now", "timezone.localdate", "datetime.now", "date.today", "datetime.datetime.now", "time.time"}
    looking = [
        f"{path}:{node.lineno}"
        for path in action_modules()
        for node in ast.walk(source.tree(path))
        if isinstance(node, ast.Call) and source.name_of(node) in clocks
    ]

    assert looking == []


def test_every_recorded_verb_has_a_sentence():
    calls = (node for path in source.modules() for node in ast.walk(source.tree(path)) if isinstance(node, ast.Call))
    verbs = [call.args[0] for call in calls if source.name_of(call) == "audit.record"]
    spelled = [verb for verb in verbs if not any(isinstance(part, ast.JoinedStr) for part in ast.walk(verb))]
    recorded = {word.value for verb in spelled for word in ast.walk(verb) if isinstance(word, ast.Constant)}

    assert {verb for verb in recorded if verb and verb not in VERBS} == set()


def test_views_write_through_actions_only():
    """A view, a form or an admin page that saves rows by itself would leave no trace."""
    writing = {"save", "create", "bulk_create", "update_or_create", "get_or_create", "bulk_update"}
    wrong = [
        f"{path}:{node.lineno} {source.name_of(node)}"
        for path in source.modules()
        if "views" in path.parts or path.stem in {"views", "forms"}
        for node in ast.walk(source.tree(path))
        if isinstance(node, ast.Call) and source.name_of(node).rpartition(".")[2] in writing
    ]

    assert wrong == []
