# Generated from async_paging.py by `python -m generate`; never edited by hand.
"""Lists that are read page by page."""

from collections.abc import Iterator, Callable, Mapping
from typing import Any, Generic, Protocol, TypeVar, get_type_hints

from .columns import element_of
from .operation import Operation
from .schema import PageInfo

LARGEST_PAGE = 100

Edge_co = TypeVar("Edge_co", covariant=True)
Info_co = TypeVar("Info_co", bound="ListInfo", covariant=True)


class Page(Protocol[Edge_co]):
    """A page of a list."""

    @property
    def edges(self) -> tuple[Edge_co, ...]:
        """Its elements."""

    @property
    def page_info(self) -> PageInfo:
        """Whether another one follows."""


class ListInfo(Protocol):
    """What is known of a list as a whole."""

    @property
    def total_count(self) -> int:
        """Number of its elements."""


class Paged(Generic[Edge_co, Info_co]):
    """A list that requests its pages while it is iterated over, each time anew.

    Pages are no snapshot: elements that are added meanwhile appear at their position in the order.
    """

    def __init__(
        self,
        query: Callable[[str, Mapping[str, Any]], Mapping[str, Any]],
        operations: tuple[Operation[Any], Operation[Any]],
        variables: Mapping[str, Any],
        limit: int | None,
        page_size: int,
    ) -> None:
        if limit is not None and limit < 0:
            raise ValueError(f"limit: got {limit}, expected a whole number from 0 on, or None for all.")
        self._query, self._variables = query, variables
        self._operation, self._info_operation = operations
        self._limit, self._page_size = limit, page_size

    @property
    def row_type(self) -> type[Any]:
        """The class of its elements, which tables of an empty list need."""
        edge: type[Any] = element_of(get_type_hints(self._operation.result)["edges"])
        return edge

    def __iter__(self) -> Iterator[Edge_co]:
        """All elements, at most `limit`."""
        for page in self.pages():
            for edge in page.edges:
                yield edge

    def pages(self) -> Iterator[Page[Edge_co]]:
        """The same page by page. `page_info.end_cursor` is where a later reader can go on."""
        left, after = self._limit, self._variables.get("after")
        while left is None or left > 0:
            first = self._page_size if left is None else min(left, self._page_size)
            page: Page[Edge_co] = self._request(self._operation, {"first": first, "after": after})
            yield page
            left = None if left is None else left - len(page.edges)
            after = page.page_info.end_cursor
            if not page.page_info.has_next_page:
                return

    def all(self) -> list[Edge_co]:
        """All elements, at most `limit`, as a list."""
        return [edge for edge in self]

    def info(self) -> Info_co:
        """What is known of the whole list, whatever `limit` is. Some lists are counted for it."""
        info: Info_co = self._request(self._info_operation, {"first": 1})
        return info

    def total_count(self) -> int:
        """Number of elements of the whole list, whatever `limit` is."""
        return (self.info()).total_count

    def _request(self, operation: Operation[Any], paging: Mapping[str, Any]) -> Any:
        data = self._query(operation.document, {**self._variables, **paging})
        return operation.required(data, str(self._variables.get("id")))
