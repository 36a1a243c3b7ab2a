// Records by which rules profiles are stored, and up to which id. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.profileRules = $profileRules, schema.profilesUpTo = $profilesUpTo
