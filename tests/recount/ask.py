"""Asks a server about papers under filters, several in one query."""

import json
import urllib.error
import urllib.request


def ask(url, questions, fields):
    """The answer to each (paper, filter); $FILTER in `fields` stands for the filter."""
    variables = {}
    for at, (paper, chosen) in enumerate(questions):
        variables |= {f"p{at}": paper, f"f{at}": chosen}
    declared = ", ".join(f"$p{at}: ID!, $f{at}: CitationFilter" for at in range(len(questions)))
    asked = " ".join(
        f"a{at}: paper(id: $p{at}) {fields.replace('$FILTER', f'$f{at}')}"
        for at in range(len(questions))
    )
    body = json.dumps({"query": f"query ({declared}) {{ {asked} }}", "variables": variables})
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
    return [answer["data"][f"a{at}"] for at in range(len(questions))]
