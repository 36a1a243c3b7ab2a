// One row a known id: what is stored about the paper, read after its lock is taken (setting a label that
// is there already locks the node and changes nothing). Give the ids sorted: that keeps deadlocks rare.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
SET paper :Paper
WITH paper
RETURN part.lockColumns(paper), part.factColumns(paper)
