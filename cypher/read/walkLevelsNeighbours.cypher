// The same as walkLevelsCiters.cypher, along citations either way.
MATCH path = (start:Paper {id: $startId})-[citations:CITES*1..6]-(paper)
WHERE
  all(
    citation IN citations
    WHERE
      CASE
        WHEN $followsAll THEN true
        ELSE part.axes(citation)
      END
  ) AND
  all(
    met IN nodes(path)
    WHERE
      CASE
        WHEN $followsAll THEN true
        ELSE met = start OR (met.dateKey > $dateLow AND met.dateKey < $dateHigh)
      END
  )
WITH start, paper, min(length(path)) AS depth
ORDER BY depth
LIMIT $most
WITH depth, paper
WHERE paper <> start
RETURN depth, count(*) AS paperCount
ORDER BY depth
