// One row a citation of which both ends are among $ids, by the ids of its ends, and
// whether a filter of citations follows it. Reads all references of these papers.
UNWIND $ids AS citingId
MATCH (:Paper {id: citingId})-[citation:CITES]->(cited)
WHERE cited.id IN $ids
RETURN
  citingId,
  cited.id AS citedId,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.influential AS influential,
  citation.disagreement AS disagreement,
  part.axes(citation) AS isFollowed
ORDER BY citingId, citedId
