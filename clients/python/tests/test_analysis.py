"""The notebook runs, and docs/analysis.md shows what it prints and draws."""

import re

import pytest

pytest.importorskip("jupytext")
pytest.importorskip("matplotlib")
pytest.importorskip("ipykernel")

from notebook.page import DOCS, FIGURES, executed


def test_the_page_is_what_the_notebook_gives(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEGRAPH_URL", address)
    page = executed()
    assert page.text == (DOCS / "analysis.md").read_text("utf-8")
    figures = {file.name: file.read_text("utf-8") for file in (DOCS / FIGURES).iterdir()}
    assert set(figures) == set(page.figures)
    # Lines of a figure differ between versions of matplotlib, its words do not.
    assert {name: words(figure) for name, figure in figures.items()} == {
        name: words(figure) for name, figure in page.figures.items()
    }
    assert sum(len(figure) for figure in figures.values()) < 300_000


def words(figure: str) -> list[str]:
    found = re.findall(r"<text[^>]*>([^<]+)</text>", figure)
    assert found
    return found
