// There is one record of the version, also when two processes set up a new database at once.
CREATE CONSTRAINT citegraph_schema_name IF NOT EXISTS
FOR (schema:CitegraphSchema)
REQUIRE schema.name IS UNIQUE
