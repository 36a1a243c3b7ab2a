// One row a citation of which both ends are among $ids, by the ids of its ends. Reads all references of these papers.
UNWIND $ids AS citingId
MATCH (:Paper {id: citingId})-[citation:CITES]->(cited)
WHERE citation.citedId IN $ids
RETURN
  citingId,
  citation.citedId AS citedId,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.influential AS influential,
  citation.disagreement AS disagreement
ORDER BY citingId, citedId
