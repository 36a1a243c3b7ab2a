// Deletes the identifiers with $keys; their papers stay. No rows.
UNWIND $keys AS identifierKey
MATCH (identifier:Identifier {key: identifierKey})
DETACH DELETE identifier
