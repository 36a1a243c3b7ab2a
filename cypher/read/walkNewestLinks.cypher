// The same as walkLinks.cypher for a step that follows from each paper only to the newest $fanOut, after the filter.
UNWIND keys($places) AS predecessorId
MATCH (predecessor:Paper {id: predecessorId})
CALL (predecessor) {
  CALL (predecessor) {
    WITH predecessor
    WHERE $direction <> 'REFERENCES'
    MATCH (paper)-[citation:CITES]->()
    USING INDEX citation:CITES(citedId, newestKey)
    WHERE
      citation.citedId = predecessor.id AND
      citation.newestKey > $dateLow AND
      citation.newestKey < $dateHigh AND
      part.axes(citation)
    WITH paper, citation, citation.newestKey AS newestKey
    ORDER BY citation.citedId DESC, citation.newestKey DESC
    LIMIT $fanOut + 1
    RETURN paper, newestKey
      UNION
    WITH predecessor
    WHERE $direction <> 'CITERS'
    MATCH (predecessor)-[citation:CITES]->(paper)
    WHERE
      paper.dateKey > $dateLow AND
      paper.dateKey < $dateHigh AND
      part.axes(citation)
    WITH paper, paper.dateKey + '|' + paper.id AS newestKey
    ORDER BY newestKey DESC
    LIMIT $fanOut + 1
    RETURN paper, newestKey
  }
  WITH paper, newestKey
  ORDER BY newestKey DESC
  LIMIT $fanOut + 1
  RETURN collect(paper) AS newest
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
