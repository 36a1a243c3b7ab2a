"""What a generated operation is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .decode import decode
from .errors import UnknownPaperError

T = TypeVar("T")


@dataclass(frozen=True)
class Operation(Generic[T]):
    """A query, the path to what it asks for in the data, and its type."""

    document: str
    path: tuple[str, ...]
    result: type[T]

    def optional(self, data: Mapping[str, Any]) -> T | None:
        """The result, or None when it, or the paper that has it, is unknown."""
        value: Any = data
        for key in self.path:
            value = None if value is None else value[key]
        return None if value is None else decode(self.result, value)

    def each(self, data: Mapping[str, Any]) -> list[T | None]:
        """The results of a list, None for each unknown one."""
        (key,) = self.path
        return [None if value is None else decode(self.result, value) for value in data[key]]

    def each_of(self, data: Mapping[str, Any], id: str) -> list[T]:
        """The results of a list of a paper; raises when that is unknown."""
        value: Any = data
        for key in self.path:
            if value is None:
                raise UnknownPaperError(id)
            value = value[key]
        return [decode(self.result, each) for each in value]

    def required(self, data: Mapping[str, Any], id: str = "") -> T:
        """The result; raises when the paper that has it is unknown."""
        value = self.optional(data)
        if value is None:
            raise UnknownPaperError(id)
        return value
