// At most one row: the lease of the backup $backupId, which ends. No row when it was lost before.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
SET schema :CitegraphSchema
WITH schema
WHERE schema.backupId = $backupId
REMOVE schema.backupId, schema.backupUntil
RETURN $backupId AS backupId
