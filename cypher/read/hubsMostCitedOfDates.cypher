// The same as hubsMostCited, where few papers are from $publishedFrom to $publishedTo: sorts them all.
MATCH (paper:Paper)
USING INDEX paper:Paper(dateKey, id)
WHERE
  part.isWithin(paper) AND
  paper.citerCount <= $citerCount AND
  (paper.citerCount < $citerCount OR paper.id < $id) AND
  paper.id > '' AND
  part.isKept(paper)
WITH paper
ORDER BY paper.citerCount DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
