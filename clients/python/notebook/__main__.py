"""`python -m notebook`, in clients/python."""

from .page import DOCS, FIGURES, executed


def main() -> None:
    """Writes the page and its figures."""
    page = executed()
    (DOCS / "analysis.md").write_text(page.text, "utf-8")
    folder = DOCS / FIGURES
    folder.mkdir(exist_ok=True)
    for name, figure in page.figures.items():
        (folder / name).write_text(figure, "utf-8")


if __name__ == "__main__":
    main()
