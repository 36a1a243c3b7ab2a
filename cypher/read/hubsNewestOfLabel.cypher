// The same as hubsNewest, of papers whose profile has the label $label, which is not INSUFFICIENT_EVIDENCE.
MATCH (paper:Paper)
USING INDEX paper:Paper(profileLabel, dateKey, id)
WHERE
  paper.profileLabel = $label AND
  part.isWithin(paper) AND
  paper.id > '' AND
  paper.dateKey <= $dateKey AND
  (paper.dateKey < $dateKey OR paper.id < $id) AND
  part.isContested(paper) AND
  part.meets(paper)
WITH paper
ORDER BY paper.profileLabel DESC, paper.dateKey DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
