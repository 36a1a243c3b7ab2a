// One row a contested paper that the filter keeps, under $order NEWEST as by hubsNewest, else as by hubsMostCited: at most
// $limit after the place ($citerCount, $dateKey, $id). Sorts all contested papers, which are few.
MATCH (paper:Paper)
USING INDEX paper:Paper(contested)
WHERE paper.contested = true AND part.isListed(paper)
WITH
  paper,
  CASE $order
    WHEN 'NEWEST' THEN paper.dateKey
    ELSE paper.citerCount
  END AS place,
  CASE $order
    WHEN 'NEWEST' THEN $dateKey
    ELSE $citerCount
  END AS after
WHERE place < after OR (place = after AND paper.id < $id)
WITH paper, place
ORDER BY place DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
