// One row: what one step of a walk leads to from the papers $frontierIds: how many papers, each once; the first $limit
// of them, most cited first, then by id; and all of them when the walk $goesOn. When $onlyNew, papers in $knownIds are
// left out; else they are met again, but only others take $room. Ids are given only when that suffices (fits), and
// the count ends at $most papers. Unknown ids lead nowhere.
UNWIND $frontierIds AS frontierId
MATCH (predecessor:Paper {id: frontierId})
CALL (predecessor) {
  WITH predecessor
  WHERE $direction <> 'REFERENCES'
  MATCH (predecessor)<-[citation:CITES]-(paper)
  WHERE
    CASE
      WHEN $followsAll THEN true
      ELSE
        ($roles IS NULL OR citation.role IN $roles) AND
        ($polarities IS NULL OR citation.polarity IN $polarities) AND
        citation.newestKey > $dateLow AND
        citation.newestKey < $dateHigh
    END
  RETURN paper
    UNION ALL
  WITH predecessor
  WHERE $direction <> 'CITERS'
  MATCH (predecessor)-[citation:CITES]->(paper)
  WHERE
    CASE
      WHEN $followsAll THEN true
      ELSE
        ($roles IS NULL OR citation.role IN $roles) AND
        ($polarities IS NULL OR citation.polarity IN $polarities) AND
        paper.dateKey > $dateLow AND
        paper.dateKey < $dateHigh
    END
  RETURN paper
}
WITH DISTINCT paper
WHERE NOT ($onlyNew AND paper.id IN $knownIds)
LIMIT $most
WITH collect(paper) AS papers
WITH
  papers,
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
  END AS paperIds
