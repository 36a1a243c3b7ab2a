"""Results as tables."""

from pathlib import Path

import pytest

from citegraph import Client, to_arrow, to_dataframe, write_parquet
from citegraph.schema import CitationEdge, Paper

HUB = "arxiv:1803.04585"

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
parquet = pytest.importorskip("pyarrow.parquet")


def test_a_row_is_a_citation_with_its_paper(client: Client) -> None:
    frame = to_dataframe(client.citers(HUB))
    assert len(frame) == 17
    assert frame["role"].value_counts()["BACKGROUND"] == 9
    assert set(frame["year"].dropna()) == {edge.node.year for edge in client.citers(HUB)} - {None}
    assert {"sources", "paper_sources", "title", "doi", "retraction_date"} <= set(frame.columns)


def test_integers_and_booleans_stay_such_beside_unknown_values(client: Client) -> None:
    frame = to_dataframe([edge.node for edge in client.hubs()])
    assert frame["year"].isna().any()
    assert (str(frame["year"].dtype), str(frame["stub"].dtype)) == ("Int64", "boolean")


def test_pandas_polars_and_parquet_hold_the_same(client: Client, tmp_path: Path) -> None:
    citers = client.citers(HUB).all()
    table = to_arrow(citers)
    assert write_parquet(citers, tmp_path / "citers.parquet") == 17
    assert parquet.read_table(tmp_path / "citers.parquet").equals(table)
    frame = to_dataframe(citers, engine="polars")
    assert frame.columns == table.column_names == list(to_dataframe(citers).columns)
    assert frame["title"].to_list() == table["title"].to_pylist() == [edge.node.title for edge in citers]
    assert table["contexts"][0].as_py()[0].keys() >= {"text", "section", "confidence"}


def test_an_empty_list_has_the_same_columns(client: Client) -> None:
    empty = client.citers(HUB, roles=[])
    schema = to_arrow(client.citers(HUB)).schema
    assert to_arrow(empty).schema == schema
    assert to_arrow([], CitationEdge).schema == schema
    assert len(to_dataframe(empty)) == len(to_dataframe(empty, engine="polars")) == 0
    with pytest.raises(ValueError, match="got an empty list, expected row_type"):
        to_arrow([])


def test_every_class_of_rows_becomes_a_table(client: Client) -> None:
    page = client.hub_page(HUB)
    assert page is not None
    related = client.co_cited(HUB)
    walk = client.traverse(HUB)
    facets = client.citer_facets(HUB)
    for rows in ([page], page.citation_summary.matrix, related.edges, walk.papers, walk.levels, facets.by_role):
        assert len(to_dataframe(rows)) == len(rows)
    row = to_dataframe([page.citation_profile]).iloc[0]
    assert row["role_interval_low"] < row["role_share"] < row["role_interval_high"]


def test_papers_of_a_lookup_need_no_type(client: Client) -> None:
    found = [paper for paper in client.papers([HUB]) if paper is not None]
    assert to_arrow(found).schema == to_arrow([], Paper).schema
