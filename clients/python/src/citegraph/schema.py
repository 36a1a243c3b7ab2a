"""Types of the API. Generated from schema/schema.graphql by `python -m generate`; never edited by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from typing_extensions import NotRequired, Required, TypedDict

CitationPolarity = Literal[
    "CONTRADICTING",
    "MIXED",
    "NEUTRAL",
    "SUPPORTING",
    "UNCLASSIFIED",
]
"""Stance of a citation towards the cited work. It is never inferred from the role."""

CitationProfileLabel = Literal[
    "BACKGROUND_REFERENCE",
    "BASELINE_REFERENCE",
    "COMPARISON_REFERENCE",
    "CRITIQUE_REFERENCE",
    "DATASET_REFERENCE",
    "EXTENSION_REFERENCE",
    "FUTURE_WORK_REFERENCE",
    "INSUFFICIENT_EVIDENCE",
    "JUSTIFICATION_REFERENCE",
    "METHOD_REFERENCE",
    "MIXED_CITATIONS",
    "MOTIVATION_REFERENCE",
    "RESULT_REFERENCE",
]
"""Label for how a paper is cited, derived from the role axis alone."""

CitationRole = Literal[
    "BACKGROUND",
    "BASELINE",
    "COMPARISON",
    "CRITIQUE",
    "DATASET",
    "EXTENSION",
    "FUTURE_WORK",
    "JUSTIFICATION",
    "METHOD",
    "MOTIVATION",
    "OTHER",
    "RESULT",
    "UNCLASSIFIED",
]
"""Why a citation is made. A citation has the most specific role found in its contexts: the first in the
order CRITIQUE, EXTENSION, BASELINE, COMPARISON, RESULT, DATASET, METHOD, JUSTIFICATION, MOTIVATION,
FUTURE_WORK, BACKGROUND, OTHER."""

CitationSection = Literal[
    "CONCLUSION",
    "DISCUSSION",
    "INTRODUCTION",
    "METHODS",
    "OTHER",
    "RELATED_WORK",
    "RESULTS",
]
"""Section of the citing paper, by its heading as sources give it. A heading of two sections is the first
that it begins with."""

CitationsCutReason = Literal[
    "BUDGET",
    "LIMIT",
]
"""Why citations are missing."""

CiterOrder = Literal[
    "MOST_CITED",
    "NEWEST",
    "OLDEST",
    "REPRESENTATIVE",
]
"""Sort order of citers."""

EvidenceBasis = Literal[
    "ALL",
    "HUMAN",
]
"""Whose labels count. The two never blend: what people say is part of ALL, and what others say is no
part of HUMAN."""

EvidenceClass = Literal[
    "AUTHOR",
    "CROWD",
    "EXPERT",
    "MODEL",
    "RULE",
    "UNKNOWN",
]
"""Who decided on a label, the strongest evidence first. The order is a convention, and no measurement of
accuracy."""

HubOrder = Literal[
    "CITERS",
    "CONTRADICTING_SHARE",
    "INDEPENDENT_CITERS",
    "NEWEST",
]
"""Sort order of hubs; ties are ordered by id."""

HubTier = Literal[
    "HUB",
    "MEGA_HUB",
    "SUPER_HUB",
]
"""Tier of a hub: a paper with many citing papers in this graph. Hubs in the sense of the algorithm HITS
are something else. The thresholds are configured on the server."""

IdentifierScheme = Literal[
    "ACL",
    "ARXIV",
    "CORPUS",
    "DBLP",
    "DOI",
    "HAL",
    "HANDLE",
    "ISBN",
    "MAG",
    "OMID",
    "OPENALEX",
    "PMCID",
    "PMID",
    "S2",
]
"""Scheme of an identifier. paper(id:) accepts each scheme as a lowercase prefix, such as
doi:10.1145/3442188.3445922."""

NoticeKind = Literal[
    "CORRECTION",
    "EXPRESSION_OF_CONCERN",
    "PARTIAL_RETRACTION",
    "REINSTATEMENT",
    "REMOVAL",
    "RETRACTION",
    "RETRACTION_AND_REPLACEMENT",
    "WITHDRAWAL",
]
"""What a notice does to a paper, in the words of NISO RP-45-2024."""

PolarityConstruct = Literal[
    "EVIDENCE",
    "SENTIMENT",
    "STANCE",
]
"""What the polarity of a vocabulary is about. Numbers of different kinds do not add up."""

PolarityRule = Literal[
    "DISPUTED",
    "NOT_DISPUTED",
    "NO_SIDE_TAKEN",
    "SIDES_TAKEN_BOTH",
]
"""Rule that determines the polarity axis. A citing paper that is MIXED is both for and against the cited
one, and takes a side once."""

ReferenceOrder = Literal[
    "MOST_CITED",
    "NEWEST",
    "OLDEST",
]
"""Sort order of references. Every order sorts all references of the paper, which are no more than its
bibliography lists."""

RetractionAcknowledgement = Literal[
    "NOT_IN_THE_SENTENCES_WE_HOLD",
    "NO_SENTENCE",
    "YES",
]
"""Whether a citation of a retracted paper lets the retraction be seen, as far as this graph holds its
sentences. YES is a word, not a reading: a sentence that denies the retraction has it, too."""

RetractionOrder = Literal[
    "ALREADY_RETRACTED",
    "RETRACTED_SINCE",
    "UNCERTAIN",
]
"""Which came first: a paper, or the retraction of what it builds on."""

RetractionStatus = Literal[
    "PARTIALLY_RETRACTED",
    "REMOVED",
    "RETRACTED",
    "WITHDRAWN",
]
"""How a paper was retracted."""

RetractionTiming = Literal[
    "BEFORE",
    "LATER",
    "UNCERTAIN",
    "WITHIN_12_MONTHS",
]
"""When a citation of a retracted paper was published, seen from the notice. Dates of publication, not of
writing."""

RoleRule = Literal[
    "DOMINANT_ROLE",
    "INSUFFICIENT_EVIDENCE",
    "NO_DOMINANT_ROLE",
]
"""Rule that determines the role axis."""

SearchOrder = Literal[
    "MOST_CITED",
    "NEWEST",
    "RELEVANCE",
]
"""Sort order of search results; ties are ordered by id."""

SelfCitationEvidence = Literal[
    "AUTHOR_ID",
    "FULL_NAME",
    "INITIALS",
    "ORCID",
]
"""What two papers have in common by which a citation is judged to be a self-citation, the surest first."""

SelfCitationVerdict = Literal[
    "LIKELY",
    "NO",
    "UNKNOWN",
    "YES",
]
"""Whether the two papers of a citation have an author in common, as far as the authors that this graph
knows show it."""

SelfCitations = Literal[
    "EXCLUDE",
    "EXCLUDE_LIKELY",
    "INCLUDE",
    "ONLY",
]
"""Which citations count by whether they are self-citations. What cannot be judged is never taken for
one."""

SubgraphCutReason = Literal[
    "BUDGET",
    "LIMIT",
]
"""Why papers are missing."""

TraversalDirection = Literal[
    "BOTH",
    "CITERS",
    "REFERENCES",
]
"""Direction in which citations are followed."""

TruncationReason = Literal[
    "BUDGET",
    "DEPTH",
    "FAN_OUT",
    "LIMIT",
]
"""Why something was left out."""

WorkType = Literal[
    "ARTICLE",
    "BOOK",
    "BOOK_CHAPTER",
    "CONFERENCE_PAPER",
    "DATASET",
    "DISSERTATION",
    "EDITORIAL",
    "ERRATUM",
    "LETTER",
    "OTHER",
    "PEER_REVIEW",
    "PREPRINT",
    "REFERENCE_ENTRY",
    "REPORT",
    "RETRACTION",
    "REVIEW",
    "SOFTWARE",
    "STANDARD",
    "SUPPLEMENT",
]
"""What kind of work a paper is."""


class MinimumConfidence(TypedDict, total=False):
    """The least confidence of one source. Confidences of different sources do not compare."""

    source: Required[str]
    """Name of the source."""

    value: Required[float]
    """Least confidence, 0 to 1, inclusive."""


class PaperFilter(TypedDict, total=False):
    """Conditions on papers, all of which must hold."""

    authors: NotRequired[Sequence[str] | None]
    """Names of 1 to 10 authors, all of whom the paper must have, matched exactly. Not indexed."""

    contested: NotRequired[bool | None]
    """Whether at least 3 citing papers in this graph are against the paper, whoever labelled them: the
    polarity axis of the citation profile is SIDES_TAKEN_BOTH or DISPUTED."""

    identifier_scheme: NotRequired[IdentifierScheme | None]
    """Scheme of which the paper must have an identifier. Not indexed."""

    label: NotRequired[CitationProfileLabel | None]
    """Label of the citation profile."""

    language: NotRequired[str | None]
    """Language: an ISO 639 code, or a BCP 47 tag, of which the language counts. Not indexed."""

    minimum_citers: NotRequired[int | None]
    """Minimum number of citers."""

    published_from: NotRequired[str | None]
    """Earliest publication date: 2019, 2019-03 or 2019-03-07. Excludes papers without a date; a paper
    with only a year counts as published at its beginning."""

    published_to: NotRequired[str | None]
    """Latest publication date, inclusive: 2019, 2019-03 or 2019-03-07. Excludes papers without a date."""

    retracted: NotRequired[bool | None]
    """Whether a source reports that the paper is retracted, in whole or in part, withdrawn or removed.
    Not indexed."""

    tier: NotRequired[HubTier | None]
    """Only papers in exactly this tier."""

    venue: NotRequired[str | None]
    """Venue, matched exactly. Not indexed."""

    year_from: NotRequired[int | None]
    """Earliest publication year. Excludes papers without a date."""

    year_to: NotRequired[int | None]
    """Latest publication year, inclusive. Excludes papers without a date."""


class CitationFilter(TypedDict, total=False):
    """Conditions on citations, all of which must hold. "The other paper" is the citing paper for citers,
    the cited paper for references."""

    authors: NotRequired[Sequence[str] | None]
    """Names of 1 to 10 authors, all of whom the other paper must have, matched exactly. Not indexed: a
    rare name reads all citations."""

    basis: NotRequired[EvidenceBasis | None]
    """Whose labels roles and polarities are, in this filter and in what is counted by them; ALL when
    absent. It never changes a headline or the order of a list. Under HUMAN, UNCLASSIFIED means that no
    person gives a label, or that people differ. Roles and polarities under HUMAN use an index; with
    UNCLASSIFIED among them, all citations are read, and so they are for totalCount."""

    context_contains: NotRequired[str | None]
    """Words that occur in one citing sentence of the citation, all of them and in any order: 1 to 10
    words, at most 200 characters. Case, accents and invisible characters are ignored, as in search; a
    word of four letters or more also matches the beginning of a longer word. Not indexed: it reads the
    sentences of all citations, which takes seconds on the largest hubs."""

    disagreement: NotRequired[bool | None]
    """Whether sources differ about the citation. Not indexed."""

    has_context: NotRequired[bool | None]
    """Whether a citing sentence is known. Not indexed."""

    has_summary: NotRequired[bool | None]
    """Whether the other paper has a summary."""

    influential: NotRequired[bool | None]
    """Citations that a source rates as influential (true) or as not influential (false); citations
    without a rating match neither."""

    language: NotRequired[str | None]
    """Language of the other paper: an ISO 639 code, or a BCP 47 tag, of which the language counts. Not
    indexed: a rare language reads all citations."""

    minimum_confidence: NotRequired[Sequence[MinimumConfidence] | None]
    """Citations that every source in this list labels with at least this confidence, in one of its
    labels that are in force; 1 to 10 sources, each once. Citations that a source gives no confidence are
    left out. Not indexed."""

    polarities: NotRequired[Sequence[CitationPolarity] | None]
    """Polarities to keep; UNCLASSIFIED is one of them, and an empty list matches nothing. Uses an index."""

    retracted: NotRequired[bool | None]
    """Whether a source reports that the other paper is retracted, in whole or in part, withdrawn or
    removed. Not indexed: few papers are, so true reads all citations."""

    roles: NotRequired[Sequence[CitationRole] | None]
    """Roles to keep; UNCLASSIFIED is one of them, and an empty list matches nothing. Uses an index."""

    sections: NotRequired[Sequence[CitationSection] | None]
    """Citations that stand in at least one of these sections, as far as sources name sections; 1 or
    more. Not indexed."""

    self_citation_verdicts: NotRequired[Sequence[SelfCitationVerdict] | None]
    """Verdicts to keep, of those that selfCitations keeps: [LIKELY] alone, for example; an empty list
    matches nothing. While the verdict of a citation is pending, that of the earlier authors counts. Not
    indexed, like selfCitations."""

    self_citations: NotRequired[SelfCitations | None]
    """Whether self-citations are kept; all citations when absent. While the verdict of a citation is
    pending, that of the earlier authors counts. Not indexed: a choice that keeps few citations reads
    all."""

    sources: NotRequired[Sequence[str] | None]
    """Citations that at least one of these sources reports, as CitationEdge.sources lists them: 1 to 10
    names. A source that is not in the graph reports none. Not indexed."""

    title_contains: NotRequired[str | None]
    """Text in the title of the other paper, ignoring case, 1 to 200 characters. Not indexed: a rare text
    reads all citations, which takes seconds on the largest hubs."""

    venue: NotRequired[str | None]
    """Venue of the other paper, matched exactly. Not indexed: a rare venue reads all citations."""

    year_from: NotRequired[int | None]
    """Earliest publication year of the other paper. Excludes papers without a date."""

    year_to: NotRequired[int | None]
    """Latest publication year of the other paper. Excludes papers without a date."""


class StepInput(TypedDict, total=False):
    """One step of a walk: the citations to follow from each paper of the previous step."""

    basis: NotRequired[EvidenceBasis | None]
    """Whose labels roles and polarities are; ALL when absent."""

    direction: NotRequired[TraversalDirection | None]
    """Direction of this step; by default that of the walk."""

    disagreement: NotRequired[bool | None]
    """Whether sources differ about the citation. Not indexed."""

    fan_out: NotRequired[int | None]
    """Maximum number of papers to follow from each paper, 1 to 1000: the newest ones that pass the
    filter. Unlimited by default. For a rare role or polarity of a very large hub, citers are read from
    the newest on until enough are found."""

    has_context: NotRequired[bool | None]
    """Whether a citing sentence is known. Not indexed."""

    minimum_confidence: NotRequired[Sequence[MinimumConfidence] | None]
    """Citations that every source in this list labels with at least this confidence, in one of its
    labels that are in force; 1 to 10 sources, each once. Citations that a source gives no confidence are
    left out. Not indexed."""

    polarities: NotRequired[Sequence[CitationPolarity] | None]
    """Polarities to follow; UNCLASSIFIED is one of them, and an empty list follows nothing."""

    roles: NotRequired[Sequence[CitationRole] | None]
    """Roles to follow; UNCLASSIFIED is one of them, and an empty list follows nothing."""

    sections: NotRequired[Sequence[CitationSection] | None]
    """Citations that stand in at least one of these sections, as far as sources name sections; 1 or
    more. Not indexed."""

    self_citations: NotRequired[SelfCitations | None]
    """Whether self-citations are followed; all citations when absent. While the verdict of a citation is
    pending, that of the earlier authors counts."""

    sources: NotRequired[Sequence[str] | None]
    """Citations that at least one of these sources reports, as CitationEdge.sources lists them: 1 to 10
    names. A source that is not in the graph reports none. Not indexed."""

    year_from: NotRequired[int | None]
    """Earliest publication year of the paper reached. Excludes papers without a date."""

    year_to: NotRequired[int | None]
    """Latest publication year of the paper reached. Excludes papers without a date."""


class TraversalFilter(TypedDict, total=False):
    """Conditions on the citations to follow, all of which must hold. Role and polarity are those of the
    whole citation; years are those of the paper that it leads to."""

    basis: NotRequired[EvidenceBasis | None]
    """Whose labels roles and polarities are; ALL when absent."""

    disagreement: NotRequired[bool | None]
    """Whether sources differ about the citation. Not indexed."""

    has_context: NotRequired[bool | None]
    """Whether a citing sentence is known. Not indexed."""

    minimum_confidence: NotRequired[Sequence[MinimumConfidence] | None]
    """Citations that every source in this list labels with at least this confidence, in one of its
    labels that are in force; 1 to 10 sources, each once. Citations that a source gives no confidence are
    left out. Not indexed."""

    polarities: NotRequired[Sequence[CitationPolarity] | None]
    """Polarities to follow; UNCLASSIFIED is one of them, and an empty list follows nothing."""

    roles: NotRequired[Sequence[CitationRole] | None]
    """Roles to follow; UNCLASSIFIED is one of them, and an empty list follows nothing."""

    sections: NotRequired[Sequence[CitationSection] | None]
    """Citations that stand in at least one of these sections, as far as sources name sections; 1 or
    more. Not indexed."""

    self_citations: NotRequired[SelfCitations | None]
    """Whether self-citations are followed; all citations when absent. While the verdict of a citation is
    pending, that of the earlier authors counts."""

    sources: NotRequired[Sequence[str] | None]
    """Citations that at least one of these sources reports, as CitationEdge.sources lists them: 1 to 10
    names. A source that is not in the graph reports none. Not indexed."""

    year_from: NotRequired[int | None]
    """Earliest publication year of the paper reached. Excludes papers without a date."""

    year_to: NotRequired[int | None]
    """Latest publication year of the paper reached. Excludes papers without a date."""


@dataclass(frozen=True)
class Author:
    """An author of a paper."""

    ids: tuple[str, ...]
    """Identifiers that services give the author, such as openalex:A5023888391, as stated by the
    preferred source; empty where it states none."""

    name: str
    """Name, as spelled by the preferred source."""

    orcid: str | None
    """ORCID iD, such as 0000-0002-1825-0097."""


@dataclass(frozen=True)
class Notice:
    """A notice about a paper, such as a retraction or a correction."""

    as_of: str | None
    """Version of that record: an ISO date or a number; None when it has no version."""

    date: str | None
    """Date of the notice, as precise as known: 2019, 2019-03 or 2019-03-07; None when unknown."""

    doi: str | None
    """DOI of the notice, in lower case; None when it has none, or none is known."""

    kind: NoticeKind
    """What the notice does to the paper."""

    reasons: tuple[str, ...]
    """Why, in the words of the source; empty when unknown."""

    record: str | None
    """Name of the notice in its source; None when it has none."""

    reported_by: str
    """Name of the source whose record this graph has the notice from: source itself, or one that passes
    it on."""

    source: str
    """Who keeps the notice, such as retraction-watch; publisher for one that Crossref has from the
    publisher."""


@dataclass(frozen=True)
class EditorialState:
    """What the notices about a paper come to. The last dated notice decides, of one day the gravest; a
    reinstatement ends what stands on its day; a concern or a correction hides nothing graver; undated
    notices count before all others."""

    notice: Notice | None
    """The notice that opened the state."""

    removed: bool
    """Whether a source reports that the text was removed, whatever the state is."""

    removed_since: str | None
    """Date of the first removal, as precise as known; None when undated or not removed."""

    since: str | None
    """Date of the notice that opened the state, as precise as known; None when undated."""

    state: NoticeKind | None
    """The state, by the kind of notice that makes it; None when there are only removals."""

    undated: bool
    """Whether the state rests on undated notices alone, so that it may be out of order."""


@dataclass(frozen=True)
class Identifier:
    """An external identifier of a paper. A paper may have several of one scheme."""

    scheme: IdentifierScheme
    """Scheme of the identifier."""

    url: str
    """Web page of the identifier."""

    value: str
    """The identifier in canonical form, without the scheme."""


@dataclass(frozen=True)
class ReportedCitationCount:
    """A citation count reported by a source, whose coverage differs from this graph."""

    as_of: str | None
    """Version of the record with this count: an ISO date or a number."""

    count: int
    """Number of citations."""

    record: str | None
    """Name of its record; None for a source that has one record of each paper."""

    source: str
    """Name of the source."""


@dataclass(frozen=True)
class Retraction:
    """Retraction of a paper, as reported by a source."""

    date: str | None
    """Date of the notice, as precise as known: 2019, 2019-03 or 2019-03-07."""

    source: str
    """Name of the source that reports the retraction."""

    status: RetractionStatus
    """Kind of retraction."""


@dataclass(frozen=True)
class Source:
    """A source of data, with the version of its record."""

    name: str
    """Name of the source."""

    record: str | None
    """Name of its record; None for a source that has one record of each paper."""

    version: str | None
    """Newest version of its record: a number or an ISO date; None when it has no version."""


@dataclass(frozen=True)
class Paper:
    """A work. A stub is a paper of which only identifiers are known, in most cases from citations; a
    paper whose sources have deleted all their records of it is a stub, too, which hubs, search and
    suggest leave out. Unknown values are None."""

    abstract: str | None
    """Abstract as plain text."""

    arxiv_id: str | None
    """arXiv id without version."""

    author_count: int | None
    """Number of authors; None when unknown."""

    authors: tuple[Author, ...] | None
    """The first authors, in the order of the paper; None when unknown."""

    citer_count: int
    """Number of papers in this graph that cite it."""

    doi: str | None
    """DOI; with several, the first in sorted order. Without one, the DOI that arXiv assigns to its arXiv
    id."""

    editorial_state: EditorialState | None
    """What the notices about the paper come to; None when there are none."""

    field: str | None
    """Field of research, in the words of the preferred source: OpenAlex has 26, Semantic Scholar 23
    others. Null when unknown."""

    hub_tier: HubTier | None
    """Hub tier by citerCount; None below the first tier."""

    id: str
    """Short opaque id. It never changes and is not derived from any external identifier."""

    identifiers: tuple[Identifier, ...]
    """All identifiers, ordered by scheme and value."""

    language: str | None
    """Language of the paper as an ISO 639 code, of two letters where there are two, such as en; None
    when unknown."""

    notice_count: int
    """Number of notices about the paper."""

    notices: tuple[Notice, ...]
    """Notices about the paper, each once: newest first, undated ones last. Retractions of older imports
    are among them."""

    published_on: str | None
    """Publication date, as precise as known: 2019, 2019-03 or 2019-03-07."""

    reference_count: int
    """Number of papers in this graph that it cites."""

    reported_citation_counts: tuple[ReportedCitationCount, ...]
    """Citation counts reported by sources, one entry per record. citerCount counts the citers in this
    graph."""

    retraction: Retraction | None
    """Retraction of the paper, by its notices; None when they leave it unretracted."""

    sources: tuple[Source, ...]
    """All sources that report the paper, ordered by name; one with several records of it has an entry
    for each."""

    stub: bool
    """Whether only identifiers are known."""

    subfield: str | None
    """Part of the field, as OpenAlex names it; None when unknown."""

    summary: str | None
    """One-sentence summary."""

    summary_source: str | None
    """Name of the source of the summary."""

    title: str | None
    """Title, from the preferred source."""

    topic: str | None
    """Topic within the subfield, as OpenAlex names it; None when unknown."""

    type: WorkType | None
    """What kind of work it is; None when no source says so."""

    url: str | None
    """Web address of the paper."""

    venue: str | None
    """Journal, conference or archive."""

    year: int | None
    """Year of publishedOn."""


@dataclass(frozen=True)
class CitingSide:
    """The citing papers in this graph that take one side. One that takes both (MIXED) is in both."""

    by_people: int | None
    """Number of citing papers that take this side by the labels of people alone (AUTHOR, EXPERT, CROWD),
    whatever other labels say; None when it was not counted."""

    count: int
    """Number of these citing papers."""


@dataclass(frozen=True)
class ShareBounds:
    """What a share among all citations of a paper in this graph must be, whatever the unclassified ones
    are: from count ÷ total to (count + unclassified) ÷ total. Certain, as far as the labels are right."""

    high: float
    """Upper bound, 0 to 1."""

    low: float
    """Lower bound, 0 to 1."""


@dataclass(frozen=True)
class ContradictingShare:
    """How many of the citations that take a side are CONTRADICTING. The interval has no correction for a
    finite population, because how many of the unclassified would take a side is unknown."""

    base: int
    """Number of citations that take a side: SUPPORTING, CONTRADICTING and MIXED."""

    count: int
    """Number of CONTRADICTING citations."""

    high: float | None
    """Upper end of the 95% Wilson interval of the share, 0 to 1; None when base is under 5."""

    low: float | None
    """Lower end of the 95% Wilson interval of the share, 0 to 1; None when base is under 5."""

    share: float | None
    """count ÷ base, 0 to 1; None when base is under 5."""


@dataclass(frozen=True)
class ShareInterval:
    """95% Wilson interval of a share, with the correction for a finite population. Sampling only: as if
    the classified were a random draw; errors of the labels are not in it."""

    high: float
    """Upper bound, 0 to 1."""

    low: float
    """Lower bound, 0 to 1."""


@dataclass(frozen=True)
class PolarityAxis:
    """Whether a paper is disputed, judged from polarities alone."""

    against: CitingSide
    """Citing papers against the paper: CONTRADICTING and MIXED."""

    bounds: ShareBounds | None
    """What the share of the largest bucket among all citations of the paper in this graph must be,
    whatever the unclassified ones are; None when nothing is classified."""

    bucket: CitationPolarity | None
    """The most common polarity; of several equally common ones, the first in the order of
    CitationPolarity. Null when nothing is classified."""

    classified: int
    """Number of citations classified on this axis."""

    contradicting: ContradictingShare
    """CONTRADICTING alone, among the citations that take a side."""

    count: int | None
    """Number of citations in the largest bucket; None when nothing is classified."""

    in_favour: CitingSide
    """Citing papers for the paper: SUPPORTING and MIXED."""

    interval: ShareInterval | None
    """95% Wilson interval of the share, with the correction for a finite population; None when fewer
    than 5 are classified."""

    marked: bool
    """Whether a title may bear a mark of a dispute: under SIDES_TAKEN_BOTH and DISPUTED, when labels of
    people are among those of each side that the rule is about. Labels of a model alone are no reason for
    a mark."""

    rule: PolarityRule
    """Rule that applied."""

    share: float | None
    """Share of the largest bucket among the classified citations; None when fewer than 5 are classified."""

    taking_sides: int
    """Number of citations that take a side: SUPPORTING, CONTRADICTING and MIXED."""

    total: int
    """Number of citations of the paper in this graph."""


@dataclass(frozen=True)
class RoleRunnerUp:
    """The second most common role of a paper."""

    bucket: CitationRole
    """The role."""

    count: int
    """Number of its citations."""

    share: float | None
    """Its share among the classified citations; None when fewer than 5 are classified."""


@dataclass(frozen=True)
class RoleAxis:
    """Why a paper is cited: its most common role, and whether that role dominates."""

    bounds: ShareBounds | None
    """What the share of the largest bucket among all citations of the paper in this graph must be,
    whatever the unclassified ones are; None when nothing is classified."""

    bucket: CitationRole | None
    """The most common role; of several equally common ones, the first in the order of CitationRole. Null
    when nothing is classified."""

    classified: int
    """Number of citations classified on this axis."""

    count: int | None
    """Number of citations in the largest bucket; None when nothing is classified."""

    interval: ShareInterval | None
    """95% Wilson interval of the share, with the correction for a finite population; None when fewer
    than 5 are classified."""

    rule: RoleRule
    """Rule that applied."""

    runner_up: RoleRunnerUp | None
    """The second most common role; None when fewer than two occur."""

    share: float | None
    """Share of the largest bucket among the classified citations; None when fewer than 5 are classified."""

    total: int
    """Number of citations of the paper in this graph."""


@dataclass(frozen=True)
class CitationProfile:
    """How a paper is cited: a label and the evidence for it. The two axes are judged independently, by
    fixed rules with a version. Labels describe sentences in citing papers, not the quality of the cited
    one."""

    display_label: str
    """Label for display; also states whether the paper is disputed, if labels of people say so."""

    label: CitationProfileLabel
    """Label for programs."""

    polarity: PolarityAxis
    """Evidence on whether the paper is disputed."""

    role: RoleAxis
    """Evidence on why the paper is cited."""

    rules_version: int
    """Version of the rules."""

    sentence: str
    """The label with its numbers, in one or two sentences; under a filter, also of which citing papers."""


@dataclass(frozen=True)
class CitationYear:
    """The citers published in one year."""

    complete: bool
    """Whether the year is over (UTC). The counts of a year that is not, or that has not begun, will grow
    by what is still to be published; those of a year that is over may grow as well, when more of it is
    imported."""

    count: int
    """Number of citers; never 0."""

    year: int
    """Publication year."""


@dataclass(frozen=True)
class ExcludedCiters:
    """The citers of the paper that the filter leaves out. Each is counted once, under the first
    condition that it fails: years, then selfCitations and selfCitationVerdicts, then roles and
    polarities; so the parts add up to the total, and that and the citers that are counted to citerCount."""

    likely_self_citations: int
    """Likely self-citations (LIKELY), left out by their verdict."""

    not_self_citations: int
    """Citers that are no self-citations (NO), left out by their verdict."""

    other_labels: int
    """With other roles or polarities, on the basis of the filter."""

    other_years: int
    """Published in other years."""

    self_citations: int
    """Self-citations that an identifier shows (YES), left out by their verdict."""

    total: int
    """Number of all that are left out."""

    undated: int
    """Without a date: under yearFrom or yearTo, nothing says that they belong."""

    unjudged: int
    """Citers that cannot be judged (UNKNOWN), left out by their verdict."""


@dataclass(frozen=True)
class CitationMatrixCell:
    """Number of citers with one combination of role and polarity."""

    count: int
    """Number of citers; never 0."""

    polarity: CitationPolarity
    """Polarity of these citers, possibly UNCLASSIFIED."""

    role: CitationRole
    """Role of these citers, possibly UNCLASSIFIED."""


@dataclass(frozen=True)
class PolarityCount:
    """One polarity, whether it occurs or not."""

    base: int | None
    """Number of citations with a label in a vocabulary that can express this; labels in the roles and
    polarities of citegraph itself can express everything. Under a filter, of the citations that it
    keeps, and under basis HUMAN by the labels of people alone: then counted when selected, from all
    citations. Null in byYear, where it is not counted."""

    count: int | None
    """Number of citations, possibly 0; None when no citation has a label that could say so. Show None as
    "—", because 0 would be a finding. Which are None is told from all citations of the paper, whatever
    the filter."""

    polarity: CitationPolarity
    """The polarity."""


@dataclass(frozen=True)
class PolarityBucket:
    """The citers of one polarity."""

    base: int | None
    """Number of citations with a label in a vocabulary that can express this; labels in the roles and
    polarities of citegraph itself can express everything. Under a filter, of the citations that it
    keeps, and under basis HUMAN by the labels of people alone: then counted when selected, from all
    citations. Null in byYear, where it is not counted."""

    bounds: ShareBounds | None
    """What the share among all citations of the paper in this graph must be, whatever the unclassified
    ones are."""

    count: int
    """Number of citations."""

    interval: ShareInterval | None
    """95% Wilson interval of the share, with the correction for a finite population; None when fewer
    than 5 are classified."""

    polarity: CitationPolarity
    """Polarity of these citations."""

    share: float | None
    """Share among the classified citations, 0 to 1; None when fewer than 5 are classified."""


@dataclass(frozen=True)
class PolaritySummary:
    """The citers by polarity."""

    all: tuple[PolarityCount, ...]
    """Every value but UNCLASSIFIED, in the order of the enum, each with the number of citations that
    could have it."""

    buckets: tuple[PolarityBucket, ...]
    """Buckets that occur, largest first; ties follow the order of the enum. UNCLASSIFIED has no bucket."""

    classified: int
    """Number of citations classified on this axis."""

    unclassified: int
    """Number of citations not classified on this axis; not counted in any share."""


@dataclass(frozen=True)
class RoleCount:
    """One role, whether it occurs or not: "CRITIQUE: 2 of 6 citations whose source can say so"."""

    base: int | None
    """Number of citations with a label in a vocabulary that can express this; labels in the roles and
    polarities of citegraph itself can express everything. Under a filter, of the citations that it
    keeps, and under basis HUMAN by the labels of people alone: then counted when selected, from all
    citations. Null in byYear, where it is not counted."""

    count: int | None
    """Number of citations, possibly 0; None when no citation has a label that could say so. Show None as
    "—", because 0 would be a finding. Which are None is told from all citations of the paper, whatever
    the filter."""

    role: CitationRole
    """The role."""


@dataclass(frozen=True)
class RoleBucket:
    """The citers of one role."""

    base: int | None
    """Number of citations with a label in a vocabulary that can express this; labels in the roles and
    polarities of citegraph itself can express everything. Under a filter, of the citations that it
    keeps, and under basis HUMAN by the labels of people alone: then counted when selected, from all
    citations. Null in byYear, where it is not counted."""

    bounds: ShareBounds | None
    """What the share among all citations of the paper in this graph must be, whatever the unclassified
    ones are."""

    count: int
    """Number of citations."""

    interval: ShareInterval | None
    """95% Wilson interval of the share, with the correction for a finite population; None when fewer
    than 5 are classified."""

    role: CitationRole
    """Role of these citations."""

    share: float | None
    """Share among the classified citations, 0 to 1; None when fewer than 5 are classified."""


@dataclass(frozen=True)
class RoleSummary:
    """The citers by role."""

    all: tuple[RoleCount, ...]
    """Every value but UNCLASSIFIED, in the order of the enum, each with the number of citations that
    could have it."""

    buckets: tuple[RoleBucket, ...]
    """Buckets that occur, largest first; ties follow the order of the enum. UNCLASSIFIED has no bucket."""

    classified: int
    """Number of citations classified on this axis."""

    unclassified: int
    """Number of citations not classified on this axis; not counted in any share."""


@dataclass(frozen=True)
class SelfCitationCounts:
    """The citers that are counted, by whether they are self-citations."""

    likely: int
    """Likely self-citations: a name stands on both papers (LIKELY)."""

    no: int
    """Citers that are no self-citations (NO)."""

    pending: bool
    """Whether the authors of papers in this graph have changed and their citations, which may be among
    these, are still being judged again: by the import that is running, or by the next one."""

    unknown: int
    """Citers that cannot be judged, because too little is known of the authors (UNKNOWN). They are never
    taken for self-citations."""

    yes: int
    """Self-citations that an identifier of an author shows (YES)."""


@dataclass(frozen=True)
class CitationSummary:
    """Counts of the citing papers of a paper in this graph, which are seldom all that there are: those
    that pass the filter. Those of all, and those by basis, self-citations, years, roles and polarities,
    are stored with the paper and updated with each citation, so they are exact and cost the same for
    every paper. Labels describe sentences in citing papers, not the quality of the cited one."""

    by_year: tuple[CitationYear, ...]
    """Citers by publication year: the years that occur, ascending."""

    excluded: ExcludedCiters | None
    """The citers of the paper that the filter leaves out. Null under fields of the filter other than
    basis, selfCitations, selfCitationVerdicts, yearFrom, yearTo, roles and polarities."""

    first_cited_year: int | None
    """Earliest year in byYear."""

    last_cited_year: int | None
    """Latest year in byYear."""

    matrix: tuple[CitationMatrixCell, ...]
    """Citers by combination of role and polarity: those that occur, at most 65, in the order of the
    enums."""

    polarities: PolaritySummary
    """Citers by polarity."""

    roles: RoleSummary
    """Citers by role."""

    self_citations: SelfCitationCounts | None
    """The citers that are counted, by whether they are self-citations. Null under fields of the filter
    other than basis, selfCitations, selfCitationVerdicts, yearFrom, yearTo, roles and polarities."""

    total: int
    """Number of citing papers in this graph that are counted."""

    undated: int
    """Number of citers without a date, which byYear omits."""


@dataclass(frozen=True)
class RepresentativeCiters:
    """A few citing papers, selected to show each role; not a sample: the first of each role in the order
    of CitationRole, then the first of the rest. Shares among them say nothing."""

    papers: tuple[Paper, ...]
    """Citers with a summary first, then classified ones, then the most cited, then the newest; at most
    first of them."""

    refreshed_at: str | None
    """When the list was last computed, as an ISO-8601 instant; None when it never was."""


@dataclass(frozen=True)
class HubPage(Paper):
    """A work. A stub is a paper of which only identifiers are known, in most cases from citations; a
    paper whose sources have deleted all their records of it is a stub, too, which hubs, search and
    suggest leave out. Unknown values are None."""

    citation_profile: CitationProfile
    """How this paper is cited: a label and the evidence for it."""

    citation_summary: CitationSummary
    """Counts of the citing papers of this paper in this graph."""

    independent_citer_count: int
    """Number of papers in this graph that cite it and share no identifier of an author with it: all
    citers but self-citations whose verdict is YES. LIKELY ones count, because namesakes are many, and so
    do those that cannot be judged: without authors and identifiers in this graph it equals citerCount.
    The same as the totalCount of citers under selfCitations: EXCLUDE."""

    representative_citers: RepresentativeCiters
    """Citing papers that are selected to show each role, from a stored list that is refreshed after
    imports; not a sample."""


@dataclass(frozen=True)
class CitedRetraction:
    """The retraction of a cited paper, seen from the citation. It says nothing of whether the citing
    paper depends on it: to cite it is right where the retraction is the subject."""

    acknowledged: RetractionAcknowledgement
    """Whether the citation lets the retraction be seen, as far as this graph holds its sentences."""

    date: str | None
    """Date of the notice that opened this state, as precise as known: 2019, 2019-03 or 2019-03-07; None
    when unknown."""

    status: RetractionStatus
    """How the paper was retracted."""

    timing: RetractionTiming
    """When the citing paper was published, seen from the notice."""


@dataclass(frozen=True)
class CitationClaim:
    """One label that a source gives a citing sentence or the citation as a whole, as it is in force now.
    Labels describe sentences in citing papers, not the quality of the cited one."""

    agent: str | None
    """The person, the group or the program that decided on the label."""

    confidence: float | None
    """Confidence of the source in its label, 0 to 1. Confidences of different sources do not compare."""

    date: str | None
    """Year, month or day on which the label was decided on."""

    evidence: EvidenceClass
    """Who decided on the label, as the claim states it, or else as it is known of its source."""

    label: str | None
    """The label as received."""

    polarity: CitationPolarity
    """Polarity that the label stands for; UNCLASSIFIED when it stands for none."""

    role: CitationRole
    """Role that the label stands for; UNCLASSIFIED when it stands for none."""

    source: Source
    """The source, with the record that gives the label."""

    text: str | None
    """The sentence with the label; None when it is for the citation as a whole."""

    vocabulary: str | None
    """Vocabulary of the label, when it is not that of this schema."""


@dataclass(frozen=True)
class CitationContext:
    """One occurrence of the citation in the text as annotated by a source, or the annotation of a source
    for the citation as a whole."""

    confidence: float | None
    """Confidence of the source in its label, 0 to 1."""

    label: str | None
    """Original label of the source."""

    polarity: CitationPolarity
    """Polarity assigned by the source; UNCLASSIFIED when it assigns none."""

    role: CitationRole
    """Role assigned by the source; UNCLASSIFIED when it assigns none."""

    section: str | None
    """Heading of the section of the citing paper, as the source gives it."""

    section_type: CitationSection | None
    """The section that this heading stands for; None without a heading."""

    source: str
    """Name of the source of this annotation."""

    text: str | None
    """The citing sentence; None when the annotation is for the citation as a whole."""

    vocabulary: str | None
    """Vocabulary of the label, when it is not that of this schema."""


@dataclass(frozen=True)
class SelfCitationStatement:
    """What a source itself says about whether a citation is a self-citation, by authors that it knows
    and rules of its own."""

    source: Source
    """The source, with the record that says so."""

    value: bool
    """Whether the source calls it a self-citation."""


@dataclass(frozen=True)
class SelfCitation:
    """Whether a citation is a self-citation: whether the two papers have an author in common."""

    by: SelfCitationEvidence | None
    """What shows it; None for NO and UNKNOWN."""

    pending: bool
    """Whether the authors of a paper have changed since the citation was judged. An import judges such
    citations again when it ends, and so does the next start."""

    statements: tuple[SelfCitationStatement, ...]
    """What sources say about it, ordered by name: shown beside the verdict, which never depends on it."""

    verdict: SelfCitationVerdict
    """The verdict; YES by identifiers, LIKELY by names."""


@dataclass(frozen=True)
class CitationEdge:
    """A citation, with the paper at its other end."""

    cited_on: str | None
    """Publication date of the citing paper, as precise as known: 2019, 2019-03 or 2019-03-07; None when
    unknown."""

    cited_retraction: CitedRetraction | None
    """The retraction of the cited paper, seen from this citation; None when no source reports one."""

    claims: tuple[CitationClaim, ...]
    """The labels of all sources that are in force now, side by side: the strongest evidence first.
    Sentences without a label are in contexts alone."""

    context_count: int
    """Number of citing sentences, as sources cut them: one may be there in several forms."""

    contexts: tuple[CitationContext, ...]
    """Annotations of the citation by its sources, those with a sentence first."""

    cursor: str
    """Cursor of this edge; pass it as after or before to the same field with the same orderBy. It marks
    a position in the order, so it stays valid with a different filter and after the edge has moved or
    disappeared."""

    disagreement: bool
    """Whether sources differ about this citation: about one sentence, or as to its side in different
    ones."""

    human_polarity: CitationPolarity | None
    """Polarity by the labels of people alone: AUTHOR, EXPERT and CROWD. UNCLASSIFIED when they differ,
    None when no person gives a polarity."""

    human_role: CitationRole | None
    """Role by the labels of people alone: AUTHOR, EXPERT and CROWD. UNCLASSIFIED when they differ, None
    when no person gives a role."""

    influential: bool | None
    """Whether a source rates the cited work as influential for the citing one; None when no source rates
    it."""

    node: Paper
    """The paper at the other end: the citing paper for citers, the cited paper for references."""

    polarity: CitationPolarity
    """Polarity of the citation: MIXED when one source finds both sides, else the side that occurs.
    UNCLASSIFIED when no source gives one, or when sources differ."""

    role: CitationRole
    """Role of the citation: the most specific role found in its contexts, which need not be the most
    frequent one. UNCLASSIFIED when no source gives one, or when sources of equal evidence differ."""

    self_citation: SelfCitation
    """Whether the two papers have an author in common."""

    sources: tuple[Source, ...]
    """All sources that report the citation, ordered by name."""

    timespan: str | None
    """Time from the publication of the cited paper to that of the citing one: an ISO 8601 duration in
    years, months and days, as far as both dates have them (P3Y, P2Y4M, P2Y4M3D), with a minus before it
    when the citing paper is older; None when a paper has no date."""


@dataclass(frozen=True)
class PageInfo:
    """Position of a page in its list, as the Relay Cursor Connections specification defines it. Pages
    are not a snapshot: edges added between two requests appear at their position in the order."""

    end_cursor: str | None
    """Cursor of the last edge; None when the page is empty."""

    has_next_page: bool
    """With first (or neither argument): whether more edges follow, within the bounds of after and
    before. With last: whether the list has an edge at or after the position of before; false without
    before. That check runs only when this field is selected; it reads the list again, and sorts it in
    orders without an index."""


@dataclass(frozen=True)
class CitationPage:
    """A page of the citations of a paper."""

    edges: tuple[CitationEdge, ...]
    """Edges of this page, in the requested order."""

    page_info: PageInfo
    """Position of this page in the list."""


@dataclass(frozen=True)
class CitationListInfo:
    """A page of the citations of a paper."""

    total_count: int
    """Exact number of citations that pass the filter. Instant without a filter, and for citers when only
    roles and polarities, or only years, are filtered; otherwise the citations are counted, in time that
    grows with the length of the whole list."""


@dataclass(frozen=True)
class SharedInterval:
    """Between which numbers the number of shared papers lies. Equal to shared when exact. From a sample
    of citers, a 95% interval (Wilson, with finite-population correction), which is about the sampling
    only; from a part of the references, bounds that are certain."""

    high: float
    """Upper bound."""

    low: float
    """Lower bound; never below shared."""


@dataclass(frozen=True)
class RelatedPaper:
    """A paper that shares citers or references with the given paper."""

    association_strength: float | None
    """Association strength: estimatedShared / (population × otherPopulation) (van Eck & Waltman 2009).
    It does not favour papers with many citers, and ranks papers that share by more than their numbers;
    it is no share. Null where there is no estimate."""

    cosine: float | None
    """Salton's cosine: estimatedShared / √(population × otherPopulation), 0 to 1 (Salton & McGill 1983).
    Null where there is no estimate."""

    estimated_shared: float | None
    """Estimated number of shared citers (or references): equal to shared when exact, shared × population
    / sampleSize from a sample of citers. Null when only a part of the references was examined, which is
    no random sample."""

    interval: SharedInterval
    """Between which numbers the number of shared citers (or references) lies."""

    jaccard: float | None
    """Jaccard's index: estimatedShared / (population + otherPopulation − estimatedShared), 0 to 1
    (Jaccard 1901). Null where there is no estimate."""

    node: Paper
    """The related paper."""

    other_population: int
    """Exact number of citers (or references) of the related paper that pass the same filter."""

    shared: int
    """Number of shared citers (or references) in the sample, or in all when exact."""

    standard_error: float | None
    """Standard error of estimatedShared, with finite-population correction: 0 when exact; None where
    there is no estimate."""


@dataclass(frozen=True)
class RelatedPapers:
    """The papers that share the most citers (co-citation) or references (coupling) with a paper, ordered
    by shared, then by id. From a sample, that is also the order of the lower bounds of their intervals."""

    edges: tuple[RelatedPaper, ...]
    """The related papers, at most first of them."""

    exact: bool
    """Whether all citers (or references) were examined. If so, every number is exact; otherwise shared
    refers to those examined, and papers that share few may be missing."""

    has_more: bool
    """Whether there are more related papers than first."""

    population: int
    """Number of citers (or references) of the paper that pass the filter."""

    sample_size: int
    """Number of citers (or references) examined: all of them, or a part when reading all would be too
    much. Citers are drawn by a hash of their ids, so that the sample is random and the same every time;
    of references, those with the fewest citers are taken."""


@dataclass(frozen=True)
class AuthorFacet:
    """The citers written by one author."""

    author: str
    """Name of the author, as written; namesakes together."""

    count: int
    """Number of citers; never 0."""


@dataclass(frozen=True)
class AuthorFacets:
    """Citers by author, as written; namesakes together. A paper counts once for each of its authors."""

    buckets: tuple[AuthorFacet, ...]
    """Authors with the most citers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Citers without known authors."""


@dataclass(frozen=True)
class InfluentialFacet:
    """The citers whose citations sources rate alike."""

    count: int
    """Number of citers; never 0."""

    influential: bool
    """Whether a source rates these citations as influential, or as not influential."""


@dataclass(frozen=True)
class InfluentialFacets:
    """Citers by whether a source rates their citation as influential."""

    buckets: tuple[InfluentialFacet, ...]
    """Ratings that occur, largest first; of equal ones, influential citers first."""

    unknown: int
    """Citers whose citation no source rates."""


@dataclass(frozen=True)
class LanguageFacet:
    """The citers written in one language."""

    count: int
    """Number of citers; never 0."""

    language: str
    """Language of these citers, as an ISO 639 code."""


@dataclass(frozen=True)
class LanguageFacets:
    """Citers by language."""

    buckets: tuple[LanguageFacet, ...]
    """Languages with the most citers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Citers without a known language."""


@dataclass(frozen=True)
class PolarityFacet:
    """The citers of one polarity."""

    count: int
    """Number of citers; never 0."""

    polarity: CitationPolarity
    """Polarity of these citers, possibly UNCLASSIFIED."""


@dataclass(frozen=True)
class RoleFacet:
    """The citers of one role."""

    count: int
    """Number of citers; never 0."""

    role: CitationRole
    """Role of these citers, possibly UNCLASSIFIED."""


@dataclass(frozen=True)
class SectionFacet:
    """The citers with a citation in one section."""

    count: int
    """Number of citers; never 0."""

    section: CitationSection
    """Section of these citers in which the citation stands."""


@dataclass(frozen=True)
class SectionFacets:
    """Citers by section. A citer counts once for each section in which it cites the paper."""

    buckets: tuple[SectionFacet, ...]
    """Sections with the most citers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Citers of which no source names a section."""


@dataclass(frozen=True)
class SelfCitationFacet:
    """The citers of one verdict on self-citation."""

    count: int
    """Number of citers; never 0."""

    pending: int
    """Number of these citers whose verdict is pending: the authors of a paper have changed since the
    citation was judged. Until it is judged again, it is in the bucket of its earlier verdict."""

    verdict: SelfCitationVerdict
    """Verdict on these citations, possibly UNKNOWN."""


@dataclass(frozen=True)
class SourceFacet:
    """The citers that one source reports."""

    count: int
    """Number of citers; never 0."""

    source: str
    """Name of the source that reports these citations."""


@dataclass(frozen=True)
class SourceFacets:
    """Citers by source: whose claim a citation is. A citer counts once for each source that reports it."""

    buckets: tuple[SourceFacet, ...]
    """Sources with the most citers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Citers without a source: 0."""


@dataclass(frozen=True)
class VenueFacet:
    """The citers published in one venue."""

    count: int
    """Number of citers; never 0."""

    venue: str
    """Venue of these citers, as spelled in the sources."""


@dataclass(frozen=True)
class VenueFacets:
    """Citers by venue."""

    buckets: tuple[VenueFacet, ...]
    """Venues with the most citers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Citers without a known venue."""


@dataclass(frozen=True)
class YearFacet:
    """The citers published in one year."""

    count: int
    """Number of citers; never 0."""

    year: int
    """Publication year of these citers."""


@dataclass(frozen=True)
class YearFacets:
    """Citers by publication year. The current year is not complete."""

    buckets: tuple[YearFacet, ...]
    """Years that occur, latest first."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Citers without a date."""


