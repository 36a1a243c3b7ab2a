// Ends merges of papers that have no citations any more: $rows is a list of {id, survivorId}. All identifiers
// of a paper name the survivor from now on, its id among them as a retired one, and its node is gone. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
MATCH (survivor:Paper {id: row.survivorId})
CALL (paper, survivor) {
  MATCH (identifier:Identifier)-[link:IDENTIFIES]->(paper)
  DELETE link
  CREATE (identifier)-[:IDENTIFIES]->(survivor)
}
CREATE (:Identifier {key: 'retired:' + row.id})-[:IDENTIFIES]->(survivor)
DELETE paper
