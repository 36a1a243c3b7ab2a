// Stores how many papers citing papers cite, whose locks the transaction holds. $rows is a list of lists: id,
// referenceCount. No rows.
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET paper.referenceCount = row[1]