@dataclass(frozen=True)
class CiterFacets:
    """Counts of the citing papers in this graph by role, polarity, year, venue, language, author,
    section, source, rating and self-citation. Computed when selected: a large hub takes between a tenth
    of a second and a few seconds."""

    by_author: AuthorFacets
    """Citers by author."""

    by_influential: InfluentialFacets
    """Citers by whether a source rates their citation as influential."""

    by_language: LanguageFacets
    """Citers by language."""

    by_polarity: tuple[PolarityFacet, ...]
    """Polarities that occur, largest first; ties follow the order of the enum."""

    by_role: tuple[RoleFacet, ...]
    """Roles that occur, largest first; ties follow the order of the enum."""

    by_section: SectionFacets
    """Citers by section."""

    by_self_citation: tuple[SelfCitationFacet, ...]
    """Citers by whether the citation is a self-citation: verdicts that occur, largest first; ties follow
    the order of the enum."""

    by_source: SourceFacets
    """Citers by source."""

    by_venue: VenueFacets
    """Citers by venue."""

    by_year: YearFacets
    """Citers by publication year."""


@dataclass(frozen=True)
class YearRange:
    """A range of years, both included."""

    high: float
    """The upper end."""

    low: float
    """The lower end."""


@dataclass(frozen=True)
class CitationAges:
    """How old citations are, in years: the publication year of the citing paper less that of the cited
    one. Negative ages are among them: as the dates have it, the citing paper is older."""

    interquartile_years: YearRange | None
    """First and third quartile: the middle half of the citations; None when no age is known."""

    n: int
    """Number of citations whose age is known: the base."""

    negative: int
    """Number of negative ages among n: citing papers that are older by their dates."""

    undated: int
    """Number of citations without an age, because one of both papers has no date."""

    years: float | None
    """Median age in years: a whole number, or a half between two ages; None when no age is known."""


