// The same as hubsNewest, where $fewestCiters is so large that few papers are left: sorts them all.
MATCH (paper:Paper)
USING INDEX paper:Paper(citerCount)
WHERE
  part.isWithin(paper) AND
  paper.dateKey <= $dateKey AND
  (paper.dateKey < $dateKey OR paper.id < $id) AND
  part.isKept(paper)
WITH paper
ORDER BY paper.dateKey DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
