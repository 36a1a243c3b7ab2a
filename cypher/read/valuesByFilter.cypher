// One row: the values of a facet among the newest $considered papers that the filter keeps.
MATCH (paper:Paper)
USING INDEX paper:Paper(dateKey, id)
WHERE part.isWithin(paper) AND paper.id > '' AND part.isKept(paper)
WITH paper
ORDER BY paper.dateKey DESC, paper.id DESC
LIMIT $considered
RETURN part.foundValues(paper)