@dataclass(frozen=True)
class RetractionAcknowledgementCount:
    """Number of citing papers with one acknowledgement."""

    acknowledged: RetractionAcknowledgement
    """Whether they let the retraction be seen."""

    count: int
    """Number of citing papers in this graph; 0 included."""


@dataclass(frozen=True)
class RetractionTimingCount:
    """Number of citing papers with one timing."""

    count: int
    """Number of citing papers in this graph; 0 included."""

    timing: RetractionTiming
    """When they were published."""


@dataclass(frozen=True)
class RetractionCount:
    """Number of citing papers with one timing and one acknowledgement."""

    acknowledged: RetractionAcknowledgement
    """Whether they let the retraction be seen."""

    count: int
    """Number of citing papers in this graph, at least 1."""

    timing: RetractionTiming
    """When they were published."""


@dataclass(frozen=True)
class RetractionCounts:
    """Counts of the citations of a retracted paper, each citing paper once."""

    by_acknowledgement: tuple[RetractionAcknowledgementCount, ...]
    """By acknowledgement, in the order of the enum."""

    by_timing: tuple[RetractionTimingCount, ...]
    """By timing, in the order of the enum."""

    cells: tuple[RetractionCount, ...]
    """By both; combinations that do not occur are left out."""

    total: int
    """Number of citing papers that pass the filter."""


