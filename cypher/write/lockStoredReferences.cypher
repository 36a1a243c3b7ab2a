// One row a citation that one of $ids makes: its ends and all its properties, read after the lock of the citing paper
// is taken (see lockPaperFacts), so that they are those of one moment.
UNWIND $ids AS citingId
MATCH (citing:Paper {id: citingId})
SET citing :Paper
WITH citing
MATCH (citing)-[citation:CITES]->(cited:Paper)
RETURN
  citing.id AS citingId,
  cited.id AS citedId,
  properties(citation) AS citation
