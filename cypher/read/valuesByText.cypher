// One row: the values of a facet among all papers that papersByText would list.
CALL () {
  RETURN part.named()
}
WITH collect(named) AS allNamed
CALL (allNamed) {
  UNWIND allNamed AS paper
  RETURN paper
    UNION
  MATCH (paper:Paper {titleKey: $titleKey})
  RETURN paper
    UNION
  CALL
    db.index.fulltext.queryNodes(
      'paper_words',
      $text,
      {limit: $considered}
    )
    YIELD node
  RETURN node AS paper
}
WITH paper
WHERE part.isWithin(paper) AND part.isKept(paper)
RETURN part.foundValues(paper)
