// meets(paper): whether a paper meets the conditions of a filter of papers that have no index. As a CASE, because the planner
// takes a disjunction apart, reads an index twice for it, and sorts.
RETURN
  CASE
    WHEN $unindexed IS NULL THEN true
    ELSE
      part.hasNames(paper, $venue, $language, $authors) AND
      ($retracted IS NULL OR (paper.retractionStatus IS NOT NULL) = $retracted) AND
      CASE
        WHEN $keyPrefix IS NULL THEN true
        ELSE
          EXISTS {
            (identifier:Identifier)-[:IDENTIFIES]->(paper)
            WHERE identifier.key STARTS WITH $keyPrefix
          }
      END
  END
