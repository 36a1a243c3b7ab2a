// A page of the ids of all papers in order, after $after.
MATCH (paper:Paper)
WHERE paper.id > $after
RETURN paper.id AS id
ORDER BY paper.id
LIMIT $limit
