// One row a citation of which both ends are among $ids, by the ids of its ends. Reads all references of these papers.
UNWIND $ids AS citingId
MATCH (:Paper {id: citingId})-[citation:CITES]->(cited)
WHERE cited.id IN $ids
RETURN
  citingId,
  cited.id AS citedId,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.influential AS influential,
  citation.disagreement AS disagreement
ORDER BY citingId, citedId
