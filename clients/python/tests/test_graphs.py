"""Results as graphs."""

from pathlib import Path

import pytest

from citegraph import Client, to_igraph, to_networkx
from citegraph.graphs import Graph

networkx = pytest.importorskip("networkx")
pytest.importorskip("igraph")

HUB = "arxiv:1803.04585"
ATTENTION = "arxiv:1706.03762"


def results(client: Client) -> dict[str, Graph]:
    return {
        "walk": client.traverse(ATTENTION, max_depth=3, roles=["METHOD", "EXTENSION"]),
        "cut walk": client.traverse(ATTENTION, max_depth=3, limit=1),
        "steps": client.traverse(ATTENTION, steps=[{}, {"direction": "REFERENCES"}], limit=1000),
        "paths": client.paths("arxiv:1906.01820", "arxiv:1606.06565", direction="REFERENCES", max_length=3),
        "neighbourhood": client.neighbourhood(HUB),
        "among": client.citations_among([HUB, ATTENTION, "arxiv:1906.01820", "arxiv:1606.06565"]),
    }


@pytest.mark.parametrize("name", ["walk", "cut walk", "steps", "paths", "neighbourhood", "among"])
def test_both_libraries_get_the_same_graph(client: Client, name: str) -> None:
    result = results(client)[name]
    graph, other = to_networkx(result), to_igraph(result)
    names = other.vs["name"]
    assert set(graph.nodes) == set(names)
    assert set(graph.edges) == {(names[edge.source], names[edge.target]) for edge in other.es}
    assert graph.graph["truncated"] == other["truncated"] == bool(result.truncated)
    for edge in other.es:
        assert graph.edges[names[edge.source], names[edge.target]]["role"] == edge["role"]


def test_edges_point_from_the_citing_to_the_cited_paper(client: Client) -> None:
    hub = client.paper(HUB)
    assert hub is not None
    graph = to_networkx(client.neighbourhood(HUB))
    assert (len(graph), graph.number_of_edges()) == (22, 22)
    assert (graph.in_degree(hub.id), graph.out_degree(hub.id)) == (hub.citer_count, hub.reference_count)
    assert graph.nodes[hub.id]["title"] == hub.title
    assert graph.nodes[hub.id]["depth"] == 0


def test_a_walk_that_is_cut_says_so(client: Client) -> None:
    assert to_networkx(client.traverse(HUB, max_depth=1, limit=1)).graph["truncated"]


def test_papers_on_a_chain_beyond_the_limit_have_a_title(client: Client) -> None:
    walk = client.traverse(ATTENTION, steps=[{"fan_out": 3}, {"direction": "REFERENCES"}], limit=1000)
    graph = to_networkx(walk)
    named = {each.citing.id: each.citing.title for reached in walk.papers for each in reached.chain}
    assert len(named) >= 3
    assert {key: graph.nodes[key].get("title") for key in named} == named


def test_graphml_takes_every_attribute(client: Client, tmp_path: Path) -> None:
    graph = to_networkx(client.neighbourhood(HUB))
    networkx.write_graphml(graph, tmp_path / "graph.graphml")
    assert len(networkx.read_graphml(tmp_path / "graph.graphml")) == 22


def test_an_empty_result_is_an_empty_graph(client: Client) -> None:
    nothing = client.paths("doi:10.1234/unknown", "doi:10.1234/other")
    assert len(to_networkx(nothing)) == len(to_igraph(nothing).vs) == 0
