"""Retractions and the citations of what was retracted, after docs/graph-model.md and docs/retractions.md."""

from calendar import monthrange
from collections import defaultdict
from datetime import date

from headline import words_of

GRAVITY = [
    "RETRACTION", "RETRACTION_AND_REPLACEMENT", "WITHDRAWAL", "PARTIAL_RETRACTION",
    "EXPRESSION_OF_CONCERN", "CORRECTION",
]  # fmt: skip
STATUS = {
    "RETRACTION": "RETRACTED",
    "RETRACTION_AND_REPLACEMENT": "RETRACTED",
    "WITHDRAWAL": "WITHDRAWN",
    "PARTIAL_RETRACTION": "PARTIALLY_RETRACTED",
}
RETRACTING = {*STATUS, "REMOVAL"}
KIND = {
    "RETRACTED": "RETRACTION",
    "WITHDRAWN": "WITHDRAWAL",
    "PARTIALLY_RETRACTED": "PARTIAL_RETRACTION",
    "REMOVED": "REMOVAL",
}
WORDS = """retracted retraction rétracté rétractation retractado retractada retractación retratação ritrattato
    ritrattata ritrattazione zurückgezogen retraktion ретракция ретракции ретрагирован 撤稿 撤回 철회"""
OF_WITHDRAWALS = "withdrawn withdrawal"


def retraction_of(stated, told):
    """(status, date) that notices leave a paper in, or None.

    `stated` are (preference, record, notice); `told` is the preferred `retraction` in the same form, or None.
    """
    if not stated:
        return told and (told[2]["status"], told[2].get("date"))
    if told:
        preference, record, value = told
        stated = [*stated, (preference, record, {**value, "kind": KIND[value["status"]]})]
    return state_of(one_of_each(stated))


def one_of_each(stated):
    """Of several records with one notice, that of its own source, or else the preferred one."""
    groups = defaultdict(list)
    for preference, record, notice in stated:
        source, name = record
        keeper = notice.get("source", source)
        named = notice.get("record") or (None if "source" in notice else name)
        known_by = notice.get("doi") or (None, notice.get("date"))
        key = (keeper, named) if named else (keeper, notice["kind"], known_by)
        groups[key].append(((keeper == source, preference), record, notice))
    kept = []
    for group in groups.values():
        _, preferred, _ = max(group, key=lambda each: each[0])
        kept += [notice for _, record, notice in group if record == preferred]
    return kept


def state_of(notices):
    by_day = defaultdict(list)
    for notice in notices:
        by_day[day_key(notice.get("date"))].append(notice)
    state = None
    for _, day in sorted(by_day.items()):
        kinds = {notice["kind"] for notice in day}
        lasting = state is not None and state[0] in GRAVITY
        found = "REINSTATEMENT" if "REINSTATEMENT" in kinds else gravest(kinds)
        if found in GRAVITY[4:] and lasting and GRAVITY.index(state[0]) < GRAVITY.index(found):
            continue
        if found and not (state and state[0] == found and state[1]):
            state = (found, day[0].get("date"))
    if state and state[0] in STATUS:
        return STATUS[state[0]], state[1]
    removals = [notice.get("date") for notice in notices if notice["kind"] == "REMOVAL"]
    dated = [each for each in removals if each]
    return ("REMOVED", min(dated, key=day_key, default=None)) if removals else None


def gravest(kinds):
    return next((kind for kind in GRAVITY if kind in kinds), None)


def day_key(text):
    """A month comes before its first day, and nothing before everything."""
    return tuple(int(part) for part in text.split("-")) if text else ()


def days_of(text):
    """The first and the last day that a partial date can mean."""
    year, month, day = (*day_key(text), 0, 0)[:3]
    last_month = month or 12
    last_day = day or monthrange(year, last_month)[1]
    return date(year, month or 1, day or 1), date(year, last_month, last_day)


def timing(noticed, published):
    if not noticed or not published:
        return "UNCERTAIN"
    found = {timing_of_days(a, b) for a in days_of(noticed) for b in days_of(published)}
    return found.pop() if len(found) == 1 else "UNCERTAIN"


def timing_of_days(noticed, published):
    if published < noticed:
        return "BEFORE"
    year_later = (noticed.year + 1, noticed.month, noticed.day)
    within = (published.year, published.month, published.day) <= year_later
    return "WITHIN_12_MONTHS" if within else "LATER"


def says_so(sentence, status):
    known = f"{WORDS} {OF_WITHDRAWALS}" if status == "WITHDRAWN" else WORDS
    words = words_of(sentence).split()
    return any(has(words, words_of(each)) for each in known.split())


def has(words, wanted):
    if "\u4e00" <= wanted[0] <= "\u9fff":
        return any(wanted in word for word in words)
    whole = len(wanted) < 4
    return any(word == wanted if whole else word.startswith(wanted) for word in words)


def acknowledged(contexts, cites_notice, status):
    sentences = [context["text"] for context in contexts if context["text"] is not None]
    if cites_notice or any(says_so(sentence, status) for sentence in sentences):
        return "YES"
    return "NOT_IN_THE_SENTENCES_WE_HOLD" if sentences else "NO_SENTENCE"
