// One row a paper that the walk from the paper $startId along citations either way and so on
// meets first: by depth, then most cited, then id; $limit papers, the start left out. Follows what the filter passes.
// The search is breadth first and ends with the level of the last row. An unknown start yields no row.
MATCH path = (start:Paper {id: $startId})-[citations:CITES*1..6]-(paper)
WHERE
  all(citation IN citations WHERE part.passes(citation)) AND
  all(met IN nodes(path) WHERE part.isOfDates(met, start))
WITH start, paper, min(length(path)) AS depth
WHERE paper <> start
WITH paper, depth
ORDER BY depth, paper.citerCount DESC, paper.id
LIMIT $limit
RETURN depth, part.cardColumns(paper)
