// One row a citation that one of $citingIds makes: what the stored summary of the cited paper counts.
UNWIND $citingIds AS citingId
MATCH (citing:Paper {id: citingId})-[citation:CITES]->(cited:Paper)
RETURN
  citing.id AS citingId,
  cited.id AS citedId,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.newestKey AS newestKey
