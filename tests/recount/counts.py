"""What is counted of the citers of a paper, as the recount has it and as a server answers."""

from collections import Counter
from operator import itemgetter

from filters import choice_counts_all, keeps, verdict_of
from headline import NONE

FIELDS = """{
  citationSummary(filter: $FILTER) {
    total undated
    roles { classified unclassified buckets { role count } }
    polarities { classified unclassified buckets { polarity count } }
    matrix { role polarity count }
    byYear { year count }
    selfCitations { yes likely no unknown }
  }
  citerFacets(filter: $FILTER) { bySection(first: 100) { buckets { section count } unknown } }
  citationsOfRetracted(filter: $FILTER) {
    status date counts { total cells { timing acknowledged count } }
  }
}"""


def recount(cited, chosen):
    kept = [citer for citer in cited["citers"] if keeps(citer, chosen)]
    pairs = Counter(citer[chosen.get("basis", "ALL")] for citer in kept)
    years = Counter(citer["year"] for citer in kept)
    verdicts = Counter(verdict_of(citer["self"]) for citer in kept)
    sections = Counter(section for citer in kept for section in citer["sections"])
    return {
        "total": len(kept),
        "undated": years.pop(None, 0),
        "roles": axis(Counter(role for role, _ in pairs.elements())),
        "polarities": axis(Counter(polarity for _, polarity in pairs.elements())),
        "matrix": pairs,
        "byYear": years,
        "selfCitations": verdicts if choice_counts_all(chosen) else None,
        "bySection": sections,
        "ofNoSection": sum(not citer["sections"] for citer in kept),
        "retraction": cited["retraction"],
        "seen": Counter(citer["seen"] for citer in kept if citer["seen"]),
    }


def axis(counts):
    unclassified = counts.pop(NONE, 0)
    return {"classified": sum(counts.values()), "unclassified": unclassified, "buckets": counts}


def answered(paper):
    summary, retracted = paper["citationSummary"], paper["citationsOfRetracted"]
    by_section, verdicts = paper["citerFacets"]["bySection"], summary["selfCitations"]
    cells = retracted["counts"]["cells"] if retracted else []
    return {
        "total": summary["total"],
        "undated": summary["undated"],
        "roles": answered_axis(summary["roles"], "role"),
        "polarities": answered_axis(summary["polarities"], "polarity"),
        "matrix": counted(summary["matrix"], "role", "polarity"),
        "byYear": counted(summary["byYear"], "year"),
        "selfCitations": verdicts and Counter({k.upper(): n for k, n in verdicts.items()}),
        "bySection": counted(by_section["buckets"], "section"),
        "ofNoSection": by_section["unknown"],
        "retraction": retracted and (retracted["status"], retracted["date"]),
        "seen": counted(cells, "timing", "acknowledged"),
    }


def answered_axis(given, name):
    return {**given, "buckets": counted(given["buckets"], name)}


def counted(cells, *names):
    return Counter({itemgetter(*names)(cell): cell["count"] for cell in cells})


def differences(answer, expected):
    """What differs, by its name: (what the server says, what the recount does)."""
    return {name: (answer[name], expected[name]) for name in expected if answer[name] != expected[name]}
