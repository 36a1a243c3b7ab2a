// One row a paper that others cite, most cited first, among equals the greatest id first: at most $limit,
// after the paper with $citerCount citers and $id (for the first page: above every count).
MATCH (paper:Paper)
USING INDEX paper:Paper(citerCount)
WHERE
  paper.citerCount >= 1 AND
  paper.citerCount <= $citerCount AND
  (paper.citerCount < $citerCount OR paper.id < $id)
WITH paper
ORDER BY paper.citerCount DESC, paper.id DESC
LIMIT $limit
RETURN
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
