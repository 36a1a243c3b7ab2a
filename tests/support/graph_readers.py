"""How networkx reads graph files: what tests compare, by the format."""

import io
import json

import networkx


def described(graph, label):
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "labels": {node: data[label] for node, data in graph.nodes(data=True)},
        "counts": {node: data["citerCount"] for node, data in graph.nodes(data=True)},
        "edges": [[source, target, data["role"]] for source, target, data in graph.edges(data=True)],
    }


GRAPH_READERS = {
    "cytoscape": lambda text: described(networkx.cytoscape_graph(json.loads(text)), "name"),
    "graphml": lambda text: described(networkx.parse_graphml(text), "label"),
    "gexf": lambda text: described(networkx.read_gexf(io.BytesIO(text.encode())), "label"),
}
