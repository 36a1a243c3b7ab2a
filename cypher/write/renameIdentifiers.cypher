// Gives identifiers another key that no identifier has: $rows is a list of {key, canonical}. No rows.
UNWIND $rows AS row
MATCH (identifier:Identifier {key: row.key})
SET identifier.key = row.canonical
