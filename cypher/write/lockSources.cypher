// Locks what is stated of all sources until the transaction ends. One row for each of $names of which something is stated: what
// is, read after the lock is taken.
MERGE (schema:CitegraphSchema {name: 'citegraph'})
SET schema :CitegraphSchema
WITH schema
UNWIND $names AS wantedName
MATCH (source:Source {name: wantedName})
RETURN part.sourceColumns(source)
