// At most $limit rows: citations that one of $ids makes, with what is claimed about them, in a fixed order after $after, which
// is the place of another one, or empty.
UNWIND $ids AS paperId
MATCH (citing:Paper {id: paperId})-[citation:CITES]->()
WITH
  citation,
  citing.id + '>' + citation.citedId AS place,
  citing.id AS citingId
WHERE place > $after
ORDER BY place
LIMIT $limit
RETURN place, citingId, citation.citedId AS citedId, part.claimColumns(citation)
