// One row a level of the walk from the paper $startId to its citers, to the citers of those and so on: how
// many papers it meets first there, the start left out. Follows what the filter passes, $maxDepth citations deep at
// most, and ends when it has met $most papers, so that the last level may be incomplete. An unknown start yields no row.
// A branch a depth, because a pattern takes no parameter for its length. Each is one pruning search, breadth first.
MATCH (start:Paper {id: $startId})
CALL (start) {
  WITH start
  WHERE $maxDepth = 1
  MATCH (start)<-[citation:CITES]-(paper)
  WHERE
    CASE
      WHEN $followsAll THEN true
      ELSE
        ($roles IS NULL OR citation.role IN $roles) AND
        ($polarities IS NULL OR citation.polarity IN $polarities) AND
        citation.newestKey > $dateLow AND
        citation.newestKey < $dateHigh
    END
  WITH DISTINCT start, paper, 1 AS depth
  LIMIT $most
  WITH depth, paper
  WHERE paper <> start
  RETURN depth, count(*) AS paperCount
    UNION ALL
  WITH start
  WHERE $maxDepth = 2
  MATCH path = (start)<-[citations:CITES*1..2]-(paper)
  WHERE
    all(
      citation IN citations
      WHERE
        CASE
          WHEN $followsAll THEN true
          ELSE
            ($roles IS NULL OR citation.role IN $roles) AND
            ($polarities IS NULL OR citation.polarity IN $polarities) AND
            citation.newestKey > $dateLow AND
            citation.newestKey < $dateHigh
        END
    )
  WITH start, paper, min(length(path)) AS depth
  ORDER BY depth
  LIMIT $most
  WITH depth, paper
  WHERE paper <> start
  RETURN depth, count(*) AS paperCount
    UNION ALL
  WITH start
  WHERE $maxDepth = 3
  MATCH path = (start)<-[citations:CITES*1..3]-(paper)
  WHERE
    all(
      citation IN citations
      WHERE
        CASE
          WHEN $followsAll THEN true
          ELSE
            ($roles IS NULL OR citation.role IN $roles) AND
            ($polarities IS NULL OR citation.polarity IN $polarities) AND
            citation.newestKey > $dateLow AND
            citation.newestKey < $dateHigh
        END
    )
  WITH start, paper, min(length(path)) AS depth
  ORDER BY depth
  LIMIT $most
  WITH depth, paper
  WHERE paper <> start
  RETURN depth, count(*) AS paperCount
    UNION ALL
  WITH start
  WHERE $maxDepth = 4
  MATCH path = (start)<-[citations:CITES*1..4]-(paper)
  WHERE
    all(
      citation IN citations
      WHERE
        CASE
          WHEN $followsAll THEN true
          ELSE
            ($roles IS NULL OR citation.role IN $roles) AND
            ($polarities IS NULL OR citation.polarity IN $polarities) AND
            citation.newestKey > $dateLow AND
            citation.newestKey < $dateHigh
        END
    )
  WITH start, paper, min(length(path)) AS depth
  ORDER BY depth
  LIMIT $most
  WITH depth, paper
  WHERE paper <> start
  RETURN depth, count(*) AS paperCount
    UNION ALL
  WITH start
  WHERE $maxDepth = 5
  MATCH path = (start)<-[citations:CITES*1..5]-(paper)
  WHERE
    all(
      citation IN citations
      WHERE
        CASE
          WHEN $followsAll THEN true
          ELSE
            ($roles IS NULL OR citation.role IN $roles) AND
            ($polarities IS NULL OR citation.polarity IN $polarities) AND
            citation.newestKey > $dateLow AND
            citation.newestKey < $dateHigh
        END
    )
  WITH start, paper, min(length(path)) AS depth
  ORDER BY depth
  LIMIT $most
  WITH depth, paper
  WHERE paper <> start
  RETURN depth, count(*) AS paperCount
    UNION ALL
  WITH start
  WHERE $maxDepth = 6
  MATCH path = (start)<-[citations:CITES*1..6]-(paper)
  WHERE
    all(
      citation IN citations
      WHERE
        CASE
          WHEN $followsAll THEN true
          ELSE
            ($roles IS NULL OR citation.role IN $roles) AND
            ($polarities IS NULL OR citation.polarity IN $polarities) AND
            citation.newestKey > $dateLow AND
            citation.newestKey < $dateHigh
        END
    )
  WITH start, paper, min(length(path)) AS depth
  ORDER BY depth
  LIMIT $most
  WITH depth, paper
  WHERE paper <> start
  RETURN depth, count(*) AS paperCount
}
RETURN depth, paperCount
ORDER BY depth
