// Marks the database as complete again. No rows.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
REMOVE schema.restoring, schema.restoredPapers, schema.restoredCitations
