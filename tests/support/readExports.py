"""Reads exports by the packages that people read them with; prints what they find as JSON.

Usage: readExports.py ADDRESS ID
"""

import csv
import io
import json
import sys
import urllib.parse

import requests
import rispy
from graph_readers import GRAPH_READERS
from pybtex.database import parse_string

address, paper_id = sys.argv[1:]


def export(name, **query):
    response = requests.get(f"{address}/export/{name}?{urllib.parse.urlencode(query)}")
    response.raise_for_status()
    response.encoding = "utf-8"
    return response.text


def neighbourhood(file_format):
    return export("neighbourhood", ids=paper_id, format=file_format)


def person(name):
    return {
        "given": " ".join(name.first_names + name.middle_names),
        "particle": " ".join(name.prelast_names),
        "family": " ".join(name.last_names),
        "suffix": " ".join(name.lineage_names),
    }


bibliography = parse_string(export("citers", id=paper_id, format="bibtex"), "bibtex")
table = csv.DictReader(io.StringIO(export("citers", id=paper_id, format="csv"), newline=""), strict=True)
print(
    json.dumps(
        {
            **{name: read(neighbourhood(name)) for name, read in GRAPH_READERS.items()},
            "bibtex": [
                {
                    "key": key,
                    "title": entry.fields.get("title"),
                    "year": entry.fields.get("year"),
                    "authors": [person(name) for name in entry.persons.get("author", [])],
                }
                for key, entry in bibliography.entries.items()
            ],
            "ris": rispy.loads(export("citers", id=paper_id, format="ris")),
            "csl": json.loads(export("citers", id=paper_id, format="csljson")),
            "csv": [row["title"] for row in table],
        }
    )
)
