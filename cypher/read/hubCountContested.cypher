// One row: how many contested papers the filter keeps. Reads all of them.
MATCH (paper:Paper)
USING INDEX paper:Paper(contested)
WHERE
  paper.contested = true AND
  NOT paper:Deleted AND
  part.isWithin(paper) AND
  part.hasLabel(paper) AND
  part.meets(paper)
RETURN count(*) AS hubCount
