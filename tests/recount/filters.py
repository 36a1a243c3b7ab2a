"""The filters that are asked for, and what each keeps."""

import itertools

BY_IDENTIFIERS = {"ORCID", "AUTHOR_ID"}
BY_NAMES = {"FULL_NAME", "INITIALS"}
OF_CUBE = {"basis", "selfCitations", "selfCitationVerdicts", "yearFrom", "yearTo", "roles", "polarities"}

VERDICTS = ("YES", "LIKELY", "NO", "UNKNOWN")


def choices(citers, chance):
    """Every basis with every rule for self-citations and three bounds of years, and one of each other filter."""
    years = sorted({citer["year"] for citer in citers} - {None}) or [2000]
    bounds = [{}, {"yearTo": chance.choice(years)}, {"yearFrom": chance.choice(years)}]
    plain = [
        {**basis, **own, **bound}
        for basis, own, bound in itertools.product(
            [{}, {"basis": "HUMAN"}],
            [{}] + [{"selfCitations": rule} for rule in ("EXCLUDE", "EXCLUDE_LIKELY", "ONLY")],
            bounds,
        )
    ]
    return plain + [{**chance.choice(plain), **other} for other in others(citers, chance)]


def others(citers, chance):
    one = chance.choice(citers)
    role, polarity = one["ALL"]
    asked = [{"roles": [role]}, {"polarities": [polarity, "CONTRADICTING"]}]
    asked.append({"selfCitationVerdicts": chance.sample(VERDICTS, 2)})
    asked += [{"hasContext": chance.random() < 0.5}, {"disagreement": chance.random() < 0.5}]
    asked.append({"sources": sorted(one["sources"])[:1] + ["nobody"]})
    confident = [context for context in one["contexts"] if context["confidence"] is not None]
    if confident:
        source, value = confident[0]["source"], confident[0]["confidence"]
        asked.append({"minimumConfidence": [{"source": source, "value": value}]})
    named = sorted(set().union(*(citer["sections"] for citer in citers)))
    if named:
        asked.append({"sections": chance.sample(named, min(len(named), 2))})
    return asked + [{"retracted": chance.random() < 0.5}]


def keeps(citer, chosen):
    role, polarity = citer[chosen.get("basis", "ALL")]
    year = citer["year"]
    return (
        keeps_self(citer["self"], chosen.get("selfCitations", "INCLUDE"))
        and verdict(citer["self"]) in chosen.get("selfCitationVerdicts", VERDICTS)
        and ("yearFrom" not in chosen or (year is not None and year >= chosen["yearFrom"]))
        and ("yearTo" not in chosen or (year is not None and year <= chosen["yearTo"]))
        and keeps_evidence(citer, chosen)
        and ("roles" not in chosen or role in chosen["roles"])
        and ("polarities" not in chosen or polarity in chosen["polarities"])
    )


def keeps_evidence(citer, chosen):
    contexts = citer["contexts"]
    has_context = any(context["text"] is not None for context in contexts)
    return (
        chosen.get("hasContext", has_context) == has_context
        and chosen.get("disagreement", citer["disagreement"]) == citer["disagreement"]
        and ("sources" not in chosen or bool(citer["sources"] & set(chosen["sources"])))
        and ("sections" not in chosen or bool(citer["sections"] & set(chosen["sections"])))
        and chosen.get("retracted", citer["retracted"]) == citer["retracted"]
        and all(is_sure(contexts, **least) for least in chosen.get("minimumConfidence", []))
    )


def is_sure(contexts, source, value):
    return any(
        context["source"] == source
        and context["is_label"]
        and context["confidence"] is not None
        and context["confidence"] >= value
        for context in contexts
    )


def verdict(shown):
    if shown in BY_IDENTIFIERS:
        return "YES"
    return "LIKELY" if shown in BY_NAMES else shown


def keeps_self(verdict, rule):
    if rule == "ONLY":
        return verdict in BY_IDENTIFIERS | BY_NAMES
    left = {"INCLUDE": set(), "EXCLUDE": BY_IDENTIFIERS, "EXCLUDE_LIKELY": BY_IDENTIFIERS | BY_NAMES}
    return verdict not in left[rule]


def verdict_of(found):
    return "YES" if found in BY_IDENTIFIERS else "LIKELY" if found in BY_NAMES else found


def choice_counts_all(chosen):
    """Whether the verdicts of the citers are counted under a filter, which they are under these fields alone."""
    return set(chosen) <= OF_CUBE
