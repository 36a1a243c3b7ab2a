"""Which classes stand for the types of the schema, and which fields each of them has."""

from collections.abc import Iterator
from functools import cached_property

from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_object_type,
    is_required_argument,
)

from .shapes import ARGUMENTS, CLASS_OF_FIELD, EXTENDED, LIST_METHODS, OPERATIONS, PAPER_METHODS, SELECTED

PAGE_FIELDS = ("edges", "pageInfo")
CONNECTION = "CitationConnection"


class Classes:
    """The classes that results are made of."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema

    def type_of(self, name: str) -> GraphQLObjectType:
        """The type of the schema that a class stands for."""
        type_name = (SELECTED.get(name) or EXTENDED.get(name) or (name,))[0]
        for suffix in ("Page", "ListInfo"):
            if name.endswith(suffix) and name not in EXTENDED and type_name not in self.schema.type_map:
                type_name = name.removesuffix(suffix) + "Connection"
        found = self.schema.type_map.get(type_name)
        if not isinstance(found, GraphQLObjectType):
            raise SystemExit(f"{name}: the schema has no object type {type_name}.")
        return found

    def own_fields(self, name: str) -> dict[str, GraphQLField]:
        """The fields of a class, without those of its base."""
        of_type = self.type_of(name)
        return {key: field for key, field in of_type.fields.items() if self._has(name, of_type.name, key, field)}

    def fields(self, name: str) -> dict[str, GraphQLField]:
        """All fields of a class."""
        base = EXTENDED[name][0] if name in EXTENDED else None
        return {**(self.fields(base) if base else {}), **self.own_fields(name)}

    def class_of_field(self, name: str, key: str, field: GraphQLField) -> str:
        """The class, or the scalar or enum, that a field holds."""
        return CLASS_OF_FIELD.get(f"{self.type_of(name).name}.{key}", get_named_type(field.type).name)

    def operations(self) -> Iterator[tuple[str, list[tuple[str, GraphQLField]], str]]:
        """Name, fields on the path, and class of the result of each operation."""
        for name, (dotted, result) in OPERATIONS.items():
            path: list[tuple[str, GraphQLField]] = []
            found: GraphQLNamedType | None = self.schema.query_type
            for key in dotted.split("."):
                if not isinstance(found, GraphQLObjectType) or key not in found.fields:
                    raise SystemExit(f"{name}: the schema has no field {dotted}.")
                path.append((key, found.fields[key]))
                found = _object(get_named_type(found.fields[key].type))
            yield name, path, result or get_named_type(path[-1][1].type).name

    @cached_property
    def names(self) -> list[str]:
        """All classes, each after those that it needs."""
        found: list[str] = []
        for _, _, result in self.operations():
            self._collect(result, found)
        return found

    def _collect(self, name: str, found: list[str]) -> None:
        if name in found or not is_object_type(self.schema.type_map.get(name, self.type_of(name))):
            return
        if name in EXTENDED:
            self._collect(EXTENDED[name][0], found)
        for key, field in self.own_fields(name).items():
            if is_object_type(get_named_type(field.type)):
                self._collect(self.class_of_field(name, key, field), found)
        found.append(name)

    def _has(self, name: str, type_name: str, key: str, field: GraphQLField) -> bool:
        if name in SELECTED or name in EXTENDED:
            return key in (SELECTED.get(name) or EXTENDED[name])[1]
        if key in LIST_METHODS.get(type_name, {}):
            return False
        if type_name.endswith("Connection"):
            return (key in PAGE_FIELDS) == name.endswith("Page")
        if type_name == "Paper" and key in PAPER_METHODS:
            return False
        # The citers of a bucket are those of the paper under a filter.
        return get_named_type(field.type).name != CONNECTION and self._selectable(type_name, key, field)

    def _selectable(self, type_name: str, key: str, field: GraphQLField) -> bool:
        required = [arg for arg, argument in field.args.items() if is_required_argument(argument)]
        if required and f"{type_name}.{key}" not in ARGUMENTS:
            raise SystemExit(f"{type_name}.{key} needs {', '.join(required)}: name a value in generate/shapes.py.")
        return True


def _object(of_type: GraphQLNamedType) -> GraphQLNamedType | None:
    return of_type if is_object_type(of_type) else None
