// One row: how many papers with the label $label, which is not INSUFFICIENT_EVIDENCE, the filter keeps. Reads all their
// index entries between $fewestCiters and $mostCiters.
MATCH (paper:Paper)
USING INDEX paper:Paper(profileLabel, citerCount, id)
WHERE
  paper.profileLabel = $label AND
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  paper.id > '' AND
  ($publishedFrom = '' OR paper.dateKey >= $publishedFrom) AND
  ($publishedTo = '~' OR paper.dateKey <= $publishedTo) AND
  part.isContested(paper) AND
  part.meets(paper)
RETURN count(*) AS hubCount
