// One row a paper that some citation contradicts and the filter keeps, by the lower bound of the contradicting share,
// greatest first, among equals the greatest id first: at most $limit, after the paper with $share and $id.
MATCH (paper:Paper)
USING INDEX paper:Paper(contradictingShareLow, id)
WHERE
  paper.contradictingShareLow <= $share AND
  paper.id > '' AND
  (paper.contradictingShareLow < $share OR paper.id < $id) AND
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  paper.dateKey >= $publishedFrom AND
  paper.dateKey <= $publishedTo AND
  ($label IS NULL OR
    coalesce(paper.profileLabel, 'INSUFFICIENT_EVIDENCE') = $label) AND
  ($contested IS NULL OR (paper.contested IS NOT NULL) = $contested)
WITH paper
ORDER BY paper.contradictingShareLow DESC, paper.id DESC
LIMIT $limit
RETURN
  paper.contradictingShareLow AS share,
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
