"""A graph as a plain list of records: what `citegraph export --canonical` writes, and nothing else.

This recount shares no code with the server. It is slow and simple on purpose.
"""

import json
import re
from collections import defaultdict

from retractions import RETRACTING, retraction_of
from sections import section_of

RANKS = {
    "curated": 100,
    "crossref": 80,
    "datacite": 75,
    "openalex": 60,
    "semantic-scholar": 50,
    "opencitations": 40,
}
KNOWN_EVIDENCE = {
    "semantic-scholar": "MODEL",
    "scite": "MODEL",
    "scicite": "CROWD",
    "acl-arc": "EXPERT",
    "acl-arc-jurgens": "EXPERT",
    "multicite": "EXPERT",
    "3c": "AUTHOR",
    "act2": "AUTHOR",
}
OF_SENTIMENT = {"athar"}
LABEL = ("role", "polarity", "vocabulary", "label", "confidence")
MAKER = ("evidence", "agent", "date")


def version_key(version):
    """Numbers come before dates; numbers are compared as numbers."""
    text = str(version)
    return (0, int(text), "") if re.fullmatch(r"\d{1,15}", text) else (1, 0, text)


def units(text):
    """As texts are ordered: by UTF-16 code units."""
    return text.encode("utf-16-be", "surrogatepass")


def value_key(value):
    if isinstance(value, str):
        return units(value)
    return units(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def record_of(line):
    return line["source"], line.get("record")


class Export:
    """Papers by their smallest identifier, citations by both ends."""

    def __init__(self, lines):
        self.smallest = {}
        self.records = defaultdict(list)
        self.citations = defaultdict(list)
        stated = {}
        for line in lines:
            if "source" in line:
                source = line["source"]
                order = (version_key(source.get("version", "0")), value_key(source))
                if source["name"] not in stated or stated[source["name"]][0] < order:
                    stated[source["name"]] = (order, source)
            elif "paper" in line:
                paper = line["paper"]
                first = min(paper["identifiers"], key=units)
                for identifier in paper["identifiers"]:
                    self.smallest[identifier] = first
                self.records[first].append(paper)
            elif not line["citation"].get("deleted"):
                citation = line["citation"]
                self.citations[citation["citing"], citation["cited"]].append(citation)
        self.sources = {name: source for name, (_, source) in stated.items()}

    def evidence_of(self, source):
        stated = self.sources.get(source, {}).get("evidence")
        return stated or KNOWN_EVIDENCE.get(source, "UNKNOWN")

    def fact(self, paper, name):
        """The value of a fact that the paper shows."""
        preferred = self.preferred(paper, name)
        return preferred and preferred[2]

    def preferred(self, paper, name, since=lambda record: True):
        """(preference, record, value) of a fact: by rank of the source, version and value; None without any."""
        newest = {}
        for record in self.records[paper]:
            if name not in record or not since(record):
                continue
            order = (version_of(record), value_key(record[name]))
            key = record_of(record)
            if key not in newest or newest[key][0] < order:
                newest[key] = (order, record)
        found = [
            (preference(record, order[1]), record_of(record), record[name])
            for order, record in newest.values()
        ]
        return max(found, key=lambda each: each[0], default=None)

    def reporters(self, pair):
        return {line["source"] for line in self.citations[pair]}

    def retraction(self, paper):
        """(status, date), or None."""
        by_record = defaultdict(list)
        for record in self.records[paper]:
            if "notices" in record:
                by_record[record_of(record)].append(record)
        stated = [
            (preference(record, value_key(notice)), record_of(record), notice)
            for records in by_record.values()
            for record in newest_of(records)
            for notice in record["notices"]
        ]
        last = {key: version_of(newest_of(records)[0]) for key, records in by_record.items()}
        told = self.preferred(
            paper,
            "retraction",
            since=lambda record: last.get(record_of(record), ()) < version_of(record),
        )
        return retraction_of(stated, told)

    def notices_of(self, paper):
        """The other papers of this graph that are a notice of its retraction."""
        found = set()
        for record in self.records[paper]:
            for notice in record.get("notices", []):
                known = self.smallest.get(f"doi:{notice.get('doi')}")
                if known and known != paper and notice["kind"] in RETRACTING:
                    found.add(known)
        return found

    def contexts(self, pair):
        """The sentences and classifications of a citation that are in force."""
        by_record = defaultdict(list)
        for line in self.citations[pair]:
            by_record[record_of(line)].append(line)
        found = []
        for lines in by_record.values():
            whole = [line for line in lines if any(field in line for field in LABEL)]
            found += [context_of(line, line, None) for line in newest_of(whole)]
            texts = [line for line in lines if "contexts" in line]
            for line in newest_of(texts):
                found += [context_of(line, each, each["text"]) for each in line["contexts"]]
        return found


def version_of(line):
    return version_key(line.get("version", "0"))


def preference(record, value):
    rank = RANKS.get(record["source"], 30)
    return rank, version_of(record), value, record["source"], record.get("record") or ""


def newest_of(lines):
    newest = max((version_of(line) for line in lines), default=None)
    return [line for line in lines if version_of(line) == newest]


def context_of(line, stated, text):
    maker = stated if any(field in stated for field in MAKER) else line
    polarity = stated.get("polarity", "UNCLASSIFIED")
    vocabulary = stated.get("vocabulary")
    return {
        "source": line["source"],
        "text": text,
        "role": stated.get("role", "UNCLASSIFIED"),
        "polarity": "UNCLASSIFIED" if (vocabulary or "").lower() in OF_SENTIMENT else polarity,
        "is_label": any(
            stated.get(field, "UNCLASSIFIED") != "UNCLASSIFIED"
            for field in ("role", "polarity", "label")
        ),
        "section": section_of(stated.get("section")) if text is not None else None,
        "confidence": stated.get("confidence"),
        "evidence": maker.get("evidence"),
    }


def read_export(path):
    with open(path, encoding="utf-8") as file:
        return Export(json.loads(line) for line in file if line.strip())
