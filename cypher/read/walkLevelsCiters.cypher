// One row a level of the walk from the paper $startId to its citers, to the citers of those and so on: how many papers it
// meets first there, the start left out. Follows what the filter passes, 6 citations deep at most (variants: fewer, because
// a pattern takes no parameter for its length), and ends when it has met $most papers, so that the last level may be
// incomplete. An unknown start yields no row. One pruning search, breadth first.
MATCH path = (start:Paper {id: $startId})<-[citations:CITES*1..6]-(paper)
WHERE
  all(citation IN citations WHERE part.follows(citation, citation.newestKey))
WITH start, paper, min(length(path)) AS depth
ORDER BY depth
LIMIT $most
WITH depth, paper
WHERE paper <> start
RETURN depth, count(*) AS paperCount
ORDER BY depth
