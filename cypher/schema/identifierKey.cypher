// An identifier names one paper: two records that carry it mean the same one.
CREATE CONSTRAINT identifier_key IF NOT EXISTS
FOR (identifier:Identifier)
REQUIRE identifier.key IS UNIQUE
