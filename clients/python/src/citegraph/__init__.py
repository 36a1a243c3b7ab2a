"""Client of citegraph, a GraphQL server for typed citations."""

from .async_client import AsyncClient
from .async_paging import AsyncPaged
from .client import Client
from .errors import (
    BadInputError,
    CitegraphError,
    ConnectionFailedError,
    DeadlineExceededError,
    QueryTooExpensiveError,
    ResponseError,
    UnavailableError,
    UnexpectedResponseError,
    UnknownPaperError,
)
from .graphs import to_igraph, to_networkx
from .paging import Paged
from .tables import to_arrow, to_dataframe, write_parquet

__all__ = [
    "AsyncClient",
    "AsyncPaged",
    "BadInputError",
    "CitegraphError",
    "Client",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "Paged",
    "QueryTooExpensiveError",
    "ResponseError",
    "UnavailableError",
    "UnexpectedResponseError",
    "UnknownPaperError",
    "to_arrow",
    "to_dataframe",
    "to_igraph",
    "to_networkx",
    "write_parquet",
]
