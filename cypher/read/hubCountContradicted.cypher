// One row: how many papers that some citation contradicts the filter keeps. Reads all of them.
MATCH (paper:Paper)
USING INDEX paper:Paper(contradictingShareLow, id)
WHERE
  paper.contradictingShareLow >= 0 AND
  paper.id > '' AND
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  ($publishedFrom = '' OR paper.dateKey >= $publishedFrom) AND
  ($publishedTo = '~' OR paper.dateKey <= $publishedTo) AND
  part.isKept(paper)
RETURN count(*) AS hubCount
