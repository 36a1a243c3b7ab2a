// What is stated of a source is on one node.
CREATE CONSTRAINT source_name IF NOT EXISTS
FOR (source:Source)
REQUIRE source.name IS UNIQUE
