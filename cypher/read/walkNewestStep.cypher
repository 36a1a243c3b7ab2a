// One row: what one step of a walk leads to from the papers $frontierIds, as walkStep.cypher, when it follows from each
// of them only to the newest $fanOut, after the filter. Also how many of them would have led to more (cutCount), and
// how many citations that leaves out; null where a filter or two directions make that unknown. Citers come from an
// index in order of date. Unknown ids lead nowhere.
UNWIND $frontierIds AS frontierId
MATCH (predecessor:Paper {id: frontierId})
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
      ($roles IS NULL OR citation.role IN $roles) AND
      ($polarities IS NULL OR citation.polarity IN $polarities)
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
      ($roles IS NULL OR citation.role IN $roles) AND
      ($polarities IS NULL OR citation.polarity IN $polarities)
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
WITH
  newest[..$fanOut] AS kept,
  CASE
    WHEN size(newest) <= $fanOut THEN null
    ELSE
      CASE $direction
        WHEN 'CITERS' THEN predecessor.citerCount
        WHEN 'REFERENCES' THEN predecessor.referenceCount
      END -
      $fanOut
  END AS leftOut,
  size(newest) > $fanOut AS isCut
WITH
  collect(kept) AS keptByPaper,
  sum(
    CASE
      WHEN isCut THEN 1
      ELSE 0
    END) AS cutCount,
  sum(leftOut) AS leftOutCount
CALL (keptByPaper) {
  UNWIND keptByPaper AS kept
  UNWIND kept AS paper
  WITH DISTINCT paper
  LIMIT $most
  RETURN collect(paper) AS papers
}
WITH
  papers,
  cutCount,
  leftOutCount,
  size([paper IN papers WHERE NOT paper.id IN $knownIds]) <= $room AS fits
CALL (papers, fits) {
  WITH papers, fits
  WHERE fits AND $limit > 0
  UNWIND papers AS paper
  WITH paper
  ORDER BY paper.citerCount DESC, paper.id
  LIMIT $limit
  RETURN collect(paper.id) AS firstIds
}
RETURN
  size(papers) AS paperCount,
  fits,
  firstIds,
  CASE
    WHEN fits AND $goesOn THEN [paper IN papers | paper.id]
    ELSE []
  END AS paperIds,
  cutCount,
  CASE
    WHEN $followsAll AND $direction <> 'BOTH' THEN leftOutCount
  END AS leftOutCount
