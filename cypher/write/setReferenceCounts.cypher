// Stores how many papers citing papers cite, whose locks the transaction holds. $rows is a list of lists: id,
// referenceCount. At most one row: where $schemas has the name of one, the revision of what is stated of sources, which stays
// as it is until the transaction ends.
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET paper.referenceCount = row[1]
WITH count(*) AS stored
UNWIND $schemas AS name
MATCH (schema:CitegraphSchema {name: name})
SET schema :CitegraphSchema
WITH schema
RETURN schema.sourcesRevision AS sourcesRevision
