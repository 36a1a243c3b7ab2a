// At most $limit rows: citations with contexts that one of $ids makes, with their headline and what is claimed about them, in a
// fixed order after $after, which is the place of another one, or empty.
UNWIND $ids AS paperId
MATCH (citing:Paper {id: paperId})-[citation:CITES]->()
WHERE citation.contexts IS NOT NULL
WITH
  citation,
  citing.id + '>' + citation.citedId AS place,
  citing.id AS citingId
WHERE place > $after
ORDER BY place
LIMIT $limit
RETURN
  place,
  citingId,
  citation.citedId AS citedId,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.disagreement AS disagreement,
  citation.humanRole AS humanRole,
  citation.humanPolarity AS humanPolarity,
  citation.vocabularies AS vocabularies,
  citation.humanVocabularies AS humanVocabularies,
  part.evidenceColumns(citation),
  part.claimColumns(citation)
