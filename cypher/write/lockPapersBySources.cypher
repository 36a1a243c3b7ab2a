// A page of papers in order of their ids, after $after, each read after its lock is taken: whether it makes a citation with
// contexts that a record reports whose source is one of $prefixes (`source@` and `source/`).
MATCH (paper:Paper)
WHERE paper.id > $after
WITH paper
ORDER BY paper.id
LIMIT $limit
SET paper :Paper
WITH paper
RETURN
  paper.id AS id,
  EXISTS {
    (paper)-[citation:CITES]->()
    WHERE
      citation.contexts IS NOT NULL AND
      any(
        origin IN citation.sources
        WHERE any(prefix IN $prefixes WHERE origin STARTS WITH prefix)
      )
  } AS isConcerned
