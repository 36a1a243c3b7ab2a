// The same as walkLevelsCiters.cypher, along citations either way.
MATCH path = (start:Paper {id: $startId})-[citations:CITES*1..6]-(paper)
WHERE
  all(citation IN citations WHERE part.passes(citation)) AND
  all(met IN nodes(path) WHERE part.isOfDates(met, start))
WITH start, paper, min(length(path)) AS depth
ORDER BY depth
LIMIT $most
WITH depth, paper
WHERE paper <> start
RETURN depth, count(*) AS paperCount
ORDER BY depth
