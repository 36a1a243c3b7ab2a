// One row a key, in the order of $keys: the identifier, made where it was not there, and the paper that
// it names (null for a new one). A new identifier stays locked until the transaction ends, so two
// importers cannot both make a paper for it. Give the keys sorted: that keeps deadlocks rare.
UNWIND $keys AS identifierKey
MERGE (identifier:Identifier {key: identifierKey})
RETURN
  identifier.key AS key,
  head([(identifier)-[:IDENTIFIES]->(paper:Paper) | paper.id ]) AS paperId
