// At most $limit rows: papers that are marked to be merged into another one, with how many citations each
// has both ways.
MATCH (paper:Merging)
RETURN paper.id AS id, paper.citerCount + paper.referenceCount AS citationCount
LIMIT $limit
