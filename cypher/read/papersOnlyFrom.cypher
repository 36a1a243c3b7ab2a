// One row: how many of $ids would be unclaimed without what $source claims, whose origins begin with its name. No other
// source may claim a citation that touches them; see part.isUnclaimed for the rest. The caller knows that no other
// source claims anything about these papers.
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
WHERE
  NOT paper:Merging AND
  NOT EXISTS {
    (detached:Identifier)-[:IDENTIFIES]->(paper)
    WHERE detached.detached IS NOT NULL
  } AND
  NOT EXISTS {
    (paper)-[citation:CITES]-()
    WHERE
      any(
        origin IN citation.sources
        WHERE
          NOT (origin STARTS WITH $source + '@' OR
            origin STARTS WITH $source + '/')
      )
  }
RETURN count(*) AS papers
