// At most $limit rows: citations that one of $ids makes or receives, each once, with all that is stored on it.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})-[citation:CITES]-()
WITH DISTINCT citation
LIMIT $limit
RETURN
  startNode(citation).id AS citingId,
  citation.citedId AS citedId,
  part.talliedColumns(citation),
  part.claimColumns(citation)