@dataclass(frozen=True)
class CitationsOfRetracted:
    """The retraction of a paper, and its citations seen from it."""

    counts: RetractionCounts
    """The citing papers by when they were published, and by whether they let the retraction be seen.
    Exact: all of them are read."""

    date: str | None
    """Date of the notice that opened this state, as precise as known: 2019, 2019-03 or 2019-03-07; None
    when unknown."""

    status: RetractionStatus
    """How the paper was retracted."""


@dataclass(frozen=True)
class RetractedShare:
    """How many papers of the whole graph are retracted, stubs and uncited papers included: what to
    compare a share with."""

    papers: int
    """Number of all papers: the base."""

    retracted: int
    """Number of papers that a source reports as retracted."""

    share: float | None
    """Retracted papers by all papers; None for an empty graph."""


@dataclass(frozen=True)
class RetractionOrderCount:
    """Number of retracted papers by what came first."""

    count: int
    """Number of retracted papers, listed or not; 0 included."""

    order: RetractionOrder
    """What came first."""


@dataclass(frozen=True)
class RetractedLevel:
    """Papers at one depth, and how many of them are retracted."""

    depth: int
    """Number of citations in the shortest chains to these papers."""

    paper_count: int
    """Number of papers at this depth."""

    retracted: int
    """Number of those that are retracted, listed or not."""


