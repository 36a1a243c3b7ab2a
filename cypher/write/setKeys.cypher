// Stores the keys of papers, whose locks the transaction holds: $rows is a list of {id, keys}, null in keys removes one.
// No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper += row.keys
