"""From JSON to the dataclasses of `schema`.

Values of enums are taken as they are: a role that a newer server adds must not break an older client.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache, partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from .names import camel_case

T = TypeVar("T")
Reader = Callable[[Any], Any]


def decode(cls: Callable[..., T], value: Mapping[str, Any]) -> T:
    """An instance of a dataclass from an object of the API."""
    return cls(**{name: read(value[key]) for name, key, read in _readers(cls)})


@cache
def _readers(cls: Any) -> list[tuple[str, str, Reader]]:
    hints = get_type_hints(cls)
    return [(field.name, camel_case(field.name), _reader(hints[field.name])) for field in fields(cls)]


def _reader(hint: Any) -> Reader:
    if optional_of(hint) is not None:
        return partial(_unless_none, _reader(optional_of(hint)))
    if get_origin(hint) is tuple:
        return partial(_each, _reader(get_args(hint)[0]))
    return partial(decode, hint) if is_dataclass(hint) and isinstance(hint, type) else _same


def optional_of(hint: Any) -> Any:
    """The X of `X | None`; None for other types."""
    if get_origin(hint) not in (types.UnionType, Union):
        return None
    return next(each for each in get_args(hint) if each is not type(None))


def _unless_none(read: Reader, value: Any) -> Any:
    return None if value is None else read(value)


def _each(read: Reader, values: list[Any]) -> tuple[Any, ...]:
    return tuple(read(value) for value in values)


def _same(value: Any) -> Any:
    return value