@dataclass(frozen=True)
class PaperName:
    """A work. A stub is a paper of which only identifiers are known, in most cases from citations; a
    paper whose sources have deleted all their records of it is a stub, too, which hubs, search and
    suggest leave out. Unknown values are None."""

    doi: str | None
    """DOI; with several, the first in sorted order. Without one, the DOI that arXiv assigns to its arXiv
    id."""

    id: str
    """Short opaque id. It never changes and is not derived from any external identifier."""

    title: str | None
    """Title, from the preferred source."""

    year: int | None
    """Year of publishedOn."""


@dataclass(frozen=True)
class FollowedCitation:
    """A citation that was followed, in either direction."""

    cited: PaperName
    """The cited paper."""

    citing: PaperName
    """The citing paper."""

    disagreement: bool
    """Whether sources differ about this citation: about one sentence, or as to its side in different
    ones."""

    influential: bool | None
    """Whether a source rates the cited work as influential for the citing one; None when no source rates
    it."""

    polarity: CitationPolarity
    """Polarity of the citation: MIXED when one source finds both sides, else the side that occurs.
    UNCLASSIFIED when no source gives one, or when sources differ."""

    role: CitationRole
    """Role of the citation: the most specific role found in its contexts, which need not be the most
    frequent one. UNCLASSIFIED when no source gives one, or when sources of equal evidence differ."""


