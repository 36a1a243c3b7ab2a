// One row a paper that the filter keeps, newest first, among equals the greatest id first: at most $limit, after the
// paper with $dateKey and $id (for the first page: above every date). Reads an index in its order, and passes over what
// the filter does not keep.
MATCH (paper:Paper)
USING INDEX paper:Paper(dateKey, id)
WHERE
  part.isWithin(paper) AND
  paper.id > '' AND
  paper.dateKey <= $dateKey AND
  (paper.dateKey < $dateKey OR paper.id < $id) AND
  part.isKept(paper)
WITH paper
ORDER BY paper.dateKey DESC, paper.id DESC
LIMIT $limit
RETURN part.cardColumns(paper)
