// Records by which rules texts are stored, and up to which id of their papers. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.textRules = $textRules, schema.textsUpTo = $textsUpTo
