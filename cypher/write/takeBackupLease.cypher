// One row: the backup that holds the lease after the call: $backupId, whose lease runs out in $milliseconds, unless another
// one holds it. No row in a database that was never prepared.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
SET schema :CitegraphSchema
WITH
  schema,
  schema.backupId = $backupId OR
  coalesce(schema.backupUntil, 0) <= datetime.realtime().epochMillis AS isFree
FOREACH (ignored IN
CASE
  WHEN isFree THEN [1]
  ELSE []
END |
  SET
    schema.backupId = $backupId,
    schema.backupUntil = datetime.realtime().epochMillis + $milliseconds
)
WITH schema
RETURN schema.backupId AS backupId
