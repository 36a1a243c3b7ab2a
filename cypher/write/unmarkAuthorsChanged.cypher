// Ends the marks of $ids, whose locks the transaction holds: all their citations are judged by the authors of today. No rows.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
REMOVE paper :AuthorsChanged
