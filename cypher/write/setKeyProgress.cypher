// Records by which rules the keys of papers are stored, and up to which id. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.keyRules = $keyRules, schema.keysUpTo = $keysUpTo
