// Marks those of $ids, whose locks the transaction holds, that have references: some may be void now. No rows.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
WHERE paper.referenceCount > 0
SET paper :TakingBack
