// newestFollowed(predecessor): a sub-query that returns `newest`: the papers that a walk may follow from one, newest first,
// $fanOut and one more, which shows that there are others. Citers come from an index in order of date.
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
