// Takes back identifiers made for records that were then refused. No rows.
UNWIND $keys AS identifierKey
MATCH (identifier:Identifier {key: identifierKey})
WHERE NOT EXISTS { (identifier)-[:IDENTIFIES]->() }
DELETE identifier
