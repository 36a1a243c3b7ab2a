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
  CASE
    WHEN size(newest) > $fanOut THEN 1
    ELSE 0
  END AS cut
// A place for each paper that is followed, and one before them for what is not.
UNWIND range(-1, size(kept) - 1) AS place
WITH
  CASE
    WHEN place >= 0 THEN kept[place]
  END AS paper,
  CASE
    WHEN place < 0 THEN cut
    ELSE 0
  END AS cut,
  CASE
    WHEN place < 0 THEN leftOut
  END AS leftOut
WITH
  collect(DISTINCT paper)[..$most] AS papers,
  sum(cut) AS cutCount,
  sum(leftOut) AS leftOutCount
WITH
  papers,
  size(papers) AS paperCount,
  cutCount,
  leftOutCount,
  reduce(
    newCount = 0,
    paper IN
    papers |
      CASE
        WHEN paper.id IN $knownIds THEN newCount
        ELSE newCount + 1
      END) <=
  $room AS fits
UNWIND
  CASE
    WHEN fits THEN papers
    ELSE [null]
  END AS paper
WITH
  paper.citerCount AS citerCount,
  collect(paper.id) AS ids,
  max(paperCount) AS paperCount,
  max(fits) AS fits,
  max(cutCount) AS cutCount,
  max(leftOutCount) AS leftOutCount
ORDER BY citerCount DESC
WITH
  collect(ids) AS groups,
  coalesce(max(paperCount), 0) AS paperCount,
  coalesce(max(fits), true) AS fits,
  coalesce(max(cutCount), 0) AS cutCount,
  max(leftOutCount) AS leftOutCount
RETURN
  paperCount,
  fits,
  CASE
    WHEN NOT fits THEN []
    WHEN $goesOn THEN groups
    ELSE
      groups[
      ..
      reduce(
        taken = [0, 0],
        ids IN
        groups[..$limit] |
          CASE
            WHEN taken[0] >= $limit THEN taken
            ELSE [taken[0] + size(ids), taken[1] + 1]
          END)[1]]
  END AS groups,
  cutCount,
  CASE
    WHEN $followsAll AND $direction <> 'BOTH' THEN leftOutCount
  END AS leftOutCount
