// One row a known id: the facts that keys are derived from, read after the paper's lock is taken. Give the ids sorted:
// that keeps deadlocks rare.
UNWIND $ids AS paperId
MATCH (paper:Paper {id: paperId})
SET paper :Paper
WITH paper
RETURN
  paper.id AS id,
  paper.title AS title,
  paper.publishedOn AS publishedOn,
  paper.abstract AS abstract,
  paper.summary AS summary,
  paper.authorNames AS authorNames
