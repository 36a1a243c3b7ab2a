"""Errors of the server and of the way to it, each with a stable code."""

from collections.abc import Mapping, Sequence
from typing import Any


class CitegraphError(Exception):
    """Base of all errors. `code` is that of the server (docs/http.md), or the name of a problem on the way."""

    code: str = "UNKNOWN"
    retryable = False
    retry_after: float | None = None


class ConnectionFailedError(CitegraphError):
    """The server cannot be reached, or the connection broke; `__cause__` is the error of httpx."""

    code = "CONNECTION_FAILED"
    retryable = True


class UnexpectedResponseError(CitegraphError):
    """The response is not one of GraphQL: another server, or a proxy, answered."""

    code = "UNEXPECTED_RESPONSE"

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status
        self.retryable = status in (502, 503)


class UnknownPaperError(CitegraphError, LookupError):
    """No paper has this id. Methods that return one paper return None instead."""

    code = "UNKNOWN_PAPER"

    def __init__(self, id: str) -> None:
        super().__init__(f"id: got {id!r}, expected the id or an identifier of a paper in the graph.")
        self.id = id


class ResponseError(CitegraphError):
    """The server answered with errors. The attributes are those of the first one.

    `errors` has all of them as received; `data` has the fields that could be read.
    """

    def __init__(
        self,
        errors: Sequence[Mapping[str, Any]],
        *,
        status: int,
        data: Mapping[str, Any] | None = None,
        retry_after: float | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__("\n".join(str(error.get("message", "")) for error in errors))
        self.errors, self.status, self.data, self.request_id = errors, status, data, request_id
        self.path: tuple[str | int, ...] = tuple(errors[0].get("path") or ())
        self.extensions: Mapping[str, Any] = errors[0].get("extensions") or {}
        self.code = str(self.extensions.get("code", "UNKNOWN"))
        self.retry_after = _largest(retry_after, self.extensions.get("retryAfter"))


class BadInputError(ResponseError):
    """An argument has an invalid value: `field`, `value` as received and `expected` name it."""

    @property
    def field(self) -> str:
        """The argument, such as `filter.yearFrom`."""
        return str(self.extensions.get("field"))

    @property
    def value(self) -> str:
        """Its value, as JSON; long ones are shortened by the server."""
        return str(self.extensions.get("value"))

    @property
    def expected(self) -> str:
        """What would have been valid."""
        return str(self.extensions.get("expected"))


class QueryTooExpensiveError(ResponseError):
    """The query could return too much, or take too much work: ask for less at a time."""

    @property
    def cost(self) -> Mapping[str, Any]:
        """Nodes and work, each with `requested` and `limit`."""
        return dict(self.extensions.get("cost") or {})


class DeadlineExceededError(ResponseError):
    """The time limit was exceeded. The same query is likely to exceed it again, so it is not retried."""


class UnavailableError(ResponseError):
    """The server, its database or the issuer of its tokens is busy or away. Raised when all retries have failed."""

    retryable = True


_CLASSES: dict[str, type[ResponseError]] = {
    "BAD_USER_INPUT": BadInputError,
    "QUERY_TOO_EXPENSIVE": QueryTooExpensiveError,
    "DEADLINE_EXCEEDED": DeadlineExceededError,
    "OVERLOADED": UnavailableError,
    "DATABASE_OVERLOADED": UnavailableError,
    "DATABASE_UNAVAILABLE": UnavailableError,
    "ISSUER_UNAVAILABLE": UnavailableError,
    "SHUTTING_DOWN": UnavailableError,
}


def class_of(errors: Sequence[Mapping[str, Any]]) -> type[ResponseError]:
    """The class for the code of the first error."""
    return _CLASSES.get((errors[0].get("extensions") or {}).get("code", ""), ResponseError)


def _largest(*values: object) -> float | None:
    numbers = [float(value) for value in values if isinstance(value, (int, float))]
    return max(numbers, default=None)
