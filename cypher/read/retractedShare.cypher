// One row: how many papers of the graph are retracted, from an index that has no others, and how many there are.
CALL () {
  MATCH (paper:Paper)
  USING INDEX paper:Paper(retractionStatus)
  WHERE paper.retractionStatus IS NOT NULL
  RETURN count(paper) AS retracted
}
CALL () {
  MATCH (paper:Paper)
  RETURN count(paper) AS papers
}
RETURN retracted, papers
