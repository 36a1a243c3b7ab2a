"""Recounts what a server answers from an export of its graph, and prints every difference.

    citegraph export --canonical > graph.jsonl
    python3 tests/recount graph.jsonl http://localhost:4000/graphql [--papers 1000] [--seed 1]

Ends with `N answers of M papers, D differ`, and with exit code 1 where one does.
"""

import argparse
import itertools
import random
import sys
from collections import defaultdict

from ask import ask
from authors import self_citation
from counts import FIELDS, answered, differences, recount
from export import read_export
from filters import choices
from headline import headline
from retractions import acknowledged, timing

AT_ONCE = 3


def cited_paper(export, cited, citing):
    """What is known of a cited paper, and its citations as they are to be counted."""
    paper = {"retraction": export.retraction(cited), "notices": export.notices_of(cited)}
    return {**paper, "citers": [citer_of(export, each, cited, paper) for each in citing]}


def citer_of(export, citing, cited, paper):
    contexts = export.contexts((citing, cited))
    date = export.fact(citing, "publishedOn")
    return {
        "contexts": contexts,
        "sections": {context["section"] for context in contexts} - {None},
        "sources": export.reporters((citing, cited)),
        "retracted": export.retraction(citing) is not None,
        "year": int(date[:4]) if date else None,
        "self": self_citation(export.fact(citing, "authors"), export.fact(cited, "authors")),
        "seen": paper["retraction"] and seen(export, citing, date, contexts, paper),
        **headline(contexts, export.evidence_of),
    }


def seen(export, citing, date, contexts, paper):
    """How a citation stands to the retraction of the cited paper: its timing, and whether it lets it be seen."""
    status, noticed = paper["retraction"]
    cites_notice = any((citing, notice) in export.citations for notice in paper["notices"])
    return timing(noticed, date), acknowledged(contexts, cites_notice, status)


def chosen_papers(export, cited_by, count, chance):
    """A tenth are the most cited, and a tenth retracted, as far as there are so many."""
    by_size = sorted(cited_by, key=lambda paper: (-len(cited_by[paper]), paper))
    chosen = dict.fromkeys(by_size[: count // 10])
    retracted = [paper for paper in by_size if export.retraction(paper)]
    chosen |= dict.fromkeys(retracted[: count // 10])
    rest = [paper for paper in by_size if paper not in chosen]
    return [*chosen, *chance.sample(rest, min(len(rest), max(0, count - len(chosen))))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("graph")
    parser.add_argument("url")
    parser.add_argument("--papers", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    export, chance = read_export(options.graph), random.Random(options.seed)
    cited_by = defaultdict(list)
    for citing, cited in export.citations:
        cited_by[cited].append(citing)
    papers = chosen_papers(export, cited_by, options.papers, chance)
    asked = differing = 0
    for paper in papers:
        cited = cited_paper(export, paper, cited_by[paper])
        for batch in batches(choices(cited["citers"], chance), AT_ONCE):
            answers = ask(options.url, paper, batch, FIELDS)
            found = [differences(answered(a), recount(cited, c)) for a, c in zip(answers, batch)]
            asked += len(batch)
            differing += sum(map(bool, found))
            report(paper, batch, found)
    print(f"{asked} answers of {len(papers)} papers, {differing} differ")
    return 1 if differing or not asked else 0


def report(paper, batch, found):
    for chosen, different in zip(batch, found):
        for name, (server, own) in different.items():
            print(f"{paper} {chosen}: {name}: the server says {server}, the recount {own}", flush=True)


def batches(items, size):
    iterator = iter(items)
    return iter(lambda: list(itertools.islice(iterator, size)), [])


if __name__ == "__main__":
    sys.exit(main())
