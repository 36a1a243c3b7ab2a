// At most $limit rows: papers whose authors have changed, so that some of their citations are to be judged again.
MATCH (paper:AuthorsChanged)
RETURN
  paper.id AS id,
  paper.citerCount + paper.referenceCount AS citationCount,
  part.comparedAuthors(paper)
LIMIT $limit
