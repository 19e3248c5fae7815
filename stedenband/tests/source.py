"""Our own source, read for the guard tests: modules as syntax trees, templates as text, functions as line counts."""

import ast
from functools import cache
from pathlib import Path

BASE = Path(__file__).resolve().parents[2]
PACKAGES = ("stedenband", "partnerships", "capacity", "reporting")


def modules(*, tests=False):
    """Paths of our Python modules, from the top folder; those of tests only when asked for."""
    found = [path.relative_to(BASE) for package in PACKAGES for path in sorted((BASE / package).rglob("*.py"))]
    return [path for path in found if is_test(path) == tests and "migrations" not in path.parts]


def is_test(path):
    return "tests" in path.parts or path.name == "testing.py"


def dotted(path):
    """`partnerships/models/__init__.py` → `partnerships.models`."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree(path):
    return ast.parse((BASE / path).read_text("utf-8"), filename=str(path))


def functions(path):
    """Every function and method of a module, also inner ones."""
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(function):
    """Lines from `def` to the end; a docstring is not counted, saying more should cost nothing."""
    lines = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function, clean=False) is not None:
        first = function.body[0]
        lines -= first.end_lineno - first.lineno + 1
    return lines


def imports(path):
    """(line, dotted name) of every import, also inside functions."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def templates():
    """Paths of our templates, from the folder of templates."""
    folder = BASE / "templates"
    return [path.relative_to(folder) for path in sorted(folder.rglob("*.*")) if path.is_file()]


def template_text(path):
    return (BASE / "templates" / path).read_text("utf-8")


def strings(path):
    """Every string constant of a module."""
    return {
        node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def name_of(node):
    """`audit.record(...)` → "audit.record"; "" for what has no plain name."""
    if isinstance(node, ast.Call):
        return name_of(node.func)
    if isinstance(node, ast.Attribute):
        return f"{name_of(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""
