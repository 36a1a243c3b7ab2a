"""The columns of a table of results, from the types of their fields.

They do not depend on the values: an empty table, or one with nothing but unknown values, has the same types.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from .decode import optional_of

# The paper of an edge is what its row is about, so its fields get no prefix.
PAPER_FIELDS = ("node", "paper")


@dataclass(frozen=True)
class Column:
    """A column: its name, the fields that lead to its value, and the type of that."""

    name: str
    path: tuple[str, ...]
    hint: Any

    def value_of(self, row: Any) -> Any:
        """The value in a row; None when an object on the path is unknown."""
        for name in self.path:
            row = None if row is None else getattr(row, name)
        return row


@cache
def columns_of(row_type: Any) -> tuple[Column, ...]:
    """The columns of a class of results. Those of the paper of an edge come last.

    Fields of objects get the name of the object as a prefix: `interval_low`. Those of the paper have a prefix only
    where the edge has a column of the same name: `sources` are those of the citation, `paper_sources` the others.
    """
    own = list(_columns(row_type))
    names = {column.name for column in own}
    return (*own, *(_renamed(column, names) for column in _paper_columns(row_type)))


def _columns(row_type: Any, *path: str) -> Iterator[Column]:
    hints = get_type_hints(row_type)
    for field in fields(row_type):
        hint = optional_of(hints[field.name]) or hints[field.name]
        inner = (*path, field.name)
        if is_dataclass(hint) and isinstance(hint, type):
            if path or field.name not in PAPER_FIELDS:
                yield from _columns(hint, *inner)
        else:
            yield Column("_".join(inner), inner, hint)


def _paper_columns(row_type: Any) -> Iterator[Column]:
    hints = get_type_hints(row_type)
    for name in PAPER_FIELDS:
        if name in hints:
            for column in _columns(hints[name]):
                yield Column(column.name, (name, *column.path), column.hint)


def _renamed(column: Column, taken: set[str]) -> Column:
    name = f"paper_{column.name}" if column.name in taken else column.name
    return Column(name, column.path, column.hint)


def element_of(hint: Any) -> Any:
    """The X of `tuple[X, ...]`; None for other types."""
    return get_args(hint)[0] if get_origin(hint) is tuple else None
