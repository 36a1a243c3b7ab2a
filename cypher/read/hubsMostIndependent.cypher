// One row a paper that the filter keeps, the one with the most independent citers first, among equals the greatest id first: at
// most $limit, after the paper with $independent such citers and $id (for the first page: above every count).
MATCH (paper:Paper)
USING INDEX paper:Paper(independentCiterCount)
WHERE
  paper.independentCiterCount <= $independent AND
  CASE
    WHEN paper.independentCiterCount < $independent THEN true
    ELSE paper.id < $id
  END AND
  part.isWithin(paper) AND
  part.isKept(paper)
WITH paper
ORDER BY paper.independentCiterCount DESC, paper.id DESC
LIMIT $limit
RETURN paper.independentCiterCount AS independent, part.cardColumns(paper)
