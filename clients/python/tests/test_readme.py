"""What the README shows is what happens."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pandas")
pytest.importorskip("polars")
pytest.importorskip("networkx")

README = Path(__file__).parents[1] / "README.md"


def test_the_examples_print_what_the_readme_shows(address: str, tmp_path: Path) -> None:
    blocks = re.findall(r"^```(python|text)\n(.*?)^```", README.read_text("utf-8"), re.M | re.S)
    code = "".join(text for kind, text in blocks if kind == "python")
    shown = "".join(text for kind, text in blocks if kind == "text")
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"CITEGRAPH_URL": address},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stderr, run.stdout) == ("", shown)