@dataclass(frozen=True)
class RetractedPath:
    """A retracted paper with a chain of citations that leads to it; not evidence that results depend on
    it."""

    citations: tuple[FollowedCitation, ...]
    """The citations of one of the shortest chains, from the first paper on: through the papers that are
    cited most, then by id."""

    date: str | None
    """Date of the notice that opened this state, as precise as known: 2019, 2019-03 or 2019-03-07; None
    when unknown."""

    depth: int
    """Number of citations in the shortest chains to it."""

    order: RetractionOrder
    """Whether it was retracted already when the first paper of the chain was published."""

    paper: Paper
    """The retracted paper."""

    status: RetractionStatus
    """How the paper was retracted."""


@dataclass(frozen=True)
class Truncation:
    """A part of the result that was left out."""

    at_depth: int
    """Smallest depth at which something was left out."""

    reason: TruncationReason
    """Why it was left out."""

    skipped: int | None
    """Number of items left out; None when unknown."""


@dataclass(frozen=True)
class PathsToRetracted:
    """Retracted papers among those that a paper cites, that these cite, and so on: a chain of citations;
    not evidence that its results depend on it. Compare shares with baseRate."""

    base_rate: RetractedShare
    """The share of retracted papers in the whole graph."""

    by_order: tuple[RetractionOrderCount, ...]
    """All retracted papers that were reached, by whether they were retracted already when this paper was
    published, in the order of the enum."""

    levels: tuple[RetractedLevel, ...]
    """The papers that were reached, at each depth; depths without papers are omitted."""

    paths: tuple[RetractedPath, ...]
    """The retracted papers, at most first, each once at its smallest depth: by depth, then most cited,
    then id."""

    truncated: tuple[Truncation, ...]
    """Everything left out; empty means nothing was. LIMIT: there are more retracted papers than first.
    BUDGET: the next depth has so many papers that all together would be more than 20000, or than the
    server allows; none of them was looked up. DEPTH: maxDepth was reached, and references of the last
    papers were not followed."""


@dataclass(frozen=True)
class LabelCoverage:
    """How many citing papers in this graph have labels of one class of evidence."""

    count: int
    """Number of citing papers with at least one such label. One with labels of two classes counts in
    both, so these numbers do not add up."""

    evidence: EvidenceClass
    """Who decided on these labels."""

    strongest: int
    """Number of citing papers of which this is the strongest evidence. These numbers add up to all with
    a label."""


@dataclass(frozen=True)
class Coverage:
    """How much is known in this graph of the citations of a paper. Coverage is of this graph: a citation
    without a label is one that no source in this graph labels, not one that nobody looked at."""

    citer_count: int
    """Number of citing papers in this graph."""

    labels: tuple[LabelCoverage, ...]
    """Whose labels these are: the classes of evidence that occur, the strongest first."""

    reported: tuple[ReportedCitationCount, ...]
    """Citation counts reported by sources, beside which to read citerCount: the same as
    reportedCitationCounts of the paper, whatever the filter."""

    with_role: int
    """Number of citing papers with a role."""

    with_sentence: int
    """Number of citing papers with at least one citing sentence in this graph."""

    with_side: int
    """Number of citing papers that take a side: SUPPORTING, CONTRADICTING or MIXED."""


@dataclass(frozen=True)
class RoleAnyCount:
    """The citers with at least one label of one role."""

    count: int
    """Number of citers with at least one label of this role; never 0. A citer counts once for each of
    its roles, so these numbers do not add up."""

    role: CitationRole
    """The role; never UNCLASSIFIED."""


@dataclass(frozen=True)
class PaperEdge:
    """A paper in a list of papers."""

    cursor: str
    """Cursor of this edge; pass it as after."""

    node: Paper
    """The paper."""


@dataclass(frozen=True)
class PaperPage:
    """A page of a list of papers."""

    edges: tuple[PaperEdge, ...]
    """Edges of this page, in the requested order."""

    page_info: PageInfo
    """Position of this page in the list."""


@dataclass(frozen=True)
class PaperListInfo:
    """A page of a list of papers."""

    total_count: int
    """Number of papers in the whole list. Counted when selected, in time that grows with the list."""


@dataclass(frozen=True)
class SearchEdge:
    """A paper in a search result."""

    cursor: str
    """Cursor of this edge; pass it as after to the same query."""

    node: Paper
    """The paper."""

    score: float | None
    """Relevance score, comparable only within one response. Null for a paper that the query names by an
    identifier or by its title, and without a query."""


@dataclass(frozen=True)
class SearchPage:
    """A page of search results."""

    edges: tuple[SearchEdge, ...]
    """Edges of this page, in the requested order."""

    page_info: PageInfo
    """Position of this page in the list."""


@dataclass(frozen=True)
class SearchListInfo:
    """A page of search results."""

    did_you_mean: str | None
    """Where fewer than 3 papers are found: a query with similar words of this graph that finds more,
    under the same filter. Null when there is none, and for a query that names a paper or is its title."""

    total_count: int
    """Number of papers in the whole list; exact unless truncated. Counted when selected."""

    truncated: bool
    """Whether more papers match the query than a search considers: the best 10,000, or the best 100,000
    with a filter or in another order than by relevance. Further matches are neither listed nor counted;
    use more words, or rarer ones, to narrow the search. Never without a query."""


