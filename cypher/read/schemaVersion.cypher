// At most one row: the version of the graph model that this database holds. None in a new database.
MATCH (schema:CitegraphSchema {name: 'citegraph'})
RETURN schema.version AS version
