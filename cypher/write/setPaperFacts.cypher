// Stores facts: $rows is a list of {id, properties, stub}, null in properties removes one. No rows.
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
