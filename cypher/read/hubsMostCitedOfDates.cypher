// The same as hubsMostCited, where few papers are from $publishedFrom to $publishedTo: sorts them all.
MATCH (paper:Paper)
USING INDEX paper:Paper(dateKey, id)
WHERE
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  paper.citerCount <= $citerCount AND
  (paper.citerCount < $citerCount OR paper.id < $id) AND
  paper.dateKey >= $publishedFrom AND
  paper.dateKey <= $publishedTo AND
  paper.id > '' AND
  ($label IS NULL OR
    coalesce(paper.profileLabel, 'INSUFFICIENT_EVIDENCE') = $label) AND
  ($contested IS NULL OR (paper.contested IS NOT NULL) = $contested)
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
