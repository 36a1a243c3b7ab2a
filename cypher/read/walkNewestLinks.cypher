// The same as walkLinks.cypher for a step that follows from each paper only to the newest $fanOut, after the filter.
UNWIND keys($places) AS predecessorId
MATCH (predecessor:Paper {id: predecessorId})
CALL (predecessor) {
  RETURN part.newestFollowed(predecessor)
}
UNWIND newest[..$fanOut] AS paper
WITH predecessor, paper
WHERE paper.id IN $paperIds
WITH paper, predecessor
ORDER BY $places[predecessor.id]
WITH paper, head(collect(predecessor)) AS predecessor
CALL (paper, predecessor) {
  WITH paper, predecessor
  WHERE $direction <> 'REFERENCES'
  MATCH (paper)-[citation:CITES]->(predecessor)
  WHERE
    citation.newestKey > $dateLow AND
    citation.newestKey < $dateHigh AND
    part.axes(citation)
  RETURN citation, true AS isCiter
    UNION ALL
  WITH paper, predecessor
  WHERE $direction <> 'CITERS'
  MATCH (predecessor)-[citation:CITES]->(paper)
  WHERE
    paper.dateKey > $dateLow AND
    paper.dateKey < $dateHigh AND
    part.axes(citation)
  RETURN citation, false AS isCiter
}
WITH paper, predecessor, citation, isCiter
ORDER BY isCiter DESC
WITH paper, predecessor, head(collect([citation, isCiter])) AS link
WITH paper, predecessor, link[0] AS citation, link[1] AS isCiter
RETURN
  paper.id AS paperId,
  predecessor.id AS predecessorId,
  isCiter,
  citation.role AS role,
  citation.polarity AS polarity,
  citation.influential AS influential,
  citation.disagreement AS disagreement
