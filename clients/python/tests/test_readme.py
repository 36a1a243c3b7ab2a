"""What the README and docs/analysts.md show is what happens."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pandas")
pytest.importorskip("polars")
pytest.importorskip("networkx")

from .conftest import ROOT

README = (ROOT / "clients" / "python" / "README.md").read_text("utf-8")
ANALYSTS = (ROOT / "docs" / "analysts.md").read_text("utf-8").split("## The Python client\n")[1].split("\n## ")[0]


@pytest.mark.parametrize("page", [README, ANALYSTS], ids=["README.md", "analysts.md"])
def test_the_examples_print_what_the_page_shows(address: str, tmp_path: Path, page: str) -> None:
    blocks = re.findall(r"^```(python|text)\n(.*?)^```", page, re.M | re.S)
    code = "".join(text for kind, text in blocks if kind == "python")
    shown = "".join(text for kind, text in blocks if kind == "text")
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "CITEGRAPH_URL": address},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.rstrip() for line in run.stdout.splitlines()]
    assert (run.stderr, lines) == ("", shown.splitlines())
