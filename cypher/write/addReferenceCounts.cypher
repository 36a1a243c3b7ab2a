// Counts new references of citing papers, whose locks the transaction holds: $rows is a list of
// {id, added}. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper.referenceCount = paper.referenceCount + row.added
