// Marks papers, whose locks the transaction holds, to be merged: $rows is a list of {id, survivorId}. What was
// being merged into one of them goes to its survivor instead, so that mergingInto never names a marked paper.
// No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper.mergingInto = row.survivorId, paper :Merging
WITH row
MATCH (earlier:Merging)
WHERE earlier.mergingInto = row.id
SET earlier.mergingInto = row.survivorId
