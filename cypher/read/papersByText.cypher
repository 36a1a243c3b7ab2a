// One row a paper that a search finds and the filter keeps, best first, among equals the greatest id first: at most
// $limit after the place ($place, $id). The paper named by $surrogate or $key comes before all others, with an infinite
// score; then those with the title $titleKey, the most cited first, with scores from $titled. Of those that contain
// $text, a Lucene query, only the best $considered are looked at. Variants order by something else than the score.
CALL () {
  RETURN part.named()
}
WITH collect(named) AS allNamed
CALL (allNamed) {
  UNWIND allNamed AS paper
  RETURN paper, INFINITY AS score
    UNION ALL
  MATCH (paper:Paper {titleKey: $titleKey})
  WHERE NOT paper IN allNamed
  RETURN paper, $titled + paper.citerCount AS score
    UNION ALL
  CALL
    db.index.fulltext.queryNodes(
      'paper_words',
      $text,
      {limit: $considered}
    )
    YIELD node, score
  WITH node AS paper, score
  WHERE NOT paper IN allNamed AND coalesce(paper.titleKey <> $titleKey, true)
  RETURN paper, score
}
WITH paper, score, score AS place
WHERE
  (place < $place OR (place = $place AND paper.id < $id)) AND
  part.isWithin(paper) AND
  part.isKept(paper)
ORDER BY place DESC, paper.id DESC
LIMIT $limit
RETURN score, part.cardColumns(paper)
