// Records by which rules cubes of citers are stored, and up to which id of the papers. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.cubeRules = $cubeRules, schema.cubesUpTo = $cubesUpTo
