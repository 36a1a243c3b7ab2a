// Stores facts: $rows is a list of {id, properties, stub, deleted, hasOtherAuthors}, null in properties removes one. Papers
// with citations and other authors than before are marked. No rows.
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
FOREACH (ignored IN
CASE
  WHEN
    row.hasOtherAuthors AND (paper.citerCount > 0 OR paper.referenceCount > 0)
    THEN [1]
  ELSE []
END |
  SET paper :AuthorsChanged
)