@dataclass(frozen=True)
class SearchAuthorFacet:
    """The papers found of one author."""

    author: str
    """The author."""

    count: int
    """Number of papers; never 0."""


@dataclass(frozen=True)
class SearchAuthorFacets:
    """The papers found by author."""

    buckets: tuple[SearchAuthorFacet, ...]
    """Those with the most papers first; ties are ordered by name. A paper counts once for each of its
    authors."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Papers without known authors."""


@dataclass(frozen=True)
class SearchLabelFacet:
    """The papers found of one label."""

    count: int
    """Number of papers; never 0."""

    label: CitationProfileLabel
    """The label."""


@dataclass(frozen=True)
class SearchLabelFacets:
    """The papers found by label."""

    buckets: tuple[SearchLabelFacet, ...]
    """Those with the most papers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Always 0: each paper has one."""


@dataclass(frozen=True)
class SearchLanguageFacet:
    """The papers found of one language."""

    count: int
    """Number of papers; never 0."""

    language: str
    """The language."""


@dataclass(frozen=True)
class SearchLanguageFacets:
    """The papers found by language."""

    buckets: tuple[SearchLanguageFacet, ...]
    """Those with the most papers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Papers without a known language."""


@dataclass(frozen=True)
class SearchTierFacet:
    """The papers found of one tier."""

    count: int
    """Number of papers; never 0."""

    tier: HubTier
    """The tier."""


@dataclass(frozen=True)
class SearchTierFacets:
    """The papers found by tier."""

    buckets: tuple[SearchTierFacet, ...]
    """Those with the most papers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Papers below the first tier."""


@dataclass(frozen=True)
class SearchVenueFacet:
    """The papers found of one venue."""

    count: int
    """Number of papers; never 0."""

    venue: str
    """The venue."""


@dataclass(frozen=True)
class SearchVenueFacets:
    """The papers found by venue."""

    buckets: tuple[SearchVenueFacet, ...]
    """Those with the most papers first; ties are ordered by name."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Papers without a known venue."""


@dataclass(frozen=True)
class SearchYearFacet:
    """The papers found of one year."""

    count: int
    """Number of papers; never 0."""

    year: int
    """The year."""


@dataclass(frozen=True)
class SearchYearFacets:
    """The papers found by year."""

    buckets: tuple[SearchYearFacet, ...]
    """Years that occur, latest first."""

    other_count: int
    """Sum of the counts of the buckets that are not on this page. With the counts of those that are, and
    unknown, it gives the same total on every page."""

    others: int
    """Number of buckets that are not on this page, whether before or after it."""

    page_info: PageInfo
    """Position of this page among the buckets; read without a further statement. Pass endCursor as after
    to open the next page."""

    unknown: int
    """Papers without a date."""


@dataclass(frozen=True)
class SearchFacets:
    """Counts of all papers that a search finds, on whatever page, by year, venue, language, author, tier
    and label. Computed when selected. Each value is one of the filter."""

    by_author: SearchAuthorFacets
    """Papers by author."""

    by_label: SearchLabelFacets
    """Papers by label."""

    by_language: SearchLanguageFacets
    """Papers by language."""

    by_tier: SearchTierFacets
    """Papers by tier."""

    by_venue: SearchVenueFacets
    """Papers by venue."""

    by_year: SearchYearFacets
    """Papers by year."""

    truncated: bool
    """Whether papers are left out of the counts: those beyond truncated of the search, and without a
    query those beyond the newest 100,000."""


@dataclass(frozen=True)
class Suggestion:
    """A paper for a search box."""

    identifier: Identifier | None
    """Identifier that begins with the text; None for a paper whose title or id does."""

    paper: Paper
    """The paper."""


@dataclass(frozen=True)
class Suggestions:
    """Papers for a search box."""

    suggestions: tuple[Suggestion, ...]
    """The paper that the text identifies, then papers with an identifier that begins with it, then
    papers whose title does; each the most cited first, ties ordered by id."""

    truncated: bool
    """Whether more titles or identifiers begin with the text than the first 200 of each in alphabetical
    order, of which the most cited are suggested."""


@dataclass(frozen=True)
class TraversalLevel:
    """Number of papers at one depth of the walk. Either exact or atLeast is set."""

    at_least: int | None
    """Number counted when the budget was reached; None when it was not. No paper of such a level is part
    of the walk."""

    depth: int
    """Distance from a start in citations; 1 for its neighbours."""

    exact: int | None
    """Exact number; None when counting stopped at the budget."""


@dataclass(frozen=True)
class TraversedPaper:
    """A paper that the walk reaches."""

    chain: tuple[FollowedCitation, ...]
    """Citations from a start to this paper, in that order. When several chains lead to it, the one
    through the paper listed first in the previous level."""

    depth: int
    """Distance from a start in citations; 1 for its neighbours."""

    paper: Paper
    """The paper."""


@dataclass(frozen=True)
class Traversal:
    """Result of a walk along citations. truncated lists everything left out."""

    levels: tuple[TraversalLevel, ...]
    """Number of papers at each depth; depths without papers are omitted."""

    papers: tuple[TraversedPaper, ...]
    """The papers reached, at most limit, ordered by depth, then most cited, then by id. With steps, a
    paper may appear in several of them."""

    starts: tuple[Paper, ...]
    """The papers at which the walk starts, each once."""

    truncated: tuple[Truncation, ...]
    """Everything left out of levels and papers; empty means nothing was."""

    unknown_ids: tuple[str, ...]
    """Ids in from that match no paper."""


@dataclass(frozen=True)
class PathGroup:
    """Number of paths of one length. Either exact or atLeast is set."""

    at_least: int | None
    """Number counted so far when counting stopped early; None otherwise."""

    exact: int | None
    """Exact number; None when counting stopped early."""

    length: int
    """Number of citations on each path."""


@dataclass(frozen=True)
class PathPolarityCount:
    """Number of citations on a path with one polarity."""

    count: int
    """Number of citations, at least 1."""

    polarity: CitationPolarity
    """Polarity of these citations."""


@dataclass(frozen=True)
class CitationPath:
    """A path along citations from one paper to another that visits no paper twice."""

    citations: tuple[FollowedCitation, ...]
    """Citations on the path, one per step; two where papers cite each other and the direction is BOTH."""

    length: int
    """Number of citations from the first paper to the last."""

    papers: tuple[Paper, ...]
    """Papers on the path, including both ends."""

    polarity_counts: tuple[PathPolarityCount, ...]
    """Number of citations on the path by polarity. Polarities do not multiply: contradicting a paper
    that contradicts another one is not the same as supporting the latter."""


@dataclass(frozen=True)
class PathResult:
    """Paths between two papers; the list is empty when there are none."""

    from_: Paper | None
    """Paper where paths start; None when it is unknown."""

    groups: tuple[PathGroup, ...]
    """Number of paths of each length, for the lengths that were searched."""

    paths: tuple[CitationPath, ...]
    """The paths, at most first of them, ordered by length, then by the ids on them."""

    to: Paper | None
    """Paper where paths end; None when it is unknown."""

    truncated: tuple[Truncation, ...]
    """Everything left out. LIMIT: there are more paths than first; skipped is None when longer paths
    were not searched. BUDGET: there are more than 20000 paths up to that length, none of which are
    listed. Empty means that paths holds all paths up to maxLength."""


@dataclass(frozen=True)
class SubgraphCitation:
    """A citation between two papers of a subgraph."""

    cited_id: str
    """Paper.id of the cited paper, which is one of papers."""

    citing_id: str
    """Paper.id of the citing paper, which is one of papers."""

    disagreement: bool
    """Whether sources differ about this citation: about one sentence, or as to its side in different
    ones."""

    influential: bool | None
    """Whether a source rates the cited work as influential for the citing one; None when no source rates
    it."""

    polarity: CitationPolarity
    """Polarity of the citation: MIXED when one source finds both sides, else the side that occurs.
    UNCLASSIFIED when no source gives one, or when sources differ."""

    role: CitationRole
    """Role of the citation: the most specific role found in its contexts, which need not be the most
    frequent one. UNCLASSIFIED when no source gives one, or when sources of equal evidence differ."""


@dataclass(frozen=True)
class SubgraphPaper:
    """A paper of a subgraph."""

    depth: int
    """Distance in citations from the nearest paper in ids."""

    paper: Paper
    """The paper."""


@dataclass(frozen=True)
class SubgraphCut:
    """Papers missing at one depth."""

    at_depth: int
    """Distance of the missing papers from the papers in ids."""

    reason: SubgraphCutReason
    """Why they are missing."""

    skipped: int | None
    """Number of missing papers; None when unknown, in which case there may be none."""


@dataclass(frozen=True)
class Subgraph:
    """Papers and all citations among them, for drawing a graph."""

    citations: tuple[SubgraphCitation, ...]
    """All citations with both ends among papers, whatever their role."""

    papers: tuple[SubgraphPaper, ...]
    """The papers, nearest first, then most cited first, then by id."""

    truncated: tuple[SubgraphCut, ...]
    """Everything left out; empty means nothing was."""

    unknown_ids: tuple[str, ...]
    """Entries of ids that match no paper, as given."""


@dataclass(frozen=True)
class PaperSetCitationsWithin:
    """The citations that papers of the set make to each other, by whether they are self-citations. The
    four verdicts add up to count."""

    count: int
    """Number of citations within the set."""

    exact: bool
    """Whether the citations of all papers of the set were read. If not, the papers with the fewest, up
    to 500,000 citations together, were, and numbers are lower bounds."""

    likely: int
    """Likely self-citations, shown by names."""

    no: int
    """Citations between papers without an author in common."""

    pending: int
    """How many of all are to be judged again, because authors have changed."""

    unknown: int
    """Citations of which too little is known to tell."""

    yes: int
    """Self-citations shown by identifiers of authors."""


@dataclass(frozen=True)
class PaperSetCount:
    """A number of papers."""

    count: int
    """The number, or a lower bound of it when not exact."""

    exact: bool
    """Whether the citations of all papers of the set were read. If not, the papers with the fewest, up
    to 500,000 citations together, were, and numbers are lower bounds."""


@dataclass(frozen=True)
class PaperSetCitationYear:
    """The citations of a set of papers by citing papers of one year."""

    count: int
    """Number of citations; never 0."""

    year: int
    """Publication year of the citing papers."""


