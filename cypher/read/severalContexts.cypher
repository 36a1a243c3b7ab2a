// One row a citation that one of $citingIds makes and that has several contexts, with what is claimed about it.
UNWIND $citingIds AS wantedId
MATCH (citing:Paper {id: wantedId})-[citation:CITES]->()
WHERE size(citation.contexts) > 1
RETURN
  citing.id AS citingId,
  citation.citedId AS citedId,
  part.claimColumns(citation)
