// One row: how many papers the filter keeps. Reads all index entries from $publishedFrom to $publishedTo.
MATCH (paper:Paper)
USING INDEX paper:Paper(dateKey, id)
WHERE part.isWithin(paper) AND paper.id > '' AND part.isKept(paper)
RETURN count(*) AS hubCount
