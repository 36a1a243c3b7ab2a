// Records the version of the graph model that this database holds. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.version = $version, schema.appliedAt = $appliedAt
