# Generated from async_client.py by `python -m generate`; never edited by hand.
"""The synchronous client."""

from collections.abc import Mapping, Sequence
from itertools import count
from types import TracebackType
from typing import Any, TypeVar

import time
import httpx
from typing_extensions import Self, Unpack

from . import operations
from .paging import LARGEST_PAGE, Paged
from .errors import CitegraphError, ConnectionFailedError
from .names import arguments
from .operation import Operation
from .responses import HEADERS, data_of, endpoint
from .retries import delay_before_retry
from .schema import (
    CitationAges,
    CitationEdge,
    CitationFilter,
    CitationListInfo,
    CitationRole,
    CitationsAmong,
    CitationsOfRetracted,
    CiterFacets,
    CiterOrder,
    Coverage,
    GraphStatistics,
    HubOrder,
    HubPage,
    Paper,
    PaperEdge,
    PaperFilter,
    PaperListInfo,
    PaperSet,
    PathResult,
    PathsToRetracted,
    ReferenceOrder,
    RelatedPapers,
    RoleAnyCount,
    SearchEdge,
    SearchFacets,
    SearchListInfo,
    SearchOrder,
    SourceProfile,
    StepInput,
    Subgraph,
    Suggestions,
    Traversal,
    TraversalDirection,
    TraversalFilter,
    Vocabulary,
)

# As many as the API takes in one request.
LARGEST_LOOKUP = 500

T = TypeVar("T")


