"""What the client reads of each type of the schema: everything, but for what this file names."""

PAPER_NAME = ("id", "title", "year", "doi")
HUB_PAGE = ("citationProfile", "citationSummary", "independentCiterCount", "representativeCiters")

# Fields of Paper that a method of the client returns, because they are lists with arguments or take long.
PAPER_METHODS = {
    "citers": "citers",
    "references": "references",
    "coCited": "co_cited",
    "coupled": "coupled",
    "citerFacets": "citer_facets",
    "medianCitationAge": "median_citation_age",
    "medianReferenceAge": "median_reference_age",
    "citationsOfRetracted": "citations_of_retracted",
    "pathsToRetracted": "paths_to_retracted",
    "coverage": "coverage",
    **dict.fromkeys(HUB_PAGE, "hub_page"),
}

# Fields of lists that cost as much as a request of their own, and the method that returns each.
LIST_METHODS = {
    "SearchConnection": {"facets": "search_facets"},
    "CitationSummary": {"rolesAny": "roles_any"},
}

# Fields of Query: the method that returns each. `node` returns nothing that `paper` does not.
QUERY_METHODS = {
    "paper": "paper",
    "node": "paper",
    "papers": "papers",
    "hubs": "hubs",
    "search": "search",
    "suggest": "suggest",
    "traverse": "traverse",
    "paths": "paths",
    "neighbourhood": "neighbourhood",
    "paperSet": "paper_set",
    "citationsAmong": "citations_among",
    "graphStatistics": "graph_statistics",
    "sources": "sources",
    "vocabularies": "vocabularies",
}

# A citation has few contexts and a paper few authors, so whoever asks for them wants all.
ARGUMENTS = {"CitationEdge.contexts": "first: 50", "Paper.authors": "first: 100"}

# Papers on a chain are named only: their facts are those of the papers of the walk.
# Of thousands of papers, and of all citations among them, one answer has room for what a drawing shows.
CLASS_OF_FIELD = {
    "FollowedCitation.citing": "PaperName",
    "FollowedCitation.cited": "PaperName",
    "CitationsAmong.papers": "DrawnPaper",
    "CitationAmong.selfCitation": "JudgedSelfCitation",
    "CitationAmong.sentence": "CitingSentence",
}

# Classes that hold only some fields of their type, besides the pages of connections.
SELECTED = {
    "PaperName": ("Paper", PAPER_NAME),
    "PageInfo": ("PageInfo", ("endCursor", "hasNextPage")),
    "DrawnPaper": ("Paper", (*PAPER_NAME, "citerCount", "hubTier")),
    "JudgedSelfCitation": ("SelfCitation", ("verdict", "by")),
    "CitingSentence": ("CitationContext", ("text", "section", "source")),
    # Labels of each year are read by a statement of their own.
    "CitationYear": ("CitationYear", ("year", "count", "complete")),
}

# Classes with further fields of the type of their base.
EXTENDED = {"HubPage": ("Paper", HUB_PAGE)}

# Name of an operation: path from Query, and the class of its result when it is not that of the type.
OPERATIONS = {
    "PAPER": ("paper", None),
    "PAPERS": ("papers", None),
    "HUB_PAGE": ("paper", "HubPage"),
    "CITERS": ("paper.citers", "CitationPage"),
    "CITERS_INFO": ("paper.citers", "CitationListInfo"),
    "REFERENCES": ("paper.references", "CitationPage"),
    "REFERENCES_INFO": ("paper.references", "CitationListInfo"),
    "CO_CITED": ("paper.coCited", None),
    "COUPLED": ("paper.coupled", None),
    "CITER_FACETS": ("paper.citerFacets", None),
    "MEDIAN_CITATION_AGE": ("paper.medianCitationAge", None),
    "MEDIAN_REFERENCE_AGE": ("paper.medianReferenceAge", None),
    "CITATIONS_OF_RETRACTED": ("paper.citationsOfRetracted", None),
    "PATHS_TO_RETRACTED": ("paper.pathsToRetracted", None),
    "COVERAGE": ("paper.coverage", None),
    "ROLES_ANY": ("paper.citationSummary.rolesAny", None),
    "HUBS": ("hubs", "PaperPage"),
    "HUBS_INFO": ("hubs", "PaperListInfo"),
    "SEARCH": ("search", "SearchPage"),
    "SEARCH_INFO": ("search", "SearchListInfo"),
    "SEARCH_FACETS": ("search.facets", None),
    "SUGGEST": ("suggest", None),
    "TRAVERSE": ("traverse", None),
    "PATHS": ("paths", None),
    "NEIGHBOURHOOD": ("neighbourhood", None),
    "PAPER_SET": ("paperSet", None),
    "CITATIONS_AMONG": ("citationsAmong", None),
    "GRAPH_STATISTICS": ("graphStatistics", None),
    "SOURCES": ("sources", None),
    "VOCABULARIES": ("vocabularies", None),
}
