// At most one row: the backup that is being taken. None where no backup is, or where its process ended without
// renewing its lease.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
WHERE schema.backupUntil > datetime.realtime().epochMillis
RETURN schema.backupId AS backupId
