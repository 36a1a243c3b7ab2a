"""Writes `citegraph.schema`: enums, filters and results."""

import re
import textwrap
from collections.abc import Iterator

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    GraphQLType,
    get_named_type,
    is_introspection_type,
    is_required_input_field,
)

from .classes import Classes
from .names import snake_case
from .shapes import EXTENDED

SCALARS = {"Int": "int", "Float": "float", "String": "str", "ID": "str", "Boolean": "bool"}
HEAD = '''"""Types of the API. Generated from schema/schema.graphql by `python -m generate`; never edited by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from typing_extensions import NotRequired, Required, TypedDict
'''


def schema_module(schema: GraphQLSchema) -> str:
    """The text of the module."""
    types = [found for found in schema.type_map.values() if not is_introspection_type(found)]
    enums = [_enum(found) for found in types if isinstance(found, GraphQLEnumType)]
    named = [found for found in types if isinstance(found, GraphQLInputObjectType)]
    inputs = [_input(found) for found in sorted(named, key=_depth)]
    classes = Classes(schema)
    results = [_result(classes, name) for name in classes.names]
    return "\n\n".join([HEAD + "\n" + "\n".join(enums), *inputs, *results])


def _enum(enum: GraphQLEnumType) -> str:
    values = ",\n".join(f'    "{value}"' for value in enum.values)
    return f"{enum.name} = Literal[\n{values},\n]\n{_docstring(enum.description, 0)}\n"


def _depth(of_type: GraphQLInputObjectType) -> int:
    """How deep inputs are nested in it: each stands after those that it names."""
    inner = [get_named_type(field.type) for field in of_type.fields.values()]
    depths = [_depth(found) for found in inner if isinstance(found, GraphQLInputObjectType)]
    return 1 + max(depths, default=0)


def _input(of_type: GraphQLInputObjectType) -> str:
    lines = [f"class {of_type.name}(TypedDict, total=False):", _docstring(of_type.description)]
    for key, field in of_type.fields.items():
        marker = "Required" if is_required_input_field(field) else "NotRequired"
        hint = _hint(field.type, get_named_type(field.type).name, "Sequence[{}]")
        lines += ["", f"    {snake_case(key)}: {marker}[{hint}]", _docstring(field.description)]
    return "\n".join(lines) + "\n"


def _result(classes: Classes, name: str) -> str:
    base = f"({EXTENDED[name][0]})" if name in EXTENDED else ""
    lines = ["@dataclass(frozen=True)", f"class {name}{base}:", _docstring(classes.type_of(name).description)]
    for key, field in classes.own_fields(name).items():
        hint = _hint(field.type, classes.class_of_field(name, key, field), "tuple[{}, ...]")
        lines += ["", f"    {snake_case(key)}: {hint}", _docstring(field.description)]
    return "\n".join(lines) + "\n"


def _hint(of_type: GraphQLType, name: str, sequence: str) -> str:
    if isinstance(of_type, GraphQLNonNull):
        return _without_none(of_type.of_type, name, sequence)
    return f"{_without_none(of_type, name, sequence)} | None"


def _without_none(of_type: GraphQLType, name: str, sequence: str) -> str:
    if isinstance(of_type, GraphQLList):
        return sequence.format(_hint(of_type.of_type, name, sequence))
    return SCALARS.get(name, name)


def _docstring(text: str | None, indent: int = 4) -> str:
    in_python = re.sub(r"\bnull\b", "None", text or "")
    return textwrap.indent("\n".join(_quoted(in_python, 108 - indent)), " " * indent)


def _quoted(text: str, width: int) -> Iterator[str]:
    escaped = " ".join(text.split()).replace("\\", "\\\\").removesuffix('"')
    lines = textwrap.wrap(f'"""{escaped}', width - 3)
    yield from lines[:-1]
    yield f'{lines[-1]}"""'
