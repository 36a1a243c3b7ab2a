// One row a word of $words: whether any paper is found by it alone, and the titles, authors and search words of the best
// $considered papers with a word like it. Both are Lucene queries.
UNWIND $words AS word
CALL (word) {
  CALL
    db.index.fulltext.queryNodes(
      'paper_words',
      word.text,
      {limit: 1}
    )
    YIELD node
  RETURN count(node) > 0 AS isFound
}
CALL (word) {
  CALL
    db.index.fulltext.queryNodes(
      'paper_words',
      word.similar,
      {limit: $considered}
    )
    YIELD node
  RETURN
    collect([node.title, node.searchWords] + coalesce(node.authorNames, [])) AS texts
}
RETURN word.index AS wordIndex, isFound, texts
