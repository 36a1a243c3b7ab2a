// One row a paper that the walk from the paper $startId to its references, to the references of those and so on
// meets first: by depth, then most cited, then id; $limit papers, the start left out. Follows what the filter passes.
// The search is breadth first and ends with the level of the last row. An unknown start yields no row.
MATCH path = (start:Paper {id: $startId})-[citations:CITES*1..6]->(paper)
WHERE
  all(
    citation IN citations
    WHERE
      CASE
        WHEN $followsAll THEN true
        ELSE
          ($roles IS NULL OR citation.role IN $roles) AND
          ($polarities IS NULL OR citation.polarity IN $polarities) AND
          endNode(citation).dateKey > $dateLow AND
          endNode(citation).dateKey < $dateHigh
      END
  )
WITH start, paper, min(length(path)) AS depth
WHERE paper <> start
WITH paper, depth
ORDER BY depth, paper.citerCount DESC, paper.id
LIMIT $limit
RETURN
  depth,
  paper.id AS id,
  paper.title AS title,
  paper.summary AS summary,
  head([entry IN paper.provenance WHERE entry STARTS WITH 'summary=']) AS summaryOrigin,
  paper.venue AS venue,
  paper.publishedOn AS publishedOn,
  paper.url AS url,
  paper:Stub AS stub,
  paper.citerCount AS citerCount,
  paper.referenceCount AS referenceCount
