// One row: how many contested papers the filter keeps. Reads all of them.
MATCH (paper:Paper)
USING INDEX paper:Paper(contested)
WHERE
  paper.contested = true AND
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  paper.dateKey >= $publishedFrom AND
  paper.dateKey <= $publishedTo AND
  ($label IS NULL OR
    coalesce(paper.profileLabel, 'INSUFFICIENT_EVIDENCE') = $label)
RETURN count(*) AS hubCount
