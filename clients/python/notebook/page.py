"""A notebook, executed, as a page of Markdown with figures."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jupytext
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[3]
NOTEBOOK = ROOT / "examples" / "analysis.py"
DOCS = ROOT / "docs"
FIGURES = "analysis"
# Without text as shapes, dates and random ids, the same figure is the same small file.
SETUP = """
%config InlineBackend.figure_formats = ["svg"]
%config InlineBackend.print_figure_kwargs = {"bbox_inches": "tight", "metadata": {"Date": None}}
import matplotlib
matplotlib.rcParams.update({"svg.hashsalt": "citegraph", "svg.fonttype": "none"})
"""


@dataclass(frozen=True)
class Page:
    """The text of the page, and its figures by file name."""

    text: str
    figures: dict[str, str]


def executed() -> Page:
    """Runs the notebook; an error in a cell is raised."""
    notebook = jupytext.read(NOTEBOOK)
    notebook.cells.insert(0, jupytext.reads(f"# %%{SETUP}", fmt="py:percent").cells[0])
    NotebookClient(
        notebook,
        kernel_name="python3",
        resources={"metadata": {"path": str(ROOT)}},
        # What a cell prints arrives in pieces when the machine is slow.
        coalesce_streams=True,
    ).execute()
    figures: dict[str, str] = {}
    parts = [part for cell in notebook.cells[1:] for part in _parts(cell, figures)]
    return Page("\n\n".join(parts) + "\n", figures)


def _parts(cell: Any, figures: dict[str, str]) -> list[str]:
    if cell.cell_type == "markdown":
        return [cell.source]
    return [_fenced("python", cell.source), *(_output(cell.metadata, output, figures) for output in cell.outputs)]


def _output(metadata: Any, output: Any, figures: dict[str, str]) -> str:
    if output.output_type == "stream":
        return _fenced("text", _trimmed(output.text))
    name = f"{metadata.figure}.svg"
    figures[name] = _trimmed(output.data["image/svg+xml"]) + "\n"
    return f"![{metadata.alt}]({FIGURES}/{name})"


def _fenced(language: str, text: str) -> str:
    return f"```{language}\n{text}\n```"


def _trimmed(text: str) -> str:
    """Without spaces at the ends of lines, which formatters remove."""
    return "\n".join(line.rstrip() for line in text.rstrip().splitlines())
