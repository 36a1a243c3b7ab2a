// Ends the marks of $ids, whose locks the transaction holds: no reference of theirs is void any more. No rows.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
REMOVE paper :TakingBack
