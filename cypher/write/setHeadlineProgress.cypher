// Records by which rules headlines are stored, and up to which id of the papers that cite. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.headlineRules = $headlineRules, schema.headlinesUpTo = $headlinesUpTo
