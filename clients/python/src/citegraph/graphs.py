"""Walks, paths, neighbourhoods and citations among papers as graphs of networkx and igraph.

Edges point from the citing to the cited paper. Both libraries are optional, and imported when they are needed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from .schema import CitationsAmong, DrawnPaper, FollowedCitation, Paper, PaperName, PathResult, Subgraph, Traversal

if TYPE_CHECKING:
    import igraph
    import networkx

Graph = Traversal | Subgraph | PathResult | CitationsAmong
Attributes = dict[str, Any]
Edges = dict[tuple[str, str], Attributes]


def to_networkx(result: Graph) -> networkx.DiGraph[str]:
    """A directed graph whose nodes are ids of papers. Unknown values are no attributes.

    `graph.graph["truncated"]` is True when the result is not whole.
    """
    import networkx

    nodes, edges = _parts(result)
    graph: networkx.DiGraph[str] = networkx.DiGraph(truncated=bool(result.truncated))
    graph.add_nodes_from((key, _known(attributes)) for key, attributes in nodes.items())
    graph.add_edges_from((*ends, _known(attributes)) for ends, attributes in edges.items())
    return graph


def to_igraph(result: Graph) -> igraph.Graph:
    """A directed graph whose vertices have the id of the paper as `name`; otherwise as to_networkx."""
    import igraph

    nodes, edges = _parts(result)
    graph = igraph.Graph(directed=True)
    graph.add_vertices(list(nodes), attributes=_by_name(nodes.values()))
    graph.add_edges(list(edges), attributes=_by_name(edges.values()))
    graph["truncated"] = bool(result.truncated)
    return graph


def _by_name(rows: Collection[Attributes]) -> dict[str, list[Any]]:
    names = dict.fromkeys(chain.from_iterable(rows))
    return {name: [row.get(name) for row in rows] for name in names}


def _parts(result: Graph) -> tuple[dict[str, Attributes], Edges]:
    nodes: dict[str, Attributes] = {}
    # A walk by steps may reach a paper several times: the first visit is at the smallest depth.
    for paper, depth in _papers(result):
        nodes.setdefault(paper.id, {**_scalars(paper), "depth": depth})
    return nodes, dict(_citations(result))


def _papers(result: Graph) -> Iterator[tuple[Paper | PaperName | DrawnPaper, int | None]]:
    if isinstance(result, Traversal):
        yield from ((paper, 0) for paper in result.starts)
    if isinstance(result, CitationsAmong):
        yield from ((paper, None) for paper in result.papers)
        return
    if isinstance(result, PathResult):
        yield from ((paper, None) for paper in (result.from_, result.to) if paper is not None)
        yield from ((paper, None) for path in result.paths for paper in path.papers)
        return
    yield from ((reached.paper, reached.depth) for reached in result.papers)
    if isinstance(result, Traversal):
        # A chain may lead through papers that are beyond the limit of the list: only their names are known.
        yield from ((paper, None) for each in _followed(result) for paper in (each.citing, each.cited))


def _citations(result: Graph) -> Iterator[tuple[tuple[str, str], Attributes]]:
    if isinstance(result, Subgraph | CitationsAmong):
        yield from (((each.citing_id, each.cited_id), _scalars(each)) for each in result.citations)
        return
    yield from (((each.citing.id, each.cited.id), _scalars(each)) for each in _followed(result))


def _followed(result: Traversal | PathResult) -> Iterable[FollowedCitation]:
    if isinstance(result, Traversal):
        return chain.from_iterable(reached.chain for reached in result.papers)
    return chain.from_iterable(path.citations for path in result.paths)


def _scalars(value: Any) -> Attributes:
    """Fields of an object that formats such as GraphML can hold."""
    values = {field.name: getattr(value, field.name) for field in fields(value)}
    return {name: each for name, each in values.items() if not isinstance(each, tuple) and not is_dataclass(each)}


def _known(attributes: Attributes) -> Attributes:
    return {name: value for name, value in attributes.items() if value is not None}
