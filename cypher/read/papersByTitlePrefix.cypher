// One row a paper whose title begins with the letters and digits $prefix, most cited first, then by id: at most $limit, of
// the first $considered in order of titles; and whether there are more than those.
CALL () {
  MATCH (paper:Paper)
  WHERE paper.titleKey STARTS WITH $prefix
  WITH paper
  ORDER BY paper.titleKey
  LIMIT $considered + 1
  RETURN collect(paper) AS found
}
WITH found[..$considered] AS papers, size(found) > $considered AS truncated
UNWIND papers AS paper
WITH paper, truncated
ORDER BY paper.citerCount DESC, paper.id
LIMIT $limit
RETURN truncated, part.cardColumns(paper)
