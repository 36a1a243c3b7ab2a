// The same as hubsNewest, of papers whose profile has the label $label, which is not INSUFFICIENT_EVIDENCE.
MATCH (paper:Paper)
USING INDEX paper:Paper(profileLabel, dateKey, id)
WHERE
  paper.profileLabel = $label AND
  paper.dateKey >= $publishedFrom AND
  paper.dateKey <= $publishedTo AND
  paper.id > '' AND
  paper.dateKey <= $dateKey AND
  (paper.dateKey < $dateKey OR paper.id < $id) AND
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  ($contested IS NULL OR (paper.contested IS NOT NULL) = $contested)
WITH paper
ORDER BY paper.profileLabel DESC, paper.dateKey DESC, paper.id DESC
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
