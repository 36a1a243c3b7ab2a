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
RETURN part.cardColumns(paper)
