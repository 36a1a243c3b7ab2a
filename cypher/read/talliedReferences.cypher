// One row a citation that one of $citingIds makes: what the stored summary of the cited paper counts.
UNWIND $citingIds AS citingId
MATCH (citing:Paper {id: citingId})-[citation:CITES]->(cited:Paper)
RETURN citing.id AS citingId, cited.id AS citedId, part.talliedColumns(citation)
