// One row: how many papers papersByText would list in all, whether $text is in more papers than it looks at, and whether the
// query names a paper or is the title of one, whatever the filter.
CALL () {
  RETURN part.named()
}
WITH collect(named) AS allNamed
CALL (allNamed) {
  MATCH (paper:Paper {titleKey: $titleKey})
  WHERE NOT paper IN allNamed
  RETURN collect(paper) AS titled
}
CALL () {
  CALL
    db.index.fulltext.queryNodes(
      'paper_words',
      $text,
      {limit: $considered + 1}
    )
    YIELD node
  RETURN collect(node) AS found
}
CALL (allNamed, titled, found) {
  UNWIND
    allNamed +
    titled +
    [
      paper IN found[..$considered]
      WHERE
        NOT paper IN allNamed AND coalesce(paper.titleKey <> $titleKey, true)
    ] AS paper
  WITH paper
  WHERE part.isWithin(paper) AND part.isKept(paper)
  RETURN count(*) AS matching
}
RETURN
  size(found) > $considered AS truncated,
  matching,
  size(allNamed) + size(titled) > 0 AS exact
