// One row: how many papers and sources are marked for work that imports finish later, each number from Neo4j's count store.
CALL () {
  MATCH (paper:Merging)
  RETURN count(paper) AS merges
}
CALL () {
  MATCH (paper:TakingBack)
  RETURN count(paper) AS takeBacks
}
CALL () {
  MATCH (source:EvidenceChanged)
  RETURN count(source) AS sources
}
CALL () {
  MATCH (paper:AuthorsChanged)
  RETURN count(paper) AS selfCitations
}
CALL () {
  MATCH (paper:RepresentativesDue)
  RETURN count(paper) AS representatives
}
RETURN merges, takeBacks, sources, selfCitations, representatives
