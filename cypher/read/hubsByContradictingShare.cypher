// One row a paper that some citation contradicts and the filter keeps, by the lower bound of the contradicting share,
// greatest first, among equals the greatest id first: at most $limit, after the paper with $share and $id.
MATCH (paper:Paper)
USING INDEX paper:Paper(contradictingShareLow, id)
WHERE
  paper.contradictingShareLow <= $share AND
  paper.id > '' AND
  (paper.contradictingShareLow < $share OR paper.id < $id) AND
  part.isWithin(paper) AND
  part.isKept(paper)
WITH paper
ORDER BY paper.contradictingShareLow DESC, paper.id DESC
LIMIT $limit
RETURN paper.contradictingShareLow AS share, part.cardColumns(paper)
