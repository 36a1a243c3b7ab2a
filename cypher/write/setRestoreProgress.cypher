// At most one row: the progress of restoring the backup with the checksum $restoring, after it was changed from
// $fromPapers and $fromCitations, the records that were restored, to $papers and $citations; the lock of it lasts until
// the transaction ends. No row when another process has changed it.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
SET schema :CitegraphSchema
WITH schema
WHERE
  schema.restoring = $restoring AND
  schema.restoredPapers = $fromPapers AND
  schema.restoredCitations = $fromCitations
SET schema.restoredPapers = $papers, schema.restoredCitations = $citations
RETURN schema.restoring AS restoring
