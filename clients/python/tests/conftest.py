"""A real server with the sample graph: that of CITEGRAPH_URL, or one that is started for these tests."""

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from citegraph import Client

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    given = os.environ.get("CITEGRAPH_URL")
    if given:
        yield given.removesuffix("/graphql")
        return
    with started_server(tmp_path_factory.mktemp("citegraph")) as server:
        try:
            yield address_of(server)
        finally:
            server.terminate()


@pytest.fixture
def client(address: str) -> Iterator[Client]:
    with Client(address, retries=0) as connected:
        yield connected


def started_server(folder: Path) -> subprocess.Popen[str]:
    variables = {**os.environ, "PORT": str(free_port()), "CITEGRAPH_DATA": str(folder / "db")}
    command = ["node", str(ROOT / "bin" / "citegraph.js"), "start"]
    return subprocess.Popen(
        command, env=variables, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def address_of(server: subprocess.Popen[str]) -> str:
    """Waits until the server has printed its address, which it does when it is ready."""
    assert server.stdout is not None
    output = []
    for line in server.stdout:
        output.append(line)
        words = line.split()
        if words[:1] == ["Open"]:
            return words[1]
    raise AssertionError(f"The server did not start:\n{''.join(output)}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
