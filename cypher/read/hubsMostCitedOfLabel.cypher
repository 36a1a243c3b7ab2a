// The same as hubsMostCited, of papers whose profile has the label $label, which is not INSUFFICIENT_EVIDENCE: read from
// an index in its order.
MATCH (paper:Paper)
USING INDEX paper:Paper(profileLabel, citerCount, id)
WHERE
  paper.profileLabel = $label AND
  part.isWithin(paper) AND
  paper.id > '' AND
  paper.citerCount <= $citerCount AND
  (paper.citerCount < $citerCount OR paper.id < $id) AND
  part.isContested(paper) AND
  part.meets(paper)
WITH paper
ORDER BY paper.profileLabel DESC, paper.citerCount DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
