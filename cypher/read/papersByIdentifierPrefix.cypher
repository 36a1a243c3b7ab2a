// One row a paper named by $surrogate or $key, and then a paper with an identifier whose key begins with $prefix, most cited
// first, then by id: at most $limit, of the first $considered identifiers; with the first of its keys that begins so, and
// whether there are more identifiers than those. The key is null for a paper named by its id.
CALL () {
  RETURN part.named()
}
WITH [paper IN collect(named) WHERE NOT paper:Deleted] AS allNamed
CALL () {
  MATCH (identifier:Identifier)-[:IDENTIFIES]->(paper:Paper)
  WHERE identifier.key STARTS WITH $prefix AND NOT paper:Deleted
  WITH identifier.key AS key, paper
  ORDER BY key
  LIMIT $considered + 1
  RETURN collect([key, paper]) AS found
}
WITH
  allNamed,
  size(found) > $considered AS truncated,
  [named IN allNamed | [null, named]] + found[..$considered] AS pairs
UNWIND pairs AS pair
WITH allNamed, truncated, pair[1] AS paper, min(pair[0]) AS identifierKey
ORDER BY paper IN allNamed DESC, paper.citerCount DESC, paper.id
LIMIT $limit
RETURN truncated, identifierKey, part.cardColumns(paper)
