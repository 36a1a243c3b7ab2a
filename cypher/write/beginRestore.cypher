// At most one row: the restore that is under way after the call, which is that of the backup with the checksum
// $restoring unless another one was cut. No row in a database that was never prepared.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
SET schema :CitegraphSchema
WITH schema
SET
  schema.restoring = coalesce(schema.restoring, $restoring),
  schema.restoredPapers = coalesce(schema.restoredPapers, 0),
  schema.restoredCitations = coalesce(schema.restoredCitations, 0)
RETURN
  schema.restoring AS restoring,
  schema.restoredPapers AS restoredPapers,
  schema.restoredCitations AS restoredCitations
