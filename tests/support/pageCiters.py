"""Reads a hub page and all its citers, 100 a page, by gql; prints both as JSON.

Usage: pageCiters.py ADDRESS HUB_PAGE_FILE ID
"""

import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

CITERS = gql(
    """
    query Citers($id: ID!, $after: String) {
      paper(id: $id) {
        citers(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node { id } }
        }
      }
    }
    """
)

address, hub_page, paper_id = sys.argv[1:]
client = Client(
    transport=RequestsHTTPTransport(url=address),
    fetch_schema_from_transport=True,
    parse_results=True,
)
with client as session, open(hub_page, encoding="utf-8") as file:
    query = gql(file.read())
    query.variable_values = {"id": paper_id}
    page = session.execute(query)
    ids = []
    after = None
    while True:
        CITERS.variable_values = {"id": paper_id, "after": after}
        citers = session.execute(CITERS)["paper"]["citers"]
        ids += [edge["node"]["id"] for edge in citers["edges"]]
        if not citers["pageInfo"]["hasNextPage"]:
            break
        after = citers["pageInfo"]["endCursor"]
print(json.dumps({"paper": page["paper"], "ids": ids}))
