"""Recounts what a server answers from an export of its graph, and prints every difference.

    citegraph export --canonical > graph.jsonl
    python3 tests/recount graph.jsonl http://localhost:4000/graphql [--papers 1000] [--seed 1]

Ends with `N answers, M differ`, and with exit code 1 where one does.
"""

import argparse
import itertools
import random
import sys
from collections import Counter

from ask import ask
from authors import self_citation
from export import read_export
from filters import choices, keeps
from headline import NONE, headline

FIELDS = """{
  total undated
  roles { classified unclassified buckets { role count } }
  polarities { classified unclassified buckets { polarity count } }
  matrix { role polarity count }
  byYear { year count }
}"""
AT_ONCE = 15


def citers_of(export):
    """Of each cited paper, its citations as they are to be counted."""
    found = {}
    for citing, cited in export.citations:
        contexts = export.contexts((citing, cited))
        date = export.fact(citing, "publishedOn")
        found.setdefault(cited, []).append(
            {
                "contexts": contexts,
                "sources": export.reporters((citing, cited)),
                "retracted": export.retracted(citing),
                "year": int(date[:4]) if date else None,
                "self": self_citation(
                    export.fact(citing, "authors"), export.fact(cited, "authors")
                ),
                **headline(contexts, export.evidence_of),
            }
        )
    return found


def recount(citers, chosen):
    basis = chosen.get("basis", "ALL")
    kept = [citer for citer in citers if keeps(citer, chosen)]
    pairs = Counter(citer[basis] for citer in kept)
    years = Counter(citer["year"] for citer in kept)
    return {
        "total": len(kept),
        "undated": years.pop(None, 0),
        "roles": axis(Counter(role for role, _ in pairs.elements())),
        "polarities": axis(Counter(polarity for _, polarity in pairs.elements())),
        "matrix": pairs,
        "byYear": years,
    }


def axis(counts):
    unclassified = counts.pop(NONE, 0)
    return {"classified": sum(counts.values()), "unclassified": unclassified, "buckets": counts}


def answered(summary):
    return {
        "total": summary["total"],
        "undated": summary["undated"],
        "roles": answered_axis(summary["roles"], "role"),
        "polarities": answered_axis(summary["polarities"], "polarity"),
        "matrix": Counter({(c["role"], c["polarity"]): c["count"] for c in summary["matrix"]}),
        "byYear": Counter({each["year"]: each["count"] for each in summary["byYear"]}),
    }


def answered_axis(given, name):
    return {**given, "buckets": Counter({each[name]: each["count"] for each in given["buckets"]})}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("graph")
    parser.add_argument("url")
    parser.add_argument("--papers", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = citers_of(read_export(options.graph))
    by_size = sorted(found, key=lambda paper: (-len(found[paper]), paper))
    largest, rest = by_size[: options.papers // 10], by_size[options.papers // 10 :]
    chance = random.Random(options.seed)
    papers = largest + chance.sample(rest, min(len(rest), options.papers - len(largest)))
    questions = [(paper, chosen) for paper in papers for chosen in choices(found[paper], chance)]
    differing = 0
    for batch in batches(questions, AT_ONCE):
        for (paper, chosen), summary in zip(batch, ask(options.url, batch, FIELDS)):
            expected = recount(found[paper], chosen)
            if answered(summary) != expected:
                differing += 1
                print(f"{paper} {chosen}: the server says {answered(summary)}, the recount {expected}")
    print(f"{len(questions)} answers of {len(papers)} papers, {differing} differ")
    return 1 if differing or not questions else 0


def batches(items, size):
    iterator = iter(items)
    return iter(lambda: list(itertools.islice(iterator, size)), [])


if __name__ == "__main__":
    sys.exit(main())