@dataclass(frozen=True)
class PaperSetPolarity:
    """The citations of a set of papers with one polarity."""

    count: int
    """Number of citations."""

    polarity: CitationPolarity
    """Polarity of these citations."""

    share: float | None
    """Share among the citations classified on this axis, 0 to 1; None when fewer than 5 are."""


@dataclass(frozen=True)
class PaperSetRole:
    """The citations of a set of papers with one role."""

    count: int
    """Number of citations."""

    role: CitationRole
    """Role of these citations."""

    share: float | None
    """Share among the citations classified on this axis, 0 to 1; None when fewer than 5 are."""


@dataclass(frozen=True)
class PaperSetSummary:
    """All citations of the papers of a set, counted: citations, not citing papers. A paper that cites
    three papers of the set counts three times, once with each citation."""

    by_year: tuple[PaperSetCitationYear, ...]
    """Citations by publication year of the citing paper: those that occur, ascending."""

    polarities: tuple[PaperSetPolarity, ...]
    """Polarities that occur, largest first; ties follow the order of the enum. UNCLASSIFIED has no
    bucket."""

    roles: tuple[PaperSetRole, ...]
    """Roles that occur, largest first; ties follow the order of the enum. UNCLASSIFIED has no bucket."""

    total: int
    """Number of citations."""

    undated: int
    """Number of citations by papers without a date, which byYear omits."""

    without_polarity: int
    """Number of citations without a polarity; in no share of polarities."""

    without_role: int
    """Number of citations without a role; in no share of roles."""


@dataclass(frozen=True)
class PaperSetLink:
    """A paper that cites papers of the set, or is cited by them."""

    count: int
    """Number of papers of the set that it cites, or that cite it."""

    in_set: bool
    """Whether it is itself a paper of the set."""

    node: Paper
    """The paper."""


@dataclass(frozen=True)
class PaperSetLinks:
    """The papers that cite most papers of the set, or that most of them cite."""

    edges: tuple[PaperSetLink, ...]
    """Those with the most papers of the set first, then by id; at most first of them."""

    exact: bool
    """Whether the citations of all papers of the set were read. If not, the papers with the fewest, up
    to 500,000 citations together, were, and numbers are lower bounds."""

    has_more: bool
    """Whether there are more than first."""

    papers_read: int
    """Number of papers of the set whose citations were read."""


@dataclass(frozen=True)
class PaperSetYear:
    """The papers of a set that were published in one year."""

    citation_count: int
    """Number of citations of these papers, of any year."""

    paper_count: int
    """Number of papers of the set."""

    year: int | None
    """Year; None for papers without a date."""


@dataclass(frozen=True)
class PaperSet:
    """Numbers about some papers together, within this graph: a citation that this graph does not have
    counts nowhere. Indices are those of this set, not of an author."""

    citations_within: PaperSetCitationsWithin
    """The citations among the papers of the set, by verdict of self-citation."""

    distinct_citers: PaperSetCount
    """Number of papers that cite at least one paper of the set."""

    g_index: int
    """The largest g such that the g most cited papers have at least g² citations together (Egghe 2006);
    at most paperCount. Within this graph, for this set; not an author's."""

    h_index: int
    """The largest h such that h papers have at least h citations each (Hirsch 2005). Within this graph,
    for this set; not an author's."""

    i10_index: int
    """The number of papers with at least 10 citations. Within this graph, for this set; not an author's."""

    paper_count: int
    """Number of different papers that ids name."""

    summary: PaperSetSummary
    """All citations of the papers of the set, by role, polarity and year."""

    top_citers: PaperSetLinks
    """The papers that cite most papers of the set, papers of the set among them."""

    top_references: PaperSetLinks
    """The papers that most papers of the set cite, papers of the set among them."""

    unknown_ids: tuple[str, ...]
    """Ids that name no paper, as given, in their order, each once."""

    years: tuple[PaperSetYear, ...]
    """The papers of the set by their year of publication, ascending, those without a date last."""


@dataclass(frozen=True)
class JudgedSelfCitation:
    """Whether a citation is a self-citation: whether the two papers have an author in common."""

    by: SelfCitationEvidence | None
    """What shows it; None for NO and UNKNOWN."""

    verdict: SelfCitationVerdict
    """The verdict; YES by identifiers, LIKELY by names."""


@dataclass(frozen=True)
class CitingSentence:
    """One occurrence of the citation in the text as annotated by a source, or the annotation of a source
    for the citation as a whole."""

    section: str | None
    """Heading of the section of the citing paper, as the source gives it."""

    source: str
    """Name of the source of this annotation."""

    text: str | None
    """The citing sentence; None when the annotation is for the citation as a whole."""


@dataclass(frozen=True)
class CitationAmong:
    """A citation between two papers of those that were named."""

    cited_id: str
    """Paper.id of the cited paper, which is one of papers."""

    citing_id: str
    """Paper.id of the citing paper, which is one of papers."""

    disagreement: bool
    """Whether sources differ about this citation: about one sentence, or as to its side in different
    ones."""

    evidence: EvidenceClass | None
    """Who decided on its labels: the strongest evidence of those in force, as CitationEdge.claims begins
    with; None without a label."""

    human_polarity: CitationPolarity | None
    """Polarity by the labels of people alone: AUTHOR, EXPERT and CROWD. UNCLASSIFIED when they differ,
    None when no person gives a polarity."""

    human_role: CitationRole | None
    """Role by the labels of people alone: AUTHOR, EXPERT and CROWD. UNCLASSIFIED when they differ, None
    when no person gives a role."""

    influential: bool | None
    """Whether a source rates the cited work as influential for the citing one; None when no source rates
    it."""

    polarity: CitationPolarity
    """Polarity of the citation: MIXED when one source finds both sides, else the side that occurs.
    UNCLASSIFIED when no source gives one, or when sources differ."""

    role: CitationRole
    """Role of the citation: the most specific role found in its contexts, which need not be the most
    frequent one. UNCLASSIFIED when no source gives one, or when sources of equal evidence differ."""

    self_citation: JudgedSelfCitation
    """Whether the two papers have an author in common."""

    sentence: CitingSentence | None
    """The first citing sentence, as CitationEdge.contexts begins with; None when none is known."""

    sources: tuple[str, ...]
    """Names of all sources that report the citation, each once, ordered."""


@dataclass(frozen=True)
class DrawnPaper:
    """A work. A stub is a paper of which only identifiers are known, in most cases from citations; a
    paper whose sources have deleted all their records of it is a stub, too, which hubs, search and
    suggest leave out. Unknown values are None."""

    citer_count: int
    """Number of papers in this graph that cite it."""

    doi: str | None
    """DOI; with several, the first in sorted order. Without one, the DOI that arXiv assigns to its arXiv
    id."""

    hub_tier: HubTier | None
    """Hub tier by citerCount; None below the first tier."""

    id: str
    """Short opaque id. It never changes and is not derived from any external identifier."""

    title: str | None
    """Title, from the preferred source."""

    year: int | None
    """Year of publishedOn."""


@dataclass(frozen=True)
class CitationsAmongCut:
    """Citations that are left out of a list."""

    papers: int | None
    """Number of papers whose references were not read; None for LIMIT."""

    reason: CitationsCutReason
    """Why they are missing."""

    skipped: int | None
    """Number of missing citations; None when unknown, in which case there may be none."""


@dataclass(frozen=True)
class CitationsAmong:
    """Papers that were named, and the citations among them, for drawing a graph."""

    citations: tuple[CitationAmong, ...]
    """The citations with both ends among papers that pass the filter, by the ids of the citing, then of
    the cited paper; at most 50,000."""

    papers: tuple[DrawnPaper, ...]
    """The papers that ids name, each once, in the order of ids."""

    truncated: tuple[CitationsAmongCut, ...]
    """Everything left out of citations; empty means nothing was."""

    unknown_ids: tuple[str, ...]
    """Ids that name no paper, as given, in their order, each once."""


@dataclass(frozen=True)
class GraphStatistics:
    """Size of the graph, from counts that Neo4j maintains."""

    citation_count: int
    """Number of citations."""

    identifier_count: int
    """Number of identifiers, including those of merged papers."""

    paper_count: int
    """Number of papers, including stubs."""

    stub_count: int
    """Number of papers of which only identifiers are known."""


@dataclass(frozen=True)
class SourceProfile:
    """What is known of a source of data, whoever states it."""

    agent: str | None
    """The person, the group or the program that makes its labels."""

    evidence: EvidenceClass
    """Who decides on its labels, where a label does not state that itself."""

    licence: str | None
    """Licence of its data."""

    name: str
    """Name of the source."""

    pending: bool
    """Whether its evidence has changed and some citations still have headlines by the earlier one.
    citegraph source set and imports derive them again before they end, and so does the next start."""

    stated: bool
    """Whether it is stated in this graph, by an imported record or by citegraph source set; false for
    what citegraph knows of well-known sources."""

    url: str | None
    """Web page that describes the source."""

    version: str | None
    """Version of the statement: a number or an ISO date; None when it has none."""


@dataclass(frozen=True)
class VocabularyLabel:
    """A label of a vocabulary, and what it is in roles and polarities."""

    inverse_of: str | None
    """The label of the citation in the other direction, as which an import stores it; None for a label
    that the citing paper gives."""

    label: str
    """In the spelling of its source. Case is ignored."""

    polarity: CitationPolarity
    """UNCLASSIFIED if the label tells nothing of a polarity."""

    reason: str
    """Why the label means these."""

    role: CitationRole
    """UNCLASSIFIED if the label tells nothing of a role."""


@dataclass(frozen=True)
class Vocabulary:
    """The labels of one source, which imports map to roles and polarities."""

    labels: tuple[VocabularyLabel, ...]
    """All labels that are known."""

    name: str
    """As `CitationContext.vocabulary` names it."""

    note: str
    """What to know before counting its labels."""

    polarities: tuple[CitationPolarity, ...]
    """The polarities that it can express."""

    polarity_construct: PolarityConstruct | None
    """What its polarity is about; None if its labels tell nothing of one."""

    roles: tuple[CitationRole, ...]
    """The roles that it can express. That a citation has none of the others cannot be read from it."""

    source: str
    """Where its labels are defined: an address or a reference."""

    title: str
    """Name of the corpus, service or ontology."""
