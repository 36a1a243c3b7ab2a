// One row: how many papers the filter keeps. Reads all index entries between $fewestCiters and $mostCiters.
MATCH (paper:Paper)
USING INDEX paper:Paper(citerCount)
WHERE
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  ($publishedFrom = '' OR paper.dateKey >= $publishedFrom) AND
  ($publishedTo = '~' OR paper.dateKey <= $publishedTo) AND
  part.isKept(paper)
RETURN count(*) AS hubCount
