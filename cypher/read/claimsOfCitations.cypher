// One row a citation with contexts that one of $citingIds makes: its two papers, and what is claimed about it.
UNWIND $citingIds AS wantedId
MATCH (citing:Paper {id: wantedId})-[citation:CITES]->(cited:Paper)
WHERE citation.contexts IS NOT NULL
RETURN citing.id AS citingId, cited.id AS citedId, part.claimColumns(citation)
