// At most one row: the backup that is being taken, read after the lock of leases is taken, which lasts until the
// transaction ends. A lease that ran out is removed, so that its backup learns of it when it next renews it.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
SET schema :CitegraphSchema
WITH
  schema,
  schema.backupUntil > datetime.realtime().epochMillis AS isHeld,
  schema.backupId AS backupId
FOREACH (ignored IN
CASE
  WHEN isHeld = false THEN [1]
  ELSE []
END |
  REMOVE schema.backupId, schema.backupUntil
)
WITH backupId, isHeld
WHERE isHeld
RETURN backupId
