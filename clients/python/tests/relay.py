"""A relay in front of the real server that answers the first requests itself, as a busy server or a proxy would."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx


@dataclass(frozen=True)
class Answer:
    """A response instead of that of the server; None for `status` breaks the connection."""

    status: int | None
    body: str = ""
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)


def refusal(code: str, retry_after: int = 0) -> Answer:
    extensions = {"code": code, "retryAfter": retry_after}
    body = json.dumps({"errors": [{"message": "Try again later.", "extensions": extensions}]})
    return Answer(503, body, (("content-type", "application/json"), ("retry-after", str(retry_after))))


@contextmanager
def relayed(address: str, answers: list[Answer]) -> Iterator[str]:
    """The address of the relay, which takes the answers off the list before it passes requests on."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers["content-length"]))
            self.respond(answers.pop(0) if answers else forwarded(address, self.path, asked))

        def respond(self, answer: Answer) -> None:
            if answer.status is None:
                self.close_connection = True
                return
            self.send_response(answer.status)
            for name, value in (*answer.headers, ("content-length", str(len(answer.body.encode())))):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the output is that of the tests."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as relay:
        thread = threading.Thread(target=relay.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{relay.server_port}"
        finally:
            relay.shutdown()
            thread.join()


def forwarded(address: str, path: str, body: bytes) -> Answer:
    response = httpx.post(f"{address}{path}", content=body, headers={"content-type": "application/json"})
    return Answer(response.status_code, response.text)
