// One row a paper that the filter keeps, most cited first, among equals the greatest id first: at most $limit, after
// the paper with $citerCount citers and $id (for the first page: above every count).
MATCH (paper:Paper)
USING INDEX paper:Paper(citerCount)
WHERE
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  paper.citerCount <= $citerCount AND
  CASE
    WHEN paper.citerCount < $citerCount THEN true
    ELSE paper.id < $id
  END AND
  ($publishedFrom = '' OR paper.dateKey >= $publishedFrom) AND
  ($publishedTo = '~' OR paper.dateKey <= $publishedTo) AND
  part.isKept(paper)
WITH paper
ORDER BY paper.citerCount DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
