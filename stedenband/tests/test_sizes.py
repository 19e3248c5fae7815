"""Small files and small functions; past the limit, split before adding."""

import pytest

from stedenband.tests import source

MODULE, TEST_MODULE, FUNCTION, TEST_FUNCTION, TEMPLATE = 250, 300, 30, 60, 80
LONGER = {
    "stedenband/settings.py": (300, "one file for all settings, read from top to bottom"),
}
IS_TEXT = {
    "stedenband/demo/": "the stories of the invented partnerships, told from top to bottom",
}


def lines_of(path):
    return len((source.BASE / path).read_text("utf-8").splitlines())


def limit_of(path, usual):
    return LONGER.get(path.as_posix(), (usual, ""))[0]


@pytest.mark.parametrize(("tests", "limit"), [(False, MODULE), (True, TEST_MODULE)])
def test_modules_are_small(tests, limit):
    long = {
        str(path): lines_of(path)
        for path in source.modules(tests=tests)
        if lines_of(path) > limit_of(path, limit) and not path.as_posix().startswith(tuple(IS_TEXT))
    }

    assert long == {}


@pytest.mark.parametrize(("tests", "limit"), [(False, FUNCTION), (True, TEST_FUNCTION)])
def test_functions_are_small(tests, limit):
    long = {
        f"{path}:{function.lineno} {function.name}": source.length(function)
        for path in source.modules(tests=tests)
        for function in source.functions(path)
        if source.length(function) > limit and not path.as_posix().startswith(tuple(IS_TEXT))
    }

    assert long == {}


def test_templates_are_small():
    lengths = {str(path): len(source.template_text(path).splitlines()) for path in source.templates()}

    assert {path: length for path, length in lengths.items() if length > TEMPLATE} == {}


def test_exceptions_to_the_sizes_are_still_needed():
    assert [name for name in LONGER if lines_of(source.BASE / name) <= MODULE] == []
