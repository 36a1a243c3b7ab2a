"""`python -m generate [--check]`, in clients/python."""

import sys
from pathlib import Path

from graphql import build_schema

from .operations_module import operations_module
from .schema_module import schema_module
from .sync_modules import SYNC_MODULES, sync_module

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "citegraph"
SCHEMA = ROOT.parents[1] / "schema" / "schema.graphql"


def modules() -> dict[Path, str]:
    """Each generated module with its text."""
    schema = build_schema(SCHEMA.read_text("utf-8"))
    generated = {"schema.py": schema_module(schema), "operations.py": operations_module(schema)}
    for source, target in SYNC_MODULES.items():
        generated[target] = sync_module(source, (PACKAGE / source).read_text("utf-8"))
    return {PACKAGE / name: text for name, text in generated.items()}


def outdated() -> list[str]:
    """Names of the modules that differ from what would be generated."""
    return [path.name for path, text in modules().items() if not path.exists() or path.read_text("utf-8") != text]


def main() -> None:
    """Writes the modules, or checks them."""
    if "--check" not in sys.argv[1:]:
        for path, text in modules().items():
            path.write_text(text, "utf-8")
    elif names := outdated():
        raise SystemExit(f"{', '.join(names)}: not up to date. Run `python -m generate` in clients/python.")


if __name__ == "__main__":
    main()
