// Marks the citers of $ids that no longer cite some paper: $ids may have just got the identifier of that one. No rows.
UNWIND $ids AS paperId
MATCH (:Paper {id: paperId})<-[:CITES]-(citing:Paper)
WHERE citing.deletedReferences IS NOT NULL
SET citing :TakingBack
