"""Requests that fail for the moment are sent again, others are not."""

import anyio
import pytest

from citegraph import (
    AsyncClient,
    CitegraphError,
    Client,
    ConnectionFailedError,
    DeadlineExceededError,
    UnavailableError,
    UnexpectedResponseError,
)
from citegraph.errors import ResponseError
from citegraph.retries import LONGEST_DELAY_S, delay_before_retry

from .conftest import free_port
from .relay import Answer, refusal, relayed

HUB = "arxiv:1803.04585"
LOST = Answer(None)
HTML = (("content-type", "text/html"),)


@pytest.mark.parametrize("code", ["OVERLOADED", "DATABASE_OVERLOADED", "DATABASE_UNAVAILABLE", "SHUTTING_DOWN"])
def test_a_busy_server_is_asked_again(address: str, code: str) -> None:
    answers = [refusal(code), refusal(code)]
    with relayed(address, answers) as relay, Client(relay) as client:
        paper = client.paper(HUB)
        assert paper is not None
        assert paper.citer_count == 17
    assert answers == []


def test_the_asynchronous_client_asks_again_as_well(address: str) -> None:
    async def read(relay: str) -> int:
        async with AsyncClient(relay) as client:
            return len(await client.citers(HUB, page_size=5).all())

    with relayed(address, [refusal("OVERLOADED"), refusal("SHUTTING_DOWN")]) as relay:
        assert anyio.run(read, relay) == 17


def test_a_lost_connection_is_opened_again(address: str) -> None:
    with relayed(address, [LOST]) as relay, Client(relay) as client:
        assert client.paper(HUB) is not None


def test_retries_end(address: str) -> None:
    answers = [refusal("OVERLOADED")] * 5
    with relayed(address, answers) as relay, Client(relay, retries=3) as client:
        with pytest.raises(UnavailableError, match="Try again later") as raised:
            client.paper(HUB)
        assert (raised.value.code, raised.value.retry_after) == ("OVERLOADED", 0)
    assert len(answers) == 1


def test_what_would_fail_again_is_not_sent_again(address: str) -> None:
    answers = [refusal("DEADLINE_EXCEEDED"), refusal("DEADLINE_EXCEEDED")]
    with relayed(address, answers) as relay, Client(relay) as client, pytest.raises(DeadlineExceededError):
        client.paper(HUB)
    assert len(answers) == 1


NOT_GRAPHQL = ["<html>Not here</html>", "[]", '{"message": "not GraphQL"}', "", '{"errors": "no"}', '{"data": null}']


@pytest.mark.parametrize("body", [*NOT_GRAPHQL, '{"errors": []}', '{"errors": [1]}'])
def test_a_response_of_something_else_is_told_apart(address: str, body: str) -> None:
    with relayed(address, [Answer(404, body, HTML)]) as relay, Client(relay) as client:
        with pytest.raises(UnexpectedResponseError, match="got status 404 with text/html, expected") as raised:
            client.paper(HUB)
        assert raised.value.status == 404


def test_a_server_that_is_not_there_is_named() -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    with Client(nowhere, retries=0) as client, pytest.raises(ConnectionFailedError, match=f"{nowhere}/graphql"):
        client.graph_statistics()


@pytest.mark.parametrize("address", ["localhost:4000", "ftp://localhost", "http://", "http://localhost:port"])
def test_what_is_no_address_is_refused_at_once(address: str) -> None:
    with pytest.raises(ValueError, match=f"address: got '{address.rstrip('/')}', expected"):
        Client(address)


def test_a_negative_limit_is_refused_at_once() -> None:
    with Client("http://localhost") as client, pytest.raises(ValueError, match="limit: got -1, expected"):
        client.hubs(limit=-1)


def test_the_delay_is_that_of_the_server_or_doubles() -> None:
    busy = ResponseError([{"extensions": {"code": "OVERLOADED", "retryAfter": 7}}], status=503, retry_after=2)
    busy.retryable = True
    assert delay_before_retry(busy, 0, retries=1) == 7
    busy.retry_after = LONGEST_DELAY_S + 1
    assert delay_before_retry(busy, 0, retries=1) is None
    lost = ConnectionFailedError()
    delays = [delay_before_retry(lost, attempt, retries=4) or 0 for attempt in range(4)]
    assert all(0.25 * 2**attempt <= delay <= 0.5 * 2**attempt for attempt, delay in enumerate(delays))
    assert delay_before_retry(lost, 4, retries=4) is None
    assert delay_before_retry(CitegraphError(), 0, retries=4) is None