class Client:
    """A synchronous connection to a citegraph server.

    `address` is that of the server, with or without `/graphql`; by default `CITEGRAPH_URL`, or a server on this
    machine. A request that fails because the server is busy or unreachable is sent again up to `retries` times.
    `timeout` is in seconds, for each attempt. `transport` replaces that of httpx, for certificates or proxies.
    Wherever a method takes the id of a paper, it also takes an identifier, such as `doi:10.1145/3442188.3445922`.
    """

    def __init__(
        self,
        address: str | None = None,
        *,
        retries: int = 4,
        timeout: float = 60,
        headers: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._url, self._retries = endpoint(address), retries
        sent = {**HEADERS, **(headers or {})}
        self._http = httpx.Client(headers=sent, timeout=timeout, transport=transport)

    def __enter__(self) -> Self:
        """For `with`, which closes the connections at its end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Closes the connections."""
        self.close()

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()

    def query(self, document: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The data of a GraphQL query of your own, as received. Any error in the response is raised."""
        for attempt in count():
            try:
                return self._send({"query": document, "variables": variables or {}})
            except CitegraphError as error:
                delay = delay_before_retry(error, attempt, self._retries)
                if delay is None:
                    raise
            time.sleep(delay)
        raise AssertionError("Counting ended.")

    def paper(self, id: str) -> Paper | None:
        """One paper; None when it is unknown."""
        return operations.PAPER.optional(self._data(operations.PAPER, id=id))

    def papers(self, ids: Sequence[str]) -> list[Paper | None]:
        """Papers in the order of `ids`, None for each unknown one. Any number of ids, in several requests."""
        found: list[Paper | None] = []
        for start in range(0, len(ids), LARGEST_LOOKUP):
            asked = list(ids[start : start + LARGEST_LOOKUP])
            found += operations.PAPERS.each(self._data(operations.PAPERS, ids=asked))
        return found

    def hub_page(self, id: str) -> HubPage | None:
        """A paper with its profile, counts of its citing papers here, some for each role; None when unknown."""
        return operations.HUB_PAGE.optional(self._data(operations.HUB_PAGE, id=id))

    def citers(
        self,
        id: str,
        *,
        order_by: CiterOrder = "NEWEST",
        limit: int | None = None,
        page_size: int = LARGEST_PAGE,
        **filter: Unpack[CitationFilter],
    ) -> Paged[CitationEdge, CitationListInfo]:
        """Citations of a paper by others."""
        listed = (operations.CITERS, operations.CITERS_INFO)
        variables = {"id": id, "orderBy": order_by, "filter": arguments(filter)}
        return Paged(self.query, listed, variables, limit, page_size)

    def references(
        self,
        id: str,
        *,
        order_by: ReferenceOrder = "NEWEST",
        limit: int | None = None,
        page_size: int = LARGEST_PAGE,
        **filter: Unpack[CitationFilter],
    ) -> Paged[CitationEdge, CitationListInfo]:
        """Citations made by a paper."""
        listed = (operations.REFERENCES, operations.REFERENCES_INFO)
        variables = {"id": id, "orderBy": order_by, "filter": arguments(filter)}
        return Paged(self.query, listed, variables, limit, page_size)

    def hubs(
        self,
        *,
        order_by: HubOrder = "CITERS",
        limit: int | None = None,
        page_size: int = LARGEST_PAGE,
        **filter: Unpack[PaperFilter],
    ) -> Paged[PaperEdge, PaperListInfo]:
        """Cited papers, most cited first by default."""
        listed = (operations.HUBS, operations.HUBS_INFO)
        variables = {"orderBy": order_by, "filter": arguments(filter)}
        return Paged(self.query, listed, variables, limit, page_size)

    def search(
        self,
        query: str | None = None,
        *,
        order_by: SearchOrder = "RELEVANCE",
        limit: int | None = None,
        page_size: int = LARGEST_PAGE,
        **filter: Unpack[PaperFilter],
    ) -> Paged[SearchEdge, SearchListInfo]:
        """Papers with these words, or with a filter alone. `info()` says whether all matches were considered."""
        listed = (operations.SEARCH, operations.SEARCH_INFO)
        variables = {"query": query, "orderBy": order_by, "filter": arguments(filter)}
        return Paged(self.query, listed, variables, limit, page_size)

    def search_facets(self, query: str | None = None, **filter: Unpack[PaperFilter]) -> SearchFacets:
        """All papers that a search finds, by year, venue, language, author, tier and label."""
        found = {"query": query, "filter": arguments(filter)}
        return self._result(operations.SEARCH_FACETS, **found, orderBy="RELEVANCE")

    def suggest(self, prefix: str, *, first: int = 10) -> Suggestions:
        """Papers whose title or identifier begins with a text, for search boxes."""
        return self._result(operations.SUGGEST, prefix=prefix, first=first)

    def citer_facets(self, id: str, **filter: Unpack[CitationFilter]) -> CiterFacets:
        """Citers that pass the filter, by all that facets count."""
        return self._of_paper(operations.CITER_FACETS, id, filter=arguments(filter))

    def coverage(self, id: str, **filter: Unpack[CitationFilter]) -> Coverage:
        """How much is known of the citations of a paper that pass the filter."""
        return self._of_paper(operations.COVERAGE, id, filter=arguments(filter))

    def roles_any(self, id: str, **filter: Unpack[CitationFilter]) -> list[RoleAnyCount]:
        """Citers that pass the filter by every role that any of their labels gives; they do not add up."""
        data = self._data(operations.ROLES_ANY, id=id, filter=arguments(filter))
        return operations.ROLES_ANY.each_of(data, id)

    def co_cited(
        self,
        id: str,
        *,
        first: int | None = None,
        minimum_shared: int = 1,
        **filter: Unpack[TraversalFilter],
    ) -> RelatedPapers:
        """Papers that are cited together with this one."""
        shared = {"first": first, "minimumShared": minimum_shared, "filter": arguments(filter)}
        return self._of_paper(operations.CO_CITED, id, **shared)

    def coupled(
        self,
        id: str,
        *,
        first: int | None = None,
        minimum_shared: int = 1,
        **filter: Unpack[TraversalFilter],
    ) -> RelatedPapers:
        """Papers that cite the same papers as this one."""
        shared = {"first": first, "minimumShared": minimum_shared, "filter": arguments(filter)}
        return self._of_paper(operations.COUPLED, id, **shared)

    def median_citation_age(self, id: str) -> CitationAges:
        """How long after this paper the papers that cite it were published."""
        return self._of_paper(operations.MEDIAN_CITATION_AGE, id)

    def median_reference_age(self, id: str) -> CitationAges:
        """How long before this paper the papers that it cites were published."""
        return self._of_paper(operations.MEDIAN_REFERENCE_AGE, id)

    def citations_of_retracted(self, id: str, **filter: Unpack[CitationFilter]) -> CitationsOfRetracted | None:
        """The citations of a retracted paper, counted; None when no source reports a retraction of it."""
        data = self._data(operations.CITATIONS_OF_RETRACTED, id=id, filter=arguments(filter))
        return operations.CITATIONS_OF_RETRACTED.optional(data)

    def paths_to_retracted(
        self,
        id: str,
        *,
        max_depth: int = 1,
        roles: Sequence[CitationRole] | None = None,
        first: int = 20,
    ) -> PathsToRetracted:
        """Chains of citations to retracted papers; not evidence that results depend on them."""
        return self._of_paper(operations.PATHS_TO_RETRACTED, id, maxDepth=max_depth, roles=roles, first=first)

    def traverse(
        self,
        start: str | Sequence[str],
        *,
        direction: TraversalDirection = "CITERS",
        max_depth: int | None = None,
        steps: Sequence[StepInput] | None = None,
        limit: int | None = None,
        budget: int | None = None,
        **filter: Unpack[TraversalFilter],
    ) -> Traversal:
        """A walk along citations, by depth or by steps. `truncated` of the result lists everything left out."""
        return self._result(
            operations.TRAVERSE,
            **{"from": start},
            direction=direction,
            maxDepth=max_depth,
            steps=None if steps is None else [arguments(step) or {} for step in steps],
            limit=limit,
            budget=budget,
            filter=arguments(filter),
        )

    def paths(
        self,
        start: str,
        end: str,
        *,
        direction: TraversalDirection = "CITERS",
        max_length: int | None = None,
        first: int | None = None,
        **filter: Unpack[TraversalFilter],
    ) -> PathResult:
        """Paths along citations from one paper to another, the shortest first."""
        ends = {"from": start, "to": end}
        bounds = {"direction": direction, "maxLength": max_length, "first": first}
        return self._result(operations.PATHS, **ends, **bounds, filter=arguments(filter))

    def neighbourhood(
        self,
        ids: str | Sequence[str],
        *,
        depth: int = 1,
        limit: int = 100,
        **filter: Unpack[TraversalFilter],
    ) -> Subgraph:
        """The papers around the given ones, with all citations among them."""
        bounds = {"depth": depth, "limit": limit, "filter": arguments(filter)}
        return self._result(operations.NEIGHBOURHOOD, ids=ids, **bounds)

    def paper_set(self, ids: str | Sequence[str], **filter: Unpack[CitationFilter]) -> PaperSet:
        """Numbers about up to 2,000 papers together, of the citations that pass the filter."""
        return self._result(operations.PAPER_SET, ids=ids, filter=arguments(filter))

    def citations_among(self, ids: str | Sequence[str], **filter: Unpack[CitationFilter]) -> CitationsAmong:
        """All citations among up to 5,000 papers that pass the filter, with what a drawing shows of both."""
        return self._result(operations.CITATIONS_AMONG, ids=ids, filter=arguments(filter))

    def graph_statistics(self) -> GraphStatistics:
        """Size of the graph."""
        return self._result(operations.GRAPH_STATISTICS)

    def sources(self, *, first: int = 100, after_name: str = "") -> list[SourceProfile]:
        """What is known of who makes the labels of sources, in order of their names."""
        data = self._data(operations.SOURCES, first=first, afterName=after_name)
        return [found for found in operations.SOURCES.each(data) if found is not None]

    def vocabularies(self) -> list[Vocabulary]:
        """The vocabularies whose labels imports map to roles and polarities."""
        data = self._data(operations.VOCABULARIES)
        return [found for found in operations.VOCABULARIES.each(data) if found is not None]

    def _send(self, body: Mapping[str, Any]) -> dict[str, Any]:
        try:
            response = self._http.post(self._url, json=body)
        except httpx.RequestError as error:
            raise ConnectionFailedError(f"{self._url}: {error or type(error).__name__}") from error
        return data_of(response)

    def _data(self, operation: Operation[Any], **variables: object) -> dict[str, Any]:
        return self.query(operation.document, variables)

    def _result(self, operation: Operation[T], **variables: object) -> T:
        return operation.required(self._data(operation, **variables))

    def _of_paper(self, operation: Operation[T], id: str, **variables: object) -> T:
        return operation.required(self._data(operation, id=id, **variables), id)
