"""Asks a server for summaries, several in one query."""

import json
import urllib.request


def ask(url, questions, fields):
    variables = {}
    for at, (paper, chosen) in enumerate(questions):
        variables |= {f"p{at}": paper, f"f{at}": chosen}
    declared = ", ".join(f"$p{at}: ID!, $f{at}: CitationFilter" for at in range(len(questions)))
    asked = " ".join(
        f"a{at}: paper(id: $p{at}) {{ citationSummary(filter: $f{at}) {fields} }}"
        for at in range(len(questions))
    )
    body = json.dumps({"query": f"query ({declared}) {{ {asked} }}", "variables": variables})
    request = urllib.request.Request(
        url, body.encode(), {"content-type": "application/json", "accept": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if answer.get("errors"):
        raise SystemExit(json.dumps(answer["errors"], indent=2))
    return [answer["data"][f"a{at}"]["citationSummary"] for at in range(len(questions))]
