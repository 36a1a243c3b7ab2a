"""Requests and responses of GraphQL over HTTP, without sending them."""

import os
from collections.abc import Mapping
from typing import Any

import httpx

from .errors import UnexpectedResponseError, class_of

DEFAULT_ADDRESS = "http://localhost:4000"
HEADERS = {"accept": "application/graphql-response+json", "user-agent": "citegraph-python"}


def endpoint(address: str | None) -> str:
    """The address of GraphQL on a server; by default of `CITEGRAPH_URL`, else of this machine."""
    base = (address or os.environ.get("CITEGRAPH_URL") or DEFAULT_ADDRESS).rstrip("/")
    return base if base.endswith("/graphql") else f"{base}/graphql"


def data_of(response: httpx.Response) -> dict[str, Any]:
    """The data of a response; raises its errors."""
    body = _body_of(response)
    errors, data = body.get("errors"), body.get("data")
    if errors:
        raise class_of(errors)(
            errors,
            status=response.status_code,
            data=data,
            retry_after=_seconds(response.headers.get("retry-after")),
            request_id=response.headers.get("x-request-id"),
        )
    return dict(data or {})


def _body_of(response: httpx.Response) -> Mapping[str, Any]:
    try:
        body = response.json()
    except ValueError:
        body = None
    if isinstance(body, dict) and ("data" in body or "errors" in body):
        return body
    status, kind = response.status_code, response.headers.get("content-type", "no content type")
    raise UnexpectedResponseError(
        f"{response.url}: got status {status} with {kind}, expected a response of citegraph.", status
    )


def _seconds(header: str | None) -> float | None:
    """Retry-After in seconds; the server never sends a date."""
    return float(header) if header is not None and header.isdecimal() else None
