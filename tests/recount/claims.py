"""Makes up further records about a synthetic graph, so that a recount meets all that it is to derive.

    citegraph generate graph.jsonl
    python3 tests/recount/claims.py graph.jsonl > claims.jsonl
    citegraph load graph.jsonl claims.jsonl

Other sources label some citations, in the words of the first or in their own; authors get identifiers; papers are
retracted and reinstated, and some are cited as retracted. The same graph always gets the same records.
"""

import json
import random
import sys

ROLES = ["CRITIQUE", "EXTENSION", "METHOD", "RESULT", "BACKGROUND", "UNCLASSIFIED"]
POLARITIES = ["SUPPORTING", "CONTRADICTING", "MIXED", "NEUTRAL", "UNCLASSIFIED"]
STRENGTHS = ["AUTHOR", "EXPERT", "CROWD", "MODEL", "RULE", "UNKNOWN"]
LABELLERS = ["readers", "a-model", "scite", "scicite", "act2", "athar"]
HEADINGS = [
    "1 Introduction", "IV. Results and discussion", "Patients and methods", "2Methods", "Related Work", "Résultats",
    "Zusammenfassung", "3.2.1 Experimental setup", "材料与方法", "Acknowledgements", "A", "—", "Statistical analysis of it",
]  # fmt: skip
SENTENCES = [
    "We reproduce the main experiment of this work and find the same effect in a sample twice as large.",
    "Others find the opposite.",
    "The paper was retracted in the meantime, see the retraction notice.",
    "RETRACTED: what it claims of the effect of the treatment does not hold up in our data.",
    "Two participants were withdrawn from that study before it ended, so its numbers are smaller.",
    "该论文已被撤稿。",
]
KINDS = [
    "RETRACTION", "RETRACTION", "RETRACTION_AND_REPLACEMENT", "WITHDRAWAL", "PARTIAL_RETRACTION",
    "EXPRESSION_OF_CONCERN", "CORRECTION", "REINSTATEMENT", "REMOVAL",
]  # fmt: skip


def partial_date(chance):
    day = f"{chance.randint(1975, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return day[: chance.choice([4, 7, 10, 10])]


def sometimes(chance, share, **fields):
    return {name: value() for name, value in fields.items() if chance.random() < share}


def label(chance):
    vocabulary = "athar" if chance.random() < 0.1 else None
    return {
        "role": chance.choice(ROLES),
        "polarity": chance.choice(POLARITIES),
        **({"vocabulary": vocabulary, "label": "p"} if vocabulary else {}),
        **sometimes(
            chance,
            0.3,
            confidence=lambda: round(chance.random(), 2),
            evidence=lambda: chance.choice(STRENGTHS),
            date=lambda: partial_date(chance),
        ),
    }


def sentence(first, chance):
    """What the first source has, as it is or cut elsewhere; or another one."""
    known = [each["text"] for each in first.get("contexts", [])]
    if not known or chance.random() < 0.4:
        return chance.choice(SENTENCES)
    text = chance.choice(known)
    return chance.choice([text, f"Before that. {text}", text[8:].upper(), text[:30]])


def labelled(first, chance):
    source, record = chance.choice(LABELLERS), chance.choice([{}, {"record": "r1"}, {"record": "r2"}])
    sentences = [
        {"text": sentence(first, chance), **label(chance), **sometimes(chance, 0.6, section=lambda: chance.choice(HEADINGS))}
        for _ in range(chance.randint(0, 3))
    ]
    whole = label(chance) if chance.random() < 0.3 else {}
    return {
        "citation": {
            **{"citing": first["citing"], "cited": first["cited"], "source": source, **record, **whole},
            "version": chance.choice(["1", "2", "2024-05-01"]),
            **({"contexts": sentences} if sentences or chance.random() < 0.3 else {}),
        }
    }


def author(chance):
    number = chance.randint(1, 400)
    name = chance.choice([f"Ada Bell{number}", f"Bell{number}, A.", f"A. van Bell{number}"])
    return {"name": name, **sometimes(chance, 0.3, ids=lambda: [f"openalex:A{number}"])}


def written(paper, chance):
    people = [author(chance) for _ in range(chance.choice([1, 2, 3, 25]))]
    people += [{"name": "et al."}] if chance.random() < 0.1 else []
    return {"paper": {"identifiers": paper["identifiers"], "source": "openalex", "authors": people}}


def noticed(paper, others, chance):
    found = [
        {
            "kind": chance.choice(KINDS),
            **sometimes(
                chance,
                0.7,
                date=lambda: partial_date(chance),
                doi=lambda: chance.choice(others)["identifiers"][0].removeprefix("doi:"),
                source=lambda: chance.choice(["crossref", "retraction-watch"]),
                record=lambda: chance.choice(["n1", "n2"]),
            ),
        }
        for _ in range(chance.randint(0, 3))
    ]
    source, version = chance.choice(["crossref", "retraction-watch", "synthetic"]), chance.choice(["1", "2"])
    record = {"identifiers": paper["identifiers"], "source": source, "version": version}
    return {"paper": {**record, "notices": found}}


def claims(lines, chance):
    papers = [line["paper"] for line in lines if "paper" in line]
    for name, evidence in (("readers", "EXPERT"), ("a-model", "MODEL"), ("scite", "RULE")):
        yield {"source": {"name": name, "evidence": evidence, "version": "1"}}
    for paper in papers:
        yield from [written(paper, chance)] if chance.random() < 0.5 else []
        while chance.random() < 0.04:
            yield noticed(paper, papers, chance)
    for line in lines:
        while "citation" in line and chance.random() < 0.25:
            yield labelled(line["citation"], chance)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        stated = [json.loads(line) for line in file]
    for claim in claims(stated, random.Random(1)):
        print(json.dumps(claim, ensure_ascii=False))
