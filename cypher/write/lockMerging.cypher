// One row a paper of $ids that is still marked to be merged, with the paper that it merges into, read after
// its lock is taken (see lockPaperFacts). No row for one that another transaction finished merging.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
WHERE paper:Merging
SET paper :Paper
WITH paper
RETURN paper.id AS id, paper.mergingInto AS survivorId
