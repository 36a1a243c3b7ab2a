// isWithin(paper): whether a paper has from $fewestCiters to $mostCiters and was published from $publishedFrom to $publishedTo.
RETURN
  paper.citerCount >= $fewestCiters AND
  paper.citerCount <= $mostCiters AND
  paper.dateKey >= $publishedFrom AND
  paper.dateKey <= $publishedTo
