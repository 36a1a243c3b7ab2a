"""The filters that are asked for, and what each keeps."""

import itertools

BY_IDENTIFIERS = {"ORCID", "AUTHOR_ID"}
BY_NAMES = {"FULL_NAME", "INITIALS"}


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
    role, polarity = chance.choice(citers)["ALL"]
    return [{"roles": [role]}, {"polarities": [polarity, "CONTRADICTING"]}]


def keeps(citer, chosen):
    role, polarity = citer[chosen.get("basis", "ALL")]
    year = citer["year"]
    return (
        keeps_self(citer["self"], chosen.get("selfCitations", "INCLUDE"))
        and ("yearFrom" not in chosen or (year is not None and year >= chosen["yearFrom"]))
        and ("yearTo" not in chosen or (year is not None and year <= chosen["yearTo"]))
        and ("roles" not in chosen or role in chosen["roles"])
        and ("polarities" not in chosen or polarity in chosen["polarities"])
    )


def keeps_self(verdict, rule):
    if rule == "ONLY":
        return verdict in BY_IDENTIFIERS | BY_NAMES
    left = {"INCLUDE": set(), "EXCLUDE": BY_IDENTIFIERS, "EXCLUDE_LIKELY": BY_IDENTIFIERS | BY_NAMES}
    return verdict not in left[rule]
