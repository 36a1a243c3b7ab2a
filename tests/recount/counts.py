"""What is counted of the citers of a paper, as the recount has it and as a server answers."""

from collections import Counter
from operator import itemgetter

from filters import choice_counts_all, keeps, verdict_of
from headline import NONE, STRENGTH

CONTRADICTS = {"CONTRADICTING"}
TAKES_SIDES = {"SUPPORTING", "CONTRADICTING", "MIXED"}

FIELDS = """{
  citationSummary(filter: $FILTER) {
    total undated
    roles { classified unclassified buckets { role count } }
    polarities { classified unclassified buckets { polarity count } }
    matrix { role polarity count }
    byYear { year count polarities { classified } contradictingShare { count base } }
    selfCitations { yes likely no unknown }
  }
  citerFacets(filter: $FILTER) { bySection(first: 100) { buckets { section count } unknown } }
  coverage(filter: $FILTER) {
    citerCount withRole withSide withSentence labels { evidence count strongest }
  }
  citationsOfRetracted(filter: $FILTER) {
    status date counts { total cells { timing acknowledged count } }
  }
}"""


def recount(cited, chosen):
    kept = [citer for citer in cited["citers"] if keeps(citer, chosen)]
    basis = chosen.get("basis", "ALL")
    pairs = Counter(citer[basis] for citer in kept)
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
        "sidesByYear": sides_by_year(kept, basis),
        "selfCitations": verdicts if choice_counts_all(chosen) else None,
        "bySection": sections,
        "ofNoSection": sum(not citer["sections"] for citer in kept),
        "coverage": coverage(kept, pairs),
        "retraction": cited["retraction"],
        "seen": Counter(citer["seen"] for citer in kept if citer["seen"]),
    }


def sides_by_year(kept, basis):
    """Of each year: how many citers have a polarity, contradict, and take a side."""
    found = {citer["year"]: [0, 0, 0] for citer in kept if citer["year"]}
    for citer in kept:
        if citer["year"]:
            polarity = citer[basis][1]
            told = polarity != NONE, polarity in CONTRADICTS, polarity in TAKES_SIDES
            found[citer["year"]] = [sum(each) for each in zip(found[citer["year"]], told)]
    return found


def coverage(kept, pairs):
    labels = [citer["evidence"] for citer in kept if citer["evidence"]]
    return {
        "citerCount": len(kept),
        "withRole": sum(count for (role, _), count in pairs.items() if role != NONE),
        "withSide": sum(count for (_, side), count in pairs.items() if side in TAKES_SIDES),
        "withSentence": sum(any(c["text"] is not None for c in citer["contexts"]) for citer in kept),
        "labels": {
            evidence: (
                sum(evidence in found for found in labels),
                sum(min(found, key=STRENGTH.index) == evidence for found in labels),
            )
            for evidence in set().union(*labels)
        },
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
        "sidesByYear": {each["year"]: answered_sides(each) for each in summary["byYear"]},
        "selfCitations": verdicts and Counter({k.upper(): n for k, n in verdicts.items()}),
        "bySection": counted(by_section["buckets"], "section"),
        "ofNoSection": by_section["unknown"],
        "coverage": answered_coverage(paper["coverage"]),
        "retraction": retracted and (retracted["status"], retracted["date"]),
        "seen": counted(cells, "timing", "acknowledged"),
    }


def answered_sides(year):
    share = year["contradictingShare"]
    return [year["polarities"]["classified"], share["count"], share["base"]]


def answered_coverage(given):
    labels = {each["evidence"]: (each["count"], each["strongest"]) for each in given["labels"]}
    return {**given, "labels": labels}


def answered_axis(given, name):
    return {**given, "buckets": counted(given["buckets"], name)}


def counted(cells, *names):
    return Counter({itemgetter(*names)(cell): cell["count"] for cell in cells})


def differences(answer, expected):
    """What differs, by its name: (what the server says, what the recount does)."""
    return {name: (answer[name], expected[name]) for name in expected if answer[name] != expected[name]}
