// One row: how many contested papers the filter keeps. Reads all of them.
MATCH (paper:Paper)
USING INDEX paper:Paper(contested)
WHERE paper.contested = true AND part.isListed(paper)
RETURN count(*) AS hubCount
