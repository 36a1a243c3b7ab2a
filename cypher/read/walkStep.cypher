// One row: what one step of a walk leads to from the papers $frontierIds: how many papers, each once, and their ids in
// lists of those that are cited equally often, most cited first, each in no order: all when the walk $goesOn, else as many
// lists as hold the first $limit. When $onlyNew, papers in $knownIds are left out; else they are met again, but only
// others take $room. Ids are given only when that suffices (fits), and the count ends at $most papers. Unknown ids
// lead nowhere.
// No row that Neo4j sorts or keeps has a list of papers in scope: it would be counted anew for each.
UNWIND $frontierIds AS frontierId
MATCH (predecessor:Paper {id: frontierId})
CALL (predecessor) {
  WITH predecessor
  WHERE $direction <> 'REFERENCES'
  MATCH (predecessor)<-[citation:CITES]-(paper)
  WHERE part.follows(citation, citation.newestKey)
  RETURN paper
    UNION ALL
  WITH predecessor
  WHERE $direction <> 'CITERS'
  MATCH (predecessor)-[citation:CITES]->(paper)
  WHERE part.follows(citation, paper.dateKey)
  RETURN paper
}
WITH DISTINCT paper
WHERE NOT ($onlyNew AND paper.id IN $knownIds)
LIMIT $most
WITH
  collect(paper) AS papers,
  sum(
    CASE
      WHEN NOT $onlyNew AND paper.id IN $knownIds THEN 0
      ELSE 1
    END) AS newCount
WITH papers, size(papers) AS paperCount, newCount <= $room AS fits
UNWIND part.whereFits(papers, fits) AS paper
WITH
  paper.citerCount AS citerCount,
  collect(paper.id) AS ids,
  max(paperCount) AS paperCount,
  max(fits) AS fits
ORDER BY citerCount DESC
WITH
  collect(ids) AS groups,
  coalesce(max(paperCount), 0) AS paperCount,
  coalesce(max(fits), true) AS fits
RETURN paperCount, fits, part.shownGroups(groups, fits) AS groups
