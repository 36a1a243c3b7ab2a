"""The headline of a citation, after docs/evidence.md."""

import unicodedata

ROLES = [
    "CRITIQUE", "EXTENSION", "BASELINE", "COMPARISON", "RESULT", "DATASET", "METHOD",
    "JUSTIFICATION", "MOTIVATION", "FUTURE_WORK", "BACKGROUND", "OTHER",
]  # fmt: skip
STRENGTH = ["AUTHOR", "EXPERT", "CROWD", "MODEL", "RULE", "UNKNOWN"]
HUMAN = {"AUTHOR", "EXPERT", "CROWD"}
NONE = "UNCLASSIFIED"
APART = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t"}


def is_unseen(char):
    point = ord(char)
    return unicodedata.category(char) == "Cf" or 0x2B9 <= point <= 0x2FF or 0xFE00 <= point <= 0xFE0F


def folded(text):
    """A text without case, accents and signs that nobody sees."""
    apart = unicodedata.normalize("NFKD", text)
    seen = [c for c in apart if not 0x300 <= ord(c) <= 0x36F and not is_unseen(c)]
    small = unicodedata.normalize("NFKC", "".join(seen)).upper().lower().replace("ς", "σ")
    return "".join(APART.get(char, char) for char in small)


def is_of_word(char):
    return unicodedata.category(char)[0] in "LMN"


def words_of(text):
    spaced = "".join(char if is_of_word(char) else " " for char in folded(text))
    return " ".join(spaced.split()) or text


def sentences(contexts):
    """Contexts that are of one sentence, together: joined as long as anything joins."""
    groups = []
    for context in contexts:
        text = None if context["text"] is None else words_of(context["text"])
        groups.append(({text}, [context]))
    joined = True
    while joined:
        joined = False
        for at, (texts, members) in enumerate(groups):
            for other_at in range(at + 1, len(groups)):
                others, more = groups[other_at]
                if any(same_sentence(a, b) for a in texts for b in others):
                    groups[at] = (texts | others, members + more)
                    del groups[other_at]
                    joined = True
                    break
            if joined:
                break
    return [members for _, members in groups]


def same_sentence(a, b):
    if a is None or b is None or a == b:
        return a == b
    shorter, longer = sorted((a, b), key=lambda text: len(text.encode("utf-16-le")))
    return len(shorter.encode("utf-16-le")) // 2 >= 40 and shorter in longer


def most_specific(roles):
    return next((role for role in ROLES if role in roles), NONE)


def sides(polarities):
    found = set(polarities) - {NONE}
    if "MIXED" in found or {"SUPPORTING", "CONTRADICTING"} <= found:
        return "MIXED"
    for side in ("SUPPORTING", "CONTRADICTING", "NEUTRAL"):
        if side in found:
            return side
    return NONE


def readings(sentence, axis, together, evidence):
    """What each source reads in a sentence, by its strongest evidence."""
    found = {}
    for source in sorted({context["source"] for context in sentence}):
        labelled = [c for c in sentence if c["source"] == source and c[axis] != NONE]
        if not labelled:
            continue
        best = min((evidence(c) for c in labelled), key=STRENGTH.index)
        found[source] = best, together([c[axis] for c in labelled if evidence(c) == best])
    return found


def decided(found):
    """What the strongest evidence reads; None where it differs, and NONE where there is none."""
    if not found:
        return NONE
    best = min((evidence for evidence, _ in found.values()), key=STRENGTH.index)
    values = {value for evidence, value in found.values() if evidence == best}
    return values.pop() if len(values) == 1 else None


def axis_of(groups, axis, together, evidence):
    all_readings = [readings(sentence, axis, together, evidence) for sentence in groups]
    outcomes = [decided(found) for found in all_readings]
    differ = any(len({value for _, value in found.values()}) > 1 for found in all_readings)
    value = together([outcome or NONE for outcome in outcomes])
    if axis == "polarity" and value == "MIXED" and not by_one(all_readings, outcomes):
        return NONE, True
    return (NONE if None in outcomes else value), differ


def by_one(all_readings, outcomes):
    counted = {}
    for found, outcome in zip(all_readings, outcomes):
        for source, (_, value) in found.items():
            if value == outcome:
                counted.setdefault(source, []).append(value)
    return any(sides(values) == "MIXED" for values in counted.values())


def headline(contexts, evidence_of):
    def evidence(context):
        return context["evidence"] or evidence_of(context["source"])

    def both(chosen):
        groups = sentences(chosen)
        role, roles_differ = axis_of(groups, "role", most_specific, evidence)
        polarity, sides_differ = axis_of(groups, "polarity", sides, evidence)
        return role, polarity, roles_differ or sides_differ

    role, polarity, disagreement = both(contexts)
    people = [context for context in contexts if evidence(context) in HUMAN]
    human_role, human_polarity, _ = both(people)
    return {
        "ALL": (role, polarity),
        "HUMAN": (human_role, human_polarity),
        "disagreement": disagreement,
        "evidence": {evidence(context) for context in contexts if context["is_label"]},
    }
