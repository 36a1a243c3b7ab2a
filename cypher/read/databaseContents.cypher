// One row: how many nodes there are in all and of each kind, and how many citations, each number from Neo4j's count
// store; schemas are nodes that record the version of the graph model.
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (schema:CitegraphSchema)
  RETURN count(schema) AS schemas
}
CALL () {
  MATCH (paper:Paper)
  RETURN count(paper) AS papers
}
CALL () {
  MATCH (identifier:Identifier)
  RETURN count(identifier) AS identifiers
}
CALL () {
  MATCH ()-[citation:CITES]->()
  RETURN count(citation) AS citations
}
CALL () {
  MATCH (source:Source)
  RETURN count(source) AS sources
}
CALL () {
  MATCH (key:ApiKey)
  RETURN count(key) AS apiKeys
}
RETURN nodes, schemas, papers, identifiers, citations, sources, apiKeys
