// Records the version of the graph model that this database holds, and the revision of what is stated of sources where a load has
// brought some. No rows.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema.version = $version, schema.appliedAt = $appliedAt
WITH schema
WHERE schema.sourcesRevision IS NULL AND EXISTS { (:Source) }
SET schema.sourcesRevision = left(randomUUID(), 13)
