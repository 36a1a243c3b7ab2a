// One row a known id: how many citations the paper has both ways, and the paper that it is being merged into,
// read after its lock is taken (see lockPaperFacts).
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
SET paper :Paper
WITH paper
RETURN
  paper.id AS id,
  paper.citerCount + paper.referenceCount AS citationCount,
  paper.mergingInto AS mergingInto,
  coalesce(paper.identityRevision, 0) AS identityRevision
