"""Asks a server about a paper under several filters in one query."""

import json
import urllib.error
import urllib.request


def ask(url, paper, filters, fields):
    """The answer under each filter; $FILTER in `fields` stands for the filter."""
    variables = {"paper": paper} | {f"f{at}": chosen for at, chosen in enumerate(filters)}
    declared = ", ".join(f"$f{at}: CitationFilter" for at in range(len(filters)))
    asked = " ".join(
        f"a{at}: paper(id: $paper) {fields.replace('$FILTER', f'$f{at}')}" for at in range(len(filters))
    )
    body = json.dumps({"query": f"query ($paper: ID!, {declared}) {{ {asked} }}", "variables": variables})
    request = urllib.request.Request(
        url, body.encode(), {"content-type": "application/json", "accept": "application/json"}
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        raise SystemExit(json.dumps(answer["errors"], indent=2))
    return [answer["data"][f"a{at}"] for at in range(len(filters))]
