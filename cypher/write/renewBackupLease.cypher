// At most one row: the lease of the backup $backupId, renewed for $milliseconds from now. No row when it ran out and
// somebody wrote or began another backup meanwhile.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
SET schema :CitegraphSchema
WITH schema
WHERE schema.backupId = $backupId
SET schema.backupUntil = datetime.realtime().epochMillis + $milliseconds
RETURN schema.backupId AS backupId
