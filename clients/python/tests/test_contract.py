"""The client has all that the schema has."""

import inspect
import re
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, build_schema

import citegraph.schema
from citegraph import AsyncClient, Client
from citegraph.errors import UnavailableError, class_of
from citegraph.names import camel_case
from generate.__main__ import SCHEMA, outdated
from generate.names import snake_case
from generate.shapes import PAPER_METHODS, QUERY_METHODS

API = build_schema(SCHEMA.read_text("utf-8"))
HTTP_DOCS = SCHEMA.parents[1] / "docs" / "http.md"
# Pages are read by the client itself, and only forwards.
PAGING = {"first", "after", "last", "before"}
PARAMETERS = {"from": "start", "to": "end"}


def object_type(name: str) -> GraphQLObjectType:
    found = API.type_map[name]
    assert isinstance(found, GraphQLObjectType)
    return found


def attributes(name: str) -> set[str]:
    return {field.name for field in fields(getattr(citegraph.schema, name))}


def test_generated_modules_are_what_the_schema_gives() -> None:
    assert outdated() == []


def test_every_field_of_a_paper_is_an_attribute_or_a_method() -> None:
    missing = [
        key
        for key in object_type("Paper").fields
        if snake_case(key) not in attributes("Paper")
        and not callable(getattr(Client, PAPER_METHODS.get(key, "missing"), None))
    ]
    assert missing == []


def test_every_field_of_a_paper_is_in_a_hub_page_or_a_list() -> None:
    lists = {"citers", "references", "co_cited", "coupled", "citer_facets"}
    lists |= {"coverage", "median_citation_age", "median_reference_age", "citations_of_retracted", "paths_to_retracted"}
    assert {snake_case(key) for key in object_type("Paper").fields} == attributes("HubPage") | lists


def test_every_field_of_a_citation_is_an_attribute() -> None:
    assert {snake_case(key) for key in object_type("CitationEdge").fields} == attributes("CitationEdge")


def test_every_field_of_a_query_has_a_method_in_both_clients() -> None:
    found = {key: QUERY_METHODS.get(key, "missing") for key in object_type("Query").fields}
    assert [key for key, name in found.items() if not callable(getattr(Client, name, None))] == []
    assert public(Client) == {"close" if name == "aclose" else name for name in public(AsyncClient)}


def public(of_class: type[Any]) -> set[str]:
    return {name for name in vars(of_class) if not name.startswith("_")}


INPUTS = [found for found in API.type_map.values() if isinstance(found, GraphQLInputObjectType)]


@pytest.mark.parametrize("of_type", INPUTS, ids=lambda of_type: of_type.name)
def test_every_field_of_a_filter_is_a_keyword(of_type: GraphQLInputObjectType) -> None:
    hints = get_type_hints(getattr(citegraph.schema, of_type.name))
    assert {snake_case(key) for key in of_type.fields} == set(hints)


ENUMS = [found for found in API.type_map.values() if isinstance(found, GraphQLEnumType)]


@pytest.mark.parametrize("enum", [found for found in ENUMS if not found.name.startswith("__")], ids=lambda e: e.name)
def test_every_value_of_an_enum_is_a_literal(enum: GraphQLEnumType) -> None:
    assert set(get_args(getattr(citegraph.schema, enum.name))) == set(enum.values)


METHODS = [
    *((object_type("Query"), key, name) for key, name in QUERY_METHODS.items()),
    *((object_type("Paper"), key, name) for key, name in PAPER_METHODS.items() if name != "hub_page"),
]


@pytest.mark.parametrize(("of_type", "key", "name"), METHODS, ids=str)
def test_every_argument_is_a_parameter(of_type: GraphQLObjectType, key: str, name: str) -> None:
    given = set(inspect.signature(getattr(Client, name)).parameters)
    arguments = of_type.fields[key].args
    connection = "after" in arguments
    asked = {PARAMETERS.get(arg, snake_case(arg)) for arg in arguments if not (connection and arg in PAGING)}
    assert asked <= given
    assert not connection or {"limit", "page_size"} <= given


def test_names_lead_back_to_the_api() -> None:
    types = [found for found in API.type_map.values() if isinstance(found, GraphQLObjectType | GraphQLInputObjectType)]
    keys = [key for found in types for key in found.fields if not found.name.startswith("__")]
    assert [key for key in keys if camel_case(snake_case(key)) != key] == []


def test_what_may_succeed_later_is_what_has_status_503() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` +\| (\d{3}) ", Path(HTTP_DOCS).read_text("utf-8"), re.M)
    assert rows
    retried = [code for code, _ in rows if class_of([{"extensions": {"code": code}}]) is UnavailableError]
    assert sorted(retried) == sorted(code for code, status in rows if status == "503")
