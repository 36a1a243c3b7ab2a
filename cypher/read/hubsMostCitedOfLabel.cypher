// The same as hubsMostCited, of papers whose profile has the label $label, which is not INSUFFICIENT_EVIDENCE: read from
// an index in its order.
MATCH (paper:Paper)
USING INDEX paper:Paper(profileLabel, citerCount, id)
WHERE
  paper.profileLabel = $label AND
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  paper.id > '' AND
  paper.citerCount <= $citerCount AND
  (paper.citerCount < $citerCount OR paper.id < $id) AND
  paper.dateKey >= $publishedFrom AND
  paper.dateKey <= $publishedTo AND
  ($contested IS NULL OR (paper.contested IS NOT NULL) = $contested)
WITH paper
ORDER BY paper.profileLabel DESC, paper.citerCount DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
