// One row: how many nodes and citations there are, each number from Neo4j's count store.
CALL () {
  MATCH (paper:Paper)
  RETURN count(paper) AS paperCount
}
CALL () {
  MATCH (stub:Stub)
  RETURN count(stub) AS stubCount
}
CALL () {
  MATCH ()-[citation:CITES]->()
  RETURN count(citation) AS citationCount
}
CALL () {
  MATCH (identifier:Identifier)
  RETURN count(identifier) AS identifierCount
}
RETURN paperCount, stubCount, citationCount, identifierCount
