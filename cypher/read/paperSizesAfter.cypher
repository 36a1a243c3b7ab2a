// A page of all papers in order of id, after $after, with the number of citations that each makes.
MATCH (paper:Paper)
WHERE paper.id > $after
RETURN paper.id AS id, paper.referenceCount AS referenceCount
ORDER BY paper.id
LIMIT $limit
