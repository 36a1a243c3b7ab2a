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
    if not _is_web_address(base):
        raise ValueError(f"address: got {base!r}, expected that of a server, such as {DEFAULT_ADDRESS}.")
    return base if base.endswith("/graphql") else f"{base}/graphql"


def _is_web_address(text: str) -> bool:
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL:
        return False
    return url.scheme in ("http", "https") and url.host != ""


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
    if isinstance(body, dict) and (isinstance(body.get("data"), dict) or _are_errors(body.get("errors"))):
        return body
    status, kind = response.status_code, response.headers.get("content-type", "no content type")
    raise UnexpectedResponseError(
        f"{response.url}: got status {status} with {kind}, expected a response of citegraph.", status
    )


def _are_errors(errors: object) -> bool:
    return isinstance(errors, list) and errors != [] and all(isinstance(error, dict) for error in errors)


def _seconds(header: str | None) -> float | None:
    """Retry-After in seconds; the server never sends a date."""
    return float(header) if header is not None and header.isdecimal() else None
