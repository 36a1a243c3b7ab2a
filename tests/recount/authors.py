"""Self-citations, after docs/self-citations.md."""

import re
import unicodedata

from headline import folded

TITLES = set("dr prof professor mr mrs ms sir jr jnr sr snr ii iii iv phd md msc bsc".split())
PARTICLES = set(
    "van von der den ter ten te zu zur af av de del della di da das dos do du la le los las y e "
    "el al bin ibn".split()
)
MORE = re.compile(r"(?:and |& )?(?:et al\.?|others)")
NOBODY = re.compile(
    r"anon(?:ymous)?\.?|unknown|no authors?(?: listed| given)?|various(?: authors)?|n/a"
)
MOST_NAMES = 20


def is_sign(char):
    return unicodedata.category(char)[0] not in "LMN"


def bare(text):
    return "".join(char for char in text if not is_sign(char))


def is_one_word_script(text):
    names = [unicodedata.name(char, "") for char in text]
    scripts = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC")
    return len(text) >= 2 and all(name.startswith(scripts) for name in names)


def person(printed):
    """(family, given names), or why it is none."""
    text = (printed.lower() if printed.isascii() and printed.isprintable() else folded(printed)).strip()
    if MORE.fullmatch(text):
        return "more"
    letters = [char for char in text if unicodedata.category(char)[0] == "L"]
    if NOBODY.fullmatch(text) or not letters:
        return "nobody"
    if "," in text:
        family, *behind = [part.strip() for part in text.split(",")]
        given = [part for part in behind if bare(part) not in TITLES]
        text = f"{' '.join(given)} {family}" if given else family
    words = [word for word in text.split() if bare(word) not in TITLES]
    family = bare(words.pop()) if words else ""
    if not family:
        return "nobody"
    if not words and is_one_word_script(family):
        return family, [family]
    parts = []
    for word in words:
        if word not in PARTICLES:
            parts += "".join(" " if is_sign(char) else char for char in word).split()
    return family, parts


def likeness(a, b):
    if a[0] != b[0]:
        return "NO"
    if not a[1] or not b[1]:
        return "OPEN"
    for one, other in zip(a[1], b[1]):
        short = len(one) == 1 or len(other) == 1
        if (one[0] != other[0]) if short else (one != other):
            return "NO"
    return "INITIALS" if len(a[1][0]) == 1 or len(b[1][0]) == 1 else "FULL_NAME"


def ids_of(author):
    orcid = [f"orcid:{author['orcid']}"] if author.get("orcid") else []
    return set(orcid) | set(author.get("ids", []))


def told_apart(one, other):
    services = {identifier.split(":")[0] for identifier in one}
    return any(identifier.split(":")[0] in services for identifier in other)


def self_citation(citing, cited):
    """The stored verdict: what shows it, NO or UNKNOWN."""
    sides = []
    for authors in (citing, cited):
        if authors is None:
            return "UNKNOWN"
        people = [(person(author["name"]), ids_of(author)) for author in authors]
        named = [each for each in people if not isinstance(each[0], str)]
        long = len(authors) > MOST_NAMES
        if not named and not long:
            return "UNKNOWN"
        ids = set().union(*(ids for _, ids in (people if long else named)))
        sides.append((ids, named, long, all(name != "more" for name, _ in people)))
    (ids, named, long, whole), (other_ids, others, other_long, other_whole) = sides
    shared = ids & other_ids
    if shared:
        return "ORCID" if any(each.startswith("orcid:") for each in shared) else "AUTHOR_ID"
    if long or other_long:
        return "UNKNOWN"
    found = {likeness(a, b) for a, i in named for b, j in others if not told_apart(i, j)}
    for verdict in ("FULL_NAME", "INITIALS"):
        if verdict in found:
            return verdict
    return "NO" if whole and other_whole and "OPEN" not in found else "UNKNOWN"
