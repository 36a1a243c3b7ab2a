# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # From a DOI to figures
#
# How was a paper received, what is it used for, and what builds on it? This notebook answers with the
# [Python client](../clients/python/README.md). It is [`examples/analysis.py`](../examples/analysis.py), which
# Jupyter opens with jupytext; a test runs it and compares what it prints.
#
# The roles and polarities of the sample graph are illustrative: these figures say nothing about the paper.

# %%
from textwrap import shorten

import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
from citegraph import Client, to_dataframe, to_networkx

DOI = "10.48550/arXiv.1502.03167"
COLORS = {
    "SUPPORTING": "#1b7837",
    "MIXED": "#b8860b",
    "CONTRADICTING": "#b2182b",
    "NEUTRAL": "#4575b4",
    "UNCLASSIFIED": "#bbbbbb",
}

client = Client()
page = client.hub_page(f"doi:{DOI}")
print(page.title)
print(page.citation_profile.sentence)

# %% [markdown]
# ## Citers as a table
#
# The citing papers in this graph, page by page, with the paper at the other end in the same row. Whatever has no label stays in the
# table, and out of every share.

# %%
citers = to_dataframe(client.citers(page.id, order_by="OLDEST"))
classified = citers[citers["polarity"] != "UNCLASSIFIED"]
print(len(citers), "citers, of which", len(classified), "have a polarity")
first = citers.sort_values(["year", "arxiv_id"]).head(5)
print(first[["year", "role", "polarity", "arxiv_id"]].to_string(index=False))

# %% [markdown]
# ## Reception by year
#
# The share of supporting citations among those with a polarity, with its 95% Wilson interval. Years with one or two
# citers say almost nothing, and the intervals show it.


# %%
def wilson(count, base, z=1.959964):
    """Bounds of the 95% Wilson interval of each share."""
    share, spread = count / base, z * z / base
    middle = (share + spread / 2) / (1 + spread)
    half = z * ((share * (1 - share) + spread / 4) / base) ** 0.5 / (1 + spread)
    return (middle - half).clip(0), (middle + half).clip(upper=1)


by_year = classified.groupby("year")["polarity"].agg(
    supporting=lambda values: (values == "SUPPORTING").sum(), base="count"
)
by_year["share"] = by_year["supporting"] / by_year["base"]
by_year["low"], by_year["high"] = wilson(by_year["supporting"], by_year["base"])
print(by_year.round(2).to_string())

# %% figure="reception-by-year" alt="Share of supporting citations by year, with 95% intervals and the number of citations"
figure, axes = plt.subplots(figsize=(7, 3.5))
years = by_year.index.astype(int)
below, above = by_year["share"] - by_year["low"], by_year["high"] - by_year["share"]
axes.errorbar(years, by_year["share"], yerr=[below, above], fmt="o", capsize=4, color=COLORS["SUPPORTING"])
for year, base in zip(years, by_year["base"], strict=True):
    axes.annotate(f"n = {base}", (year, 1.04), ha="center")
axes.set(xlabel="Year of the citing paper", ylabel="Share of SUPPORTING", ylim=(-0.05, 1.15), xticks=years)
plt.show()

# %% [markdown]
# ## Role × polarity
#
# Why it is cited, and with which stance: the stored counts of the citing papers in this graph, from one request.

# %% figure="role-polarity" alt="Number of citers by role and polarity"
matrix = to_dataframe(page.citation_summary.matrix).pivot(index="role", columns="polarity", values="count")
columns = [polarity for polarity in COLORS if polarity in matrix]
matrix = matrix[columns].fillna(0).astype(int)
print(matrix.to_string())

figure, axes = plt.subplots(figsize=(7, 2.6))
axes.imshow(matrix, cmap="Blues", aspect="auto")
axes.set_xticks(range(len(columns)), columns, fontsize=8)
axes.set_yticks(range(len(matrix)), matrix.index, fontsize=8)
for row, counts in enumerate(matrix.to_numpy()):
    for column, count in enumerate(counts):
        axes.text(column, row, count, ha="center", color="white" if count > 2 else "black")
plt.show()

# %% [markdown]
# ## What builds on it
#
# A walk over three citations, along METHOD and EXTENSION only. Each paper is counted at its smallest distance;
# `truncated` says what the walk left out: here, only what is further away.

# %% figure="walk" alt="Papers that build on the paper, by distance and year"
walk = client.traverse(page.id, max_depth=3, roles=["METHOD", "EXTENSION"])
for level in walk.levels:
    print(level.exact, "papers at distance", level.depth)
print("left out:", [(cut.reason, cut.at_depth) for cut in walk.truncated])

reached = to_dataframe(walk.papers)
table = pd.crosstab(reached["year"], reached["depth"])
figure, axes = plt.subplots(figsize=(7, 3))
table.plot.bar(stacked=True, ax=axes, color=["#08519c", "#6baed6", "#c6dbef"], rot=0)
axes.set(xlabel="Year", ylabel="Papers")
axes.legend(title="Distance")
plt.show()

# %% [markdown]
# ## A drawing
#
# The paper, its neighbours, and all citations among them. Arrows point from the citing to the cited paper, and have
# the colour of their polarity; the size of a paper grows with its citers.

# %% figure="neighbourhood" alt="The paper, its neighbours and the citations among them, coloured by polarity"
graph = to_networkx(client.neighbourhood(page.id))
print(len(graph), "papers,", graph.number_of_edges(), "citations, truncated:", graph.graph["truncated"])

ids = sorted(graph, key=lambda node: graph.nodes[node]["title"])
drawn = nx.DiGraph()
drawn.add_nodes_from(ids)
drawn.add_edges_from(sorted(graph.edges(data=True), key=lambda edge: (ids.index(edge[0]), ids.index(edge[1]))))
places = nx.circular_layout([node for node in ids if node != page.id]) | {page.id: (0, 0)}
figure, axes = plt.subplots(figsize=(8, 5.5))
nx.draw_networkx(
    drawn,
    places,
    ax=axes,
    with_labels=False,
    node_size=[40 + 12 * graph.nodes[node]["citer_count"] for node in drawn],
    node_color=["#08519c" if node == page.id else "#9ecae1" for node in drawn],
    edge_color=[COLORS[polarity] for _, _, polarity in drawn.edges(data="polarity")],
)
for node, (x, y) in places.items():
    label = shorten(graph.nodes[node]["title"], 30, placeholder=" …")
    side = "left" if x > 0.1 else "right" if x < -0.1 else "center"
    axes.annotate(label, (1.07 * x, 1.07 * y + 0.02), ha=side, fontsize=7)
lines = [plt.Line2D([], [], color=color, label=name) for name, color in COLORS.items()]
axes.legend(handles=lines, fontsize=7, loc="lower right")
axes.margins(0.45, 0.15)
axes.axis("off")
plt.show()

# %%
client.close()
