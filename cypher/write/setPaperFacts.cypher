// Stores facts: $rows is a list of {id, properties, stub, deleted}, null in properties removes one. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper += row.properties
FOREACH (ignored IN
CASE
  WHEN row.stub THEN [1]
  ELSE []
END |
  SET paper :Stub
)
FOREACH (ignored IN
CASE
  WHEN row.stub THEN []
  ELSE [1]
END |
  REMOVE paper :Stub
)
FOREACH (ignored IN
CASE
  WHEN row.deleted THEN [1]
  ELSE []
END |
  SET paper :Deleted
)
FOREACH (ignored IN
CASE
  WHEN row.deleted THEN []
  ELSE [1]
END |
  REMOVE paper :Deleted
)
