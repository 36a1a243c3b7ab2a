// At most $limit rows: papers whose list of representative citers must be rebuilt.
MATCH (paper:RepresentativesDue)
RETURN paper.id AS id
LIMIT $limit
